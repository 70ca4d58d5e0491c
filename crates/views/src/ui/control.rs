//! The controls that take one text or one file.

use domain::text::words;
use i18n::numbers;
use maud::{Markup, html};

use super::{Autocomplete, Field, Words, said};

/// What a kind of one-line control tells the browser.
#[derive(Clone, Copy)]
struct Line {
    kind: &'static str,
    mode: Option<&'static str>,
    class: Option<&'static str>,
    fills: Option<Autocomplete>,
    /// Whether it is written in words, in whichever direction those run.
    prose: bool,
}

const PROSE: Line = Line { kind: "text", mode: None, class: None, fills: None, prose: true };

/// What a file may be, and which one was kept before.
#[derive(Clone, Debug)]
pub struct Upload<'a> {
    /// The endings that are taken, as `accept` wants them: `.pdf,.docx`.
    pub accept: &'a str,
    /// The same in words: "PDF or Word".
    pub kinds: Words<'a>,
    /// The most bytes.
    pub limit: u64,
    /// The name of the file that was kept before.
    pub kept: Option<&'a str>,
}

impl Field<'_> {
    /// One line of text.
    #[must_use]
    pub fn line(self, value: &str) -> Markup {
        self.input(PROSE, value)
    }

    /// Several lines of text; with a limit, the count of what is there is said beside it.
    #[must_use]
    pub fn text(self, value: &str, limit: Option<usize>) -> Markup {
        let more = limit.map(|limit| {
            let count = words(value);
            html! {
                (self.texts.ui_words_limit(limit))
                @if count > 0 { " " span.count { (self.texts.ui_words_count(count)) } }
            }
        });
        let rows = self.rows.unwrap_or_else(|| limit.map_or(5, |limit| (limit / 20).clamp(3, 14)));
        let control = html! {
            textarea id=(self.id()) name=(self.name) rows=(rows) dir="auto" lang=[self.lang]
                autocomplete=[self.autocomplete.map(Autocomplete::token)]
                required[self.required()] aria-invalid=(self.invalid())
                aria-describedby=[self.described_by(more.is_some())] {
                // The first line break of a text area is dropped by browsers; this one is for that.
                "\n" (value)
            }
        };
        self.single(more.as_ref(), &control)
    }

    /// An e-mail address.
    #[must_use]
    pub fn email(self, value: &str) -> Markup {
        self.input(special("email", None, "middling", Autocomplete::Email), value)
    }

    /// A telephone number.
    #[must_use]
    pub fn phone(self, value: &str) -> Markup {
        self.input(special("tel", None, "short", Autocomplete::Phone), value)
    }

    /// A web address.
    #[must_use]
    pub fn web_address(self, value: &str) -> Markup {
        self.input(special("url", None, "middling", Autocomplete::WebAddress), value)
    }

    /// A year, or another short whole number.
    #[must_use]
    pub fn number(self, value: &str) -> Markup {
        self.input(special("text", Some("numeric"), "tiny", Autocomplete::Off), value)
    }

    /// A code that the person copies from elsewhere.
    #[must_use]
    pub fn code(self, value: &str) -> Markup {
        self.input(special("text", None, "short code", Autocomplete::OneTimeCode), value)
    }

    /// A secret that nobody beside may read. It is never shown again, also not when it was wrong.
    #[must_use]
    pub fn secret(self) -> Markup {
        self.input(special("password", None, "middling", Autocomplete::Off), "")
    }

    /// A file. The form around it is then sent in parts, without anybody having to ask for it.
    #[must_use]
    pub fn file(self, upload: &Upload<'_>) -> Markup {
        let size = numbers::file_size(self.texts, upload.limit);
        let limit = self.texts.ui_file_limit(upload.kinds.as_ref(), size);
        let more = html! {
            (limit)
            @if let Some(kept) = upload.kept {
                br; strong { (self.texts.ui_file_kept()) } " " (said(kept)) " " (self.texts.ui_file_replace())
            }
        };
        let control = html! {
            input type="file" id=(self.id()) name=(self.name) accept=(upload.accept)
                required[self.required() && upload.kept.is_none()] aria-invalid=(self.invalid())
                aria-describedby=[self.described_by(true)];
        };
        self.single(Some(&more), &control)
    }

    fn input(self, line: Line, value: &str) -> Markup {
        let fills = self.autocomplete.or(line.fills).map(Autocomplete::token);
        let plain = (!line.prose).then_some("none");
        let control = html! {
            input type=(line.kind) class=[line.class] id=(self.id()) name=(self.name) value=(value)
                dir=(if line.prose { "auto" } else { "ltr" }) lang=[self.lang]
                inputmode=[line.mode] autocomplete=[fills] autocapitalize=[plain]
                spellcheck=[(!line.prose).then_some("false")]
                required[self.required()] aria-invalid=(self.invalid())
                aria-describedby=[self.described_by(false)];
        };
        self.single(None, &control)
    }
}

fn special(kind: &'static str, mode: Option<&'static str>, class: &'static str, fills: Autocomplete) -> Line {
    Line { kind, mode, class: Some(class), fills: Some(fills), prose: false }
}
