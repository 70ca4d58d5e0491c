//! The format of planning instances as files: panels of several States with travel grants under one budget.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::{Answer, Applicant, Demand, Donor, Flaw, Force, Grant, Instance, Panel, Rule};

/// An instance as it stands in a file (`kind: "panel"`). Numbers that the objective does not use are not read.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct PanelFile {
    /// Always `panel`.
    pub kind: Kind,
    /// How many themes there are.
    pub themes: usize,
    /// What all grants together may cost.
    pub budget: i64,
    /// What each woman costs who is missing from two in five.
    pub shortfall_penalty: i64,
    /// How many international organisations a panel may hold.
    pub max_international: i64,
    /// The States.
    pub countries: Vec<Country>,
    /// All who applied.
    pub applicants: Vec<FileApplicant>,
}

/// What kind of an instance a file holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// Panels.
    Panel,
}

/// A State.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Country {
    /// Its number.
    pub id: u32,
    /// What each theme is worth.
    pub theme_value: Vec<i64>,
    /// The seats.
    pub max_speakers: i64,
    /// The minutes.
    pub max_minutes: i64,
}

/// Somebody who applied.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct FileApplicant {
    /// Their number.
    pub id: u32,
    /// The State that they applied for.
    pub country: u32,
    /// The organisation.
    pub organisation: u32,
    /// What kind of an organisation it is.
    #[serde(rename = "type")]
    pub kind: Organisation,
    /// The speaker's gender.
    pub gender: Gender,
    /// The sum of all scores.
    pub score: i64,
    /// What they speak to.
    pub themes: Vec<usize>,
    /// For how long.
    pub minutes: i64,
    /// What the grant costs that they need, or 0.
    pub grant_cost: i64,
}

/// What kind of an organisation somebody speaks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Organisation {
    /// From the State.
    National,
    /// From elsewhere.
    International,
    /// Several together.
    Coalition,
    /// The national human rights institution.
    #[serde(rename = "NHRI")]
    Nhri,
}

/// A speaker's gender.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Gender {
    /// A woman.
    W,
    /// A man.
    M,
    /// Neither, or not said.
    X,
}

/// The answer as it is printed.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PanelAnswer {
    /// What the chosen ones are worth.
    pub objective: i64,
    /// Nothing is worth more.
    pub bound: i64,
    /// Whether it is proven that nothing is better.
    pub optimal: bool,
    /// The ids of the chosen applicants, in rising order.
    pub selected: Vec<u32>,
    /// How long it took.
    pub seconds: f64,
}

/// The tag of international organisations.
const INTERNATIONAL: usize = 0;
/// The tag of national human rights institutions.
const NHRI: usize = 1;
/// The tag of women.
const WOMEN: usize = 2;

impl PanelFile {
    /// The instance that the file means.
    ///
    /// # Errors
    /// The place in the file at which something is wrong.
    pub fn instance(&self) -> Result<Instance, Flaw> {
        let mut panels = BTreeMap::new();
        for (place, country) in self.countries.iter().enumerate() {
            let at = |field: &str| format!("countries[{place}].{field}");
            if panels.insert(country.id, place).is_some() {
                return Err(Flaw::Twice { place: at("id"), what: "country", number: country.id.into() });
            }
            if country.theme_value.len() != self.themes {
                let number = i64::try_from(country.theme_value.len()).unwrap_or(i64::MAX);
                return Err(Flaw::Unknown { place: at("theme_value"), what: "number of themes", number });
            }
            whole(&at, "max_speakers", country.max_speakers)?;
            whole(&at, "max_minutes", country.max_minutes)?;
            for &value in &country.theme_value {
                whole(&at, "theme_value", value)?;
            }
        }
        let own = |field: &str| field.to_owned();
        whole(&own, "budget", self.budget)?;
        whole(&own, "shortfall_penalty", self.shortfall_penalty)?;
        whole(&own, "max_international", self.max_international)?;
        let mut ids = BTreeSet::new();
        let mut applicants = Vec::with_capacity(self.applicants.len());
        for (place, applicant) in self.applicants.iter().enumerate() {
            if !ids.insert(applicant.id) {
                let place = format!("applicants[{place}].id");
                return Err(Flaw::Twice { place, what: "applicant", number: applicant.id.into() });
            }
            applicants.push(self.applicant(place, applicant, &panels)?);
        }
        let instance = Instance {
            panels: self
                .countries
                .iter()
                .map(|country| Panel { id: country.id, theme_value: country.theme_value.clone() })
                .collect(),
            rules: self.rules(&applicants),
            applicants,
            donors: vec![Donor { id: 0 }],
        };
        instance.check()?;
        Ok(instance)
    }

