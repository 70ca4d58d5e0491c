//! The laws of what a viewer may know.

use domain::{
    application::{
        ApplicantKind, Application, Audience, Closer, Consent, FromWhen, Item, Outcome, Receipt, Release,
        Risk, SeatAnswer,
    },
    call::Timeliness,
    lang::Lang,
    questionnaire::Circumstances,
};
use jiff::{SignedDuration, Timestamp};
use policy::{Disclosed, Viewer, disclose};
use proptest::{collection::vec, prelude::*, sample::select};

fn base() -> Timestamp {
    "2027-03-09T08:00:00Z".parse().unwrap()
}

fn at(minutes: i64) -> Timestamp {
    base() + SignedDuration::from_mins(minutes)
}

/// An application that was handed in, with every answer that can be shown.
fn received(kind: ApplicantKind) -> Application {
    let place = (id("series", 1), id("meet", 1));
    let mut one = Application::draft(id("app", 1), place, 1, Lang::En, base());
    let answers = [
        ("kind", kind.name()),
        ("organisation", "Casa de la Memoria"),
        ("given_name", "María"),
        ("family_name", "Quintero"),
        ("position", "Director"),
    ];
    for (question, answer) in answers {
        one.answers.set(question, answer);
    }
    let mut form = domain::questionnaire::standard();
    for step in &mut form.steps {
        step.questions.retain(|question| answers.iter().any(|(asked, _)| *asked == question.id));
    }
    let receipt = Receipt { number: "R-1".into(), hash: "0".into() };
    let circumstances = Circumstances { grant_state: false };
    one.submit(&form, circumstances, Timeliness::InTime, receipt, base()).unwrap();
    one
}

fn id<T: std::str::FromStr>(kind: &str, number: u32) -> T
where
    T::Err: std::fmt::Debug,
{
    format!("{kind}_{number:032x}").parse().unwrap()
}

/// One who was chosen and confirmed the seat.
fn confirmed(kind: ApplicantKind, consent: Consent) -> Application {
    let mut one = received(kind);
    one.decide(Outcome::Selected, None, "good", base()).unwrap();
    one.release(base()).unwrap();
    one.reply(SeatAnswer::Confirm, base()).unwrap();
    one.allow(consent).unwrap();
    one
}

fn levels(mut consent: Consent, speaker: Risk, organisation: Risk) -> Consent {
    (consent.speaker, consent.organisation) = (speaker, organisation);
    consent
}

fn release() -> impl Strategy<Value = Release> {
    let from = prop_oneof![
        Just(FromWhen::AtOnce),
        Just(FromWhen::MeetingDay),
        (-60i64..60).prop_map(|minutes| FromWhen::At(at(minutes))),
    ];
    (select(&Audience::ALL[..]), from).prop_map(|(to, from)| Release { to, from })
}

fn consent() -> impl Strategy<Value = Consent> {
    let risk = || prop_oneof![3 => Just(Risk::Open), 1 => select(&Risk::ALL[..])];
    (risk(), risk(), vec(release(), Item::ALL.len())).prop_map(|(speaker, organisation, releases)| {
        let mut consent = levels(Consent::default(), speaker, organisation);
        for (item, release) in Item::ALL.into_iter().zip(releases) {
            consent.release(item, release);
        }
        consent
    })
}

fn viewer() -> impl Strategy<Value = Viewer> {
    (select(&Audience::ALL[..]), -90i64..90, proptest::option::of(-60i64..60))
        .prop_map(|(audience, now, day)| Viewer { audience, now: at(now), day: day.map(at) })
}

/// Whether one knows nothing that the other does not.
fn within(less: &Disclosed, more: &Disclosed) -> bool {
    fn part<T: PartialEq>(less: &Option<T>, more: &Option<T>) -> bool {
        less.is_none() || less == more
    }
    part(&less.organisation, &more.organisation)
        && part(&less.kind, &more.kind)
        && part(&less.speaker, &more.speaker)
        && part(&less.position, &more.position)
}

