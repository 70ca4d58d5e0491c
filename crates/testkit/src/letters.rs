//! Letters as tests read them, and what none of them may ever say.

use std::sync::Arc;

use domain::{
    ids::SeriesId,
    lang::Lang,
    letter::{Letter, LetterKind},
    state::State,
};
use mail::{Mailer, Memory};
use store::View;

use crate::TestApp;

/// The words of all states of letters.
const STATES: [&str; 5] = ["waiting", "released", "sent", "failed", "discarded"];
/// Answers that name somebody.
const NAMES: [&str; 5] = ["organisation", "family_name", "given_name", "speaker_email", "address"];

impl TestApp {
    /// All letters there are, wherever they stand.
    pub async fn letters(&self) -> Vec<Letter> {
        let mut view = self.store.view().await.unwrap();
        let mut all = Vec::new();
        for state in STATES {
            all.extend(view.letters(state).await.unwrap());
        }
        all
    }

    /// Lets the post run once. What it takes is found in `memory`.
    pub async fn post(&self, memory: &Memory) -> usize {
        let from = "presessions@example.org".parse().unwrap();
        let mailer = Arc::new(Mailer::to_memory(from, memory.clone()));
        self.app.post_letters(&mailer).await.unwrap()
    }

    /// Fails if any letter there is says what no letter may: who applies or speaks, the State under
    /// Review, a code other than the one to sign in, or one of `canaries`. Letters that were written by
    /// people are held to it as well.
    pub async fn assert_no_canaries(&self, canaries: &[&str]) {
        let mut secrets: Vec<String> = canaries.iter().map(|canary| (*canary).to_owned()).collect();
        let mut view = self.store.view().await.unwrap();
        for series in view.all_series().await.unwrap() {
            secrets.extend(names(&mut view, series.id).await);
        }
        drop(view);
        for letter in self.letters().await {
            let text = format!("{}\n{}", letter.subject, letter.body);
            for secret in secrets.iter().filter(|secret| !secret.is_empty()) {
                assert!(!says(&text, secret), "{:?} says {secret:?}:\n{text}", letter.kind);
            }
            let codes = text.split_whitespace().filter(|word| is_code(word)).count();
            let may = usize::from(letter.kind == LetterKind::SignInCode && !letter.body.is_empty());
            assert_eq!(codes, may, "codes in {:?}:\n{text}", letter.kind);
        }
    }
}

/// The first code in a letter.
#[must_use]
pub fn code_in(letter: &Letter) -> Option<String> {
    letter.body.split_whitespace().find(|word| is_code(word)).map(str::to_owned)
}

/// The names that belong to a series: of its States in all languages, and of whoever applied.
async fn names(view: &mut View, series: SeriesId) -> Vec<String> {
    let mut names = Vec::new();
    for meeting in view.meetings(series).await.unwrap() {
        let state: &State = meeting.state.state();
        names.extend(Lang::ALL.map(|lang| state.name(lang).to_owned()));
        names.push(state.slug.to_owned());
    }
    for application in view.applications_of_series(series).await.unwrap() {
        for answers in [&application.answers, application.standing_answers()] {
            names.extend(NAMES.map(|question| answers.get(question).to_owned()));
        }
    }
    names
}

/// Whether a text has those words, as words of their own, in whatever case.
#[must_use]
pub fn says(text: &str, words: &str) -> bool {
    let (text, words) = (text.to_lowercase(), words.to_lowercase());
    text.match_indices(&words).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + words.len()..].chars().next();
        !before.into_iter().chain(after).any(char::is_alphanumeric)
    })
}

/// Whether a word is a code: groups of four capitals and digits. The number of a receipt begins
/// with `R` and is none.
#[must_use]
pub fn is_code(word: &str) -> bool {
    let word = word.trim_matches(|c: char| !c.is_ascii_alphanumeric());
    let group = |group: &str| {
        group.len() == 4 && group.bytes().all(|byte| byte.is_ascii_digit() || byte.is_ascii_uppercase())
    };
    word.split('-').count() >= 2 && word.split('-').all(group)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_found_as_a_word_of_its_own() {
        assert!(says("about COLOMBIA.", "Colombia"));
        assert!(says("/series/44/colombia", "colombia"));
        assert!(!says("a woman", "Oman"));
    }

    #[test]
    fn codes_are_told_from_numbers() {
        assert!(is_code("7K3M-92QX") && is_code("0123-4567-89AB-CDEF-GHJK-MNPQ."));
        assert!(!is_code("R-7K3M-92QX") && !is_code("Pre-sessions"));
    }
}
