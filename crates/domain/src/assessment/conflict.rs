//! Conflicts of interest: what an assessor has to do with an application, known before its title is
//! shown.
//!
//! Before the first title an assessor declares the organisations that they work or worked for, the
//! States of which they are nationals, and the languages that they read. From that and from the
//! assessor's address most conflicts are found; others the assessor declares when one is noticed, and
//! organisers enter what they know.

use std::collections::BTreeSet;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::Plan;
use crate::{
    application::Answers,
    ids::{ApplicationId, PersonId},
    issue::{Issue, Issues},
    lang::Lang,
    state::{State, StateCode},
    text::clean_line,
    ties::Traits,
    typed::Typed,
};

/// What an assessor declares before anything is shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Declaration {
    /// Organisations that the assessor has to do with: names or web sites.
    pub organisations: Vec<String>,
    /// The States of which the assessor is a national.
    pub states: BTreeSet<StateCode>,
    /// The languages that the assessor reads; all if none is named.
    pub languages: BTreeSet<Lang>,
    /// When it was declared.
    pub at: Timestamp,
    /// How often it was saved.
    #[serde(skip)]
    pub version: i64,
}

/// Why an assessor does not read an application.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cause {
    /// The assessor said so.
    Declared,
    /// An organiser said so.
    Entered,
    /// It comes from an organisation that the assessor has to do with.
    Organisation,
    /// Such an organisation is a member of the coalition that applies.
    Member,
    /// The assessor is a national of the State under Review, and the series does without them.
    National,
}

impl Cause {
    /// All of them.
    pub const ALL: [Self; 5] =
        [Self::Declared, Self::Entered, Self::Organisation, Self::Member, Self::National];

    /// The word in rows and keys of the catalogues.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Declared => "declared",
            Self::Entered => "entered",
            Self::Organisation => "organisation",
            Self::Member => "member",
            Self::National => "national",
        }
    }

    /// Whether it was said by somebody, and is kept; the others are found out anew each time.
    #[must_use]
    pub fn is_said(self) -> bool {
        matches!(self, Self::Declared | Self::Entered)
    }
}

/// A conflict of interest that somebody said there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Conflict {
    /// What the assessor does not read.
    pub application: ApplicationId,
    /// The assessor.
    pub assessor: PersonId,
    /// Who said so.
    pub cause: Cause,
    /// When.
    pub at: Timestamp,
}

/// The most organisations that are declared.
pub const ORGANISATIONS: usize = 50;
/// The most characters of each.
pub const ORGANISATION_CHARACTERS: usize = 200;

impl Declaration {
    /// The languages in which assessors may say that they read: those of the applicants.
    pub const LANGUAGES: [Lang; 3] = [Lang::En, Lang::Fr, Lang::Es];

    /// Reads a declaration as it was typed.
    ///
    /// # Errors
    ///
    /// Names what is too long or no choice, and asks for the tick that says that nothing was left out.
    pub fn read(typed: &Typed, now: Timestamp) -> Result<Self, Issues> {
        let mut issues = Issues::default();
        let lines = typed.get("organisations").lines().map(clean_line).filter(|line| !line.is_empty());
        let organisations: Vec<_> = lines.collect();
        let too_long = organisations.iter().any(|line| line.chars().count() > ORGANISATION_CHARACTERS);
        if organisations.len() > ORGANISATIONS || too_long {
            let limit = ORGANISATIONS * ORGANISATION_CHARACTERS;
            issues.note("organisations", Issue::TooLong { limit });
        }
        let mut states = BTreeSet::new();
        for line in typed.get("states").lines().map(str::trim).filter(|line| !line.is_empty()) {
            match State::find(line) {
                Some(state) => drop(states.insert(state.code)),
                None => issues.note("states", Issue::NotAChoice),
            }
        }
        let languages = typed.all("language").filter_map(|tag| tag.parse().ok()).collect();
        if !typed.has("whole") {
            issues.note("whole", Issue::Missing);
        }
        let declaration = Self { organisations, states, languages, at: now, version: 0 };
        if issues.is_empty() { Ok(declaration) } else { Err(issues) }
    }

    /// Whether the assessor reads a language.
    #[must_use]
    pub fn reads(&self, language: Lang) -> bool {
        self.languages.is_empty() || self.languages.contains(&language)
    }
}

