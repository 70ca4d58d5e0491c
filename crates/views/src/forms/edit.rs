//! The form of a page, and of a question.

use domain::{
    issue::Issue,
    questionnaire::{Condition, Draft, EDITED_IN, Holds, Kind, Question, Wording, choice_rows},
    typed::Typed,
};
use i18n::Texts;
use maud::{Markup, html};

use super::{crumb, kind, language, when};
use crate::{
    apply::words::wording,
    reader::Reader,
    ui::{self, Button, Choice, Field, Issues, Link, Notice, actions, hidden},
};

/// A form of the editor with what was typed and what is wrong with it.
#[derive(Clone, Copy)]
pub struct Editing<'a> {
    /// For whom the page is.
    pub reader: &'a Reader<'a>,
    /// The draft as it is kept.
    pub draft: &'a Draft,
    /// What was typed.
    pub typed: &'a Typed,
    /// What is wrong with it.
    pub issues: &'a Issues<'a>,
    /// Whether somebody else changed the draft since the form was shown.
    pub stale: bool,
}

impl<'a> Editing<'a> {
    /// The fields of words in each language: the same line in three.
    fn words(&self, names: &'a [String; 3], what: &'a str, long: bool) -> Markup {
        let texts = self.reader.texts;
        html! {
            @for (lang, name) in EDITED_IN.into_iter().zip(names) {
                @let label = texts.forms_in_language(what, language(lang).into_owned());
                @let field = Field::new(texts, name, label).issues(self.issues).lang(lang.tag()).optional();
                @if long { (field.rows(2).text(self.typed.get(name), None)) } @else { (field.line(self.typed.get(name))) }
            }
        }
    }

    fn show(
        &self,
        title: impl Into<ui::Words<'a>>,
        address: impl std::fmt::Display,
        fields: &Markup,
    ) -> Markup {
        let (reader, texts) = (self.reader, self.reader.texts);
        let back = routes::FormDraftPage { lang: reader.lang(), id: self.draft.id };
        let main = html! {
            @if self.stale { (ui::notice(texts, Notice::Warning, texts.forms_stale_form())) }
            (ui::form(&address, reader.token(), &html! {
                (hidden("version", &self.draft.version.to_string()))
                (fields)
                (actions(&[
                    Button::primary(texts.forms_save()),
                    Button::secondary(texts.forms_back()).leads_to(&back),
                ]))
            }))
        };
        let crumbs = [crumb(reader), Link::new(&back, texts.forms_draft(self.draft.like))];
        reader.page_with_issues(title, &address, crumbs, self.issues, main)
    }

    fn asked_before(&self, page: Option<&str>, question: Option<&str>) -> impl Iterator<Item = &'a Question> {
        let until = |asked: &&Question| question.is_none_or(|id| asked.id != id);
        let steps = &self.draft.form.steps;
        // Of its own page a new question comes last, and a page is decided about before any is seen.
        let end = steps.iter().position(|step| match question {
            Some(id) => step.questions.iter().any(|asked| asked.id == id),
            None => page == Some(step.id.as_str()),
        });
        let all: Vec<_> = steps[..end.map_or(steps.len(), |end| end + usize::from(question.is_some()))]
            .iter()
            .flat_map(|step| &step.questions)
            .take_while(until)
            .collect();
        all.into_iter()
    }
}

fn names(field: &str) -> [String; 3] {
    EDITED_IN.map(|lang| format!("{field}-{lang}"))
}

/// The form of a page; of a new one if `step` is none.
#[must_use]
pub fn page(editing: &Editing<'_>, step: Option<&str>) -> Markup {
    let (texts, lang, id) = (editing.reader.texts, editing.reader.lang(), editing.draft.id);
    let names = names("label");
    let title = texts.forms_page_title();
    let fields = html! {
        (editing.words(&names, &title, false))
        (ui::section("when", texts.forms_page_when(), &when::fields(editing, editing.asked_before(step, None))))
    };
    match step.and_then(|step| editing.draft.form.step(step)) {
        Some(step) => {
            let address = routes::FormPage { lang, id, step: step.id.clone() };
            editing.show(wording(texts, &step.title), address, &fields)
        }
        None => editing.show(texts.forms_add_page(), routes::NewFormPage { lang, id }, &fields),
    }
}

