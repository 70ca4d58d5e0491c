//! The child: one file comes in at standard input, one answer goes out, and there is nothing else
//! that it can do.

use std::io::{self, Read, Write};

use crate::{Refusal, clean, report, sandbox};

/// The word on the command line by which a program becomes the child.
pub const COMMAND: &str = "clean-file";

/// Takes all rights away from this process, reads a file from standard input and writes its copy to
/// standard output, for [`Cleaner`](crate::Cleaner) to read. `most` is the most bytes of a file.
///
/// To be called from the first thread of a program that has started no other. Nothing else works
/// afterwards: the program should end.
///
/// # Errors
///
/// The limits could not be set, in which case nothing was read, or the parent is gone.
pub fn run(most: u64) -> io::Result<()> {
    shut_in()?;
    let mut bytes = Vec::new();
    io::stdin().lock().take(most.saturating_add(1)).read_to_end(&mut bytes)?;
    let answer = if bytes.len() as u64 > most { Err(Refusal::TooLarge) } else { clean(bytes) };
    let mut out = io::stdout().lock();
    out.write_all(&report::write(answer)?)?;
    out.flush()
}

/// Takes from this process, for good, the right to anything but computing and the use of what is
/// open: 512 MB of memory, 20 s of a processor, and on Linux no file, no connection and no other
/// program.
///
/// # Errors
///
/// The system does not allow it. Nothing foreign should be read then.
pub fn shut_in() -> io::Result<()> {
    sandbox::enter()
}
