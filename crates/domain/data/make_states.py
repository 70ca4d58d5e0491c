#!/usr/bin/env python3
"""Makes states.json, the States that the platform knows, from three sources.

    make_states.py MEMBERS COUNTRY_CODES OLD_NAMES > states.json

MEMBERS        JSON: the Member States and observer States with group, accession, LDC, SIDS
COUNTRY_CODES  CSV of the country-codes data package (public domain): names in six languages
OLD_NAMES      JSON: names that UPR Info's older data used, each with today's UN short name

README.md beside this script says what the outcome means. The same sources give the same bytes.
"""

import csv
import json
import re
import sys
import unicodedata

# Our language tag, the UNTERM columns' language, the UN Statistics columns' language.
LANGUAGES = [
    ("ar", "Arabic", "ar"),
    ("en", "English", "en"),
    ("es", "Spanish", "es"),
    ("fr", "French", "fr"),
    ("ru", "Russian", "ru"),
    ("zh", "Chinese", "cn"),
]

GROUPS = {
    "African": "african",
    "Asia-Pacific": "asia-pacific",
    "Eastern European": "eastern-european",
    "GRULAC": "latin-american-and-caribbean",
    "WEOG": "western-european-and-others",
    None: None,
}

# UNTERM writes the article behind the short name, "Afghanistan (l')", and before the formal one.
BRACKETED_ARTICLE = re.compile(r" \((the|l'|la|le|les|el|los|las)\)$")
LEADING_ARTICLE = {
    "en": re.compile(r"^the "),
    "es": re.compile(r"^(la|el|los|las) "),
    "fr": re.compile(r"^(la |le |les |l')"),
}

# Names that the UNTERM columns lack or have in an older form; none of them counts as checked,
# but for English ones that were seen in UN texts.
FORMAL = {
    "CIV": {
        "en": "Republic of Côte d'Ivoire",
        "es": "República de Côte d'Ivoire",
        "fr": "République de Côte d'Ivoire",
    },
    "TUR": {
        "en": "Republic of Türkiye",
        "es": "República de Türkiye",
        "fr": "République de Türkiye",
    },
}
ARTICLES = {"CIV": {"fr": "la"}, "TUR": {"fr": "la"}}

# States whose short name changed after the UNTERM columns were filled: Statistics has today's.
RENAMED = {"NLD"}

# Everyday English names and names of former times. Each also becomes a slug that redirects.
ENGLISH = {
    "ARE": ["UAE", "Emirates"],
    "BIH": ["Bosnia", "Bosnia-Herzegovina"],
    "BLR": ["Byelorussia", "Belorussia"],
    "BOL": ["Bolivia"],
    "BRN": ["Brunei"],
    "CIV": ["Ivory Coast"],
    "COD": ["Zaire", "DRC", "DR Congo", "Congo-Kinshasa", "Congo (Democratic Republic of the)"],
    "COG": ["Congo-Brazzaville", "Congo (Republic of the)"],
    "CPV": ["Cape Verde"],
    "CZE": ["Czech Republic"],
    "FSM": ["Micronesia"],
    "GBR": ["United Kingdom", "UK", "Great Britain", "Britain"],
    "IRN": ["Iran"],
    "IRL": ["Republic of Ireland"],
    "KGZ": ["Kyrgyz Republic"],
    "KOR": ["South Korea", "Korea (Republic of)", "ROK"],
    "LAO": ["Laos", "Lao PDR"],
    "LBY": ["Libyan Arab Jamahiriya"],
    "MDA": ["Moldova", "Moldova (Republic of)"],
    "MKD": ["Macedonia", "FYR Macedonia", "The former Yugoslav Republic of Macedonia"],
    "MMR": ["Burma"],
    "NLD": ["Netherlands", "Holland"],
    "PRK": ["North Korea", "DPRK", "Korea (Democratic People's Republic of)"],
    "PSE": ["Palestine"],
    "RUS": ["Russia"],
    "SVK": ["Slovak Republic"],
    "SWZ": ["Swaziland"],
    "SYR": ["Syria"],
    "TLS": ["East Timor"],
    "TUR": ["Turkey"],
    "TZA": ["Tanzania", "Tanzania (United Republic of)"],
    "USA": ["United States", "US", "U.S.", "U.S.A."],
    "VAT": ["Vatican", "Vatican City"],
    "VCT": ["Saint Vincent and Grenadines"],
    "VEN": ["Venezuela"],
    "VNM": ["Vietnam"],
    "WSM": ["Western Samoa"],
}

