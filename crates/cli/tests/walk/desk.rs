//! The desk: organisers and an assessor at work.

use app::{Clock as _, SystemClock};
use testkit::{Browser, Page, delivered, delivered_at_least};

use crate::{
    applicant::{Applicant, FILE, Fate},
    house::{House, day},
};

pub(crate) const ORGANISER: &str = "organiser@example.org";
pub(crate) const ASSESSOR: &str = "assessor@example.org";

/// The first organiser signs in with the code that the first start printed, once.
pub(crate) async fn first_organiser(house: &House) -> Browser {
    let code = house.running.said_code().unwrap();
    let mut browser = house.running.browser();
    let home = browser.follow("/").await;
    let page = browser.get(&home.link("Sign in")).await;
    let account = browser.send_form(page.form_for("code").fill("code", code)).await;
    assert!(account.words().contains("Organiser (all series)"), "{}", account.words());
    // A code alone opens no desk: every door leads back to the page that says what is missing.
    let told = browser.follow("/en/desk/people").await;
    assert!(told.words().contains("Your offices rest until you show a second factor"), "{}", told.words());
    browser.set_up_second_factor(SystemClock.now().as_second()).await;

    let mut other = house.running.browser();
    let page = other.get("/en/sign-in").await;
    let refused = other.send_form(page.form_for("code").fill("code", code)).await;
    assert!(refused.status == 422 && refused.words().contains("no such code"), "{}", refused.words());
    browser
}

/// Has a team key shown, keeps it, and brings it back.
pub(crate) async fn make_team_key(organiser: &mut Browser) -> String {
    let desk = organiser.get("/en/desk").await;
    let page = organiser.get(&desk.link("Team key")).await;
    let page = organiser.get(&page.link("Show me a new key")).await;
    let words = page.words();
    let key = words.split_whitespace().find(|word| word.len() > 60 && word.starts_with("AGE-SECRET-KEY-1"));
    let key = key.unwrap().to_owned();
    let used = organiser.send_form(page.form_for("key").fill("key", &key)).await;
    assert!(used.words().contains("The team key is unlocked"), "{}", used.words());
    key
}

/// Brings the team key after a start, as the desk asks for it.
pub(crate) async fn unlock(organiser: &mut Browser, key: &str) {
    let locked = organiser.get("/en/desk").await;
    assert_eq!(locked.status, 503);
    let page = organiser.get(&locked.link("Unlock the team key")).await;
    let used = organiser.send_form(page.form_for("key").fill("key", key)).await;
    assert!(used.words().contains("The team key is unlocked"), "{}", used.words());
}

/// The page of the series on the desk, and one that it links to.
async fn open(organiser: &mut Browser, end: &str) -> Page {
    let desk = organiser.get("/en/desk").await;
    let list = organiser.get(&desk.link("Series")).await;
    let overview = organiser.get(&list.link_to("/desk/54")).await;
    if end.is_empty() {
        return overview;
    }
    let page = organiser.get(&overview.link_to(end)).await;
    assert_eq!(page.status, 200, "{}", page.words());
    page
}

pub(crate) async fn publish_series(organiser: &mut Browser) {
    let overview = open(organiser, "").await;
    let ask = organiser.get(&overview.link("Publish")).await;
    let shown = organiser.press(ask.form_with("Publish it"), "Publish it").await;
    assert!(shown.links().iter().all(|(words, _)| words != "Publish"), "{}", shown.words());
}

/// Appoints an assessor for the series, who signs in with the code from the mailbox.
pub(crate) async fn appoint_assessor(house: &House, organiser: &mut Browser) -> Browser {
    let desk = organiser.get("/en/desk").await;
    let people = organiser.get(&desk.link("People")).await;
    let office =
        [("email", ASSESSOR), ("name", "Ada"), ("language", "en"), ("office", "assessor"), ("series", "54")];
    let people = organiser.send_form(people.form_for("office").answer(&office)).await;
    assert!(people.words().contains("Assessor (54)"), "{}", people.words());

    let mut assessor = house.running.browser();
    let page = assessor.get("/en/sign-in").await;
    let sent = delivered(&house.letters()).len();
    let typing = assessor.send_form(page.form_for("email").fill("email", ASSESSOR)).await;
    let letters = delivered_at_least(&house.letters(), sent + 1);
    let letter = letters.iter().find(|letter| letter.to == ASSESSOR).unwrap();
    let code = letter.code().unwrap();
    // The code is good in the browser that asked for it, and in no other.
    let mut other = house.running.browser();
    let elsewhere = other.send_form(typing.form_for("code").fill("code", code)).await;
    assert!(elsewhere.status >= 400, "{}", elsewhere.words());
    let account = assessor.send_form(typing.form_for("code").fill("code", code)).await;
    assert!(account.words().contains("Assessor (54)"), "{}", account.words());
    assert!(account.links().iter().all(|(words, _)| words != "People"), "{:?}", account.links());
    assessor
}