    fn applicant(
        &self,
        place: usize,
        applicant: &FileApplicant,
        panels: &BTreeMap<u32, usize>,
    ) -> Result<Applicant, Flaw> {
        let at = |field: &str| format!("applicants[{place}].{field}");
        let Some(&panel) = panels.get(&applicant.country) else {
            let number = applicant.country.into();
            return Err(Flaw::Unknown { place: at("country"), what: "country", number });
        };
        whole(&at, "score", applicant.score)?;
        whole(&at, "minutes", applicant.minutes)?;
        whole(&at, "grant_cost", applicant.grant_cost)?;
        if let Some(&theme) = applicant.themes.iter().find(|&&theme| theme >= self.themes) {
            let number = i64::try_from(theme).unwrap_or(i64::MAX);
            return Err(Flaw::Unknown { place: at("themes"), what: "theme", number });
        }
        let tags = [
            (INTERNATIONAL, applicant.kind == Organisation::International),
            (NHRI, applicant.kind == Organisation::Nhri),
            (WOMEN, applicant.gender == Gender::W),
        ];
        Ok(Applicant {
            id: applicant.id,
            panel,
            value: applicant.score,
            minutes: applicant.minutes,
            themes: applicant.themes.clone(),
            tags: tags.into_iter().filter(|(_, has)| *has).map(|(tag, _)| tag).collect(),
            group: applicant.organisation,
            grant: (applicant.grant_cost > 0).then(|| Grant { cost: applicant.grant_cost, donors: vec![0] }),
        })
    }

    fn rules(&self, applicants: &[Applicant]) -> Vec<Rule> {
        let mut demands = vec![(Demand::Budget { donor: 0, most: self.budget }, Force::Must)];
        for (panel, country) in self.countries.iter().enumerate() {
            let of = || applicants.iter().filter(move |applicant| applicant.panel == panel);
            let nhri = i64::from(of().any(|applicant| applicant.tags.contains(&NHRI)));
            demands.extend([
                (Demand::SeatsAtMost { panel, most: country.max_speakers }, Force::Must),
                (Demand::MinutesAtMost { panel, most: country.max_minutes }, Force::Must),
                (Demand::AtMost { panel, tag: INTERNATIONAL, most: self.max_international }, Force::Must),
                (Demand::AtMost { panel, tag: NHRI, most: nhri }, Force::Must),
                (Demand::AtLeast { panel, tag: NHRI, least: nhri }, Force::Must),
                (
                    Demand::Share { panel, tag: WOMEN, part: 4, whole: 10 },
                    Force::Costs(self.shortfall_penalty),
                ),
            ]);
            let mut seen = BTreeMap::new();
            of().for_each(|applicant| *seen.entry(applicant.group).or_insert(0) += 1);
            let several = seen.into_iter().filter(|(_, count)| *count > 1);
            demands.extend(several.map(|(group, _)| (Demand::OneOf { panel, group }, Force::Must)));
        }
        let numbered = demands.into_iter().zip(0..);
        numbered.map(|((demand, force), id)| Rule { id, demand, force }).collect()
    }
}

impl PanelAnswer {
    /// An answer to an instance, as it is printed.
    #[must_use]
    pub fn of(instance: &Instance, answer: &Answer, seconds: f64) -> Self {
        let mut selected =
            answer.chosen.iter().map(|&place| instance.applicants[place].id).collect::<Vec<_>>();
        selected.sort_unstable();
        Self {
            objective: answer.objective,
            bound: answer.bound,
            optimal: answer.is_proven(),
            selected,
            seconds,
        }
    }
}

fn whole(at: &impl Fn(&str) -> String, field: &str, number: i64) -> Result<(), Flaw> {
    let most = if matches!(field, "budget" | "grant_cost") { 1_000_000_000_000 } else { 1_000_000 };
    if (0..=most).contains(&number) {
        return Ok(());
    }
    Err(Flaw::Number { place: at(field), number, most })
}
