//! The ways a letter may go: a folder of files, and a mail server.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should say where")]

use std::{
    fs,
    io::{BufRead as _, BufReader, Write as _},
    net::TcpListener,
    path::Path,
    thread::{self, JoinHandle},
    time::Duration,
};

use config::{Mail, Secret, Security, Transport};
use jiff::Timestamp;
use mail::{Mailer, Message, OpenError, Outcome, Reason};

const NOW: Timestamp = Timestamp::constant(1_610_000_000, 0);

fn letter(body: &str) -> Message {
    Message::new("let_0001", "amina@example.org".parse().unwrap(), "Receipt", body)
}

fn settings(transport: Transport) -> Mail {
    Mail { transport, from: "office@upr.example".to_owned(), ..Mail::default() }
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name());
    let mut names: Vec<String> = entries.map(|name| name.into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn letters_in_a_folder_are_numbered_and_whole() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("letters");
    let mailer = Mailer::open(&settings(Transport::Folder), &path).unwrap();
    assert_eq!(mailer.send(&letter("one"), NOW), Outcome::Sent);
    assert_eq!(mailer.send(&letter("two"), NOW), Outcome::Sent);
    // After a restart the numbers go on, and a draft that was left behind is nobody's.
    fs::write(path.join("0000000007.part"), "half").unwrap();
    let mailer = Mailer::open(&settings(Transport::Folder), &path).unwrap();
    assert_eq!(mailer.send(&letter("three"), NOW), Outcome::Sent);
    assert_eq!(names(&path), ["0000000001.eml", "0000000002.eml", "0000000007.part", "0000000008.eml"]);
    assert!(fs::read_to_string(path.join("0000000002.eml")).unwrap().ends_with("\r\n\r\ntwo\r\n"));
}

#[test]
fn two_mailers_may_share_a_folder() {
    let folder = tempfile::tempdir().unwrap();
    let open = || Mailer::open(&settings(Transport::Folder), folder.path()).unwrap();
    let mailers = [open(), open()];
    thread::scope(|scope| {
        for mailer in &mailers {
            scope.spawn(|| {
                for _ in 0..20 {
                    assert_eq!(mailer.send(&letter("x"), NOW), Outcome::Sent);
                }
            });
        }
    });
    let letters: Vec<String> = names(folder.path());
    assert_eq!(letters.len(), 40);
    assert_eq!(letters.iter().filter(|name| name.contains("part")).count(), 0);
}

#[cfg(unix)]
#[test]
fn only_the_owner_may_read_a_letter() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::tempdir().unwrap();
    let mailer = Mailer::open(&settings(Transport::Folder), folder.path()).unwrap();
    assert_eq!(mailer.send(&letter("x"), NOW), Outcome::Sent);
    let mode = fs::metadata(folder.path().join("0000000001.eml")).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
}

#[test]
fn a_folder_that_is_gone_is_a_matter_for_later() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("letters");
    let mailer = Mailer::open(&settings(Transport::Folder), &path).unwrap();
    fs::remove_dir(&path).unwrap();
    let outcome = mailer.send(&letter("x"), NOW);
    assert_eq!(outcome, Outcome::Later(Reason::Folder(std::io::ErrorKind::NotFound)));
}

/// A mail server that answers one conversation with these lines, and returns what it heard. The
/// answer to the greeting comes first; after `354` it listens to the letter.
fn server(answers: &'static [&'static str]) -> (u16, JoinHandle<Vec<String>>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let heard = thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(5))).unwrap();
        let mut lines = BufReader::new(stream.try_clone().unwrap()).lines();
        let mut heard = Vec::new();
        for answer in answers {
            stream.write_all(format!("{answer}\r\n").as_bytes()).unwrap();
            while let Some(Ok(line)) = lines.next() {
                let in_letter = answer.starts_with("354") && line != ".";
                heard.push(line);
                if !in_letter {
                    break;
                }
            }
        }
        heard
    });
    (port, heard)
}

fn to_server(port: u16) -> Mail {
    Mail {
        server: Some("127.0.0.1".to_owned()),
        port: Some(port),
        security: Security::None,
        timeout: Duration::from_secs(5),
        ..settings(Transport::Smtp)
    }
}

