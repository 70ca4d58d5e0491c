//! The States of the United Nations: 193 Members and 2 observers, with the names they bear.
//!
//! Names are the UN's short names, without the article that its lists put behind them. They come
//! from `data/states.json`; `data/README.md` says from where, and which of them nothing confirms.
//! A [`StateCode`] can only be made for a State of that list, so who holds one holds a State.

mod key;

use std::{collections::HashMap, fmt, str::FromStr, sync::LazyLock};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};
use thiserror::Error;

use self::key::key;
use crate::lang::Lang;

/// The ISO 3166 code of three letters of a State that is in the list, such as `COL`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StateCode([u8; 3]);

/// Why a text is not the code of a State.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("not the code of a Member State or observer State")]
pub struct UnknownState;

/// A State, as the UN lists it.
#[derive(Debug)]
pub struct State {
    /// Its ISO 3166 code of three letters.
    pub code: StateCode,
    /// Its ISO 3166 code of two letters, such as `CO`.
    pub iso2: &'static str,
    /// The regional group in which it stands for election.
    pub group: RegionalGroup,
    /// Whether it observes without being a Member. Observers are not reviewed, but recommend.
    pub observer: bool,
    /// The year in which it became a Member.
    pub member_since: Option<i16>,
    /// Whether it is one of the least developed countries.
    pub least_developed: bool,
    /// Whether it is one of the small island developing States.
    pub small_island: bool,
    /// The word that stands for it in public addresses, such as `colombia`.
    pub slug: &'static str,
    /// Other words that people try in addresses; pages redirect from them to the slug.
    pub other_slugs: Vec<&'static str>,
    /// Former and everyday names. They are understood, never shown.
    pub other_names: Vec<&'static str>,
    names: Names,
    articles: Names,
    formal: Names,
    unchecked: Vec<Lang>,
}

/// A regional group of the United Nations.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RegionalGroup {
    /// The group of African States.
    African,
    /// The group of Asia-Pacific States.
    AsiaPacific,
    /// The group of Eastern European States.
    EasternEuropean,
    /// The group of Latin American and Caribbean States.
    LatinAmericanAndCaribbean,
    /// The group of Western European and other States.
    WesternEuropeanAndOthers,
    /// In none of the five, as observer States are.
    Outside,
}

impl State {
    /// All States, in the alphabetical order of their English names.
    #[must_use]
    pub fn all() -> &'static [State] {
        &LIST.states
    }

    /// The State that somebody means by `name`.
    ///
    /// Understands the names in the six languages with or without article, formal, everyday and
    /// former names, codes and slugs; capitals, accents and punctuation do not matter.
    #[must_use]
    pub fn find(name: &str) -> Option<&'static State> {
        LIST.by_key.get(&key(name)).map(|&at| &LIST.states[at])
    }

    /// The State of an address. Where the word is not its [`slug`](Self::slug), redirect there.
    #[must_use]
    pub fn by_slug(slug: &str) -> Option<&'static State> {
        LIST.by_slug.get(slug).map(|&at| &LIST.states[at])
    }

    /// The UN short name, without article; in English if it is not known in `lang`.
    #[must_use]
    pub fn name(&self, lang: Lang) -> &'static str {
        self.names.of(lang).or(self.names.en).unwrap_or_default()
    }

    /// The article that the UN writes with the short name, such as `la`, `l'` or `the`.
    #[must_use]
    pub fn article(&self, lang: Lang) -> Option<&'static str> {
        self.articles.of(lang)
    }

    /// The formal name without article, such as "Republic of Colombia", where it differs from the
    /// short name and is known.
    #[must_use]
    pub fn formal_name(&self, lang: Lang) -> Option<&'static str> {
        self.formal.of(lang)
    }

    /// Whether a second source confirms the name in `lang`. One that is not confirmed is fit for
    /// pages, but to be looked up before it is printed in a letter to a mission.
    #[must_use]
    pub fn is_name_checked(&self, lang: Lang) -> bool {
        self.names.of(lang).is_some() && !self.unchecked.contains(&lang)
    }

    /// All that the State may be called, in the order of what is most its name.
    fn appellations(&self) -> impl Iterator<Item = String> {
        let short = Lang::ALL.into_iter().flat_map(|lang| {
            let name = self.names.of(lang);
            let with_article = |name: &str| self.articles.of(lang).map(|article| format!("{article} {name}"));
            let behind = |name: &str| self.articles.of(lang).map(|article| format!("{name} {article}"));
            [name.map(str::to_owned), name.and_then(with_article), name.and_then(behind)]
        });
        let formal = Lang::ALL.into_iter().map(|lang| self.formal.of(lang).map(str::to_owned));
        let others = [self.iso2, self.slug].into_iter().chain(self.other_names.iter().copied());
        short
            .chain(formal)
            .flatten()
            .chain([self.code.to_string()])
            .chain(others.chain(self.other_slugs.iter().copied()).map(str::to_owned))
    }
}

