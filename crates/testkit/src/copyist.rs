//! Who makes copies of files in tests: the real thing, in this process, until a test says otherwise.

use std::{io, sync::Mutex};

use app::copies::{Copying, Copyist};
use cleaning::CleanError;

/// How the copyist is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mood {
    /// Copies.
    #[default]
    Well,
    /// Cannot be started.
    Away,
    /// Ends over every file.
    Falls,
    /// Takes too long over every file.
    Slow,
    /// Has so much to do that nobody's turn comes.
    Busy,
}

/// A copyist who does what a test wants.
#[derive(Default)]
pub struct TestCopyist(Mutex<Mood>);

impl TestCopyist {
    /// From now on it is like that.
    pub fn is(&self, mood: Mood) {
        *self.0.lock().unwrap() = mood;
    }
}

impl Copyist for TestCopyist {
    fn copy<'a>(&'a self, bytes: &'a [u8]) -> Copying<'a> {
        let mood = *self.0.lock().unwrap();
        Box::pin(async move {
            match mood {
                Mood::Well => Ok(cleaning::clean(bytes.to_vec())?),
                Mood::Away => Err(CleanError::NotStarted(io::Error::other("no child"))),
                Mood::Falls => Err(CleanError::Ended),
                Mood::Slow => Err(CleanError::Late),
                Mood::Busy => std::future::pending().await,
            }
        })
    }
}
