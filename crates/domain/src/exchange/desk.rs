//! What organisers set at their desk beyond what an announcement says.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::StateRef;
use crate::{
    assessment::Criterion,
    lang::Lang,
    meeting::Standing,
    series::{FiguresSoFar, Format, LinkedDocument, Overrides, Section},
    time::Deadline,
};

/// What organisers set at their desk beyond what an announcement says.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Desk {
    /// Whether everything was made up, for rehearsal.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub synthetic: bool,
    /// The language in which it is held, where that is not English and `in_country` does not say so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<Lang>,
    /// What a meeting looks like, where that is not as it was said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub format: Option<Format>,
    /// The minutes after the end of the call in which applications are still taken.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub grace_minutes: Option<u16>,
    /// Whether incomplete applications are left aside, where that is not as it was said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub only_complete: Option<bool>,
    /// Those who give the money for travel grants.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub donors: Vec<String>,
    /// By what applications are assessed, where that is not as usual.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub criteria: Option<Vec<Criterion>>,
    /// The organisers' own words, by language and section of the call page.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub texts: BTreeMap<Lang, BTreeMap<Section, String>>,
    /// Documents that the call page points to.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub documents: Vec<LinkedDocument>,
    /// The figures so far, where `cumulative_before` has not the form for them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub figures: Option<FiguresSoFar>,
    /// What single meetings set otherwise, and where they stand.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub meetings: Vec<MeetingPart>,
}

/// One meeting, as far as it is not like all others of the series.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MeetingPart {
    /// Its State.
    pub state: StateRef,
    /// What it sets otherwise than the series.
    #[serde(default, skip_serializing_if = "is_usual")]
    pub overrides: Overrides,
    /// The deadline of its State's call, if that was extended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extended: Option<Deadline>,
    /// Where it stands.
    #[serde(default, skip_serializing_if = "is_usual")]
    pub standing: Standing,
}

fn is_usual<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}
