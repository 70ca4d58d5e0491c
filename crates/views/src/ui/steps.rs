//! The pages of a long form: which there are, where one is, what is missing.

use std::fmt::Display;

use i18n::Texts;
use maud::{Markup, html};

use super::{Tone, Words, tag};

/// One page of a long form.
#[derive(Clone, Debug)]
pub struct Step<'a> {
    title: Words<'a>,
    address: String,
    state: StepState,
}

/// How far a page of a form is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepState {
    /// Nothing was answered on it yet.
    Untouched,
    /// That many questions are left, or wrong.
    Left(usize),
    /// Nothing is left.
    Done,
}

impl<'a> Step<'a> {
    /// The page of that title at that address.
    #[must_use]
    pub fn new(title: impl Into<Words<'a>>, address: impl Display, state: StepState) -> Self {
        Self { title: title.into(), address: address.to_string(), state }
    }
}

/// "Step 2 of 6", for [`Page::over`](crate::layout::Page::over); nothing if `here` is none of them.
#[must_use]
pub fn step_of<'t>(texts: &'t Texts, steps: &[Step<'_>], here: &str) -> Option<Words<'t>> {
    let at = steps.iter().position(|step| step.address == here)?;
    Some(texts.ui_step_of(at + 1, steps.len()))
}

/// All pages of a form in order, each with what is left; the one whose address is `here` is marked.
#[must_use]
pub fn steps(texts: &Texts, steps: &[Step<'_>], here: &str) -> Markup {
    html! {
        nav.steps aria-label=(texts.ui_steps()) {
            ol {
                @for step in steps {
                    li {
                        a href=(step.address) aria-current=[(step.address == here).then_some("step")] {
                            (step.title)
                        }
                        @match step.state {
                            StepState::Untouched | StepState::Left(0) => {}
                            StepState::Left(count) => { " " span.left { (texts.ui_step_left(count)) } }
                            StepState::Done => { " " (tag(Tone::Good, texts.ui_step_done())) }
                        }
                    }
                }
            }
        }
    }
}
