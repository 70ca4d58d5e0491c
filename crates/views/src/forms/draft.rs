//! A draft: its pages and questions, and what can be done with each.

use domain::{
    ids::FormDraftId,
    questionnaire::{Draft, Found, Question, Step},
};
use maud::{Markup, html};

use super::{crumb, edit::readers, flaw::flaws, kind_of, when};
use crate::{
    apply::words::wording,
    reader::Reader,
    ui::{self, Button, Column, Confirm, Notice, Row, Table, Tone, actions, moves},
};

/// What is asked once more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sure {
    /// To take a page away with all its questions.
    RemovePage,
    /// To take a question away.
    RemoveQuestion,
    /// To throw the draft away.
    Discard,
    /// To publish it.
    Publish,
}

/// A draft of a questionnaire.
#[must_use]
pub fn draft(reader: &Reader<'_>, draft: &Draft, found: &[Found], stale: bool) -> Markup {
    let (texts, lang, id) = (reader.texts, reader.lang(), draft.id);
    let address = routes::FormDraftPage { lang, id };
    let main = html! {
        @if stale { (ui::notice(texts, Notice::Warning, texts.forms_stale())) }
        (ui::lead(texts.forms_draft_lead()))
        @if found.is_empty() {
            (ui::notice(texts, Notice::Success, texts.forms_whole()))
        } @else {
            (ui::section("left", texts.forms_to_do(found.len()), &flaws(reader, id, &draft.form, found)))
        }
        (ui::form(&address, reader.token(), &html! {
            (ui::hidden("version", &draft.version.to_string()))
            @for (at, step) in draft.form.steps.iter().enumerate() { (page(reader, draft, at, step)) }
            (actions(&[
                Button::primary(texts.forms_publish()).sends("act", "publish"),
                Button::secondary(texts.forms_add_page()).leads_to(routes::NewFormPage { lang, id }),
                Button::danger(texts.forms_throw_away()).sends("act", "discard"),
            ]))
        }))
    };
    reader.page(texts.forms_draft(draft.like), &address, [crumb(reader)], main)
}

fn page(reader: &Reader<'_>, draft: &Draft, at: usize, step: &Step) -> Markup {
    let (texts, lang, id) = (reader.texts, reader.lang(), draft.id);
    let title = wording(texts, &step.title);
    let name = || step.id.clone();
    let mut buttons = vec![
        Button::small(texts.forms_add_question()).of(title.clone()).leads_to(routes::NewQuestionPage {
            lang,
            id,
            step: name(),
        }),
        Button::small(texts.forms_edit()).of(title.clone()).leads_to(routes::FormPage {
            lang,
            id,
            step: name(),
        }),
        Button::small(texts.forms_look()).of(title.clone()).leads_to(routes::FormDraftPreview {
            lang,
            id,
            step: name(),
        }),
    ];
    if at > 0 {
        buttons.push(
            Button::small(texts.forms_up()).of(title.clone()).sends("act", format!("page-up {}", step.id)),
        );
    }
    if at + 1 < draft.form.steps.len() {
        buttons.push(
            Button::small(texts.forms_down())
                .of(title.clone())
                .sends("act", format!("page-down {}", step.id)),
        );
    }
    if !step.questions.iter().any(Question::is_relied_on) {
        let act = format!("page-remove {}", step.id);
        buttons.push(Button::small(texts.forms_remove()).of(title.clone()).sends("act", act));
    }
    let edges = (at == 0, at + 1 == draft.form.steps.len());
    let count = step.questions.len();
    let rows = step.questions.iter().enumerate().map(|(place, question)| {
        row(reader, draft, question, (edges.0 && place == 0, edges.1 && place + 1 == count))
    });
    let columns = [
        Column::new(texts.forms_question()),
        Column::new(texts.forms_answer()),
        Column::new(texts.forms_asked()),
        Column::new(texts.forms_move()),
    ];
    ui::wide(
        &step.id,
        texts.forms_page_of(at + 1, title.as_ref()),
        &html! {
            @for line in when::lines(texts, &draft.form, &step.when) { p.soft { (line) } }
            (Table::new(texts.forms_questions_of(title.as_ref()), columns).rows(rows).or(texts.forms_flaw_empty_page()).show(texts))
            (moves(&buttons))
        },
    )
}

fn row<'a>(
    reader: &Reader<'_>,
    draft: &Draft,
    question: &'a Question,
    (first, last): (bool, bool),
) -> Row<'a, 4> {
    let (texts, lang) = (reader.texts, reader.lang());
    let label = wording(texts, &question.label);
    let edit = routes::QuestionPage { lang, id: draft.id, question: question.id.clone() };
    let mut buttons = Vec::new();
    if !first {
        buttons.push(
            Button::small(texts.forms_up()).of(label.clone()).sends("act", format!("up {}", question.id)),
        );
    }
    if !last {
        buttons.push(
            Button::small(texts.forms_down()).of(label.clone()).sends("act", format!("down {}", question.id)),
        );
    }
    if !question.is_relied_on() {
        buttons.push(
            Button::small(texts.forms_remove())
                .of(label.clone())
                .sends("act", format!("remove {}", question.id)),
        );
    }
    Row::new([
        html! { a href=(edit) { (label) } },
        html! {
            (kind_of(texts, &question.kind))
            @if question.required { " " (ui::tag(Tone::Plain, texts.forms_required())) }
            @if question.is_relied_on() { " " (ui::tag(Tone::Open, texts.forms_relied_on())) }
            p.soft { (readers(texts, policy::is_for_assessors(question))) }
        },
        html! {
            @let lines = when::lines(texts, &draft.form, &question.when);
            @if lines.is_empty() { (texts.forms_always()) }
            @for line in lines { p { (line) } }
        },
        moves(&buttons),
    ])
}

/// Asks once more before something is done to a draft. `act` is what the button sent.
#[must_use]
pub fn sure(
    reader: &Reader<'_>,
    (id, version): (FormDraftId, &str),
    sure: Sure,
    act: &str,
    of: &str,
) -> Markup {
    let (texts, lang) = (reader.texts, reader.lang());
    let address = routes::FormDraftPage { lang, id };
    let (title, lead, yes) = match sure {
        Sure::RemovePage => {
            (texts.forms_remove_page(), texts.forms_remove_page_lead(of), texts.forms_remove())
        }
        Sure::RemoveQuestion => {
            (texts.forms_remove_question(), texts.forms_remove_question_lead(of), texts.forms_remove())
        }
        Sure::Discard => (texts.forms_throw_away(), texts.forms_throw_away_lead(), texts.forms_throw_away()),
        Sure::Publish => (texts.forms_publish(), texts.forms_publish_lead(), texts.forms_publish_yes()),
    };
    let confirm = Confirm {
        action: address.to_string(),
        token: reader.token(),
        content: html! {
            (ui::lead(lead))
            (ui::hidden("version", version))
            (ui::hidden("act", act))
            (ui::hidden("sure", "yes"))
        },
        yes,
        back: address.to_string(),
    };
    reader.page(title, &address, [crumb(reader)], ui::confirm(texts, &confirm))
}
