//! The form of one slot.

use domain::{
    ids::SlotId,
    issue::Issues as Found,
    meeting::Meeting,
    programme::{Programme, SlotForm},
    series::Series,
};
use i18n::{Texts, dates, times};
use maud::{Markup, html};

use super::{desk, words::Words};
use crate::{
    reader::Reader,
    ui::{self, Button, Choice, Field, Issues, actions},
};

/// What the page of a slot shows.
#[derive(Clone, Copy, Debug)]
pub struct SlotPage<'a> {
    /// The series.
    pub series: &'a Series,
    /// Its meetings.
    pub meetings: &'a [Meeting],
    /// The draft.
    pub draft: &'a Programme,
    /// The slot; a new one if none.
    pub slot: Option<SlotId>,
    /// What was typed.
    pub typed: &'a SlotForm,
}

/// What is wrong with what organisers sent, in words.
#[must_use]
pub fn sentences<'t>(texts: &'t Texts, found: &Found) -> Issues<'t> {
    desk::sentences(texts, found)
}

/// The page of a slot.
#[must_use]
pub fn slot(reader: &Reader<'_>, page: &SlotPage<'_>, issues: &Issues<'_>) -> Markup {
    let (texts, lang, series) = (reader.texts, reader.lang(), page.series.key.clone());
    let (title, here, to) = match page.slot {
        None => (
            texts.programme_slot_new(),
            routes::NewSlotPage { lang, series: series.clone() }.to_string(),
            routes::AddSlot { lang, series: series.clone() }.to_string(),
        ),
        Some(slot) => (
            texts.programme_slot(),
            routes::SlotPage { lang, series: series.clone(), slot }.to_string(),
            routes::SaveSlot { lang, series: series.clone(), slot }.to_string(),
        ),
    };
    let main = ui::form(to, reader.token(), &fields(reader, page, issues));
    reader.page_with_issues(title, here, desk::crumbs(texts, lang, page.series), issues, main)
}

fn fields(reader: &Reader<'_>, page: &SlotPage<'_>, issues: &Issues<'_>) -> Markup {
    let (texts, typed) = (reader.texts, page.typed);
    let words = Words::new(texts, page.series, page.meetings);
    let kinds = [
        Choice::new("meeting", texts.programme_what_meeting()),
        Choice::new("questions", texts.programme_what_questions()),
        Choice::new("break", texts.programme_what_break()),
        Choice::new("other", texts.programme_what_other()),
    ];
    let states: Vec<_> = page
        .meetings
        .iter()
        .map(|meeting| Choice::new(meeting.id.to_string(), words.state(meeting)))
        .collect();
    let chosen: Vec<_> = typed.meetings.iter().map(String::as_str).collect();
    let rooms: Vec<_> = page
        .draft
        .rooms
        .iter()
        .enumerate()
        .map(|(place, name)| Choice::new(place.to_string(), name.as_str()))
        .collect();
    let zone = times::zone(texts, &words.zone).unwrap_or_else(|| page.series.time_zone.clone());
    let back = routes::ProgrammeDesk { lang: reader.lang(), series: page.series.key.clone() };
    html! {
        (ui::hidden("version", &page.draft.version.to_string()))
        (Field::new(texts, "what", texts.programme_what()).issues(issues).radios(&kinds, &typed.what))
        (Field::new(texts, "meetings", texts.programme_meetings()).hint(texts.programme_meetings_hint())
            .optional().issues(issues).checkboxes(&states, &chosen))
        (Field::new(texts, "label", texts.programme_label()).hint(texts.programme_label_hint()).optional()
            .issues(issues).line(&typed.label))
        (date(texts, page, issues))
        (Field::new(texts, "time", texts.programme_time()).hint(texts.programme_time_hint(zone))
            .issues(issues).number(&typed.time))
        (Field::new(texts, "minutes", texts.programme_minutes()).issues(issues).number(&typed.minutes))
        (Field::new(texts, "room", texts.programme_room()).issues(issues).select(&rooms, &typed.room))
        (actions(&[
            Button::primary(texts.programme_save()),
            Button::secondary(texts.programme_back()).leads_to(back),
        ]))
    }
}

/// The day: one of the series' own where they are known, and what was typed in any case.
fn date(texts: &Texts, page: &SlotPage<'_>, issues: &Issues<'_>) -> Markup {
    let typed = page.typed.date.as_str();
    let field = Field::new(texts, "date", texts.programme_date()).issues(issues);
    let Some(days) = page.series.dates.days() else {
        return field.hint(texts.programme_date_hint()).line(typed);
    };
    let mut days: Vec<_> = days.collect();
    days.extend(typed.parse().ok().filter(|typed| !days.contains(typed)));
    let days: Vec<_> =
        days.into_iter().map(|day| Choice::new(day.to_string(), dates::long(texts, day))).collect();
    field.select(&days, typed)
}
