//! Controls that choose among things that are given.

use maud::{Markup, html};

use super::{Autocomplete, Field, Words};

/// One thing that can be chosen.
#[derive(Clone, Debug)]
pub struct Choice<'a> {
    value: Words<'a>,
    label: Words<'a>,
    hint: Option<Words<'a>>,
}

impl<'a> Choice<'a> {
    /// The choice that is sent as `value` and reads as `label`.
    #[must_use]
    pub fn new(value: impl Into<Words<'a>>, label: impl Into<Words<'a>>) -> Self {
        Self { value: value.into(), label: label.into(), hint: None }
    }

    /// The choice with a line of help; a [`Field::select`] has no room for it.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<Words<'a>>) -> Self {
        self.hint = Some(hint.into());
        self
    }
}

impl Field<'_> {
    /// One of a few.
    #[must_use]
    pub fn radios(self, choices: &[Choice<'_>], chosen: &str) -> Markup {
        let controls = html! {
            @for (at, choice) in choices.iter().enumerate() {
                @let id = self.nth(at);
                div.choice {
                    input type="radio" id=(id) name=(self.name) value=(choice.value)
                        checked[choice.value == chosen] required[self.required()]
                        aria-describedby=[choice.hint.as_ref().map(|_| format!("{id}-hint"))];
                    (choice.words(&id))
                }
            }
        };
        self.group("radiogroup", &controls)
    }

    /// Any of a few.
    #[must_use]
    pub fn checkboxes(self, choices: &[Choice<'_>], chosen: &[&str]) -> Markup {
        let controls = html! {
            @for (at, choice) in choices.iter().enumerate() {
                @let id = self.nth(at);
                div.choice {
                    input type="checkbox" id=(id) name=(self.name) value=(choice.value)
                        checked[chosen.contains(&choice.value.as_ref())] aria-invalid=(self.invalid())
                        aria-describedby=[choice.hint.as_ref().map(|_| format!("{id}-hint"))];
                    (choice.words(&id))
                }
            }
        };
        self.group("group", &controls)
    }

    /// One box, which is sent as `yes` when it is ticked.
    #[must_use]
    pub fn tick(self, ticked: bool) -> Markup {
        html! {
            div class=(self.frame()) {
                (self.notes(None))
                div.choice {
                    input type="checkbox" id=(self.id()) name=(self.name) value="yes" checked[ticked]
                        required[self.required()] aria-invalid=(self.invalid())
                        aria-describedby=[self.described_by(false)];
                    label for=(self.id()) { (self.question()) }
                }
            }
        }
    }

    /// One of many, from a list that opens.
    #[must_use]
    pub fn select(self, choices: &[Choice<'_>], chosen: &str) -> Markup {
        let control = html! {
            select id=(self.id()) name=(self.name) autocomplete=[self.autocomplete.map(Autocomplete::token)]
                required[self.required()] aria-invalid=(self.invalid())
                aria-describedby=[self.described_by(false)] {
                option value="" { (self.open.clone().unwrap_or_else(|| self.texts.ui_choose())) }
                @for choice in choices {
                    option value=(choice.value) selected[choice.value == chosen] { (choice.label) }
                }
            }
        };
        self.single(None, &control)
    }

    /// The id of the control at that place; the first bears that of the field, where summaries lead.
    fn nth(&self, at: usize) -> String {
        if at == 0 { self.id() } else { format!("{}-{}", self.id(), at + 1) }
    }
}

impl Choice<'_> {
    fn words(&self, id: &str) -> Markup {
        html! {
            label for=(id) { (self.label) }
            @if let Some(hint) = &self.hint { p.hint id={ (id) "-hint" } { (hint) } }
        }
    }
}
