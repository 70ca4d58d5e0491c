//! One page of the form that was saved in two places: both answers, and the choice.

use domain::{application::Answers, questionnaire::Step};
use maud::{Markup, html};

use super::{Mine, draft, question::question, words};
use crate::ui::{self, Button, Choice, Field, Issues};

/// What was typed here while something else was saved there.
#[derive(Clone, Copy)]
pub struct Clashing<'a> {
    /// What was typed here, on top of what is saved.
    pub typed: &'a Answers,
    /// The questions whose answers differ.
    pub questions: &'a [&'a str],
}

/// The page on which one answer is chosen for each question; `mine` is as it is saved.
#[must_use]
pub fn clash(mine: Mine<'_>, step: &Step, clashing: Clashing<'_>) -> Markup {
    let (texts, lang) = (mine.texts, mine.lang());
    let address = routes::StepPage { lang, step: step.id.clone() };
    let saved = &mine.dossier.application.answers;
    let (none, choices) = (
        Issues::default(),
        [Choice::new("mine", texts.apply_clash_mine()), Choice::new("saved", texts.apply_clash_saved())],
    );
    let fields = html! {
        (ui::hidden("seen", mine.seen))
        @for asked in &step.questions {
            @if clashing.questions.contains(&asked.id.as_str()) {
                (question(mine, asked, clashing.typed, &none))
                p { strong { (texts.apply_clash_what_saved()) } }
                (words::shown(texts, asked, saved))
                @let name = format!("take-{}", asked.id);
                (Field::new(texts, &name, texts.apply_clash_which()).radios(&choices, "mine"))
            } @else {
                @for value in clashing.typed.get(&asked.id).split('\n').filter(|value| !value.is_empty()) {
                    (ui::hidden(&asked.id, value))
                }
            }
        }
        (ui::actions(&[
            Button::primary(texts.apply_clash_keep()),
            Button::secondary(texts.apply_clash_leave()).leads_to(&address),
        ]))
    };
    let main = html! {
        (ui::lead(texts.apply_clash_lead()))
        (ui::form(routes::SaveStep { lang, step: step.id.clone() }, mine.token, &fields))
        (draft::line(mine))
    };
    mine.show(texts.apply_clash(), address, main)
}
