//! Panels, meetings, and what is on the agenda.

use domain::{
    application::{Application, Outcome},
    meeting::{Meeting, Standing},
};
use testkit::{Browser, TestApp};

use super::log;

/// Applications that were selected.
async fn chosen(test: &TestApp, meeting: &Meeting, names: &[(&str, &str)]) -> Vec<Application> {
    let mut all = Vec::new();
    for (name, kind) in names {
        let mut typed = vec![("organisation", *name), ("kind", *kind)];
        if *kind == "nhri" {
            typed.extend([("accreditation", "a"), ("ecosoc", "")]);
        }
        all.push(test.application(meeting, &typed).await);
    }
    let mut tx = test.store.begin().await.unwrap();
    for one in &mut all {
        one.decide(Outcome::Selected, None, "good", test.app.now()).unwrap();
        tx.save_application(one).await.unwrap();
    }
    tx.commit(policy::Permit::of_the_system("test").entry(test.app.now())).await.unwrap();
    all
}

async fn order(test: &TestApp, meeting: &Meeting) -> Vec<(String, u16)> {
    let mut view = test.store.view().await.unwrap();
    let panel = view.panel(meeting.id).await.unwrap().unwrap();
    let mut order = Vec::new();
    for seat in panel.seats {
        let one = view.application(seat.application).await.unwrap().unwrap();
        order.push((one.standing_answers().organisation().to_owned(), seat.minutes));
    }
    order
}

async fn arrange(organiser: &mut Browser, version: &str, act: &str) -> u16 {
    let fields = [("version", version), ("do", act)];
    organiser.post("/en/desk/44/panels/colombia", &fields).await.status
}

#[tokio::test]
async fn a_panel_is_proposed_and_then_arranged_by_buttons() {
    let test = TestApp::start().await;
    let (_, meetings) = test.series("44", &["COL"]).await;
    let all = chosen(&test, &meetings[0], &[("Uno", "national"), ("Dos", "international")]).await;
    let mut organiser = test.organiser().await;
    let page = organiser.get("/en/desk/44/panels/colombia").await;
    assert!(page.words().contains("This is a proposal."));
    assert_eq!(arrange(&mut organiser, "0", &format!("down:{}", all[0].id)).await, 303);
    let both = [("Dos".to_owned(), 7), ("Uno".to_owned(), 7)];
    assert_eq!(order(&test, &meetings[0]).await, both);
    // Whoever still sees the proposal is too late.
    assert_eq!(arrange(&mut organiser, "0", "propose").await, 409);
    assert_eq!(arrange(&mut organiser, "1", &format!("up:{}", all[0].id)).await, 303);
    let field = format!("minutes-{}", all[1].id);
    let fields = [("version", "2"), ("do", "minutes"), (field.as_str(), "soon")];
    assert_eq!(organiser.post("/en/desk/44/panels/colombia", &fields).await.status, 422);
    let fields = [("version", "2"), ("do", "minutes"), (field.as_str(), "50")];
    assert_eq!(organiser.post("/en/desk/44/panels/colombia", &fields).await.status, 303);
    assert_eq!(order(&test, &meetings[0]).await, [("Uno".to_owned(), 7), ("Dos".to_owned(), 50)]);
    let words = organiser.get("/en/desk/44/panels/colombia").await.words();
    assert!(words.contains("All parts together need 79 minutes; the meeting has 60."), "{words}");
    assert!(words.contains("Dos: between 5 and 7 minutes are foreseen."), "{words}");
    assert_eq!(log(&test, meetings[0].id).await.last().unwrap(), "decide: panel");
}

#[tokio::test]
async fn nobody_is_put_on_a_panel_who_was_not_chosen() {
    let test = TestApp::start().await;
    let (_, meetings) = test.series("44", &["COL"]).await;
    let one = test.application(&meetings[0], &[]).await;
    let mut organiser = test.organiser().await;
    organiser.get("/en/desk").await;
    assert_eq!(arrange(&mut organiser, "0", &format!("add:{}", one.id)).await, 422);
    assert_eq!(test.store.view().await.unwrap().panel(meetings[0].id).await.unwrap(), None);
}

#[tokio::test]
async fn a_meeting_is_held_by_the_number_of_its_applications() {
    let test = TestApp::start().await;
    let (_, meetings) = test.series("44", &["COL"]).await;
    let mut organiser = test.organiser().await;
    organiser.get("/en/desk").await;
    let at = "/en/desk/44/panels/colombia/meeting";
    let standing =
        async || test.store.view().await.unwrap().meeting(meetings[0].id).await.unwrap().unwrap().standing;
    let page = organiser.post(at, &[("version", "1"), ("do", "hold")]).await;
    assert_eq!(page.status, 422);
    assert!(page.words().contains("0 applications are fewer than the 3 that it takes."));
    assert_eq!(organiser.post(at, &[("version", "1"), ("do", "cancel")]).await.status, 422);
    assert_eq!(standing().await, Standing::Planned);
    let cancel = [("version", "1"), ("do", "cancel"), ("reason", "nobody applied")];
    assert_eq!(organiser.post(at, &cancel).await.status, 303);
    assert!(matches!(standing().await, Standing::Cancelled { .. }));
    assert_eq!(organiser.post(at, &[("version", "1"), ("do", "reinstate")]).await.status, 409);
    assert_eq!(organiser.post(at, &[("version", "2"), ("do", "reinstate")]).await.status, 303);
    for name in ["Uno", "Dos", "Tres"] {
        test.application(&meetings[0], &[("organisation", name)]).await;
    }
    assert_eq!(organiser.post(at, &[("version", "3"), ("do", "hold")]).await.status, 303);
    assert!(matches!(standing().await, Standing::Confirmed { .. }));
    assert_eq!(log(&test, meetings[0].id).await, ["manage: cancelled", "manage: reinstated", "manage: held"]);
}

#[tokio::test]
async fn the_first_page_says_what_is_late_and_leads_to_where_it_is_mended() {
    let test = TestApp::start().await;
    let (_, meetings) = test.series("44", &["COL"]).await;
    test.application(&meetings[0], &[]).await;
    test.at("2027-01-02T08:00:00Z");
    let mut organiser = test.organiser().await;
    let page = organiser.get("/en/desk").await;
    let text = page.text();
    assert!(page.words().contains("Colombia: One application is not decided."));
    for link in ["/en/desk/44/applications?standing=undecided&amp;state=COL", "/en/desk/44/panels/colombia"] {
        assert!(text.contains(&format!("href=\"{link}\"")), "{link}");
        assert_eq!(organiser.get(&link.replace("&amp;", "&")).await.status, 200);
    }
}
