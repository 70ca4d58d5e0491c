//! The balance of a panel: what it shows of itself. It is shown to the organisers and decides
//! nothing.

use std::collections::BTreeMap;

use crate::{
    application::{ApplicantKind, Application},
    panel::Panel,
};

/// What a panel shows of itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Balance {
    /// How many speak.
    pub speakers: u16,
    /// How many speak for an organisation of the country.
    pub national: u16,
    /// How many speak for an international organisation.
    pub international: u16,
    /// How many speak for a coalition.
    pub coalitions: u16,
    /// How many speak for a national human rights institution.
    pub nhris: u16,
    /// How many women speak.
    pub women: u16,
    /// The themes with the number of speakers who address them.
    pub themes: BTreeMap<String, u16>,
}

impl Balance {
    /// The balance of a panel.
    #[must_use]
    pub fn of(panel: &Panel, applications: &[&Application]) -> Self {
        let mut balance = Self::default();
        let seated = panel
            .seats
            .iter()
            .filter_map(|seat| applications.iter().find(|application| application.id == seat.application));
        for application in seated {
            let answers = application.standing_answers();
            balance.speakers += 1;
            match answers.kind() {
                Some(ApplicantKind::National) => balance.national += 1,
                Some(ApplicantKind::International) => balance.international += 1,
                Some(ApplicantKind::Coalition) => balance.coalitions += 1,
                Some(ApplicantKind::Nhri) => balance.nhris += 1,
                None => {}
            }
            if answers.get("gender") == "w" {
                balance.women += 1;
            }
            for theme in answers.themes() {
                *balance.themes.entry(theme.to_owned()).or_default() += 1;
            }
        }
        balance
    }
}
