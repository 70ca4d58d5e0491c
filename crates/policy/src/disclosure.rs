//! What a viewer may know of the people behind an application.

use domain::application::{ApplicantKind, Application, Audience};

/// What may be shown of an applicant to one audience. A part that may not be shown is not there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Disclosed {
    /// The organisation's name.
    pub organisation: Option<String>,
    /// What kind of organisation it is. Told only with its name: of some kinds there is one.
    pub kind: Option<ApplicantKind>,
    /// The speaker's name.
    pub speaker: Option<String>,
}

impl Disclosed {
    /// Whether nothing may be shown, not even that there is somebody.
    #[must_use]
    pub fn is_nothing(&self) -> bool {
        self.organisation.is_none() && self.speaker.is_none()
    }
}

/// What may be shown of an applicant to `viewer`.
///
/// Organisers see all. Others see what the applicant released to their audience or a wider one, and
/// only while the application holds a confirmed seat; of one who released nothing they do not learn
/// that there is anybody. "Missions" always includes the State under Review.
#[must_use]
pub fn disclose(application: &Application, viewer: Audience) -> Disclosed {
    let answers = application.standing_answers();
    let confirmed = application.status() == domain::application::Status::Confirmed;
    let open = |released: Audience| viewer == Audience::Organisers || (confirmed && released >= viewer);
    let organisation = open(application.consent.organisation);
    Disclosed {
        organisation: organisation.then(|| answers.organisation().to_owned()),
        kind: if organisation { answers.kind() } else { None },
        speaker: open(application.consent.speaker).then(|| answers.speaker()),
    }
}