/// What of an assessor is compared with applications.
#[derive(Clone, Debug, Default)]
pub struct Interests {
    traits: Vec<Traits>,
    states: BTreeSet<StateCode>,
}

impl Interests {
    /// What an assessor with that address has to do with others.
    #[must_use]
    pub fn of(email: &str, declared: Option<&Declaration>) -> Self {
        // Addresses that are made for examples are nobody's (RFC 2606).
        let examples = ["@example.org", "@example.com", "@example.net", ".example"];
        let is_example = examples.iter().any(|end| email.ends_with(end));
        let mut traits = vec![with(&[("email", if is_example { "" } else { email })])];
        for line in declared.iter().flat_map(|declared| &declared.organisations) {
            traits.push(with(&[("organisation", line)]));
            if line.contains('.') && !line.contains(' ') {
                traits.push(with(&[("website", line)]));
            }
        }
        Self { traits, states: declared.map(|declared| declared.states.clone()).unwrap_or_default() }
    }

    /// What there is between the assessor and an application about `state`, as far as it can be found.
    #[must_use]
    pub fn found(&self, answers: &Answers, state: StateCode, plan: &Plan) -> Option<Cause> {
        let is_tied = |other: &Traits| self.traits.iter().any(|own| !own.ties(other).is_empty());
        if is_tied(&Traits::of(answers)) {
            return Some(Cause::Organisation);
        }
        let mut members = ["members", "speaks_for"].iter().flat_map(|one| answers.get(one).lines());
        if members.any(|line| is_tied(&with(&[("organisation", line)]))) {
            return Some(Cause::Member);
        }
        (plan.nationals && self.states.contains(&state)).then_some(Cause::National)
    }
}

fn with(pairs: &[(&str, &str)]) -> Traits {
    let mut answers = Answers::default();
    for (question, answer) in pairs {
        answers.set(question, answer);
    }
    Traits::of(&answers)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn declared(organisations: &str, state: &str) -> Declaration {
        let typed = [("organisations", organisations), ("states", state), ("whole", "yes")];
        Declaration::read(&Typed::from_iter(typed), Timestamp::UNIX_EPOCH).unwrap()
    }

    fn answers(pairs: &[(&str, &str)]) -> Answers {
        let mut answers = Answers::default();
        for (question, answer) in pairs {
            answers.set(question, answer);
        }
        answers
    }

    #[test]
    fn what_was_declared_finds_the_organisation_its_mail_its_site_and_its_coalition() {
        let own = Interests::of("ana@casa.org", Some(&declared("Mar y Tierra\nrios.net", "COL")));
        let (plan, state) = (Plan::default(), "COL".parse().unwrap());
        for (pairs, cause) in [
            (&[("email", "office@casa.org")][..], Some(Cause::Organisation)),
            (&[("organisation", "MAR Y TIERRA")], Some(Cause::Organisation)),
            (&[("website", "https://www.rios.net/es")], Some(Cause::Organisation)),
            (&[("organisation", "All"), ("members", "One\nMar y Tierra")], Some(Cause::Member)),
            (&[("organisation", "Others"), ("email", "x@others.org")], None),
        ] {
            assert_eq!(own.found(&answers(pairs), state, &plan), cause, "{pairs:?}");
        }
        let strict = Plan { nationals: true, ..plan };
        assert_eq!(own.found(&answers(&[]), state, &strict), Some(Cause::National));
        assert_eq!(own.found(&answers(&[]), "CUB".parse().unwrap(), &strict), None);
    }

    #[test]
    fn who_shares_a_provider_of_mail_for_everybody_has_no_conflict_by_that() {
        let own = Interests::of("ana@gmail.com", None);
        let other = answers(&[("email", "office@gmail.com")]);
        assert_eq!(own.found(&other, "COL".parse().unwrap(), &Plan::default()), None);
    }

    #[test]
    fn nothing_is_declared_without_saying_that_it_is_all() {
        let issues = Declaration::read(&Typed::default(), Timestamp::UNIX_EPOCH).unwrap_err();
        assert_eq!(issues.iter().map(|(field, _)| field).collect::<Vec<_>>(), ["whole"]);
    }
}
