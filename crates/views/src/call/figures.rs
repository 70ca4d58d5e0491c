//! Numbers in sentences: what was reached before, and what was held in the end.

use domain::series::{FiguresSoFar, Held, Series};
use i18n::Texts;

use super::words;

/// What all series before have come to, in sentences.
pub(super) fn so_far(texts: &Texts, so_far: &FiguresSoFar) -> Vec<String> {
    let mut said = Vec::new();
    let year = so_far.since_year.map(|year| year.to_string());
    let series = so_far.from_series.zip(so_far.to_series);
    let whole = (so_far.cycle, year.clone(), so_far.csos, so_far.nhris, so_far.states);
    if let (Some(cycle), Some(year), Some(csos), Some(nhris), Some(states)) = whole {
        said.push(texts.figures_cycle_since(cycle, year, csos, nhris, states).into_owned());
    } else {
        if let Some(cycle) = so_far.cycle {
            said.push(texts.figures_scope_cycle(cycle).into_owned());
        }
        said.extend(so_far.csos.map(|number| texts.figures_csos(number).into_owned()));
        said.extend(so_far.nhris.map(|number| texts.figures_nhris(number).into_owned()));
        said.extend(so_far.states.map(|number| texts.figures_states(number).into_owned()));
    }
    let told_year = said.len() == 1 && so_far.csos.is_some();
    match (so_far.meetings, &year, series) {
        (Some(meetings), Some(year), Some((from, to))) => said.push(
            texts
                .figures_meetings_since(meetings, year.clone(), from.to_string(), to.to_string())
                .into_owned(),
        ),
        (Some(meetings), None, Some((from, to))) => said
            .push(texts.figures_meetings_in_series(meetings, from.to_string(), to.to_string()).into_owned()),
        (Some(meetings), Some(year), None) => {
            said.push(texts.figures_meetings_since_year(meetings, year.clone()).into_owned());
        }
        (Some(meetings), None, None) => said.push(texts.figures_meetings(meetings).into_owned()),
        (None, year, series) => {
            said.extend(
                year.as_ref()
                    .filter(|_| !told_year)
                    .map(|year| texts.figures_scope_since(year.clone()).into_owned()),
            );
            said.extend(
                series.map(|(from, to)| {
                    texts.figures_scope_series(from.to_string(), to.to_string()).into_owned()
                }),
            );
        }
    }
    said.extend(so_far.presentations_about.map(|number| texts.figures_presentations(number).into_owned()));
    said.extend(so_far.missions.map(|number| texts.figures_missions(number).into_owned()));
    said
}

/// What was held in the end, in sentences.
pub(super) fn held(texts: &Texts, held: &Held, series: &Series, announced: usize) -> Vec<String> {
    let mut said = vec![texts.held_dates(words::dates(texts, &held.dates)).into_owned()];
    if held.mode != series.mode {
        said.push(words::mode(texts, held.mode).into_owned());
    }
    if let Some(format) = &series.said.held_format {
        if format.statements == Some(domain::exchange::Statements::PreRecordedVideo) {
            said.push(texts.held_recorded().into_owned());
        }
        if format.questions_and_answers == Some(true) {
            said.push(texts.held_questions().into_owned());
        }
    }
    if let Some(meetings) = held.meetings {
        said.push(match usize::try_from(meetings) {
            Ok(number) if number == announced => texts.held_meetings(meetings).into_owned(),
            _ => texts.held_of_announced(meetings, announced).into_owned(),
        });
    }
    said.extend(held.speaking_organisations.map(|number| texts.held_organisations(number).into_owned()));
    said.extend(held.national_organisations.map(|number| texts.held_national(number).into_owned()));
    said.extend(held.women.map(|number| texts.held_women(number).into_owned()));
    said.extend(held.nhris.map(|number| texts.held_nhris(number).into_owned()));
    said.extend(held.missions.map(|number| texts.held_missions(number).into_owned()));
    said.extend(held.missions_per_meeting.map(|number| texts.held_missions_per_meeting(number).into_owned()));
    said
}
