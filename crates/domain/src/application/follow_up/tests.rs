use proptest::prelude::*;

use super::*;
use crate::{
    application::{Outcome, Receipt},
    call::Timeliness,
    lang::Lang,
    questionnaire::{Kind, standard},
    retention::Held,
    time::GENEVA,
};

fn at(hour: i64) -> Timestamp {
    Timestamp::from_second(1_800_000_000 + hour * 3600).unwrap()
}

fn id<T: std::str::FromStr<Err: std::fmt::Debug>>(kind: &str) -> T {
    format!("{kind}_{:032x}", 1).parse().unwrap()
}

/// An application of a national organisation that was handed in.
fn submitted() -> Application {
    let mut one = Application::draft(id("app"), (id("series"), id("meet")), 1, Lang::En, at(0));
    one.answers.set("kind", "national");
    for question in standard().steps.iter().flat_map(|step| &step.questions).filter(|asked| asked.required) {
        let answer = match &question.kind {
            Kind::Choice { choices } | Kind::Many { choices } => choices[0].value.clone(),
            Kind::Email => "a@example.org".into(),
            Kind::Year => "1998".into(),
            Kind::Tick => "yes".into(),
            Kind::File => continue,
            Kind::Country => "COL".into(),
            Kind::Date => "1998-01-01".into(),
            Kind::Number { .. } => "1".into(),
            Kind::Line | Kind::Text | Kind::Phone | Kind::Address => "words".into(),
        };
        one.answers.set(&question.id, &answer);
    }
    let receipt = Receipt { number: "R-1".into(), hash: "first".into() };
    one.submit(&standard(), Circumstances::default(), Timeliness::InTime, receipt, at(1)).unwrap();
    one
}

/// A request for some questions, open for about a day.
fn request(questions: &[&str]) -> Request {
    let until = at(24).to_zoned(jiff::tz::TimeZone::get(GENEVA).unwrap()).datetime();
    Request {
        questions: questions.iter().map(|one| (*one).to_owned()).collect(),
        sentence: "Please say more.".into(),
        until: Deadline::new(until, GENEVA).ok(),
    }
}

fn ask(one: &mut Application, questions: &[&str]) -> Result<(), Vec<AskIssue>> {
    one.ask_more(&standard(), Circumstances::default(), request(questions), at(2))
}

fn given(pairs: &[(&str, &str)]) -> Answers {
    let mut answers = Answers::default();
    for (question, answer) in pairs {
        answers.set(question, answer);
    }
    answers
}

fn answer(one: &mut Application, pairs: &[(&str, &str)], hour: i64) -> Result<Handed, MoreRefusal> {
    one.answer_more(&standard(), Circumstances::default(), &given(pairs), |_| "later".into(), at(hour))
}

#[test]
fn only_the_questions_that_were_named_are_open_and_the_answer_is_an_amendment() {
    let mut one = submitted();
    ask(&mut one, &["issues"]).unwrap();
    one.answers.set("aim", "typed and not handed in");
    let handed = answer(&mut one, &[("issues", "More."), ("aim", "smuggled")], 3);
    assert_eq!(handed, Ok(Handed::Amended { new_address: false }));
    let submission = one.submission().unwrap();
    assert_eq!((submission.answers.get("issues"), submission.answers.get("aim")), ("More.", "words"));
    assert_eq!((submission.amendments, submission.hash.as_str(), submission.at), (1, "later", at(3)));
    assert_eq!(one.answers.get("aim"), "typed and not handed in", "what was typed is not lost");
    let change = one.follow_ups()[0].change.as_ref().unwrap();
    assert_eq!((change.before.get("issues"), change.after.get("issues")), ("words", "More."));
}

#[test]
fn what_changed_is_kept_from_the_first_answer_on_and_nothing_else() {
    let mut one = submitted();
    ask(&mut one, &["issues", "engagement"]).unwrap();
    answer(&mut one, &[("issues", "More."), ("engagement", "words")], 3).unwrap();
    answer(&mut one, &[("issues", "Still more."), ("engagement", "Years.")], 4).unwrap();
    let change = one.follow_ups()[0].change.clone().unwrap();
    assert_eq!(change.questions.iter().collect::<Vec<_>>(), ["engagement", "issues"]);
    assert_eq!((change.before.get("issues"), change.after.get("issues")), ("words", "Still more."));
    assert_eq!((change.before.texts().count(), change.after.texts().count()), (2, 2), "no other answer");
    answer(&mut one, &[("issues", "words"), ("engagement", "words")], 5).unwrap();
    let change = one.follow_ups()[0].change.clone().unwrap();
    assert!(change.questions.is_empty(), "all is as it was");
}

