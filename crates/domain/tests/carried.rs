//! A series that is taken elsewhere is there what it was here: a law over all that organisers can set.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should say where")]

use std::collections::BTreeMap;

use domain::{
    call::Call,
    exchange::{Applicants, ContentIssue, SeriesFile, Whole},
    grant::{Cover, GrantTerms},
    lang::Lang,
    meeting::{Meeting, Standing},
    series::{
        Announced, Certainty, FiguresSoFar, Format, Held, LinkedDocument, Mode, Overrides, Section, Series,
        Setting, Venue,
    },
    state::StateCode,
    time::{Dates, DatesPrecision, DatesStatus, Deadline},
};
use jiff::{Timestamp, civil::date};
use proptest::{collection, option, prelude::*, sample::select};
use rand_chacha::{ChaCha20Rng, rand_core::SeedableRng};

fn dice() -> ChaCha20Rng {
    ChaCha20Rng::seed_from_u64(1)
}

fn words() -> impl Strategy<Value = String> {
    "[A-Za-zéñ’]{1,8}( [A-Za-zéñ’]{1,8}){0,3}"
}

fn venue() -> impl Strategy<Value = Venue> {
    let certainty = select(vec![Certainty::Provisional, Certainty::Confirmed]);
    (prop_oneof![Just(String::new()), words()], option::of(words()), certainty)
        .prop_map(|(name, city, certainty)| Venue { name, city, certainty })
}

fn mode() -> impl Strategy<Value = Mode> {
    select(vec![Mode::InPerson, Mode::Virtual, Mode::Hybrid])
}

fn lang() -> impl Strategy<Value = Lang> {
    select(vec![Lang::En, Lang::Fr, Lang::Es])
}

fn dates() -> impl Strategy<Value = Dates> {
    (1i8..20, 0i8..5).prop_map(|(day, days)| {
        let (start, end) = (date(2027, 3, day), date(2027, 3, day + days));
        Dates::new(start, end, DatesPrecision::Day, DatesStatus::Confirmed).unwrap()
    })
}

fn deadline() -> impl Strategy<Value = Deadline> {
    let zone = select(vec!["Europe/Zurich", "Africa/Nairobi", "UTC"]);
    (1i8..28, option::of((0i8..24, 0i8..60)), zone).prop_map(|(day, time, zone)| match time {
        Some((hour, minute)) => Deadline::new(date(2026, 12, day).at(hour, minute, 0, 0), zone).unwrap(),
        None => Deadline::whole_day(date(2026, 12, day), zone).unwrap(),
    })
}

fn call() -> impl Strategy<Value = Call> {
    (option::of(1_700_000_000i64..1_790_000_000), deadline(), 0u16..120, any::<bool>()).prop_map(
        |(opens, closes, grace_minutes, only_complete)| Call {
            opens: opens.map(|at| Timestamp::from_second(at).unwrap()),
            closes,
            grace_minutes,
            only_complete,
            questionnaire: 1,
        },
    )
}

fn grants() -> impl Strategy<Value = GrantTerms> {
    let who = select(vec![Applicants::Cso, Applicants::Nhri, Applicants::Any]);
    (who, any::<bool>(), 1u16..10, collection::vec(words(), 0..3)).prop_map(
        |(applicants, limited, max_days, donors)| GrantTerms {
            applicants,
            states: vec!["COL".parse().unwrap()],
            covers: vec![Cover::Airfare, Cover::PerDiem],
            max_days,
            limited,
            donors,
        },
    )
}

fn format() -> impl Strategy<Value = Format> {
    (60u16..120, 0u16..10, 0u16..30, 0u16..8).prop_map(|(meeting, opening, questions, least)| Format {
        meeting_minutes: meeting,
        opening_minutes: opening,
        question_minutes: questions,
        minimum_applications: least,
        ..Format::default()
    })
}

fn texts() -> impl Strategy<Value = BTreeMap<Lang, BTreeMap<Section, String>>> {
    let sections = collection::btree_map(select(Section::ALL.to_vec()), words(), 1..4);
    collection::btree_map(lang(), sections, 0..3)
}

fn documents() -> impl Strategy<Value = Vec<LinkedDocument>> {
    let one = (words(), "https://[a-z]{1,8}\\.org/[a-z]{0,5}", lang())
        .prop_map(|(title, address, language)| LinkedDocument { title, address, language });
    collection::vec(one, 0..3)
}

