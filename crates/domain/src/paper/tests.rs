use proptest::prelude::*;

use super::*;
use crate::questionnaire::standard;

fn labels(wording: &Wording) -> Vec<String> {
    match wording {
        Wording::Key(key) => match key.as_str() {
            "q-kind-national" => vec!["National organisation".into(), "Organisation nationale".into()],
            "q-kind-nhri" => vec!["National human rights institution".into()],
            key => vec![key.into()],
        },
        Wording::Texts(texts) => texts.values().cloned().collect(),
    }
}

fn returned(reference: &str, lines: &[&str]) -> Returned {
    Returned { reference: reference.into(), lines: lines.iter().map(|line| (*line).to_owned()).collect() }
}

fn read(all: &[Returned]) -> Understood {
    understand(&standard(), &"44".parse().unwrap(), all, labels, |_| Circumstances::default())
}

fn one(question: &str, lines: &[&str]) -> String {
    let found = read(&[returned(&format!("1/{question}"), lines)]);
    found.answers.get(question).to_owned()
}

#[test]
fn a_box_is_ticked_by_whatever_mark_people_make() {
    for ticked in [
        "☒ Organisation nationale",
        "☑National organisation",
        "x ☐ National organisation",
        "☐ X National organisation",
        "[x] National organisation",
        "✔ national ORGANISATION",
        "☐x National organisation",
    ] {
        let lines = [ticked, "☐ National human rights institution"];
        assert_eq!(one("kind", &lines), "national", "{ticked}");
    }
}

#[test]
fn whoever_takes_the_boxes_away_and_writes_the_answer_has_answered() {
    assert_eq!(one("kind", &["National human rights institution"]), "nhri");
    assert_eq!(one("kind", &["☐ National organisation", "nhri"]), "nhri");
    assert_eq!(one("data", &["☐ I agree", "oui"]), "yes");
    assert_eq!(one("kind", &["☐ National organisation", "☐ National human rights institution"]), "");
}

#[test]
fn several_boxes_are_several_answers_and_to_a_question_with_one_answer_unclear() {
    let themes = ["☒ q-themes-women", "☐ q-themes-children", "☒ q-themes-torture"];
    assert_eq!(one("themes", &themes), "women\ntorture");
    let both = ["☒ National organisation", "☒ National human rights institution"];
    let found = read(&[returned("1/kind", &both)]);
    assert!(found.problems.contains(&Problem::Unclear("kind".into())), "{:?}", found.problems);
    assert!(standard().question("kind").unwrap().issue(&found.answers).is_some(), "nobody guesses");
}

#[test]
fn lines_of_a_text_stay_and_a_line_is_one_line() {
    assert_eq!(
        one("aim", &["We keep the record.", "", "x marks the spot"]),
        "We keep the record.\n\nx marks the spot"
    );
    assert_eq!(one("organisation", &["Casa de la", " Memoria"]), "Casa de la Memoria");
}

#[test]
fn what_makes_no_sense_is_named() {
    let found = read(&[
        returned("1/@state/43/fr", &["☐ Cuba", "☒ Colombie"]),
        returned("3/aim", &["Work"]),
        returned("1/passport", &["X123"]),
        returned("x", &[]),
    ]);
    assert_eq!(
        (found.state.map(|state| state.to_string()), found.language),
        (Some("COL".into()), Some(Lang::Fr))
    );
    assert_eq!(found.answers.get("aim"), "Work");
    for problem in [
        Problem::OtherSeries("43".into()),
        Problem::OtherVersion(3),
        Problem::Unknown { question: "passport".into(), said: "X123".into() },
        Problem::Lost("organisation".into()),
    ] {
        assert!(found.problems.contains(&problem), "{problem:?} in {:?}", found.problems);
    }
    assert!(!found.problems.contains(&Problem::Lost("aim".into())));
    assert!(!found.problems.contains(&Problem::Lost("submission_file".into())), "files come beside it");
}

#[test]
fn two_states_are_none() {
    let found = read(&[returned("1/@state/44/en", &["☒ Cuba", "☒ Colombia"])]);
    assert_eq!(found.state, None);
}

fn mark(day: &str, month: &str, year: &str, time: &str) -> PostMark {
    let [day, month, year, time] = [day, month, year, time].map(str::to_owned);
    PostMark { day, month, year, time }
}

#[test]
fn a_postmark_is_read_by_the_clocks_of_geneva() {
    let at = |mark: PostMark| mark.instant().map(|at| at.to_string());
    assert_eq!(at(mark("31", "12", "2026", "23h59")), Ok("2026-12-31T22:59:00Z".into()));
    assert_eq!(at(mark(" 1", "7", "2026", "9:05 ")), Ok("2026-07-01T07:05:00Z".into()));
    // The clocks are put back: 02:30 comes twice, and the earlier one holds.
    assert_eq!(at(mark("25", "10", "2026", "2.30")), Ok("2026-10-25T00:30:00Z".into()));
    assert_eq!(at(mark("28", "3", "2027", "02:30")), Err(AboutIssue::Time), "the clocks skip it");
    assert_eq!(at(mark("31", "2", "2026", "10:00")), Err(AboutIssue::Day));
    assert_eq!(at(mark("1", "2", "26", "10:00")), Err(AboutIssue::Day));
    assert_eq!(at(mark("1", "2", "2026", "")), Err(AboutIssue::Time));
    assert_eq!(at(mark("1", "2", "2026", "24:00")), Err(AboutIssue::Time));
}

proptest! {
    #[test]
    fn whatever_stands_in_a_file_something_is_made_of_it(
        all in proptest::collection::vec(("[0-9]{0,3}/?[@a-z_]{0,8}/?[a-z0-9]{0,3}", proptest::collection::vec(".{0,20}", 0..4)), 0..6),
    ) {
        let all: Vec<_> = all.into_iter().map(|(reference, lines)| Returned { reference, lines }).collect();
        let _ = read(&all);
    }
}