/// The form of a question; of a new one on the page `step` if `asked` is none.
#[must_use]
pub fn question(editing: &Editing<'_>, step: &str, asked: Option<&Question>) -> Markup {
    let (reader, texts, typed) = (editing.reader, editing.reader.texts, editing.typed);
    let (lang, id, issues) = (reader.lang(), editing.draft.id, editing.issues);
    let (labels, hints) = (names("label"), names("hint"));
    let (label, hint) = (texts.forms_label(), texts.forms_hint());
    let kinds: Vec<_> = Kind::NAMES.iter().map(|name| Choice::new(*name, kind(texts, name))).collect();
    let platforms = asked.filter(|asked| asked.is_of_the_platform());
    let holds: Vec<_> = Holds::ALL
        .iter()
        .map(|holds| {
            let words = texts.get(&format!("forms-holds-{}", holds.name())).unwrap_or_default();
            Choice::new(holds.name(), words).hint(readers(texts, is_read_of_added(*holds)))
        })
        .collect();
    let bound =
        |name, label| Field::new(texts, name, label).issues(issues).optional().number(typed.get(name));
    // A question that is there already stands where it stands; a new one comes last on its page.
    let before: Vec<_> = if let Some(asked) = asked {
        editing.asked_before(None, Some(&asked.id)).collect()
    } else {
        let at = editing.draft.form.steps.iter().position(|one| one.id == step).map_or(0, |at| at + 1);
        editing.draft.form.steps[..at].iter().flat_map(|step| &step.questions).collect()
    };
    let fields = html! {
        @if asked.is_some_and(Question::is_relied_on) {
            (ui::notice(texts, Notice::Information, texts.forms_relied_on_lead()))
        }
        (editing.words(&labels, &label, false))
        (editing.words(&hints, &hint, true))
        (Field::new(texts, "kind", texts.forms_answer()).issues(issues).select(&kinds, typed.get("kind")))
        (Field::new(texts, "required", texts.forms_must()).optional().tick(typed.has("required")))
        (ui::section("choices", texts.forms_choices(), &choices(editing)))
        (ui::section("limits", texts.forms_limits(), &html! {
            (bound("words", texts.forms_words()))
            (bound("least", texts.forms_least()))
            (bound("most", texts.forms_most()))
        }))
        (ui::section("names", texts.forms_names(), &html! {
            @if let Some(asked) = platforms {
                p { (readers(texts, policy::is_for_assessors(asked))) }
            } @else {
                (Field::new(texts, "holds", texts.forms_holds()).hint(texts.forms_holds_hint())
                    .issues(issues).radios(&holds, typed.get("holds")))
                p.soft { (texts.forms_contact_read()) }
            }
        }))
        (ui::section("when", texts.forms_question_when(), &when::fields(editing, before.into_iter())))
    };
    if let Some(asked) = asked {
        let address = routes::QuestionPage { lang, id, question: asked.id.clone() };
        editing.show(wording(texts, &asked.label), address, &fields)
    } else {
        let address = routes::NewQuestionPage { lang, id, step: step.to_owned() };
        editing.show(texts.forms_add_question(), address, &fields)
    }
}

/// Who reads an answer.
pub(super) fn readers(texts: &Texts, assessors: bool) -> ui::Words<'_> {
    if assessors { texts.forms_read_by_assessors() } else { texts.forms_read_by_organisers() }
}

/// Whether assessors read what is answered to an added question that gives `holds` away.
fn is_read_of_added(holds: Holds) -> bool {
    let (label, when) = (Wording::Key(String::new()), Condition::Always);
    let (id, hint, kind) = (String::new(), None, Kind::Text);
    policy::is_for_assessors(&Question { id, label, hint, kind, required: false, words: None, when, holds })
}

/// The choices, a line in each language for each, and empty ones for more.
fn choices(editing: &Editing<'_>) -> Markup {
    let (texts, typed) = (editing.reader.texts, editing.typed);
    html! {
        p.soft { (texts.forms_choices_lead()) }
        @for row in 0..choice_rows(typed) {
            @let value = format!("choice-{row}-value");
            @let names = names(&format!("choice-{row}"));
            @let what = texts.forms_choice(row + 1);
            (hidden(&value, typed.get(&value)))
            (editing.words(&names, &what, false))
        }
    }
}

/// What is wrong with a form of the editor, each sentence so that it says enough in a summary.
#[must_use]
pub fn sentences<'t>(texts: &'t Texts, issues: &domain::issue::Issues) -> Issues<'t> {
    let words = |field: &str, issue: &Issue| match (field, issue) {
        ("label-en", Issue::Missing) => texts.forms_missing_label(),
        ("kind", Issue::Missing) => texts.forms_missing_kind(),
        ("holds", Issue::Missing) => texts.forms_missing_holds(),
        ("states", Issue::NotAChoice) => texts.forms_unknown_state(),
        (_, issue) => crate::issue::sentence(texts, issue),
    };
    issues.iter().map(|(field, issue)| (field.to_owned(), words(field, issue))).collect()
}
