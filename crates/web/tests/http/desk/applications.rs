//! The list, one application whole, and decisions.

use domain::{
    application::{CleanCopy, Copied, GivenFile, Outcome, Receipt, Status},
    call::Timeliness,
    letter::LetterKind,
    questionnaire::Circumstances,
};
use seal::Place;
use testkit::TestApp;

use super::{hidden, kept, log, waiting};

#[tokio::test]
async fn the_list_is_narrowed_by_what_its_address_says() {
    let test = TestApp::start().await;
    let (_, meetings) = test.series("44", &["COL", "CUB"]).await;
    test.application(&meetings[0], &[("organisation", "Río Limpio")]).await;
    test.application(&meetings[1], &[("organisation", "Mar Abierto"), ("kind", "international")]).await;
    let mut organiser = test.organiser().await;
    for (query, shown) in [
        ("", ["Río Limpio", "Mar Abierto"].as_slice()),
        ("?state=CUB", &["Mar Abierto"]),
        ("?kind=national", &["Río Limpio"]),
        ("?words=rio", &["Río Limpio"]),
        ("?words=killings+unpunished&sort=organisation", &["Mar Abierto", "Río Limpio"]),
        ("?standing=declined", &[]),
    ] {
        let page = organiser.get(&format!("/en/desk/44/applications{query}")).await;
        assert_eq!(page.status, 200, "{query}");
        let text = page.text();
        let body = text.split_once("<tbody").map_or("", |(_, body)| body);
        let mut found: Vec<_> = ["Río Limpio", "Mar Abierto"]
            .into_iter()
            .filter_map(|name| body.find(&format!("<bdi>{name}</bdi>")).map(|at| (at, name)))
            .collect();
        found.sort_unstable();
        assert_eq!(found.into_iter().map(|(_, name)| name).collect::<Vec<_>>(), shown, "{query}");
    }
}

#[tokio::test]
async fn each_reading_of_a_whole_application_is_logged_once() {
    let test = TestApp::start().await;
    let (_, meetings) = test.series("44", &["COL"]).await;
    let one = test.application(&meetings[0], &[]).await;
    let mut organiser = test.organiser().await;
    let page = organiser.get(&format!("/en/desk/44/applications/{}", one.id)).await;
    assert_eq!(page.status, 200);
    assert!(page.words().contains("casa@example.org"));
    organiser.get(&format!("/en/desk/44/applications/{}", one.id)).await;
    let reads = log(&test, one.id).await.into_iter().filter(|line| line == "inspect: whole");
    assert_eq!(reads.count(), 2);
    // Under the address of another series it is not there.
    test.series("45", &["COL"]).await;
    assert_eq!(organiser.get(&format!("/en/desk/45/applications/{}", one.id)).await.status, 404);
}

