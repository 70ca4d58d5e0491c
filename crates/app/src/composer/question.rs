//! The rules of a series and its applications as a question for the planner.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    application::{ApplicantKind, Application},
    composer::{Composer, Rule, themes},
    ids::{ApplicationId, MeetingId},
    meeting::Meeting,
    series::Series,
    state::StateCode,
};
use planner::panel::{self, Applicant, Demand, Force, Instance, Lots, Panel};

/// A question, and what its places stand for.
pub(super) struct Question {
    pub(super) instance: Instance,
    pub(super) lots: Lots,
    /// The panels.
    pub(super) meetings: Vec<(MeetingId, StateCode)>,
    /// The applicants.
    pub(super) candidates: Vec<ApplicationId>,
    rules: Vec<(StateCode, Rule)>,
}

const NATIONAL: usize = 0;
const INTERNATIONAL: usize = 1;
const NHRI: usize = 2;
const WOMEN: usize = 3;

impl Question {
    /// The question that the rules ask of these candidates, who come with their score.
    pub(super) fn of(
        series: &Series,
        meetings: &[Meeting],
        composer: &Composer,
        candidates: &[(Application, Option<u32>)],
    ) -> Self {
        let themes = themes();
        let mut question = Self {
            instance: Instance::default(),
            lots: Lots::of_number(0, 0, 0),
            meetings: meetings.iter().map(|meeting| (meeting.id, meeting.state)).collect(),
            candidates: Vec::new(),
            rules: Vec::new(),
        };
        let mut organisations = BTreeMap::new();
        // Lots go by the ids, not by scores, so that anybody with the ids can draw again.
        let mut in_order = candidates.iter().collect::<Vec<_>>();
        in_order.sort_by_key(|(one, _)| one.id);
        for (one, score) in in_order {
            let Some(panel) = meetings.iter().position(|meeting| meeting.id == one.meeting) else { continue };
            let minutes = i64::from(meetings[panel].format(series).speaker_minutes_min);
            let answers = one.standing_answers();
            let name = answers.organisation().trim().to_lowercase();
            let count = u32::try_from(organisations.len()).unwrap_or(u32::MAX);
            let group = *organisations.entry(name).or_insert(count);
            let spoken = answers.themes().filter_map(|theme| themes.iter().position(|one| one == theme));
            let spoken = spoken.collect::<BTreeSet<_>>();
            question.candidates.push(one.id);
            question.instance.applicants.push(Applicant {
                id: 0,
                panel,
                value: i64::from(score.unwrap_or(0)),
                minutes,
                themes: spoken.into_iter().collect(),
                tags: tags(one),
                group,
                grant: None,
            });
        }
        for (panel, meeting) in meetings.iter().enumerate() {
            let worth = |theme: &String| i64::from(composer.worth(meeting.id, theme));
            let theme_value = themes.iter().map(worth).collect();
            question.instance.panels.push(Panel { id: 0, theme_value });
            question.add_rules(series, composer, (panel, meeting), candidates);
        }
        let sizes = (question.instance.panels.len(), question.instance.applicants.len());
        question.lots = Lots::of_number(composer.lot.into(), sizes.0, sizes.1);
        question
    }

    fn add_rules(
        &mut self,
        series: &Series,
        composer: &Composer,
        (panel, meeting): (usize, &Meeting),
        candidates: &[(Application, Option<u32>)],
    ) {
        let of = |tag: usize| {
            let own = self.instance.applicants.iter().filter(move |one| one.panel == panel);
            i64::try_from(own.filter(|one| one.tags.contains(&tag)).count()).unwrap_or(i64::MAX)
        };
        let (nhris, nationals) = (of(NHRI).min(1), of(NATIONAL).min(composer.national.into()));
        let seats = meeting.format(series).seats();
        let (international, national) = (composer.international, composer.national);
        let wishes = composer.wishes(meeting.id);
        let mut add = |demand, force, rule| {
            self.instance.rules.push(panel::Rule { id: 0, demand, force });
            self.rules.push((meeting.state, rule));
        };
        let must = Force::Must;
        add(Demand::SeatsAtMost { panel, most: seats.into() }, must, Rule::Seats(seats));
        let most = international.into();
        add(Demand::AtMost { panel, tag: INTERNATIONAL, most }, must, Rule::International(international));
        add(Demand::AtLeast { panel, tag: NATIONAL, least: nationals }, must, Rule::National(national));
        if composer.nhri {
            add(Demand::AtLeast { panel, tag: NHRI, least: nhris }, must, Rule::Nhri);
            add(Demand::AtMost { panel, tag: NHRI, most: nhris }, must, Rule::Nhri);
        }
        if composer.own_themes {
            add(Demand::OwnThemes { panel }, must, Rule::OwnThemes);
        }
        let (part, cost) = (composer.women.into(), composer.woman_missing.into());
        add(Demand::Share { panel, tag: WOMEN, part, whole: 10 }, Force::Costs(cost), Rule::Women);
        let place = |id: &ApplicationId| self.candidates.iter().position(|candidate| candidate == id);
        for id in &wishes.pinned {
            let Some(applicant) = place(id) else { continue };
            add(Demand::Pin { applicant }, must, Rule::Pinned(*id));
        }
        for id in &wishes.banned {
            let Some(applicant) = place(id) else { continue };
            add(Demand::Ban { applicant }, must, Rule::Banned(*id));
        }
        if composer.one_each {
            let mut seen = BTreeMap::new();
            for (place, one) in
                self.instance.applicants.iter().enumerate().filter(|(_, one)| one.panel == panel)
            {
                seen.entry(one.group).or_insert_with(Vec::new).push(self.candidates[place]);
            }
            for (group, ids) in seen.into_iter().filter(|(_, ids)| ids.len() > 1) {
                let name = candidates.iter().find(|(one, _)| one.id == ids[0]);
                let name = name.map_or("", |(one, _)| one.standing_answers().organisation()).to_owned();
                add(Demand::OneOf { panel, group }, must, Rule::OneEach(name));
            }
        }
    }

    /// Rules by their places, as reasons name them.
    pub(super) fn named(&self, places: &[usize]) -> Vec<(StateCode, Rule)> {
        places.iter().filter_map(|&place| self.rules.get(place).cloned()).collect()
    }
}

fn tags(application: &Application) -> Vec<usize> {
    let answers = application.standing_answers();
    let kind = match answers.kind() {
        Some(ApplicantKind::National) => Some(NATIONAL),
        Some(ApplicantKind::International) => Some(INTERNATIONAL),
        Some(ApplicantKind::Nhri) => Some(NHRI),
        Some(ApplicantKind::Coalition) | None => None,
    };
    let woman = (answers.get("gender") == "w").then_some(WOMEN);
    kind.into_iter().chain(woman).collect()
}
