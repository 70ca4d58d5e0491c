//! Who asks.

use jiff::SignedDuration;
use policy::{Actor, Permit};
use seal::DataKey;

use super::{session_hash, session_key};
use crate::{App, Error};

/// How long a session of somebody with an office lasts unused.
const OFFICE_IDLE: SignedDuration = SignedDuration::from_mins(30);
/// How long a session of an applicant lasts unused: people write for hours on bad lines.
const APPLICANT_IDLE: SignedDuration = SignedDuration::from_hours(12);
/// How long a session lasts at the most.
const LONGEST: SignedDuration = SignedDuration::from_hours(12);
/// How exactly it is kept when a session was last used.
const TOUCHED_AFTER: SignedDuration = SignedDuration::from_mins(5);

impl App {
    /// Who asks from the browser with that token: nobody in particular, once the session is over. An
    /// applicant brings the key of the application along, which only the token opens.
    ///
    /// # Errors
    ///
    /// Fails if the store does.
    pub async fn recognise(&self, token: &str) -> Result<Actor, Error> {
        let now = self.now();
        let mut view = self.store.view().await?;
        let hash = session_hash(token);
        let Some(session) = view.session(&hash).await? else { return Ok(Actor::anyone()) };
        let idle = if session.person.is_some() { OFFICE_IDLE } else { APPLICANT_IDLE };
        if now.duration_since(session.seen) > idle || now.duration_since(session.since) > LONGEST {
            return Ok(Actor::anyone());
        }
        let appointments = match session.person {
            Some(person) => view.appointments(person).await?,
            None => Vec::new(),
        };
        drop(view);
        if now.duration_since(session.seen) > TOUCHED_AFTER {
            let mut tx = self.store.begin().await?;
            tx.touch_session(&hash, now).await?;
            tx.commit_quietly().await?;
        }
        let key = session.application.zip(session.opens).and_then(|(application, opens)| {
            DataKey::unwrapped(&opens, &session_key(token), &application.to_string()).ok()
        });
        Ok(Actor {
            person: session.person,
            appointments,
            application: session.application,
            key,
            operator: false,
        })
    }

    /// Ends the session whose token has that hash.
    ///
    /// # Errors
    ///
    /// Fails if the store does.
    pub async fn sign_out(&self, actor: &Actor, token: &str) -> Result<(), Error> {
        let now = self.now();
        let mut tx = self.store.begin().await?;
        tx.end_session(token).await?;
        tx.commit(Permit::of_a_code(actor, "session").noting("ended").entry(now)).await?;
        Ok(())
    }
}
