//! What came of a letter, so that the outbox knows whether to try again.

use std::io;

/// What came of a letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It was handed over.
    Sent,
    /// It was not, but may be another time.
    Later(Reason),
    /// It was not and will not be, however often it is tried.
    Never(Reason),
}

/// Why a letter was not handed over. It may stand in a log: it holds nothing of the letter and
/// nothing of what the mail server said but its code.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Reason {
    /// The letter cannot be written as a message.
    #[error("the letter cannot be written: {0}")]
    Flawed(Flaw),
    /// The code that writes letters failed, and was stopped.
    #[error("the code that writes letters failed")]
    Panicked,
    /// The mail server was not reached, or fell silent.
    #[error("the mail server cannot be reached")]
    Unreachable,
    /// The way to the mail server could not be made safe.
    #[error("the way to the mail server cannot be made safe")]
    Unsafe,
    /// The mail server did not take our name and password.
    #[error("the mail server refuses our name and password (code {0:?})")]
    Credentials(Option<u16>),
    /// The mail server does not take letters from our address.
    #[error("the mail server refuses our address (code {0})")]
    Sender(u16),
    /// The mail server does not take letters to that address.
    #[error("the mail server refuses the recipient (code {0})")]
    Recipient(u16),
    /// The mail server did not take the letter itself.
    #[error("the mail server refuses the letter (code {0})")]
    Content(u16),
    /// The mail server answered something that is no answer.
    #[error("the mail server speaks in tongues")]
    Gibberish,
    /// The folder for letters cannot be written to.
    #[error("the folder for letters cannot be written to: {0}")]
    Folder(io::ErrorKind),
}

/// What keeps a letter from being written as a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Flaw {
    /// The id is empty, too long, or has other characters than letters, digits, `-`, `_` and `.`.
    #[error("its id may not stand in a header")]
    Id,
    /// The address to unsubscribe at is no web address.
    #[error("its address to unsubscribe at is no web address")]
    Unsubscribe,
    /// The kind of an attachment is no media type.
    #[error("the kind of an attachment is no media type")]
    MediaType,
    /// The time is outside the years that a message can name.
    #[error("its time may not stand in a header")]
    Time,
    /// Something else that the library refuses.
    #[error("the library refuses it")]
    Other,
}