# Everyday and former names in other languages: found, but never shown.
OTHER = {
    "BHR": ["Baréin", "Bahréin"],
    "BIH": ["Bosnie-et-Herzégovine"],
    "BLR": ["Biélorussie", "Bielorrusia", "Белоруссия"],
    "BOL": ["玻利维亚"],
    "BTN": ["Bután"],
    "BWA": ["Botsuana"],
    "CAF": ["Centrafrique"],
    "CIV": ["Costa de Marfil"],
    "COD": ["RDC", "République démocratique du Congo"],
    "CPV": ["Cap-Vert"],
    "CZE": ["République tchèque", "República Checa"],
    "FJI": ["Fiyi"],
    "GNB": ["Guinea-Bisáu"],
    "GBR": ["Royaume-Uni", "Reino Unido", "Великобритания", "英国", "بريطانيا"],
    "IRQ": ["Irak"],
    "IRN": ["伊朗"],
    "KAZ": ["Kazajistán"],
    "KEN": ["Kenia"],
    "KGZ": ["Kirguizistán", "Киргизия"],
    "KNA": ["Saint-Christophe-et-Niévès", "San Cristóbal y Nieves"],
    "KOR": ["Corée du Sud", "Corea del Sur", "Южная Корея", "韩国"],
    "LAO": ["Лаос", "老挝"],
    "LBY": ["Jamahiriya arabe libyenne", "Jamahiriya Árabe Libia"],
    "LSO": ["Lesoto"],
    "MDA": ["Moldavie", "Moldavia", "Молдова", "Молдавия", "摩尔多瓦"],
    "MKD": ["ex-République yougoslave de Macédoine", "ex República Yugoslava de Macedonia"],
    "MMR": ["Birmanie", "Birmania"],
    "MUS": ["Île Maurice"],
    "MWI": ["Malaui"],
    "NZL": ["Nueva Zelanda"],
    "PRK": ["Corée du Nord", "Corea del Norte", "КНДР", "Северная Корея", "朝鲜"],
    "PSE": ["Palestina", "Палестина", "فلسطين", "巴勒斯坦"],
    "QAT": ["Catar"],
    "RUS": ["Russie", "Rusia", "Россия", "俄罗斯", "روسيا"],
    "RWA": ["Ruanda"],
    "SAU": ["Arabia Saudí"],
    "SLV": ["Salvador"],
    "SUR": ["Surinam"],
    "SWZ": ["Suazilandia"],
    "SYR": ["Syrie", "Siria", "Сирия", "叙利亚", "سوريا"],
    "TLS": ["Timor Oriental"],
    "TUR": ["Turquie", "Turquía"],
    "TTO": ["Trinidad y Tobago"],
    "TZA": ["Tanzanie", "Танзания", "坦桑尼亚"],
    "USA": ["États-Unis", "Estados Unidos", "EE. UU.", "США", "美国", "الولايات المتحدة"],
    "VCT": ["San Vicente y Granadinas"],
    "VEN": ["委内瑞拉"],
    "ZWE": ["Zimbabue"],
}


def tidy(text):
    """One kind of apostrophe, no footnote mark, the Arabic dash as UNTERM writes it."""
    return text.replace(" *", "").replace("’", "'").replace("_", "-").strip()


def plain(text):
    """The text without accents, for sorting and slugs."""
    decomposed = unicodedata.normalize("NFKD", text)
    return "".join(c for c in decomposed if not unicodedata.combining(c)).lower()


def slug(text):
    text = plain(re.sub(r" \(.*\)$", "", text)).replace("&", " and ").replace("'", "").replace(".", "")
    return re.sub(r"[^a-z0-9]+", "-", text).strip("-")


