//! Questionnaires that organisers change: what no change can break, and what keeps a draft from being
//! published.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should say where")]

use std::collections::BTreeMap;

use domain::{
    application::Answers,
    questionnaire::{
        Change, Circumstances, Condition, Draft, EDITED_IN, Flaw, Holds, Kind, Place, Question,
        Questionnaire, RELIED_ON, Unchanged, Way, Wording, page_fields, question_fields, standard,
    },
    typed::Typed,
};
use jiff::Timestamp;
use proptest::prelude::*;

/// The standard questionnaire with words in place of keys, as a draft begins.
fn worded() -> Questionnaire {
    let words = |wording: &mut Wording| {
        if let Wording::Key(key) = wording {
            *wording = Wording::Texts(EDITED_IN.map(|lang| (lang, format!("{key} {lang}"))).into());
        }
    };
    let mut form = standard();
    for step in &mut form.steps {
        words(&mut step.title);
        for question in &mut step.questions {
            words(&mut question.label);
            question.hint.iter_mut().for_each(words);
            if let Kind::Choice { choices } | Kind::Many { choices } = &mut question.kind {
                for choice in choices {
                    words(&mut choice.label);
                }
            }
        }
    }
    form
}

fn draft() -> Draft {
    let id = format!("form_{:032x}", 1).parse().unwrap();
    Draft::like(id, worded(), Timestamp::UNIX_EPOCH)
}

fn fields(pairs: &[(&str, &str)]) -> Typed {
    pairs.iter().copied().collect()
}

/// A question in three languages.
const NEEDS: [(&str, &str); 5] = [
    ("label-en", "Access needs"),
    ("label-fr", "Besoins d’accès"),
    ("label-es", "Necesidades de acceso"),
    ("kind", "text"),
    ("holds", "person"),
];

fn flaws_of(draft: &Draft, id: &str) -> Vec<Flaw> {
    let of = |place: &Place| *place == Place::Question(id.to_owned());
    draft.flaws().into_iter().filter(|found| of(&found.place)).map(|found| found.flaw).collect()
}

/// Answers to all that is asked of anybody who need not be asked much.
fn complete(form: &Questionnaire) -> Answers {
    let mut answers = Answers::default();
    answers.set("kind", "national");
    for question in form.steps.iter().flat_map(|step| &step.questions).filter(|question| question.required) {
        let answer = match &question.kind {
            Kind::Choice { choices } | Kind::Many { choices } if question.id != "kind" => {
                choices[0].value.as_str()
            }
            Kind::Email => "a@example.org",
            Kind::Phone => "+41 22 000 00 00",
            Kind::Year => "1998",
            Kind::Tick => "yes",
            _ => "words",
        };
        if question.id != "kind" {
            answers.set(&question.id, answer);
        }
    }
    answers
}

#[test]
fn the_platform_s_own_questionnaire_could_be_published_as_it_is() {
    assert_eq!(draft().flaws(), []);
    assert_eq!(domain::questionnaire::flaws(&standard()), []);
    let read: Questionnaire = serde_json::from_str(&serde_json::to_string(&worded()).unwrap()).unwrap();
    assert_eq!(read, worded());
}

#[test]
fn a_form_that_is_sent_back_as_it_was_shown_changes_nothing() {
    let mut draft = draft();
    let before = draft.form.clone();
    for step in &before.steps {
        draft.change(&Change::EditPage(step.id.clone(), page_fields(&step.title, &step.when))).unwrap();
        for question in &step.questions {
            draft.change(&Change::EditQuestion(question.id.clone(), question_fields(question))).unwrap();
        }
    }
    assert_eq!(draft.form, before);
}

#[test]
fn a_new_question_is_named_after_its_words_once_and_never_again() {
    let mut draft = draft();
    draft.change(&Change::AddQuestion("speaker".into(), fields(&NEEDS))).unwrap();
    draft.change(&Change::AddQuestion("speaker".into(), fields(&NEEDS))).unwrap();
    let mut other = fields(&NEEDS[3..]);
    other.add("label-en", "Other words");
    draft.change(&Change::EditQuestion("own_access_needs".into(), other)).unwrap();
    let ids: Vec<_> = draft.form.step("speaker").unwrap().questions.iter().map(|one| &one.id).collect();
    assert_eq!(ids[ids.len() - 2..], ["own_access_needs", "own_access_needs_2"]);
    let changed = draft.form.question("own_access_needs").unwrap();
    assert_eq!(changed.label, Wording::Texts(BTreeMap::from([(EDITED_IN[0], "Other words".into())])));
    assert_eq!(flaws_of(&draft, "own_access_needs"), [Flaw::Untranslated(EDITED_IN[1..].into())]);
}

