//! Every parser of bytes from outside, as a function that anything may be thrown at.
//!
//! One list for two ways: `cargo fuzz run NAME` in the folder `fuzz` steers what is thrown by what it
//! reaches, for as long as one likes, with a nightly compiler; `cargo run -p bench -- fuzz` throws
//! damaged documents for a set time, with the compiler at hand.

#![expect(clippy::missing_panics_doc, reason = "a target that panics has found something")]

mod foreign;
mod form;
mod seeds;

use std::{
    collections::BTreeMap,
    time::{Duration, Instant},
};

use intake::kind::{Kind, sniff};
use rand_chacha::ChaCha8Rng;
use rand_core::{RngCore as _, SeedableRng as _};

/// Something that reads bytes from outside.
#[derive(Clone, Copy, Debug)]
pub struct Target {
    /// Its name, which is that of its file in `fuzz/fuzz_targets`.
    pub name: &'static str,
    /// Reads the bytes, and panics if a promise is broken.
    pub run: fn(&[u8]),
    /// What it should be able to read, to begin from.
    pub seeds: fn() -> Vec<Vec<u8>>,
}

/// All of them.
pub const ALL: &[Target] = &[
    Target { name: "address", run: foreign::address, seeds: foreign::addresses },
    Target { name: "child", run: foreign::answer_of_child, seeds: foreign::answers_of_child },
    Target { name: "code", run: code, seeds: seeds::codes },
    Target { name: "csv", run: csv, seeds: seeds::csv },
    Target { name: "docx", run: clean, seeds: seeds::docx },
    Target { name: "form", run: form::run, seeds: seeds::forms },
    Target { name: "jpeg", run: clean, seeds: seeds::jpeg },
    Target { name: "kind", run: kind, seeds: seeds::kinds },
    Target { name: "mp4", run: clean, seeds: seeds::mp4 },
    Target { name: "ods", run: sheet, seeds: seeds::ods },
    Target { name: "odt", run: clean, seeds: seeds::odt },
    Target { name: "paper", run: foreign::paper, seeds: foreign::papers },
    Target { name: "passkey", run: foreign::passkey, seeds: foreign::passkeys },
    Target { name: "pdf", run: clean, seeds: seeds::pdf },
    Target { name: "png", run: clean, seeds: seeds::png },
    Target { name: "questionnaire", run: questionnaire, seeds: seeds::questionnaire },
    Target { name: "receipt", run: receipt, seeds: seeds::receipts },
    Target { name: "request", run: foreign::request, seeds: foreign::requests },
    Target { name: "rows", run: foreign::rows, seeds: foreign::sheets },
    Target { name: "series", run: series, seeds: seeds::series },
    Target { name: "settings", run: settings, seeds: seeds::settings },
    Target { name: "team_key", run: team_key, seeds: seeds::team_keys },
    Target { name: "text", run: text, seeds: seeds::text },
    Target { name: "tus", run: tus, seeds: seeds::tus },
    Target { name: "xlsx", run: sheet, seeds: seeds::xlsx },
];

/// Throws these bytes at the target of that name.
pub fn run(name: &str, bytes: &[u8]) {
    let target = ALL.iter().find(|target| target.name == name);
    (target.unwrap_or_else(|| panic!("there is no target `{name}`")).run)(bytes);
}

/// What was thrown at one target.
#[derive(Clone, Copy, Debug)]
pub struct Thrown {
    /// The target.
    pub name: &'static str,
    /// How often.
    pub times: u64,
    /// The longest that one took.
    pub slowest: Duration,
}

/// Throws its seeds at a target, and then what becomes of them when they are damaged, for that long and
/// at least `least` times. The same seed of chance throws the same.
#[must_use]
pub fn throw(target: &Target, seed: u64, time: Duration, least: u64) -> Thrown {
    let (mut rng, seeds) = (ChaCha8Rng::seed_from_u64(seed), (target.seeds)());
    let mut thrown = Thrown { name: target.name, times: 0, slowest: Duration::ZERO };
    let mut one = |bytes: &[u8]| {
        let start = Instant::now();
        (target.run)(bytes);
        thrown.slowest = thrown.slowest.max(start.elapsed());
        thrown.times += 1;
        thrown.times
    };
    for seed in &seeds {
        one(seed);
    }
    let end = Instant::now() + time;
    loop {
        let bytes = if rng.next_u64() % 16 == 0 {
            noise(&mut rng)
        } else {
            specimens::hostile::broken(&mut rng, &seeds)
        };
        if one(&bytes) >= least && Instant::now() >= end {
            break;
        }
    }
    thrown
}