#[test]
fn what_is_erased_is_gone_from_what_changed_too() {
    let mut one = submitted();
    ask(&mut one, &["email"]).unwrap();
    answer(&mut one, &[("email", "b@example.org")], 3).unwrap();
    assert!(serde_json::to_string(&one.follow_ups()).unwrap().contains("a@example.org"));
    one.erase(&[Held::Contact].into(), &standard());
    let kept = serde_json::to_string(&one).unwrap();
    assert!(!kept.contains("@example.org"), "{kept}");
}

#[test]
fn what_an_answer_brings_up_is_open_too() {
    let mut one = submitted();
    ask(&mut one, &["kind"]).unwrap();
    let missing = answer(&mut one, &[("kind", "nhri")], 3);
    let Err(MoreRefusal::Incomplete(issues)) = missing else { panic!("{missing:?}") };
    assert!(issues.of("accreditation").is_some(), "{issues:?}");
    let opened =
        one.reopened(&standard(), Circumstances::default(), &given(&[("kind", "nhri")]), at(3)).len();
    assert!(opened > 1, "{opened}");
}

#[test]
fn until_the_last_minute_and_not_a_moment_longer() {
    let mut one = submitted();
    ask(&mut one, &["issues"]).unwrap();
    assert!(answer(&mut one.clone(), &[("issues", "More.")], 24).is_ok());
    let before = one.clone();
    assert_eq!(answer(&mut one, &[("issues", "More.")], 25), Err(MoreRefusal::TooLate));
    assert_eq!(one, before);
    assert!(one.reopened(&standard(), Circumstances::default(), &given(&[]), at(25)).is_empty());
}

#[test]
fn what_is_withdrawn_known_or_taken_back_is_closed() {
    let mut withdrawn = submitted();
    ask(&mut withdrawn, &["issues"]).unwrap();
    withdrawn.withdraw(at(3)).unwrap();
    let mut known = submitted();
    ask(&mut known, &["issues"]).unwrap();
    known.decide(Outcome::Declined, None, "x", at(3)).unwrap();
    assert!(known.open_follow_up(at(3)).is_some(), "an inner decision does not show");
    known.release(at(3)).unwrap();
    let mut back = submitted();
    ask(&mut back, &["issues"]).unwrap();
    back.take_back_request(at(3)).unwrap();
    for mut one in [withdrawn, known] {
        assert_eq!(answer(&mut one, &[("issues", "More.")], 4), Err(MoreRefusal::Closed));
        assert_eq!(ask(&mut one, &["issues"]), Err(vec![AskIssue::NotFromHere]));
    }
    assert_eq!(answer(&mut back, &[("issues", "More.")], 4), Err(MoreRefusal::Closed));
    assert_eq!(ask(&mut back, &["issues"]), Ok(()));
}

#[test]
fn a_request_says_what_is_wrong_with_it() {
    let mut one = submitted();
    let ask_for = |one: &mut Application, request| {
        one.ask_more(&standard(), Circumstances::default(), request, at(2)).unwrap_err()
    };
    let nothing = Request::default();
    assert_eq!(ask_for(&mut one, nothing), [AskIssue::NoQuestion, AskIssue::NoSentence, AskIssue::NoTime]);
    assert_eq!(ask_for(&mut one, request(&["accreditation"])), [AskIssue::NoQuestion], "not asked of these");
    let long = Request { sentence: "é".repeat(SENTENCE_CHARACTERS + 1), ..request(&["issues"]) };
    assert_eq!(ask_for(&mut one, long), [AskIssue::TooLong]);
    ask(&mut one, &["issues"]).unwrap();
    assert_eq!(ask(&mut one, &["aim"]), Err(vec![AskIssue::Already]));
}

proptest! {
    #[test]
    fn no_answer_changes_what_was_not_opened(
        named in proptest::sample::subsequence(vec!["kind", "issues", "aim", "website", "themes", "email"], 1..4),
        pairs in proptest::collection::vec(
            (proptest::sample::select(vec!["kind", "issues", "aim", "website", "themes", "email", "accreditation", "members"]),
             proptest::sample::select(vec!["", "nhri", "coalition", "national", "words and more", "x.org", "b@example.org", "women"])),
            0..8),
        hour in 0i64..40,
    ) {
        let mut one = submitted();
        ask(&mut one, &named).unwrap();
        let (form, circumstances, answers) = (standard(), Circumstances::default(), given(&pairs));
        let before = one.clone();
        let open: Vec<_> =
            one.reopened(&form, circumstances, &answers, at(hour)).iter().map(|asked| asked.id.clone()).collect();
        if answer(&mut one, &pairs, hour).is_ok() {
                let (old, new) = (before.standing_answers(), one.standing_answers());
                for question in form.questions_for(new, circumstances) {
                    prop_assert!(
                        open.contains(&question.id) || old.get(&question.id) == new.get(&question.id),
                        "{} was not open", question.id
                    );
                }
                prop_assert!(form.issues(new, circumstances).is_empty());
                prop_assert_eq!(one.status(), before.status());
        } else {
            prop_assert_eq!(one, before);
        }
    }
}
