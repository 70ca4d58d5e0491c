//! What is asked: applicants, panels, donors and rules, in whole numbers.

use std::collections::BTreeSet;

/// The most themes that an instance may have.
pub const MOST_THEMES: usize = 64;
/// The most tags that an applicant may be marked with.
pub const MOST_TAGS: usize = 64;
/// The most donors whose money is limited.
pub const MOST_DONORS: usize = 6;

/// No number of the objective may be larger.
pub(super) const MOST_VALUE: i64 = 100_000_000;
/// No sum of money may be larger.
const MOST_MONEY: i64 = 1_000_000_000_000;
/// No count and no minutes may be larger.
const MOST_COUNT: i64 = 1_000_000;

/// A question: who may be chosen, what a set is worth, and which rules hold.
///
/// Everybody is meant by their place in these lists; ids are the caller's and are only handed back.
/// A set is worth the sum of its applicants' values, and for each panel the value of each theme that
/// somebody on it speaks to, less what rules that bend cost.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Instance {
    /// One for each State under Review.
    pub panels: Vec<Panel>,
    /// All who may be chosen.
    pub applicants: Vec<Applicant>,
    /// Whose money grants are paid from.
    pub donors: Vec<Donor>,
    /// What must hold, or what it costs if it does not.
    pub rules: Vec<Rule>,
}

/// The panel of one State.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Panel {
    /// The caller's id.
    pub id: u32,
    /// What it is worth that a theme is spoken to, theme by theme.
    pub theme_value: Vec<i64>,
}

/// Somebody who applied for the panel of one State.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Applicant {
    /// The caller's id.
    pub id: u32,
    /// The place of the panel in [`Instance::panels`].
    pub panel: usize,
    /// What choosing them is worth: the score, with whatever the caller adds to it.
    pub value: i64,
    /// The fewest minutes that they speak.
    pub minutes: i64,
    /// The themes that they speak to, as places in [`Panel::theme_value`].
    pub themes: Vec<usize>,
    /// What they are marked with (national, women, children, a language, …), as numbers below [`MOST_TAGS`].
    pub tags: Vec<usize>,
    /// The organisation or coalition that they speak for.
    pub group: u32,
    /// What they need in order to come, if they need anything: whoever is chosen gets it.
    pub grant: Option<Grant>,
}

/// The travel grant that an applicant needs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Grant {
    /// What it costs, in the smallest unit of one currency.
    pub cost: i64,
    /// The donors who may pay it, as places in [`Instance::donors`]; exactly one of them pays all of it.
    /// If the list is empty nobody may, and the applicant cannot be chosen.
    pub donors: Vec<usize>,
}

/// Somebody who pays grants. Without a rule [`Demand::Budget`] the money has no end.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Donor {
    /// The caller's id.
    pub id: u32,
}

/// One rule. Reasons name rules by their place in [`Instance::rules`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// The caller's id.
    pub id: u32,
    /// What is asked.
    pub demand: Demand,
    /// Whether it must hold.
    pub force: Force,
}

/// What a rule asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Demand {
    /// At most so many speakers.
    SeatsAtMost {
        /// The panel.
        panel: usize,
        /// How many.
        most: i64,
    },
    /// At least so many speakers.
    SeatsAtLeast {
        /// The panel.
        panel: usize,
        /// How many.
        least: i64,
    },
    /// The minutes of all speakers fit.
    MinutesAtMost {
        /// The panel.
        panel: usize,
        /// How many minutes there are for statements.
        most: i64,
    },
    /// At most so many speakers with a tag.
    AtMost {
        /// The panel.
        panel: usize,
        /// The tag.
        tag: usize,
        /// How many.
        most: i64,
    },
    /// At least so many speakers with a tag.
    AtLeast {
        /// The panel.
        panel: usize,
        /// The tag.
        tag: usize,
        /// How many.
        least: i64,
    },
    /// At least `part` of every `whole` speakers have a tag. It is short by the smallest number of such
    /// speakers that, if they were counted besides, would make it hold.
    Share {
        /// The panel.
        panel: usize,
        /// The tag.
        tag: usize,
        /// How many …
        part: i64,
        /// … of how many.
        whole: i64,
    },
    /// At most one speaker of an organisation or coalition.
    OneOf {
        /// The panel.
        panel: usize,
        /// The group.
        group: u32,
    },
    /// The speakers can be given themes of their own that are all different.
    OwnThemes {
        /// The panel.
        panel: usize,
    },
    /// This applicant is chosen.
    Pin {
        /// The applicant.
        applicant: usize,
    },
    /// This applicant is not chosen.
    Ban {
        /// The applicant.
        applicant: usize,
    },
    /// A donor pays no more than this in all. It always must hold.
    Budget {
        /// The donor.
        donor: usize,
        /// How much there is.
        most: i64,
    },
}

