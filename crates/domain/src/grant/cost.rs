//! What a grant costs: the flight, the nights, the daily allowance and the visa; as it is for those who
//! come from somewhere, and otherwise for one of them.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Flaw, Flaws};
use crate::{
    money::{Centimes, Money, NoRate, Rates, read_rates},
    state::{RegionalGroup, StateCode},
    typed::Typed,
};

/// What money is spent on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Line {
    /// The flight.
    Airfare,
    /// The nights.
    Nights,
    /// The daily allowance.
    PerDiem,
    /// The fee for a visa.
    Visa,
}

impl Line {
    /// All of them, in the order of tables.
    pub const ALL: [Self; 4] = [Self::Airfare, Self::Nights, Self::PerDiem, Self::Visa];

    /// The word in forms and rows.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Airfare => "airfare",
            Self::Nights => "nights",
            Self::PerDiem => "per-diem",
            Self::Visa => "visa",
        }
    }
}

/// The regions from which people set out, as forms list them.
pub const REGIONS: [RegionalGroup; 6] = [
    RegionalGroup::African,
    RegionalGroup::AsiaPacific,
    RegionalGroup::EasternEuropean,
    RegionalGroup::LatinAmericanAndCaribbean,
    RegionalGroup::WesternEuropeanAndOthers,
    RegionalGroup::Outside,
];

/// The word of a region in forms.
#[must_use]
pub fn region_name(region: RegionalGroup) -> &'static str {
    match region {
        RegionalGroup::African => "african",
        RegionalGroup::AsiaPacific => "asia-pacific",
        RegionalGroup::EasternEuropean => "eastern-european",
        RegionalGroup::LatinAmericanAndCaribbean => "latin-american-and-caribbean",
        RegionalGroup::WesternEuropeanAndOthers => "western-european-and-others",
        RegionalGroup::Outside => "outside",
    }
}

/// What a journey of one person costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cost {
    /// The flight, there and back.
    pub airfare: Money,
    /// How many nights.
    pub nights: u16,
    /// What a night costs.
    pub night: Money,
    /// How many days have an allowance.
    pub days: u16,
    /// The allowance of a day.
    pub per_diem: Money,
    /// The fee for the visa.
    pub visa: Money,
}

impl Cost {
    /// What is spent on each.
    #[must_use]
    pub fn lines(&self) -> [(Line, Money); 4] {
        [
            (Line::Airfare, self.airfare),
            (Line::Nights, self.night.times(self.nights)),
            (Line::PerDiem, self.per_diem.times(self.days)),
            (Line::Visa, self.visa),
        ]
    }

    /// The whole in francs: the sum of its lines, each rounded by itself.
    ///
    /// # Errors
    ///
    /// Says which currency has no rate.
    pub fn in_francs(&self, rates: &Rates) -> Result<Centimes, NoRate> {
        self.lines().into_iter().map(|(_, money)| rates.in_francs(money)).sum()
    }

    /// The cost that was typed: at most so many days, one night at most for each.
    ///
    /// # Errors
    ///
    /// Says of each field what is wrong with it.
    pub fn read(typed: &Typed, max_days: u16) -> Result<Self, Flaws> {
        let mut flaws = Flaws::default();
        let cost = Self {
            airfare: money(typed, "airfare", &mut flaws),
            nights: number(typed, "nights", max_days, &mut flaws),
            night: money(typed, "night", &mut flaws),
            days: number(typed, "days", max_days, &mut flaws),
            per_diem: money(typed, "per_diem", &mut flaws),
            visa: money(typed, "visa", &mut flaws),
        };
        flaws.or(cost)
    }

    /// What was kept, as a form shows it.
    #[must_use]
    pub fn typed(&self) -> Typed {
        [
            ("airfare", self.airfare.to_string()),
            ("nights", self.nights.to_string()),
            ("night", self.night.to_string()),
            ("days", self.days.to_string()),
            ("per_diem", self.per_diem.to_string()),
            ("visa", self.visa.to_string()),
        ]
        .into_iter()
        .collect()
    }
}

/// What it costs to come from somewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fare {
    /// The flight, there and back.
    pub airfare: Money,
    /// The fee for the visa.
    pub visa: Money,
}

/// What journeys to a series cost as a rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// How many nights.
    pub nights: u16,
    /// What a night costs.
    pub night: Money,
    /// How many days have an allowance.
    pub days: u16,
    /// The allowance of a day.
    pub per_diem: Money,
    /// What it costs to come from a region.
    pub regions: BTreeMap<RegionalGroup, Fare>,
    /// What it costs to come from a State, where that differs.
    pub states: BTreeMap<StateCode, Fare>,
    /// What other currencies are worth.
    pub rates: Rates,
    /// How often it was saved.
    #[serde(skip)]
    pub version: i64,
}