fn figures() -> impl Strategy<Value = FiguresSoFar> {
    (option::of(1u16..20), option::of(20u16..40), option::of(1u32..500)).prop_map(
        |(from_series, to_series, meetings)| FiguresSoFar {
            from_series,
            to_series,
            meetings,
            ..FiguresSoFar::default()
        },
    )
}

fn held() -> impl Strategy<Value = Held> {
    (dates(), mode(), option::of(1u32..2)).prop_map(|(dates, mode, meetings)| Held {
        dates,
        mode,
        meetings,
        speaking_organisations: None,
        national_organisations: None,
        women: None,
        nhris: None,
        missions: None,
        missions_per_meeting: None,
    })
}

fn setting() -> impl Strategy<Value = Setting> {
    let country = (collection::vec(words(), 0..3), option::of(select(vec!["44", "nairobi-2026"])));
    prop_oneof![
        Just(Setting::Geneva),
        country.prop_map(|(partners, prepares)| Setting::InCountry {
            state: "KEN".parse().unwrap(),
            partners,
            prepares: prepares.map(|key| key.parse().unwrap()),
        }),
    ]
}

fn overrides() -> impl Strategy<Value = Overrides> {
    (option::of(60u16..200), option::of(0u16..9), option::of(mode()), option::of(venue())).prop_map(
        |(meeting_minutes, minimum_applications, mode, venue)| Overrides {
            meeting_minutes,
            minimum_applications,
            mode,
            venue,
            ..Overrides::default()
        },
    )
}

fn standing() -> impl Strategy<Value = Standing> {
    let since = Timestamp::UNIX_EPOCH;
    prop_oneof![
        Just(Standing::Planned),
        Just(Standing::Confirmed { since }),
        words().prop_map(move |reason| Standing::Cancelled { since, reason }),
        Just(Standing::Held),
    ]
}

prop_compose! {
    fn announced()(dates in dates(), mode in mode(), venue in venue()) -> Announced {
        Announced { until: Some(Timestamp::UNIX_EPOCH), dates, mode, venue }
    }
}

prop_compose! {
    fn facts()(
        (key, setting, mode, venue) in (select(vec!["44", "050", "in-kenya"]), setting(), mode(), venue()),
        (dates, language, zone) in (dates(), lang(), select(vec!["Europe/Zurich", "Africa/Nairobi"])),
        (call, grants, format) in (option::of(call()), option::of(grants()), format()),
        (texts, documents, figures) in (texts(), documents(), option::of(figures())),
        (announced, held, synthetic) in (collection::vec(announced(), 0..2), option::of(held()), any::<bool>()),
        organiser in select(vec!["", "UPR Info"]),
    ) -> Series {
        let id = domain::ids::SeriesId::random(&mut dice());
        let mut series = Series {
            setting, mode, venue, language, call, grants, format, texts, documents, figures, announced,
            held, synthetic,
            time_zone: zone.into(),
            ..Series::begun(id, key.parse().unwrap(), 44, dates)
        };
        series.said.organiser = organiser.into();
        series
    }
}

prop_compose! {
    fn wholes()(
        series in facts(),
        set in [(overrides(), option::of(deadline()), standing()), (overrides(), option::of(deadline()), standing())],
    ) -> Whole {
        let mut dice = dice();
        let states = ["COL", "KEN"].map(|code| code.parse::<StateCode>().unwrap());
        let meetings = states.into_iter().zip(set).enumerate().map(|(at, (state, set))| {
            let id = domain::ids::MeetingId::random(&mut dice);
            let (overrides, extended, standing) = set;
            let place = u16::try_from(at).unwrap();
            Meeting { overrides, extended, standing, ..Meeting::planned(id, series.id, state, place) }
        });
        let meetings = meetings.collect();
        Whole { series, meetings, published: Vec::new() }
    }
}

/// The same series under the ids of another installation.
fn renamed(whole: &Whole, like: &Whole) -> Whole {
    let mut whole = whole.clone();
    whole.series.id = like.series.id;
    for (meeting, like) in whole.meetings.iter_mut().zip(&like.meetings) {
        (meeting.id, meeting.series) = (like.id, like.series);
    }
    whole
}

