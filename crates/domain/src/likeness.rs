//! Applications that are like each other: the same organisation twice, organisations behind one
//! address, one speaker for two. They are pointed out to organisers, and nothing follows by itself:
//! two applications may have good reasons to be alike.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::{application::Answers, filter::folded, questionnaire::is_email};

/// What two applications have in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Likeness {
    /// The organisation's name, but for accents, capitals, small words and their order.
    Name,
    /// Nearly the organisation's name.
    SimilarName,
    /// An e-mail address.
    Email,
    /// The domain of an e-mail address or web site, unless it is one that everybody may use.
    Domain,
    /// The speaker's name.
    Speaker,
}

/// What applications are compared by. A value that is missing is like no other.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Marks {
    name: String,
    speaker: String,
    emails: BTreeSet<String>,
    domains: BTreeSet<String>,
}

/// Words that tell no organisation from another, in the languages of applicants.
const SMALL_WORDS: [&str; 24] = [
    "a",
    "and",
    "asbl",
    "association",
    "asociacion",
    "con",
    "d",
    "da",
    "das",
    "de",
    "del",
    "des",
    "do",
    "du",
    "el",
    "et",
    "for",
    "in",
    "l",
    "la",
    "le",
    "of",
    "the",
    "y",
];

/// Providers at which anybody has an address: their domains link nobody. The first part of the domain, so
/// that those of all countries are meant.
const PROVIDERS: [&str; 21] = [
    "163",
    "aol",
    "free",
    "gmail",
    "gmx",
    "googlemail",
    "hotmail",
    "icloud",
    "laposte",
    "live",
    "mail",
    "msn",
    "orange",
    "outlook",
    "pm",
    "proton",
    "protonmail",
    "qq",
    "riseup",
    "yahoo",
    "yandex",
];

/// From which likeness on two names are taken to be nearly the same, from 0 to 1.
const SIMILAR: f64 = 0.88;

impl Marks {
    /// What these answers are compared by.
    #[must_use]
    pub fn of(answers: &Answers) -> Self {
        let emails: BTreeSet<String> = ["email", "speaker_email"]
            .map(|question| answers.get(question).trim().to_lowercase())
            .into_iter()
            .filter(|email| is_email(email))
            .collect();
        let of_emails = emails.iter().filter_map(|email| Some(email.rsplit_once('@')?.1.to_owned()));
        let domains = of_emails.chain(host(answers.get("website"))).filter(|domain| !is_provider(domain));
        Self {
            name: key(answers.organisation()),
            speaker: key(&answers.speaker()),
            domains: domains.collect(),
            emails,
        }
    }

    /// What two applications have in common.
    #[must_use]
    pub fn alike(&self, other: &Self) -> BTreeSet<Likeness> {
        let same = |one: &str, other: &str| !one.is_empty() && one == other;
        let similar =
            || !self.name.is_empty() && strsim::normalized_levenshtein(&self.name, &other.name) >= SIMILAR;
        let mut alike = BTreeSet::new();
        if same(&self.name, &other.name) {
            alike.insert(Likeness::Name);
        } else if similar() {
            alike.insert(Likeness::SimilarName);
        }
        if self.emails.intersection(&other.emails).next().is_some() {
            alike.insert(Likeness::Email);
        } else if self.domains.intersection(&other.domains).next().is_some() {
            alike.insert(Likeness::Domain);
        }
        if same(&self.speaker, &other.speaker) {
            alike.insert(Likeness::Speaker);
        }
        alike
    }

    /// What puts two applications side by side, so that not each must be compared with all others: who is
    /// alike shares one of these, but for names that differ in every word.
    fn handles(&self) -> impl Iterator<Item = (u8, &str)> {
        let words = self.name.split(' ').chain([self.name.as_str()]).map(|word| (0, word));
        let emails = self.emails.iter().map(|email| (1, email.as_str()));
        let domains = self.domains.iter().map(|domain| (2, domain.as_str()));
        let all = words.chain(emails).chain(domains).chain([(3, self.speaker.as_str())]);
        all.filter(|(_, handle)| !handle.is_empty())
    }
}

/// Which of these are like another of them, by their place.
#[must_use]
pub fn are_alike(all: &[&Marks]) -> BTreeSet<usize> {
    let mut beside: BTreeMap<(u8, &str), Vec<usize>> = BTreeMap::new();
    for (place, marks) in all.iter().enumerate() {
        for handle in marks.handles() {
            beside.entry(handle).or_default().push(place);
        }
    }
    let mut found = BTreeSet::new();
    for places in beside.values() {
        for (at, one) in places.iter().enumerate() {
            for other in &places[at + 1..] {
                let known = found.contains(one) && found.contains(other);
                if !known && one != other && !all[*one].alike(all[*other]).is_empty() {
                    found.extend([*one, *other]);
                }
            }
        }
    }
    found
}

