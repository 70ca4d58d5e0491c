//! What is wrong with a form of a series, in words.

use domain::{
    postpone::PostponeRefusal,
    series::{
        FormatIssue,
        entry::{EntryIssue, EntryIssues},
    },
    time::{DatesIssue, DeadlineIssue},
};
use i18n::Texts;

use crate::{
    call::state,
    issue,
    ui::{Issues, Words},
};

/// All issues of a form as sentences, each at its field.
#[must_use]
pub fn sentences<'t>(texts: &'t Texts, issues: &EntryIssues) -> Issues<'t> {
    issues.iter().map(|(field, issue)| (field.to_owned(), sentence(texts, issue))).collect()
}

fn sentence<'t>(texts: &'t Texts, issue: &EntryIssue) -> Words<'t> {
    match issue {
        EntryIssue::Plain(issue) => issue::sentence(texts, issue),
        EntryIssue::Deadline(issue) => deadline(texts, issue),
        EntryIssue::NotLater => texts.entry_not_later(),
        EntryIssue::ClosesBeforeOpening => texts.entry_closes_before_opening(),
        EntryIssue::Dates(DatesIssue::EndBeforeStart) => texts.entry_dates_order(),
        EntryIssue::Dates(DatesIssue::NotWholeMonths | DatesIssue::EndMissing | DatesIssue::OutOfRange) => {
            texts.entry_dates_other()
        }
        EntryIssue::Format(FormatIssue::MeetingLength) => texts.entry_format_length(),
        EntryIssue::Format(FormatIssue::SpeakerMinutes) => texts.entry_format_speaker(),
        EntryIssue::Format(FormatIssue::DoesNotFit) => texts.entry_format_fit(),
        EntryIssue::UnknownState(name) => texts.entry_unknown_state(name.clone()),
        EntryIssue::NotReviewed(code) => texts.entry_not_reviewed(state(texts, *code)),
        EntryIssue::StateTwice(code) => texts.entry_state_twice(state(texts, *code)),
        EntryIssue::NotInTheSeries(code) => texts.entry_not_in_series(state(texts, *code)),
        EntryIssue::InUse(code) => texts.entry_in_use(state(texts, *code)),
        EntryIssue::NotAKey => texts.entry_not_a_key(),
        EntryIssue::UnknownZone => texts.entry_zone(),
        EntryIssue::NotADocument(line) => texts.entry_document(line.clone()),
    }
}

fn deadline<'t>(texts: &'t Texts, issue: &DeadlineIssue) -> Words<'t> {
    match issue {
        DeadlineIssue::NotADate
        | DeadlineIssue::NoSuchDay
        | DeadlineIssue::YearOutOfRange(_)
        | DeadlineIssue::NotATime
        | DeadlineIssue::NoSuchTime
        | DeadlineIssue::Malformed => texts.entry_deadline(),
        DeadlineIssue::UnknownZone => texts.entry_deadline_zone(),
        DeadlineIssue::Skipped { .. } | DeadlineIssue::Repeated { .. } => texts.entry_deadline_skipped(),
        DeadlineIssue::ZoneWordOutOfSeason { said, in_force, .. } => {
            texts.entry_reading(in_force.word(), said.word())
        }
    }
}

/// Why a series is not put off.
#[must_use]
pub fn refusal<'t>(texts: &'t Texts, refusal: &PostponeRefusal) -> Words<'t> {
    match refusal {
        PostponeRefusal::NothingMoves => texts.postpone_nothing(),
        PostponeRefusal::Held => texts.postpone_held(),
        PostponeRefusal::NotAPlan => texts.postpone_not_a_plan(),
        PostponeRefusal::Deadline(_) => texts.postpone_deadline(),
    }
}
