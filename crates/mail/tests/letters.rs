//! Letters as a mail server gets them.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should say where")]

use jiff::Timestamp;
use mail::{Address, Attachment, Flaw, Mailer, Memory, Message, Outcome, Reason, Writer};
use proptest::prelude::*;

const NOW: Timestamp = Timestamp::constant(1_610_000_000, 0);

fn address(text: &str) -> Address {
    text.parse().unwrap()
}

fn letter(subject: &str, body: &str) -> Message {
    Message::new("let_0001", address("amina@example.org"), subject, body)
}

/// What comes of sending, and what a mail server would get.
fn send(message: &Message, now: Timestamp) -> (Outcome, Option<String>) {
    let memory = Memory::default();
    let outcome = Mailer::to_memory(address("office@upr.example"), memory.clone()).send(message, now);
    (outcome, memory.take().pop().map(|letter| letter.source))
}

fn source(message: &Message) -> String {
    send(message, NOW).1.unwrap()
}

/// The headers, unfolded, and what follows them.
fn parts(source: &str) -> (Vec<(String, String)>, String) {
    let (head, body) = source.split_once("\r\n\r\n").unwrap();
    let unfolded = head.replace("\r\n ", " ").replace("\r\n\t", " ");
    let header = |line: &str| {
        let (name, value) = line.split_once(": ").unwrap();
        (name.to_owned(), value.to_owned())
    };
    (unfolded.split("\r\n").map(header).collect(), body.to_owned())
}

fn names(source: &str) -> Vec<String> {
    parts(source).0.into_iter().map(|(name, _)| name).collect()
}

fn flaw(message: &Message) -> Flaw {
    match send(message, NOW).0 {
        Outcome::Never(Reason::Flawed(flaw)) => flaw,
        outcome => panic!("{outcome:?}"),
    }
}

#[test]
fn a_letter_has_exactly_these_headers() {
    assert_eq!(
        source(&letter("Your receipt", "Keep it.\n")),
        "From: office@upr.example\r\n\
         To: amina@example.org\r\n\
         Subject: Your receipt\r\n\
         Date: Thu, 07 Jan 2021 06:13:20 +0000\r\n\
         Message-ID: <let_0001@upr.example>\r\n\
         Auto-Submitted: auto-generated\r\n\
         Content-Language: en\r\n\
         MIME-Version: 1.0\r\n\
         Content-Type: text/plain; charset=utf-8\r\n\
         Content-Transfer-Encoding: 7bit\r\n\
         \r\n\
         Keep it.\r\n"
    );
}

#[test]
fn a_letter_that_a_person_wrote_may_be_answered_by_machines_and_left_by_people() {
    let message = Message {
        writer: Writer::Person,
        unsubscribe: Some("https://upr.example/letters/stop".to_owned()),
        ..letter("Dates", "They moved.")
    };
    let (headers, _) = parts(&source(&message));
    assert!(
        headers.contains(&("List-Unsubscribe".to_owned(), "<https://upr.example/letters/stop>".to_owned()))
    );
    assert!(!headers.iter().any(|(name, _)| name == "Auto-Submitted"));
}

#[test]
fn a_letter_written_twice_is_the_same() {
    let file = Attachment {
        name: "meeting.ics".to_owned(),
        media_type: "text/calendar; charset=utf-8".to_owned(),
        bytes: b"BEGIN:VCALENDAR".to_vec(),
    };
    let message = Message { attachments: vec![file], ..letter("Your slot", "On Tuesday.") };
    assert_eq!(source(&message), source(&message));
}

#[test]
fn a_letter_has_parts_only_if_something_comes_with_it() {
    let file = Attachment {
        name: "../Réunion à Genève.ics".to_owned(),
        media_type: "text/calendar; charset=utf-8; method=REQUEST".to_owned(),
        bytes: b"BEGIN:VCALENDAR".to_vec(),
    };
    let message = Message { attachments: vec![file], ..letter("Votre créneau", "À mardi.\n") };
    let (headers, body) = parts(&source(&message));
    let kind = &headers.iter().find(|(name, _)| name == "Content-Type").unwrap().1;
    assert_eq!(kind, "multipart/mixed; boundary=\"=_let_0001\"");
    assert_eq!(
        body,
        "--=_let_0001\r\n\
         Content-Type: text/plain; charset=utf-8\r\n\
         Content-Transfer-Encoding: quoted-printable\r\n\
         \r\n\
         =C3=80 mardi.\r\n\
         --=_let_0001\r\n\
         Content-Type: text/calendar; charset=utf-8; method=REQUEST\r\n\
         Content-Disposition: attachment; filename=\"R-union---Gen-ve.ics\"\r\n\
         Content-Transfer-Encoding: base64\r\n\
         \r\n\
         QkVHSU46VkNBTEVOREFS\r\n\
         --=_let_0001--\r\n"
    );
}

#[test]
fn a_subject_with_line_ends_stays_one_line() {
    let message = letter("Receipt\r\nBcc: spy@example.org\r\n\r\nHello\0\u{202e}olleh", "x");
    let (headers, body) = parts(&source(&message));
    assert_eq!(headers[2], ("Subject".to_owned(), "Receipt Bcc: spy@example.org Hello olleh".to_owned()));
    assert_eq!(body, "x\r\n");
}

