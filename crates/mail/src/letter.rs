//! A letter, and how it is written as a message.

use std::{fmt, time::SystemTime};

use jiff::Timestamp;
use lettre::message::{
    Mailbox, MultiPart, SinglePart,
    header::{ContentDisposition, ContentTransferEncoding, ContentType, HeaderName, HeaderValue},
};

use crate::{address::Address, outcome::Flaw};

/// A letter to one person.
#[derive(Clone, PartialEq, Eq)]
pub struct Message {
    /// What the letter is known by, unique among our letters: its message id is made of it.
    /// Letters, digits, `-`, `_` and `.` only.
    pub id: String,
    /// Whom it is for.
    pub to: Address,
    /// What it is about. Line ends and other unseen characters are left out.
    pub subject: String,
    /// What it says, as plain text.
    pub body: String,
    /// The language it is written in, as a tag: `fr`.
    pub language: String,
    /// Who wrote it.
    pub writer: Writer,
    /// The page on which the person may ask for no more letters. It grants nothing by itself.
    pub unsubscribe: Option<String>,
    /// What comes with it.
    pub attachments: Vec<Attachment>,
}

/// Who wrote a letter: answering machines keep silent to machines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Writer {
    /// The platform, by itself.
    Machine,
    /// A person, through the platform.
    Person,
}

/// A file that comes with a letter, such as an entry for a calendar.
#[derive(Clone, PartialEq, Eq)]
pub struct Attachment {
    /// What the file is called. Only plain letters, digits, `-`, `_` and `.` are kept.
    pub name: String,
    /// What kind of file it is: `text/calendar; charset=utf-8`.
    pub media_type: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

impl Message {
    /// A letter without frills, written by the platform.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        to: Address,
        subject: impl Into<String>,
        body: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            to,
            subject: subject.into(),
            body: body.into(),
            language: "en".to_owned(),
            writer: Writer::Machine,
            unsubscribe: None,
            attachments: Vec::new(),
        }
    }

    /// The letter as a mail server wants it.
    pub(crate) fn write(&self, from: &Address, now: Timestamp) -> Result<Vec<u8>, Flaw> {
        // Outside these years the library for dates gives up with a panic.
        if !(0..253_402_300_800).contains(&now.as_second()) {
            return Err(Flaw::Time);
        }
        let id = self.checked_id()?;
        let mut message = lettre::Message::builder()
            .from(mailbox(from)?)
            .to(mailbox(&self.to)?)
            .subject(in_one_line(&self.subject))
            .date(SystemTime::from(now))
            .message_id(Some(format!("<{id}@{}>", from.domain())));
        if self.writer == Writer::Machine {
            message = message.raw_header(header("Auto-Submitted", "auto-generated"));
        }
        if is_language(&self.language) {
            message = message.raw_header(header("Content-Language", &self.language));
        }
        if let Some(page) = &self.unsubscribe {
            message = message.raw_header(header("List-Unsubscribe", &format!("<{}>", web_address(page)?)));
        }
        let text = SinglePart::builder().header(ContentType::TEXT_PLAIN);
        let message = if self.attachments.is_empty() {
            message.singlepart(text.body(plain(&self.body)))
        } else {
            let text = text.header(ContentTransferEncoding::QuotedPrintable).body(plain(&self.body));
            // Chance would make a letter differ from itself. No part can hold this line: `=_` occurs
            // neither in quoted-printable nor in base64.
            let parts = MultiPart::mixed().boundary(format!("=_{id}")).singlepart(text);
            let attach = |parts: MultiPart, file: &Attachment| Ok(parts.singlepart(file.write()?));
            message.multipart(self.attachments.iter().try_fold(parts, attach)?)
        };
        message.map(|message| message.formatted()).map_err(|_| Flaw::Other)
    }

    fn checked_id(&self) -> Result<&str, Flaw> {
        let sound = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte);
        let dotted_well = self.id.split('.').all(|atom| !atom.is_empty());
        let fits = self.id.len() <= 64 && dotted_well && self.id.bytes().all(sound);
        if fits { Ok(&self.id) } else { Err(Flaw::Id) }
    }
}

impl fmt::Debug for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Message").field("id", &self.id).finish_non_exhaustive()
    }
}

impl Attachment {
    fn write(&self) -> Result<SinglePart, Flaw> {
        let seen = |letter: char| letter.is_ascii_graphic() || letter == ' ';
        if !self.media_type.chars().all(seen) {
            return Err(Flaw::MediaType);
        }
        let kind = ContentType::parse(&self.media_type).map_err(|_| Flaw::MediaType)?;
        let part = SinglePart::builder()
            .header(kind)
            .header(ContentDisposition::attachment(&self.plain_name()))
            .header(ContentTransferEncoding::Base64);
        Ok(part.body(self.bytes.clone()))
    }

    /// The name with everything odd made a dash. A leading dot would hide the file.
    fn plain_name(&self) -> String {
        let plain = |letter: char| {
            if letter.is_ascii_alphanumeric() || "-_.".contains(letter) { letter } else { '-' }
        };
        let name: String = self.name.chars().take(80).map(plain).collect();
        match name.trim_matches(['.', '-']) {
            "" => "file".to_owned(),
            name => name.to_owned(),
        }
    }
}

impl fmt::Debug for Attachment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Attachment").field("bytes", &self.bytes.len()).finish_non_exhaustive()
    }
}

/// The address alone: a name that a person chose would end up in a header.
fn mailbox(address: &Address) -> Result<Mailbox, Flaw> {
    Ok(Mailbox::new(None, address.for_lettre().ok_or(Flaw::Other)?))
}

/// A header whose name is one of ours and whose value was checked.
fn header(name: &'static str, value: &str) -> HeaderValue {
    HeaderValue::new(HeaderName::new_from_ascii_str(name), value.to_owned())
}

/// The subject without line ends, control characters and turns of direction, and not endless.
fn in_one_line(subject: &str) -> String {
    let seen = |letter: char| if letter.is_control() || is_unseen(letter) { ' ' } else { letter };
    let line: String = subject.chars().take(300).map(seen).collect();
    line.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Characters that end a line or turn the direction of reading, and show nothing.
fn is_unseen(letter: char) -> bool {
    matches!(letter, '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// The body with one kind of line end and without control characters.
fn plain(body: &str) -> String {
    let lines = body.replace("\r\n", "\n").replace('\r', "\n");
    // The library ends the last line itself.
    let lines = lines.trim_end_matches('\n').chars();
    lines.filter(|&letter| letter == '\n' || letter == '\t' || !letter.is_control()).collect()
}

fn is_language(tag: &str) -> bool {
    (2..=35).contains(&tag.len()) && tag.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

fn web_address(page: &str) -> Result<&str, Flaw> {
    let rest = page.strip_prefix("https://").or_else(|| page.strip_prefix("http://"));
    let sound = |byte: u8| byte.is_ascii_graphic() && !b"<>\"\\,".contains(&byte);
    match rest {
        Some(rest) if !rest.is_empty() && page.len() <= 500 && rest.bytes().all(sound) => Ok(page),
        _ => Err(Flaw::Unsubscribe),
    }
}
