//! Erasing parts of an application that stays.

use std::collections::BTreeSet;

use super::Application;
use crate::{
    questionnaire::Questionnaire,
    retention::{self, Held},
};

impl Application {
    /// Erases parts of what was answered, as it was typed and as it was handed in. The receipt keeps its
    /// number and its hash, to which the answers no longer lead.
    pub fn erase(&mut self, parts: &BTreeSet<Held>, form: &Questionnaire) {
        let handed_in = self.submission.as_mut().map(|submission| &mut submission.answers);
        for answers in [Some(&mut self.answers), handed_in].into_iter().flatten() {
            for part in parts {
                retention::erase(answers, *part, form);
            }
        }
    }
}
