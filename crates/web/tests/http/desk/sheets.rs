//! Lists that leave, and sheets that are taken in.

use std::io::Cursor;

use calamine::Reader as _;
use domain::{
    application::State,
    lang::Lang,
    questionnaire::{Condition, Holds, Kind, Question, Wording, standard},
};
use policy::Permit;
use testkit::TestApp;

use super::log;

#[tokio::test]
async fn an_exported_list_computes_nothing_and_is_logged() {
    let test = TestApp::start().await;
    let (series, meetings) = test.series("44", &["COL"]).await;
    test.application(
        &meetings[0],
        &[("organisation", "=HYPERLINK(\"http://x\")"), ("given_name", "@SUM(1)")],
    )
    .await;
    let mut organiser = test.organiser().await;
    let csv = organiser.get("/en/desk/44/export/applications.csv").await;
    assert_eq!(csv.status, 200);
    assert_eq!(csv.headers["content-disposition"], "attachment; filename=\"applications.csv\"");
    assert!(
        csv.text().contains("\"'=HYPERLINK(\"\"http://x\"\")\"")
            && csv.text().contains(",'@SUM(1) Quintero,")
    );
    let xlsx = organiser.get("/fr/desk/44/export/applications.xlsx?state=COL").await;
    let mut book: calamine::Xlsx<_> = calamine::Xlsx::new(Cursor::new(xlsx.bytes)).unwrap();
    let formulas = book.worksheet_formula("Candidatures").unwrap();
    assert_eq!(formulas.used_cells().filter(|(_, _, formula)| !formula.is_empty()).count(), 0);
    let cells = book.worksheet_range("Candidatures").unwrap();
    assert_eq!(cells.get_value((1, 2)).unwrap().to_string(), "=HYPERLINK(\"http://x\")");
    let noted: Vec<_> =
        log(&test, series.id).await.into_iter().filter(|line| line.contains("export")).collect();
    assert_eq!(noted, ["inspect: exported applications", "inspect: exported applications"]);
    for list in ["panels.csv", "assessments.xlsx"] {
        assert_eq!(organiser.get(&format!("/en/desk/44/export/{list}")).await.status, 200, "{list}");
    }
    assert_eq!(organiser.get("/en/desk/44/export/secrets.csv").await.status, 404);
}

#[tokio::test]
async fn the_answers_leave_with_a_column_for_each_question_of_the_versions_in_use() {
    let test = TestApp::start().await;
    let (series, meetings) = test.series("44", &["COL", "CUB"]).await;
    let mut form = standard();
    form.version = 2;
    form.steps.last_mut().unwrap().questions.push(Question {
        id: "own_rooms".into(),
        label: Wording::Texts([(Lang::En, "Rooms needed".to_owned())].into()),
        hint: None,
        kind: Kind::Number { least: None, most: None },
        required: false,
        words: None,
        when: Condition::Always,
        holds: Holds::Nothing,
    });
    let mut tx = test.store.begin().await.unwrap();
    tx.add_questionnaire(&form).await.unwrap();
    tx.commit(Permit::of_the_system(series.id).entry(test.app.now())).await.unwrap();
    let older = [("more_speakers", "second"), ("second_family_name", "Rojas"), ("second_given_name", "=Ana")];
    test.application(&meetings[0], &older).await;
    let newer =
        [("kind", "coalition"), ("speaks_for", "Mar"), ("own_rooms", "3"), ("departure", "not asked")];
    test.application_to(&form, &meetings[1], &newer).await;

    let mut organiser = test.organiser().await;
    let file = organiser.get("/en/desk/44/export/answers.xlsx").await;
    let mut book: calamine::Xlsx<_> = calamine::Xlsx::new(Cursor::new(file.bytes)).unwrap();
    let cells = book.worksheet_range("Answers").unwrap();
    let (head, rows): (Vec<_>, Vec<_>) = {
        let mut rows = cells.rows().map(|row| row.iter().map(ToString::to_string).collect::<Vec<_>>());
        (rows.next().unwrap(), rows.collect())
    };
    let said = |row: usize, title: &str| {
        rows[row][head.iter().position(|one| one == title).unwrap_or_else(|| panic!("{title}: {head:?}"))]
            .clone()
    };
    let asked = form.steps.iter().map(|step| step.questions.len()).sum::<usize>();
    assert_eq!(head.len(), 2 + asked, "each question has one column");
    assert_eq!([said(0, "State"), said(1, "State")], ["Colombia", "Cuba"]);
    assert_eq!([said(0, "Rooms needed"), said(1, "Rooms needed")], ["", "3"]);
    let texts = i18n::Locale::En.texts();
    let title = |key: &str| texts.get(key).unwrap().into_owned();
    assert_eq!(said(0, &title("q-second-given-name")), "=Ana");
    assert_eq!(
        [said(1, &title("q-kind")), said(1, &title("q-speaks-for"))],
        [title("q-kind-coalition"), "Mar".into()]
    );
    assert_eq!(said(1, &title("q-departure")), "", "what was not asked was not handed in");
    assert_eq!(log(&test, series.id).await.last().unwrap(), "inspect: exported answers");

    let mut of_one =
        test.person("b@example.org", domain::person::Office::Organiser, Some(series.id), Some("CUB")).await;
    let csv = of_one.get("/en/desk/44/export/answers.csv").await;
    assert!(csv.text().contains("Cuba") && !csv.text().contains("Rojas"), "{}", csv.text());
    let mut assessor =
        test.person("a@example.org", domain::person::Office::Assessor, Some(series.id), None).await;
    assert_eq!(assessor.get("/en/desk/44/export/answers.csv").await.status, 404);
}

