//! Slots and changes in words.

use domain::{
    ids::MeetingId,
    lang::Lang,
    meeting::Meeting,
    programme::{Change, Published, Slot, What},
    series::Series,
};
use i18n::{Texts, dates, lists, times};
use jiff::{Zoned, civil::DateTime, tz::TimeZone};
use maud::{Markup, html};

use crate::{
    call::{self, state},
    ui::{self, Link},
};

/// What it takes to speak of the slots of a series.
#[derive(Clone)]
pub(super) struct Words<'a> {
    pub(super) texts: &'a Texts,
    pub(super) series: &'a Series,
    pub(super) meetings: &'a [Meeting],
    pub(super) zone: TimeZone,
}

impl<'a> Words<'a> {
    pub(super) fn new(texts: &'a Texts, series: &'a Series, meetings: &'a [Meeting]) -> Self {
        let zone = TimeZone::get(&series.time_zone).unwrap_or(TimeZone::UTC);
        Self { texts, series, meetings, zone }
    }

    pub(super) fn lang(&self) -> Lang {
        call::lang(self.texts)
    }

    pub(super) fn meeting(&self, id: MeetingId) -> Option<&'a Meeting> {
        self.meetings.iter().find(|meeting| meeting.id == id)
    }

    /// The meetings that a slot is for, as far as the series has them.
    pub(super) fn meetings_of(&self, slot: &Slot) -> Vec<&'a Meeting> {
        slot.meetings().iter().filter_map(|id| self.meeting(*id)).collect()
    }

    pub(super) fn state(&self, meeting: &Meeting) -> &'static str {
        state(self.texts, meeting.state)
    }

    /// The States of a slot: "Andorra, Honduras and Panama".
    pub(super) fn states(&self, slot: &Slot) -> String {
        let names: Vec<_> = self.meetings_of(slot).into_iter().map(|meeting| self.state(meeting)).collect();
        lists::and(self.texts, &names)
    }

    /// What a slot is for, in a line.
    pub(super) fn title(&self, slot: &Slot) -> String {
        match &slot.what {
            What::Meeting { .. } => self.states(slot),
            What::Questions { .. } => self.texts.programme_questions_to(self.states(slot)).into_owned(),
            What::Break => self.texts.programme_break().into_owned(),
            What::Other { label } => label.clone(),
        }
    }

    /// The page of a meeting.
    pub(super) fn page_of(&self, meeting: &Meeting) -> routes::Meeting {
        let (lang, series) = (self.lang(), self.series.key.clone());
        routes::Meeting { lang, series, state: meeting.slug().to_owned() }
    }

    /// What a slot is for, with a link to each meeting.
    pub(super) fn linked(&self, slot: &Slot) -> Markup {
        let links = self.meetings_of(slot).into_iter().map(|meeting| self.link(meeting));
        match &slot.what {
            What::Meeting { .. } => html! { @for link in links { (link) } },
            What::Questions { .. } | What::Break => html! { (self.title(slot)) },
            What::Other { label } => ui::said(label),
        }
    }

    pub(super) fn link(&self, meeting: &Meeting) -> Link<'static> {
        Link::new(self.page_of(meeting), self.state(meeting))
    }

    /// The hour as an instant; where the clocks skip it, as they read after.
    pub(super) fn at(&self, hour: DateTime) -> Zoned {
        self.zone.to_ambiguous_zoned(hour).compatible().unwrap_or_else(|_| Zoned::default())
    }

    /// "Tuesday 9 March, 09:00".
    pub(super) fn when(&self, hour: DateTime) -> String {
        format!("{}, {}", dates::day(self.texts, hour.date()), times::clock(self.texts, hour.time()))
    }

    /// A slot with all that is to be known of it, for whoever cannot see it on the page.
    pub(super) fn whole(&self, slot: &Slot, room: &str) -> String {
        let length = times::minutes(self.texts, slot.minutes.into());
        let when = self.when(slot.start);
        self.texts.programme_slot_words(self.title(slot), when, length, room.to_owned()).into_owned()
    }

    /// The changes, one a line.
    pub(super) fn changes(&self, changes: &[Change], after: &Published) -> Markup {
        html! {
            ul {
                @for change in changes {
                    li { (self.changed(change)) " – " (self.change(change, after)) }
                }
            }
        }
    }

    fn changed(&self, change: &Change) -> Markup {
        match change {
            Change::Added(slot)
            | Change::Removed(slot)
            | Change::Replaced { after: slot, .. }
            | Change::Moved { after: slot, .. } => self.linked(slot),
        }
    }

    fn change(&self, change: &Change, published: &Published) -> String {
        let texts = self.texts;
        match change {
            Change::Added(slot) => texts.programme_change_added(self.when(slot.start)).into_owned(),
            Change::Removed(slot) => texts.programme_change_removed(self.when(slot.start)).into_owned(),
            Change::Replaced { before, after } => {
                texts.programme_change_replaced(self.title(before), self.when(after.start)).into_owned()
            }
            Change::Moved { after, start, minutes, room } => {
                let mut parts = Vec::new();
                let clock = |hour: DateTime| times::clock(texts, hour.time());
                if start.date() != after.start.date() {
                    let (from, to) = (self.when(*start), self.when(after.start));
                    parts.push(texts.programme_change_day(from, to));
                } else if *start != after.start {
                    let day = dates::day(texts, start.date());
                    parts.push(texts.programme_change_hour(clock(*start), clock(after.start), day));
                }
                if *minutes != after.minutes {
                    let length = |minutes: u16| times::minutes(texts, minutes.into());
                    parts.push(texts.programme_change_length(length(after.minutes), length(*minutes)));
                }
                let now = published.room(after);
                if now != room {
                    parts.push(texts.programme_change_room(now.to_owned(), room.clone()));
                }
                parts.join(", ")
            }
        }
    }
}
