//! Series on the desk, from the first draft to a postponement.

use domain::{facts, person::Office, series::Mode};
use testkit::{Browser, Page, TestApp};

/// The facts of a series as they are typed.
const FACTS: [(&str, &str); 30] = [
    ("key", "60"),
    ("organiser", ""),
    ("setting", "geneva"),
    ("mode", "in_person"),
    ("venue", "Palais des Nations"),
    ("city", "Geneva"),
    ("venue_status", "provisional"),
    ("language", "en"),
    ("time_zone", "Europe/Zurich"),
    ("wg_session", "60"),
    ("start", "2027-09-07"),
    ("end", "2027-09-10"),
    ("precision", "day"),
    ("dates_status", "provisional"),
    ("states", "Colombia\nCuba\nViet Nam"),
    ("meeting_minutes", "60"),
    ("speaker_minutes_min", "5"),
    ("speaker_minutes_max", "7"),
    ("opening_minutes", "2"),
    ("question_minutes", "20"),
    ("minimum_applications", "2"),
    ("statement_lead_days", "14"),
    ("call", "yes"),
    ("opens", "2026-11-20"),
    ("opens_time", "09:00"),
    ("closes", "2027-06-30"),
    ("closes_time", "23:59"),
    ("zone_words", "Geneva time"),
    ("grace_minutes", "10"),
    ("only_complete", "yes"),
];

fn with<'a>(changes: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let kept = FACTS.iter().copied().filter(|(name, _)| changes.iter().all(|(field, _)| field != name));
    kept.chain(changes.iter().copied()).collect()
}

