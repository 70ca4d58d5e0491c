//! Every word that somebody types is planted once, and looked for in everything that the platform
//! gives out: pages, files, feeds and headers as everybody who may ask, letters, logs, and the
//! database and the folder as an operator finds them. Where each turned up is one table, read by
//! people.

mod crawl;
mod decode;
mod kept;
mod tally;

use std::{collections::BTreeMap, sync::Mutex};

use domain::questionnaire::{self, Kind};
use mail::Memory;
use specimens::plain::docx_by;
use tracing_subscriber::fmt::MakeWriter;

use self::{
    crawl::{crawl, look_again},
    kept::kept,
    tally::Tally,
};
use crate::{
    table::is_as_reviewed,
    world::{Words, World},
};

/// How every planted word of letters begins. No sentence of the platform has it.
const MARK: &str = "canary";

/// Words of which each stands for one field of one thing.
#[derive(Default)]
struct Canaries(Mutex<Planted>);

#[derive(Default)]
struct Planted {
    words: BTreeMap<(String, String), String>,
    fields: BTreeMap<String, (String, String)>,
}

impl Words for Canaries {
    fn word(&self, whose: &str, field: &str) -> String {
        let mut planted = self.0.lock().unwrap();
        let key = (whose.to_owned(), field.to_owned());
        let next = match field {
            "since" => planted.words.keys().filter(|(_, field)| field == "since").count(),
            _ => planted.words.len(),
        };
        let word = planted.words.entry(key.clone()).or_insert_with(|| canary(field, next)).clone();
        let before = planted.fields.insert(word.clone(), key.clone());
        assert!(before.is_none_or(|before| before == key), "one word is planted twice");
        word
    }

    /// A document of Word that has its author's name where such documents have it, and a comment.
    fn file(&self, whose: &str) -> (String, Vec<u8>) {
        let word = |field| self.word(whose, field);
        let file = docx_by(&word("file_author"), &word("file_content"), &word("file_comment"));
        (format!("{}.docx", word("file_name")), file)
    }
}

/// The word of a number: a year (of which nothing else speaks) and a telephone number where no other
/// words are taken.
fn canary(field: &str, number: usize) -> String {
    match field {
        "since" => format!("{}", 2051 + number),
        "phone" | "speaker_phone" | "guardian_phone" => format!("+41 22 7{number:03} 91 37"),
        _ => {
            let letter = |of: usize| char::from(b'a' + u8::try_from(number / of % 26).unwrap());
            format!("{MARK}{}{}{}", letter(676), letter(26), letter(1))
        }
    }
}

impl Canaries {
    /// Whose words, from which fields, stand in a text.
    fn found(&self, text: &str) -> Vec<(String, String)> {
        let planted = self.0.lock().unwrap();
        let marked = text.match_indices(MARK).filter_map(|(at, mark)| text.get(at..at + mark.len() + 3));
        let mut found: Vec<_> = marked
            .map(|word| planted.fields.get(word).unwrap_or_else(|| panic!("who planted {word}?")).clone())
            .collect();
        let numbers = planted.fields.iter().filter(|(word, _)| !word.starts_with(MARK));
        found.extend(numbers.filter(|(number, _)| stands_alone(text, number)).map(|(_, key)| key.clone()));
        found
    }

    fn fields(&self) -> Vec<(String, String)> {
        self.0.lock().unwrap().words.keys().cloned().collect()
    }
}

/// Whether a number stands in a text, and not as a part of another.
fn stands_alone(text: &str, number: &str) -> bool {
    text.match_indices(number).any(|(at, _)| {
        let around = [text[..at].chars().next_back(), text[at + number.len()..].chars().next()];
        !around.into_iter().flatten().any(char::is_alphanumeric)
    })
}

/// The log that the operator reads, at its most talkative.
#[derive(Clone, Default)]
struct Log(std::sync::Arc<Mutex<Vec<u8>>>);

