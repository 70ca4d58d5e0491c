//! How the applications to a series are assessed: in which phase that is, and who reads what.
//!
//! ```text
//! Closed ◀──▶ First ◀──▶ Discussion      an organiser moves it, in any direction
//! ```

use serde::{Deserialize, Serialize};

use crate::{
    issue::{Issue, Issues},
    typed::Typed,
};

/// How far assessing is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Phase {
    /// Assessors read nothing.
    Closed,
    /// Each reads and scores alone: what others gave is shown to no assessor.
    #[default]
    First,
    /// Whoever has scored an application sees what others gave it, without their names, and they write
    /// notes to each other.
    Discussion,
}

impl Phase {
    /// All of them, in order.
    pub const ALL: [Self; 3] = [Self::Closed, Self::First, Self::Discussion];

    /// The word in forms and keys of the catalogues.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Closed => "closed",
            Self::First => "first",
            Self::Discussion => "discussion",
        }
    }
}

/// How the applications to a series are assessed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// How far it is.
    pub phase: Phase,
    /// Whether assessors read only what was assigned to them; else all of their States.
    pub assigned_only: bool,
    /// Whether the names of organisation and people are kept from assessors.
    pub nameless: bool,
    /// Whether nationals of the State under Review do not assess its applications.
    pub nationals: bool,
    /// How many are to assess each application.
    pub each: u16,
    /// The most that one assessor is assigned.
    pub at_most: u16,
    /// How often it was saved; 0 as long as nobody set assessing up.
    #[serde(skip)]
    pub version: i64,
}

impl Default for Plan {
    /// As long as nobody set assessing up: assessors read and score what they were appointed for.
    fn default() -> Self {
        Self {
            phase: Phase::First,
            assigned_only: false,
            nameless: false,
            nationals: false,
            each: 2,
            at_most: 60,
            version: 0,
        }
    }
}

impl Plan {
    /// Whether an assessor must declare what they have to do with others before anything is shown.
    #[must_use]
    pub fn wants_declaration(&self) -> bool {
        self.version > 0
    }

    /// Reads what was typed.
    ///
    /// # Errors
    ///
    /// Names what is no choice or no number.
    pub fn read(typed: &Typed, version: i64) -> Result<Self, Issues> {
        let mut issues = Issues::default();
        let phase = Phase::ALL.into_iter().find(|phase| phase.name() == typed.get("phase"));
        if phase.is_none() {
            issues.note("phase", Issue::NotAChoice);
        }
        let mut number = |field: &str, max: u16| match typed.get(field).trim().parse::<u16>() {
            Ok(number) if (1..=max).contains(&number) => number,
            _ => {
                issues.note(field, Issue::NotANumber { min: 1, max: max.into() });
                1
            }
        };
        let (each, at_most) = (number("each", 10), number("at_most", 1000));
        let plan = Self {
            phase: phase.unwrap_or_default(),
            assigned_only: typed.has("assigned_only"),
            nameless: typed.has("nameless"),
            nationals: typed.has("nationals"),
            each,
            at_most,
            version,
        };
        if issues.is_empty() { Ok(plan) } else { Err(issues) }
    }

    /// The plan as a form shows it.
    #[must_use]
    pub fn typed(&self) -> Typed {
        let mut typed = Typed::default();
        typed.add("phase", self.phase.name());
        typed.add("each", self.each);
        typed.add("at_most", self.at_most);
        for (field, ticked) in [
            ("assigned_only", self.assigned_only),
            ("nameless", self.nameless),
            ("nationals", self.nationals),
        ] {
            if ticked {
                typed.add(field, "yes");
            }
        }
        typed
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plan_survives_its_form() {
        for plan in [
            Plan::default(),
            Plan { phase: Phase::Discussion, nameless: true, assigned_only: true, ..Plan::default() },
            Plan {
                phase: Phase::Closed,
                nationals: true,
                each: 3,
                at_most: 7,
                version: 0,
                ..Plan::default()
            },
        ] {
            assert_eq!(Plan::read(&plan.typed(), 0), Ok(plan));
        }
    }

    #[test]
    fn what_is_no_number_is_named() {
        let typed = Typed::from_iter([("phase", "third"), ("each", "0"), ("at_most", "many")]);
        let issues = Plan::read(&typed, 1).unwrap_err();
        assert_eq!(issues.iter().map(|(field, _)| field).collect::<Vec<_>>(), ["phase", "each", "at_most"]);
    }
}
