//! A page of a questionnaire, as an applicant would see it.

use domain::{
    application::{Answers, ApplicantKind},
    questionnaire::{Circumstances, EDITED_IN, Questionnaire, Step},
    state::State,
    typed::Typed,
};
use i18n::{Locale, Texts};
use maud::{Markup, html};

use super::{crumb, language};
use crate::{
    apply::{question::control, words::wording},
    desk,
    reader::Reader,
    ui::{self, Button, Choice, Field, Issues, Link, Notice, actions},
};

/// A look at a page of a questionnaire.
#[derive(Clone, Copy)]
pub struct Look<'a> {
    /// The questionnaire.
    pub form: &'a Questionnaire,
    /// The page.
    pub step: &'a Step,
    /// As whom it is looked at, and what was answered on the way.
    pub typed: &'a Typed,
    /// What the questionnaire is called, and where its page is.
    pub of: &'a Link<'a>,
}

/// The page, and the choice as whom to look at it. Nothing that is typed here is kept.
#[must_use]
pub fn preview(reader: &Reader<'_>, look: Look<'_>, address: &impl Fn(&Step) -> String) -> Markup {
    let (texts, typed) = (reader.texts, look.typed);
    let (answers, circumstances) = situation(look);
    let chosen: Locale = typed.get("as-language").parse().unwrap_or(texts.locale());
    let shown: Vec<_> = look.form.steps_for(&answers, circumstances).collect();
    let place = shown.iter().position(|step| step.id == look.step.id);
    let rest = |step: &Step| {
        let query: Vec<_> = typed.iter().filter(|(name, _)| name.starts_with("as-")).collect();
        let query: Vec<_> = query.iter().map(|(name, value)| format!("{name}={value}")).collect();
        format!("{}?{}", address(step), query.join("&"))
    };
    let main = html! {
        (ui::lead(texts.forms_preview_lead()))
        (ui::filter(address(look.step), &whom(reader, typed)))
        p {
            @for (at, step) in look.form.steps.iter().enumerate() {
                @if at > 0 { " · " }
                (Link::new(rest(step), wording(texts, &step.title)))
            }
        }
        @match place {
            None => (ui::notice(texts, Notice::Information, texts.forms_preview_hidden())),
            Some(place) => (as_applicant(chosen.texts(), look, (&answers, circumstances), (place + 1, shown.len()), reader.largest_file, &address(look.step))),
        }
    };
    let crumbs = [crumb(reader), look.of.clone()];
    reader.page(texts.forms_preview(), address(look.step), crumbs, main)
}

/// As whom the page is looked at.
fn whom(reader: &Reader<'_>, typed: &Typed) -> Markup {
    let (texts, lang) = (reader.texts, reader.lang());
    let kinds: Vec<_> =
        ApplicantKind::ALL.iter().map(|kind| Choice::new(kind.name(), desk::kind(texts, *kind))).collect();
    let mut states: Vec<_> = State::all().iter().map(|state| (state.name(lang), state.slug)).collect();
    states.sort_unstable();
    let states: Vec<_> = states.iter().map(|(name, slug)| Choice::new(*slug, *name)).collect();
    let langs: Vec<_> = EDITED_IN.iter().map(|lang| Choice::new(lang.tag(), language(*lang))).collect();
    html! {
        (Field::new(texts, "as-kind", texts.forms_as_kind()).optional().select(&kinds, typed.get("as-kind")))
        (Field::new(texts, "as-state", texts.forms_as_state()).optional().select(&states, typed.get("as-state")))
        (Field::new(texts, "as-language", texts.forms_as_language()).optional().select(&langs, typed.get("as-language")))
        (Field::new(texts, "as-grant", texts.forms_as_grant()).optional().tick(typed.has("as-grant")))
        (Button::secondary(texts.forms_preview_show()))
    }
}

fn situation(look: Look<'_>) -> (Answers, Circumstances) {
    let mut answers = Answers::default();
    for question in look.form.steps.iter().flat_map(|step| &step.questions) {
        let given: Vec<_> = look.typed.all(&question.id).collect();
        answers.set(&question.id, &given.join("\n"));
    }
    if look.typed.has("as-kind") {
        answers.set("kind", look.typed.get("as-kind"));
    }
    let state = State::by_slug(look.typed.get("as-state")).map(|state| state.code);
    (answers, Circumstances { grant_state: look.typed.has("as-grant"), state })
}

fn as_applicant(
    texts: &Texts,
    look: Look<'_>,
    (answers, circumstances): (&Answers, Circumstances),
    (place, of): (usize, usize),
    largest_file: u64,
    address: &str,
) -> Markup {
    let issues = Issues::default();
    html! {
        hr;
        div lang=(texts.locale().tag()) {
            p.over { (texts.ui_step_of(place, of)) }
            h2 { (wording(texts, &look.step.title)) }
            form action=(address) novalidate {
                @for (name, value) in look.typed.iter().filter(|(name, _)| name.starts_with("as-")) {
                    (ui::hidden(name, value))
                }
                @for question in look.step.questions_for(answers, circumstances) {
                    (control(texts, largest_file, question, answers, &issues))
                }
                (actions(&[Button::primary(texts.forms_preview_again())]))
            }
        }
    }
}
