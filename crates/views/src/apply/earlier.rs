//! Answers of an earlier application, offered to those who have its code.

use domain::{
    application::Answers,
    questionnaire::{Kind, Question},
};
use maud::{Markup, html};

use super::{Mine, words};
use crate::{
    layout,
    ui::{self, Autocomplete, Button, Choice, Field, Issues, Notice},
};

/// Where the code of the earlier application is typed.
#[must_use]
pub fn earlier(mine: Mine<'_>, typed: &str, issues: &Issues<'_>) -> Markup {
    let (texts, lang) = (mine.texts, mine.lang());
    let fields = html! {
        (Field::new(texts, "code", texts.earlier_code()).issues(issues).autocomplete(Autocomplete::Off).code(typed))
        (ui::actions(&[Button::primary(texts.earlier_look())]))
    };
    let main = html! {
        (ui::lead(texts.earlier_lead()))
        (ui::form(routes::Earlier { lang }, mine.token, &fields))
        (back(mine))
    };
    let page = mine.page(texts.earlier_title(), routes::EarlierPage { lang }, main);
    layout::page(texts, &page.issues(issues))
}

/// What the earlier application offers: each answer is taken over only if its box is ticked.
#[must_use]
pub fn offers(mine: Mine<'_>, offers: &[(&Question, &str)]) -> Markup {
    let (texts, lang) = (mine.texts, mine.lang());
    let fields = html! {
        (ui::hidden("seen", mine.seen))
        (ui::hidden("do", "take"))
        @for (question, said) in offers { (offer(mine, question, said)) }
        (ui::actions(&[Button::primary(texts.earlier_do())]))
    };
    let main = html! {
        @if offers.is_empty() {
            (ui::notice(texts, Notice::Information, texts.earlier_nothing()))
        } @else {
            (ui::lead(texts.earlier_lead()))
            (ui::form(routes::Earlier { lang }, mine.token, &fields))
        }
        (back(mine))
    };
    mine.show(texts.earlier_title(), routes::EarlierPage { lang }, main)
}

fn offer(mine: Mine<'_>, question: &Question, said: &str) -> Markup {
    let (texts, now) = (mine.texts, &mine.dossier.application.answers);
    let mut then = Answers::default();
    then.set(&question.id, said);
    let take = [Choice::new(question.id.as_str(), texts.earlier_take())];
    let label = words::wording(texts, &question.label);
    let (name, said_field) = (format!("take-{}", question.id), format!("said-{}", question.id));
    html! {
        @match question.kind {
            Kind::Many { .. } => { @for one in said.split('\n') { (ui::hidden(&said_field, one)) } },
            _ => (ui::hidden(&said_field, said)),
        }
        (ui::section(&format!("offer-{}", question.id), &label, &html! {
            p { strong { (texts.earlier_from()) } }
            (words::shown(texts, question, &then))
            @if !now.get(&question.id).is_empty() {
                p { (texts.earlier_now()) }
                (words::shown(texts, question, now))
            }
            (Field::new(texts, &name, label.as_ref()).optional().checkboxes(&take, &[]))
        }))
    }
}

fn back(mine: Mine<'_>) -> Markup {
    let home = routes::ApplicationPage { lang: mine.lang() };
    ui::actions(&[Button::secondary(mine.texts.apply_home()).leads_to(home)])
}
