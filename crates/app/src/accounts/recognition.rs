//! Who asks.

use jiff::{SignedDuration, Timestamp};
use policy::{Actor, Permit, Proof};
use seal::DataKey;
use store::Session;

use super::{session_hash, session_key};
use crate::{App, Error};

/// How exactly it is kept when a session was last used, unless sessions are so short that this matters.
const TOUCHED_AFTER: SignedDuration = SignedDuration::from_mins(5);

/// How long people stay signed in, and what they show for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sessions {
    /// How long a session of somebody with an office lasts unused.
    pub staff_idle: SignedDuration,
    /// How long a session of somebody with an office lasts at the most.
    pub staff_total: SignedDuration,
    /// How long a session of an applicant lasts unused: people write for hours on bad lines.
    pub applicant_idle: SignedDuration,
    /// How long a session of an applicant lasts at the most.
    pub applicant_total: SignedDuration,
    /// Whether assessors and moderators have to show a second factor, as organisers have to.
    pub second_factor_of_the_team: bool,
}

impl Default for Sessions {
    /// What the settings say unless somebody says otherwise.
    fn default() -> Self {
        Self {
            staff_idle: SignedDuration::from_mins(30),
            staff_total: SignedDuration::from_hours(12),
            applicant_idle: SignedDuration::from_hours(12),
            applicant_total: SignedDuration::from_hours(7 * 24),
            second_factor_of_the_team: false,
        }
    }
}

impl Sessions {
    /// How long that session lasts unused, and how long at the most.
    fn of(&self, session: &Session) -> (SignedDuration, SignedDuration) {
        match session.person {
            Some(_) => (self.staff_idle, self.staff_total),
            None => (self.applicant_idle, self.applicant_total),
        }
    }

    /// Whether that session is over.
    pub(super) fn is_over(&self, session: &Session, now: Timestamp) -> bool {
        let (idle, total) = self.of(session);
        now.duration_since(session.seen) > idle || now.duration_since(session.since) > total
    }

    /// Whether it is time to keep that the session is in use. A session that lasts a few minutes unused
    /// is noted more often, so that it does not end under somebody's hands.
    fn is_to_be_noted(&self, session: &Session, now: Timestamp) -> bool {
        let (idle, _) = self.of(session);
        now.duration_since(session.seen) > TOUCHED_AFTER.min(idle / 6)
    }

    /// The instant since which every session that goes on was used.
    pub(super) fn used_since(&self, now: Timestamp) -> Timestamp {
        now.checked_sub(self.staff_idle.max(self.applicant_idle)).unwrap_or(Timestamp::MIN)
    }
}

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
        if self.sessions.is_over(&session, now) {
            return Ok(Actor::anyone());
        }
        let actor = match session.person {
            Some(person) => {
                let proof = Proof {
                    second_factor: session.proven.is_some(),
                    resting: view.rest(person).await?.is_some_and(|until| now < until),
                    of_the_team: self.sessions.second_factor_of_the_team,
                };
                Actor::signed_in(person, view.appointments(person).await?, proof)
            }
            None => Actor::anyone(),
        };
        drop(view);
        if self.sessions.is_to_be_noted(&session, now) {
            let mut tx = self.store.begin().await?;
            tx.touch_session(&hash, now).await?;
            tx.commit_quietly().await?;
        }
        let key = session.application.zip(session.opens).and_then(|(application, opens)| {
            DataKey::unwrapped(&opens, &session_key(token), &application.to_string()).ok()
        });
        Ok(Actor { application: session.application, key, ..actor })
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
