//! An application with all that it hangs on.

use std::sync::Arc;

use jiff::Timestamp;

use super::{Application, Arrival};
use crate::{
    issue::Issues,
    meeting::Meeting,
    questionnaire::{Circumstances, Questionnaire, Step},
    series::Series,
    time::Deadline,
};

/// An application with the series and meeting it is for and the questions that it answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dossier {
    /// The application.
    pub application: Application,
    /// The series.
    pub series: Series,
    /// The meeting at which to speak.
    pub meeting: Meeting,
    /// The questions, in the version that this application answers.
    pub form: Arc<Questionnaire>,
}

impl Dossier {
    /// What the questions depend on beside the answers.
    #[must_use]
    pub fn circumstances(&self) -> Circumstances {
        Circumstances::of(&self.series, self.meeting.state)
    }

    /// The pages of the form that are shown.
    pub fn steps(&self) -> impl Iterator<Item = &Step> {
        self.form.steps_for(&self.application.answers, self.circumstances())
    }

    /// The page of the form with that id, if it is shown.
    #[must_use]
    pub fn step(&self, id: &str) -> Option<&Step> {
        self.steps().find(|step| step.id == id)
    }

    /// The pages before and after one, as far as there are any.
    #[must_use]
    pub fn beside(&self, id: &str) -> (Option<&Step>, Option<&Step>) {
        let steps: Vec<_> = self.steps().collect();
        let Some(here) = steps.iter().position(|step| step.id == id) else { return (None, None) };
        let before = here.checked_sub(1).map(|before| steps[before]);
        (before, steps.get(here + 1).copied())
    }

    /// What is missing or wrong, on all pages.
    #[must_use]
    pub fn issues(&self) -> Issues {
        self.form.issues(&self.application.answers, self.circumstances())
    }

    /// What is missing or wrong on one page.
    #[must_use]
    pub fn issues_of(&self, step: &Step) -> Issues {
        step.issues(&self.application.answers, self.circumstances())
    }

    /// The deadline that holds, if the series has a call.
    #[must_use]
    pub fn deadline(&self) -> Option<&Deadline> {
        self.application.deadline(&self.meeting, &self.series)
    }

    /// How the application stands to its deadline at `now`.
    #[must_use]
    pub fn arrival(&self, now: Timestamp) -> Arrival {
        self.application.arrival(&self.meeting, &self.series, now)
    }

    /// Whether what is typed at `now` can still be handed in.
    #[must_use]
    pub fn is_open(&self, now: Timestamp) -> bool {
        self.application.may_be_edited() && self.arrival(now).is_taken()
    }
}