fn noise(rng: &mut ChaCha8Rng) -> Vec<u8> {
    let mut bytes = vec![0; usize::try_from(rng.next_u64() % 300).unwrap_or_default()];
    rng.fill_bytes(&mut bytes);
    bytes
}

fn code(bytes: &[u8]) {
    let Ok(text) = str::from_utf8(bytes) else { return };
    if let Ok(code) = text.parse::<seal::Code>() {
        let again: seal::Code = code.reveal().parse().expect("what is shown can be typed");
        assert_eq!(again.hash().as_str(), code.hash().as_str());
    }
}

fn csv(bytes: &[u8]) {
    table(bytes, "a.csv");
    table(bytes, "a.tsv");
}

fn sheet(bytes: &[u8]) {
    table(bytes, "a.xlsx");
}

fn table(bytes: &[u8], name: &str) {
    if let Ok(table) = intake::sheet::read(bytes, name) {
        let width = table.header.len();
        assert!(table.rows.iter().all(|row| row.cells.len() == width), "every row has all columns");
    }
}

fn kind(bytes: &[u8]) {
    if sniff(bytes) == Some(Kind::Txt) {
        assert!(str::from_utf8(bytes).is_ok());
    }
}

/// Makes the copy in this process; on the platform a child does.
fn clean(bytes: &[u8]) {
    if let Ok(cleaned) = cleaning::clean(bytes.to_vec()) {
        assert_eq!(sniff(&cleaned.copy), Some(cleaned.kind), "a copy is of the same kind");
    }
}

fn questionnaire(bytes: &[u8]) {
    use domain::{
        application::Answers,
        questionnaire::{Circumstances, Questionnaire},
    };
    if let Ok(form) = serde_json::from_slice::<Questionnaire>(bytes) {
        let _ = form.issues(&Answers::default(), Circumstances::default());
        let _ = form.asked(&Answers::default(), Circumstances { grant_state: true, state: None });
    }
    drop(serde_json::from_slice::<Answers>(bytes));
}

fn receipt(bytes: &[u8]) {
    let Ok(text) = str::from_utf8(bytes) else { return };
    let key = seeds::receipt_key();
    if let Ok(receipt) = seal::Receipt::verified(text, &key.check()) {
        assert_eq!(receipt.signed(&key), text, "only what was signed is genuine, to the byte");
    }
    let _ = text.parse::<seal::ReceiptCheck>();
}

fn series(bytes: &[u8]) {
    use domain::exchange::SeriesFile;
    let Ok(text) = str::from_utf8(bytes) else { return };
    if let Ok(file) = SeriesFile::read(text) {
        let written = file.write().expect("what was read can be written");
        assert!(SeriesFile::read(&written).is_ok_and(|again| again == file), "and reads as the same");
    }
}

fn settings(bytes: &[u8]) {
    let Ok(text) = str::from_utf8(bytes) else { return };
    drop(config::Settings::resolve(&BTreeMap::new(), |_| None, Some(("rostrum.toml", text))));
}

fn team_key(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    if let Ok(key) = seal::TeamKey::read(&text, "") {
        let again = seal::TeamKey::read(&key.reveal(), "").expect("what is shown can be typed");
        assert_eq!(again.recipient(), key.recipient());
    }
    drop(text.trim().parse::<seal::TeamRecipient>());
}

fn text(bytes: &[u8]) {
    use domain::text::{clean_line, clean_text, words};
    let text = String::from_utf8_lossy(bytes);
    let (line, lines) = (clean_line(&text), clean_text(&text));
    assert!(!line.contains(['\r', '\n', '\0']), "a line is one line");
    assert_eq!(clean_text(&lines), lines);
    let _ = words(&lines);
    let _ = domain::questionnaire::is_email(&line);
}

fn tus(bytes: &[u8]) {
    let Ok(text) = str::from_utf8(bytes) else { return };
    drop(intake::tus::metadata(text));
    if let Some(number) = intake::tus::number(text) {
        assert_eq!(
            number.to_string(),
            text.trim_start_matches('0').to_owned() + if number == 0 { "0" } else { "" }
        );
    }
}