/// A name without what people write now so and now so.
fn key(name: &str) -> String {
    let folded = folded(name);
    let words = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let mut words: Vec<&str> = words.collect();
    let telling: Vec<&str> = words.iter().copied().filter(|word| !SMALL_WORDS.contains(word)).collect();
    // A name of small words alone is compared whole.
    if !telling.is_empty() {
        words = telling;
    }
    words.sort_unstable();
    words.join(" ")
}

/// The host of a web address, without the `www.` that may stand or not.
fn host(address: &str) -> Option<String> {
    let address = address.trim().to_lowercase();
    let rest = address.split_once("://").map_or(address.as_str(), |(_, rest)| rest);
    let host = rest.split(['/', '?', '#', ':']).next().unwrap_or_default();
    let host = host.strip_prefix("www.").unwrap_or(host);
    host.contains('.').then(|| host.to_owned())
}

fn is_provider(domain: &str) -> bool {
    domain.split('.').next().is_some_and(|first| PROVIDERS.contains(&first))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn marks(pairs: &[(&str, &str)]) -> Marks {
        let mut answers = Answers::default();
        for (question, answer) in pairs {
            answers.set(question, answer);
        }
        Marks::of(&answers)
    }

    fn named(name: &str) -> Marks {
        marks(&[("organisation", name)])
    }

    #[test]
    fn a_name_is_known_however_it_is_written() {
        for (one, other, likeness) in [
            ("Centro de Derechos Humanos", "DERECHOS HUMANOS, CENTRO", Some(Likeness::Name)),
            ("Réseau des défenseurs", "Reseau de defenseurs", Some(Likeness::Name)),
            ("Casa de la Memoria", "Casa de la Memorias", Some(Likeness::SimilarName)),
            ("Women for Peace", "Women for Water", None),
            ("La", "Le", None),
            ("", "", None),
        ] {
            let alike = named(one).alike(&named(other));
            assert_eq!(alike.into_iter().next(), likeness, "{one:?} {other:?}");
        }
    }

    #[test]
    fn an_address_links_and_a_provider_does_not() {
        let mine = marks(&[("email", "office@casa.org"), ("speaker_email", "x@gmail.com")]);
        for (field, value, likeness) in [
            ("email", "OFFICE@casa.org", Some(Likeness::Email)),
            ("speaker_email", "other@casa.org", Some(Likeness::Domain)),
            ("website", "https://www.casa.org/en", Some(Likeness::Domain)),
            ("email", "y@gmail.com", None),
            ("email", "y@yahoo.com.co", None),
        ] {
            assert_eq!(mine.alike(&marks(&[(field, value)])).into_iter().next(), likeness, "{value}");
        }
    }

    #[test]
    fn one_speaker_for_two_is_noticed() {
        let speaks = |given, family| marks(&[("given_name", given), ("family_name", family)]);
        let alike = speaks("María", "Quintero").alike(&speaks("maria", "QUINTERO"));
        assert_eq!(alike.into_iter().collect::<Vec<_>>(), [Likeness::Speaker]);
    }

    fn some() -> impl Strategy<Value = Marks> {
        let word = prop::sample::select(vec!["Casa", "Memoria", "Tierra", "de la", "Ríos", "Casas"]);
        let name = prop::collection::vec(word, 0..4).prop_map(|words| words.join(" "));
        let email = prop::sample::select(vec!["", "a@casa.org", "b@casa.org", "c@tierra.net", "d@gmail.com"]);
        (name, email).prop_map(|(name, email)| marks(&[("organisation", &name), ("email", email)]))
    }

    proptest! {
        #[test]
        fn likeness_is_mutual(one in some(), other in some()) {
            prop_assert_eq!(one.alike(&other), other.alike(&one));
        }

        #[test]
        fn who_is_pointed_out_is_like_another_whatever_the_order(all in prop::collection::vec(some(), 0..12)) {
            let places: Vec<&Marks> = all.iter().collect();
            let found = are_alike(&places);
            let turned: Vec<&Marks> = all.iter().rev().collect();
            let again: BTreeSet<usize> = are_alike(&turned).iter().map(|place| all.len() - 1 - place).collect();
            prop_assert_eq!(&found, &again);
            for (place, one) in all.iter().enumerate() {
                let others = all.iter().enumerate().filter(|(other, _)| *other != place);
                let like = others.into_iter().any(|(_, other)| !one.alike(other).is_empty());
                // Of names that share no word the likeness may go unnoticed; nothing else may.
                prop_assert!(!found.contains(&place) || like);
                let exact = all.iter().enumerate().any(|(other, two)| {
                    other != place && one.alike(two).iter().any(|how| *how != Likeness::SimilarName)
                });
                prop_assert!(!exact || found.contains(&place));
            }
        }
    }
}
