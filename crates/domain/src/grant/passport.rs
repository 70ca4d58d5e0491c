//! What stands in the passport of somebody who travels on a grant: asked for the letter with which a
//! visa is asked for, and for nothing else. It is kept sealed, and erased with the travel data.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Flaw, Flaws, journey::read_day, put_date};
use crate::{text::clean_line, typed::Typed};

/// What a letter of invitation must say of somebody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Passport {
    /// The family name as the passport has it.
    pub family_name: String,
    /// The given names as the passport has them.
    pub given_names: String,
    /// The nationality.
    pub nationality: String,
    /// The number of the passport.
    pub number: String,
    /// The date of birth.
    pub born: Date,
    /// The place of birth.
    pub birthplace: String,
    /// When the passport was issued.
    pub issued: Date,
    /// When it expires.
    pub expires: Date,
    /// The embassy or consulate at which the visa is asked for.
    pub embassy: String,
    /// How often it was saved.
    #[serde(skip)]
    pub version: i64,
}

/// The most characters of a line.
const CHARACTERS: usize = 120;

impl Passport {
    /// The lines of the form.
    pub const LINES: [&str; 6] =
        ["passport_family", "passport_given", "nationality", "passport_number", "birthplace", "embassy"];
    /// The dates of the form.
    pub const DATES: [&str; 3] = ["born", "issued", "expires"];

    /// The passport that was typed.
    ///
    /// # Errors
    ///
    /// Says of each field what is wrong with it.
    pub fn read(typed: &Typed, version: i64) -> Result<Self, Flaws> {
        let mut flaws = Flaws::default();
        let mut line = |name: &str| {
            let line = clean_line(typed.get(name));
            if line.is_empty() {
                flaws.note(name, Flaw::Missing);
            } else if line.chars().count() > CHARACTERS {
                flaws.note(name, Flaw::TooLong { limit: CHARACTERS });
            }
            line
        };
        let [family_name, given_names, nationality, number, birthplace, embassy] = Self::LINES.map(&mut line);
        let [born, issued, expires] = Self::DATES.map(|name| {
            let date = read_day(typed, name, &mut flaws);
            if date.is_none() {
                flaws.note(name, Flaw::Missing);
            }
            date
        });
        if let (Some(issued), Some(expires)) = (issued, expires)
            && expires <= issued
        {
            flaws.note("expires", Flaw::NotAfter);
        }
        flaws.or(Self {
            family_name,
            given_names,
            nationality,
            number,
            born: born.unwrap_or_default(),
            birthplace,
            issued: issued.unwrap_or_default(),
            expires: expires.unwrap_or_default(),
            embassy,
            version,
        })
    }

    /// What was kept, as a form shows it.
    #[must_use]
    pub fn typed(&self) -> Typed {
        let lines = [
            &self.family_name,
            &self.given_names,
            &self.nationality,
            &self.number,
            &self.birthplace,
            &self.embassy,
        ];
        let mut typed: Typed = Self::LINES.into_iter().zip(lines.map(String::as_str)).collect();
        for (name, date) in Self::DATES.into_iter().zip([self.born, self.issued, self.expires]) {
            put_date(&mut typed, name, Some(date));
        }
        typed
    }
}