#[test]
fn what_may_not_stand_in_a_header_keeps_the_letter_back() {
    for id in ["", "a b", "a>", "a\r\nBcc: b@c.example", "a@b", "é", ".a", &"a".repeat(65)] {
        assert_eq!(flaw(&Message { id: id.to_owned(), ..letter("s", "b") }), Flaw::Id, "{id:?}");
    }
    for page in ["mailto:a@b.example", "https://", "https://a.example/>\r\nBcc: b", "https://a.example/é"] {
        let message = Message { unsubscribe: Some(page.to_owned()), ..letter("s", "b") };
        assert_eq!(flaw(&message), Flaw::Unsubscribe, "{page:?}");
    }
    for media_type in ["", "calendar", "text/calendar\r\nBcc: b", "text/calendar; name=\"\0\""] {
        let file = Attachment { name: "a".to_owned(), media_type: media_type.to_owned(), bytes: Vec::new() };
        let message = Message { attachments: vec![file], ..letter("s", "b") };
        assert_eq!(flaw(&message), Flaw::MediaType, "{media_type:?}");
    }
    let (outcome, _) = send(&letter("s", "b"), Timestamp::from_second(-1).unwrap());
    assert_eq!(outcome, Outcome::Never(Reason::Flawed(Flaw::Time)));
}

#[test]
fn a_language_that_is_none_is_left_out() {
    let message = Message { language: "fr\r\nBcc: b@c.example".to_owned(), ..letter("s", "b") };
    assert!(!names(&source(&message)).contains(&"Content-Language".to_owned()));
}

#[test]
fn a_letter_shows_nothing_of_itself_but_its_id() {
    let shown = format!("{:?}", letter("Secret subject", "Secret body"));
    assert_eq!(shown, "Message { id: \"let_0001\", .. }");
}

#[test]
fn a_test_can_let_letters_fail() {
    let memory = Memory::default();
    let mailer = Mailer::to_memory(address("office@upr.example"), memory.clone());
    memory.answer_next(Outcome::Later(Reason::Unreachable));
    assert_eq!(mailer.send(&letter("s", "b"), NOW), Outcome::Later(Reason::Unreachable));
    assert_eq!(mailer.send(&letter("s", "b"), NOW), Outcome::Sent);
    assert_eq!(memory.letters().len(), 1);
}

/// Text as an enemy would write it: line ends, quotes, controls, turns of direction, anything.
fn hostile() -> impl Strategy<Value = String> {
    let bait = prop_oneof![
        Just("\r\n".to_owned()),
        Just("\n".to_owned()),
        Just("\r".to_owned()),
        Just("\0".to_owned()),
        Just("\r\nBcc: spy@example.org".to_owned()),
        Just("\r\n\r\n".to_owned()),
        Just("\r\n.\r\n".to_owned()),
        Just("--=_let_0001--\r\n".to_owned()),
        Just("=?utf-8?b?DQpCY2M6IGE=?=".to_owned()),
        Just("\"<>@,;:\\".to_owned()),
        Just("\u{202e}\u{2028}\u{85}\u{feff}".to_owned()),
        Just("é漢عر😀".to_owned()),
        " {0,30}",
        "[a-z]{0,200}",
        any::<String>(),
    ];
    prop::collection::vec(bait, 0..6).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    /// Whatever people call themselves and their things, a letter has the headers it should have,
    /// or is not sent.
    #[test]
    fn no_text_stops_the_mailer_or_adds_a_header(
        subject in hostile(), body in hostile(), name in hostile(), attach in any::<bool>(),
    ) {
        let file = Attachment { name, media_type: "text/calendar".to_owned(), bytes: body.clone().into() };
        let message = Message {
            attachments: if attach { vec![file] } else { Vec::new() },
            ..letter(&subject, &body)
        };
        let source = source(&message);
        let mut expected = vec!["From", "To", "Subject", "Date", "Message-ID", "Auto-Submitted"];
        expected.extend(["Content-Language", "MIME-Version", "Content-Type"]);
        expected.extend((!attach).then_some("Content-Transfer-Encoding"));
        prop_assert_eq!(names(&source), expected);
        prop_assert!(source.is_ascii());
        prop_assert!(!source.replace("\r\n", "").contains(['\r', '\n', '\0']));
        prop_assert!(source.lines().all(|line| line.len() <= 998));
        if attach {
            prop_assert_eq!(source.matches("\r\n--=_let_0001").count(), 3);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    /// Whatever else is strange about a letter, it is sent or it is not.
    #[test]
    fn no_letter_is_too_strange(
        text in hostile(), name in hostile(), media_type in hostile(),
        id in hostile(), language in hostile(), page in hostile(),
    ) {
        let strange = Message {
            id,
            language,
            unsubscribe: Some(page),
            attachments: vec![Attachment { name, media_type, bytes: Vec::new() }],
            ..letter(&text, &text)
        };
        prop_assert_ne!(send(&strange, NOW).0, Outcome::Never(Reason::Panicked));
    }

    /// Whatever is typed as an address, what is taken is one address and nothing else.
    #[test]
    fn what_is_taken_as_an_address_is_one(local in hostile(), domain in hostile(), tail in hostile()) {
        for text in [format!("{local}@{domain}"), format!("a@example.org{tail}"), tail.clone()] {
            let Ok(to) = text.parse::<Address>() else { continue };
            let message = Message::new("id", to.clone(), "s", "b");
            let (headers, _) = parts(&source(&message));
            prop_assert_eq!(&headers[1], &("To".to_owned(), to.as_str().to_owned()));
            prop_assert_eq!(to.as_str().parse::<Address>().unwrap(), to);
        }
    }
}
