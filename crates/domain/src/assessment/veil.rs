//! Reading without names: what is said of itself by an application whose names are kept from assessors.
//!
//! What cannot be hidden: whoever knows the field may know an organisation by what it does, and a name
//! that is written otherwise than in the form, in initials or in another script stands where it
//! stands. So kinds and years that lead to one organisation are left out too, and files, in which
//! nothing can be replaced, are not shown.

use unicode_normalization::{UnicodeNormalization as _, char::is_combining_mark};

use super::Reading;
use crate::{application::Answers, ids::ApplicationId};

/// What stands in place of a name.
pub const MARK: &str = "\u{2588}\u{2588}\u{2588}\u{2588}";

/// The answers that are names, or lead to one by a look into a directory.
const NAMES: [&str; 15] = [
    "organisation",
    "members",
    "speaks_for",
    "given_name",
    "family_name",
    "second_given_name",
    "second_family_name",
    "substitute_given_name",
    "substitute_family_name",
    "guardian_name",
    "email",
    "website",
    "speaker_email",
    "second_email",
    "substitute_email",
];
/// Answers that are not shown without the name: they lead to it.
const LEADING: [&str; 2] = ["since", "country"];

/// By what an application is called whose names are hidden. It tells nothing: ids are drawn.
#[must_use]
pub fn reference(id: ApplicationId) -> String {
    let id = id.to_string();
    let random = id.rsplit('_').next().unwrap_or_default();
    format!("{}-{}", &random[..4], &random[4..8]).to_uppercase()
}

impl Reading {
    /// The same without names, kind, number of members and files.
    #[must_use]
    pub fn without_names(self, id: ApplicationId, given: &Answers) -> Self {
        let names = names(given);
        let mut answers = Answers::default();
        for (question, text) in self.answers.texts().filter(|(question, _)| !LEADING.contains(question)) {
            answers.set(question, &veiled(text, &names));
        }
        Self { organisation: reference(id), kind: None, members: None, answers, files: Vec::new() }
    }
}

/// The names in an application, each as its words.
fn names(given: &Answers) -> Vec<Vec<String>> {
    let mut names = Vec::new();
    for question in NAMES {
        for line in given.get(question).split(['\n', '(', ')', '/', ',', ';', '|', '–', '—', '"', '«', '»'])
        {
            let words: Vec<_> = words(line).map(|(_, _, word)| word).collect();
            // A particle or an initial alone is no name.
            let is_name = words.len() > 1 || words.first().is_some_and(|word| word.chars().count() > 2);
            if is_name && !matches!(&*words[0], "http" | "https" | "www") {
                names.push(words);
            } else if is_name {
                let host = words.into_iter().skip_while(|word| matches!(&**word, "http" | "https" | "www"));
                names.push(host.collect());
            }
        }
    }
    let initials: String = given
        .organisation()
        .split_whitespace()
        .filter_map(|word| word.chars().next())
        .filter(|c| c.is_uppercase())
        .collect();
    if initials.chars().count() > 2 {
        names.push(vec![folded(&initials)]);
    }
    names.retain(|name| !name.is_empty());
    // The longest first: what is a part of it is hidden with it.
    names.sort_by_key(|name| std::cmp::Reverse(name.len()));
    names
}

/// A text with marks in place of names.
fn veiled(text: &str, names: &[Vec<String>]) -> String {
    let found: Vec<_> = words(text).collect();
    let (mut out, mut done, mut at) = (String::with_capacity(text.len()), 0, 0);
    while at < found.len() {
        let is_here = |name: &&Vec<String>| {
            found.len() - at >= name.len()
                && found[at..].iter().zip(name.iter()).all(|((_, _, word), named)| word == named)
        };
        match names.iter().find(is_here) {
            Some(name) => {
                let last = at + name.len() - 1;
                out.push_str(&text[done..found[at].0]);
                out.push_str(MARK);
                done = found[last].1;
                at = last + 1;
            }
            None => at += 1,
        }
    }
    out.push_str(&text[done..]);
    out
}

/// The words of a text: where each begins and ends, and how it reads without accents and capitals.
fn words(text: &str) -> impl Iterator<Item = (usize, usize, String)> {
    let mut rest = text.char_indices().peekable();
    std::iter::from_fn(move || {
        let is_of_a_word = |c: char| c.is_alphanumeric() || is_combining_mark(c);
        while rest.next_if(|(_, c)| !is_of_a_word(*c)).is_some() {}
        let (start, first) = rest.next()?;
        let mut end = start + first.len_utf8();
        while let Some((at, c)) = rest.next_if(|(_, c)| is_of_a_word(*c)) {
            end = at + c.len_utf8();
        }
        Some((start, end, folded(&text[start..end])))
    })
}

fn folded(word: &str) -> String {
    word.nfd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn given() -> Answers {
        let mut given = Answers::default();
        for (question, answer) in [
            ("organisation", "Asociación Casa de la Memoria (Memoria Viva)"),
            ("website", "https://www.casamemoria.org/es"),
            ("email", "info@casamemoria.org"),
            ("given_name", "María"),
            ("family_name", "Quintero Díaz"),
            ("members", "Ríos del Sur\nMar"),
        ] {
            given.set(question, answer);
        }
        given
    }

    #[test]
    fn names_are_marked_however_they_are_written_and_nothing_else_is() {
        for (text, read) in [
            ("We, the ASOCIACION Casa de la Memoria, ask", "We, the \u{2588}\u{2588}\u{2588}\u{2588}, ask"),
            (
                "memoria viva; Maria; Quintero Diaz.",
                "\u{2588}\u{2588}\u{2588}\u{2588}; \u{2588}\u{2588}\u{2588}\u{2588}; \u{2588}\u{2588}\u{2588}\u{2588}.",
            ),
            ("with RIOS DEL SUR", "with \u{2588}\u{2588}\u{2588}\u{2588}"),
            ("write to info@casamemoria.org", "write to \u{2588}\u{2588}\u{2588}\u{2588}"),
            ("the marina of the sea", "the marina of the sea"),
            ("", ""),
        ] {
            assert_eq!(veiled(text, &names(&given())), read);
        }
    }

    #[test]
    fn without_names_neither_kind_nor_year_nor_file_is_left() {
        let mut answers = Answers::default();
        for question in ["since", "country", "aim"] {
            answers.set(question, "1999");
        }
        let reading = Reading {
            organisation: "Casa".into(),
            kind: Some(crate::application::ApplicantKind::Nhri),
            members: Some(2),
            answers,
            files: Vec::new(),
        };
        let id: ApplicationId = "app_0123456789abcdef0123456789abcdef".parse().unwrap();
        let veiled = reading.without_names(id, &given());
        assert_eq!((veiled.organisation.as_str(), veiled.kind, veiled.members), ("0123-4567", None, None));
        assert_eq!(veiled.answers.texts().collect::<Vec<_>>(), [("aim", "1999")]);
    }
}
