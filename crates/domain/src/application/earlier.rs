//! What an earlier application suggests for a new one of the same organisation.

use super::Answers;
use crate::questionnaire::{Kind, Questionnaire};

/// The answers that earlier ones suggest for a form.
///
/// Suggested is what was answered to a question of the same name and kind, is a good answer to today's, and
/// is not what stands there already. Files are not: they were written for another State. Neither is what
/// somebody ticked, such as a consent, which is given each time anew.
#[must_use]
pub fn suggestions(
    form: &Questionnaire,
    answers: &Answers,
    earlier_form: &Questionnaire,
    earlier: &Answers,
) -> Answers {
    let mut suggested = Answers::default();
    for question in form.steps.iter().flat_map(|step| &step.questions) {
        let before = earlier_form.question(&question.id);
        let fits = before.is_some_and(|before| same_kind(&before.kind, &question.kind))
            && !matches!(question.kind, Kind::File | Kind::Tick)
            && question.issue(earlier).is_none();
        let answer = earlier.get(&question.id);
        if fits && answer != answers.get(&question.id) {
            suggested.set(&question.id, answer);
        }
    }
    suggested
}

/// Whether two questions want the same kind of answer, whatever their choices are.
fn same_kind(one: &Kind, other: &Kind) -> bool {
    std::mem::discriminant(one) == std::mem::discriminant(other)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{application::GivenFile, file::FileHash, questionnaire::standard};

    fn answered(pairs: &[(&str, &str)]) -> Answers {
        let mut answers = Answers::default();
        for (question, answer) in pairs {
            answers.set(question, answer);
        }
        answers
    }

    fn names(form: &Questionnaire, answers: &Answers, earlier: &Answers) -> Vec<String> {
        let all = suggestions(form, answers, &standard(), earlier);
        all.texts().map(|(question, _)| question.to_owned()).collect()
    }

    #[test]
    fn what_still_fits_and_does_not_stand_there_yet_is_suggested() {
        let mut earlier = answered(&[
            ("organisation", "Casa"),
            ("kind", "national"),
            ("since", "not a year"),
            ("aim", "The same aim"),
            ("data", "yes"),
        ]);
        let hash: FileHash = "0".repeat(64).parse().unwrap();
        let file = GivenFile { hash, kept: hash, name: "a.pdf".into(), bytes: 1, kind: "pdf".into() };
        earlier.set_file("submission_file", Some(file));
        let now = answered(&[("aim", "The same aim")]);
        assert_eq!(names(&standard(), &now, &earlier), ["kind", "organisation"]);
    }

    #[test]
    fn a_choice_that_is_no_more_and_a_question_of_another_kind_suggest_nothing() {
        let mut form = standard();
        for step in &mut form.steps {
            for question in &mut step.questions {
                match (question.id.as_str(), &mut question.kind) {
                    ("kind", Kind::Choice { choices }) => choices.retain(|choice| choice.value != "national"),
                    ("organisation", kind) => *kind = Kind::Text,
                    _ => {}
                }
            }
        }
        let earlier = answered(&[("kind", "national"), ("organisation", "Casa"), ("country", "Colombia")]);
        assert_eq!(names(&form, &Answers::default(), &earlier), ["country"]);
    }
}
