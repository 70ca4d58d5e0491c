//! The draft of a programme on the desk.

use domain::{
    issue::{Issue, Issues as Found},
    lang::Lang,
    meeting::Meeting,
    programme::{Change, Programme, ProgrammeIssue, Published, Slot, What},
    series::Series,
};
use i18n::{Texts, times};
use maud::{Markup, html};

use super::words::Words;
use crate::{
    call::series_name,
    desk::ways,
    issue,
    reader::Reader,
    ui::{self, Button, Confirm, Field, Issues, Link, Notice, actions},
};

/// What the page of the draft shows.
#[derive(Clone, Copy, Debug)]
pub struct Desk<'a> {
    /// The series.
    pub series: &'a Series,
    /// Its meetings.
    pub meetings: &'a [Meeting],
    /// The draft.
    pub draft: &'a Programme,
    /// What is wrong with it.
    pub issues: &'a [ProgrammeIssue],
    /// The version that is public.
    pub published: Option<&'a Published>,
    /// What publishing the draft would change.
    pub changes: &'a [Change],
    /// The rooms as they were typed, if they were not taken.
    pub rooms: Option<&'a str>,
    /// The note as it was typed, if nothing was published.
    pub note: &'a str,
}

/// The page of the draft; `wrong` is what is wrong with what was sent.
#[must_use]
pub fn desk(reader: &Reader<'_>, page: &Desk<'_>, wrong: &Issues<'_>) -> Markup {
    let texts = reader.texts;
    let words = Words::new(texts, page.series, page.meetings);
    let (lang, key) = (reader.lang(), &page.series.key);
    let here = routes::ProgrammeDesk { lang, series: key.clone() }.to_string();
    let main = html! {
        (ui::tabs(texts.desk_series(key.to_string()), &ways(reader, page.series), &here))
        (lead(&words, page))
        @if page.draft.slots.is_empty() { (propose(reader, page)) }
        (issues(&words, page))
        (draft(reader, &words, page))
        (publish(reader, &words, page, wrong))
        (rooms(reader, page, wrong))
        @if !page.draft.slots.is_empty() { (propose(reader, page)) }
    };
    let crumbs = [Link::new(routes::Desk { lang }, texts.nav_desk())];
    reader.page_with_issues(title(texts, page.series), here, crumbs, wrong, main)
}

/// The title of the draft's page, which says whose programme it is.
fn title(texts: &Texts, series: &Series) -> String {
    format!("{} – {}", texts.programme_desk(), series_name(texts, series))
}

/// The way from the desk to a page below the draft.
pub(super) fn crumbs<'a>(texts: &'a Texts, lang: Lang, series: &Series) -> [Link<'a>; 2] {
    [
        Link::new(routes::Desk { lang }, texts.nav_desk()),
        Link::new(routes::ProgrammeDesk { lang, series: series.key.clone() }, title(texts, series)),
    ]
}

fn lead(words: &Words<'_>, page: &Desk<'_>) -> Markup {
    let (texts, lang, series) = (words.texts, words.lang(), page.series.key.clone());
    html! {
        @match page.published {
            None => (ui::lead(texts.programme_desk_none())),
            Some(version) => {
                @let at = times::moment(texts, &version.at.to_zoned(words.zone.clone()));
                (ui::lead(texts.programme_desk_public(version.number, at)))
                p { (Link::new(routes::Programme { lang, series }, texts.programme_desk_look())) }
            }
        }
        @if !page.draft.slots.is_empty() { p { (Link::new("#publish", texts.programme_go_publish())) } }
    }
}

