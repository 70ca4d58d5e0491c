//! What was typed into an application that was closed meanwhile, and the question for its code.

use i18n::Texts;
use maud::{Markup, html};

use super::lang;
use crate::{
    layout::{self, Nav, Page},
    ui::{self, Autocomplete, Button, Field, Issues},
};

/// What the page is made of.
#[derive(Clone, Copy)]
pub struct Resume<'a> {
    /// The language of the page.
    pub texts: &'a Texts,
    /// See [`ui::form`].
    pub token: Option<&'a str>,
    /// Whether everything was made up.
    pub rehearsal: bool,
    /// The page of the form that was typed on.
    pub step: &'a str,
    /// What was typed, field by field.
    pub typed: &'a [(String, String)],
    /// What is wrong with the code.
    pub issues: &'a Issues<'a>,
}

/// The page that saves what was typed once the code is typed too.
#[must_use]
pub fn resume(resume: Resume<'_>) -> Markup {
    let (texts, lang) = (resume.texts, lang(resume.texts));
    let ours = |name: &str| [ui::TOKEN, "step", "then", "code"].contains(&name);
    let fields = html! {
        (ui::hidden("step", resume.step))
        @for (name, value) in resume.typed.iter().filter(|(name, _)| !ours(name)) { (ui::hidden(name, value)) }
        (Field::new(texts, "code", texts.apply_return_code()).issues(resume.issues)
            .autocomplete(Autocomplete::Off).code(""))
        (ui::actions(&[Button::primary(texts.apply_resume_save())]))
    };
    let shown = |name: &str, value: &str| !ours(name) && name != "seen" && !value.trim().is_empty();
    let main = html! {
        (ui::lead(texts.apply_resume_lead()))
        p { (texts.apply_resume_files()) }
        (ui::form(routes::Return { lang }, resume.token, &fields))
        (ui::section("typed", texts.apply_resume_typed(), &html! {
            @for (_, value) in resume.typed.iter().filter(|(name, value)| shown(name, value)) {
                (ui::said_at_length(value, None))
            }
        }))
    };
    let page = Page::new(texts.apply_resume(), routes::ReturnPage { lang }, Nav::Public, main);
    layout::page(texts, &page.issues(resume.issues).rehearsal(resume.rehearsal))
}
