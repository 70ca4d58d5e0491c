//! The programme: for everybody as a page, as a calendar and as JSON, and on the organisers' desk.

mod calendar;
mod desk;
mod json;
mod page;
mod slot;
mod stale;
mod words;

use domain::{
    ids::MeetingId,
    meeting::Meeting,
    programme::{Change, Published, Slot},
    series::Series,
};
use i18n::Texts;
use policy::Disclosed;

pub use self::{
    calendar::{meeting_calendar, programme_calendar},
    desk::{Desk, desk, propose_sure, remove_sure},
    json::programme_json,
    page::programme,
    slot::{SlotPage, sentences, slot},
    stale::{Late, stale},
};

/// The published programme, as one reader may see it.
#[derive(Clone, Copy, Debug)]
pub struct Shown<'a> {
    /// The series.
    pub series: &'a Series,
    /// Its meetings.
    pub meetings: &'a [Meeting],
    /// The version that is shown; nothing was published yet if none.
    pub published: Option<&'a Published>,
    /// What changed since the version before it.
    pub changes: &'a [Change],
    /// The numbers of all versions.
    pub versions: &'a [u32],
    /// The speakers that this reader may know of, in speaking order, by meeting.
    pub speakers: &'a [(MeetingId, Vec<Disclosed>)],
    /// The slots of former versions that are gone, each with the name of its room.
    pub gone: &'a [(Slot, String)],
    /// Whether the speakers are those that the missions may know of.
    pub for_missions: bool,
    /// The platform's own address, without a slash at the end.
    pub address: &'a str,
    /// Whether everything was made up.
    pub rehearsal: bool,
}

impl<'a> Shown<'a> {
    fn words(&self, texts: &'a Texts) -> words::Words<'a> {
        words::Words::new(texts, self.series, self.meetings)
    }

    /// The speakers of a meeting that is held, as far as this reader may know of them.
    fn speakers_of(&self, id: MeetingId) -> &'a [Disclosed] {
        let on = self.meetings.iter().any(|meeting| meeting.id == id && meeting.is_on());
        let speakers = self.speakers.iter().find(|(of, _)| on && *of == id);
        speakers.map_or(&[], |(_, speakers)| speakers.as_slice())
    }

    /// Whether a slot is for meetings of which none is held any more.
    fn is_off(&self, slot: &Slot) -> bool {
        let off = |id: &MeetingId| self.meetings.iter().any(|one| one.id == *id && !one.is_on());
        !slot.meetings().is_empty() && slot.meetings().iter().all(off)
    }
}