#[tokio::test]
async fn a_file_is_kept_by_the_browser_and_never_shown_and_each_reading_is_logged() {
    let test = TestApp::start().await;
    let (_, meetings) = test.series("44", &["COL"]).await;
    let mut one = test.application(&meetings[0], &[]).await;
    let (page, text) = (b"<script>alert(1)</script>".as_slice(), b"a copy".as_slice());
    let key = test.store.view().await.unwrap().key_of_application(one.id).await.unwrap();
    let files = files::Files::open(test.folder.path()).unwrap();
    let keep = |part: &str, content: &[u8]| {
        files.put(&key.seal(Place { owner: &one.id.to_string(), part, version: 1 }, content)).unwrap()
    };
    let copy = CleanCopy {
        hash: files::hash(text),
        kept: keep("copy", text),
        bytes: 6,
        words: Some(2),
        found: Vec::new(),
    };
    let file = GivenFile {
        hash: files::hash(page),
        kept: keep("file", page),
        name: "Ma\u{f1}ana.pdf".into(),
        bytes: 25,
        kind: "pdf".into(),
        copy: Some(Copied::Made(copy)),
    };
    one.answers.set_file("submission_file", Some(file));
    let receipt = Receipt { number: String::new(), hash: String::new() };
    let now = test.app.now();
    one.submit(&testkit::form(), Circumstances::default(), Timeliness::InTime, receipt, now).unwrap();
    let mut tx = test.store.begin().await.unwrap();
    tx.save_application(&mut one).await.unwrap();
    tx.commit(policy::Permit::of_the_system("test").entry(now)).await.unwrap();

    let mut organiser = test.organiser().await;
    let at = format!("/en/desk/44/applications/{}/file/submission_file", one.id);
    let got = organiser.get(&at).await;
    assert_eq!((got.status, got.bytes.as_slice()), (200, text));
    let header = |name: &str| got.headers[name].clone();
    assert_eq!(header("content-disposition"), "attachment; filename=\"submission_file.pdf\"");
    assert_eq!(header("content-security-policy"), "default-src 'none'; sandbox");
    assert_eq!(
        (header("x-content-type-options"), header("content-type")),
        ("nosniff".into(), "application/octet-stream".into())
    );
    assert_eq!(log(&test, one.id).await.last().unwrap(), "inspect: file submission_file");
    // What came is got by an act of its own.
    let original = at.replace("/file/", "/sent/");
    assert_eq!(organiser.get(&original).await.status, 404);
    organiser.get(&format!("/en/desk/44/applications/{}", one.id)).await;
    let got = organiser.post(&original, &[]).await;
    assert_eq!((got.status, got.bytes.as_slice()), (200, page));
    assert_eq!(got.headers["content-disposition"], "attachment; filename=\"submission_file-original.pdf\"");
    assert_eq!(log(&test, one.id).await.last().unwrap(), "inspect: original submission_file");
    let mut assessor = test.person("a@example.org", domain::person::Office::Assessor, None, None).await;
    assert_eq!(assessor.get(&at).await.status, 404);
    assert_eq!(assessor.post(&original, &[]).await.status, 404);
    // Assessors have a door of their own, to the copy alone.
    let got = assessor.get(&format!("/en/assess/{}/file/submission_file", one.id)).await;
    assert_eq!((got.status, got.bytes.as_slice()), (200, text));
    assert_eq!(log(&test, one.id).await.last().unwrap(), "assess: file submission_file");
    for other in ["nhri_submission_file", "organisation", "x"] {
        assert_eq!(assessor.get(&format!("/en/assess/{}/file/{other}", one.id)).await.status, 404);
    }
}

#[tokio::test]
async fn a_decision_is_inner_until_it_is_released_and_then_letters_wait() {
    let test = TestApp::start().await;
    let (_, meetings) = test.series("44", &["COL"]).await;
    let one = test.application(&meetings[0], &[]).await;
    let mut organiser = test.organiser().await;
    organiser.get("/en/desk").await;
    let at = format!("/en/desk/44/applications/{}/decide", one.id);
    let version = one.version.to_string();
    let fields = [("outcome", "selected"), ("reason", ""), ("version", version.as_str())];
    assert_eq!(organiser.post(&at, &fields).await.status, 422);
    assert_eq!(kept(&test, &one).await.decision(), None);
    let fields = [("outcome", "selected"), ("reason", "knows the land"), ("version", version.as_str())];
    assert_eq!(organiser.post(&at, &fields).await.status, 303);
    let decided = kept(&test, &one).await;
    assert_eq!(decided.decision().unwrap().outcome, Outcome::Selected);
    assert_eq!((decided.status(), waiting(&test).await), (Status::Received, vec![]));

    let page = organiser.get("/en/desk/44/releases").await;
    assert!(page.text().contains("Casa de la Memoria"));
    let pick = format!("{}:{}:", one.id, decided.version);
    assert_eq!(organiser.post("/en/desk/44/releases", &[("pick", &pick)]).await.status, 303);
    assert_eq!(kept(&test, &one).await.status(), Status::Selected);
    let to = || "casa@example.org".to_owned();
    // Two letters to those who are selected and one to others would tell the decision.
    assert_eq!(waiting(&test).await, [(LetterKind::Selected, to())]);
    let noted = log(&test, one.id).await;
    assert_eq!(noted[noted.len() - 2..], ["decide: selected", "decide: released"]);
    // What was released once is released no more.
    assert_eq!(organiser.post("/en/desk/44/releases", &[("pick", &pick)]).await.status, 409);
    assert_eq!(waiting(&test).await.len(), 1);

    // Whoever does not answer is reminded when an organiser wants it, and once.
    let remind = [("do", "remind")];
    let reminded = organiser.post("/en/desk/44/releases", &remind).await;
    assert_eq!(reminded.location(), "/en/desk/letters/waiting?put=1");
    assert_eq!(waiting(&test).await, [(LetterKind::Selected, to()), (LetterKind::ConfirmSeat, to())]);
    assert_eq!(log(&test, one.id).await.last().unwrap(), "decide: reminded");
    assert_eq!(organiser.post("/en/desk/44/releases", &remind).await.status, 422);
    assert_eq!(waiting(&test).await.len(), 2);
}

