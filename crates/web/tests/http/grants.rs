//! Travel grants: offered, accepted, refused, lapsed; whose money it is; and who learns nothing of it.

use domain::{
    application::Outcome, exchange::Applicants, grant::GrantTerms, ids::ApplicationId, letter::LetterKind,
    person::Office,
};
use testkit::{Browser, Page, TestApp, columns_in};

use crate::apply::{begin, fill, hand_in, kept, opened, save, seat};

/// A platform with a series that pays journeys from Cuba.
async fn platform(url: &str) -> TestApp {
    let test = TestApp::start_on(url).await;
    let mut series = testkit::series("44");
    series.grants = Some(GrantTerms {
        applicants: Applicants::Any,
        states: vec!["CUB".parse().unwrap()],
        covers: Vec::new(),
        max_days: 5,
        limited: true,
        donors: Vec::new(),
    });
    test.add_series(series, &["CUB", "COL"]).await;
    test
}

async fn memory() -> TestApp {
    platform("sqlite::memory:").await
}

/// Somebody who asks for a grant and was chosen, or is in the reserve.
async fn asks(test: &TestApp, outcome: Outcome) -> (Browser, String, ApplicationId) {
    let (mut browser, code) = begin(test, "en", "CUB").await;
    fill(&mut browser, "en").await;
    let grant = [("grant", "yes"), ("departure", "Havana"), ("grant_reason", "We have no money.")];
    save(&mut browser, "en", "grant", &grant).await;
    hand_in(&mut browser, "en").await;
    seat::decide(test, &code, outcome, seat::Told::Yes).await;
    let id = kept(test, &code).await.id;
    (browser, code, id)
}

const DONOR: &str = "Fondation Exemple";

/// Says what journeys cost, and enters a donor with so many francs.
async fn money(organiser: &mut Browser, budget: &str, more: &[(&str, &str)]) {
    let page = organiser.get("/en/desk/44/grants/costs").await;
    let costs = [
        ("night", "100"),
        ("nights", "5"),
        ("per_diem", "80"),
        ("days", "5"),
        ("airfare-latin-american-and-caribbean", "EUR 1000"),
        ("rates", "EUR 0.95 2026-11-02"),
    ];
    let saved = organiser.send_form(page.form_for("night").answer(&costs)).await;
    assert_eq!(saved.status, 200, "{}", saved.words());
    let form = organiser.get("/en/desk/44/grants/donor").await.form_for("budget");
    let form = form.answer(&[("name", DONOR), ("budget", budget)]).answer(more);
    let saved = organiser.send_form(form).await;
    assert!(saved.words().contains(DONOR), "{}", saved.words());
}

async fn page_of(organiser: &mut Browser, id: ApplicationId) -> Page {
    organiser.get(&format!("/en/desk/44/grants/to/{id}")).await
}

/// Offers a grant until the end of a day in December 2026.
async fn offer(organiser: &mut Browser, id: ApplicationId, more: &[(&str, &str)]) -> Page {
    let form = page_of(organiser, id).await.form_for("fund");
    let fund = form.values("fund").into_iter().find(|fund| !fund.is_empty()).unwrap().to_owned();
    let day = [("fund", fund.as_str()), ("until-day", "10"), ("until-month", "12"), ("until-year", "2026")];
    organiser.send_form(form.answer(&day).answer(more)).await
}

async fn press(organiser: &mut Browser, id: ApplicationId, button: &str) -> Page {
    let form = page_of(organiser, id).await.form_with(button);
    organiser.press(form, button).await
}

const PASSPORT: [(&str, &str); 15] = [
    ("passport_family", "QUINTERO CANARY"),
    ("passport_given", "Maria Canary"),
    ("nationality", "Cuban"),
    ("passport_number", "K7654321"),
    ("birthplace", "Santa Canaria"),
    ("embassy", "Embassy in Havana"),
    ("born-day", "1"),
    ("born-month", "2"),
    ("born-year", "1980"),
    ("issued-day", "1"),
    ("issued-month", "3"),
    ("issued-year", "2024"),
    ("expires-day", "1"),
    ("expires-month", "3"),
    ("expires-year", "2034"),
];