fn issues(words: &Words<'_>, page: &Desk<'_>) -> Markup {
    let texts = words.texts;
    let (may, must): (Vec<_>, Vec<_>) = page.issues.iter().partition(|issue| issue.may_stand());
    let list = |issues: &[&ProgrammeIssue]| {
        html! {
            ul {
                @for issue in issues {
                    @let (sentence, to) = sentence(words, page.draft, **issue);
                    li { a href=(to) { (sentence) } }
                }
            }
        }
    };
    html! {
        @if must.is_empty() && may.is_empty() && !page.draft.slots.is_empty() {
            p { (texts.programme_no_issues()) }
        }
        @if !must.is_empty() && !page.draft.slots.is_empty() {
            (ui::section("issues", texts.programme_issues(), &list(&must)))
        }
        @if !may.is_empty() && !page.draft.slots.is_empty() {
            (ui::section("issues-may", texts.programme_issues_may(), &html! {
                p { (texts.programme_issues_may_lead()) }
                (list(&may))
            }))
        }
    }
}

/// An issue as a sentence, and where it is mended.
fn sentence(words: &Words<'_>, draft: &Programme, issue: ProgrammeIssue) -> (String, String) {
    let texts = words.texts;
    let name = |id| {
        draft
            .slot(id)
            .map_or_else(String::new, |slot| format!("{} ({})", words.title(slot), words.when(slot.start)))
    };
    let at = |id| format!("#{id}");
    match issue {
        ProgrammeIssue::RoomTaken { first, second } => {
            (texts.programme_issue_room_taken(name(first), name(second)).into_owned(), at(second))
        }
        ProgrammeIssue::TwoPlaces { first, second } => {
            (texts.programme_issue_two_places(name(first), name(second)).into_owned(), at(second))
        }
        ProgrammeIssue::Twice { slot } => (texts.programme_issue_twice(name(slot)).into_owned(), at(slot)),
        ProgrammeIssue::Missing { meeting } => {
            let state = words.meeting(meeting).map_or("", |meeting| words.state(meeting));
            let to = routes::NewSlotPage { lang: words.lang(), series: words.series.key.clone() };
            (texts.programme_issue_missing(state).into_owned(), format!("{to}?meeting={meeting}"))
        }
        ProgrammeIssue::Cancelled { slot } => {
            (texts.programme_issue_cancelled(name(slot)).into_owned(), at(slot))
        }
        ProgrammeIssue::OutsideDates { slot } => {
            (texts.programme_issue_outside(name(slot)).into_owned(), at(slot))
        }
        ProgrammeIssue::TooShort { slot, needed: 0 | 1 } => {
            (texts.programme_issue_no_time(name(slot)).into_owned(), at(slot))
        }
        ProgrammeIssue::TooShort { slot, needed } => {
            let needed = times::minutes(texts, needed.into());
            (texts.programme_issue_too_short(needed, name(slot)).into_owned(), at(slot))
        }
        ProgrammeIssue::NoSuchRoom { slot } => {
            (texts.programme_issue_no_room(name(slot)).into_owned(), at(slot))
        }
        ProgrammeIssue::NoSuchHour { slot } => {
            (texts.programme_issue_no_hour(name(slot)).into_owned(), at(slot))
        }
        ProgrammeIssue::QuestionsFirst { slot } => {
            (texts.programme_issue_questions_first(name(slot)).into_owned(), at(slot))
        }
        ProgrammeIssue::QuestionsToNobody { slot } => {
            (texts.programme_issue_questions_nobody(name(slot)).into_owned(), at(slot))
        }
    }
}

fn draft(reader: &Reader<'_>, words: &Words<'_>, page: &Desk<'_>) -> Markup {
    let texts = words.texts;
    let mut ordered = page.draft.clone();
    ordered.sort();
    let slots = &ordered.slots;
    let add = routes::NewSlotPage { lang: words.lang(), series: page.series.key.clone() };
    let mut days: Vec<ui::Day> = Vec::new();
    for (place, slot) in slots.iter().enumerate() {
        let near = (place.checked_sub(1).and_then(|before| slots.get(before)), slots.get(place + 1));
        let row = row(reader, words, page, slot, near);
        let date = slot.start.date();
        match days.last_mut() {
            Some(day) if day.date == date => day.slots.push(row),
            _ => days.push(ui::Day { date, slots: vec![row] }),
        }
    }
    html! {
        @if slots.is_empty() { p { (texts.programme_empty()) } }
        (ui::timetable(texts, &days))
        (actions(&[Button::secondary(texts.programme_add()).leads_to(add)]))
    }
}

