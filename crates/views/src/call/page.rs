//! The page of a call.

use domain::series::Setting;
use maud::{Markup, html};

use super::{
    content::{Item, Part, Told, content},
    words,
};
use crate::{
    layout::{self, Nav, Page},
    script,
    ui::{self, Button, Link, Notice, Tone, actions},
};

/// What the page of a call shows.
#[derive(Clone, Copy)]
pub struct Call<'a> {
    /// What it is told from.
    pub told: Told<'a>,
    /// Whether a programme was published.
    pub programme: bool,
    /// Whether everything was made up.
    pub rehearsal: bool,
}

/// The page of a call.
#[must_use]
pub fn call(call: Call<'_>) -> Markup {
    let told = call.told;
    let (texts, series) = (told.texts, told.series);
    let lang = words::lang(texts);
    let key = || series.key.clone();
    let content = content(told);
    let open = told
        .meetings
        .iter()
        .any(|meeting| meeting.timeliness(series, told.now) == domain::call::Timeliness::InTime);
    let mut buttons = Vec::new();
    if open {
        buttons.push(Button::primary(texts.apply_now()).leads_to(routes::Apply { lang, series: key() }));
    }
    if call.programme {
        let programme = routes::Programme { lang, series: key() };
        buttons.push(Button::secondary(texts.public_programme()).leads_to(programme));
    }
    let note = routes::ConceptNote { lang, series: key() };
    buttons.push(Button::secondary(texts.public_concept_note()).leads_to(note));
    let main = html! {
        (ui::lead(&content.lead))
        p { (state_of_call(told, open)) }
        (actions(&buttons))
        @for (id, heading, parts) in &content.sections {
            (ui::section(id, heading, &html! { @for part in parts { (self::part(told, part)) } }))
        }
        p { (Link::new(routes::ApiSeries { series: key() }, texts.public_json())) }
        (script::tag())
    };
    let address = routes::Series { lang, series: key() };
    let list = Link::new(routes::SeriesList { lang }, texts.series_list_title());
    let page = Page::new(&content.title, address, Nav::Public, main).crumbs([list]);
    let page = match &series.setting {
        Setting::Geneva => page,
        Setting::InCountry { .. } => page.over(texts.in_country()),
    };
    layout::page(texts, &page.rehearsal(call.rehearsal || series.synthetic))
}

fn state_of_call(told: Told<'_>, open: bool) -> Markup {
    let texts = told.texts;
    match (open, &told.series.call) {
        (true, _) => ui::tag(Tone::Good, texts.call_open()),
        (false, Some(_)) if told.is_open() => ui::tag(Tone::Open, texts.call_planned()),
        (false, Some(_)) => ui::tag(Tone::Plain, texts.call_closed()),
        (false, None) => html! {},
    }
}

/// A part of a section.
pub(crate) fn part(told: Told<'_>, part: &Part) -> Markup {
    let texts = told.texts;
    match part {
        Part::Text(text) => paragraphs(text),
        Part::Own(text) => ui::said_at_length(text, Some(texts.locale().tag())),
        Part::Moment(sentence, at) => html! {
            p { time datetime=(at) data-local=(texts.local_time()) { (sentence) } }
        },
        Part::Facts(facts) => {
            let provisional = texts.mark_provisional();
            let fact = |fact: &super::Fact| {
                let value = html! {
                    (fact.value)
                    @if let Some(mark) = fact.mark.as_ref().filter(|mark| **mark != provisional) {
                        " " (ui::tag(Tone::Bad, mark))
                    }
                };
                let marked = fact.mark.as_deref() == Some(provisional.as_ref());
                let shown = ui::Fact::new(fact.term.clone(), value);
                if marked { shown.provisional() } else { shown }
            };
            ui::facts(texts, &facts.iter().map(fact).collect::<Vec<_>>())
        }
        Part::List(items) => html! { ul { @for one in items { li { (item(one)) } } } },
        Part::Note(text) => ui::notice(texts, Notice::Information, paragraphs(text)),
    }
}

fn item(item: &Item) -> Markup {
    html! {
        @match &item.to {
            Some(to) => (Link::new(to, item.text.as_str())),
            None => (item.text),
        }
        @if let Some(mark) = &item.mark { " " (ui::tag(Tone::Plain, mark)) }
    }
}

fn paragraphs(text: &str) -> Markup {
    html! { @for paragraph in text.split("\n\n").filter(|one| !one.trim().is_empty()) { p { (paragraph) } } }
}
