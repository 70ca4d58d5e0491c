//! The programme: drawn up and published on the desk, read by everybody, followed by calendars.

mod course;
mod desk;
mod reading;
mod secrets;
mod withdrawn;

use app::applications::seen_consent;
use domain::{
    application::{Application, Audience, Consent, Outcome, Receipt, SeatAnswer},
    call::Timeliness,
    ids::{ApplicationId, SlotId},
    lang::Lang,
    meeting::Meeting,
    panel::{Panel, Seat},
    programme::{Programme, Slot, What},
    questionnaire::Circumstances,
    series::Series,
};
use jiff::civil::{DateTime, date};
use policy::Permit;
use testkit::{Page, TestApp, form, now, number};

use crate::apply::PAGES;

/// Somebody who applied, and how far it went.
struct Applicant {
    number: u128,
    organisation: &'static str,
    names: (&'static str, &'static str),
    email: &'static str,
    /// To whom the names were released, once the seat was confirmed; no answer yet if none.
    shown: Option<(Audience, Audience)>,
}

const MARIA: Applicant = Applicant {
    number: 1,
    organisation: "Casa de la Memoria",
    names: ("María", "Quintero"),
    email: "maria@example.org",
    shown: Some((Audience::Public, Audience::Missions)),
};

const HIDDEN: Applicant = Applicant {
    number: 2,
    organisation: "Xylophonia Verborgen",
    names: ("Zebedea", "Quasimodino"),
    email: "zq@example.org",
    shown: Some((Audience::Organisers, Audience::Organisers)),
};

/// Lets somebody apply, be chosen, know of it and answer, by the rules of the domain.
async fn chosen(test: &TestApp, meeting: &Meeting, who: &Applicant) -> ApplicationId {
    let id: ApplicationId = number("app", who.number);
    let mut one = Application::draft(id, (meeting.series, meeting.id), 1, Lang::En, now());
    for (question, _) in PAGES.iter().flat_map(|(_, answers)| *answers) {
        let answers = PAGES.iter().flat_map(|(_, answers)| *answers);
        let all: Vec<_> = answers.filter(|(of, _)| of == question).map(|(_, answer)| *answer).collect();
        one.answers.set(question, &all.join("\n"));
    }
    for (question, answer) in [
        ("organisation", who.organisation),
        ("given_name", who.names.0),
        ("family_name", who.names.1),
        ("email", who.email),
        ("speaker_email", who.email),
    ] {
        one.answers.set(question, answer);
    }
    let receipt = Receipt { number: format!("R-{}", who.number), hash: "0".into() };
    let circumstances = Circumstances { grant_state: false };
    one.submit(&form(), circumstances, Timeliness::InTime, receipt, now()).unwrap();
    one.decide(Outcome::Selected, None, "good", now()).unwrap();
    one.release(now()).unwrap();
    if let Some((organisation, speaker)) = who.shown {
        one.reply(SeatAnswer::Confirm, now()).unwrap();
        one.allow(Consent::naming(organisation, speaker)).unwrap();
    }
    let code = seal::Code::random(&mut test.app.dice());
    let mut tx = test.store.begin().await.unwrap();
    tx.add_application(&mut one, &code, &seal::DataKey::random(&mut test.app.dice())).await.unwrap();
    let panel = tx.panel(meeting.id).await.unwrap();
    let mut panel = panel.unwrap_or(Panel { meeting: meeting.id, seats: Vec::new(), version: 0 });
    panel.seats.push(Seat { application: id, minutes: 5 });
    tx.save_panel(&mut panel).await.unwrap();
    tx.commit(Permit::of_the_system(id).entry(now())).await.unwrap();
    id
}

/// Lets an applicant choose who may see what.
async fn allow(test: &TestApp, actor: &policy::Actor, consent: &Consent) {
    let seen = seen_consent(&test.app.dossier(actor).await.unwrap().application.consent);
    test.app.allow(actor, &seen, consent.clone()).await.unwrap();
}

fn slot(place: u128, what: What, start: DateTime, minutes: u16) -> Slot {
    let id: SlotId = number("slot", place);
    Slot { id, what, room: 0, start, minutes }
}

fn of(meeting: &Meeting) -> What {
    What::Meeting { meeting: meeting.id }
}

/// A draft with an hour for each meeting, one after the other from Tuesday 9 March 2027, 9:00.
fn hours(series: &Series, meetings: &[Meeting]) -> Programme {
    let mut draft = Programme::empty(series.id, "Room XX");
    for (place, meeting) in meetings.iter().enumerate() {
        let place = i8::try_from(place).unwrap();
        let start = date(2027, 3, 9 + place / 4).at(9 + 2 * (place % 4), 0, 0, 0);
        draft.slots.push(slot(u128::try_from(place).unwrap(), of(meeting), start, 60));
    }
    draft
}

/// Saves a draft and publishes it.
async fn publish(test: &TestApp, series: &Series, mut draft: Programme, number: u32) {
    let mut tx = test.store.begin().await.unwrap();
    let before = tx.published(series.id).await.unwrap();
    draft.version = tx.programme(series.id).await.unwrap().map_or(0, |saved| saved.version);
    tx.save_programme(&mut draft).await.unwrap();
    let published = draft.publish(before.as_ref(), "", test.app.now());
    assert_eq!(published.number, number);
    tx.add_published(series.id, &published).await.unwrap();
    tx.commit(Permit::of_the_system(series.id).entry(now())).await.unwrap();
}

/// The version of the draft that a page shows.
fn version(page: &Page) -> String {
    let text = page.text();
    let (_, rest) =
        text.split_once("name=\"version\" value=\"").unwrap_or_else(|| panic!("{}", page.words()));
    rest.split('"').next().unwrap().to_owned()
}
