//! What organisers ask beyond the application, and answers of an earlier one.

use domain::letter::LetterKind;
use testkit::{Browser, Page, TestApp};

use super::{begin, fill, handed_in, kept, notes, opened, save};

/// The page of an application on the desk.
async fn record(test: &TestApp, organiser: &mut Browser, code: &str) -> Page {
    let id = kept(test, code).await.id;
    organiser.get(&format!("/en/desk/44/applications/{id}")).await
}

/// Asks for more about some questions, until a minute of January 2027.
async fn ask(organiser: &mut Browser, record: &Page, questions: &[&str]) -> Page {
    let mut form = organiser.get(&record.link_to("/ask")).await.form_for("sentence");
    for question in questions {
        form = form.fill("questions", question);
    }
    let typed = [
        ("sentence", "Please say which court."),
        ("until-day", "10"),
        ("until-month", "1"),
        ("until-year", "2027"),
        ("time", "18:00"),
    ];
    organiser.send_form(form.answer(&typed)).await
}

#[tokio::test]
async fn an_organiser_asks_for_more_and_only_that_is_opened_even_after_the_deadline() {
    let test = TestApp::start().await;
    test.series("44", &["COL"]).await;
    let (_, code) = handed_in(&test, "COL").await;
    test.at("2027-01-05T08:00:00Z");
    let mut organiser = test.organiser().await;
    let page = record(&test, &mut organiser, &code).await;
    let asked = ask(&mut organiser, &page, &["issues"]).await;
    assert_eq!(asked.status, 200, "{}", asked.words());
    assert!(asked.words().contains("Open, not answered yet."), "{}", asked.words());
    let letters = test.store.view().await.unwrap().letters("waiting").await.unwrap();
    let letter = letters.iter().find(|letter| letter.kind == LetterKind::AskMore).unwrap();
    assert!(letter.body.contains("Sunday 10 January 2027, 18:00 Geneva time"), "{}", letter.body);
    for told in ["Colombia", "Casa", "Quintero", "court", "app_"] {
        assert!(!letter.body.contains(told) && !letter.subject.contains(told), "{told}");
    }

    let mut applicant = opened(&test, &code).await;
    let home = applicant.get("/en/application").await;
    assert!(home.words().contains("The organisers ask you for more, until Sunday 10 January 2027, 18:00"));
    let page = applicant.get(&home.link("Answer the organisers")).await;
    assert!(page.words().contains("Please say which court."), "{}", page.words());
    let form = page.form_for("issues");
    assert_eq!(form.asked(), ["issues"], "nothing else is open");
    let before = kept(&test, &code).await;
    // What is smuggled into the form beside it is not taken.
    let seen = form.values("seen").first().map(|seen| (*seen).to_owned()).unwrap();
    let fields = [("seen", seen.as_str()), ("issues", "The Supreme Court."), ("aim", "Another aim")];
    let answer = applicant.post("/en/application/more", &fields).await;
    assert_eq!(answer.location(), "/en/application/more", "{}", answer.words());
    let after = kept(&test, &code).await;
    let (old, new) = (before.submission().unwrap(), after.submission().unwrap());
    assert_eq!(
        (new.answers.get("issues"), new.answers.get("aim")),
        ("The Supreme Court.", old.answers.get("aim"))
    );
    assert_eq!((new.amendments, new.number == old.number, new.hash == old.hash), (1, true, false));
    assert_eq!(new.hash, app::content_hash(new.answers.canonical().as_bytes()));
    let receipt = applicant.get("/en/application/receipt").await.words();
    assert!(receipt.contains(&new.hash), "a receipt of its own");
    assert_eq!(notes(&test, &after.id.to_string(), "submit").await.last().unwrap(), "answered more");
    // The rest stays closed.
    let step = applicant.get("/en/application/step/organisation").await;
    assert!(step.forms().iter().all(|form| !form.asks("aim")), "the deadline has passed");
    // The form is sent once more, as it stood before: nothing is overwritten.
    let stale = applicant.post("/en/application/more", &fields).await;
    assert_eq!(stale.status, 409);
    assert!(stale.words().contains("changed elsewhere in the meantime"), "{}", stale.words());

    let page = record(&test, &mut organiser, &code).await.words();
    for shown in ["Killings of land defenders go unpunished.", "The Supreme Court.", "Before", "After"] {
        assert!(page.contains(shown), "{shown}: {page}");
    }
    assert_eq!(test.app.examine().await.unwrap().faults, []);
}

#[tokio::test]
async fn an_answer_that_is_late_or_incomplete_says_so_and_nothing_typed_is_lost() {
    let test = TestApp::start().await;
    test.series("44", &["COL"]).await;
    let (_, code) = handed_in(&test, "COL").await;
    test.at("2027-01-05T08:00:00Z");
    let mut organiser = test.organiser().await;
    let page = record(&test, &mut organiser, &code).await;
    ask(&mut organiser, &page, &["issues"]).await;
    let mut applicant = opened(&test, &code).await;
    let form = applicant.get("/en/application/more").await.form_for("issues");
    let long = "word ".repeat(301);
    let page = applicant.send_form(form.clone().fill("issues", &long)).await;
    assert_eq!(page.status, 422);
    assert_eq!(page.form_for("issues").value("issues").trim(), long.trim());
    test.at("2027-01-10T16:59:59Z");
    let mut applicant = opened(&test, &code).await;
    let form = applicant.get("/en/application/more").await.form_for("issues");
    test.at("2027-01-10T17:01:00Z");
    let before = kept(&test, &code).await;
    let page = applicant.send_form(form.fill("issues", "Too late, alas.")).await;
    assert_eq!(page.status, 422);
    assert!(page.words().contains("The time for this answer was over at"), "{}", page.words());
    assert!(page.words().contains("Too late, alas."), "{}", page.words());
    assert_eq!(kept(&test, &code).await, before);
}

