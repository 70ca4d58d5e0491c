//! Letters on their way out: what a letter is, and the three ways it may go.
//!
//! A letter is text with an address. Nothing that a person chose freely (a name, a title) comes
//! near a header, except the subject, which is cleaned first; so no name can add a header, and none
//! can stop the worker. What comes of sending is one of three things: sent, later, or never. It
//! says why without a word of what the mail server answered, since servers repeat addresses.
//!
//! Sending blocks. The caller does it where blocking is allowed.

mod address;
mod folder;
mod letter;
mod mailer;
mod memory;
mod outcome;
mod smtp;

pub use address::{Address, AddressError};
pub use letter::{Attachment, Message, Writer};
pub use mailer::{Mailer, OpenError};
pub use memory::{Letter, Memory};
pub use outcome::{Flaw, Outcome, Reason};
