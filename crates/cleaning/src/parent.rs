//! The parent's side: starts a child for each file, waits no longer than it should, and takes every
//! end of a child for an answer.

use std::{io, path::PathBuf, process::Stdio, sync::Arc, time::Duration};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    process::{Child, Command},
    sync::Semaphore,
    time::timeout,
};

use crate::{Cleaned, Refusal, report};

/// What a child may cost. Memory (512 MB) and time of a processor (20 s) are set by the child itself.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// The most bytes of a file.
    pub file_bytes: u64,
    /// The most bytes of its copy.
    pub copy_bytes: u64,
    /// How long a child may take, by the clock on the wall.
    pub time: Duration,
    /// How many children may work at once; others wait their turn.
    pub at_once: usize,
}

impl Default for Limits {
    /// 100 MB in, 128 MB out, 25 s, two at once.
    fn default() -> Self {
        Self { file_bytes: 100_000_000, copy_bytes: 128_000_000, time: Duration::from_secs(25), at_once: 2 }
    }
}

/// Why there is no copy.
#[derive(Debug, thiserror::Error)]
pub enum CleanError {
    /// The file is not one that can be copied, and why. Show this to the person.
    #[error("refused: {0}")]
    Refused(#[from] Refusal),
    /// The child crashed or was killed over this file. To the person: it could not be read.
    #[error("the child ended without an answer")]
    Ended,
    /// The child took too long over this file. To the person: it could not be read.
    #[error("the child took too long")]
    Late,
    /// No child could be started or shut in. This says nothing about the file: try again later.
    #[error("no child could be started")]
    NotStarted(#[source] io::Error),
}

/// Makes copies in child processes.
#[derive(Clone, Debug)]
pub struct Cleaner {
    program: PathBuf,
    arguments: Vec<String>,
    limits: Limits,
    turns: Arc<Semaphore>,
}

/// The program that is running, in a way that still names it after it was replaced on disk.
///
/// # Errors
///
/// The system does not say.
pub fn this_program() -> io::Result<PathBuf> {
    if cfg!(target_os = "linux") { Ok("/proc/self/exe".into()) } else { std::env::current_exe() }
}

impl Cleaner {
    /// A cleaner that starts this program with these arguments; it must then call
    /// [`child::run`](crate::child::run).
    #[must_use]
    pub fn new(program: PathBuf, arguments: &[&str], limits: Limits) -> Self {
        let arguments = arguments.iter().map(|&argument| argument.to_owned()).collect();
        Self { program, arguments, limits, turns: Arc::new(Semaphore::new(limits.at_once)) }
    }

    /// Makes the copy of a file in a child of its own. The wait for a turn does not count as time of
    /// the child. If this is dropped, the child is killed.
    ///
    /// # Errors
    ///
    /// [`CleanError::NotStarted`] if the platform is at fault; all others are about the file.
    pub async fn clean(&self, bytes: &[u8]) -> Result<Cleaned, CleanError> {
        if bytes.len() as u64 > self.limits.file_bytes {
            return Err(Refusal::TooLarge.into());
        }
        let closed = |error| CleanError::NotStarted(io::Error::other(error));
        let _turn = self.turns.acquire().await.map_err(closed)?;
        let mut child = self.start().map_err(CleanError::NotStarted)?;
        let answer = timeout(self.limits.time, self.ask(&mut child, bytes)).await;
        // Whether it answered, hangs or never read: it is not there any longer after this line.
        let ended = child.start_kill();
        drop(timeout(Duration::from_secs(5), child.wait()).await);
        drop(ended);
        match answer {
            Err(_) => Err(CleanError::Late),
            Ok(None) => Err(CleanError::Ended),
            Ok(Some(answer)) => answer.map_err(CleanError::Refused),
        }
    }

    fn start(&self) -> io::Result<Child> {
        Command::new(&self.program)
            .args(&self.arguments)
            .env_clear()
            .current_dir("/")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .kill_on_drop(true)
            .spawn()
    }

    /// Gives the file and takes the answer; none if what came is none.
    async fn ask(&self, child: &mut Child, bytes: &[u8]) -> Option<Result<Cleaned, Refusal>> {
        let (mut input, output) = (child.stdin.take()?, child.stdout.take()?);
        let give = async move {
            // A child that stops reading says why in its answer, or has none.
            let _unread = input.write_all(bytes).await;
            drop(input);
        };
        let most = self.limits.copy_bytes.saturating_add(report::HEAD_BYTES as u64);
        let take = async move {
            let mut answer = Vec::new();
            output.take(most + 1).read_to_end(&mut answer).await.ok()?;
            (answer.len() as u64 <= most).then_some(answer)
        };
        let ((), answer) = tokio::join!(give, take);
        report::read(answer?)
    }
}
