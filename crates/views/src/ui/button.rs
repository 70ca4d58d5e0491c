//! Buttons, and links that look like them.

use std::fmt::Display;

use maud::{Markup, Render, html};

use super::{Words, said};

/// A button that sends the form around it, or a link that begins something.
///
/// A group of [`actions`] has at most one primary button.
#[derive(Clone, Debug)]
#[must_use]
pub struct Button<'a> {
    text: Words<'a>,
    class: &'static str,
    of: Option<Words<'a>>,
    sends: Option<(&'a str, Words<'a>)>,
    leads_to: Option<String>,
}

impl<'a> Button<'a> {
    /// The button for what most people want here.
    pub fn primary(text: impl Into<Words<'a>>) -> Self {
        Self { text: text.into(), class: "button", of: None, sends: None, leads_to: None }
    }

    /// A button for something else.
    pub fn secondary(text: impl Into<Words<'a>>) -> Self {
        Self { class: "button quiet", ..Self::primary(text) }
    }

    /// A button for what is hard to undo. It asks for a [`confirm`](super::confirm) page before.
    pub fn danger(text: impl Into<Words<'a>>) -> Self {
        Self { class: "button danger", ..Self::primary(text) }
    }

    /// A button for what can be done with one thing of many: there are many of them, so each takes
    /// little room. It says [`of`](Self::of) what it speaks.
    pub fn small(text: impl Into<Words<'a>>) -> Self {
        Self { class: "button quiet small", ..Self::primary(text) }
    }

    /// The thing that is meant, for those who do not see where the button stands.
    pub fn of(mut self, thing: impl Into<Words<'a>>) -> Self {
        self.of = Some(thing.into());
        self
    }

    /// The button, which also says that it was this one: `name` is sent with `value`.
    pub fn sends(mut self, name: &'a str, value: impl Into<Words<'a>>) -> Self {
        self.sends = Some((name, value.into()));
        self
    }

    /// A link in the shape of the button. It leads elsewhere and sends nothing.
    pub fn leads_to(mut self, address: impl Display) -> Self {
        self.leads_to = Some(address.to_string());
        self
    }
}

impl Button<'_> {
    fn face(&self) -> Markup {
        html! {
            (self.text)
            @if let Some(of) = &self.of { span.hid { " " (said(of)) } }
        }
    }
}

impl Render for Button<'_> {
    fn render(&self) -> Markup {
        let (name, value) = self.sends.as_ref().map(|(name, value)| (*name, value)).unzip();
        html! {
            @if let Some(address) = &self.leads_to {
                a class=(self.class) href=(address) { (self.face()) }
            } @else {
                button class=(self.class) name=[name] value=[value] { (self.face()) }
            }
        }
    }
}

/// Buttons side by side, the first one first in importance.
#[must_use]
pub fn actions(buttons: &[Button<'_>]) -> Markup {
    html! { div.actions { @for button in buttons { (button) } } }
}