/// The value of a hidden field.
fn hidden(page: &Page, name: &str) -> String {
    let text = page.text();
    let tag = text.split("<input").find(|tag| tag.contains(&format!("name=\"{name}\""))).unwrap();
    tag.split("value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned()
}

async fn begin(organiser: &mut Browser) -> Page {
    organiser.get("/en/desk/series/new").await;
    organiser.post("/en/desk/series/new", &FACTS).await
}

async fn change(organiser: &mut Browser, path: &str, fields: &[(&str, &str)]) -> Page {
    let page = organiser.get(path).await;
    let version = hidden(&page, "version");
    organiser.post(path, &[&[("version", version.as_str())], fields].concat()).await
}

#[tokio::test]
async fn a_series_is_begun_in_the_dark_and_shown_when_it_is_published() {
    let test = TestApp::start().await;
    let mut organiser = test.organiser().await;
    let done = begin(&mut organiser).await;
    assert_eq!((done.status, done.location()), (303, "/en/desk/60"));
    assert_eq!(test.anyone().get("/en/series/60").await.status, 404);
    let ask = organiser.get("/en/desk/60/publish").await;
    let version = hidden(&ask, "version");
    let done = organiser.post("/en/desk/60/publish", &[("version", &version)]).await;
    assert_eq!(done.status, 303);
    let words = test.anyone().get("/en/series/60").await.words();
    assert!(words.contains("Wednesday 30 June 2027, 23:59 Geneva time (UTC+2)"), "{words}");
    assert!(words.contains("at least 2 applications"), "{words}");
}

#[tokio::test]
async fn what_is_wrong_comes_back_with_all_that_was_typed() {
    let test = TestApp::start().await;
    let mut organiser = test.organiser().await;
    organiser.get("/en/desk/series/new").await;
    let long = "x".repeat(301);
    let fields = with(&[
        ("key", "6 0"),
        ("venue", &long),
        ("states", "Colombia\nAtlantis"),
        ("meeting_minutes", "1e9"),
    ]);
    let page = organiser.post("/en/desk/series/new", &fields).await;
    assert_eq!(page.status, 422);
    let text = page.text();
    for field in ["f-key", "f-venue", "f-states", "f-meeting_minutes"] {
        assert_eq!(text.matches(&format!("href=\"#{field}\"")).count(), 1, "{field}");
        assert!(text.contains(&format!("id=\"{field}\"")), "{field}");
    }
    assert!(text.contains("value=\"6 0\"") && text.contains(&long) && text.contains("Atlantis</textarea>"));
    assert_eq!(organiser.get("/en/desk/60").await.status, 404);
}

#[tokio::test]
async fn cet_in_summer_is_a_question_with_both_readings() {
    let test = TestApp::start().await;
    let mut organiser = test.organiser().await;
    organiser.get("/en/desk/series/new").await;
    let trap = with(&[("zone_words", "CET")]);
    let page = organiser.post("/en/desk/series/new", &trap).await;
    assert_eq!(page.status, 422);
    let text = page.text();
    assert!(text.contains("value=\"2027-06-30T23:59[Europe/Zurich]\""));
    assert!(text.contains("value=\"2027-06-30T23:59[Etc/GMT-1]\""));
    assert!(
        page.words().contains("CET as it says: Thursday 1 July 2027, 00:59 Geneva time (UTC+2)"),
        "{}",
        page.words()
    );
    let answered = [trap.as_slice(), &[("reading", "2027-06-30T23:59[Europe/Zurich]")]].concat();
    assert_eq!(organiser.post("/en/desk/series/new", &answered).await.status, 303);
}

#[tokio::test]
async fn a_key_is_taken_once_and_an_old_form_overwrites_nothing() {
    let test = TestApp::start().await;
    let mut organiser = test.organiser().await;
    begin(&mut organiser).await;
    assert_eq!(begin(&mut organiser).await.status, 422);
    let page = organiser.get("/en/desk/60/facts").await;
    let version = hidden(&page, "version");
    let fields = [with(&[("venue", "Room XX")]), vec![("version", version.as_str())]].concat();
    assert_eq!(organiser.post("/en/desk/60/facts", &fields).await.status, 303);
    assert_eq!(organiser.post("/en/desk/60/facts", &fields).await.status, 409);
}

#[tokio::test]
async fn a_state_can_be_taken_out_until_it_was_announced() {
    let test = TestApp::start().await;
    let mut organiser = test.organiser().await;
    begin(&mut organiser).await;
    let fewer = with(&[("states", "Viet Nam\nColombia")]);
    assert_eq!(change(&mut organiser, "/en/desk/60/facts", &fewer).await.status, 303);
    let desk = organiser.get("/en/desk/60").await.text();
    assert!(desk.find("Viet Nam").unwrap() < desk.find("Colombia").unwrap());
    assert!(!desk.contains("Cuba"));
    change(&mut organiser, "/en/desk/60/publish", &[]).await;
    let page = change(&mut organiser, "/en/desk/60/facts", &with(&[("states", "Colombia")])).await;
    assert_eq!(page.status, 422);
    assert!(page.words().contains("Cancel it instead of taking it out."));
}

#[tokio::test]
async fn a_file_shows_what_it_would_change_and_is_taken_in_once() {
    let test = TestApp::start().await;
    let mut organiser = test.organiser().await;
    let (_, text) = facts::all().into_iter().find(|(number, _)| *number == 44).unwrap();
    organiser.get("/en/desk/series/file").await;
    let page = organiser.upload("/en/desk/series/file", &[], &[("file", "44.json", text.as_bytes())]).await;
    assert_eq!(page.status, 200);
    assert!(page.words().contains("travel_grants.max_days nothing 6"), "{}", page.words());
    assert_eq!(organiser.get("/en/desk/44").await.status, 404);
    let done = organiser.post("/en/desk/series/file", &[("text", text), ("confirm", "yes")]).await;
    assert_eq!((done.status, done.location()), (303, "/en/desk/44"));
    let changes = test.app.changes();
    let out = organiser.get("/en/desk/44/series.json").await.text();
    organiser.get("/en/desk/series/file").await;
    assert_eq!(
        organiser.post("/en/desk/series/file", &[("text", &out), ("confirm", "yes")]).await.status,
        303
    );
    assert_eq!(test.app.changes(), changes);
}

#[tokio::test]
async fn a_malformed_file_names_its_place_and_changes_nothing() {
    let test = TestApp::start().await;
    let mut organiser = test.organiser().await;
    let (_, text) = facts::all().into_iter().find(|(number, _)| *number == 44).unwrap();
    let wrong = text.replace("\"max_days\": 6", "\"max_days\": \"six\"");
    organiser.get("/en/desk/series/file").await;
    let page = organiser.upload("/en/desk/series/file", &[], &[("file", "44.json", wrong.as_bytes())]).await;
    assert_eq!(page.status, 422);
    assert!(page.words().contains("travel_grants.max_days, line 21, column 21"), "{}", page.words());
    let wrong = text.replace("\"TKM\"", "\"XXX\"");
    let page = organiser.upload("/en/desk/series/file", &[], &[("file", "44.json", wrong.as_bytes())]).await;
    assert!(page.words().contains("states[0]"), "{}", page.words());
    assert_eq!(organiser.upload("/en/desk/series/file", &[], &[("file", "", b"")]).await.status, 422);
}

#[tokio::test]
async fn a_series_like_another_has_its_form_and_texts_and_nothing_of_its_fate() {
    let test = TestApp::start().await;
    test.app.install_facts().await.unwrap();
    let mut organiser = test.organiser().await;
    let own = [("objectives", "Our own objectives.")];
    assert_eq!(change(&mut organiser, "/en/desk/29/texts/en", &own).await.status, 303);
    let fields = [
        ("key", "61"),
        ("wg_session", "61"),
        ("start", "2028-02-01"),
        ("end", "2028-02-29"),
        ("precision", "month"),
        ("dates_status", "provisional"),
        ("states", "Brazil"),
    ];
    organiser.get("/en/desk/29/clone").await;
    let done = organiser.post("/en/desk/29/clone", &fields).await;
    assert_eq!((done.status, done.location()), (303, "/en/desk/61"));
    let words = organiser.get("/en/series/61").await.words();
    for there in ["Our own objectives.", "February 2028", "Brazil", "from 5 to 7 minutes"] {
        assert!(words.contains(there), "{there}: {words}");
    }
    for gone in ["What was held", "176", "France"] {
        assert!(!words.contains(gone), "{gone}: {words}");
    }
    assert_eq!(test.anyone().get("/en/series/61").await.status, 404);
}

#[tokio::test]
async fn more_time_is_given_to_the_chosen_states_and_taken_back() {
    let test = TestApp::start().await;
    let mut organiser = test.organiser().await;
    begin(&mut organiser).await;
    change(&mut organiser, "/en/desk/60/publish", &[]).await;
    let early = [("states", "CUB"), ("closes", "2027-06-01")];
    assert_eq!(change(&mut organiser, "/en/desk/60/extension", &early).await.status, 422);
    let later = [("states", "CUB"), ("closes", "2027-07-10")];
    assert_eq!(change(&mut organiser, "/en/desk/60/extension", &later).await.status, 303);
    test.at("2027-07-01T00:00:00Z");
    let mut reader = test.anyone();
    assert!(reader.get("/en/series/60/cuba").await.text().contains("/en/series/60/apply"));
    assert!(!reader.get("/en/series/60/colombia").await.text().contains("/en/series/60/apply"));
    // The session of before is long over.
    let mut organiser = test.organiser().await;
    let back = [("states", "CUB"), ("take_back", "yes")];
    assert_eq!(change(&mut organiser, "/en/desk/60/extension", &back).await.status, 303);
    assert!(!reader.get("/en/series/60/cuba").await.text().contains("/en/series/60/apply"));
}

#[tokio::test]
async fn one_meeting_is_longer_than_the_others() {
    let test = TestApp::start().await;
    let mut organiser = test.organiser().await;
    begin(&mut organiser).await;
    let path = "/en/desk/60/settings/cuba";
    assert_eq!(change(&mut organiser, path, &[("meeting_minutes", "20")]).await.status, 422);
    let set = [("meeting_minutes", "90"), ("venue", "Room XVII"), ("city", "Geneva")];
    assert_eq!(change(&mut organiser, path, &set).await.status, 303);
    let cuba = organiser.get("/en/series/60/cuba").await.words();
    assert!(cuba.contains("1 hour 30 minutes") && cuba.contains("Room XVII, Geneva"), "{cuba}");
    assert!(organiser.get("/en/series/60/colombia").await.words().contains("Length 1 hour Applications"));
}

/// Series 36 as it was: planned for the Palais, put off, held on screens.
#[tokio::test]
async fn series_36_is_put_off_after_all_that_moves_was_shown() {
    let test = TestApp::start().await;
    test.at("2020-03-13T12:00:00Z");
    let mut organiser = test.organiser().await;
    let (_, text) = facts::all().into_iter().find(|(number, _)| *number == 36).unwrap();
    let mut file = domain::exchange::SeriesFile::read(text).unwrap();
    let held = (file.held.take(), file.timetables.pop().unwrap());
    file.dates = file.dates.with_status(domain::time::DatesStatus::Confirmed);
    let planned = file.write().unwrap();
    organiser.get("/en/desk/series/file").await;
    organiser.post("/en/desk/series/file", &[("text", &planned), ("confirm", "yes")]).await;
    change(&mut organiser, "/en/desk/36/publish", &[]).await;
    let plan = [
        ("start", "2020-10-12"),
        ("end", "2020-10-13"),
        ("precision", "day"),
        ("dates_status", "confirmed"),
        ("mode", "virtual"),
        ("deadlines", "along"),
    ];
    let changes = test.app.changes();
    let shown = change(&mut organiser, "/en/desk/36/postpone", &plan).await;
    let words = shown.words();
    for said in [
        "From 31 March – 3 April 2020 (In person) to 12–13 October 2020 (Virtual)",
        "Panama: 31 March 2020, 09:30 becomes 12 October 2020, 09:30",
        "Libya: 2 April 2020, 09:30 leaves the programme",
        "United States of America: 18 March 2020 becomes 29 September 2020",
        "published as version 2",
        "Nobody is written to.",
    ] {
        assert!(words.contains(said), "{said}: {words}");
    }
    assert_eq!(test.app.changes(), changes);
    let version = hidden(&shown, "version");
    let done = [plan.as_slice(), &[("version", version.as_str()), ("confirm", "yes")]].concat();
    assert_eq!(organiser.post("/en/desk/36/postpone", &done).await.status, 303);
    assert_eq!(test.app.changes(), changes + 1);
    let page = test.anyone().get("/en/series/36").await.words();
    assert!(
        page.contains("12–13 October 2020") && page.contains("31 March – 3 April 2020 (In person)"),
        "{page}"
    );
    // What was held is taken in as the file tells it, behind what was announced.
    let out = organiser.get("/en/desk/36/series.json").await.text();
    let mut after = domain::exchange::SeriesFile::read(&out).unwrap();
    assert_eq!((after.mode, after.announced_before.len()), (Mode::Virtual.into(), 1));
    // It was held as it was announced in the end.
    after.held = held.0.map(|held| domain::exchange::Held { mode: None, ..held });
    after.timetables.push(held.1);
    let after = after.write().unwrap();
    organiser.get("/en/desk/series/file").await;
    let done = organiser.post("/en/desk/series/file", &[("text", &after), ("confirm", "yes")]).await;
    assert_eq!(done.status, 303, "{}", done.words());
    let usa = test.anyone().get("/en/series/36/united-states-of-america").await.words();
    assert!(usa.contains("Tuesday 13 October 2020, 14:00–14:30 Geneva time"), "{usa}");
    assert!(usa.contains("Questions to the speakers Tuesday 13 October 2020, 15:30–16:15"), "{usa}");
    assert_eq!(organiser.get("/en/desk/36/series.json").await.text(), after);
}

#[tokio::test]
async fn applicants_are_told_of_new_dates_once_and_in_the_same_unit_of_work() {
    let test = TestApp::start().await;
    test.series("44", &["COL", "CUB"]).await;
    crate::apply::handed_in(&test, "COL").await;
    let mut organiser = test.organiser().await;
    let plan = [
        ("start", "2027-03-16"),
        ("end", "2027-03-19"),
        ("precision", "day"),
        ("dates_status", "provisional"),
        ("mode", "in_person"),
        ("venue", "Palais des Nations"),
        ("city", "Geneva"),
        ("deadlines", "along"),
    ];
    let shown = change(&mut organiser, "/en/desk/44/postpone", &plan).await;
    let words = shown.words();
    assert!(words.contains("One applicant gets a letter about the new dates."), "{words}");
    assert!(words.contains("The call: Thursday 31 December 2026, 23:59 Geneva time (UTC+1) becomes Thursday 7 January 2027, 23:59 Geneva time (UTC+1)"), "{words}");
    let before = test.app.waiting_letters(None).await.unwrap();
    let version = hidden(&shown, "version");
    let done = [plan.as_slice(), &[("version", version.as_str()), ("confirm", "yes")]].concat();
    assert_eq!(organiser.post("/en/desk/44/postpone", &done).await.status, 303);
    assert_eq!(test.app.waiting_letters(None).await.unwrap(), before + 1);
    // Sent twice, it is done once: the series is no longer as it was shown.
    assert_eq!(organiser.post("/en/desk/44/postpone", &done).await.status, 409);
    assert_eq!(test.app.waiting_letters(None).await.unwrap(), before + 1);
}

#[tokio::test]
async fn every_field_on_the_desk_has_words_in_each_language() {
    let test = TestApp::start().await;
    test.app.install_facts().await.unwrap();
    let mut organiser = test.organiser().await;
    for language in ["en", "fr", "es"] {
        for path in [
            "series",
            "series/new",
            "series/file",
            "44",
            "44/facts",
            "44/texts/fr",
            "44/figures",
            "44/extension",
            "44/postpone",
            "44/settings/cuba",
            "44/clone",
            "44/publish",
        ] {
            let page = organiser.get(&format!("/{language}/desk/{path}")).await;
            assert_eq!(page.status, 200, "{path}");
            let text = page.text();
            for label in text.split("<label").skip(1).chain(text.split("<legend").skip(1)) {
                let label = label.split_once('>').unwrap().1.split('<').next().unwrap().trim();
                assert!(!label.is_empty() && !label.contains('_'), "{path}: {label}");
            }
        }
    }
}

#[tokio::test]
async fn the_desk_of_a_series_is_for_those_who_run_it() {
    let test = TestApp::start().await;
    test.app.install_facts().await.unwrap();
    let (other, _) = test.series("52", &["COL"]).await;
    let mut elsewhere = test.person("o@example.org", Office::Organiser, Some(other.id), None).await;
    let mut assessor = test.person("a@example.org", Office::Assessor, None, None).await;
    let mut anyone = test.anyone();
    for path in [
        "44",
        "44/facts",
        "44/texts/en",
        "44/figures",
        "44/extension",
        "44/postpone",
        "44/publish",
        "44/clone",
    ] {
        let path = format!("/en/desk/{path}");
        assert_eq!(anyone.get(&path).await.status, 404, "{path}");
        assert_eq!(assessor.get(&path).await.status, 404, "{path}");
        assert_ne!(elsewhere.get(&path).await.status, 200, "{path}");
    }
    assert_eq!(elsewhere.get("/en/desk/52/facts").await.status, 200);
    assert_eq!(elsewhere.get("/en/desk/series/new").await.status, 404);
}

#[tokio::test]
async fn all_that_a_desk_set_is_there_in_another_installation() {
    let here = TestApp::start().await;
    let mut organiser = here.organiser().await;
    let facts = with(&[
        ("grants", "yes"),
        ("grant_states", "Cuba"),
        ("applicants", "cso"),
        ("covers", "airfare"),
        ("max_days", "5"),
        ("donors", "Ville de Genève\nOIF"),
    ]);
    organiser.get("/en/desk/series/new").await;
    let done = organiser.post("/en/desk/series/new", &facts).await;
    assert_eq!(done.status, 303, "{}", done.words());
    let words = [("objectives", "Nos objectifs."), ("documents", "Guide https://example.org/guide")];
    assert_eq!(change(&mut organiser, "/en/desk/60/texts/fr", &words).await.status, 303);
    let set = [("meeting_minutes", "90"), ("venue", "Room XVII"), ("city", "Geneva")];
    assert_eq!(change(&mut organiser, "/en/desk/60/settings/cuba", &set).await.status, 303);
    let later = [("states", "CUB"), ("closes", "2027-07-10")];
    assert_eq!(change(&mut organiser, "/en/desk/60/extension", &later).await.status, 303);
    let file = organiser.get("/en/desk/60/series.json").await.text();
    for fact in ["Ville de Genève", "Nos objectifs.", "https://example.org/guide", "Room XVII", "2027-07-10"]
    {
        assert!(file.contains(fact), "{fact}: {file}");
    }

    let there = TestApp::start().await;
    let mut keeper = there.organiser().await;
    keeper.get("/en/desk/series/file").await;
    let done = keeper.post("/en/desk/series/file", &[("text", &file), ("confirm", "yes")]).await;
    assert_eq!((done.status, done.location()), (303, "/en/desk/60"), "{}", done.words());
    assert_eq!(keeper.get("/en/desk/60/series.json").await.text(), file);
    for app in [&here, &there] {
        let mut keeper = app.organiser().await;
        change(&mut keeper, "/en/desk/60/publish", &[]).await;
    }
    for page in ["/fr/series/60", "/en/series/60", "/en/series/60/cuba", "/en/series/60/colombia"] {
        let [was, is] = [here.anyone().get(page).await.text(), there.anyone().get(page).await.text()];
        assert_eq!(is, was, "{page}");
    }
}

#[tokio::test]
async fn the_deadline_of_one_applicant_moves_with_the_series_and_is_shown_before() {
    let test = TestApp::start().await;
    test.series("44", &["COL", "CUB"]).await;
    let mut organiser = test.organiser().await;
    // One who handed in, and one who has only begun.
    let (_, code) = crate::apply::handed_in(&test, "COL").await;
    let mut drafting = test.anyone();
    drafting.post("/en/series/44/apply", &[("state", "CUB")]).await;
    let mut view = test.store.view().await.unwrap();
    let code: seal::Code = code.parse().unwrap();
    let submitted = view.application_by_code(&code).await.unwrap().unwrap().0.to_string();
    drop(view);
    let home = drafting.get("/en/application").await.words();
    let is_reference = |word: &&str| word.len() == 9 && word.as_bytes()[4] == b'-';
    let draft = home.split_whitespace().find(is_reference).unwrap();
    organiser.get("/en/desk").await;
    for reference in [&submitted[4..12], draft] {
        let until =
            [("reference", reference), ("until-day", "7"), ("until-month", "1"), ("until-year", "2027")];
        assert_eq!(organiser.post("/en/desk/44/more-time", &until).await.status, 200, "{reference}");
    }
    let plan = [
        ("start", "2027-03-16"),
        ("end", "2027-03-19"),
        ("precision", "day"),
        ("dates_status", "provisional"),
        ("mode", "in_person"),
        ("venue", "Palais des Nations"),
        ("city", "Geneva"),
        ("deadlines", "along"),
    ];
    let shown = change(&mut organiser, "/en/desk/44/postpone", &plan).await;
    let words = shown.words();
    assert!(
        words.contains("The own deadlines of 2 applicants: all of Thursday 7 January 2027, Geneva time (UTC+1) becomes all of Thursday 14 January 2027, Geneva time"),
        "{words}"
    );
    let version = hidden(&shown, "version");
    let done = [plan.as_slice(), &[("version", version.as_str()), ("confirm", "yes")]].concat();
    assert_eq!(organiser.post("/en/desk/44/postpone", &done).await.status, 303);
    let own = drafting.get("/en/application").await.words();
    assert!(own.contains("all of Thursday 14 January 2027, Geneva time (UTC+1)"), "{own}");
    let mut view = test.store.view().await.unwrap();
    let (id, _) = view.application_by_code(&code).await.unwrap().unwrap();
    let kept = view.application(id).await.unwrap().unwrap();
    assert_eq!(kept.extended.unwrap().instant(), "2027-01-14T23:00:00Z".parse().unwrap());
}

#[tokio::test]
async fn a_series_in_the_country_has_its_own_place_language_and_clock_on_every_page() {
    let test = TestApp::start().await;
    test.series("44", &["KEN"]).await;
    let mut organiser = test.organiser().await;
    organiser.get("/en/desk/series/new").await;
    let facts = with(&[
        ("key", "nairobi-2027"),
        ("setting", "in_country"),
        ("country", "Kenya"),
        ("partners", "Kenya Stakeholders’ Coalition\nKenya National Commission on Human Rights"),
        ("prepares", "44"),
        ("venue", "Sarova Stanley"),
        ("city", "Nairobi"),
        ("language", "fr"),
        ("time_zone", "Africa/Nairobi"),
        ("start", "2027-02-02"),
        ("end", "2027-02-02"),
        ("states", "Kenya"),
        ("closes", "2027-01-10"),
        ("closes_time", "17:00"),
        ("zone_words", ""),
    ]);
    let begun = organiser.post("/en/desk/series/new", &facts).await;
    assert_eq!((begun.status, begun.location()), (303, "/en/desk/nairobi-2027"), "{}", begun.words());
    assert_eq!(change(&mut organiser, "/en/desk/nairobi-2027/publish", &[]).await.status, 303);

    let call = test.anyone().get("/en/series/nairobi-2027").await;
    let words = call.words();
    for fact in [
        "Sunday 10 January 2027, 17:00 Nairobi time (UTC+3)",
        "Language of the meetings Français Time zone Nairobi time (UTC+3)",
        "Sarova Stanley, Nairobi",
        "Kenya Stakeholders’ Coalition",
        "Kenya National Commission on Human Rights",
    ] {
        assert!(words.contains(fact), "{fact}: {words}");
    }
    assert!(words.contains("They prepare Pre-sessions 44 in Geneva."), "{words}");
    // The meeting page tells the day, and the programme its hours, by the clocks there.
    let meeting = test.anyone().get("/en/series/nairobi-2027/kenya").await.words();
    assert!(
        meeting.contains("17:00 Nairobi time (UTC+3)") && meeting.contains("Sarova Stanley"),
        "{meeting}"
    );
    let note = test.anyone().get("/en/series/nairobi-2027/concept-note.pdf").await;
    assert_eq!(note.status, 200);
    // What was typed is on the form again.
    let form = organiser.get("/en/desk/nairobi-2027/facts").await.text();
    for typed in ["Africa/Nairobi", "Kenya Stakeholders’ Coalition", "value=\"Kenya\"", "value=\"17:00\""] {
        assert!(form.contains(typed), "{typed}");
    }
    // It closes by the clocks there: at 14:01 in UTC, and after ten minutes of grace for good.
    for (now, status) in [("2027-01-10T14:00:59Z", 303), ("2027-01-10T14:11:00Z", 422)] {
        test.at(now);
        let begun = test.anyone().post("/en/series/nairobi-2027/apply", &[("state", "KEN")]).await;
        assert_eq!(begun.status, status, "{now}: {}", begun.words());
    }
}
