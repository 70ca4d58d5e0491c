//! The laws of erasing: the figures stay, and nothing goes before its time.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should say where")]

use std::collections::BTreeSet;

use domain::{
    application::{Application, Outcome, Receipt},
    call::Timeliness,
    figures::Figures,
    lang::Lang,
    questionnaire::{self, Circumstances},
    retention::{Due, Held, Kept, Retention},
    series::Series,
    time::{Dates, DatesStatus},
};
use jiff::{SignedDuration, Timestamp, civil::date};
use proptest::{collection::vec, option, prelude::*, sample::select};

fn at(day: i64) -> Timestamp {
    let first: Timestamp = "2027-03-01T12:00:00Z".parse().unwrap();
    first + SignedDuration::from_hours(24 * day)
}

fn id<T: std::str::FromStr<Err: std::fmt::Debug>>(kind: &str, number: usize) -> T {
    format!("{kind}_{number:032x}").parse().unwrap()
}

fn series() -> Series {
    let dates = Dates::week_of(date(2027, 3, 8), DatesStatus::Confirmed).unwrap();
    Series::planned(id("series", 1), "44".parse().unwrap(), 44, dates)
}

#[derive(Clone, Debug)]
struct Said {
    kind: &'static str,
    gender: &'static str,
    theme: &'static str,
    meeting: usize,
    outcome: Option<Outcome>,
    withdrawn: bool,
}

fn said() -> impl Strategy<Value = Said> {
    (
        select(&["national", "nhri", "coalition"][..]),
        select(&["w", "m", "unsaid"][..]),
        select(&["justice", "defenders"][..]),
        0usize..3,
        option::of(select(&Outcome::ALL[..])),
        any::<bool>(),
    )
        .prop_map(|(kind, gender, theme, meeting, outcome, withdrawn)| Said {
            kind,
            gender,
            theme,
            meeting,
            outcome,
            withdrawn,
        })
}

/// An application that was handed in, of which only what is counted and what is erased was answered.
fn handed_in(number: usize, said: &Said) -> Application {
    let place = (id("series", 1), id("meet", said.meeting));
    let mut one = Application::draft(id("app", number), place, 1, Lang::En, at(0));
    let answers = [
        ("kind", said.kind),
        ("gender", said.gender),
        ("themes", said.theme),
        ("email", "casa@example.org"),
        ("departure", "Bogotá"),
    ];
    let mut form = questionnaire::standard();
    for step in &mut form.steps {
        step.when = questionnaire::Condition::Always;
        step.questions.retain(|question| answers.iter().any(|(asked, _)| *asked == question.id));
        step.questions.iter_mut().for_each(|question| question.when = questionnaire::Condition::Always);
    }
    for (question, answer) in answers {
        one.answers.set(question, answer);
    }
    let receipt = Receipt { number: format!("R-{number}"), hash: "0".into() };
    one.submit(&form, Circumstances::default(), Timeliness::InTime, receipt, at(0)).unwrap();
    if let Some(outcome) = said.outcome {
        one.decide(outcome, None, "good", at(0)).unwrap();
    }
    if said.withdrawn {
        one.withdraw(at(0)).unwrap();
    }
    one
}

proptest! {
    #[test]
    fn the_figures_before_and_after_erasing_are_equal(
        all in vec((said(), any::<bool>(), any::<bool>()), 0..12),
    ) {
        let form = questionnaire::standard();
        let parts = BTreeSet::from([Held::Travel, Held::Files, Held::Contact]);
        let (mut before, mut after, mut kept_apart) = (Figures::default(), Figures::default(), Figures::default());
        for (number, (said, whole, part)) in all.iter().enumerate() {
            let mut one = handed_in(number, said);
            let counted = Figures::of(&one);
            before = before.and(&counted);
            if *part {
                one.erase(&parts, &form);
                prop_assert_eq!(one.standing_answers().email(), "");
                prop_assert_eq!(one.standing_answers().get("departure"), "");
            }
            if *whole {
                kept_apart = kept_apart.and(&Figures::of(&one));
            } else {
                after = after.and(&Figures::of(&one));
            }
        }
        prop_assert_eq!(after.and(&kept_apart), before);
    }

    #[test]
    fn nothing_goes_before_its_day_and_everything_from_it_on(
        said in said(),
        days in vec(0u16..400, Held::ALL.len()),
        day in 0i64..500,
    ) {
        let (series, now) = (series(), at(day));
        let typed: Vec<String> = days.iter().map(ToString::to_string).collect();
        let of = |held: Held| Held::ALL.iter().position(|one| *one == held).unwrap();
        let retention = Retention::read(|held| &typed[of(held)], 1).unwrap();
        let kept = Kept::of(&handed_in(1, &said), BTreeSet::new());
        let days_since = |held: Held| {
            let last = series.dates.end().to_zoned(jiff::tz::TimeZone::get(&series.time_zone).unwrap()).unwrap();
            let over = last.checked_add(jiff::Span::new().days(i64::from(days[of(held)]) + 1)).unwrap();
            over.timestamp() <= now
        };
        match retention.due(&kept, &series, now) {
            Due::Whole(held) => prop_assert!(held == kept.whole() && days_since(held)),
            Due::Parts(parts) => {
                prop_assert!(!days_since(kept.whole()));
                for held in [Held::Travel, Held::Files, Held::Contact] {
                    prop_assert_eq!(parts.contains(&held), days_since(held));
                }
            }
        }
    }
}

#[test]
fn what_was_erased_is_not_due_again() {
    let said = Said {
        kind: "national",
        gender: "w",
        theme: "justice",
        meeting: 0,
        outcome: Some(Outcome::Selected),
        withdrawn: false,
    };
    let (retention, series) = (Retention::default(), series());
    let kept = |erased| Kept::of(&handed_in(1, &said), erased);
    let due = retention.due(&kept(BTreeSet::new()), &series, at(60));
    assert_eq!(due, Due::Parts(BTreeSet::from([Held::Travel, Held::Files])));
    let again = retention.due(&kept(BTreeSet::from([Held::Travel, Held::Files])), &series, at(60));
    assert_eq!(again, Due::Parts(BTreeSet::new()));
}
