//! Plain text: the same words, without marks that nobody sees.

use domain::text::clean_text;

use crate::finding::{Findings, Found};

/// The text with one kind of line break, without what steers and without marks that nobody sees
/// but that can tell copies apart. Joiners stay: Persian and the languages of India need them.
pub(crate) fn clean(text: &str, findings: &mut Findings) -> String {
    let hidden = text.chars().filter(|c| is_hidden(*c)).count();
    findings.add(Found::HiddenText, hidden);
    let mut copy = clean_text(&text.chars().filter(|c| !is_hidden(*c)).collect::<String>());
    copy.push('\n');
    copy
}

/// Whether the character shows nothing and has no part in how others are shown.
fn is_hidden(c: char) -> bool {
    matches!(c, '\u{200B}' | '\u{2060}'..='\u{2064}' | '\u{206A}'..='\u{206F}' | '\u{FFF9}'..='\u{FFFB}'
        | '\u{180E}' | '\u{E0000}'..='\u{E007F}' | '\u{FE00}'..='\u{FE0E}' | '\u{E0100}'..='\u{E01EF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_sees_goes_and_what_everybody_reads_stays() {
        let mut findings = Findings::default();
        let text = "\u{feff}Genève\u{200b}\r\nمی\u{200c}خواهم\u{e0041}\u{202e}";
        assert_eq!(clean(text, &mut findings), "Genève\nمی\u{200c}خواهم\n");
        assert_eq!(findings.into_list()[0].count, 2);
    }
}