#[tokio::test]
async fn the_second_of_two_organisers_is_told_that_the_first_was_there() {
    let test = TestApp::start().await;
    let (_, meetings) = test.series("44", &["COL"]).await;
    let one = test.application(&meetings[0], &[]).await;
    let (mut mine, mut theirs) = (test.organiser().await, test.organiser().await);
    mine.get("/en/desk").await;
    theirs.get("/en/desk").await;
    let at = format!("/en/desk/44/applications/{}/decide", one.id);
    let version = one.version.to_string();
    let decide = |outcome| [("outcome", outcome), ("reason", "for balance"), ("version", version.as_str())];
    assert_eq!(mine.post(&at, &decide("declined")).await.status, 303);
    let page = theirs.post(&at, &decide("selected")).await;
    assert_eq!(page.status, 409);
    assert_eq!(kept(&test, &one).await.decision().unwrap().outcome, Outcome::Declined);
}

#[tokio::test]
async fn a_bulk_decision_is_shown_first_and_is_done_for_all_or_for_none() {
    let test = TestApp::start().await;
    let (_, meetings) = test.series("44", &["COL"]).await;
    let mut all = Vec::new();
    for name in ["Uno", "Dos", "Tres"] {
        all.push(test.application(&meetings[0], &[("organisation", name)]).await);
    }
    let mut organiser = test.organiser().await;
    organiser.get("/en/desk").await;
    let ids: Vec<_> = all.iter().map(|one| one.id.to_string()).collect();
    let mut fields: Vec<_> = ids.iter().map(|id| ("pick", id.as_str())).collect();
    fields.extend([("outcome", "reserve"), ("reason", "good, and there is no room")]);
    let page = organiser.post("/en/desk/44/decisions", &fields).await;
    assert_eq!(page.status, 200);
    assert_eq!(kept(&test, &all[0]).await.decision(), None);
    let picks = hidden(&page.text(), "pick");
    let ranks: Vec<_> = picks.iter().map(|pick| pick.rsplit(':').next().unwrap()).collect();
    assert_eq!(ranks, ["1", "2", "3"]);

    // One is taken back in between: nobody is decided about.
    let mut gone = kept(&test, &all[1]).await;
    let mut tx = test.store.begin().await.unwrap();
    gone.withdraw(test.app.now()).unwrap();
    tx.save_application(&mut gone).await.unwrap();
    tx.commit(policy::Permit::of_the_system("test").entry(test.app.now())).await.unwrap();
    let mut fields: Vec<_> = picks.iter().map(|pick| ("pick", pick.as_str())).collect();
    fields.extend([("outcome", "reserve"), ("reason", "good, and there is no room")]);
    assert_eq!(organiser.post("/en/desk/44/decisions/apply", &fields).await.status, 409);
    let fresh: Vec<_> = picks.iter().map(|pick| pick.replace(":1:", ":2:")).collect();
    let mut mixed: Vec<_> = vec![("pick", picks[0].as_str()), ("pick", fresh[1].as_str())];
    mixed.extend([("outcome", "reserve"), ("reason", "good, and there is no room")]);
    let page = organiser.post("/en/desk/44/decisions/apply", &mixed).await;
    assert_eq!(page.status, 422);
    assert!(page.words().contains("Dos: this cannot be decided so as it stands."));
    for one in &all {
        assert_eq!(kept(&test, one).await.decision(), None);
    }

    let mut fields: Vec<_> = vec![("pick", picks[0].as_str()), ("pick", picks[2].as_str())];
    fields.extend([("outcome", "reserve"), ("reason", "good, and there is no room")]);
    assert_eq!(organiser.post("/en/desk/44/decisions/apply", &fields).await.status, 303);
    let ranks = [kept(&test, &all[0]).await, kept(&test, &all[2]).await]
        .map(|one| one.decision().and_then(|decision| decision.rank));
    assert_eq!(ranks, [Some(1), Some(3)]);
    assert_eq!(log(&test, all[2].id).await.last().unwrap(), "decide: reserve");
}