fn send_to(answers: &'static [&'static str], change: impl Fn(&mut Mail)) -> (Outcome, Vec<String>) {
    let (port, heard) = server(answers);
    let mut settings = to_server(port);
    change(&mut settings);
    let mailer = Mailer::open(&settings, Path::new("unused")).unwrap();
    let outcome = mailer.send(&letter("one\n.\ntwo"), NOW);
    (outcome, heard.join().unwrap())
}

#[test]
fn a_mail_server_is_told_our_domain_and_nothing_of_this_machine() {
    let answers = &["220 hello", "250 hello", "250 ok", "250 ok", "354 go", "250 kept", "221 bye"];
    let (outcome, heard) = send_to(answers, |_| {});
    assert_eq!(outcome, Outcome::Sent);
    assert_eq!(
        heard,
        [
            "EHLO upr.example",
            "MAIL FROM:<office@upr.example>",
            "RCPT TO:<amina@example.org>",
            "DATA",
            "From: office@upr.example",
            "To: amina@example.org",
            "Subject: Receipt",
            "Date: Thu, 07 Jan 2021 06:13:20 +0000",
            "Message-ID: <let_0001@upr.example>",
            "Auto-Submitted: auto-generated",
            "Content-Language: en",
            "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=utf-8",
            "Content-Transfer-Encoding: 7bit",
            "",
            "one",
            "..",
            "two",
            "",
            ".",
            "QUIT"
        ]
    );
}

#[test]
fn a_refusal_for_good_is_for_good_and_any_other_may_pass() {
    let refused = |answers| send_to(answers, |_| {}).0;
    assert_eq!(
        refused(&["220 h", "250 h", "250 ok", "550 no such person amina@example.org"]),
        Outcome::Never(Reason::Recipient(550))
    );
    assert_eq!(refused(&["220 h", "250 h", "250 ok", "450 busy"]), Outcome::Later(Reason::Recipient(450)));
    assert_eq!(
        refused(&["220 h", "250 h", "250 ok", "250 ok", "354 go", "554 spam"]),
        Outcome::Never(Reason::Content(554))
    );
}

#[test]
fn what_is_our_own_fault_is_not_held_against_the_letter() {
    let refused = |answers| send_to(answers, |_| {}).0;
    assert_eq!(refused(&["554 go away"]), Outcome::Later(Reason::Unreachable));
    assert_eq!(refused(&["220 h", "250 h", "550 not from you"]), Outcome::Later(Reason::Sender(550)));
    assert_eq!(refused(&["220 h", "nonsense"]), Outcome::Later(Reason::Gibberish));
    let outcome = send_to(&["220 h", "250-h\r\n250 AUTH PLAIN LOGIN", "535 no"], |settings| {
        settings.user = Some("me".to_owned());
        settings.password = Some(Secret::new("hunter2".to_owned()));
    });
    assert_eq!(outcome.0, Outcome::Later(Reason::Credentials(Some(535))));
}

#[test]
fn a_server_that_cannot_speak_safely_is_told_nothing() {
    let (outcome, heard) = send_to(&["220 h", "250 h"], |settings| settings.security = Security::Starttls);
    assert_eq!(outcome, Outcome::Later(Reason::Unsafe));
    assert_eq!(heard, ["EHLO upr.example", "QUIT"]);
}

#[test]
fn a_server_that_is_away_may_come_back() {
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let mailer = Mailer::open(&to_server(port), Path::new("unused")).unwrap();
    assert_eq!(mailer.send(&letter("x"), NOW), Outcome::Later(Reason::Unreachable));
}

#[test]
fn settings_that_contradict_each_other_are_refused_at_the_start() {
    let open = |change: fn(&mut Mail)| {
        let mut settings = to_server(25);
        change(&mut settings);
        Mailer::open(&settings, Path::new("unused")).unwrap_err()
    };
    assert!(matches!(open(|mail| mail.from = "office".to_owned()), OpenError::From(_)));
    assert!(matches!(open(|mail| mail.server = None), OpenError::NoServer));
    assert!(matches!(open(|mail| mail.server = Some("mail.example".to_owned())), OpenError::InTheOpen));
    assert!(matches!(open(|mail| mail.user = Some("me".to_owned())), OpenError::HalfCredentials));
}
