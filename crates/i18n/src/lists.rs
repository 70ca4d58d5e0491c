//! Things one after the other, with the word before the last.

use crate::{Locale, Texts};

/// "a, b and c".
#[must_use]
pub fn and<T: AsRef<str>>(texts: &Texts, things: &[T]) -> String {
    joined(things, |last| match texts.locale() {
        Locale::En => "and",
        Locale::Fr => "et",
        Locale::Es if starts_with_i(last) => "e",
        Locale::Es => "y",
    })
}

/// "a, b or c".
#[must_use]
pub fn or<T: AsRef<str>>(texts: &Texts, things: &[T]) -> String {
    joined(things, |last| match texts.locale() {
        Locale::En => "or",
        Locale::Fr => "ou",
        Locale::Es if starts_with_o(last) => "u",
        Locale::Es => "o",
    })
}

fn joined<T: AsRef<str>>(things: &[T], word: impl Fn(&str) -> &'static str) -> String {
    match things {
        [] => String::new(),
        [only] => only.as_ref().to_owned(),
        [first @ .., last] => {
            let first: Vec<_> = first.iter().map(AsRef::as_ref).collect();
            let last = last.as_ref();
            format!("{} {} {last}", first.join(", "), word(last))
        }
    }
}

/// Whether a Spanish word begins with the sound of "i", before which "y" becomes "e": "Iraq",
/// "Hungría" does not, "hijos" does, and "hielo" does not, which begins with a consonant's sound.
fn starts_with_i(word: &str) -> bool {
    let sounds = sounds(word);
    let mut letters = sounds.chars();
    letters.next() == Some('i') && !matches!(letters.next(), Some('a' | 'e' | 'o' | 'u'))
}

/// Whether a Spanish word begins with the sound of "o", before which "o" becomes "u": "Omán",
/// "hombres", and "8" and "11" as they are read.
fn starts_with_o(word: &str) -> bool {
    let number: String = word.chars().take_while(char::is_ascii_digit).collect();
    sounds(word).starts_with('o') || number.starts_with('8') || number == "11"
}

/// The first letters of a word without the mute "h", without accents, small.
fn sounds(word: &str) -> String {
    let plain = word.chars().take(3).flat_map(char::to_lowercase).map(|letter| match letter {
        'í' => 'i',
        'ó' => 'o',
        other => other,
    });
    let plain: String = plain.collect();
    plain.strip_prefix('h').map_or(plain.clone(), str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(locale: Locale, things: &[&str]) -> String {
        and(locale.texts(), things)
    }

    #[test]
    fn the_last_of_a_list_has_a_word_before_it() {
        assert_eq!(of(Locale::En, &[]), "");
        assert_eq!(of(Locale::En, &["a"]), "a");
        assert_eq!(of(Locale::En, &["a", "b"]), "a and b");
        assert_eq!(of(Locale::En, &["a", "b", "c"]), "a, b and c");
        assert_eq!(of(Locale::Fr, &["a", "b", "c"]), "a, b et c");
        assert_eq!(of(Locale::Es, &["a", "b", "c"]), "a, b y c");
        assert_eq!(or(Locale::En.texts(), &["a", "b", "c"]), "a, b or c");
        assert_eq!(or(Locale::Fr.texts(), &["a", "b", "c"]), "a, b ou c");
        assert_eq!(or(Locale::Es.texts(), &["a", "b", "c"]), "a, b o c");
    }

    #[test]
    fn spanish_avoids_two_equal_sounds() {
        for (last, word) in [
            ("Italia", "e"),
            ("Índice", "e"),
            ("hijos", "e"),
            ("Hungría", "y"),
            ("hielo", "y"),
            ("Iowa", "y"),
            ("Yemen", "y"),
            ("", "y"),
        ] {
            assert_eq!(of(Locale::Es, &["Cuba", last]), format!("Cuba {word} {last}"));
        }
        for (last, word) in [
            ("Omán", "u"),
            ("hombres", "u"),
            ("8", "u"),
            ("80", "u"),
            ("11", "u"),
            ("110", "o"),
            ("Cuba", "o"),
        ] {
            assert_eq!(or(Locale::Es.texts(), &["Iraq", last]), format!("Iraq {word} {last}"));
        }
    }

    #[test]
    fn other_languages_keep_their_word() {
        assert_eq!(of(Locale::Fr, &["Cuba", "Israël"]), "Cuba et Israël");
        assert_eq!(or(Locale::Fr.texts(), &["Cuba", "Oman"]), "Cuba ou Oman");
    }
}