/// The most days that any grant covers, unless a call says fewer.
pub const MOST_DAYS: u16 = 6;

impl Plan {
    /// A plan in which no price is known yet.
    #[must_use]
    pub fn empty(max_days: u16) -> Self {
        Self {
            nights: max_days.min(MOST_DAYS),
            night: Money::francs(0),
            days: max_days.min(MOST_DAYS),
            per_diem: Money::francs(0),
            regions: BTreeMap::new(),
            states: BTreeMap::new(),
            rates: Rates::default(),
            version: 0,
        }
    }

    /// What a journey from a State costs: by the State's own fare, or else by that of its region.
    #[must_use]
    pub fn cost_from(&self, state: StateCode) -> Cost {
        let region = self.regions.get(&state.state().group);
        let free = Fare { airfare: Money::francs(0), visa: Money::francs(0) };
        let fare = self.states.get(&state).or(region).copied().unwrap_or(free);
        Cost {
            airfare: fare.airfare,
            nights: self.nights,
            night: self.night,
            days: self.days,
            per_diem: self.per_diem,
            visa: fare.visa,
        }
    }

    /// The plan that was typed, with fares for all regions and for these States.
    ///
    /// # Errors
    ///
    /// Says of each field what is wrong with it.
    pub fn read(typed: &Typed, states: &[StateCode], max_days: u16) -> Result<Self, Flaws> {
        let mut flaws = Flaws::default();
        let rates = read_rates(typed.get("rates")).unwrap_or_else(|line| {
            flaws.note("rates", Flaw::NotARate(line));
            Rates::default()
        });
        let mut plan = Self {
            nights: number(typed, "nights", max_days, &mut flaws),
            night: money(typed, "night", &mut flaws),
            days: number(typed, "days", max_days, &mut flaws),
            per_diem: money(typed, "per_diem", &mut flaws),
            regions: BTreeMap::new(),
            states: BTreeMap::new(),
            rates,
            version: 0,
        };
        for region in REGIONS {
            if let Some(fare) = fare(typed, region_name(region), &mut flaws) {
                plan.regions.insert(region, fare);
            }
        }
        for state in states {
            if let Some(fare) = fare(typed, state.as_str(), &mut flaws) {
                plan.states.insert(*state, fare);
            }
        }
        let fares = plan.regions.values().chain(plan.states.values());
        let amounts = fares.flat_map(|fare| [fare.airfare, fare.visa]).chain([plan.night, plan.per_diem]);
        if let Some(NoRate(currency)) = amounts.filter_map(|one| plan.rates.in_francs(one).err()).next() {
            flaws.note("rates", Flaw::NoRate(currency));
        }
        flaws.or(plan)
    }

    /// What was kept, as a form shows it.
    #[must_use]
    pub fn typed(&self) -> Typed {
        let mut typed = Typed::default();
        typed.add("nights", self.nights);
        typed.add("night", self.night);
        typed.add("days", self.days);
        typed.add("per_diem", self.per_diem);
        let rates: Vec<_> = self.rates.iter().map(ToString::to_string).collect();
        typed.add("rates", rates.join("\n"));
        let regions = self.regions.iter().map(|(region, fare)| (region_name(*region), fare));
        let states = self.states.iter().map(|(state, fare)| (state.as_str(), fare));
        for (place, fare) in regions.chain(states) {
            typed.add(&format!("airfare-{place}"), fare.airfare);
            typed.add(&format!("visa-{place}"), fare.visa);
        }
        typed
    }
}

/// The fare from somewhere; none if neither field has anything.
fn fare(typed: &Typed, place: &str, flaws: &mut Flaws) -> Option<Fare> {
    let (airfare, visa) = (format!("airfare-{place}"), format!("visa-{place}"));
    if typed.get(&airfare).trim().is_empty() && typed.get(&visa).trim().is_empty() {
        return None;
    }
    Some(Fare { airfare: money(typed, &airfare, flaws), visa: money(typed, &visa, flaws) })
}

/// The amount in a field; an open field is nothing.
pub(super) fn money(typed: &Typed, field: &str, flaws: &mut Flaws) -> Money {
    match typed.get(field).trim() {
        "" => Money::francs(0),
        text => text.parse().unwrap_or_else(|_| {
            flaws.note(field, Flaw::NotMoney);
            Money::francs(0)
        }),
    }
}

fn number(typed: &Typed, field: &str, max: u16, flaws: &mut Flaws) -> u16 {
    let max = max.min(MOST_DAYS);
    match typed.get(field).trim().parse() {
        Ok(number) if number <= max => number,
        _ => {
            flaws.note(field, Flaw::NotANumber { max });
            0
        }
    }
}
