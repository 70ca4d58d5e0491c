//! Who may see what of an applicant, and from when on.
//!
//! Two things are asked of an applicant, and both are closed unless they say otherwise: how much
//! danger there is ([`Risk`], for the speaker and for the organisation), and to whom each [`Item`]
//! may be shown. The first caps the second. What that comes to for a viewer is decided in one place,
//! `policy::disclose`.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Application, Refusal, State};

/// Who may see something of a person, each audience including those before it.
///
/// The missions include that of the State under Review, by design: there is no audience of "the
/// other missions".
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Audience {
    /// The organisers only.
    #[default]
    Organisers,
    /// The missions that are in the room: said and handed out there, and on no page.
    Room,
    /// All missions, the State under Review included.
    Missions,
    /// Everybody.
    Public,
}

impl Audience {
    /// All audiences, the most closed first.
    pub const ALL: [Self; 4] = [Self::Organisers, Self::Room, Self::Missions, Self::Public];

    /// The word in forms and rows.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Organisers => "organisers",
            Self::Room => "room",
            Self::Missions => "missions",
            Self::Public => "public",
        }
    }
}

/// What can be shown of an applicant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Item {
    /// The organisation's name.
    Organisation,
    /// What kind of organisation it is.
    Kind,
    /// The speaker's name.
    Speaker,
    /// What the speaker is in the organisation.
    Position,
    /// A picture of the speaker.
    Photo,
    /// The text of the statement.
    Statement,
    /// The recording of the statement, with face and voice.
    Recording,
}

impl Item {
    /// All items.
    pub const ALL: [Self; 7] = [
        Self::Organisation,
        Self::Kind,
        Self::Speaker,
        Self::Position,
        Self::Photo,
        Self::Statement,
        Self::Recording,
    ];
    /// Those of which applicants are asked: the others are on no page, and stay closed until there is
    /// one and the applicant is asked again.
    pub const ASKED: [Self; 4] = [Self::Organisation, Self::Kind, Self::Speaker, Self::Position];

    /// The word in forms and rows.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Organisation => "organisation",
            Self::Kind => "kind",
            Self::Speaker => "speaker",
            Self::Position => "position",
            Self::Photo => "photo",
            Self::Statement => "statement",
            Self::Recording => "recording",
        }
    }
}

/// How much of a person or an organisation may be seen at all by others than the organisers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Risk {
    /// Whatever is released item by item.
    Open,
    /// The speaker is never named, nor shown, nor heard.
    NameWithheld,
    /// The organisation is never named, nor anything that gives it away.
    OrganisationWithheld,
    /// Nothing, not even that there is somebody.
    #[default]
    Closed,
}

impl Risk {
    /// All levels, as forms list them: the most closed first.
    pub const ALL: [Self; 4] = [Self::Closed, Self::OrganisationWithheld, Self::NameWithheld, Self::Open];

    /// The word in forms and rows.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::NameWithheld => "name_withheld",
            Self::OrganisationWithheld => "organisation_withheld",
            Self::Closed => "closed",
        }
    }

    /// Whether an item is shown to nobody but the organisers, whatever was released.
    ///
    /// A position and a recording give away both: "director of …" is one person and one organisation.
    #[must_use]
    pub fn withholds(self, item: Item) -> bool {
        match self {
            Self::Open => false,
            Self::NameWithheld => {
                matches!(item, Item::Speaker | Item::Position | Item::Photo | Item::Recording)
            }
            Self::OrganisationWithheld => {
                matches!(item, Item::Organisation | Item::Position | Item::Recording)
            }
            Self::Closed => true,
        }
    }
}

/// From when on something may be shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FromWhen {
    /// As soon as the seat is confirmed.
    #[default]
    AtOnce,
    /// From nine o'clock in the morning of the meeting's day on, whichever day that comes to be.
    MeetingDay,
    /// From an instant on.
    At(Timestamp),
}

/// To whom an item may be shown, and from when on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(default)]
pub struct Release {
    /// To whom.
    pub to: Audience,
    /// From when on. Before that, to the organisers only.
    pub from: FromWhen,
}

/// Who closed everything in an emergency.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Closer {
    /// The applicant.
    Applicant,
    /// An organiser.
    Organiser,
}

/// What an applicant consents to have shown, item by item; nothing unless they say so.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Consent {
    /// The level that was chosen for the speaker.
    pub speaker: Risk,
    /// The level that was chosen for the organisation.
    pub organisation: Risk,
    /// When everything was closed at once, and by whom, if the applicant chose nothing since.
    pub closed: Option<(Timestamp, Closer)>,
    items: BTreeMap<Item, Release>,
}

impl Consent {
    /// No risk for anybody, and the names of organisation and speaker shown to these at once; the kind
    /// with the organisation.
    #[must_use]
    pub fn naming(organisation: Audience, speaker: Audience) -> Self {
        let mut consent = Self { speaker: Risk::Open, organisation: Risk::Open, ..Self::default() };
        let at_once = |to| Release { to, from: FromWhen::AtOnce };
        consent.release(Item::Organisation, at_once(organisation));
        consent.release(Item::Kind, at_once(organisation));
        consent.release(Item::Speaker, at_once(speaker));
        consent
    }

    /// To whom an item was released.
    #[must_use]
    pub fn of(&self, item: Item) -> Release {
        self.items.get(&item).copied().unwrap_or_default()
    }

    /// Releases an item, or closes it.
    pub fn release(&mut self, item: Item, release: Release) {
        if release.to == Audience::Organisers {
            self.items.remove(&item);
        } else {
            self.items.insert(item, release);
        }
    }

    /// Whether speaker or organisation withhold an item, whatever was released: what either of them
    /// withholds is withheld.
    #[must_use]
    pub fn withholds(&self, item: Item) -> bool {
        self.speaker.withholds(item) || self.organisation.withholds(item)
    }

    /// One text of all that was chosen, the same for the same choice.
    #[must_use]
    pub fn canonical(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Whether something comes to be shown to the public later, without anybody doing anything.
    #[must_use]
    pub fn waits(&self) -> bool {
        self.items.values().any(|release| release.to == Audience::Public && release.from != FromWhen::AtOnce)
    }
}

impl Application {
    /// Keeps what the applicant allows to be shown, from now on. It shows once a seat is confirmed.
    ///
    /// # Errors
    ///
    /// Refuses for one that was taken back: nothing of it is shown any more.
    pub fn allow(&mut self, consent: Consent) -> Result<(), Refusal> {
        if matches!(self.state, State::Withdrawn(_)) {
            return Err(Refusal::NotFromHere);
        }
        self.consent = consent;
        Ok(())
    }

    /// Closes everything at once: nothing is shown to anybody but the organisers from now on, until
    /// the applicant chooses anew.
    pub fn close(&mut self, by: Closer, now: Timestamp) {
        self.consent = Consent { closed: Some((now, by)), ..Consent::default() };
    }
}