/// Whether a rule must hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Force {
    /// It must.
    Must,
    /// Each one by which it is missed costs so much.
    Costs(i64),
    /// If it is missed, by whatever number, that costs so much.
    CostsOnce(i64),
}

/// What is wrong with an instance, and where.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Flaw {
    /// A place in a list that is not there.
    #[error("{place}: unknown {what} {number}")]
    Unknown {
        /// Where.
        place: String,
        /// What is not known.
        what: &'static str,
        /// Which.
        number: i64,
    },
    /// A number below zero or beyond what can be reckoned with.
    #[error("{place}: {number} is not between 0 and {most}")]
    Number {
        /// Where.
        place: String,
        /// The number.
        number: i64,
        /// The largest that may be.
        most: i64,
    },
    /// Something that there may be only once.
    #[error("{place}: {what} {number} is there twice")]
    Twice {
        /// Where.
        place: String,
        /// What.
        what: &'static str,
        /// Which.
        number: i64,
    },
    /// More than can be reckoned with.
    #[error("{place}: more than {most}")]
    TooMany {
        /// Where.
        place: &'static str,
        /// The most that may be.
        most: usize,
    },
    /// A budget that may be overdrawn.
    #[error("rules[{0}]: a budget must hold")]
    SoftBudget(usize),
}

impl Rule {
    /// A rule that must hold.
    #[must_use]
    pub const fn must(id: u32, demand: Demand) -> Self {
        Self { id, demand, force: Force::Must }
    }
}

impl Instance {
    /// Checks every place and every number.
    ///
    /// # Errors
    /// The first flaw that was found.
    pub fn check(&self) -> Result<(), Flaw> {
        let limited = self.rules.iter().filter(|rule| matches!(rule.demand, Demand::Budget { .. })).count();
        if limited > MOST_DONORS {
            return Err(Flaw::TooMany { place: "donors", most: MOST_DONORS });
        }
        for (place, panel) in self.panels.iter().enumerate() {
            if panel.theme_value.len() > MOST_THEMES {
                return Err(Flaw::TooMany { place: "themes", most: MOST_THEMES });
            }
            for (theme, &value) in panel.theme_value.iter().enumerate() {
                number(|| format!("panels[{place}].theme_value[{theme}]"), value, MOST_VALUE)?;
            }
        }
        for (place, applicant) in self.applicants.iter().enumerate() {
            self.check_applicant(place, applicant)?;
        }
        let mut budgets = BTreeSet::new();
        for (place, rule) in self.rules.iter().enumerate() {
            self.check_rule(place, rule)?;
            if let Demand::Budget { donor, .. } = rule.demand
                && !budgets.insert(donor)
            {
                return Err(Flaw::Twice {
                    place: format!("rules[{place}]"),
                    what: "the budget of donor",
                    number: signed(donor),
                });
            }
        }
        Ok(())
    }