#[tokio::test]
async fn nothing_is_decided_without_a_pick_a_choice_and_a_reason() {
    let test = TestApp::start().await;
    let (_, meetings) = test.series("44", &["COL"]).await;
    let one = test.application(&meetings[0], &[]).await;
    let mut organiser = test.organiser().await;
    organiser.get("/en/desk").await;
    let id = one.id.to_string();
    for (fields, said) in [
        ([("outcome", "selected"), ("reason", "x")].as_slice(), "Tick at least one application."),
        (&[("pick", &id), ("reason", "x")], "Choose a decision."),
        (&[("pick", &id), ("outcome", "selected")], "Give a reason."),
    ] {
        let page = organiser.post("/en/desk/44/decisions", fields).await;
        assert_eq!((page.status, page.words().contains(said)), (422, true), "{said}");
    }
}

#[tokio::test]
async fn one_applicant_is_given_more_time_by_reference() {
    let test = TestApp::start().await;
    let (_, meetings) = test.series("44", &["COL"]).await;
    let one = test.application(&meetings[0], &[]).await;
    let mut organiser = test.organiser().await;
    organiser.get("/en/desk").await;
    let reference = one.id.to_string()[4..12].to_owned();
    let until = |day| {
        [("reference", reference.as_str()), ("until-day", day), ("until-month", "1"), ("until-year", "2027")]
    };
    assert_eq!(organiser.post("/en/desk/44/more-time", &until("x")).await.status, 422);
    assert_eq!(organiser.post("/en/desk/44/more-time", &until("7")).await.status, 200);
    let extended = kept(&test, &one).await.extended.unwrap();
    assert_eq!(extended.instant(), "2027-01-07T23:00:00Z".parse().unwrap());
    assert_eq!(log(&test, one.id).await.last().unwrap(), "decide: more time");
    let wrong = [("reference", "00000000"), ("until-day", "9"), ("until-month", "1"), ("until-year", "2027")];
    assert_eq!(organiser.post("/en/desk/44/more-time", &wrong).await.status, 422);
}

#[tokio::test]
async fn what_applications_have_in_common_is_pointed_out_and_nothing_follows_from_it() {
    let test = TestApp::start().await;
    let (series, meetings) = test.series("44", &["COL", "CUB"]).await;
    let other = [
        ("organisation", "Mar Abierto"),
        ("email", "mar@mar.org"),
        ("given_name", "Ana"),
        ("speaker_email", "ana@mar.org"),
    ];
    let one = test.application(&meetings[0], &[]).await;
    let alone = test.application(&meetings[0], &other).await;
    let same = [
        ("organisation", "CASA de la memoria"),
        ("email", "b@x.org"),
        ("speaker_email", "c@x.org"),
        ("given_name", "Juan"),
    ];
    let twin = test.application(&meetings[1], &same).await;
    let mut organiser = test.organiser().await;
    let record = organiser.get(&format!("/en/desk/44/applications/{}", one.id)).await;
    assert!(record.words().contains("same organisation"), "{}", record.words());
    assert!(record.text().contains(&twin.id.to_string()) && !record.text().contains(&alone.id.to_string()));
    let record = organiser.get(&format!("/en/desk/44/applications/{}", alone.id)).await;
    assert!(!record.words().contains("same organisation"));
    let listed =
        |page: testkit::Page| [one.id, alone.id, twin.id].map(|id| page.text().contains(&id.to_string()));
    let at = "/en/desk/44/applications?tied=";
    assert_eq!(listed(organiser.get(&format!("{at}yes")).await), [true, false, true]);
    assert_eq!(listed(organiser.get(&format!("{at}no")).await), [false, true, false]);
    // An organiser of one State is not told of what is alike in another.
    let office = domain::person::Office::Organiser;
    let mut of_one = test.person("col@example.org", office, Some(series.id), Some("COL")).await;
    let record = of_one.get(&format!("/en/desk/44/applications/{}", one.id)).await;
    assert_eq!((record.status, record.words().contains("same organisation")), (200, false));
    let list = of_one.get(&format!("{at}yes")).await;
    assert_eq!((list.status, listed(list)), (200, [false, false, false]));
}