#[tokio::test]
async fn what_was_typed_for_the_organisers_waits_for_the_code_when_the_session_ended() {
    let test = TestApp::start().await;
    test.series("44", &["COL"]).await;
    let (_, code) = handed_in(&test, "COL").await;
    test.at("2027-01-05T08:00:00Z");
    let mut organiser = test.organiser().await;
    let page = record(&test, &mut organiser, &code).await;
    ask(&mut organiser, &page, &["issues"]).await;
    let mut applicant = opened(&test, &code).await;
    let form = applicant.get("/en/application/more").await.form_for("issues");
    let before = kept(&test, &code).await;
    let mut later = test.anyone();
    let asked = later.send_form(form.fill("issues", "The Supreme Court.")).await;
    assert_eq!(asked.status, 422);
    assert!(asked.words().contains("The Supreme Court."), "{}", asked.words());
    assert_eq!(kept(&test, &code).await, before, "nobody hands anything in without the code");
    let wrong = later.send_form(asked.form_for("code").fill("code", "0000-0000-0000-0000-0000-0000")).await;
    assert_eq!(wrong.status, 422);
    let done = later.send_form(wrong.form_for("code").fill("code", &code)).await;
    assert_eq!((done.status, done.at.as_str()), (200, "/en/application/more"), "{}", done.words());
    let after = kept(&test, &code).await;
    assert_eq!(after.submission().unwrap().answers.get("issues"), "The Supreme Court.");
}

#[tokio::test]
async fn a_request_that_makes_no_sense_comes_back_with_all_that_was_typed() {
    let test = TestApp::start().await;
    test.series("44", &["COL"]).await;
    let (_, code) = handed_in(&test, "COL").await;
    let mut organiser = test.organiser().await;
    let page = record(&test, &mut organiser, &code).await;
    let form = organiser.get(&page.link_to("/ask")).await.form_for("sentence");
    let page = organiser
        .send_form(form.answer(&[
            ("sentence", "Which one?"),
            ("until-day", "1"),
            ("until-month", "11"),
            ("until-year", "2026"),
        ]))
        .await;
    assert_eq!(page.status, 422);
    for sentence in ["Choose at least one question.", "Give a day and a time to come."] {
        assert!(page.words().contains(sentence), "{}", page.words());
    }
    let form = page.form_for("sentence");
    assert_eq!((form.value("sentence"), form.value("until-year")), ("Which one?", "2026"));
    // What is asked can be taken back, and then nothing is open.
    let asked = record(&test, &mut organiser, &code).await;
    let asked = ask(&mut organiser, &asked, &["issues"]).await;
    let back = organiser.press(asked.form_with("Take the request back"), "Take the request back").await;
    assert!(back.words().contains("Taken back"), "{}", back.words());
    let mut applicant = opened(&test, &code).await;
    assert!(!applicant.get("/en/application").await.words().contains("ask you for more"));
    assert!(applicant.get("/en/application/more").await.words().contains("Nothing is asked of you now."));
}

#[tokio::test]
async fn whoever_has_the_code_of_an_earlier_application_is_offered_its_answers() {
    let test = TestApp::start().await;
    test.series("43", &["CUB"]).await;
    test.series("44", &["COL"]).await;
    let earlier = {
        let mut browser = test.anyone();
        browser.post("/en/series/43/apply", &[("state", "CUB")]).await;
        let code = super::shown_code(&browser.get("/en/application").await).unwrap();
        fill(&mut browser, "en").await;
        code
    };
    let (mut browser, own) = begin(&test, "en", "COL").await;
    save(&mut browser, "en", "organisation", &[("kind", "nhri"), ("organisation", "Mar")]).await;
    let page = browser.get("/en/application/earlier").await;
    for wrong in ["0000-0000-0000-0000-0000-0000", "x", own.as_str()] {
        let page = browser.send_form(page.form_for("code").fill("code", wrong)).await;
        assert_eq!(page.status, 422, "{wrong}");
        assert!(!page.words().contains("From your earlier application"));
    }
    let before = kept(&test, &earlier).await;
    let offers = browser.send_form(page.form_for("code").fill("code", &earlier)).await;
    assert_eq!(offers.status, 200, "{}", offers.words());
    assert!(offers.words().contains("From your earlier application"));
    let form = offers.form_for("take-organisation");
    assert!(!form.asks("take-data") && !form.asks("take-submission_file"), "no consent and no file");
    // Nothing is taken over that nobody chose.
    let home = browser.send_form(form.fill("take-aim", "aim").fill("take-themes", "themes")).await;
    assert_eq!(home.at, "/en/application");
    let now = kept(&test, &own).await;
    assert_eq!(now.answers.get("aim"), "We keep the record of land conflicts.");
    assert_eq!(now.answers.get("themes"), "justice\ndefenders");
    assert_eq!((now.answers.get("organisation"), now.answers.get("data")), ("Mar", ""));
    assert_eq!(kept(&test, &earlier).await, before, "the earlier one is as it was");
    // A consent that is smuggled into the form is not taken either.
    let offers = browser.get("/en/application/earlier").await.form_for("code").fill("code", &earlier);
    let seen = super::hidden(&browser.send_form(offers).await, "seen");
    let fields = [("do", "take"), ("seen", seen.as_str()), ("take-data", "data"), ("said-data", "yes")];
    browser.post("/en/application/earlier", &fields).await;
    assert_eq!(kept(&test, &own).await.answers.get("data"), "");
}