fn row(
    reader: &Reader<'_>,
    words: &Words<'_>,
    page: &Desk<'_>,
    slot: &Slot,
    (before, after): (Option<&Slot>, Option<&Slot>),
) -> ui::Slot {
    let (texts, lang, key) = (words.texts, words.lang(), page.series.key.clone());
    let title = words.title(slot);
    let change = routes::SlotPage { lang, series: key.clone(), slot: slot.id };
    let mut moves = vec![
        small(texts.programme_change(), &title).leads_to(change),
        small(texts.programme_earlier(), &title).sends("do", "earlier"),
        small(texts.programme_later(), &title).sends("do", "later"),
    ];
    moves.extend(
        before.map(|slot| {
            small(texts.programme_swap_before(), &title).sends("do", format!("swap {}", slot.id))
        }),
    );
    moves
        .extend(after.map(|slot| {
            small(texts.programme_swap_after(), &title).sends("do", format!("swap {}", slot.id))
        }));
    moves.push(small(texts.programme_remove(), &title).sends("do", "remove"));
    let form = html! {
        (ui::hidden("version", &page.draft.version.to_string()))
        (ui::hidden("slot", &slot.id.to_string()))
        (ui::moves(&moves))
    };
    let room = page.draft.rooms.get(usize::from(slot.room)).map_or("", String::as_str);
    let about = html! {
        p {
            (times::minutes(texts, slot.minutes.into()))
            @if page.draft.rooms.len() > 1 { ", " (ui::said(room)) }
        }
        (ui::form(routes::EditProgramme { lang, series: key }, reader.token(), &form))
    };
    let (start, end) = (words.at(slot.start), words.at(slot.end()));
    let row = match slot.what {
        What::Meeting { .. } | What::Questions { .. } => ui::Slot::meeting(start, end, &title),
        What::Break | What::Other { .. } => ui::Slot::pause(start, end, &title),
    };
    row.id(slot.id.to_string()).about(about)
}

/// What can be done with a slot. The button says of which it speaks: they stand in a long list.
fn small<'a>(label: ui::Words<'a>, slot: &str) -> Button<'a> {
    Button::small(label).of(slot.to_owned())
}

fn publish(reader: &Reader<'_>, words: &Words<'_>, page: &Desk<'_>, wrong: &Issues<'_>) -> Markup {
    let (texts, lang) = (words.texts, words.lang());
    let next = page.published.map_or(1, |version| version.number + 1);
    let as_if = page.draft.publish(page.published, "", jiff::Timestamp::UNIX_EPOCH);
    let broken = page.issues.iter().any(|issue| !issue.may_stand());
    let new = page.published.is_none() || !page.changes.is_empty();
    let form = html! {
        (ui::hidden("version", &page.draft.version.to_string()))
        (Field::new(texts, "note", texts.programme_note()).hint(texts.programme_note_hint()).optional()
            .issues(wrong).text(page.note, None))
        (actions(&[Button::primary(texts.programme_publish_button(next))]))
    };
    let content = html! {
        h3 { (texts.programme_would()) }
        @if page.published.is_none() {
            p { (texts.programme_would_first()) }
        } @else if page.changes.is_empty() {
            p { (texts.programme_would_nothing()) }
        } @else {
            (words.changes(page.changes, &as_if))
            p { (texts.programme_would_tell()) }
        }
        @if broken {
            (ui::notice(texts, Notice::Warning, texts.programme_publish_broken()))
        } @else if new {
            (ui::form(routes::PublishProgramme { lang, series: page.series.key.clone() }, reader.token(), &form))
        }
    };
    html! {
        @if !page.draft.slots.is_empty() { (ui::section("publish", texts.programme_publish(), &content)) }
    }
}

