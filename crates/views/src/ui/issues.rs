//! What is wrong with a form, already in words: the one list for the summary and for the fields.

use std::{borrow::Cow, fmt::Display};

use i18n::Texts;
use maud::{Markup, html};

use super::Words;

/// What is wrong, field by field, in the order of the form.
///
/// Give the list to [`Page::issues`](crate::layout::Page::issues), which puts the summary before the
/// heading and says "Error:" in the title, and to each [`Field`](super::Field), which finds its own.
#[derive(Clone, Debug, Default)]
pub struct Issues<'a>(Vec<(Cow<'a, str>, Words<'a>)>);

impl<'a> Issues<'a> {
    /// Notes what is wrong with the field of that name.
    pub fn note(&mut self, name: impl Into<Cow<'a, str>>, sentence: impl Into<Words<'a>>) {
        self.0.push((name.into(), sentence.into()));
    }

    /// What is wrong with the field of that name.
    #[must_use]
    pub fn of(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(noted, _)| noted == name).map(|(_, sentence)| sentence.as_ref())
    }

    /// Whether nothing is wrong.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<'a, N: Into<Cow<'a, str>>, S: Into<Words<'a>>> FromIterator<(N, S)> for Issues<'a> {
    fn from_iter<I: IntoIterator<Item = (N, S)>>(issues: I) -> Self {
        Self(issues.into_iter().map(|(name, sentence)| (name.into(), sentence.into())).collect())
    }
}

/// The summary: it takes the focus when the page opens, and each sentence leads to its field.
pub(crate) fn summary(texts: &Texts, issues: &Issues<'_>) -> Markup {
    html! {
        div.summary tabindex="-1" autofocus {
            div role="alert" {
                h2 { (texts.ui_issues()) }
                ul {
                    @for (name, sentence) in &issues.0 {
                        li { a href={ "#" (id(name)) } { (sentence) } }
                    }
                }
            }
        }
    }
}

/// The address of a field on another page, for a list of what is still missing.
#[must_use]
pub fn field_at(page: impl Display, name: &str) -> String {
    format!("{page}#{}", id(name))
}

/// The id of the control of that name; of the first, if there are several.
pub(crate) fn id(name: &str) -> String {
    let plain = |c: char| if c.is_ascii_alphanumeric() || c == '_' { c } else { '-' };
    format!("f-{}", name.chars().map(plain).collect::<String>())
}
