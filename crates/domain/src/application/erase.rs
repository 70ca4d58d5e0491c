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
        // What an answer to the organisers changed is kept beside them, before and after.
        let changes = self.follow_ups.iter_mut().filter_map(|asked| asked.change.as_mut());
        let changed = changes.flat_map(|change| [&mut change.before, &mut change.after]);
        for answers in [Some(&mut self.answers), handed_in].into_iter().flatten().chain(changed) {
            for part in parts {
                retention::erase(answers, *part, form);
            }
        }
    }
}
