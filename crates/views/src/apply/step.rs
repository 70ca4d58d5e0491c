//! One page of the form.

use domain::questionnaire::{Kind, Step};
use maud::{Markup, html};

use super::{Mine, draft, question::question, words};
use crate::{
    layout, script,
    ui::{self, Button, Fact, Issues, Notice, StepState},
};

/// What the page says beside the questions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    /// Nothing.
    Nothing,
    /// That the answers were saved.
    Saved,
}

/// The page with its questions, or with the answers alone where they can no longer be changed.
#[must_use]
pub fn step(mine: Mine<'_>, step: &Step, issues: &Issues<'_>, said: Said) -> Markup {
    let (texts, lang) = (mine.texts, mine.lang());
    let address = routes::StepPage { lang, step: step.id.clone() }.to_string();
    let main = if mine.is_open() { form(mine, step, issues) } else { locked(mine, step) };
    let main = html! {
        @if said == Said::Saved { (ui::notice(texts, Notice::Success, texts.apply_saved())) }
        (ui::beside(&main, &progress(mine, &address)))
    };
    let all: Vec<_> = mine.dossier.steps().map(|shown| &shown.id).collect();
    let place = all.iter().position(|id| **id == step.id).map_or(1, |place| place + 1);
    let title = words::wording(texts, &step.title);
    let page = mine.page(title, address, main).over(texts.ui_step_of(place, all.len()));
    layout::page(texts, &page.issues(issues))
}

fn form(mine: Mine<'_>, step: &Step, issues: &Issues<'_>) -> Markup {
    let (texts, lang, dossier) = (mine.texts, mine.lang(), mine.dossier);
    let answers = &dossier.application.answers;
    let (before, _) = dossier.beside(&step.id);
    let mut buttons = vec![
        Button::primary(texts.apply_continue()),
        Button::secondary(texts.apply_stay()).sends("then", "stay"),
    ];
    if before.is_some() {
        buttons.push(Button::secondary(texts.apply_back()).sends("then", "back"));
    }
    let fields = html! {
        (ui::hidden("seen", mine.seen))
        @for asked in step.questions_for(answers, dossier.circumstances()) {
            (question(mine, asked, answers, issues))
        }
        (draft::line(mine))
        (ui::actions(&buttons))
        // With a key the line above has brought the script along.
        @if mine.browser_key.is_none() && step.questions.iter().any(|asked| asked.kind == Kind::File) {
            (script::tag())
        }
    };
    ui::form(routes::SaveStep { lang, step: step.id.clone() }, mine.token, &fields)
}

fn locked(mine: Mine<'_>, step: &Step) -> Markup {
    let texts = mine.texts;
    html! {
        (ui::notice(texts, Notice::Information, texts.apply_locked()))
        (answers(mine, step))
    }
}

/// The answers on one page of the form.
pub(super) fn answers(mine: Mine<'_>, step: &Step) -> Markup {
    let (texts, dossier) = (mine.texts, mine.dossier);
    let answers = &dossier.application.answers;
    let facts: Vec<_> = step
        .questions_for(answers, dossier.circumstances())
        .map(|asked| Fact::new(words::wording(texts, &asked.label), words::shown(texts, asked, answers)))
        .collect();
    ui::facts(texts, &facts)
}

/// All pages of the form, each with what is left on it, and the page where it is handed in.
pub(super) fn progress(mine: Mine<'_>, here: &str) -> Markup {
    let (texts, lang, dossier) = (mine.texts, mine.lang(), mine.dossier);
    let answers = &dossier.application.answers;
    let mut steps: Vec<_> = dossier
        .steps()
        .map(|step| {
            let left = dossier.issues_of(step).len();
            let untouched = step
                .questions
                .iter()
                .all(|asked| answers.get(&asked.id).is_empty() && answers.file(&asked.id).is_none());
            let state = match left {
                0 if untouched => StepState::Untouched,
                0 => StepState::Done,
                left => StepState::Left(left),
            };
            let address = routes::StepPage { lang, step: step.id.clone() };
            ui::Step::new(words::wording(texts, &step.title), address, state)
        })
        .collect();
    steps.push(ui::Step::new(texts.apply_go_check(), routes::CheckPage { lang }, StepState::Untouched));
    ui::steps(texts, &steps, here)
}