/// A sheet with one complete application, one that lacks much, in French.
const SHEET: &str = "État examiné;Reçue le;kind;organisation;country;address;email;aim;since;ecosoc;\
family_name;given_name;position;speaker_email;gender;languages;themes;issues;engagement;submission;data;in_the_room;Couleur\n\
Colombie;2026-11-20 18:30;national;Casa;Colombia;Calle 1;casa@example.org;We keep records;1998;none;\
Quintero;María;Director;maria@example.org;w;es;justice;Killings;Twenty years;alone;oui;oui;bleu\n\
Cuba;;national;Mar;;;mar@example.org;;;;;;;;;;;;;;;;\n";

#[tokio::test]
async fn a_sheet_of_applications_is_looked_at_and_then_taken_in_whole() {
    let test = TestApp::start().await;
    let (series, _) = test.series("44", &["COL", "CUB"]).await;
    let mut organiser = test.organiser().await;
    organiser.get("/en/desk/44/import").await;
    let read = organiser.upload("/en/desk/44/import", &[], &[("sheet", "old.csv", SHEET.as_bytes())]).await;
    assert_eq!(read.status, 303, "{}", read.words());
    let at = read.location().to_owned();
    let page = organiser.get(&at).await;
    let words = page.words();
    assert!(words.contains("handed in Friday 20 November 2026, 18:30 Geneva time (UTC+1)"), "{words}");
    assert!(words.contains("a draft, for want of:") && words.contains("Couleur left out"), "{words}");
    let mut view = test.store.view().await.unwrap();
    assert_eq!(view.summaries(series.id).await.unwrap(), []);
    drop(view);

    // A colleague cannot take in what somebody else looked at.
    let mut colleague = test.person("b@example.org", domain::person::Office::Organiser, None, None).await;
    colleague.get("/en/desk").await;
    assert_eq!(colleague.get(&at).await.status, 404);
    assert_eq!(colleague.post(&at, &[("do", "take")]).await.status, 404);

    let done = organiser.post(&at, &[("do", "take")]).await;
    assert_eq!(done.status, 200);
    let code = done.words().split_whitespace().find(|word| word.len() == 29).unwrap().to_owned();
    let mut view = test.store.view().await.unwrap();
    let all = view.summaries(series.id).await.unwrap();
    assert_eq!(all.len(), 1);
    let arrived = "2026-11-20T17:30:00Z".parse().unwrap();
    assert_eq!((all[0].organisation.as_str(), all[0].state), ("Casa", State::Submitted(arrived)));
    assert_eq!(view.draft_count(series.id).await.unwrap(), 1);
    assert!(view.verify_log().await.unwrap().is_ok());
    drop(view);
    assert_eq!(log(&test, all[0].id).await, ["decide: entered by staff"]);
    // The code opens it for the applicant; the sheet is gone.
    let mut applicant = test.anyone();
    assert_eq!(applicant.post("/en/return", &[("code", &code)]).await.status, 303);
    assert_eq!(organiser.post(&at, &[("do", "take")]).await.status, 404);
    let report = test.app.examine().await.unwrap();
    assert_eq!(report.faults, []);
}

