//! What two applications have in common: for organisers to look at, never to decide by.
//!
//! Nothing is refused for it, and no applicant is told: "you have applied already" would tell anybody
//! who types a name whether that organisation applied.

use std::collections::{BTreeMap, BTreeSet};

use crate::{application::Answers, filter::folded};

/// One thing that two applications have in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tie {
    /// The organisation bears the same name.
    Organisation,
    /// They give the same e-mail address.
    Email,
    /// They have the same web site.
    Site,
    /// Their addresses are of the same domain, which is no common provider's.
    Domain,
    /// The same person would speak.
    Speaker,
}

/// What applications are compared by, made comparable.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Traits {
    organisation: String,
    speaker: String,
    emails: BTreeSet<String>,
    site: String,
    domains: BTreeSet<String>,
}

/// Providers of mail for everybody, by the first part of their domain: two who use one have nothing in
/// common by that.
const PROVIDERS: [&str; 62] = [
    "163",
    "126",
    "aol",
    "autistici",
    "bluewin",
    "bol",
    "btinternet",
    "comcast",
    "daum",
    "disroot",
    "fastmail",
    "foxmail",
    "free",
    "gmail",
    "gmx",
    "googlemail",
    "hanmail",
    "hotmail",
    "hushmail",
    "icloud",
    "inbox",
    "laposte",
    "libero",
    "list",
    "live",
    "mac",
    "mail",
    "mailbox",
    "mailfence",
    "me",
    "msn",
    "naver",
    "orange",
    "outlook",
    "pm",
    "posteo",
    "prodigy",
    "proton",
    "protonmail",
    "qq",
    "rambler",
    "rediffmail",
    "riseup",
    "rocketmail",
    "sfr",
    "sina",
    "startmail",
    "systemli",
    "t-online",
    "terra",
    "tuta",
    "tutamail",
    "tutanota",
    "ukr",
    "uol",
    "wanadoo",
    "web",
    "yahoo",
    "yandex",
    "ymail",
    "zoho",
    "zohomail",
];
/// Sites on which many have a page: only the page tells whose it is.
const SHARED_SITES: [&str; 10] = [
    "facebook.com",
    "fb.com",
    "instagram.com",
    "twitter.com",
    "x.com",
    "linkedin.com",
    "youtube.com",
    "linktr.ee",
    "sites.google.com",
    "t.me",
];
/// Words that are no part of a name.
const ARTICLES: [&str; 20] = [
    "the", "of", "for", "and", "a", "an", "le", "la", "les", "l", "de", "des", "du", "d", "et", "el", "los",
    "las", "del", "y",
];

impl Traits {
    /// What there is to compare in the answers of an application.
    #[must_use]
    pub fn of(answers: &Answers) -> Self {
        let emails: BTreeSet<_> = ["email", "speaker_email"].map(|one| email(answers.get(one))).into();
        let emails: BTreeSet<_> = emails.into_iter().filter(|email| !email.is_empty()).collect();
        let (site, host) = site(answers.get("website"));
        let of_mail = emails.iter().filter_map(|email| Some(email.rsplit_once('@')?.1.to_owned()));
        let domains =
            of_mail.chain(Some(host)).filter(|domain| !domain.is_empty() && !is_common(domain)).collect();
        let mut names: Vec<_> = words(&answers.speaker()).collect();
        names.sort_unstable();
        // A single name is borne by many.
        let speaker = if names.len() > 1 { names.join(" ") } else { String::new() };
        let organisation = words(answers.organisation()).filter(|word| !ARTICLES.contains(&word.as_str()));
        Self { organisation: organisation.collect::<Vec<_>>().join(" "), speaker, emails, site, domains }
    }

    /// What this has in common with another, in a fixed order.
    #[must_use]
    pub fn ties(&self, other: &Self) -> Vec<Tie> {
        let same = |one: &str, other: &str| !one.is_empty() && one == other;
        let email = !self.emails.is_disjoint(&other.emails);
        let site = same(&self.site, &other.site);
        let domain = !self.domains.is_disjoint(&other.domains);
        [
            (same(&self.organisation, &other.organisation), Tie::Organisation),
            (email, Tie::Email),
            (site, Tie::Site),
            // The same address or site says it already.
            (domain && !email && !site, Tie::Domain),
            (same(&self.speaker, &other.speaker), Tie::Speaker),
        ]
        .into_iter()
        .filter_map(|(is_so, tie)| is_so.then_some(tie))
        .collect()
    }

    /// All by which others are found, each with what it is.
    fn keys(&self) -> impl Iterator<Item = (u8, &str)> {
        let one = [(0, &self.organisation), (1, &self.site), (2, &self.speaker)];
        let one = one.into_iter().filter(|(_, key)| !key.is_empty());
        let emails = self.emails.iter().map(|email| (3, email));
        let domains = self.domains.iter().map(|domain| (4, domain));
        one.chain(emails).chain(domains).map(|(what, key)| (what, key.as_str()))
    }
}

/// Which of these have something in common with another.
#[must_use]
pub fn tied(all: &[Traits]) -> Vec<bool> {
    let mut known: BTreeMap<(u8, &str), Vec<usize>> = BTreeMap::new();
    for (place, traits) in all.iter().enumerate() {
        for key in traits.keys() {
            known.entry(key).or_default().push(place);
        }
    }
    let mut tied = vec![false; all.len()];
    for places in known.values().filter(|places| places.len() > 1) {
        for place in places {
            tied[*place] = true;
        }
    }
    tied
}

