//! What letters may carry, whoever reads the mailbox.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on should say where")]

use std::collections::BTreeMap;

use i18n::{CATALOGUES, Locale};

/// All that a letter may be told. None of it says who applies, who speaks or on which State.
const TOLD: [&str; 10] = [
    "number",
    "series",
    "deadline",
    "address",
    "organisation",
    "contact",
    "code",
    "minutes",
    "version",
    "event",
];

/// The letters of a language, each message with its source.
fn letters(locale: Locale) -> BTreeMap<&'static str, &'static str> {
    let (_, _, source) =
        CATALOGUES.iter().find(|(tag, area, _)| (*tag, *area) == (locale.tag(), "mail")).unwrap();
    source
        .split("\nmail-")
        .skip(1)
        .map(|message| message.split_once(" =").unwrap())
        .map(|(key, text)| (key, text.trim()))
        .collect()
}

#[test]
fn a_letter_is_told_nothing_of_an_applicant() {
    for locale in Locale::ALL {
        for (key, source) in letters(locale) {
            for told in source.split('$').skip(1) {
                let variable = told.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap();
                assert!(TOLD.contains(&variable), "{}: {key}: {variable}", locale.tag());
            }
        }
    }
}

#[test]
fn an_inbox_does_not_tell_the_decision() {
    for locale in Locale::ALL {
        let letters = letters(locale);
        for part in ["subject", "body"] {
            let of = |outcome: &str| letters[format!("{outcome}-{part}").as_str()];
            assert_eq!((of("reserve"), of("declined")), (of("selected"), of("selected")), "{}", locale.tag());
        }
    }
}

#[test]
fn a_letter_has_a_name_a_subject_of_one_line_and_a_signature() {
    for locale in Locale::ALL {
        let letters = letters(locale);
        let kinds: Vec<_> = letters.keys().filter_map(|key| key.strip_suffix("-body")).collect();
        assert_eq!((kinds.len(), letters.len()), (13, 40));
        for kind in kinds {
            let part = |part: &str| letters[format!("{kind}-{part}").as_str()];
            assert_eq!((part("name").lines().count(), part("subject").lines().count()), (1, 1), "{kind}");
            assert!(part("body").ends_with("\n    { $organisation }\n    { $contact }"), "{kind}");
        }
    }
}
