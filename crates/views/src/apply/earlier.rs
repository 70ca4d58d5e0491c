//! What an earlier application suggests for this one.

use domain::{application::Answers, questionnaire::Question};
use maud::{Markup, html};

use super::{Mine, words};
use crate::ui::{self, Autocomplete, Button, Field, Issues};

/// Where the code of an earlier application is typed.
#[must_use]
pub fn earlier(mine: Mine<'_>, typed: &str, issues: &Issues<'_>) -> Markup {
    let (texts, lang) = (mine.texts, mine.lang());
    let fields = html! {
        (Field::new(texts, "code", texts.draft_earlier_code()).issues(issues)
            .autocomplete(Autocomplete::Off).code(typed))
        (ui::actions(&[
            Button::primary(texts.draft_earlier_show()),
            Button::secondary(texts.ui_back()).leads_to(routes::ApplicationPage { lang }),
        ]))
    };
    let main = html! {
        (ui::lead(texts.draft_earlier_lead()))
        (ui::form(routes::TakeEarlier { lang }, mine.token, &fields))
    };
    let page = mine.page(texts.draft_earlier(), routes::EarlierPage { lang }, main);
    crate::layout::page(texts, &page.issues(issues))
}

/// What the application with that code answered, each answer with a box: what is ticked is taken over.
#[must_use]
pub fn suggested(mine: Mine<'_>, code: &str, suggested: &Answers) -> Markup {
    let (texts, lang) = (mine.texts, mine.lang());
    let back = Button::secondary(texts.ui_back()).leads_to(routes::ApplicationPage { lang });
    let questions = mine.dossier.form.steps.iter().flat_map(|step| &step.questions);
    let questions: Vec<_> = questions.filter(|question| !suggested.get(&question.id).is_empty()).collect();
    let main = if questions.is_empty() {
        html! { (ui::lead(texts.draft_earlier_nothing())) (ui::actions(&[back])) }
    } else {
        let fields = html! {
            (ui::hidden("code", code))
            @for question in questions { (suggestion(mine, question, suggested)) }
            (ui::actions(&[Button::primary(texts.draft_earlier_take()).sends("then", "take"), back]))
        };
        html! {
            (ui::lead(texts.draft_earlier_choose()))
            (ui::form(routes::TakeEarlier { lang }, mine.token, &fields))
        }
    };
    mine.show(texts.draft_earlier(), routes::EarlierPage { lang }, main)
}

fn suggestion(mine: Mine<'_>, question: &Question, suggested: &Answers) -> Markup {
    let (texts, answers, id) = (mine.texts, &mine.dossier.application.answers, &question.id);
    html! {
        div.choice {
            input type="checkbox" id={ "take-" (id) } name="take" value=(id) checked;
            label for={ "take-" (id) } { (words::wording(texts, &question.label)) }
        }
        div { (words::shown(texts, question, suggested)) }
        @if !answers.get(id).is_empty() {
            p.soft { (texts.draft_earlier_instead()) }
            div { (words::shown(texts, question, answers)) }
        }
    }
}
