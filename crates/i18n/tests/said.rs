//! Every message, said with every kind of argument, reads as a sentence: nothing is left unfilled,
//! no space is doubled, and French has its narrow spaces.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on should say where")]

use std::collections::BTreeSet;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use i18n::{CATALOGUES, Locale};

const NARROW: char = '\u{202f}';

/// Every message of a language, said with each of these arguments for all of its variables.
fn said(locale: Locale) -> Vec<(String, String)> {
    let mut bundle = FluentBundle::new(vec![locale.tag().parse().unwrap()]);
    bundle.set_use_isolating(false);
    let (mut keys, mut variables) = (Vec::new(), BTreeSet::new());
    for (_, _, source) in CATALOGUES.iter().filter(|(tag, _, _)| *tag == locale.tag()) {
        let head = |line: &str| {
            let (key, _) = line.split_once(" =")?;
            line.starts_with(|c: char| c.is_ascii_lowercase()).then(|| key.to_owned())
        };
        keys.extend(source.lines().filter_map(head));
        variables.extend(source.split('$').skip(1).map(|rest| {
            rest.split(|c: char| !c.is_ascii_alphanumeric() && c != '-').next().unwrap_or_default()
        }));
        bundle.add_resource(FluentResource::try_new((*source).to_owned()).unwrap()).unwrap();
    }
    let given: [FluentValue<'_>; 6] = [0.into(), 1.into(), 2.into(), 5.into(), 60.into(), "Text".into()];
    let mut all = Vec::new();
    for key in &keys {
        let pattern = bundle.get_message(key).and_then(|message| message.value()).unwrap();
        for value in &given {
            let mut args = FluentArgs::new();
            for variable in &variables {
                args.set(*variable, value.clone());
            }
            let mut errors = Vec::new();
            let text = bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
            assert!(errors.is_empty(), "{}: {key}: {errors:?}", locale.tag());
            all.push((key.clone(), text));
        }
    }
    all
}

#[test]
fn nothing_is_left_unfilled_and_no_space_is_doubled() {
    for locale in Locale::ALL {
        for (key, text) in said(locale) {
            let wrong = ["  ", " \n", "\n ", "{", "}", " .", " ,", "..", "\n\n\n"];
            let wrong: Vec<_> = wrong.into_iter().filter(|wrong| text.contains(wrong)).collect();
            assert_eq!(wrong, [""; 0], "{}: {key}: {text}", locale.tag());
            assert_eq!(text, text.trim(), "{}: {key}", locale.tag());
            assert!(!text.contains(['\'', '"']), "{}: {key}: {text}", locale.tag());
        }
    }
}

#[test]
fn french_has_a_narrow_space_at_its_double_punctuation() {
    for (key, text) in said(Locale::Fr) {
        let chars: Vec<char> = text.chars().collect();
        for (at, &c) in chars.iter().enumerate() {
            let before = at.checked_sub(1).map(|at| chars[at]);
            let after = chars.get(at + 1).copied();
            // A time, 14:30, and an address, https://, are no sentences.
            let inside = after.is_some_and(|after| !after.is_whitespace());
            match c {
                ':' if inside => {}
                ':' | ';' | '!' | '?' | '»' | '%' => assert_eq!(before, Some(NARROW), "{key}: {text}"),
                '«' => assert_eq!(after, Some(NARROW), "{key}: {text}"),
                _ => {}
            }
        }
    }
}