#[test]
fn a_new_question_says_whom_its_answer_names_before_it_is_taken() {
    let mut draft = draft();
    let Err(Unchanged::Wrong(issues)) =
        draft.change(&Change::AddQuestion("speaker".into(), fields(&NEEDS[..4])))
    else {
        panic!("taken")
    };
    assert_eq!(issues.iter().map(|(field, _)| field).collect::<Vec<_>>(), ["holds"]);
    let phone = [&NEEDS[..3], &[("kind", "phone"), ("holds", "nothing")]].concat();
    draft.change(&Change::AddQuestion("speaker".into(), fields(&phone))).unwrap();
    assert_eq!(flaws_of(&draft, "own_access_needs"), [Flaw::GivesAway]);
}

#[test]
fn what_a_question_of_the_platform_gives_away_organisers_do_not_change() {
    let mut draft = draft();
    let mut typed = question_fields(draft.form.question("family_name").unwrap());
    typed = typed.iter().filter(|(name, _)| *name != "holds").collect();
    typed.add("holds", "nothing");
    draft.change(&Change::EditQuestion("family_name".into(), typed)).unwrap();
    assert_eq!(draft.form.question("family_name").unwrap().holds, Holds::Person);
}

#[test]
fn what_the_platform_relies_on_stays_is_asked_of_everybody_and_is_of_its_kind() {
    let mut draft = draft();
    for id in RELIED_ON {
        assert_eq!(draft.change(&Change::RemoveQuestion(id.into())), Err(Unchanged::ReliedOn), "{id}");
    }
    assert_eq!(draft.change(&Change::RemovePage("consent".into())), Err(Unchanged::ReliedOn));
    let mut change = |id: &str, with: &[(&str, &str)]| {
        let before = question_fields(draft.form.question(id).unwrap());
        let kept = before.iter().filter(|(name, _)| with.iter().all(|(field, _)| field != name));
        let typed = kept.chain(with.iter().copied()).filter(|(_, value)| !value.is_empty()).collect();
        draft.change(&Change::EditQuestion(id.into(), typed)).unwrap();
        flaws_of(&draft, id)
    };
    assert_eq!(change("email", &[("kind", "line")]), [Flaw::OtherKind]);
    assert_eq!(change("data", &[("required", "")]), [Flaw::NotAlways]);
    assert_eq!(change("given_name", &[("applicants", "nhri")]), [Flaw::NotAlways]);
    let gone = [("choice-3-en", ""), ("choice-3-fr", ""), ("choice-3-es", "")];
    assert_eq!(change("kind", &gone), [Flaw::OtherKind]);
}

#[test]
fn a_condition_speaks_of_what_was_asked_before_and_of_an_answer_that_there_is() {
    let mut draft = draft();
    let hung = [&NEEDS[..], &[("when-grant", "yes"), ("when-gender", "w"), ("when-ecosoc", "gold")]].concat();
    draft.change(&Change::AddQuestion("speaker".into(), fields(&hung))).unwrap();
    assert_eq!(
        flaws_of(&draft, "own_access_needs"),
        [Flaw::NoSuchAnswer("ecosoc".into()), Flaw::NotEarlier("grant".into())]
    );
}

