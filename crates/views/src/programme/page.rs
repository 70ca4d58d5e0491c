//! The programme as everybody reads it.

use domain::{
    programme::{Published, Slot, What},
    series::Series,
    time::DatesPrecision,
};
use i18n::{Texts, dates, times};
use maud::{Markup, html};

use super::{Shown, words::Words};
use crate::{
    call::{self, series_name},
    layout::{self, Nav, Page},
    speaker::speaker,
    ui::{self, Fact, Link, Notice, Tone},
};

/// The page of the programme, or of one version of it.
#[must_use]
pub fn programme(texts: &Texts, shown: &Shown<'_>) -> Markup {
    let words = shown.words(texts);
    let (lang, key) = (words.lang(), &shown.series.key);
    let latest = shown.versions.last().copied();
    let (title, address) = match shown.published {
        Some(version) if Some(version.number) != latest => (
            texts.programme_version_title(version.number),
            routes::ProgrammeVersion { lang, series: key.clone(), number: version.number }.to_string(),
        ),
        _ => (texts.programme_title(), routes::Programme { lang, series: key.clone() }.to_string()),
    };
    let main = match shown.published {
        None => none(&words),
        Some(version) => published(&words, shown, version, latest),
    };
    let crumbs = [
        Link::new(routes::SeriesList { lang }, texts.series_list_title()),
        Link::new(routes::Series { lang, series: key.clone() }, series_name(texts, shown.series)),
    ];
    let page = Page::new(title, address, Nav::Public, main)
        .over(series_name(texts, shown.series))
        .crumbs(crumbs)
        .rehearsal(shown.rehearsal || shown.series.synthetic);
    layout::page(texts, &page)
}

fn none(words: &Words<'_>) -> Markup {
    let (texts, series) = (words.texts, words.series);
    let (first, last) = (series.dates.start(), series.dates.end());
    let when = match series.dates.precision() {
        DatesPrecision::Day => dates::on(texts, first, last),
        DatesPrecision::Week => dates::in_week(texts, first, last),
        DatesPrecision::Month => dates::in_month(texts, first, last),
    };
    html! {
        (ui::lead(texts.programme_none()))
        p { (texts.programme_none_dates(when)) }
        (ui::facts(texts, &[Fact::new(texts.programme_data(), data(texts, series))]))
    }
}

fn published(words: &Words<'_>, shown: &Shown<'_>, version: &Published, latest: Option<u32>) -> Markup {
    let (texts, lang) = (words.texts, words.lang());
    let former = latest.filter(|latest| *latest != version.number);
    html! {
        @if let Some(latest) = former {
            (ui::notice(texts, Notice::Warning, html! {
                p {
                    (texts.programme_not_latest(latest)) " "
                    (Link::new(routes::Programme { lang, series: shown.series.key.clone() },
                        texts.programme_go_latest()))
                }
            }))
        }
        @if shown.for_missions { (ui::notice(texts, Notice::Information, texts.programme_for_missions())) }
        (ui::facts(texts, &facts(words, shown, version)))
        @if !version.note.is_empty() {
            (ui::section("note", texts.programme_from_organiser(), &ui::said_at_length(&version.note, None)))
        }
        @if !shown.changes.is_empty() {
            (ui::section("changes", texts.programme_changed(version.number.saturating_sub(1)),
                &words.changes(shown.changes, version)))
        }
        @for stretch in days(words, shown, version) { (ui::timetable(texts, &stretch)) }
    }
}

