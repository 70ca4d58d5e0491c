use jiff::civil::date;

use super::*;
use crate::{
    application::{ApplicantKind, SeatReply, State},
    call::Call,
    lang::Lang,
    time::{Dates, DatesPrecision, DatesStatus, GENEVA},
};

fn id<T: std::str::FromStr<Err: std::fmt::Debug>>(kind: &str, number: u32) -> T {
    format!("{kind}_{number:032x}").parse().unwrap()
}

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn series() -> Series {
    let dates = Dates::new(date(2027, 3, 9), date(2027, 3, 12), DatesPrecision::Day, DatesStatus::Confirmed);
    let mut series = Series::planned(id("series", 1), "44".parse().unwrap(), 44, dates.unwrap());
    series.call = Some(Call {
        opens: Some(at("2026-11-01T08:00:00Z")),
        closes: Deadline::new(date(2026, 12, 31).at(23, 59, 0, 0), GENEVA).unwrap(),
        grace_minutes: 0,
        only_complete: true,
        questionnaire: 1,
    });
    series.published = Some(at("2026-11-01T08:00:00Z"));
    series.version = 1;
    series
}

fn meeting() -> Meeting {
    Meeting::planned(id("meet", 1), id("series", 1), "COL".parse().unwrap(), 0)
}

fn application(number: u32) -> Summary {
    Summary {
        id: id("app", number),
        meeting: id("meet", 1),
        number: None,
        state: State::Submitted(at("2026-12-01T08:00:00Z")),
        submitted: Some(at("2026-12-01T08:00:00Z")),
        kind: Some(ApplicantKind::National),
        organisation: String::new(),
        speaker: String::new(),
        gender: String::new(),
        themes: Vec::new(),
        grant: false,
        language: Lang::En,
        outcome: None,
        rank: None,
        released: false,
        seat: None,
        closed: false,
        version: 1,
    }
}

fn decided(number: u32, outcome: Outcome, released: bool) -> Summary {
    Summary { outcome: Some(outcome), released, ..application(number) }
}

/// The agenda of a series with one meeting, without what is about the programme and statements.
fn points(
    applications: &[Summary],
    panels: &[(Panel, Vec<PanelIssue>)],
    now: &str,
) -> Vec<(Urgency, Matter)> {
    let (series, meetings) = (series(), [meeting()]);
    let facts = Facts {
        series: &series,
        meetings: &meetings,
        applications,
        panels,
        grants: &[],
        letters: 0,
        programme: None,
    };
    let later = |matter: &Matter| {
        matches!(matter, Matter::ProgrammeNotPublished { .. } | Matter::StatementsDue { .. })
    };
    let all = agenda(&facts, at(now)).into_iter().map(|point| (point.urgency, point.matter));
    all.filter(|(_, matter)| !later(matter)).collect()
}

#[test]
fn an_open_call_is_pressing_in_its_last_two_weeks() {
    let deadline = series().call.unwrap().closes;
    let closes = |urgency| vec![(urgency, Matter::CallCloses { deadline: deadline.clone() })];
    assert_eq!(points(&[], &[], "2026-12-01T08:00:00Z"), closes(Urgency::Later));
    assert_eq!(points(&[], &[], "2026-12-20T08:00:00Z"), closes(Urgency::Now));
}

#[test]
fn after_the_deadline_the_undecided_and_the_missing_are_late() {
    let applications = [application(1), decided(2, Outcome::Declined, true)];
    let late = |matter| (Urgency::Late, matter);
    let expected = [late(Matter::BelowMinimum { are: 2, needed: 3 }), late(Matter::Undecided { count: 1 })];
    assert_eq!(points(&applications, &[], "2027-01-01T08:00:00Z"), expected);
}

#[test]
fn decisions_wait_to_be_released_and_seats_to_be_confirmed() {
    let applications = [
        decided(1, Outcome::Selected, true),
        decided(2, Outcome::Declined, false),
        decided(3, Outcome::Declined, true),
    ];
    let panel = Panel { meeting: id("meet", 1), seats: Vec::new(), version: 1 };
    let now = |matter| (Urgency::Now, matter);
    let expected = [now(Matter::NotReleased { count: 1 }), now(Matter::NotConfirmed { count: 1 })];
    assert_eq!(points(&applications, &[(panel, Vec::new())], "2027-01-01T08:00:00Z"), expected);
}

#[test]
fn a_seat_that_fell_free_points_to_the_first_in_the_reserve_until_it_is_taken() {
    let gone = Summary {
        seat: Some(SeatReply::GivenUp(at("2027-01-02T08:00:00Z"))),
        ..decided(1, Outcome::Selected, true)
    };
    let stays = Summary {
        seat: Some(SeatReply::Confirmed(at("2027-01-02T08:00:00Z"))),
        ..decided(2, Outcome::Selected, true)
    };
    let reserve = |number, rank| Summary { rank: Some(rank), ..decided(number, Outcome::Reserve, true) };
    let panel = [(Panel { meeting: id("meet", 1), seats: Vec::new(), version: 1 }, Vec::new())];
    let free =
        points(&[gone.clone(), stays.clone(), reserve(3, 2), reserve(4, 1)], &panel, "2027-01-05T08:00:00Z");
    assert_eq!(free, [(Urgency::Now, Matter::SeatFree { next: id("app", 4) })]);
    let taken = Summary { seat: stays.seat, rank: Some(1), ..decided(4, Outcome::Selected, true) };
    assert_eq!(points(&[gone, stays, reserve(3, 2), taken], &panel, "2027-01-05T08:00:00Z"), []);
}

#[test]
fn statements_are_due_two_weeks_before_the_meeting() {
    let (series, meetings) = (series(), [meeting()]);
    let facts = Facts {
        series: &series,
        meetings: &meetings,
        applications: &[],
        panels: &[],
        grants: &[],
        letters: 2,
        programme: Some(&[]),
    };
    let all = agenda(&facts, at("2027-02-20T08:00:00Z"));
    let matters: Vec<_> = all.into_iter().map(|point| point.matter).collect();
    let expected = [
        Matter::BelowMinimum { are: 0, needed: 3 },
        Matter::LettersWaiting { count: 2 },
        Matter::StatementsDue { day: date(2027, 2, 23) },
    ];
    assert_eq!(matters, expected);
}

#[test]
fn what_is_over_has_no_agenda() {
    assert_eq!(points(&[application(1)], &[], "2027-03-13T08:00:00Z"), []);
}

#[test]
fn a_grant_that_fell_free_is_late_and_says_whether_somebody_is_in_the_reserve() {
    let (series, meetings) = (series(), [meeting()]);
    let application = format!("app_{:032x}", 7).parse().unwrap();
    let trouble = Trouble { application, state: meeting().state, why: Why::VisaRefused };
    let facts = Facts {
        series: &series,
        meetings: &meetings,
        applications: &[],
        panels: &[],
        grants: &[trouble],
        letters: 0,
        programme: None,
    };
    let points = agenda(&facts, at("2026-12-20T08:00:00Z"));
    let matter = Matter::GrantFree { application, why: Why::VisaRefused, reserve: false };
    assert!(points.contains(&Point { urgency: Urgency::Late, state: Some(meeting().state), matter }));
}