/// Scores one application after the other, without learning who would speak.
pub(crate) async fn assess_all(assessor: &mut Browser, applicants: &[Applicant]) {
    let account = assessor.get("/en/account").await;
    let list = assessor.get(&account.link("Assess")).await;
    let first = &applicants[0].who;
    let mut page = assessor.get(&list.link(first.organisation)).await;
    let mut scored = 0;
    while let Some(form) = page.forms().into_iter().find(|form| form.asks("relevance")) {
        for one in applicants {
            let words = page.words();
            assert!(!words.contains(one.who.family) && !words.contains(one.who.email), "{words}");
        }
        let points = [("relevance", "5"), ("knowledge", "4"), ("engagement", "3"), ("reach", "2")];
        page = assessor.press(form.answer(&points).fill("remark", "Clear and sound."), "Save and next").await;
        scored += 1;
        assert!(scored <= applicants.len(), "{}", page.words());
    }
    assert_eq!(scored, applicants.len());
}

/// Ends the call by setting its last day to yesterday.
pub(crate) async fn end_the_call(organiser: &mut Browser) {
    let facts = open(organiser, "/facts").await;
    let form = facts.form_for("closes").fill("closes", &day(-1).to_string());
    let saved = organiser.send_form(form).await;
    assert!(saved.status == 200 && saved.at.ends_with("/desk/54"), "{}: {}", saved.at, saved.words());
}

/// The organiser reads an application, and gets the file as it was handed in.
pub(crate) async fn read_the_file(organiser: &mut Browser, applicant: &Applicant) {
    let record = record(organiser, applicant).await;
    let words = record.words();
    assert!(applicant.names().iter().all(|name| words.contains(name)), "{words}");
    let file = organiser.get(&record.link_to("/file/nhri_submission_file")).await;
    assert_eq!((file.status, file.bytes.as_slice()), (200, FILE));
}

async fn record(organiser: &mut Browser, applicant: &Applicant) -> Page {
    let list = open(organiser, "/applications").await;
    organiser.get(&list.link(applicant.who.organisation)).await
}

/// Selects several together after a look at what that changes, and decides about the others one by one.
pub(crate) async fn decide(organiser: &mut Browser, applicants: &[Applicant]) {
    let list = open(organiser, "/applications").await;
    let mut form = list
        .form_for("pick")
        .fill("outcome", "selected")
        .fill("reason", "They speak from work of their own.");
    for one in applicants.iter().filter(|one| matches!(one.who.fate, Fate::Chosen { .. })) {
        // The box stands in the row of the application: its id is in the address of its record.
        let id = list.link(one.who.organisation).rsplit('/').next().unwrap().to_owned();
        form = form.fill("pick", &id);
    }
    let preview = organiser.press(form, "See what would change").await;
    assert!(preview.words().contains("Nothing was changed yet"), "{}", preview.words());
    let list = organiser.press(preview.form_with("Decide all of this"), "Decide all of this").await;
    assert_eq!(list.words().matches("not told").count(), 0, "{}", list.words());
    for one in applicants {
        let answers: &[_] = match one.who.fate {
            Fate::Chosen { .. } => continue,
            Fate::Reserve => &[("outcome", "reserve"), ("rank", "1"), ("reason", "The next in line.")],
            Fate::Declined => &[("outcome", "declined"), ("reason", "Far from the country.")],
        };
        let page = record(organiser, one).await;
        let decided = organiser.press(page.form_with("Decide").answer(answers), "Decide").await;
        assert_eq!(decided.status, 200, "{}", decided.words());
    }
}

