//! Applications that are like each other are pointed out, to those who look after both.

use domain::person::Office;
use testkit::TestApp;

#[tokio::test]
async fn an_organisation_that_applied_twice_is_pointed_out_with_what_the_two_have_in_common() {
    let test = TestApp::start().await;
    let (_, meetings) = test.series("44", &["COL", "CUB"]).await;
    let one = [("organisation", "Río Limpio"), ("email", "a@rio.org"), ("given_name", "Ana")];
    let twin = [("organisation", "RIO LIMPIO"), ("email", "b@rio.org"), ("given_name", "Luz")];
    let other = [("organisation", "Mar Abierto"), ("email", "c@mar.org"), ("given_name", "Eva")];
    let mut made = Vec::new();
    for (meeting, typed, own) in
        [(0, one, "1@gmail.com"), (1, twin, "2@gmail.com"), (1, other, "3@gmail.com")]
    {
        let typed: Vec<_> = typed.into_iter().chain([("speaker_email", own), ("website", "")]).collect();
        made.push(test.application(&meetings[meeting], &typed).await);
    }
    let mut organiser = test.organiser().await;
    let record = organiser.get(&format!("/en/desk/44/applications/{}", made[0].id)).await.words();
    assert!(record.contains("the same name and the same domain of e-mail or web site"), "{record}");
    assert!(record.contains("RIO LIMPIO") && !record.contains("Mar Abierto"), "{record}");
    let record = organiser.get(&format!("/en/desk/44/applications/{}", made[2].id)).await.words();
    assert!(!record.contains("something in common"), "{record}");
    for (asked, names) in [("yes", ["Río Limpio", "RIO LIMPIO"].as_slice()), ("no", &["Mar Abierto"])] {
        let list = organiser.get(&format!("/en/desk/44/applications?alike={asked}")).await.text();
        for name in ["Río Limpio", "RIO LIMPIO", "Mar Abierto"] {
            assert_eq!(list.contains(&format!("<bdi>{name}</bdi>")), names.contains(&name), "{asked} {name}");
        }
    }
}

#[tokio::test]
async fn who_looks_after_one_state_is_not_told_who_applied_for_another() {
    let test = TestApp::start().await;
    let (series, meetings) = test.series("44", &["COL", "CUB"]).await;
    let typed = [("organisation", "Río Limpio")];
    let mine = test.application(&meetings[0], &typed).await;
    test.application(&meetings[1], &typed).await;
    let mut organiser = test.person("col@example.org", Office::Organiser, Some(series.id), Some("COL")).await;
    let record = organiser.get(&format!("/en/desk/44/applications/{}", mine.id)).await;
    assert_eq!(record.status, 200);
    assert!(!record.words().contains("in common"), "{}", record.words());
    let list = organiser.get("/en/desk/44/applications?alike=yes").await.text();
    assert!(!list.contains("Limpio"), "{list}");
}