    fn check_applicant(&self, place: usize, applicant: &Applicant) -> Result<(), Flaw> {
        let at = |field: &str| format!("applicants[{place}].{field}");
        known(|| at("panel"), "panel", applicant.panel, self.panels.len())?;
        let value = applicant.value;
        if value.abs() > MOST_VALUE {
            return Err(Flaw::Number { place: at("value"), number: value, most: MOST_VALUE });
        }
        number(|| at("minutes"), applicant.minutes, MOST_COUNT)?;
        for &theme in &applicant.themes {
            known(|| at("themes"), "theme", theme, self.panels[applicant.panel].theme_value.len())?;
        }
        for &tag in &applicant.tags {
            known(|| at("tags"), "tag", tag, MOST_TAGS)?;
        }
        let Some(grant) = &applicant.grant else { return Ok(()) };
        number(|| at("grant_cost"), grant.cost, MOST_MONEY)?;
        grant.donors.iter().try_for_each(|&donor| known(|| at("donors"), "donor", donor, self.donors.len()))
    }

    fn check_rule(&self, place: usize, rule: &Rule) -> Result<(), Flaw> {
        let at = || format!("rules[{place}]");
        match rule.force {
            Force::Must => {}
            Force::Costs(penalty) | Force::CostsOnce(penalty) => {
                number(at, penalty, MOST_VALUE)?;
                if matches!(rule.demand, Demand::Budget { .. }) {
                    return Err(Flaw::SoftBudget(place));
                }
            }
        }
        if let Some(panel) = rule.demand.panel(self) {
            known(at, "panel", panel, self.panels.len())?;
        }
        match rule.demand {
            Demand::SeatsAtMost { most: count, .. }
            | Demand::SeatsAtLeast { least: count, .. }
            | Demand::MinutesAtMost { most: count, .. } => number(at, count, MOST_COUNT),
            Demand::AtMost { tag, most: count, .. } | Demand::AtLeast { tag, least: count, .. } => {
                known(at, "tag", tag, MOST_TAGS)?;
                number(at, count, MOST_COUNT)
            }
            Demand::Share { tag, part, whole, .. } => {
                known(at, "tag", tag, MOST_TAGS)?;
                number(at, whole - 1, MOST_COUNT)?;
                number(at, part, whole)
            }
            Demand::OneOf { .. } | Demand::OwnThemes { .. } => Ok(()),
            Demand::Pin { applicant } | Demand::Ban { applicant } => {
                known(at, "applicant", applicant, self.applicants.len())
            }
            Demand::Budget { donor, most } => {
                known(at, "donor", donor, self.donors.len())?;
                number(at, most, MOST_MONEY)
            }
        }
    }

    /// The budget of a donor, if it is limited.
    #[must_use]
    pub fn budget(&self, donor: usize) -> Option<i64> {
        self.rules.iter().find_map(|rule| match rule.demand {
            Demand::Budget { donor: of, most } if of == donor => Some(most),
            _ => None,
        })
    }
}

impl Demand {
    /// The panel that it is about, unless it is about money.
    #[must_use]
    pub fn panel(&self, instance: &Instance) -> Option<usize> {
        match *self {
            Self::SeatsAtMost { panel, .. }
            | Self::SeatsAtLeast { panel, .. }
            | Self::MinutesAtMost { panel, .. }
            | Self::AtMost { panel, .. }
            | Self::AtLeast { panel, .. }
            | Self::Share { panel, .. }
            | Self::OneOf { panel, .. }
            | Self::OwnThemes { panel } => Some(panel),
            Self::Pin { applicant } | Self::Ban { applicant } => {
                instance.applicants.get(applicant).map(|applicant| applicant.panel)
            }
            Self::Budget { .. } => None,
        }
    }
}

fn known(place: impl Fn() -> String, what: &'static str, number: usize, there: usize) -> Result<(), Flaw> {
    if number < there {
        return Ok(());
    }
    Err(Flaw::Unknown { place: place(), what, number: signed(number) })
}

fn number(place: impl Fn() -> String, number: i64, most: i64) -> Result<(), Flaw> {
    if (0..=most).contains(&number) {
        return Ok(());
    }
    Err(Flaw::Number { place: place(), number, most })
}

fn signed(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
