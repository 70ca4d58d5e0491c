//! What organisers ask of the panels that are proposed to them, and what was proposed. A person always
//! decides: a proposal changes nothing.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::{
    application::Application,
    ids::{ApplicationId, MeetingId},
    issue::{Issue, Issues},
    meeting::Meeting,
    questionnaire::{Kind, standard},
    series::Series,
    state::StateCode,
};

/// The rules by which panels of a series are proposed, and what single meetings set of their own.
/// Values are in thousandths of the best score that an application can have.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Composer {
    /// Whether one speaker is from a national human rights institution where any applied.
    pub nhri: bool,
    /// Whether an organisation or coalition has at most one speaker on a panel.
    pub one_each: bool,
    /// Whether each speaker can have a theme of their own.
    pub own_themes: bool,
    /// The most speakers of international organisations.
    pub international: u16,
    /// The fewest speakers of national organisations, as far as there are so many.
    pub national: u16,
    /// How many of ten speakers are to be women.
    pub women: u16,
    /// What each woman costs who is missing.
    pub woman_missing: u16,
    /// What it is worth that a theme is spoken to, unless the meeting says otherwise.
    pub theme: u16,
    /// From what lots are drawn where several proposals are best: a number that is published, so that
    /// anybody can draw again.
    pub lot: u32,
    /// What single meetings set.
    pub meetings: BTreeMap<MeetingId, Wishes>,
    /// How often it was saved.
    #[serde(skip)]
    pub version: i64,
}

/// What one meeting sets.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Wishes {
    /// What themes are worth here, where that differs.
    pub themes: BTreeMap<String, u16>,
    /// Who is on the panel in any case.
    pub pinned: BTreeSet<ApplicationId>,
    /// Who is not.
    pub banned: BTreeSet<ApplicationId>,
}

impl Default for Composer {
    fn default() -> Self {
        Self {
            nhri: true,
            one_each: true,
            own_themes: false,
            international: 2,
            national: 1,
            women: 4,
            woman_missing: 200,
            theme: 80,
            lot: 0,
            meetings: BTreeMap::new(),
            version: 0,
        }
    }
}

/// The numbers of the rules, with the most that each may be.
pub const NUMBERS: [(&str, u16); 5] =
    [("international", 99), ("national", 99), ("women", 10), ("woman_missing", 1000), ("theme", 1000)];

/// The largest number that lots are drawn from.
pub const MOST_LOT: u32 = 999_999_999;

impl Composer {
    /// A number of the rules by its name in [`NUMBERS`].
    #[must_use]
    pub fn number(&self, name: &str) -> u16 {
        match name {
            "international" => self.international,
            "national" => self.national,
            "women" => self.women,
            "woman_missing" => self.woman_missing,
            _ => self.theme,
        }
    }

    /// Takes typed rules.
    ///
    /// # Errors
    /// Names each field that cannot be taken; nothing is changed then.
    pub fn set(&mut self, typed: &dyn Fn(&str) -> String) -> Result<(), Issues> {
        let mut issues = Issues::default();
        let mut number = |name: &str, most: u16| read(&mut issues, name, &typed(name), most);
        let [international, national, women, woman_missing, theme] =
            NUMBERS.map(|(name, most)| number(name, most).unwrap_or_default());
        let lot = typed("lot").trim().parse::<u32>().ok().filter(|lot| *lot <= MOST_LOT);
        if lot.is_none() {
            issues.note("lot", Issue::NotANumber { min: 0, max: MOST_LOT.into() });
        }
        let lot = lot.unwrap_or_default();
        if !issues.is_empty() {
            return Err(issues);
        }
        let ticked = |name: &str| !typed(name).is_empty();
        let (nhri, one_each, own_themes) = (ticked("nhri"), ticked("one_each"), ticked("own_themes"));
        let meetings = std::mem::take(&mut self.meetings);
        let version = self.version;
        *self = Self {
            nhri,
            one_each,
            own_themes,
            international,
            national,
            women,
            woman_missing,
            theme,
            lot,
            meetings,
            version,
        };
        Ok(())
    }

    /// What a meeting sets.
    #[must_use]
    pub fn wishes(&self, meeting: MeetingId) -> Wishes {
        self.meetings.get(&meeting).cloned().unwrap_or_default()
    }

    /// What it is worth at a meeting that a theme is spoken to.
    #[must_use]
    pub fn worth(&self, meeting: MeetingId, theme: &str) -> u16 {
        self.meetings.get(&meeting).and_then(|wishes| wishes.themes.get(theme)).copied().unwrap_or(self.theme)
    }

    /// Takes what was typed for one meeting: for each theme its worth as `theme-NAME`, for each candidate
    /// `pin`, `ban` or nothing as `seat-ID`.
    ///
    /// # Errors
    /// Names each field that cannot be taken; nothing is changed then.
    pub fn set_wishes(
        &mut self,
        meeting: MeetingId,
        candidates: &[ApplicationId],
        typed: &dyn Fn(&str) -> String,
    ) -> Result<(), Issues> {
        let mut issues = Issues::default();
        let mut wishes = Wishes::default();
        for theme in themes() {
            let field = format!("theme-{theme}");
            if let Some(worth) = read(&mut issues, &field, &typed(&field), 1000)
                && worth != self.theme
            {
                wishes.themes.insert(theme, worth);
            }
        }
        for &candidate in candidates {
            match typed(&format!("seat-{candidate}")).as_str() {
                "pin" => drop(wishes.pinned.insert(candidate)),
                "ban" => drop(wishes.banned.insert(candidate)),
                _ => {}
            }
        }
        if !issues.is_empty() {
            return Err(issues);
        }
        self.meetings.insert(meeting, wishes);
        Ok(())
    }
}

