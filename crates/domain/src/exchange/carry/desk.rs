//! What organisers set at their desk, into a series and its meetings, and back.

use super::{
    Whole, reference,
    series::{figures_in, figures_out, format},
};
use crate::{
    assessment::standard_criteria,
    exchange::{Desk, MeetingPart},
    lang::Lang,
    meeting::{Meeting, Standing},
    series::{Format, LinkedDocument, Overrides, Section, Series, Setting},
    text::{clean_line, clean_text},
};

/// The part of the file; none if nothing was set.
pub(super) fn out(whole: &Whole) -> Option<Desk> {
    let (series, said) = (&whole.series, &whole.series.said);
    let call = series.call.as_ref();
    let said_complete = said.call.as_ref().and_then(|call| call.only_complete).unwrap_or(true);
    let lossy = |figures: &&_| figures_in(&figures_out(figures)) != **figures;
    let desk = Desk {
        synthetic: series.synthetic,
        language: Some(series.language).filter(|it| series.setting == Setting::Geneva && *it != Lang::En),
        format: Some(&series.format).filter(|it| **it != format(&said.format, &Format::default())).cloned(),
        grace_minutes: call.map(|call| call.grace_minutes).filter(|minutes| *minutes > 0),
        only_complete: call.map(|call| call.only_complete).filter(|only| *only != said_complete),
        donors: series.grants.as_ref().map(|grants| grants.donors.clone()).unwrap_or_default(),
        criteria: Some(&series.criteria).filter(|it| **it != standard_criteria()).cloned(),
        texts: series.texts.clone(),
        documents: series.documents.clone(),
        figures: series.figures.as_ref().filter(lossy).cloned(),
        meetings: whole.meetings.iter().filter_map(meeting_out).collect(),
    };
    (desk != Desk::default()).then_some(desk)
}

fn meeting_out(meeting: &Meeting) -> Option<MeetingPart> {
    let Meeting { overrides, extended, standing, .. } = meeting;
    let usual = *overrides == Overrides::default() && extended.is_none() && *standing == Standing::Planned;
    (!usual).then(|| MeetingPart {
        state: reference(meeting.state),
        overrides: overrides.clone(),
        extended: extended.clone(),
        standing: standing.clone(),
    })
}

/// The series with what was set at the desk.
pub(super) fn series(set: &Desk, mut series: Series) -> Series {
    series.synthetic = set.synthetic;
    if series.setting == Setting::Geneva {
        series.language = set.language.unwrap_or_default();
    }
    series.format = match &set.format {
        Some(format) => format.clone(),
        None => format(&series.said.format, &Format::default()),
    };
    if let Some(call) = &mut series.call {
        call.grace_minutes = set.grace_minutes.unwrap_or(0);
        let said = series.said.call.as_ref().and_then(|call| call.only_complete);
        call.only_complete = set.only_complete.or(said).unwrap_or(true);
    }
    if let Some(grants) = &mut series.grants {
        grants.donors = set.donors.iter().map(|name| clean_line(name)).collect();
    }
    series.criteria = set.criteria.clone().unwrap_or_else(standard_criteria);
    let clean = |(section, text): (&Section, &String)| (*section, clean_text(text));
    series.texts = set.texts.iter().map(|(lang, texts)| (*lang, texts.iter().map(clean).collect())).collect();
    let clean =
        |document: &LinkedDocument| LinkedDocument { title: clean_line(&document.title), ..document.clone() };
    series.documents = set.documents.iter().map(clean).collect();
    if set.figures.is_some() {
        series.figures.clone_from(&set.figures);
    }
    series
}

/// A meeting with what was set at the desk. Where it stands is taken from the file for a new meeting
/// only: one that is there is held or cancelled at its own desk, where people are told.
pub(super) fn meeting(set: &Desk, meeting: Meeting, new: bool) -> Meeting {
    let part = set.meetings.iter().find(|part| part.state.code() == Ok(meeting.state));
    let (overrides, extended, standing) = part
        .map(|part| (part.overrides.clone(), part.extended.clone(), part.standing.clone()))
        .unwrap_or_default();
    let set = Meeting { overrides, extended, ..meeting };
    if new { Meeting { standing, ..set } } else { set }
}