impl StateCode {
    /// The State with this code.
    #[must_use]
    pub fn state(self) -> &'static State {
        &LIST.states[LIST.by_code[&self]]
    }

    /// The code's three letters.
    #[must_use]
    pub fn as_str(&self) -> &str {
        // Codes are only made from the list, whose codes are letters.
        str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl fmt::Display for StateCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for StateCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for StateCode {
    type Err = UnknownState;

    /// The code in capitals; for what people type there is [`State::find`].
    fn from_str(text: &str) -> Result<Self, UnknownState> {
        let letters = text.as_bytes().try_into().map_err(|_| UnknownState)?;
        LIST.by_code.get_key_value(&Self(letters)).map(|(code, _)| *code).ok_or(UnknownState)
    }
}

impl Serialize for StateCode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for StateCode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
    }
}

/// One text in each language, or none.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Names {
    ar: Option<&'static str>,
    en: Option<&'static str>,
    es: Option<&'static str>,
    fr: Option<&'static str>,
    ru: Option<&'static str>,
    zh: Option<&'static str>,
}

impl Names {
    fn of(&self, lang: Lang) -> Option<&'static str> {
        match lang {
            Lang::Ar => self.ar,
            Lang::En => self.en,
            Lang::Es => self.es,
            Lang::Fr => self.fr,
            Lang::Ru => self.ru,
            Lang::Zh => self.zh,
        }
    }
}

/// One line of `data/states.json`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    iso3: &'static str,
    iso2: &'static str,
    #[serde(default)]
    observer: bool,
    group: Option<RegionalGroup>,
    since: Option<i16>,
    #[serde(default)]
    ldc: bool,
    #[serde(default)]
    sids: bool,
    slug: &'static str,
    slugs: Vec<&'static str>,
    names: Names,
    #[serde(default)]
    articles: Names,
    #[serde(default)]
    formal: Names,
    #[serde(default)]
    unchecked: Vec<Lang>,
    #[serde(default)]
    also: Vec<&'static str>,
}

impl From<Row> for State {
    fn from(row: Row) -> Self {
        let mut letters = [b' '; 3];
        letters.iter_mut().zip(row.iso3.bytes()).for_each(|(letter, byte)| *letter = byte);
        Self {
            code: StateCode(letters),
            iso2: row.iso2,
            group: row.group.unwrap_or(RegionalGroup::Outside),
            observer: row.observer,
            member_since: row.since,
            least_developed: row.ldc,
            small_island: row.sids,
            slug: row.slug,
            other_slugs: row.slugs,
            other_names: row.also,
            names: row.names,
            articles: row.articles,
            formal: row.formal,
            unchecked: row.unchecked,
        }
    }
}

struct List {
    states: Vec<State>,
    by_code: HashMap<StateCode, usize>,
    by_key: HashMap<String, usize>,
    by_slug: HashMap<&'static str, usize>,
}

static LIST: LazyLock<List> = LazyLock::new(|| {
    let rows: Vec<Row> =
        serde_json::from_str(include_str!("../data/states.json")).expect("states.json is whole");
    let states: Vec<State> = rows.into_iter().map(State::from).collect();
    let (mut by_code, mut by_key, mut by_slug) = (HashMap::new(), HashMap::new(), HashMap::new());
    for (at, state) in states.iter().enumerate() {
        by_code.insert(state.code, at);
        by_key.extend(state.appellations().map(|name| (key(&name), at)));
        by_slug.insert(state.slug, at);
        by_slug.extend(state.other_slugs.iter().map(|slug| (*slug, at)));
    }
    List { states, by_code, by_key, by_slug }
});

#[cfg(test)]
mod tests;
