//! What organisers and assessors work with: assessments, panels, programmes, letters, meetings.

use domain::{
    assessment::Assessment,
    ids::{ApplicationId, PersonId},
    lang::Lang,
    letter::{Letter, LetterKind, Wording},
    meeting::Meeting,
    panel::{Panel, Seat},
    person::Person,
    programme::{Programme, Published},
    series::Series,
};
use jiff::SignedDuration;
use store::Error;

use crate::{draft, entry, id, meeting, now, on_each_database, series, with_draft};

fn assessment(number: u128, application: ApplicationId, assessor: PersonId) -> Assessment {
    Assessment {
        id: id("asm", number),
        application,
        assessor,
        scores: [("reach".to_owned(), 4)].into(),
        remark: "Strong.".into(),
        at: now(),
        version: 0,
    }
}

fn letter(number: u128, application: Option<ApplicationId>) -> Letter {
    let wording = Wording { subject: "Pre-sessions".into(), body: "Dear all".into() };
    let to = ("casa@example.org", Lang::Es);
    let mut letter = Letter::written(id("letter", number), LetterKind::Free, to, wording, now());
    (letter.series, letter.application) = (Some(series().id), application);
    letter
}

#[tokio::test]
async fn an_assessor_gives_one_assessment_of_an_application_and_changes_it() {
    on_each_database(async |store| {
        let one = with_draft(&store).await;
        let (ana, ben): (PersonId, PersonId) = (id("person", 1), id("person", 2));
        let mut first = assessment(1, one.id, ana);
        let mut tx = store.begin().await.unwrap();
        for (id, email) in [(ana, "ana@example.org"), (ben, "ben@example.org")] {
            let (email, name) = (email.to_owned(), String::new());
            let mut person = Person { id, email, name, language: Lang::En, since: now(), version: 0 };
            tx.add_person(&mut person).await.unwrap();
        }
        tx.save_assessment(&mut first, one.series).await.unwrap();
        let mut second = first.clone();
        second.remark = "Weak.".into();
        tx.save_assessment(&mut second, one.series).await.unwrap();
        let other = assessment(3, one.id, ben);
        tx.save_assessment(&mut other.clone(), one.series).await.unwrap();
        assert_eq!(tx.assessment_by(one.id, ana).await.unwrap(), Some(second.clone()));
        assert_eq!(tx.assessment_by(draft(2).id, ana).await.unwrap(), None);
        let both = [second, Assessment { version: 1, ..other }];
        assert_eq!(tx.assessments_of(one.id).await.unwrap(), both);
        assert_eq!(tx.assessments_of_series(one.series).await.unwrap(), both);
        assert_eq!(tx.assessments_of_series(id("series", 9)).await.unwrap(), []);
        let stale = tx.save_assessment(&mut first, one.series).await;
        assert!(matches!(stale, Err(Error::Stale("assessment"))), "{stale:?}");
        tx.commit(entry()).await.unwrap();
        let mut tx = store.begin().await.unwrap();
        let twice = tx.save_assessment(&mut assessment(4, one.id, ben), one.series).await;
        assert!(matches!(twice, Err(Error::Stale("assessment"))), "{twice:?}");
    })
    .await;
}

#[tokio::test]
async fn a_meeting_has_one_panel_and_of_two_edits_the_second_is_stale() {
    on_each_database(async |store| {
        let one = with_draft(&store).await;
        let mut panel = Panel { meeting: one.meeting, seats: Vec::new(), version: 0 };
        let mut theirs = panel.clone();
        let mut tx = store.begin().await.unwrap();
        assert_eq!(tx.panel(one.meeting).await.unwrap(), None);
        tx.save_panel(&mut panel).await.unwrap();
        panel.seats.push(Seat { application: one.id, minutes: 7 });
        tx.save_panel(&mut panel).await.unwrap();
        assert_eq!(tx.panel(one.meeting).await.unwrap(), Some(panel.clone()));
        assert_eq!(tx.panels(one.series).await.unwrap(), [panel]);
        assert_eq!(tx.panels(id("series", 9)).await.unwrap(), []);
        tx.commit(entry()).await.unwrap();
        let mut tx = store.begin().await.unwrap();
        assert!(matches!(tx.save_panel(&mut theirs).await, Err(Error::Stale("panel"))));
    })
    .await;
}

#[tokio::test]
async fn a_programme_has_one_draft_and_versions_that_stay() {
    on_each_database(async |store| {
        with_draft(&store).await;
        let of = series().id;
        let mut programme = Programme::empty(of, "Room XXV");
        let mut theirs = programme.clone();
        let mut tx = store.begin().await.unwrap();
        assert_eq!(tx.programme(of).await.unwrap(), None);
        tx.save_programme(&mut programme).await.unwrap();
        programme.rooms.push("Room XXVI".into());
        tx.save_programme(&mut programme).await.unwrap();
        assert_eq!(tx.programme(of).await.unwrap(), Some(programme.clone()));
        assert_eq!(tx.published(of).await.unwrap(), None);
        let version = |number| Published {
            number,
            at: now(),
            note: format!("version {number}"),
            rooms: programme.rooms.clone(),
            slots: Vec::new(),
        };
        for number in [1, 2] {
            tx.add_published(of, &version(number)).await.unwrap();
        }
        assert_eq!(tx.published(of).await.unwrap(), Some(version(2)));
        assert_eq!(tx.all_published(of).await.unwrap(), [version(1), version(2)]);
        tx.commit(entry()).await.unwrap();
        let mut tx = store.begin().await.unwrap();
        assert!(matches!(tx.save_programme(&mut theirs).await, Err(Error::Stale("programme"))));
        drop(tx);
        let mut tx = store.begin().await.unwrap();
        assert!(matches!(tx.add_published(of, &version(2)).await, Err(Error::Taken("version"))));
    })
    .await;
}