proptest! {
    #[test]
    fn a_series_that_is_taken_elsewhere_is_there_what_it_was_here(whole in wholes()) {
        let text = whole.file().write().unwrap();
        let file = SeriesFile::read(&text).unwrap();
        prop_assert_eq!(&file, &whole.file());
        let mut other = ChaCha20Rng::seed_from_u64(2);
        let there = Whole::of(&file, None, Timestamp::UNIX_EPOCH, &mut other).unwrap();
        prop_assert_eq!(&there, &renamed(&whole, &there));
        prop_assert_eq!(there.file(), file);
    }

    #[test]
    fn what_everybody_may_know_holds_nothing_of_the_desk(whole in wholes()) {
        prop_assert_eq!(whole.announced(), SeriesFile { desk: None, ..whole.file() });
    }

    #[test]
    fn what_came_out_changes_nothing_when_it_goes_in_again(whole in wholes()) {
        let again = Whole::of(&whole.file(), Some(&whole), Timestamp::UNIX_EPOCH, &mut dice()).unwrap();
        prop_assert_eq!(again, whole);
    }

    #[test]
    fn a_file_that_says_nothing_of_the_desk_leaves_what_was_set_there(whole in wholes()) {
        let file = SeriesFile { desk: None, ..whole.file() };
        let after = Whole::of(&file, Some(&whole), Timestamp::UNIX_EPOCH, &mut dice()).unwrap();
        prop_assert_eq!(&after.series.texts, &whole.series.texts);
        prop_assert_eq!(&after.series.documents, &whole.series.documents);
        prop_assert_eq!(after.meetings, whole.meetings);
    }
}

/// A real series with a desk.
fn with_desk(desk: &str) -> Result<SeriesFile, domain::exchange::ReadError> {
    let (_, text) = domain::facts::all().into_iter().find(|(of, _)| *of == 44).unwrap();
    SeriesFile::read(&text.replacen('{', &format!("{{ \"desk\": {desk},"), 1))
}

#[test]
fn what_cannot_be_on_the_desk_is_named_by_its_place() {
    let issues = |desk: &str| {
        let Err(domain::exchange::ReadError::Unsound(issues)) = with_desk(desk) else { panic!("{desk}") };
        issues.into_iter().map(|found| (found.path, found.issue)).collect::<Vec<_>>()
    };
    let document = |address: &str| {
        format!(r#"{{"documents": [{{"title": "Guide", "address": "{address}", "language": "en"}}]}}"#)
    };
    for address in ["javascript:alert(1)", "https://a.org/ x", "https://a", "ftp://a.org"] {
        let found = issues(&document(address));
        assert_eq!(
            found,
            [("desk.documents[0].address".to_owned(), ContentIssue::NotAnAddress)],
            "{address}"
        );
    }
    assert!(with_desk(&document("https://a.org/guide")).is_ok());
    let long = format!(r#"{{"texts": {{"fr": {{"about": "{}"}}}}}}"#, "x".repeat(20_001));
    assert_eq!(issues(&long), [("desk.texts.fr.about".to_owned(), ContentIssue::TooLong)]);
    assert_eq!(
        issues(r#"{"meetings": [{"state": "FRA"}]}"#),
        [("desk.meetings[0]".to_owned(), ContentIssue::NotInTheSeries("FRA".parse().unwrap()))]
    );
    assert_eq!(issues(r#"{"donors": [" "]}"#), [("desk.donors[0]".to_owned(), ContentIssue::Missing)]);
    let refused = with_desk(r#"{"meetings": [{"state": "CUB", "overrides": {"meeting_minutes": 15}}]}"#);
    let refused = Whole::of(&refused.unwrap(), None, Timestamp::UNIX_EPOCH, &mut dice());
    assert!(matches!(refused, Err(domain::exchange::CarryRefusal::Format(_))), "{refused:?}");
}

#[test]
fn where_a_meeting_stands_is_not_changed_by_a_file() {
    let file = with_desk(r#"{"meetings": [{"state": "CUB", "standing": {"is": "held"}}]}"#).unwrap();
    let (_, text) = domain::facts::all().into_iter().find(|(of, _)| *of == 44).unwrap();
    let before =
        Whole::of(&SeriesFile::read(text).unwrap(), None, Timestamp::UNIX_EPOCH, &mut dice()).unwrap();
    let after = Whole::of(&file, Some(&before), Timestamp::UNIX_EPOCH, &mut dice()).unwrap();
    assert_eq!(after.meetings, before.meetings);
}

/// Whoever writes such a file finds every field of the desk in the description.
#[test]
fn every_field_of_the_desk_is_described() {
    let description = include_str!("../../../docs/formats/series.md");
    for field in [
        "desk",
        "synthetic",
        "language",
        "format",
        "grace_minutes",
        "only_complete",
        "donors",
        "criteria",
        "texts",
        "documents",
        "figures",
        "meetings",
        "overrides",
        "extended",
        "standing",
    ] {
        assert!(description.contains(&format!("`{field}`")), "`{field}` is not described");
    }
}