#[tokio::test]
async fn a_grant_is_offered_and_accepted_and_the_letter_for_the_visa_is_set_from_the_sealed_passport() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("world.db").display().to_string();
    let test = platform(&format!("sqlite://{file}?mode=rwc")).await;
    let mut organiser = test.organiser().await;
    money(&mut organiser, "5000", &[]).await;
    let (mut applicant, _, id) = asks(&test, Outcome::Selected).await;
    assert_eq!(
        applicant.get("/en/application/grant").await.location(),
        "/en/application",
        "nothing is offered"
    );
    let offered = offer(&mut organiser, id, &[("time", "18:00")]).await;
    // EUR 1000 and five nights and five days: 950 and 500 and 400.
    assert!(offered.words().contains("CHF 1,850"), "{}", offered.words());
    let letters = test.store.view().await.unwrap().letters("waiting").await.unwrap();
    let letter = letters.iter().find(|letter| letter.kind == LetterKind::GrantOffer).unwrap();
    assert!(letter.body.contains("Thursday 10 December 2026, 18:00 Geneva time"), "{}", letter.body);
    for told in ["Cuba", "Casa", "Quintero", "grant", "1,850", DONOR, "app_"] {
        assert!(!letter.body.contains(told) && !letter.subject.contains(told), "{told}");
    }

    let home = applicant.get("/en/application").await;
    assert!(home.words().contains("You are offered a travel grant."), "{}", home.words());
    assert!(!home.words().contains(DONOR));
    let asked = applicant.get(&home.link("Travel grant: look and answer")).await;
    assert!(!asked.words().contains(DONOR), "who pays is no matter of the applicant's");
    let accepted = applicant.press(asked.form_with("Accept the grant"), "Accept the grant").await;
    let wrong = applicant.send_form(accepted.form_for("nationality").answer(&PASSPORT[..5])).await;
    assert_eq!(wrong.status, 422);
    assert_eq!(wrong.form_for("nationality").value("passport_number"), "K7654321", "what was typed stays");
    let saved = applicant.send_form(wrong.form_for("nationality").answer(&PASSPORT)).await;
    assert!(saved.words().contains("Your passport is kept, sealed."), "{}", saved.words());

    let page = page_of(&mut organiser, id).await;
    assert!(page.words().contains("K7654321"), "{}", page.words());
    for (language, button) in [
        ("en", "Letter of invitation in English (PDF)"),
        ("fr", "Letter of invitation in Français (PDF)"),
        ("es", "Letter of invitation in Español (PDF)"),
    ] {
        let form = page.form_with(button);
        let pdf = organiser.press(form, button).await;
        assert_eq!(
            (pdf.status, pdf.headers["content-type"].as_str()),
            (200, "application/pdf"),
            "{language}"
        );
        assert!(pdf.bytes.starts_with(b"%PDF-") && pdf.bytes.len() > 5_000);
    }
    let log = test.store.view().await.unwrap().log_about(&id.to_string()).await.unwrap();
    let notes: Vec<_> = log.iter().map(|line| line.note.as_str()).collect();
    assert_eq!(notes.iter().filter(|note| **note == "visa letter").count(), 3, "{notes:?}");
    assert!(notes.contains(&"passport read") && notes.contains(&"grant accepted"), "{notes:?}");
    let rows: String = columns_in(&file).into_iter().flat_map(|column| column.texts).collect();
    for secret in ["K7654321", "CANARY", "Canaria", DONOR] {
        assert!(!rows.contains(secret), "{secret} stands readable in the database");
    }

    // While the key is locked nobody sees a passport or sets a letter.
    test.store.vault().lock();
    assert_eq!(page_of(&mut organiser, id).await.status, 503);
    let letter = organiser.post(&format!("/en/desk/44/grants/to/{id}/letter"), &[]).await;
    assert!(letter.status != 200 && !letter.bytes.starts_with(b"%PDF"));
    let again = applicant.get("/en/application/passport").await;
    assert!(again.text().contains("K7654321"), "it is the applicant's own, with the applicant's own key");
}

