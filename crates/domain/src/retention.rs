//! What is kept of people, for how long after a series, and what is erased then.
//!
//! Every period begins when the last day of the series is over. What is erased is gone for everybody,
//! the organisers included; the figures ([`crate::figures`]) stay.

use std::collections::{BTreeMap, BTreeSet};

use jiff::{Span, Timestamp, civil::Date, tz::TimeZone};
use serde::{Deserialize, Serialize};

use crate::{
    application::{Answers, Application, Outcome, State},
    issue::{Issue, Issues},
    questionnaire::{Holds, Kind, Questionnaire},
    series::Series,
};

/// What is kept of people, each with a period of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Held {
    /// Travel, passport and grant data.
    Travel,
    /// Files as they were sent, and the copies made of them.
    Files,
    /// Applications that were begun and never handed in.
    Drafts,
    /// The whole application of whoever does not speak: declined, in the reserve, undecided, taken
    /// back.
    Declined,
    /// Letters that left.
    Letters,
    /// Addresses and telephone numbers of whoever speaks.
    Contact,
    /// The whole application of whoever spoke.
    Speakers,
}

impl Held {
    /// All of them, as tables list them: the soonest first.
    pub const ALL: [Self; 7] = [
        Self::Travel,
        Self::Files,
        Self::Drafts,
        Self::Declined,
        Self::Letters,
        Self::Contact,
        Self::Speakers,
    ];
    /// Those that take a part out of an application that stays.
    const PARTS: [Self; 3] = [Self::Travel, Self::Files, Self::Contact];

    /// The word in forms, rows and the log.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Travel => "travel",
            Self::Files => "files",
            Self::Drafts => "drafts",
            Self::Declined => "declined",
            Self::Letters => "letters",
            Self::Contact => "contact",
            Self::Speakers => "speakers",
        }
    }

    /// How many days after the series, unless organisers say otherwise.
    #[must_use]
    pub fn usual_days(self) -> u16 {
        match self {
            Self::Travel | Self::Files | Self::Drafts | Self::Declined | Self::Letters => 30,
            Self::Contact => 180,
            // Until the review itself and the adoption of its outcome are over, and a mid-term report.
            Self::Speakers => 1_095,
        }
    }
}

/// The longest period that can be chosen, in days: a cycle of the UPR.
pub const LONGEST: u16 = 1_825;

/// How many days the log goes back.
pub const LOG_DAYS: u16 = 730;
/// How many days at least are cut off it at once.
pub const LOG_DAYS_APART: u16 = 30;

/// How long after a series what is kept.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Retention {
    /// The periods in days that organisers chose; the others are as usual.
    pub days_of: BTreeMap<Held, u16>,
    /// How often it was saved.
    #[serde(skip)]
    pub version: i64,
}

impl Retention {
    /// How many days after the series.
    #[must_use]
    pub fn days(&self, held: Held) -> u16 {
        self.days_of.get(&held).copied().unwrap_or_else(|| held.usual_days())
    }

    /// The periods that were typed, in days.
    ///
    /// # Errors
    ///
    /// Says of each field what is no period.
    pub fn read<'a>(typed: impl Fn(Held) -> &'a str, version: i64) -> Result<Self, Issues> {
        let (mut days, mut issues) = (BTreeMap::new(), Issues::default());
        for held in Held::ALL {
            match typed(held).trim().parse::<u16>().ok().filter(|days| *days <= LONGEST) {
                Some(period) => {
                    days.insert(held, period);
                }
                None => issues.note(held.name(), Issue::NotANumber { min: 0, max: LONGEST.into() }),
            }
        }
        if issues.is_empty() { Ok(Self { days_of: days, version }) } else { Err(issues) }
    }

    /// The first day on which it is erased.
    #[must_use]
    pub fn day(&self, held: Held, series: &Series) -> Date {
        let after = Span::new().days(i64::from(self.days(held)) + 1);
        series.dates.end().checked_add(after).unwrap_or(Date::MAX)
    }

    /// Whether its time is over.
    #[must_use]
    pub fn is_over(&self, held: Held, series: &Series, now: Timestamp) -> bool {
        let zone = TimeZone::get(&series.time_zone).unwrap_or(TimeZone::UTC);
        self.day(held, series).to_zoned(zone).is_ok_and(|day| day.timestamp() <= now)
    }

    /// What is to be done about an application at `now`: to erase it whole, because of one of the
    /// periods; or to erase parts of it.
    #[must_use]
    pub fn due(&self, kept: &Kept, series: &Series, now: Timestamp) -> Due {
        let whole = kept.whole();
        if self.is_over(whole, series, now) {
            return Due::Whole(whole);
        }
        if kept.state == "draft" {
            return Due::Parts(BTreeSet::new());
        }
        let due = |held: &Held| !kept.erased.contains(held) && self.is_over(*held, series, now);
        Due::Parts(Held::PARTS.into_iter().filter(due).collect())
    }
}

/// An application as far as erasing must know it, without any key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// `draft`, `submitted` or `withdrawn`.
    pub state: String,
    /// What was decided.
    pub outcome: Option<Outcome>,
    /// What of it was erased already.
    pub erased: BTreeSet<Held>,
}

impl Kept {
    /// An application as it is.
    #[must_use]
    pub fn of(application: &Application, erased: BTreeSet<Held>) -> Self {
        let state = match application.state() {
            State::Draft => "draft",
            State::Submitted(_) => "submitted",
            State::Withdrawn(_) => "withdrawn",
        };
        let outcome = application.decision().map(|decision| decision.outcome);
        Self { state: state.into(), outcome, erased }
    }

    /// Because of which period the whole of it is erased.
    #[must_use]
    pub fn whole(&self) -> Held {
        match (self.state.as_str(), self.outcome) {
            ("draft", _) => Held::Drafts,
            ("submitted", Some(Outcome::Selected)) => Held::Speakers,
            _ => Held::Declined,
        }
    }

    /// What will come to be erased of it.
    #[must_use]
    pub fn to_come(&self) -> BTreeSet<Held> {
        let whole = self.whole();
        let parts =
            Held::PARTS.into_iter().filter(|part| whole == Held::Speakers && !self.erased.contains(part));
        parts.chain([whole]).collect()
    }
}

/// What is to be erased of an application.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Due {
    /// All of it.
    Whole(Held),
    /// These parts; none if nothing is due.
    Parts(BTreeSet<Held>),
}

/// Erases one part of what was answered.
pub(crate) fn erase(answers: &mut Answers, part: Held, form: &Questionnaire) {
    if part == Held::Files {
        let files: Vec<String> = answers.files().map(|(question, _)| question.to_owned()).collect();
        for question in files {
            answers.set_file(&question, None);
        }
    }
    let questions = form.steps.iter().flat_map(|step| &step.questions);
    for question in questions {
        let goes = match part {
            Held::Travel => question.holds == Holds::Travel || GRANT.contains(&&*question.id),
            Held::Contact => matches!(question.kind, Kind::Email | Kind::Phone) || question.id == "address",
            Held::Files | Held::Drafts | Held::Declined | Held::Letters | Held::Speakers => false,
        };
        if goes {
            answers.set(&question.id, "");
        }
    }
}

/// The questions about a grant that tell of a purse and of a journey, and are not counted.
const GRANT: [&str; 2] = ["grant_reason", "other_funding"];
