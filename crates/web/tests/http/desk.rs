//! The organisers' desk, worked at as organisers and assessors work, at the same time and not.

mod applications;
mod assess;
mod assessing;
mod by_mail;
mod composer;
mod doors;
mod log;
mod panels;
mod sheets;

use domain::{application::Application, letter::LetterKind};
use testkit::TestApp;

/// The application as it is kept now.
async fn kept(test: &TestApp, application: &Application) -> Application {
    test.store.view().await.unwrap().application(application.id).await.unwrap().unwrap()
}

/// What the log says of a thing: action and note.
async fn log(test: &TestApp, subject: impl ToString) -> Vec<String> {
    let lines = test.store.view().await.unwrap().log_about(&subject.to_string()).await.unwrap();
    lines.into_iter().map(|line| format!("{}: {}", line.action, line.note)).collect()
}

/// The kinds of letters that wait for a look, with to whom they go, in order.
async fn waiting(test: &TestApp) -> Vec<(LetterKind, String)> {
    let letters = test.store.view().await.unwrap().letters("waiting").await.unwrap();
    let mut kinds: Vec<_> = letters.into_iter().map(|letter| (letter.kind, letter.to)).collect();
    kinds.sort();
    kinds
}

/// The values of all hidden fields of that name.
fn hidden(page: &str, name: &str) -> Vec<String> {
    let at = format!("type=\"hidden\" name=\"{name}\" value=\"");
    page.split(&at).skip(1).map(|rest| rest.split('"').next().unwrap().to_owned()).collect()
}