#[tokio::test]
async fn a_line_of_which_nothing_can_be_made_keeps_the_whole_sheet_out() {
    let test = TestApp::start().await;
    let (series, _) = test.series("44", &["COL"]).await;
    let mut organiser = test.organiser().await;
    organiser.get("/en/desk/44/import").await;
    let sheet = "State,Organisation\nColombia,Uno\nAtlantis,Dos\n";
    let read = organiser.upload("/en/desk/44/import", &[], &[("sheet", "a.csv", sheet.as_bytes())]).await;
    let at = read.location().to_owned();
    let key = "44".parse().unwrap();
    let words = organiser.get(&at).await.words();
    assert!(words.contains("nothing can be made of it: State under Review"), "{words}");
    assert_eq!(organiser.post(&at, &[("do", "take")]).await.status, 422);
    assert_eq!(test.store.view().await.unwrap().draft_count(series.id).await.unwrap(), 0);
    assert_eq!(organiser.post(&at, &[("do", "drop")]).await.status, 303);
    assert_eq!(organiser.get(&at).await.status, 404);
    let anyone = policy::Actor::anyone();
    assert!(
        test.app
            .import_preview(&anyone, Some(&key), at.rsplit('/').next().unwrap().parse().unwrap())
            .await
            .is_err()
    );
    for (name, bytes) in
        [("a.csv", b"Organisation\nUno\n".as_slice()), ("a.pdf", b"%PDF-1.7 "), ("a.csv", b"")]
    {
        let page = organiser.upload("/en/desk/44/import", &[], &[("sheet", name, bytes)]).await;
        assert_eq!(page.status, 422, "{name}");
    }
}

#[tokio::test]
async fn contacts_are_entered_taken_in_from_a_sheet_and_given_away() {
    let test = TestApp::start().await;
    let mut organiser = test.organiser().await;
    organiser.get("/en/desk/contacts").await;
    let form = [("organisation", "Casa"), ("email", "casa@example.org"), ("kind", "cso"), ("language", "es")];
    assert_eq!(organiser.post("/en/desk/contacts", &form).await.status, 303);
    assert_eq!(organiser.post("/en/desk/contacts", &form).await.status, 422);
    let sheet =
        "Organización;Correo;País;Tipo\nCasa;casa@example.org;;ONG\nMisión;mision@example.org;Perú;Misión\n";
    let read =
        organiser.upload("/en/desk/contacts/sheet", &[], &[("sheet", "c.csv", sheet.as_bytes())]).await;
    let at = read.location().to_owned();
    assert!(organiser.get(&at).await.words().contains("there already, left out"));
    assert_eq!(organiser.post(&at, &[("do", "take")]).await.status, 303);
    let all = test.store.view().await.unwrap().contacts().await.unwrap();
    let emails: Vec<_> = all.iter().map(|one| one.email.as_str()).collect();
    assert_eq!(emails, ["casa@example.org", "mision@example.org"]);
    let csv = organiser.get("/en/desk/contacts/file/contacts.csv").await;
    assert!(csv.text().contains("Misión,,mision@example.org,Permanent Mission,Peru,en"), "{}", csv.text());
    let pick = format!("{}:1", all[0].id);
    assert_eq!(organiser.post("/en/desk/contacts/remove", &[("contact", &pick)]).await.status, 303);
    assert_eq!(organiser.post("/en/desk/contacts/remove", &[("contact", &pick)]).await.status, 409);
}
