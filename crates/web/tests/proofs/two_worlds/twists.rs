//! What one world has more than the other, or otherwise: each a thing that no viewer may notice.

use app::{
    applications::{SentFile, StepForm, reference, seen},
    outbox::Group,
    paper::PaperForm,
    programmes::ProgrammeEdit,
};
use domain::{
    application::{Audience, Consent, Outcome, Request, SeatAnswer},
    contact::ContactForm,
    desk::PanelEdit,
    lang::Lang,
    letter::{LetterKind, Wording},
    person::{Appointment, Office},
    retention::Held,
    time::{Deadline, GENEVA},
};
use policy::Actor;

use super::{TIED, Veiled};
use crate::world::{Words, World};

/// What the second world has more, or otherwise.
pub(super) const TWISTS: &[&str] = &[
    "two applications more for the State under Review",
    "a draft more",
    "a series more that is not public",
    "declined, not pending, and not told",
    "declined, not in the reserve, and not told",
    "another assessor, and other scores",
    "a seat that was confirmed and nothing consented to",
    "a seat that was given back by somebody whom nobody was told of",
    "other minutes for one whom nobody was told of",
    "a file more",
    "more time for one applicant",
    "a contact more",
    "a sheet more that waits to be taken in",
    "an application by mail more that waits to be handed in",
    "something asked of an applicant",
    "an organiser more",
    "a letter more in the outbox",
    "a letter to all applicants of the State under Review",
    "other words for a kind of letter",
    "another draft of the programme",
    "in the reserve, and told",
    "everything released by somebody who holds no seat",
    "everything closed by somebody of whom nothing is shown",
    "other periods for what is kept",
    "a reminder of a draft that left",
    "other money, a grant more, and a visa that was refused",
    "applications about which an assessor has a conflict of interest",
    "scores and a note of another on what an assessor has not scored",
];