impl std::io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl MakeWriter<'_> for Log {
    type Writer = Self;

    fn make_writer(&self) -> Self {
        self.clone()
    }
}

#[tokio::test]
async fn each_word_turns_up_where_the_table_has_it_and_nowhere_else() {
    let log = Log::default();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_writer(log.clone())
        .with_ansi(false)
        .finish();
    tracing::subscriber::set_global_default(subscriber).unwrap();
    let canaries = Canaries::default();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("world.db").display().to_string();
    let world = World::make(&format!("sqlite://{file}?mode=rwc"), &canaries).await;
    let mut tally = Tally::new(&canaries);

    crawl(&world, &mut tally).await;
    let columns = kept(&file, &canaries);
    for entry in std::fs::read_dir(world.test.folder.path()).unwrap() {
        look_into(&entry.unwrap().path(), &mut tally);
    }
    post(&world, &mut tally).await;
    let log = String::from_utf8_lossy(&log.0.lock().unwrap()).into_owned();
    assert!(log.contains("access") && log.contains("/desk/{series}/applications"), "the log is listened to");
    tally.note("operator", "log", log.as_bytes());

    everything_that_is_asked_is_planted(&canaries);
    is_as_reviewed("canaries.txt", &format!("{}{columns}", tally.table()));
}

/// Notes what the name of a file tells and what is in it, and goes on into folders.
fn look_into(path: &std::path::Path, tally: &mut Tally<'_>) {
    tally.note("operator", "data folder, name of a file", path.display().to_string().as_bytes());
    if path.is_dir() {
        for entry in std::fs::read_dir(path).unwrap() {
            look_into(&entry.unwrap().path(), tally);
        }
    } else {
        tally.note("operator", "data folder, content of a file", &std::fs::read(path).unwrap());
    }
}

/// Lets all letters leave, and notes what each tells whom.
async fn post(world: &World, tally: &mut Tally<'_>) {
    let keeper = world.actor("keeper");
    let waiting = world.test.store.view().await.unwrap().letters("waiting").await.unwrap();
    let picked: Vec<_> = waiting.iter().map(|letter| (letter.id, letter.version)).collect();
    world.test.app.act_on_letters(keeper, &picked, app::outbox::LetterAct::Release).await.unwrap();
    let letters = world.test.letters().await;
    let memory = Memory::default();
    world.test.post(&memory).await;
    let sent = memory.letters();
    assert_eq!(sent.len(), letters.len(), "all letters left");
    for letter in sent {
        let kept = letters.iter().find(|kept| kept.id.to_string() == letter.message.id).unwrap();
        let (kind, to) = (kept.kind.name(), &kept.to);
        let addressee = tally.whose(to);
        let (head, _) = letter.source.split_once("\r\n\r\n").unwrap();
        tally.note(&addressee, &format!("letter {kind} (header)"), head.as_bytes());
        let said = format!("{}\n{}\n{}", letter.message.subject, letter.message.body, letter.source);
        tally.note(&addressee, &format!("letter {kind}"), said.replace(to, "").as_bytes());
    }
    look_again(world, "/en/desk/letters/sent", tally).await;
}

/// Fails for a question that takes words, when no word was planted as its answer.
fn everything_that_is_asked_is_planted(canaries: &Canaries) {
    let planted = canaries.fields();
    let form = questionnaire::standard();
    let questions = form.steps.iter().flat_map(|step| &step.questions);
    let bare: Vec<_> = questions
        .filter(|question| match question.kind {
            Kind::Line | Kind::Text | Kind::Email | Kind::Phone | Kind::Address | Kind::Year => true,
            Kind::File
            | Kind::Choice { .. }
            | Kind::Many { .. }
            | Kind::Tick
            | Kind::Number { .. }
            | Kind::Date
            | Kind::Country => false,
        })
        .filter(|question| !planted.iter().any(|(_, field)| *field == question.id))
        .map(|question| &question.id)
        .collect();
    assert_eq!(bare, Vec::<&String>::new(), "asked, and no canary was typed");
}