#[tokio::test]
async fn an_offer_that_nobody_answered_lapses_and_the_desk_shows_it_with_the_reserve_beside_it() {
    let test = memory().await;
    let mut organiser = test.organiser().await;
    money(&mut organiser, "2000", &[]).await;
    let (_, code, id) = asks(&test, Outcome::Selected).await;
    asks(&test, Outcome::Reserve).await;
    offer(&mut organiser, id, &[]).await;
    let grants = organiser.get("/en/desk/44/grants").await.words();
    assert!(grants.contains("CHF 2,000 CHF 1,850 CHF 0 CHF 150"), "{grants}");

    test.at("2026-12-10T22:59:59Z");
    assert_eq!(test.app.lapse_grants().await.unwrap(), 0, "all of the last day is in time");
    test.at("2026-12-10T23:00:00Z");
    // The sessions of November are over.
    let (mut organiser, mut applicant) = (test.organiser().await, opened(&test, &code).await);
    applicant.get("/en/application/grant").await;
    let late = applicant.post("/en/application/grant", &[("answer", "accept")]).await;
    assert_eq!(late.status, 422, "too late, whether or not the job was there yet");
    assert!(late.words().contains("The time to answer is over."), "{}", late.words());
    assert_eq!(test.app.lapse_grants().await.unwrap(), 1);
    assert_eq!(test.app.lapse_grants().await.unwrap(), 0, "once is enough");
    let letters = test.store.view().await.unwrap().letters("waiting").await.unwrap();
    assert!(letters.iter().any(|letter| letter.kind == LetterKind::GrantLapsed));
    let desk = organiser.get("/en/desk").await;
    let point = "a travel grant fell free (Not answered in time); somebody is in the reserve";
    assert!(desk.words().contains(point), "{}", desk.words());
    let page = page_of(&mut organiser, id).await;
    assert!(page.words().contains("Who could travel instead"), "{}", page.words());
    assert!(page.words().contains("Casa de la Memoria · María Quintero"), "{}", page.words());
    let grants = organiser.get("/en/desk/44/grants").await.words();
    assert!(grants.contains("CHF 2,000 CHF 0 CHF 0 CHF 2,000"), "{grants}");
    press(&mut organiser, id, "Nobody travels instead").await;
    assert!(!organiser.get("/en/desk").await.words().contains("a travel grant fell free"));
}

#[tokio::test]
async fn a_refused_visa_and_a_seat_that_is_given_back_free_the_money_that_was_not_spent() {
    let test = memory().await;
    let mut organiser = test.organiser().await;
    money(&mut organiser, "4000", &[]).await;
    let (mut refused, _, id) = asks(&test, Outcome::Selected).await;
    let (mut leaves, _, other) = asks(&test, Outcome::Selected).await;
    for (applicant, id) in [(&mut refused, id), (&mut leaves, other)] {
        offer(&mut organiser, id, &[]).await;
        applicant.post("/en/application/grant", &[("answer", "accept")]).await;
    }
    let form = page_of(&mut organiser, id).await.form_for("line");
    let paid = [
        ("line", "airfare"),
        ("amount", "EUR 900"),
        ("day-day", "1"),
        ("day-month", "12"),
        ("day-year", "2026"),
    ];
    organiser.send_form(form.answer(&paid)).await;
    let grants = organiser.get("/en/desk/44/grants").await.words();
    assert!(grants.contains("CHF 4,000 CHF 2,845 CHF 855 CHF 300"), "{grants}");
    let form = page_of(&mut organiser, id).await.form_for("visa");
    organiser.send_form(form.answer(&[("visa", "refused")])).await;
    assert!(organiser.get("/en/desk").await.words().contains("a travel grant fell free (Visa refused)"));
    press(&mut organiser, id, "The visa was refused").await;
    leaves.post("/en/application/seat", &[("answer", "give-up"), ("sure", "yes")]).await;
    let grants = organiser.get("/en/desk/44/grants").await.words();
    assert!(grants.contains("CHF 4,000 CHF 0 CHF 855 CHF 3,145"), "{grants}");
    assert!(organiser.get("/en/desk").await.words().contains("a travel grant fell free (Seat given back)"));
}

#[tokio::test]
async fn more_than_is_left_is_promised_only_with_a_reason_and_the_log_says_so() {
    let test = memory().await;
    let mut organiser = test.organiser().await;
    money(&mut organiser, "1000", &[]).await;
    let (_, _, id) = asks(&test, Outcome::Selected).await;
    let refused = offer(&mut organiser, id, &[("time", "12:30")]).await;
    assert_eq!(refused.status, 422);
    assert!(refused.words().contains("CHF 1,850 are needed and CHF 1,000 are there."));
    let form = refused.form_for("fund");
    assert_eq!((form.value("until-day"), form.value("time")), ("10", "12:30"), "what was typed stays");
    let offered = organiser.send_form(form.answer(&[("over", "promised by telephone")])).await;
    assert!(offered.words().contains("promised by telephone"), "{}", offered.words());
    let log = test.store.view().await.unwrap().log_about(&id.to_string()).await.unwrap();
    assert!(log.iter().any(|line| line.note == "grant offered over budget"));
    assert!(organiser.get("/en/desk/44/grants").await.words().contains("over budget"));
}

