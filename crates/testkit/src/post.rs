//! The letters that the real program wrote into its folder.

use std::{path::Path, time::Duration};

use mail_parser::MessageParser;

/// A letter as its addressee reads it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Delivered {
    /// To whom.
    pub to: String,
    /// What it is about.
    pub subject: String,
    /// What it says.
    pub text: String,
    /// The file, with all that a mail server sees.
    pub source: String,
}

impl Delivered {
    /// The first code in it.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        self.text.split_whitespace().find(|word| crate::letters::is_code(word))
    }
}

/// The letters in a folder, the oldest first.
#[must_use]
pub fn delivered(folder: &Path) -> Vec<Delivered> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let mut files: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    files.retain(|file| file.extension().is_some_and(|kind| kind == "eml"));
    files.sort();
    files.iter().map(|file| letter(&std::fs::read(file).unwrap())).collect()
}

/// The letters in a folder once there are so many; the post leaves every second.
#[must_use]
pub fn delivered_at_least(folder: &Path, count: usize) -> Vec<Delivered> {
    for _ in 0..200 {
        let letters = delivered(folder);
        if letters.len() >= count {
            return letters;
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    panic!("there are not {count} letters: {:?}", delivered(folder));
}

fn letter(source: &[u8]) -> Delivered {
    let message = MessageParser::default().parse(source).unwrap();
    let to = message.to().and_then(|to| to.first()?.address()).unwrap();
    Delivered {
        to: to.to_owned(),
        subject: message.subject().unwrap().to_owned(),
        text: message.body_text(0).unwrap().into_owned(),
        source: String::from_utf8(source.to_vec()).unwrap(),
    }
}