def without_brackets(text):
    return re.sub(r" ?[（(].*[）)]$", "", text)


def alike(a, b):
    """Whether two names differ in the writing of dashes at most."""
    return re.sub(r"[\W_]", "", a) == re.sub(r"[\W_]", "", b)


def names_of(member, row):
    """Short names, their articles, formal names, and the languages that nothing confirms."""
    names, articles, formal, unchecked = {}, {}, {}, []
    renamed = member["iso3"] in RENAMED
    for tag, unterm, statistics in LANGUAGES:
        short = tidy(row[f"UNTERM {unterm} Short"])
        other = tidy(row[f"official_name_{statistics}"])
        article = BRACKETED_ARTICLE.search(short)
        if article and renamed:
            short = BRACKETED_ARTICLE.sub("", short)
        elif article:
            short, articles[tag] = BRACKETED_ARTICLE.sub("", short), article.group(1)
        if tag == "en":
            name = member["un_short_name_en"]
            checked = member.get("un_short_name_seen_in_un_text", True) or alike(short, other)
            if not checked or (short and without_brackets(short) != without_brackets(name)):
                sys.exit(f"{member['iso3']}: {name!r} or {short!r} or {other!r}?")
        else:
            name = short if short and not renamed else other
            checked = bool(short) and alike(short, other)
        names[tag] = name
        if not checked:
            unchecked.append(tag)
        full = tidy(row[f"UNTERM {unterm} Formal"]) or FORMAL.get(member["iso3"], {}).get(tag, "")
        full = LEADING_ARTICLE[tag].sub("", full) if tag in LEADING_ARTICLE else full
        if full and full != name:
            formal[tag] = full
    articles.update(ARTICLES.get(member["iso3"], {}))
    return names, dict(sorted(articles.items())), formal, unchecked


def state(member, row, old_names):
    code = member["iso3"]
    names, articles, formal, unchecked = names_of(member, row)
    english = sorted(old_names.get(names["en"], [])) + ENGLISH.get(code, [])
    also = english + OTHER.get(code, [])
    also += [without_brackets(name) for name in names.values() if without_brackets(name) != name]
    own = slug(names["en"])
    slugs = [slug(name) for name in english if "(" not in name] + [code.lower()]
    out = {"iso3": code, "iso2": member["iso2"]}
    if member.get("status"):
        out["observer"] = True
    out["group"] = GROUPS[member["regional_group"]]
    if "un_member_since" in member:
        out["since"] = member["un_member_since"]
    out |= {key: True for key in ("ldc", "sids") if member.get(key)}
    out["slug"] = own
    out["slugs"] = [s for s in dict.fromkeys(slugs) if s != own]
    out["names"] = names
    if articles:
        out["articles"] = articles
    if formal:
        out["formal"] = formal
    if unchecked:
        out["unchecked"] = unchecked
    also = [name for name in dict.fromkeys(also) if name not in names.values()]
    if also:
        out["also"] = also
    return out


def main():
    members_path, codes_path, old_names_path = sys.argv[1:]
    with open(members_path, encoding="utf-8") as file:
        source = json.load(file)
    with open(codes_path, encoding="utf-8", newline="") as file:
        rows = {row["ISO3166-1-Alpha-3"]: row for row in csv.DictReader(file)}
    with open(old_names_path, encoding="utf-8") as file:
        old_names = {}
        for old, today in json.load(file).items():
            old_names.setdefault(today, []).append(old)
    for member in source["members"]:
        second = member["regional_group_2nd_source"].removesuffix(" Group")
        if second != member["regional_group"]:
            sys.exit(f"{member['iso3']}: {member['regional_group']} or {second}?")
    members = source["members"] + source["observers"]
    unknown = set(old_names) - {member["un_short_name_en"] for member in members}
    if unknown:
        sys.exit(f"old names of no State: {unknown}")
    states = [state(member, rows[member["iso3"]], old_names) for member in members]
    states.sort(key=lambda s: plain(s["names"]["en"]))
    lines = (json.dumps(s, ensure_ascii=False, separators=(",", ":")) for s in states)
    print("[\n" + ",\n".join(lines) + "\n]")


main()