#[tokio::test]
async fn whoever_does_not_run_the_whole_series_sees_nothing_of_money_and_passports() {
    let test = memory().await;
    let mut organiser = test.organiser().await;
    money(&mut organiser, "5000", &[]).await;
    let (mut applicant, _, id) = asks(&test, Outcome::Selected).await;
    offer(&mut organiser, id, &[]).await;
    applicant.post("/en/application/grant", &[("answer", "accept")]).await;
    applicant.post("/en/application/passport", &[("version", "0")]).await;
    let series = test.store.view().await.unwrap().series_by_key(&"44".parse().unwrap()).await.unwrap();
    let series = series.map(|series| series.id);
    for (email, office, state) in [
        ("assessor@example.org", Office::Assessor, None),
        ("cuba@example.org", Office::Organiser, Some("CUB")),
        ("delegate@example.org", Office::Delegate, Some("CUB")),
    ] {
        let mut browser = test.person(email, office, series, state).await;
        for page in ["", "/costs", "/report", "/donor", &format!("/to/{id}")] {
            let answer = browser.get(&format!("/en/desk/44/grants{page}")).await;
            assert_eq!(answer.status, 404, "{email} {page}");
        }
        for file in ["grants.csv", "donors.xlsx"] {
            assert_eq!(
                browser.get(&format!("/en/desk/44/export/{file}")).await.status,
                404,
                "{email} {file}"
            );
        }
        // Where there is no page there is no token of a form: any page gives one.
        browser.get("/en/account").await;
        let letter = browser.post(&format!("/en/desk/44/grants/to/{id}/letter"), &[]).await;
        assert_eq!(letter.status, 404, "{email}");
    }
}

#[tokio::test]
async fn a_donor_is_named_on_the_call_once_that_is_wanted_and_no_longer_than_that() {
    let test = memory().await;
    let (mut organiser, mut reader) = (test.organiser().await, test.anyone());
    money(&mut organiser, "5000", &[]).await;
    let mut named = async || reader.get("/en/series/44").await.words().contains(DONOR);
    assert!(!named().await);
    let form = async |organiser: &mut Browser| {
        let list = organiser.get("/en/desk/44/grants").await;
        organiser.get(&list.link(DONOR)).await.form_for("budget")
    };
    let acknowledged = form(&mut organiser).await.answer(&[("acknowledged", "yes")]);
    organiser.send_form(acknowledged).await;
    assert!(named().await);
    let address = form(&mut organiser).await.action;
    let version = form(&mut organiser).await.values("version")[0].to_owned();
    let fields = [
        ("version", &*version),
        ("name", DONOR),
        ("budget", "5000"),
        ("applicants", "any"),
        ("only_series", "yes"),
    ];
    let saved = organiser.post(&address, &fields).await;
    assert_eq!(saved.status, 303, "{}", saved.words());
    assert!(!named().await);
}

#[tokio::test]
async fn passports_and_journeys_go_thirty_days_after_the_series_and_need_no_key_for_it() {
    let test = memory().await;
    let mut organiser = test.organiser().await;
    money(&mut organiser, "5000", &[]).await;
    let (mut applicant, code, id) = asks(&test, Outcome::Selected).await;
    offer(&mut organiser, id, &[]).await;
    applicant.post("/en/application/grant", &[("answer", "accept")]).await;
    let form = applicant.get("/en/application/passport").await.form_for("nationality");
    applicant.send_form(form.answer(&PASSPORT)).await;
    let series = kept(&test, &code).await.series;
    let known = async || test.store.view().await.unwrap().passports(series).await.unwrap().len();
    test.store.vault().lock();
    test.at("2027-04-11T21:59:59Z");
    test.app.erase_due().await.unwrap();
    assert_eq!(known().await, 1);
    test.at("2027-04-11T22:00:00Z");
    assert_eq!(test.app.erase_due().await.unwrap().journeys, 1);
    assert_eq!(known().await, 0);
}
