//! What an earlier application of the same people offers to a new one: suggestions, which they keep or
//! leave.

use std::mem::discriminant;

use super::Answers;
use crate::{
    issue::Issue,
    questionnaire::{Holds, Kind, Question, Questionnaire},
};

/// An answer of an earlier application to a question that is asked again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion<'f> {
    /// The question as it is asked now.
    pub question: &'f Question,
    /// What was answered then.
    pub said: String,
}

/// Whether an answer to the question may be carried over: never a file, never a consent, which is given
/// anew each time, and nothing of a journey, which was another.
#[must_use]
pub fn may_be_carried(question: &Question) -> bool {
    !matches!(question.kind, Kind::File | Kind::Tick) && question.holds != Holds::Travel
}

/// What the earlier answers offer: to questions of the same id and kind, where something else or nothing
/// stands now.
#[must_use]
pub fn suggestions<'f>(
    form: &'f Questionnaire,
    now: &Answers,
    (earlier_form, earlier): (&Questionnaire, &Answers),
) -> Vec<Suggestion<'f>> {
    form.steps
        .iter()
        .flat_map(|step| &step.questions)
        .filter(|question| may_be_carried(question))
        .filter(|question| {
            let then = earlier_form.question(&question.id);
            then.is_some_and(|then| discriminant(&then.kind) == discriminant(&question.kind))
        })
        .filter_map(|question| {
            let said = earlier.get(&question.id);
            // What can no longer be chosen is not offered.
            let is_fit = !said.is_empty() && question.issue(earlier) != Some(Issue::NotAChoice);
            (is_fit && said != now.get(&question.id)).then(|| Suggestion { question, said: said.to_owned() })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::questionnaire::standard;

    fn answered(pairs: &[(&str, &str)]) -> Answers {
        let mut answers = Answers::default();
        for (question, answer) in pairs {
            answers.set(question, answer);
        }
        answers
    }

    #[test]
    fn answers_to_the_same_questions_are_offered_but_no_consent_and_nothing_that_stands_already() {
        let form = standard();
        let earlier = answered(&[
            ("organisation", "Casa"),
            ("aim", "Work"),
            ("data", "yes"),
            ("departure", "Bogotá"),
            ("gone", "x"),
        ]);
        let found = suggestions(&form, &answered(&[("aim", "Work")]), (&form, &earlier));
        let found: Vec<_> = found.iter().map(|one| (one.question.id.as_str(), one.said.as_str())).collect();
        assert_eq!(found, [("organisation", "Casa")]);
    }

    #[test]
    fn what_was_another_kind_of_question_or_can_no_longer_be_chosen_is_not_offered() {
        let form = standard();
        let mut old = standard();
        for question in old.steps.iter_mut().flat_map(|step| &mut step.questions) {
            if question.id == "aim" {
                question.kind = Kind::Line;
            }
        }
        let earlier = answered(&[("aim", "Work"), ("kind", "kingdom"), ("since", "1998")]);
        let found = suggestions(&form, &Answers::default(), (&old, &earlier));
        assert_eq!(found.iter().map(|one| one.question.id.as_str()).collect::<Vec<_>>(), ["since"]);
    }
}
