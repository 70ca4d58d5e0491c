//! Takes out of a style sheet what only its writers need: comments and white space.

/// The sheet without comments, needless spaces and last semicolons. Quoted text stays as it is.
pub(super) fn strip(sheet: &str) -> String {
    let mut out = String::with_capacity(sheet.len());
    let mut rest = sheet;
    let mut gap = false;
    while let Some(first) = rest.chars().next() {
        if let Some(after) = rest.strip_prefix("/*") {
            rest = after.split_once("*/").map_or("", |(_, after)| after);
            gap = true;
            continue;
        }
        if first.is_whitespace() {
            rest = rest.trim_start();
            gap = true;
            continue;
        }
        if gap && needs_gap(out.chars().next_back(), first) {
            out.push(' ');
        }
        gap = false;
        if first == '}' && out.ends_with(';') {
            out.pop();
        }
        let length = if matches!(first, '"' | '\'') { quoted(rest, first) } else { first.len_utf8() };
        out.push_str(&rest[..length]);
        rest = &rest[length..];
    }
    out
}

/// Whether a space between these two says something: not beside a brace, a comma, a semicolon or
/// the sign between parent and child, and not after a colon or an opening bracket.
fn needs_gap(before: Option<char>, after: char) -> bool {
    let mute = |c: char| matches!(c, '{' | '}' | ',' | ';' | '>');
    let Some(before) = before else { return false };
    !(mute(before) || mute(after) || matches!(before, ':' | '(') || matches!(after, ')' | '!'))
}

/// The length of the quoted text at the start, quotes included.
fn quoted(text: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        if c == quote && !escaped {
            return at + c.len_utf8();
        }
        escaped = c == '\\' && !escaped;
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::strip;

    #[test]
    fn what_only_writers_need_goes() {
        let sheet = "/* why */\n.a > p,\n.b {\n  margin: 0 auto;\n  color: red !important;\n}\n";
        assert_eq!(strip(sheet), ".a>p,.b{margin:0 auto;color:red!important}");
    }

    #[test]
    fn spaces_that_say_something_stay() {
        for sheet in ["a :focus{}", "a{width:calc(1em + 2%)}", "@media print and (x:1){a b{}}", "a{m:1 /2}"] {
            assert_eq!(strip(sheet), sheet);
        }
    }

    #[test]
    fn quoted_text_stays_as_it_is() {
        let sheet = r#"a{content:" /* \" */  ; }"}"#;
        assert_eq!(strip(sheet), sheet);
    }

    #[test]
    fn a_comment_between_words_is_a_space() {
        assert_eq!(strip("a/* */b{}"), "a b{}");
    }
}
