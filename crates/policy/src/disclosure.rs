//! What a viewer may know of the people behind an application.

use domain::application::{ApplicantKind, Application, Audience, Consent, FromWhen, Item, Status};
use jiff::Timestamp;

/// Whoever looks, and when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Viewer {
    /// As whom.
    pub audience: Audience,
    /// The present instant.
    pub now: Timestamp,
    /// When the day of the meeting begins for those who release something from then on; nothing as
    /// long as no programme says which day it is.
    pub day: Option<Timestamp>,
}

impl Viewer {
    /// Anybody, before every instant from which on something is released: what needs no clock.
    #[must_use]
    pub fn anybody_at_once() -> Self {
        Self { audience: Audience::Public, now: Timestamp::MIN, day: None }
    }
}

/// What may be shown of an applicant to one viewer. A part that may not be shown is not there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Disclosed {
    /// The organisation's name.
    pub organisation: Option<String>,
    /// What kind of organisation it is. Of some kinds there is one in a State: these are told only with
    /// the name.
    pub kind: Option<ApplicantKind>,
    /// The speaker's name.
    pub speaker: Option<String>,
    /// What the speaker is in the organisation. Told only with the name.
    pub position: Option<String>,
}

impl Disclosed {
    /// Whether nothing may be shown, not even that there is somebody.
    #[must_use]
    pub fn is_nothing(&self) -> bool {
        self.organisation.is_none() && self.speaker.is_none() && self.kind.is_none()
    }
}

/// What may be shown of an applicant to a viewer.
///
/// Organisers see all. Others see an item only while the application holds a confirmed seat; if the
/// applicant released it to their audience or a wider one, from an instant on that has come; and if
/// neither the speaker's nor the organisation's level withholds it. Of one who released nothing they
/// do not learn that there is anybody. "Missions" always includes the State under Review.
#[must_use]
pub fn disclose(application: &Application, viewer: &Viewer) -> Disclosed {
    let answers = application.standing_answers();
    let confirmed = application.status() == Status::Confirmed;
    let may = |item| {
        viewer.audience == Audience::Organisers
            || (confirmed && is_released(&application.consent, item, viewer))
    };
    let (organisation, speaker) = (may(Item::Organisation), may(Item::Speaker));
    let position = answers.get("position").trim();
    Disclosed {
        organisation: organisation.then(|| answers.organisation().to_owned()),
        kind: answers.kind().filter(|kind| may(Item::Kind) && (organisation || *kind != ApplicantKind::Nhri)),
        speaker: speaker.then(|| answers.speaker()),
        position: (speaker && may(Item::Position) && !position.is_empty()).then(|| position.to_owned()),
    }
}

fn is_released(consent: &Consent, item: Item, viewer: &Viewer) -> bool {
    let release = consent.of(item);
    let has_come = match release.from {
        FromWhen::AtOnce => true,
        FromWhen::MeetingDay => viewer.day.is_some_and(|day| day <= viewer.now),
        FromWhen::At(instant) => instant <= viewer.now,
    };
    has_come && release.to >= viewer.audience && !consent.withholds(item)
}
