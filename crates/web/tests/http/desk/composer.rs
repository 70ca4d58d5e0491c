//! Panels that are proposed: rules, searches, reasons, and the way to decisions.

use testkit::{Browser, Page, TestApp};

use super::log;

const RULES: [(&str, &str); 10] = [
    ("do", "save"),
    ("version", "0"),
    ("nhri", "yes"),
    ("international", "2"),
    ("national", "0"),
    ("women", "4"),
    ("woman_missing", "200"),
    ("theme", "80"),
    ("lot", "7"),
    ("one_each", "yes"),
];

async fn save(organiser: &mut Browser, change: (&str, &str)) -> Page {
    let fields = RULES.map(|(name, value)| if name == change.0 { change } else { (name, value) });
    organiser.post("/en/desk/44/composer", &fields).await
}

/// Begins a search and comes back until it is over.
async fn proposed(organiser: &mut Browser) -> String {
    assert_eq!(organiser.post("/en/desk/44/composer", &[("do", "begin")]).await.status, 303);
    loop {
        let words = organiser.get("/en/desk/44/composer").await.words();
        if !words.contains("The search goes on.") {
            return words;
        }
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn rules_are_saved_by_whoever_saw_them_last() {
    let test = TestApp::start().await;
    let (_, meetings) = test.series("44", &["COL"]).await;
    let mut organiser = test.organiser().await;
    organiser.get("/en/desk").await;
    let refused = save(&mut organiser, ("women", "11")).await;
    assert_eq!(refused.status, 422);
    assert!(refused.words().contains("between 0 and 10"), "{}", refused.words());
    assert_eq!(save(&mut organiser, ("women", "5")).await.status, 303);
    assert_eq!(save(&mut organiser, ("women", "6")).await.status, 409);
    let mut view = test.store.view().await.unwrap();
    let composer = view.composer(meetings[0].series).await.unwrap();
    assert_eq!((composer.women, composer.lot, composer.own_themes, composer.version), (5, 7, false, 1));
}

#[tokio::test]
async fn a_panel_is_proposed_with_reasons_and_a_person_decides() {
    let test = TestApp::start().await;
    let (_, meetings) = test.series("44", &["COL"]).await;
    let mut all = Vec::new();
    for name in ["Uno", "Dos", "Tres"] {
        all.push(test.application(&meetings[0], &[("organisation", name), ("kind", "international")]).await);
    }
    let mut organiser = test.organiser().await;
    assert!(organiser.get("/en/desk/44/composer").await.words().contains("Nothing has been worked out"));
    let words = proposed(&mut organiser).await;
    assert!(words.contains("It is proven that no proposal is better."), "{words}");
    let page = organiser.get("/en/desk/44/composer/colombia").await;
    let left = all.iter().find(|one| page.text().contains(&format!("?why={}", one.id))).unwrap();
    assert_eq!(page.text().matches("?why=").count(), 1);
    let why = organiser.get(&format!("/en/desk/44/composer/colombia?why={}", left.id)).await.words();
    let name = left.standing_answers().organisation();
    assert!(why.contains(&format!("Why not {name}?")) && why.contains("lots decided"), "{why}");
    // All three in any case, of whom two may be international, cannot be.
    let pins = all.iter().map(|one| (format!("seat-{}", one.id), "pin")).collect::<Vec<_>>();
    let themes = domain::composer::themes().into_iter().map(|theme| (format!("theme-{theme}"), "80"));
    let fields = pins.into_iter().chain(themes).collect::<Vec<_>>();
    let fields = fields.iter().map(|(name, value)| (name.as_str(), *value)).chain([("version", "0")]);
    let fields = fields.collect::<Vec<_>>();
    assert_eq!(organiser.post("/en/desk/44/composer/colombia", &fields).await.status, 303);
    assert_eq!(log(&test, meetings[0].series).await.last().unwrap(), "decide: composer");
    let words = proposed(&mut organiser).await;
    assert!(words.contains("Colombia: at most 2 international organisations"), "{words}");
    assert_eq!(words.matches("Colombia: in any case").count(), 3, "{words}");
    // Nothing was decided by all this.
    let mut view = test.store.view().await.unwrap();
    for one in &all {
        assert!(view.application(one.id).await.unwrap().unwrap().decision().is_none());
    }
}

#[tokio::test]
async fn taking_a_panel_leads_to_the_look_before_decisions() {
    let test = TestApp::start().await;
    let (_, meetings) = test.series("44", &["COL"]).await;
    let one = test.application(&meetings[0], &[("organisation", "Uno")]).await;
    let mut organiser = test.organiser().await;
    organiser.get("/en/desk").await;
    proposed(&mut organiser).await;
    let page = organiser.get("/en/desk/44/composer/colombia").await;
    let look = organiser.send_form(page.form_for("reason").fill("reason", "good")).await;
    assert_eq!(look.status, 200);
    assert!(look.words().contains("Uno"), "{}", look.words());
    let mut view = test.store.view().await.unwrap();
    assert!(view.application(one.id).await.unwrap().unwrap().decision().is_none());
}