pub(crate) async fn release_decisions(organiser: &mut Browser) {
    let overview = open(organiser, "/applications").await;
    let page = organiser.get(&overview.link("Release decisions")).await;
    let form = page.form_with("Release what is ticked");
    assert_eq!(form.values("pick").len(), 5);
    let done = organiser.press(form, "Release what is ticked").await;
    assert!(done.forms().iter().all(|form| !form.asks("pick")), "{}", done.words());
}

/// Writes to those who were chosen and have not answered.
pub(crate) async fn remind(organiser: &mut Browser) {
    let applications = open(organiser, "/applications").await;
    let page = organiser.get(&applications.link("Release decisions")).await;
    let outbox = organiser.press(page.form_with("Write the reminders"), "Write the reminders").await;
    assert!(outbox.words().contains("One letter is in the outbox"), "{}", outbox.words());
}

/// Looks at the letters that wait, which must be so many, and lets them leave.
pub(crate) async fn release_letters(house: &House, organiser: &mut Browser, count: usize) {
    let sent = delivered(&house.letters()).len();
    let desk = organiser.get("/en/desk").await;
    let outbox = organiser.get(&desk.link("Letters")).await;
    let waiting: Vec<_> = outbox.links().into_iter().filter(|(_, to)| to.contains("/desk/letter/")).collect();
    assert_eq!(waiting.len(), count, "{}", outbox.words());
    for (_, letter) in &waiting {
        let letter = organiser.get(letter).await;
        assert!(letter.words().contains("54"), "{}", letter.words());
    }
    let form = outbox.forms().into_iter().find(|form| form.asks("picked")).unwrap();
    let all = form.buttons().into_iter().find(|words| words.ends_with("shown")).unwrap().to_owned();
    let outbox = organiser.press(form, &all).await;
    assert!(outbox.words().contains("released"), "{}", outbox.words());
    assert_eq!(delivered_at_least(&house.letters(), sent + count).len(), sent + count);
}

/// Puts each panel in order, with minutes that fit, and says that the meeting is held.
pub(crate) async fn arrange_panels(organiser: &mut Browser, applicants: &[Applicant]) {
    let panels = open(organiser, "/panels").await;
    for state in ["Colombia", "Cameroon"] {
        let mut page = organiser.get(&panels.link(state)).await;
        let minutes: Vec<_> =
            page.form_with("Save the minutes").asked().into_iter().map(str::to_owned).collect();
        let form = minutes.iter().fold(page.form_with("Save the minutes"), |form, name| form.fill(name, "6"));
        page = organiser.press(form, "Save the minutes").await;
        if state == "Colombia" {
            // The institution speaks first, as is usual; this time it speaks last.
            let down = format!("Later {}", applicants[1].who.organisation);
            page = organiser.press(page.form_with("Save the minutes"), &down).await;
        }
        assert!(page.words().contains("Nothing is wrong with it."), "{}", page.words());
        let held = organiser.press(page.form_with("Hold the meeting"), "Hold the meeting").await;
        assert!(held.words().contains("to be held"), "{}", held.words());
    }
}

/// A proposal, in which a slot is moved.
pub(crate) async fn draw_up_the_programme(organiser: &mut Browser) {
    let applications = open(organiser, "/applications").await;
    let page = organiser.get(&applications.link("Programme")).await;
    let drawn = organiser.press(page.form_with("Propose a programme"), "Propose a programme").await;
    assert!(drawn.words().contains("No rule is broken."), "{}", drawn.words());
    move_the_last_slot(organiser).await;
}

pub(crate) async fn move_the_last_slot(organiser: &mut Browser) {
    let page = organiser.get("/en/desk/54/programme").await;
    let later = |form: &testkit::Form| {
        form.buttons().into_iter().find(|words| words.starts_with("15 min later")).map(str::to_owned)
    };
    let (form, button) =
        page.forms().into_iter().filter_map(|form| later(&form).map(|it| (form, it))).next_back().unwrap();
    let moved = organiser.press(form, &button).await;
    assert_eq!(moved.status, 200, "{}", moved.words());
}

pub(crate) async fn publish(organiser: &mut Browser, version: u32) {
    let page = organiser.get("/en/desk/54/programme").await;
    let button = format!("Publish as version {version}");
    let form = page.form_with(&button).fill("note", "Please be seated ten minutes early.");
    let published = organiser.press(form, &button).await;
    let said = format!("Version {version} is public");
    assert!(published.words().contains(&said), "{}", published.words());
}
