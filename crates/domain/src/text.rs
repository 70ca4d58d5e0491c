//! What people typed, made fit to keep.
//!
//! Nothing that a reader can see is taken away: only what steers terminals, mail headers or the
//! order in which letters appear. The marks that Arabic and Hebrew need (U+200E, U+200F, U+061C)
//! stay; the overrides, embeddings and isolates, which can make a name read as another, go.

use unicode_normalization::UnicodeNormalization;

/// The most words of a written submission to OHCHR by one organisation. OHCHR's guidelines for
/// stakeholders' submissions set it, and applicants attach the submission that they wrote for it.
pub const SUBMISSION_WORDS_ALONE: usize = 2_815;

/// The most words of a submission by several organisations together, by the same guidelines.
pub const SUBMISSION_WORDS_JOINT: usize = 5_630;

/// The text as one clean line: a name, a title, a subject.
///
/// Whatever was a line break, a tab or any other space becomes one space, none is left at the
/// ends. What comes out may stand in a mail header.
#[must_use]
pub fn clean_line(text: &str) -> String {
    let composed: String = text.chars().filter(|&c| c.is_whitespace() || !steers(c)).nfc().collect();
    composed.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The text as clean lines: an answer, a statement.
///
/// Line breaks stay, each as one LF; so do tabs and spaces within a line. Empty lines and spaces
/// around the whole go.
#[must_use]
pub fn clean_text(text: &str) -> String {
    let lines = text.replace("\r\n", "\n").replace(['\r', '\u{85}', '\u{2028}', '\u{2029}'], "\n");
    let composed: String = lines.chars().filter(|&c| matches!(c, '\n' | '\t') || !steers(c)).nfc().collect();
    composed.trim().to_owned()
}

/// The number of words, as people count them.
///
/// A word has a letter or a digit in it, so dashes and bullets are none. Chinese and Japanese
/// write without spaces; there each character counts as one.
#[must_use]
pub fn words(text: &str) -> usize {
    text.split_whitespace().map(words_in_token).sum()
}

/// Whether a spreadsheet that opens the text from a CSV file could compute it.
///
/// Such a text is written with an apostrophe before it, and read without.
#[must_use]
pub fn is_formula(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '\0', '＝', '＋', '－', '＠'])
}

fn words_in_token(token: &str) -> usize {
    let mut count = 0;
    let mut inside = false;
    for c in token.chars() {
        if is_cjk(c) {
            count += 1;
            inside = false;
        } else if c.is_alphanumeric() && !inside {
            count += 1;
            inside = true;
        }
    }
    count
}

/// Whether the character steers instead of being read.
fn steers(c: char) -> bool {
    c.is_control() || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

/// Whether the character is a word by itself: Han, Hiragana, Katakana and Bopomofo. Korean has
/// spaces.
fn is_cjk(c: char) -> bool {
    c.is_alphanumeric()
        && matches!(c,
            '\u{3005}'..='\u{3007}' | '\u{3021}'..='\u{3029}' | '\u{3041}'..='\u{312F}'
            | '\u{31A0}'..='\u{31BF}' | '\u{31F0}'..='\u{31FF}' | '\u{3400}'..='\u{4DBF}'
            | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_line_break_in_a_name_becomes_a_space() {
        assert_eq!(clean_line(" Jane\r\nBcc: all\0\u{1b}[2J\t  X\u{2028}Y\u{a0} "), "Jane Bcc: all[2J X Y");
    }

    #[test]
    fn a_name_cannot_be_made_to_read_as_another() {
        assert_eq!(clean_line("\u{feff}a\u{202e}b\u{2066}c\u{2069}d\u{202c}"), "abcd");
    }

    #[test]
    fn the_marks_that_arabic_needs_stay() {
        assert_eq!(clean_line("منظمة\u{200f} (UPR)"), "منظمة\u{200f} (UPR)");
    }

    #[test]
    fn an_accent_typed_apart_is_joined() {
        assert_eq!(clean_line("Gene\u{300}ve"), "Genève");
        assert_eq!(clean_text("Gene\u{300}ve"), "Genève");
    }

    #[test]
    fn lines_end_in_one_way() {
        assert_eq!(
            clean_text("\u{feff}\n one\r\ntwo\rthree\u{2029}\tfour \u{7}\r\n\r\n"),
            "one\ntwo\nthree\n\tfour"
        );
    }

    #[test]
    fn what_a_spreadsheet_would_compute_is_known() {
        for text in ["=1+1", "+41 22", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\0=1", "＝1"] {
            assert!(is_formula(text), "{text:?}");
        }
        for text in ["", "1+1", "'=1", " a", "–1", "é=1"] {
            assert!(!is_formula(text), "{text:?}");
        }
    }

    #[test]
    fn words_are_counted_as_people_count() {
        for (text, count) in [
            ("", 0),
            ("— • … ", 0),
            ("Don't over-count: the well-known U.N. paid 1,000.50 Fr. – twice!", 9),
            ("l'Examen périodique universel", 3),
            ("普遍定期审议", 6),
            ("第44届UPR会议 2023", 7),
            ("ヒューマンライツ・ナウ", 10),
            ("보편적 정례 검토", 3),
            ("الاستعراض الدوري الشامل", 3),
        ] {
            assert_eq!(words(text), count, "{text}");
        }
    }

    proptest! {
        #[test]
        fn a_clean_line_is_one_line_and_stays_as_it_is(text in any::<String>()) {
            let clean = clean_line(&text);
            prop_assert_eq!(clean_line(&clean), clean.clone());
            prop_assert_eq!(clean.chars().find(|&c| steers(c) || (c.is_whitespace() && c != ' ')), None);
            prop_assert!(!clean.contains("  "));
        }

        #[test]
        fn clean_text_stays_as_it_is(text in any::<String>()) {
            let clean = clean_text(&text);
            prop_assert_eq!(clean_text(&clean), clean.clone());
            prop_assert_eq!(clean.chars().find(|&c| steers(c) && !matches!(c, '\n' | '\t')), None);
        }

        #[test]
        fn cleaning_costs_no_word(text in "[a-zé\u{300} \r\n\t\u{202e}0-9普,.]{0,40}") {
            let without: String = text.replace('\u{202e}', "");
            prop_assert_eq!(words(&clean_line(&text)), words(&without));
            prop_assert_eq!(words(&clean_text(&text)), words(&without));
        }
    }
}
