//! What the organisers ask beyond the application, and the answer to it.

use domain::{
    application::{Answers, FollowUp},
    questionnaire::Question,
};
use maud::{Markup, html};

use super::{Mine, question::question, words};
use crate::{
    layout,
    ui::{self, Button, Fact, Issues, Notice, said_at_length},
};

/// What the page says beside the questions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MoreSaid {
    /// Nothing.
    Nothing,
    /// That the answers were changed elsewhere.
    Changed,
    /// That the time is over; what was typed is shown.
    Late,
    /// That nothing is asked any more; what was typed is shown.
    Closed,
}

/// The page, with what is open and what stands or was typed there.
#[must_use]
pub fn more(
    mine: Mine<'_>,
    open: &[&Question],
    given: &Answers,
    issues: &Issues<'_>,
    said: MoreSaid,
) -> Markup {
    let (texts, lang) = (mine.texts, mine.lang());
    let last = mine.dossier.application.follow_ups().last();
    let main = html! {
        @match (mine.dossier.application.open_follow_up(mine.now), last) {
            (Some(asked), _) if matches!(said, MoreSaid::Nothing | MoreSaid::Changed) => {
                @if said == MoreSaid::Changed { (ui::notice(texts, Notice::Warning, texts.more_changed())) }
                (asks(mine, asked))
                (form(mine, open, given, issues))
            }
            (_, Some(asked)) => {
                @let until = words::deadline(texts, &asked.until);
                @let late = said == MoreSaid::Late || asked.until.has_passed(mine.now);
                @let sentence = if late { texts.more_late(until, mine.contact) } else { texts.more_closed() };
                (ui::notice(texts, Notice::Information, sentence))
                (typed(mine, given))
            }
            (None, None) => (ui::notice(texts, Notice::Information, texts.more_closed())),
            (Some(_), None) => {}
        }
        (ui::actions(&[Button::secondary(texts.apply_home()).leads_to(routes::ApplicationPage { lang })]))
    };
    let page = mine.page(texts.more_title(), routes::MorePage { lang }, main);
    layout::page(texts, &page.issues(issues))
}

fn asks(mine: Mine<'_>, asked: &FollowUp) -> Markup {
    let texts = mine.texts;
    let until = || words::deadline(texts, &asked.until);
    html! {
        (ui::lead(texts.more_lead(until())))
        @if asked.change.is_some() { (ui::notice(texts, Notice::Success, texts.more_answered(until()))) }
        (ui::section("wanted", texts.more_wanted(), &said_at_length(&asked.sentence, None)))
    }
}

fn form(mine: Mine<'_>, open: &[&Question], given: &Answers, issues: &Issues<'_>) -> Markup {
    let fields = html! {
        (ui::hidden("seen", mine.seen))
        @for asked in open { (question(mine, asked, given, issues)) }
        (ui::actions(&[Button::primary(mine.texts.more_hand_in())]))
    };
    ui::form(routes::AnswerMore { lang: mine.lang() }, mine.token, &fields)
}

/// What was typed and is not handed in, so that it is not lost.
fn typed(mine: Mine<'_>, given: &Answers) -> Markup {
    let (texts, dossier) = (mine.texts, mine.dossier);
    let standing = dossier.application.standing_answers();
    let changed: Vec<_> = dossier
        .form
        .steps
        .iter()
        .flat_map(|step| &step.questions)
        .filter(|asked| given.get(&asked.id) != standing.get(&asked.id))
        .map(|asked| Fact::new(words::wording(texts, &asked.label), words::shown(texts, asked, given)))
        .collect();
    if changed.is_empty() { Markup::default() } else { ui::facts(texts, &changed) }
}
