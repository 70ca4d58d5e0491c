//! A journey: the visa, the flight, the hotel, the claim, as organisers follow them. It is travel data,
//! and is erased as such ([`crate::retention::Held::Travel`]).

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Flaw, Flaws};
use crate::{text::clean_text, typed::Typed};

/// Where the visa is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum VisaStand {
    /// Nobody asked yet whether one is needed.
    #[default]
    Unknown,
    /// None is needed.
    NotNeeded,
    /// It was asked for.
    AskedFor,
    /// It was granted.
    Granted,
    /// It was refused.
    Refused,
}

impl VisaStand {
    /// All of them, as forms list them.
    pub const ALL: [Self; 5] = [Self::Unknown, Self::NotNeeded, Self::AskedFor, Self::Granted, Self::Refused];

    /// The word in forms and rows.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::NotNeeded => "not-needed",
            Self::AskedFor => "asked-for",
            Self::Granted => "granted",
            Self::Refused => "refused",
        }
    }
}

/// How far a journey is. Each date is a day on which something was done.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Journey {
    /// The visa.
    pub visa: VisaStand,
    /// Since when the visa is there.
    pub visa_since: Option<Date>,
    /// When the flight was booked.
    pub flight: Option<Date>,
    /// When the hotel was booked.
    pub hotel: Option<Date>,
    /// When the claim came.
    pub claim: Option<Date>,
    /// When the claim was paid.
    pub paid: Option<Date>,
    /// What else is to be known.
    pub notes: String,
    /// How often it was saved.
    #[serde(skip)]
    pub version: i64,
}

/// The most characters of notes.
const NOTES: usize = 4_000;

impl Journey {
    /// The journey that was typed.
    ///
    /// # Errors
    ///
    /// Says of each field what is wrong with it.
    pub fn read(typed: &Typed, version: i64) -> Result<Self, Flaws> {
        let mut flaws = Flaws::default();
        let visa = VisaStand::ALL.into_iter().find(|one| one.name() == typed.get("visa"));
        if visa.is_none() {
            flaws.note("visa", Flaw::NotAChoice);
        }
        let mut day = |name| read_day(typed, name, &mut flaws);
        let (visa_since, flight, hotel) = (day("visa_since"), day("flight"), day("hotel"));
        let (claim, paid) = (day("claim"), day("paid"));
        if paid.is_some() && claim.is_none() {
            flaws.note("claim", Flaw::Missing);
        }
        let notes = clean_text(typed.get("notes"));
        if notes.chars().count() > NOTES {
            flaws.note("notes", Flaw::TooLong { limit: NOTES });
        }
        let visa = visa.unwrap_or_default();
        flaws.or(Self { visa, visa_since, flight, hotel, claim, paid, notes, version })
    }

    /// What was kept, as a form shows it.
    #[must_use]
    pub fn typed(&self) -> Typed {
        let mut typed = Typed::default();
        typed.add("visa", self.visa.name());
        for (name, date) in [
            ("visa_since", self.visa_since),
            ("flight", self.flight),
            ("hotel", self.hotel),
            ("claim", self.claim),
            ("paid", self.paid),
        ] {
            put_date(&mut typed, name, date);
        }
        typed.add("notes", &self.notes);
        typed
    }
}

/// Puts a date into the three fields of a form.
pub fn put_date(typed: &mut Typed, name: &str, date: Option<Date>) {
    if let Some(date) = date {
        typed.add(&format!("{name}-day"), date.day());
        typed.add(&format!("{name}-month"), date.month());
        typed.add(&format!("{name}-year"), date.year());
    }
}

/// The date in the three fields of a form.
///
/// # Errors
///
/// Says that there is none, or that what was typed is none.
pub fn date_of(typed: &Typed, name: &str) -> Result<Date, Flaws> {
    let mut flaws = Flaws::default();
    let date = read_day(typed, name, &mut flaws);
    if date.is_none() {
        flaws.note(name, Flaw::Missing);
    }
    flaws.or(date.unwrap_or_default())
}

/// The day in three fields of a form, `name-day`, `name-month`, `name-year`; none if all are open.
pub(super) fn read_day(typed: &Typed, name: &str, flaws: &mut Flaws) -> Option<Date> {
    let part = |part: &str| typed.get(&format!("{name}-{part}")).trim().to_owned();
    let (day, month, year) = (part("day"), part("month"), part("year"));
    if day.is_empty() && month.is_empty() && year.is_empty() {
        return None;
    }
    let date = (|| Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok())();
    if date.is_none() {
        flaws.note(name, Flaw::NotADate);
    }
    date
}
