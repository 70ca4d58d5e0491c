//! What all questions of a form have: a name, a label, a hint, an issue.

use i18n::Texts;
use maud::{Markup, html};

use super::{Issues, Words, issues::id};

/// A question of a form. It ends in the kind of control that takes the answer, such as
/// [`line`](Field::line) or [`radios`](Field::radios), and that ties label, hint and issue to it.
///
/// ```
/// # use i18n::Locale;
/// use views::ui::{Field, Issues};
///
/// let texts = Locale::En.texts();
/// let issues = Issues::from_iter([("aim", "Say what your organisation does.")]);
/// let question = Field::new(texts, "aim", "Aim and work").issues(&issues).text("", Some(200));
/// ```
#[derive(Clone)]
#[must_use = "a field is shown by the control that it ends in"]
pub struct Field<'a> {
    pub(super) texts: &'a Texts,
    pub(super) name: &'a str,
    pub(super) need: Need,
    pub(super) autocomplete: Option<Autocomplete>,
    pub(super) lang: Option<&'a str>,
    pub(super) rows: Option<usize>,
    pub(super) open: Option<Words<'a>>,
    label: Words<'a>,
    hint: Option<Words<'a>>,
    issue: Option<&'a str>,
}

/// Whether a question must be answered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Need {
    /// An answer is needed before the form is complete.
    #[default]
    Required,
    /// It may be left open, which the label says.
    Optional,
}

impl From<bool> for Need {
    fn from(required: bool) -> Self {
        if required { Self::Required } else { Self::Optional }
    }
}

/// What browsers may fill in about the person who writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Autocomplete {
    /// Nothing: the answer is about somebody else, or must not be kept by the browser.
    Off,
    /// The whole name.
    Name,
    /// The given name.
    GivenName,
    /// The family name.
    FamilyName,
    /// The organisation.
    Organisation,
    /// The position in it.
    Position,
    /// The e-mail address; [`Field::email`] says so by itself.
    Email,
    /// The telephone number; [`Field::phone`] says so by itself.
    Phone,
    /// The postal address.
    Address,
    /// The web address; [`Field::web_address`] says so by itself.
    WebAddress,
    /// A code that is used once; [`Field::code`] says so by itself.
    OneTimeCode,
}

impl Autocomplete {
    pub(super) fn token(self) -> &'static str {
        match self {
            Self::Off => "off",
            Self::Name => "name",
            Self::GivenName => "given-name",
            Self::FamilyName => "family-name",
            Self::Organisation => "organization",
            Self::Position => "organization-title",
            Self::Email => "email",
            Self::Phone => "tel",
            Self::Address => "street-address",
            Self::WebAddress => "url",
            Self::OneTimeCode => "one-time-code",
        }
    }
}

impl<'a> Field<'a> {
    /// The question of that name in the form, which must be answered.
    pub fn new(texts: &'a Texts, name: &'a str, label: impl Into<Words<'a>>) -> Self {
        Self {
            texts,
            name,
            label: label.into(),
            hint: None,
            issue: None,
            need: Need::Required,
            autocomplete: None,
            lang: None,
            rows: None,
            open: None,
        }
    }

    /// The question with a line of help.
    pub fn hint(self, hint: impl Into<Words<'a>>) -> Self {
        self.hint_if(Some(hint))
    }

    /// The question with a line of help, if there is one.
    pub fn hint_if(mut self, hint: Option<impl Into<Words<'a>>>) -> Self {
        self.hint = hint.map(Into::into);
        self
    }

    /// The question with what is wrong with its answer, if anything is.
    pub fn issues(mut self, issues: &'a Issues<'_>) -> Self {
        self.issue = issues.of(self.name);
        self
    }

    /// The question, which may be left open.
    pub fn optional(self) -> Self {
        self.need(Need::Optional)
    }

    /// The question with its need.
    pub fn need(mut self, need: impl Into<Need>) -> Self {
        self.need = need.into();
        self
    }

    /// The question with what browsers may fill in.
    pub fn autocomplete(mut self, autocomplete: Autocomplete) -> Self {
        self.autocomplete = Some(autocomplete);
        self
    }

    /// The question with the language in which it is answered, if that is known.
    pub fn lang(mut self, lang: impl Into<Option<&'a str>>) -> Self {
        self.lang = lang.into();
        self
    }

    /// The question with as many lines as its answer usually has; for [`text`](Field::text).
    pub fn rows(mut self, rows: usize) -> Self {
        self.rows = Some(rows);
        self
    }

    /// The question with what it means to choose none, such as "All States"; for
    /// [`select`](Field::select).
    pub fn or_none(mut self, words: impl Into<Words<'a>>) -> Self {
        self.open = Some(words.into());
        self
    }

    pub(super) fn id(&self) -> String {
        id(self.name)
    }

    pub(super) fn required(&self) -> bool {
        self.need == Need::Required
    }

    /// Said even when nothing is wrong: browsers call a required and empty answer wrong otherwise.
    pub(super) fn invalid(&self) -> &'static str {
        if self.issue.is_some() { "true" } else { "false" }
    }

    /// The ids of what describes the control; `more` is whether a part has more to say.
    pub(super) fn described_by(&self, more: bool) -> Option<String> {
        let id = self.id();
        let parts = [(self.hint.is_some(), "hint"), (more, "more"), (self.issue.is_some(), "issue")];
        let ids: Vec<_> =
            parts.iter().filter(|(there, _)| *there).map(|(_, part)| format!("{id}-{part}")).collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    }

    /// One control with its label.
    pub(super) fn single(&self, more: Option<&Markup>, control: &Markup) -> Markup {
        html! {
            div class=(self.frame()) {
                label for=(self.id()) { (self.question()) }
                (self.notes(more))
                (control)
            }
        }
    }

    /// Several controls under one legend.
    pub(super) fn group(&self, role: &str, controls: &Markup) -> Markup {
        let radios = role == "radiogroup";
        html! {
            // The bar of an issue stands on the frame: that of a fieldset begins in the middle of its
            // legend.
            div class=(self.frame()) {
                fieldset role=(role) aria-describedby=[self.described_by(false)]
                    aria-required=[radios.then(|| self.required().to_string())]
                    aria-invalid=[radios.then(|| self.invalid())] {
                    legend { (self.question()) }
                    (self.notes(None))
                    (controls)
                }
            }
        }
    }

    pub(super) fn frame(&self) -> &'static str {
        if self.issue.is_some() { "field wrong" } else { "field" }
    }

    /// The label's words, and whether the question may be left open.
    pub(super) fn question(&self) -> Markup {
        html! {
            (self.label)
            @if self.need == Need::Optional { " " span.soft { (self.texts.ui_optional()) } }
        }
    }

    /// Hint, what a part has to add to it, and issue.
    pub(super) fn notes(&self, more: Option<&Markup>) -> Markup {
        let id = self.id();
        html! {
            @if let Some(hint) = &self.hint { p.hint id={ (id) "-hint" } { (hint) } }
            @if let Some(more) = more { p.hint id={ (id) "-more" } { (more) } }
            @if let Some(issue) = self.issue {
                p.issue id={ (id) "-issue" } { span.hid { (self.texts.ui_issue()) " " } (issue) }
            }
        }
    }
}
