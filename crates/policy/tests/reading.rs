//! The laws of what assessors read.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should say where")]

use domain::{
    application::{Application, CleanCopy, Copied, GivenFile},
    file::FileHash,
    finding::{Finding, Found},
    lang::Lang,
    questionnaire::{Condition, Holds, Kind, Question, Questionnaire, Wording, standard},
};
use jiff::Timestamp;
use policy::{is_for_assessors, reading};

fn added(id: &str, kind: Kind, holds: Holds) -> Question {
    let (label, when) = (Wording::Texts([(Lang::En, id.to_owned())].into()), Condition::Always);
    Question { id: id.into(), label, hint: None, kind, required: false, words: None, when, holds }
}

/// An application in which every question is answered with its own id.
fn answered(form: &Questionnaire) -> Application {
    let id = format!("app_{:032x}", 1).parse().unwrap();
    let place = (format!("series_{:032x}", 1).parse().unwrap(), format!("meet_{:032x}", 1).parse().unwrap());
    let mut application = Application::draft(id, place, 1, Lang::En, Timestamp::UNIX_EPOCH);
    for question in form.steps.iter().flat_map(|step| &step.questions) {
        application.answers.set(&question.id, &format!("{}\nof them", question.id));
    }
    application
}

#[test]
fn an_assessor_reads_the_statement_and_nobody_s_name_or_number() {
    let form = standard();
    let reading = reading(&answered(&form), &form);
    let read: Vec<_> = reading.answers.texts().map(|(question, _)| question).collect();
    assert_eq!(read, ["aim", "consultation", "country", "engagement", "issues", "since", "themes"]);
    assert_eq!((reading.members, reading.organisation.as_str()), (Some(2), "organisation\nof them"));
    assert_eq!(reading.answers.files().count(), 0);
}

#[test]
fn of_a_file_an_assessor_gets_the_copy_and_not_its_name_or_what_was_found() {
    let form = standard();
    let mut application = answered(&form);
    let found = vec![Finding { found: Found::Author, count: 2 }];
    let (hash, kept) = (FileHash::from_bytes([1; 32]), FileHash::from_bytes([2; 32]));
    let copy = CleanCopy { hash, kept, bytes: 7, words: Some(3), found };
    let copied = Some(Copied::Made(copy.clone()));
    let name = "Quintero.pdf".to_owned();
    let file = GivenFile { hash, kept: hash, name, bytes: 9, kind: "pdf".into(), copy: copied };
    for question in ["submission_file", "own_passport"] {
        application.answers.set_file(question, Some(file.clone()));
    }
    let read = reading(&application, &form).files;
    assert_eq!(read.len(), 1);
    assert_eq!(read[0].copy, Some(CleanCopy { found: Vec::new(), ..copy }));
    assert!(!format!("{read:?}").contains("Quintero"));
}

#[test]
fn of_added_questions_an_assessor_reads_those_that_give_nobody_away() {
    let mut form = standard();
    let page = form.steps.last_mut().unwrap();
    for holds in Holds::ALL {
        page.questions.push(added(&format!("own_{}", holds.name()), Kind::Text, holds));
    }
    let reading = reading(&answered(&form), &form);
    let own: Vec<_> = reading.answers.texts().filter(|(id, _)| id.starts_with("own_")).collect();
    assert_eq!(own, [("own_nothing", "own_nothing\nof them")]);
}

#[test]
fn how_somebody_is_reached_an_assessor_never_reads_whatever_was_said_of_it() {
    for kind in [Kind::Email, Kind::Phone, Kind::Address] {
        assert!(!is_for_assessors(&added("own_x", kind.clone(), Holds::Nothing)), "{kind:?}");
    }
    for kind in [Kind::Text, Kind::File, Kind::Date] {
        assert!(is_for_assessors(&added("own_x", kind.clone(), Holds::Nothing)), "{kind:?}");
        assert!(!is_for_assessors(&added("own_x", kind.clone(), Holds::Travel)), "{kind:?}");
    }
}