fn facts<'a>(words: &Words<'a>, shown: &Shown<'a>, version: &Published) -> Vec<Fact<'a>> {
    let (texts, lang, series) = (words.texts, words.lang(), shown.series);
    let at = times::moment(texts, &version.at.to_zoned(words.zone.clone()));
    let mut facts =
        vec![Fact::new(texts.programme_version(), texts.programme_version_of(version.number, at))];
    if let Some(place) = call::place(texts, &series.venue, series.mode) {
        let place = Fact::new(texts.label_venue(), place);
        facts.push(if call::is_open(&series.venue) { place.provisional() } else { place });
    }
    facts.push(Fact::new(texts.programme_data(), data(texts, series)));
    let others: Vec<_> = shown.versions.iter().filter(|number| **number != version.number).collect();
    if !others.is_empty() {
        let links = html! {
            @for (at, number) in others.into_iter().enumerate() {
                @if at > 0 { ", " }
                (Link::new(
                    routes::ProgrammeVersion { lang, series: series.key.clone(), number: *number },
                    texts.programme_other(*number),
                ))
            }
        };
        facts.push(Fact::new(texts.programme_others(), links));
    }
    facts
}

fn data(texts: &Texts, series: &Series) -> Markup {
    let (lang, series) = (call::lang(texts), series.key.clone());
    html! {
        (Link::new(
            routes::ProgrammeCalendar { lang, series: series.clone() }, texts.programme_calendar(),
        )) br;
        (Link::new(routes::ApiProgramme { series }, texts.public_json()))
    }
}

/// The days in stretches during which the clocks do not change: each says its distance from UTC.
fn days(words: &Words<'_>, shown: &Shown<'_>, version: &Published) -> Vec<Vec<ui::Day>> {
    let mut stretches: Vec<Vec<ui::Day>> = Vec::new();
    let mut before = None;
    for (date, slots) in version.days() {
        let offset = slots.first().map(|slot| words.at(slot.start).offset());
        let day =
            ui::Day { date, slots: slots.iter().map(|slot| show(words, shown, version, slot)).collect() };
        match stretches.last_mut() {
            Some(stretch) if offset == before => stretch.push(day),
            _ => stretches.push(vec![day]),
        }
        before = offset;
    }
    stretches
}

fn show(words: &Words<'_>, shown: &Shown<'_>, version: &Published, slot: &Slot) -> ui::Slot {
    let texts = words.texts;
    let title = html! {
        @match &slot.what {
            What::Questions { .. } => (texts.programme_questions()),
            _ => (words.linked(slot)),
        }
        @if shown.is_off(slot) { " " (ui::tag(Tone::Bad, texts.programme_not_held())) }
    };
    let (start, end) = (words.at(slot.start), words.at(slot.end()));
    let row = match slot.what {
        What::Meeting { .. } | What::Questions { .. } => ui::Slot::meeting(start, end, title),
        What::Break | What::Other { .. } => ui::Slot::pause(start, end, title),
    };
    row.about(about(words, shown, version, slot))
}

fn about(words: &Words<'_>, shown: &Shown<'_>, version: &Published, slot: &Slot) -> Markup {
    let texts = words.texts;
    let room = version.room(slot);
    let told = version.rooms.len() > 1 && !room.is_empty() && slot.what != What::Break;
    html! {
        @if told { p.soft { (ui::said(room)) } }
        @match &slot.what {
            What::Questions { .. } => {
                p {
                    @for (at, meeting) in words.meetings_of(slot).into_iter().enumerate() {
                        @if at > 0 { ", " }
                        (words.link(meeting))
                    }
                }
            }
            What::Meeting { meeting } => {
                @if let Some(questions) = version.questions_of(*meeting) {
                    p { (texts.programme_screening(after(words, slot, questions))) }
                }
                @let speakers = shown.speakers_of(*meeting);
                @if !speakers.is_empty() { ul aria-label=(texts.programme_speakers()) {
                    @for one in speakers { li { (speaker(words.texts, one)) } }
                } }
            }
            What::Break | What::Other { .. } => {}
        }
    }
}

/// When the questions are: the hour, and the day where it is another.
fn after(words: &Words<'_>, slot: &Slot, questions: &Slot) -> String {
    if questions.start.date() == slot.start.date() {
        times::clock(words.texts, questions.start.time())
    } else {
        words.when(questions.start)
    }
}