#[expect(clippy::too_many_lines, reason = "one arm for each twist")]
pub(super) async fn turn(world: &mut World, twist: &str, secret: &str) {
    let words = Veiled { viewer: "", secret };
    let (app, keeper) = (world.test.app.clone(), world.actor("keeper").clone());
    let (key, state) = ("44".parse().unwrap(), "COL".parse().unwrap());
    match twist {
        "two applications more for the State under Review" => {
            // Two, since another twist takes one back.
            for name in ["more", "one-more"] {
                let more = world.begin(&words, name, ("44", "COL"), "national").await;
                world.hand_in(&more).await;
                world.applications.insert(name, more);
            }
        }
        "a draft more" => {
            let more = world.begin(&words, "drafted", ("44", "COL"), "nhri").await;
            world.applications.insert("drafted", more);
        }
        "a series more that is not public" => {
            let mut series = testkit::series("98");
            series.published = None;
            series.venue.name = words.word("series-98", "venue");
            app.add_series(&Actor::operator(), series, &[state]).await.unwrap();
        }
        "declined, not pending, and not told" => {
            let id = world.applications["received"].id;
            world.decide("44", id, (Outcome::Declined, secret), false).await;
        }
        "declined, not in the reserve, and not told" => {
            let id = world.applications["grantee"].id;
            world.decide("44", id, (Outcome::Declined, secret), false).await;
        }
        "another assessor, and other scores" => {
            let held = Appointment {
                office: Office::Assessor,
                series: Some(world.series_id("44").await),
                state: None,
            };
            let (actor, _) = world.sign_in(&format!("{secret}@example.org"), secret, held).await;
            world.actors.insert("second-assessor", actor);
            world.declare("second-assessor", secret).await;
            world.assess("second-assessor", world.applications["received"].id, "1", secret).await;
        }
        "a seat that was confirmed and nothing consented to" => {
            let actor = &world.applications["offered"].actor;
            app.reply_to_seat(actor, SeatAnswer::Confirm).await.unwrap();
        }
        "a seat that was given back by somebody whom nobody was told of" => {
            app.reply_to_seat(&world.applications["closed"].actor, SeatAnswer::GiveUp).await.unwrap();
        }
        "other minutes for one whom nobody was told of" => {
            let minutes = PanelEdit::Minutes(vec![(world.applications["closed"].id, "7".into())]);
            let version = app.panel(&keeper, &key, state).await.unwrap().panel.version;
            app.arrange(&keeper, &key, (state, version), &minutes).await.unwrap();
        }
        "a file more" => send_another_file(world, "received", secret).await,
        "more time for one applicant" => {
            let dossier = app.dossier(&world.applications["draft"].actor).await.unwrap();
            let until = Deadline::new(jiff::civil::date(2027, 1, 20).at(12, 0, 0, 0), GENEVA).unwrap();
            app.give_more_time(&keeper, &key, &reference(&dossier), until).await.unwrap();
        }
        "a contact more" => {
            let email = format!("contact-{secret}@example.org");
            let contact = ContactForm { name: secret.into(), email, ..ContactForm::default() };
            app.add_contact(&keeper, &contact).await.unwrap();
        }
        "an application by mail more that waits to be handed in" => {
            let id = app.begin_paper(&keeper, &key, (None, Lang::En)).await.unwrap();
            let typed = vec![("organisation".to_owned(), words.word("paper-more", "organisation"))];
            let sent = PaperForm { state: "COL".into(), typed, ..PaperForm::default() };
            app.save_paper(&keeper, &key, id, sent).await.unwrap();
        }
        "something asked of an applicant" => {
            let id = world.applications["received"].id;
            let record = app.read_record(&keeper, &key, id).await.unwrap();
            let version = record.application.version;
            let sentence = words.word("received", "asked-more");
            // What was asked before is open still: it is taken back first.
            app.take_back_request(&keeper, (&key, id, version)).await.unwrap();
            let until = "2026-12-20[Europe/Zurich]".parse().ok();
            let request = Request { questions: vec!["issues".into()], sentence, until };
            app.ask_more(&keeper, (&key, id, version + 1), request).await.unwrap();
        }
        "a sheet more that waits to be taken in" => {
            let sheet = format!("State,Organisation\nCOL,{secret}\n").into_bytes();
            app.stage_import(&keeper, Some(&key), ("sheet.csv", sheet)).await.unwrap();
        }
        "an organiser more" => {
            let held = Appointment { office: Office::Organiser, series: None, state: None };
            world.sign_in(&format!("organiser-{secret}@example.org"), secret, held).await;
        }
        "a letter more in the outbox" => {
            app.withdraw(&world.applications["declined"].actor)
                .await
                .unwrap_or_else(|error| panic!("{error:?}"));
        }
        "a letter to all applicants of the State under Review" => {
            let group = Group { state: Some(state), ..Group::default() };
            app.write_to_group(&keeper, &key, &group, &said(secret)).await.unwrap();
        }
        "other words for a kind of letter" => {
            let letter = (LetterKind::Declined, Lang::En);
            app.save_template(&keeper, letter, Some(&said(secret))).await.unwrap();
        }
        "another draft of the programme" => {
            let desk = app.programme_desk(&keeper, &key).await.unwrap();
            let edit = ProgrammeEdit::Remove(desk.draft.slots[0].id);
            app.edit_programme(&keeper, &key, desk.draft.version, edit).await.unwrap();
        }
        "in the reserve, and told" => {
            let id = world.applications["received"].id;
            world.decide("44", id, (Outcome::Reserve, secret), true).await;
        }
        "applications about which an assessor has a conflict of interest" => {
            // Of one it is found, of the other an organiser said so.
            for name in ["tied", "entered"] {
                let more = world.begin(&House { words: &words, name }, name, ("44", "DJI"), "national").await;
                world.hand_in(&more).await;
                if name == "entered" {
                    let person = world.actor("assessor-dji").person.unwrap();
                    app.set_conflict(&keeper, &key, (more.id, person), true).await.unwrap();
                }
                world.applications.insert(name, more);
            }
        }
        "scores and a note of another on what an assessor has not scored" => {
            let held = Appointment { office: Office::Assessor, series: None, state: "DJI".parse().ok() };
            let (actor, _) = world.sign_in(&format!("third-{secret}@example.org"), secret, held).await;
            world.actors.insert("third-assessor", actor);
            world.declare("third-assessor", secret).await;
            let grantee = world.applications["grantee"].id;
            world.assess("third-assessor", grantee, "1", secret).await;
            app.write_note(world.actor("third-assessor"), grantee, secret).await.unwrap();
        }
        other => turn_what_is_kept(world, other).await,
    }
}