/// The words of a name, without accents, capitals and signs.
fn words(text: &str) -> impl Iterator<Item = String> {
    let plain = folded(text).replace(|c: char| !c.is_alphanumeric(), " ");
    plain.split_whitespace().map(str::to_owned).collect::<Vec<_>>().into_iter()
}

/// An address without what its owner may add to it.
fn email(typed: &str) -> String {
    let Some((local, domain)) = typed.trim().rsplit_once('@') else { return String::new() };
    let local = local.split_once('+').map_or(local, |(local, _)| local);
    format!("{}@{}", folded(local), folded(domain))
}

/// A web site as it is compared, and its host unless many have a page there.
fn site(typed: &str) -> (String, String) {
    let address = folded(typed.trim());
    let rest = address.split_once("://").map_or(address.as_str(), |(_, rest)| rest);
    let rest = rest.split(['?', '#']).next().unwrap_or_default().trim_end_matches('/');
    let rest = rest.strip_prefix("www.").unwrap_or(rest);
    let host = rest.split('/').next().unwrap_or_default();
    if host.is_empty() {
        (String::new(), String::new())
    } else if SHARED_SITES.contains(&host) {
        // Without the page it is nobody's.
        (if rest == host { String::new() } else { rest.to_owned() }, String::new())
    } else {
        (host.to_owned(), host.to_owned())
    }
}

fn is_common(domain: &str) -> bool {
    let first = domain.split('.').next().unwrap_or_default();
    PROVIDERS.contains(&first) || SHARED_SITES.contains(&domain)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn traits(pairs: &[(&str, &str)]) -> Traits {
        let mut answers = Answers::default();
        for (question, answer) in pairs {
            answers.set(question, answer);
        }
        Traits::of(&answers)
    }

    #[test]
    fn the_same_is_known_however_it_is_written() {
        for (one, other, tie) in [
            (
                ("organisation", "Asociación de la Tierra"),
                ("organisation", "ASOCIACION  TIERRA."),
                Tie::Organisation,
            ),
            (("email", "Casa@Example.org"), ("speaker_email", "casa+upr@example.org"), Tie::Email),
            (("website", "https://www.casa.org/es/"), ("website", "casa.org"), Tie::Site),
            (("email", "a@casa.org"), ("email", "b@casa.org"), Tie::Domain),
            (("email", "a@casa.org"), ("website", "www.casa.org"), Tie::Domain),
        ] {
            assert_eq!(traits(&[one]).ties(&traits(&[other])), [tie], "{one:?} {other:?}");
        }
        let speaker = [("given_name", "María"), ("family_name", "Quintero Díaz")];
        let turned = [("given_name", "Quintero Diaz"), ("family_name", "MARIA")];
        assert_eq!(traits(&speaker).ties(&traits(&turned)), [Tie::Speaker]);
    }

    #[test]
    fn what_many_have_is_nothing_in_common() {
        for (one, other) in [
            (("email", "a@gmail.com"), ("email", "b@gmail.com")),
            (("email", "a@yahoo.fr"), ("email", "b@yahoo.fr")),
            (("website", "facebook.com/casa"), ("website", "facebook.com/mar")),
            (("website", "https://facebook.com"), ("website", "facebook.com")),
            (("family_name", "Quintero"), ("family_name", "Quintero")),
            (("organisation", ""), ("organisation", "")),
            (("organisation", "The"), ("organisation", "La")),
        ] {
            assert_eq!(traits(&[one]).ties(&traits(&[other])), [], "{one:?} {other:?}");
        }
    }

    fn any() -> impl Strategy<Value = Traits> {
        let one = |of: &'static [&'static str]| proptest::sample::select(of);
        (
            one(&["", "Casa", "the casa", "Mar y Tierra", "Mar, Tierra"]),
            one(&["", "a@casa.org", "b@casa.org", "a+x@casa.org", "a@gmail.com", "b@gmail.com"]),
            one(&["", "casa.org", "http://www.casa.org/x", "facebook.com/casa", "mar.net"]),
            one(&["", "María Quintero", "Quintero Maria", "Ana"]),
        )
            .prop_map(|(organisation, email, website, speaker)| {
                let pairs = [
                    ("organisation", organisation),
                    ("email", email),
                    ("website", website),
                    ("given_name", speaker),
                ];
                traits(&pairs)
            })
    }

    proptest! {
        #[test]
        fn a_tie_is_the_same_from_both_sides(one in any(), other in any()) {
            prop_assert_eq!(one.ties(&other), other.ties(&one));
        }

        #[test]
        fn who_is_tied_does_not_depend_on_the_order(mut all in proptest::collection::vec(any(), 0..8), turn in 0usize..8) {
            let found = tied(&all);
            for (place, is_tied) in found.iter().enumerate() {
                let others = all.iter().enumerate().filter(|(other, _)| *other != place);
                let by_pairs = others.into_iter().any(|(_, other)| !all[place].ties(other).is_empty());
                prop_assert_eq!(*is_tied, by_pairs);
            }
            let turn = turn % all.len().max(1);
            all.rotate_left(turn);
            let mut turned = found.clone();
            turned.rotate_left(turn);
            prop_assert_eq!(tied(&all), turned);
        }
    }
}
