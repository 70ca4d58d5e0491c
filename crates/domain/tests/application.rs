//! The life of an application: handed in once however often it is sent, amended, taken back.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should say where")]

use domain::{
    application::{Application, Handed, Receipt, Refusal, State, SubmitRefusal},
    call::Timeliness,
    lang::Lang,
    questionnaire::{self, Circumstances, Kind},
};
use jiff::Timestamp;
use proptest::prelude::*;

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(1_800_000_000 + second).unwrap()
}

fn id<T: std::str::FromStr<Err: std::fmt::Debug>>(kind: &str) -> T {
    format!("{kind}_{:032x}", 1).parse().unwrap()
}

/// A draft in which everything that must be answered is.
fn complete() -> Application {
    let place = (id("series"), id("meet"));
    let mut draft = Application::draft(id("app"), place, 1, Lang::En, at(0));
    let form = questionnaire::standard();
    draft.answers.set("kind", "national");
    for question in form.steps.iter().flat_map(|step| &step.questions).filter(|question| question.required) {
        let answer = match &question.kind {
            Kind::Choice { choices } | Kind::Many { choices } => choices[0].value.as_str(),
            Kind::Email => "a@example.org",
            Kind::Year => "1998",
            Kind::Tick => "yes",
            _ => "words",
        };
        draft.answers.set(&question.id, answer);
    }
    draft
}

fn submit(
    application: &mut Application,
    timeliness: Timeliness,
    second: i64,
) -> Result<Handed, SubmitRefusal> {
    let receipt = Receipt { number: format!("R-{second}"), hash: format!("hash {second}") };
    let form = questionnaire::standard();
    application.submit(&form, Circumstances::default(), timeliness, receipt, at(second))
}

#[test]
fn the_same_answers_handed_in_again_change_nothing() {
    let mut application = complete();
    assert_eq!(submit(&mut application, Timeliness::InTime, 1), Ok(Handed::First));
    let once = application.clone();
    for timeliness in [Timeliness::InTime, Timeliness::InGrace, Timeliness::TooLate] {
        assert_eq!(submit(&mut application, timeliness, 2), Ok(Handed::Before));
        assert_eq!(application, once);
    }
}

#[test]
fn an_amendment_keeps_the_number_and_tells_a_new_address() {
    let mut application = complete();
    submit(&mut application, Timeliness::InTime, 1).unwrap();
    application.answers.set("position", "President");
    assert_eq!(submit(&mut application, Timeliness::InTime, 2), Ok(Handed::Amended { new_address: false }));
    application.answers.set("email", "b@example.org");
    assert_eq!(submit(&mut application, Timeliness::InTime, 3), Ok(Handed::Amended { new_address: true }));
    let submission = application.submission().unwrap();
    assert_eq!((&*submission.number, submission.amendments, submission.at), ("R-1", 2, at(3)));
    assert_eq!(application.state(), State::Submitted(at(1)));
}

#[test]
fn an_amendment_that_comes_too_late_leaves_what_was_handed_in() {
    let mut application = complete();
    submit(&mut application, Timeliness::InTime, 1).unwrap();
    let handed_in = application.submission().cloned();
    application.answers.set("position", "President");
    assert_eq!(submit(&mut application, Timeliness::TooLate, 2), Err(SubmitRefusal::TooLate));
    assert_eq!(application.submission().cloned(), handed_in);
    assert!(application.has_unsent_changes());
}

#[test]
fn answers_to_questions_that_are_not_asked_are_not_handed_in() {
    let mut application = complete();
    application.answers.set("accreditation", "a");
    application.answers.set("grant", "yes");
    submit(&mut application, Timeliness::InTime, 1).unwrap();
    let answers = application.standing_answers();
    assert_eq!((answers.get("accreditation"), answers.get("grant"), answers.get("ecosoc")), ("", "", "none"));
    assert!(!application.has_unsent_changes());
}

#[test]
fn a_draft_is_not_withdrawn_and_nothing_is_withdrawn_twice() {
    let mut application = complete();
    assert_eq!(application.withdraw(at(1)), Err(Refusal::NotFromHere));
    submit(&mut application, Timeliness::InTime, 1).unwrap();
    assert_eq!(application.withdraw(at(2)), Ok(()));
    assert_eq!(application.withdraw(at(3)), Err(Refusal::NotFromHere));
    assert_eq!(application.state(), State::Withdrawn(at(2)));
}

proptest! {
    /// Whatever is missing, an incomplete application is never handed in.
    #[test]
    fn without_any_one_required_answer_nothing_is_handed_in(place in 0usize..40) {
        let mut application = complete();
        let form = questionnaire::standard();
        let circumstances = Circumstances::default();
        let asked: Vec<_> = form
            .steps_for(&application.answers, circumstances)
            .flat_map(|step| step.questions_for(&application.answers, circumstances))
            .filter(|question| question.required)
            .map(|question| question.id.clone())
            .collect();
        let left_out = &asked[place % asked.len()];
        application.answers.set(left_out, "");
        let refused = submit(&mut application, Timeliness::InTime, 1);
        prop_assert!(matches!(refused, Err(SubmitRefusal::Incomplete(issues)) if issues.of(left_out).is_some()));
        prop_assert_eq!(application.state(), State::Draft);
        prop_assert!(application.submission().is_none());
    }
}
