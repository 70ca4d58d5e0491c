//! What is released to the public from an instant on.
//!
//! Until that instant it stands in the sealed part alone. A page that is asked for while the team key is
//! at hand opens it; what has come is then kept readable beside it, so that it stays shown while the
//! key is locked.

use domain::{
    application::Application,
    ids::{ApplicationId, MeetingId},
};
use policy::Disclosed;

use crate::{Error, Tx, View, application::Shown, column::json, statement::statements};

statements! {
    OF_MEETING = "SELECT id, body, version FROM application WHERE waits = 1 AND meeting = $1 ORDER BY id";
    EVERY      = "SELECT id, body, version FROM application WHERE waits = 1 ORDER BY id";
    SHOW       = "UPDATE application SET shown = $3 WHERE id = $1 AND version = $2";
}

impl View {
    /// The applications to a meeting of which something is released from an instant on, be it over or
    /// not.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Locked`] if no key is at hand that opens them.
    pub async fn waiting_of_meeting(&mut self, meeting: MeetingId) -> Result<Vec<Application>, Error> {
        self.all_opened(OF_MEETING.bind(meeting.to_string())).await
    }

    /// All applications of which something is released from an instant on, be it over or not.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Locked`] if no key is at hand that opens them.
    pub async fn waiting(&mut self) -> Result<Vec<Application>, Error> {
        self.all_opened(EVERY.query()).await
    }
}

impl Tx {
    /// Keeps what may be shown to anybody of an application that was read before.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Stale`] if somebody saved it since.
    pub async fn show(
        &mut self,
        (application, version): (ApplicationId, i64),
        disclosed: Disclosed,
    ) -> Result<(), Error> {
        let show = SHOW.bind(application.to_string()).bind(version).bind(shown(disclosed)?);
        self.save("application", show).await
    }
}

/// What anybody may know of an applicant, as a row keeps it. It is no secret, and public pages need it
/// while the team key is locked.
pub(crate) fn shown(disclosed: Disclosed) -> Result<Option<String>, Error> {
    if disclosed.is_nothing() { Ok(None) } else { json(&Shown::from(disclosed)).map(Some) }
}