fn rooms(reader: &Reader<'_>, page: &Desk<'_>, wrong: &Issues<'_>) -> Markup {
    let texts = reader.texts;
    let typed = page.rooms.map_or_else(|| page.draft.rooms.join("\n"), str::to_owned);
    let form = html! {
        (ui::hidden("version", &page.draft.version.to_string()))
        (Field::new(texts, "rooms", texts.programme_rooms_label()).hint(texts.programme_rooms_hint())
            .issues(wrong).text(&typed, None))
        (actions(&[Button::secondary(texts.programme_rooms_button()).sends("do", "rooms")]))
    };
    let to = routes::EditProgramme { lang: reader.lang(), series: page.series.key.clone() };
    ui::section("rooms", texts.programme_rooms(), &ui::form(to, reader.token(), &form))
}

fn propose(reader: &Reader<'_>, page: &Desk<'_>) -> Markup {
    let texts = reader.texts;
    let button = Button::primary(texts.programme_propose_button());
    let again = Button::secondary(texts.programme_propose_button());
    let button = if page.draft.slots.is_empty() { button } else { again };
    let form = html! {
        (ui::hidden("version", &page.draft.version.to_string()))
        p { (texts.programme_propose_lead()) }
        (actions(&[button.sends("do", "propose")]))
    };
    let to = routes::EditProgramme { lang: reader.lang(), series: page.series.key.clone() };
    ui::section("propose", texts.programme_propose(), &ui::form(to, reader.token(), &form))
}

/// Asks once more before a draft is replaced by a proposal.
#[must_use]
pub fn propose_sure(reader: &Reader<'_>, page: &Desk<'_>) -> Markup {
    let texts = reader.texts;
    let content = html! {
        (ui::lead(texts.programme_propose_sure_text()))
        (ui::hidden("do", "propose"))
    };
    sure(reader, page, texts.programme_propose_sure(), (content, texts.programme_propose_yes()))
}

/// Asks once more before a slot is taken out.
#[must_use]
pub fn remove_sure(reader: &Reader<'_>, page: &Desk<'_>, slot: &Slot) -> Markup {
    let texts = reader.texts;
    let words = Words::new(texts, page.series, page.meetings);
    let room = page.draft.rooms.get(usize::from(slot.room)).map_or("", String::as_str);
    let content = html! {
        (ui::lead(texts.programme_remove_text(words.whole(slot, room))))
        (ui::hidden("do", "remove"))
        (ui::hidden("slot", &slot.id.to_string()))
    };
    sure(reader, page, texts.programme_remove_sure(), (content, texts.programme_remove_yes()))
}

fn sure<'a>(
    reader: &'a Reader<'a>,
    page: &Desk<'_>,
    question: ui::Words<'a>,
    (content, yes): (Markup, ui::Words<'a>),
) -> Markup {
    let (texts, lang, series) = (reader.texts, reader.lang(), page.series.key.clone());
    let back = routes::ProgrammeDesk { lang, series: series.clone() };
    let content = html! {
        (content)
        (ui::hidden("sure", "yes"))
        (ui::hidden("version", &page.draft.version.to_string()))
    };
    let confirm = Confirm {
        action: routes::EditProgramme { lang, series }.to_string(),
        token: reader.token(),
        content,
        yes,
        back: back.to_string(),
    };
    let main = ui::confirm(texts, &confirm);
    reader.page(question, &back, crumbs(texts, lang, page.series), main)
}

/// What is wrong with what was sent, in words: some issues mean more here than elsewhere.
pub(super) fn sentences<'t>(texts: &'t Texts, found: &Found) -> Issues<'t> {
    found
        .iter()
        .map(|(field, found)| {
            let words = match (field, found) {
                ("rooms", Issue::NotANumber { min, max }) => texts.programme_rooms_issue(*min, *max),
                ("meetings", _) => texts.programme_meetings_issue(),
                (_, other) => issue::sentence(texts, other),
            };
            (field.to_owned(), words)
        })
        .collect()
}