/// Words of which one organisation's name is that of a house with which somebody has to do.
struct House<'a> {
    words: &'a Veiled<'a>,
    name: &'a str,
}

impl Words for House<'_> {
    fn word(&self, whose: &str, field: &str) -> String {
        if field == "organisation" && self.name == "tied" {
            TIED.to_owned()
        } else {
            self.words.word(whose, field)
        }
    }
}

/// The twists about who may see what, and how long what is kept.
async fn turn_what_is_kept(world: &World, twist: &str) {
    let (app, keeper, key) = (&world.test.app, world.actor("keeper"), "44".parse().unwrap());
    match twist {
        "everything released by somebody who holds no seat" => {
            world.allow("grantee", Consent::naming(Audience::Public, Audience::Public)).await;
        }
        "everything closed by somebody of whom nothing is shown" => {
            app.close_everything(&world.applications["endangered"].actor, None).await.unwrap();
            app.close_for_applicant(keeper, &key, world.applications["awaited"].id).await.unwrap();
        }
        "other periods for what is kept" => {
            let typed = Held::ALL.map(|held| (held, "7".to_owned())).into_iter().collect();
            app.set_retention(keeper, &key, 0, &typed).await.unwrap();
        }
        "a reminder of a draft that left" => remind(world).await,
        "other money, a grant more, and a visa that was refused" => {
            let fund = world.fund("44", "another").await;
            world.offer("public", fund).await;
            world.answer_grant("public").await;
            world.journey("public", "refused", "nothing").await;
        }
        other => panic!("{other}"),
    }
}

/// Lets reminders of drafts be written as if their deadline were near, and leave.
async fn remind(world: &World) {
    let (app, now) = (&world.test.app, world.test.app.now());
    let mut reminded = 0;
    // An applicant who was given more time is reminded later.
    for near in ["2026-12-30T08:00:00Z", "2027-01-19T08:00:00Z"] {
        world.test.clock.turn_to(near.parse().unwrap());
        reminded += app.remind_of_drafts().await.unwrap();
    }
    assert!(reminded > 0, "there is a draft");
    world.test.clock.turn_to(now);
    let mut tx = world.test.store.begin().await.unwrap();
    for mut letter in tx.letters("released").await.unwrap() {
        if letter.kind == LetterKind::DraftReminder {
            letter.sent(now);
            tx.save_letter(&mut letter).await.unwrap();
        }
    }
    tx.commit_quietly().await.unwrap();
}

fn said(secret: &str) -> Wording {
    Wording { subject: secret.to_owned(), body: format!("{secret}, once more.") }
}

async fn send_another_file(world: &World, name: &str, secret: &str) {
    let (app, actor) = (&world.test.app, &world.applications[name].actor);
    let dossier = app.dossier(actor).await.unwrap();
    let file = SentFile {
        question: "submission_file".into(),
        name: format!("{secret}.txt"),
        content: secret.as_bytes().to_vec().into(),
    };
    let form = StepForm {
        seen: seen(&dossier, dossier.step("documents").unwrap()),
        typed: vec![("submission".into(), "alone".into())],
        files: vec![file],
        ..StepForm::default()
    };
    app.save_step(actor, "documents", form).await.unwrap();
}