proptest! {
    #[test]
    fn a_wider_audience_never_knows_more(
        kind in select(&ApplicantKind::ALL[..]),
        consent in consent(),
        viewer in viewer(),
    ) {
        let one = confirmed(kind, consent);
        let known = Audience::ALL.map(|audience| disclose(&one, &Viewer { audience, ..viewer }));
        for pair in known.windows(2) {
            prop_assert!(within(&pair[1], &pair[0]), "{:?} {:?}", pair[1], pair[0]);
        }
    }

    #[test]
    fn what_is_withheld_is_told_to_nobody_but_the_organisers(
        kind in select(&ApplicantKind::ALL[..]),
        consent in consent(),
        viewer in viewer(),
    ) {
        prop_assume!(viewer.audience != Audience::Organisers);
        let levels = [consent.speaker, consent.organisation];
        let shown = disclose(&confirmed(kind, consent), &viewer);
        if levels.contains(&Risk::NameWithheld) {
            prop_assert_eq!((&shown.speaker, &shown.position), (&None, &None));
        }
        if levels.contains(&Risk::OrganisationWithheld) {
            prop_assert_eq!((&shown.organisation, &shown.position), (&None, &None));
            prop_assert_ne!(shown.kind, Some(ApplicantKind::Nhri));
        }
        if levels.contains(&Risk::Closed) {
            prop_assert_eq!(shown, Disclosed::default());
        }
    }

    #[test]
    fn no_level_opens_what_was_not_released(consent in consent(), viewer in viewer(), level in select(&Risk::ALL[..])) {
        let open = levels(consent, Risk::Open, Risk::Open);
        let other = levels(open.clone(), level, Risk::Open);
        let of = |consent| disclose(&confirmed(ApplicantKind::National, consent), &viewer);
        prop_assert!(within(&of(other), &of(open)));
    }

    #[test]
    fn nothing_is_told_before_a_seat_is_confirmed_nor_after_it_was_withdrawn_closed_or_given_up(
        consent in consent(),
        viewer in viewer(),
    ) {
        prop_assume!(viewer.audience != Audience::Organisers);
        let nothing = Disclosed::default();
        let mut before = received(ApplicantKind::National);
        before.allow(consent.clone()).unwrap();
        prop_assert_eq!(&disclose(&before, &viewer), &nothing);
        before.decide(Outcome::Selected, None, "good", base()).unwrap();
        before.release(base()).unwrap();
        prop_assert_eq!(&disclose(&before, &viewer), &nothing);
        let one = confirmed(ApplicantKind::National, consent.clone());
        let mut withdrawn = one.clone();
        withdrawn.withdraw(base()).unwrap();
        prop_assert!(withdrawn.allow(consent).is_err());
        let mut closed = one.clone();
        closed.close(Closer::Organiser, base());
        let mut given_up = one;
        given_up.reply(SeatAnswer::GiveUp, base()).unwrap();
        for after in [withdrawn, closed, given_up] {
            prop_assert_eq!(&disclose(&after, &viewer), &nothing);
        }
    }

    #[test]
    fn nothing_is_told_before_its_instant_and_what_was_told_stays_told(
        releases in vec((-60i64..60, select(&Audience::ALL[..])), Item::ALL.len()),
        viewer in viewer(),
        later in 0i64..120,
    ) {
        prop_assume!(viewer.audience != Audience::Organisers);
        let mut consent = Consent::naming(Audience::Organisers, Audience::Organisers);
        for (item, (minutes, to)) in Item::ALL.into_iter().zip(&releases) {
            consent.release(item, Release { to: *to, from: FromWhen::At(at(*minutes)) });
        }
        let one = confirmed(ApplicantKind::National, consent);
        let shown = disclose(&one, &viewer);
        let has_come = |item: usize| at(releases[item].0) <= viewer.now && releases[item].1 >= viewer.audience;
        prop_assert_eq!(shown.organisation.is_some(), has_come(0));
        prop_assert_eq!(shown.kind.is_some(), has_come(1));
        prop_assert_eq!(shown.speaker.is_some(), has_come(2));
        prop_assert_eq!(shown.position.is_some(), has_come(2) && has_come(3));
        let after = Viewer { now: viewer.now + SignedDuration::from_mins(later), ..viewer };
        prop_assert!(within(&shown, &disclose(&one, &after)));
    }

    #[test]
    fn what_is_released_on_the_day_of_the_meeting_waits_for_that_day_whichever_it_is(
        now in -90i64..90,
        day in proptest::option::of(-60i64..60),
    ) {
        let mut consent = Consent::naming(Audience::Organisers, Audience::Organisers);
        consent.release(Item::Speaker, Release { to: Audience::Public, from: FromWhen::MeetingDay });
        let viewer = Viewer { audience: Audience::Public, now: at(now), day: day.map(at) };
        let shown = disclose(&confirmed(ApplicantKind::National, consent), &viewer);
        prop_assert_eq!(shown.speaker.is_some(), day.is_some_and(|day| day <= now));
    }
}

#[test]
fn to_the_instant_and_not_before() {
    let mut consent = Consent::naming(Audience::Organisers, Audience::Organisers);
    consent.release(Item::Speaker, Release { to: Audience::Public, from: FromWhen::At(base()) });
    let one = confirmed(ApplicantKind::National, consent);
    let told = |now| disclose(&one, &Viewer { audience: Audience::Public, now, day: None }).speaker;
    assert_eq!(told(base() - SignedDuration::from_micros(1)), None);
    assert_eq!(told(base()).as_deref(), Some("María Quintero"));
}
