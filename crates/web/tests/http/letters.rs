//! Letters: looked at, reworded, released, posted; their templates; and letters to many.

mod desk;
mod post;
mod words;

use domain::{
    ids::LetterId,
    lang::Lang,
    letter::{Letter, LetterKind, Wording},
    series::Series,
};
use policy::Permit;
use testkit::{TestApp, now, number};

/// A letter that waits, put into the outbox behind the platform's back.
async fn put(test: &TestApp, place: u128, to: &str, series: Option<&Series>) -> LetterId {
    let wording = Wording { subject: "Receipt".into(), body: "Good day,\n\nwe have it.".into() };
    let id: LetterId = number("letter", place);
    let kind = LetterKind::Received;
    let mut letter = Letter::written(id, kind, (to, Lang::En), wording, test.app.now());
    letter.series = series.map(|series| series.id);
    let mut tx = test.store.begin().await.unwrap();
    tx.add_letter(&mut letter).await.unwrap();
    tx.commit(Permit::of_the_system(id).entry(now())).await.unwrap();
    id
}

/// A letter that may leave.
async fn released(test: &TestApp, place: u128, to: &str) -> LetterId {
    let id = put(test, place, to, None).await;
    let mut tx = test.store.begin().await.unwrap();
    let mut letter = tx.letter(id).await.unwrap().unwrap();
    letter.release(test.app.now()).unwrap();
    tx.save_letter(&mut letter).await.unwrap();
    tx.commit(Permit::of_the_system(id).entry(now())).await.unwrap();
    id
}

async fn letter(test: &TestApp, id: LetterId) -> Letter {
    test.store.view().await.unwrap().letter(id).await.unwrap().unwrap()
}

/// Where all letters stand, in the order of their ids.
async fn states(test: &TestApp) -> Vec<&'static str> {
    let mut letters = test.letters().await;
    letters.sort_by_key(|letter| letter.id.to_string());
    letters.iter().map(|letter| letter.state().name()).collect()
}