#[tokio::test]
async fn letters_are_counted_by_where_they_are_and_those_that_left_go_together() {
    on_each_database(async |store| {
        let one = with_draft(&store).await;
        let of = Some(one.series);
        let (mut about, mut free) = (letter(1, Some(one.id)), letter(2, None));
        let mut tx = store.begin().await.unwrap();
        for letter in [&mut about, &mut free, &mut letter(3, None)] {
            tx.add_letter(letter).await.unwrap();
        }
        let mut theirs = free.clone();
        tx.remove_letter(id("letter", 3)).await.unwrap();
        assert_eq!(tx.letters("waiting").await.unwrap(), [about.clone(), free.clone()]);
        assert_eq!(tx.letters_about(one.id).await.unwrap(), [about.clone()]);
        let counts = [tx.letter_count("waiting", of).await, tx.letter_count("waiting", None).await];
        assert_eq!(counts.map(Result::unwrap), [2, 2]);
        assert_eq!(tx.letter_count("waiting", Some(id("series", 9))).await.unwrap(), 0);
        for letter in [&mut about, &mut free] {
            letter.release(now()).unwrap();
            letter.sent(now());
            tx.save_letter(letter).await.unwrap();
        }
        let stale = tx.save_letter(&mut theirs).await;
        assert!(matches!(stale, Err(Error::Stale("letter"))), "{stale:?}");
        assert_eq!(tx.letters("sent").await.unwrap(), [about, free]);
        assert_eq!(tx.sent_letter_count(one.series).await.unwrap(), 2);
        tx.erase_sent_letters(one.series).await.unwrap();
        assert_eq!(tx.sent_letter_count(one.series).await.unwrap(), 0);
        assert_eq!(tx.letters("sent").await.unwrap(), []);
    })
    .await;
}

#[tokio::test]
async fn a_template_is_of_one_kind_and_language_and_goes_back_to_the_platform_s_words() {
    on_each_database(async |store| {
        let words = |body: &str| Wording { subject: "Seat".into(), body: body.into() };
        let kind = LetterKind::Selected;
        let mut tx = store.begin().await.unwrap();
        tx.save_template(kind, Lang::Fr, &words("Madame,")).await.unwrap();
        tx.save_template(kind, Lang::Fr, &words("Bonjour,")).await.unwrap();
        assert_eq!(tx.template(kind, Lang::Fr).await.unwrap(), Some(words("Bonjour,")));
        assert_eq!(tx.template(kind, Lang::En).await.unwrap(), None);
        tx.drop_template(kind, Lang::Fr).await.unwrap();
        assert_eq!(tx.template(kind, Lang::Fr).await.unwrap(), None);
    })
    .await;
}

#[tokio::test]
async fn series_and_meetings_are_changed_once_and_a_meeting_that_nobody_applied_to_can_go() {
    on_each_database(async |store| {
        with_draft(&store).await;
        let mut tx = store.begin().await.unwrap();
        let mut mine = tx.series(series().id).await.unwrap().unwrap();
        let mut theirs = mine.clone();
        mine.venue.name = "Palais".into();
        tx.save_series(&mut mine).await.unwrap();
        assert_eq!(tx.all_series().await.unwrap(), [mine]);
        let stale = tx.save_series(&mut theirs).await;
        assert!(matches!(stale, Err(Error::Stale("series"))), "{stale:?}");
        drop(tx);

        let mut tx = store.begin().await.unwrap();
        let mut other = Meeting { id: id("meet", 2), state: "CUB".parse().unwrap(), ..meeting() };
        tx.add_meeting(&mut other).await.unwrap();
        let mut before = other.clone();
        other.position = 4;
        tx.save_meeting(&mut other).await.unwrap();
        assert_eq!(tx.meeting(other.id).await.unwrap(), Some(other.clone()));
        assert_eq!(tx.meeting_of(series().id, other.state).await.unwrap(), Some(other.clone()));
        let used = [tx.has_applications(meeting().id).await, tx.has_applications(other.id).await];
        assert_eq!(used.map(Result::unwrap), [true, false], "a draft counts too");
        tx.remove_meeting(&other).await.unwrap();
        assert_eq!(tx.meeting_of(series().id, other.state).await.unwrap(), None);
        let stale = tx.save_meeting(&mut before).await;
        assert!(matches!(stale, Err(Error::Stale("meeting"))), "{stale:?}");
    })
    .await;
}

#[tokio::test]
async fn a_letter_is_due_from_its_instant_on() {
    on_each_database(async |store| {
        with_draft(&store).await;
        let mut one = letter(1, None);
        one.release(now()).unwrap();
        let mut tx = store.begin().await.unwrap();
        tx.add_letter(&mut one).await.unwrap();
        let before = now() - SignedDuration::from_secs(1);
        assert_eq!(tx.letters_due(before).await.unwrap(), []);
        assert_eq!(tx.letters_due(now()).await.unwrap(), [one]);
    })
    .await;
}

#[tokio::test]
async fn the_key_of_a_series_is_its_own() {
    on_each_database(async |store| {
        with_draft(&store).await;
        let mut tx = store.begin().await.unwrap();
        let mut other = Series { id: id("series", 2), key: "45".parse().unwrap(), ..series() };
        tx.add_series(&mut other).await.unwrap();
        other.key = "44".parse().unwrap();
        assert!(matches!(tx.save_series(&mut other).await, Err(Error::Taken("series"))));
    })
    .await;
}
