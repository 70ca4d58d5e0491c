//! The one who takes letters, and the ways they go.

use std::{
    io,
    panic::{AssertUnwindSafe, catch_unwind},
    path::Path,
};

use config::{Mail, Transport};
use jiff::Timestamp;

use crate::{
    address::{Address, AddressError},
    folder::Folder,
    letter::Message,
    memory::Memory,
    outcome::{Outcome, Reason},
    smtp::Smtp,
};

/// Sends letters, all from one address.
#[derive(Debug)]
pub struct Mailer {
    from: Address,
    carrier: Carrier,
}

/// The ways a letter may go.
#[derive(Debug)]
enum Carrier {
    Smtp(Box<Smtp>),
    Folder(Folder),
    Memory(Memory),
}

impl Mailer {
    /// A mailer as the settings want it. Letters that are written as files go to `folder`, which
    /// is made if it is not there.
    ///
    /// # Errors
    ///
    /// Fails if the settings contradict each other or the folder cannot be made. The mail server
    /// is not asked: it may be away for now.
    pub fn open(settings: &Mail, folder: &Path) -> Result<Self, OpenError> {
        let from = settings.from.parse().map_err(OpenError::From)?;
        let carrier = match settings.transport {
            Transport::Smtp => Carrier::Smtp(Box::new(Smtp::new(settings, &from)?)),
            Transport::Folder => Carrier::Folder(Folder::open(folder)?),
        };
        Ok(Self { from, carrier })
    }

    /// A mailer whose letters stay in memory, for tests.
    #[must_use]
    pub fn to_memory(from: Address, memory: Memory) -> Self {
        Self { from, carrier: Carrier::Memory(memory) }
    }

    /// Hands over a letter. It blocks until that is done.
    #[must_use]
    pub fn send(&self, message: &Message, now: Timestamp) -> Outcome {
        guarded(|| self.try_to_send(message, now))
    }

    fn try_to_send(&self, message: &Message, now: Timestamp) -> Outcome {
        let written = match message.write(&self.from, now) {
            Ok(written) => written,
            Err(flaw) => return Outcome::Never(Reason::Flawed(flaw)),
        };
        match &self.carrier {
            Carrier::Smtp(smtp) => smtp.carry(&self.from, &message.to, &written),
            Carrier::Folder(folder) => folder.carry(&written),
            Carrier::Memory(memory) => memory.carry(message, &written, now),
        }
    }
}

/// What comes of sending. The library for letters is known to panic on strange input: one letter may
/// fail, the ones behind it may not.
fn guarded(send: impl FnOnce() -> Outcome) -> Outcome {
    catch_unwind(AssertUnwindSafe(send)).unwrap_or(Outcome::Never(Reason::Panicked))
}

/// Why there can be no mailer with these settings.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The address that letters come from is none.
    #[error("`mail.from`: {0}")]
    From(#[source] AddressError),
    /// There is no mail server to go to.
    #[error("`mail.server` is missing: `mail.transport` is `smtp`")]
    NoServer,
    /// Letters would travel in the open.
    #[error("`mail.security` may be `none` only if `mail.server` is this machine")]
    InTheOpen,
    /// There is a name without a password, or a password without a name.
    #[error("`mail.user` and `mail.password` go together")]
    HalfCredentials,
    /// The name of the mail server cannot stand in a certificate.
    #[error("`mail.server` is no name that can be proved by a certificate")]
    ServerName,
    /// The folder for letters cannot be made or read.
    #[error("the folder for letters")]
    Folder(#[from] io::Error),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_that_makes_the_library_panic_is_given_up_and_nothing_else() {
        assert_eq!(guarded(|| panic!("as lettre does")), Outcome::Never(Reason::Panicked));
    }
}
