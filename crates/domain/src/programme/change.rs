//! What changed between two versions of a programme.

use jiff::civil::DateTime;

use super::{Published, Slot};
use crate::ids::SlotId;

/// One change that a reader of the former version must know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// The slot is new.
    Added(Slot),
    /// The slot is gone.
    Removed(Slot),
    /// The slot is for something else.
    Replaced {
        /// As it was.
        before: Slot,
        /// As it is.
        after: Slot,
    },
    /// The slot begins at another time, lasts longer or shorter, or is in another room.
    Moved {
        /// Which, as it is now.
        after: Slot,
        /// When it began.
        start: DateTime,
        /// How long it lasted.
        minutes: u16,
        /// The name of the room where it was.
        room: String,
    },
}

impl Change {
    /// The slot that changed.
    #[must_use]
    pub fn slot(&self) -> SlotId {
        match self {
            Self::Added(slot) | Self::Removed(slot) => slot.id,
            Self::Replaced { after, .. } | Self::Moved { after, .. } => after.id,
        }
    }
}

/// What changed from one version to another, in the order of the later, what is gone last.
#[must_use]
pub fn changes(before: &Published, after: &Published) -> Vec<Change> {
    let mut changes = Vec::new();
    for slot in &after.slots {
        let Some(was) = before.slots.iter().find(|was| was.id == slot.id) else {
            changes.push(Change::Added(slot.clone()));
            continue;
        };
        if was.what != slot.what {
            changes.push(Change::Replaced { before: was.clone(), after: slot.clone() });
        } else if (was.start, was.minutes, before.room(was)) != (slot.start, slot.minutes, after.room(slot)) {
            changes.push(Change::Moved {
                after: slot.clone(),
                start: was.start,
                minutes: was.minutes,
                room: before.room(was).to_owned(),
            });
        }
    }
    let gone = before.slots.iter().filter(|was| after.slots.iter().all(|slot| slot.id != was.id));
    changes.extend(gone.cloned().map(Change::Removed));
    changes
}