#[test]
fn a_question_is_asked_by_applicant_by_state_and_by_answer_if_all_hold() {
    let mut draft = draft();
    let typed = [
        &NEEDS[..],
        &[
            ("applicants", "nhri"),
            ("applicants", "coalition"),
            ("states", "Cuba\nViet Nam"),
            ("when-gender", "w"),
        ],
    ]
    .concat();
    draft.change(&Change::AddQuestion("statement".into(), fields(&typed))).unwrap();
    assert_eq!(flaws_of(&draft, "own_access_needs"), []);
    let when = &draft.form.question("own_access_needs").unwrap().when;
    let asked = |kind: &str, state: &str, gender: &str| {
        let mut answers = Answers::default();
        answers.set("kind", kind);
        answers.set("gender", gender);
        when.holds(&answers, Circumstances { state: state.parse().ok(), ..Circumstances::default() })
    };
    assert!(asked("nhri", "CUB", "w") && asked("coalition", "VNM", "w"));
    assert!(!asked("national", "CUB", "w") && !asked("nhri", "COL", "w") && !asked("nhri", "CUB", "m"));
    assert!(!asked("nhri", "", "w"), "without a State nothing is known of it");
}

#[test]
fn numbers_dates_and_states_are_told_from_other_words() {
    let issue = |kind: Kind, answer: &str| {
        let question = Question {
            id: "q".into(),
            label: Wording::Key(String::new()),
            hint: None,
            kind,
            required: true,
            words: None,
            when: Condition::Always,
            holds: Holds::Nothing,
        };
        let mut answers = Answers::default();
        answers.set("q", answer);
        question.issue(&answers).is_some()
    };
    let number = || Kind::Number { least: Some(1), most: Some(40) };
    assert_eq!(
        ["1", "40", "0", "41", "x", "1.5"].map(|one| issue(number(), one)),
        [false, false, true, true, true, true]
    );
    assert_eq!(["2026-02-28", "2026-02-29", "soon"].map(|one| issue(Kind::Date, one)), [false, true, true]);
    assert_eq!(["CUB", "Cuba", "XXX"].map(|one| issue(Kind::Country, one)), [false, true, true]);
}

fn any_change() -> impl Strategy<Value = Change> {
    let ids: Vec<String> =
        standard().steps.iter().flat_map(|step| &step.questions).map(|one| one.id.clone()).collect();
    let pages: Vec<String> = standard().steps.iter().map(|step| step.id.clone()).collect();
    let (id, page) = (prop::sample::select(ids), prop::sample::select(pages));
    let way = prop_oneof![Just(Way::Up), Just(Way::Down)];
    prop_oneof![
        page.clone().prop_map(|page| Change::AddQuestion(page, fields(&NEEDS))),
        Just(Change::AddPage(fields(&NEEDS[..3]))),
        page.clone().prop_map(Change::RemovePage),
        (page, way.clone()).prop_map(|(page, way)| Change::MovePage(page, way)),
        id.clone().prop_map(Change::RemoveQuestion),
        (id.clone(), way).prop_map(|(id, way)| Change::MoveQuestion(id, way)),
        (id, prop::sample::select(Kind::NAMES.to_vec())).prop_map(|(id, kind)| {
            let typed = [&NEEDS[..3], &[("kind", kind), ("holds", "nothing"), ("choice-0-en", "A")]].concat();
            Change::EditQuestion(id, fields(&typed))
        }),
    ]
}

proptest! {
    #[test]
    fn no_change_of_a_draft_reaches_a_version_or_the_answers_to_it(
        changes in prop::collection::vec(any_change(), 0..30),
    ) {
        let version = worded();
        let answers = complete(&version);
        let mut draft = draft();
        for change in &changes {
            let before = draft.form.clone();
            if draft.change(change).is_err() {
                prop_assert_eq!(&draft.form, &before, "what is refused changes nothing");
            }
        }
        prop_assert_eq!(&version, &worded());
        prop_assert!(version.issues(&answers, Circumstances::default()).is_empty());
        prop_assert!(RELIED_ON.iter().all(|id| draft.form.question(id).is_some()));
        let mut ids: Vec<_> = draft.form.steps.iter().flat_map(|step| &step.questions).map(|one| &one.id).collect();
        let all = ids.len();
        ids.sort();
        ids.dedup();
        prop_assert_eq!(ids.len(), all, "no two questions have one name");
        match draft.published_as(2) {
            Ok(form) => {
                prop_assert!(draft.flaws().is_empty());
                prop_assert!(form.issues(&complete(&form), Circumstances::default()).is_empty());
            }
            Err(found) => prop_assert_eq!(found, draft.flaws()),
        }
    }
}