fn read(issues: &mut Issues, field: &str, text: &str, most: u16) -> Option<u16> {
    match text.trim().parse::<u16>() {
        Ok(number) if number <= most => Some(number),
        _ => {
            issues.note(field, Issue::NotANumber { min: 0, max: most.into() });
            None
        }
    }
}

/// The themes that applicants choose from, as the questionnaire names them.
#[must_use]
pub fn themes() -> Vec<String> {
    match standard().question("themes").map(|question| &question.kind) {
        Some(Kind::Many { choices }) => choices.iter().map(|choice| choice.value.clone()).collect(),
        _ => Vec::new(),
    }
}

/// Where the search for a proposal stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Search {
    /// None was asked for since the platform started.
    #[default]
    Nothing,
    /// It goes on.
    Going {
        /// What the best proposal so far is worth, if there is one.
        objective: Option<i64>,
        /// No proposal is worth more; nothing if that is not known yet.
        bound: Option<i64>,
    },
    /// It ended with a proposal.
    Done(Proposal),
    /// The rules cannot hold together: these clash.
    Impossible(Vec<(StateCode, Rule)>),
    /// It was stopped before anything was found.
    Stopped,
}

/// Panels that are proposed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// Who speaks, meeting by meeting.
    pub panels: BTreeMap<MeetingId, Vec<ApplicationId>>,
    /// What it is worth.
    pub objective: i64,
    /// No proposal is worth more.
    pub bound: i64,
    /// How many proposals are as good, if that was counted.
    pub ties: Option<u128>,
    /// The version of the rules that it keeps to.
    pub version: i64,
}

/// A rule, as reasons name it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rule {
    /// The hour has so many seats.
    Seats(u16),
    /// At most so many international organisations.
    International(u16),
    /// At least so many national organisations.
    National(u16),
    /// One national human rights institution.
    Nhri,
    /// One speaker of this organisation.
    OneEach(String),
    /// Each speaker has a theme of their own.
    OwnThemes,
    /// Somebody is on the panel in any case.
    Pinned(ApplicationId),
    /// Somebody is not on the panel.
    Banned(ApplicationId),
    /// Women's share, which may be missed at a cost.
    Women,
}

/// Why somebody is not proposed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// They are.
    Proposed,
    /// With them the best proposal is worth so much less, and these change.
    Costs {
        /// In thousandths of the best score.
        loss: i64,
        /// Who would leave the panel.
        leave: Vec<ApplicationId>,
        /// Who else would join it.
        join: Vec<ApplicationId>,
    },
    /// These rules stand against it.
    Rules(Vec<(StateCode, Rule)>),
}

/// The page of a series.
#[derive(Clone, Debug)]
pub struct ComposerDesk {
    /// The series.
    pub series: Series,
    /// Its meetings.
    pub meetings: Vec<Meeting>,
    /// Its rules.
    pub composer: Composer,
    /// Where the search stands.
    pub search: Search,
}

/// The page of one meeting.
#[derive(Clone, Debug)]
pub struct CandidateDesk {
    /// The series.
    pub series: Series,
    /// The meeting.
    pub meeting: Meeting,
    /// The rules of the series.
    pub composer: Composer,
    /// Where the search stands.
    pub search: Search,
    /// All who can be proposed, the best score first; who was not assessed has none.
    pub candidates: Vec<(Application, Option<u32>)>,
    /// Why somebody is not proposed, if that was asked.
    pub why: Option<(ApplicationId, Reason)>,
}

impl CandidateDesk {
    /// Who is proposed for this meeting.
    #[must_use]
    pub fn proposed(&self) -> &[ApplicationId] {
        match &self.search {
            Search::Done(proposal) => proposal.panels.get(&self.meeting.id).map_or(&[], Vec::as_slice),
            Search::Nothing | Search::Going { .. } | Search::Impossible(_) | Search::Stopped => &[],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_that_cannot_be_taken_are_named_and_change_nothing() {
        let mut composer = Composer::default();
        let typed = |name: &str| match name {
            "women" => "11".to_owned(),
            "theme" => "much".to_owned(),
            _ => "1".to_owned(),
        };
        let issues = composer.set(&typed).unwrap_err();
        assert_eq!(issues.iter().map(|(field, _)| field).collect::<Vec<_>>(), ["women", "theme"]);
        assert_eq!(composer, Composer::default());
    }

    #[test]
    fn a_meeting_keeps_only_what_differs_from_its_series() {
        let mut composer = Composer::default();
        let meeting = format!("meet_{:032x}", 1).parse().unwrap();
        let (one, other) =
            (format!("app_{:032x}", 1).parse().unwrap(), format!("app_{:032x}", 2).parse().unwrap());
        let typed = |name: &str| match name {
            "theme-torture" => "300".to_owned(),
            _ if name.starts_with("theme-") => "80".to_owned(),
            _ if name.ends_with('1') => "pin".to_owned(),
            _ => "ban".to_owned(),
        };
        composer.set_wishes(meeting, &[one, other], &typed).unwrap();
        let wishes = composer.wishes(meeting);
        assert_eq!(wishes.themes, [("torture".to_owned(), 300)].into());
        assert_eq!((wishes.pinned, wishes.banned), ([one].into(), [other].into()));
        assert_eq!([composer.worth(meeting, "torture"), composer.worth(meeting, "justice")], [300, 80]);
    }
}
