//! The list of applications: narrowed, ordered, decided upon in bulk.

use domain::{
    application::ApplicantKind,
    desk::{ApplicationLine, ApplicationList},
    filter::{Filter, Seat, Sort, Standing},
    lang::Lang,
    questionnaire::Kind,
};
use i18n::Texts;
use maud::{Markup, html};

use super::{asked, kind, label, score, seat, standing, stands, state_name, ways};
use crate::{
    reader::Reader,
    ui::{self, Button, Choice, Column, Field, Issues, Link, Order, Pages, Row, Table, Words, actions, said},
};

/// Which part of the list is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shown {
    /// The page, from 1.
    pub page: usize,
    /// How many lines a page has.
    pub size: usize,
}

/// How many lines a page may have; 0 stands for all.
const SIZES: [usize; 4] = [50, 100, 250, 0];

impl Shown {
    /// The part that an address asks for: 100 lines unless it says otherwise.
    #[must_use]
    pub fn read(page: &str, size: &str) -> Self {
        let size = size.parse().ok().filter(|size| SIZES.contains(size)).unwrap_or(100);
        Self { page: page.parse().unwrap_or(1).max(1), size }
    }

    fn pages(self, lines: usize) -> usize {
        if self.size == 0 { 1 } else { lines.div_ceil(self.size).max(1) }
    }

    fn lines(self, all: &[ApplicationLine]) -> &[ApplicationLine] {
        if self.size == 0 {
            return all;
        }
        let page = self.page.min(self.pages(all.len()));
        let first = (page - 1) * self.size;
        &all[first..all.len().min(first + self.size)]
    }
}

/// The list, with the form that narrows it and the one that decides about what is ticked.
#[must_use]
pub fn list(
    reader: &Reader<'_>,
    list: &ApplicationList,
    filter: &Filter,
    shown: Shown,
    issues: &Issues<'_>,
) -> Markup {
    let (texts, lang) = (reader.texts, reader.lang());
    let key = &list.series.key;
    let here = routes::Applications { lang, series: key.clone() };
    let page = shown.page.min(shown.pages(list.lines.len()));
    let at = |page: usize| {
        let mut pairs = filter.pairs();
        pairs.extend([("size", shown.size.to_string()), ("page", page.to_string())]);
        asked(&here, &pairs)
    };
    let pages = Pages {
        page,
        pages: shown.pages(list.lines.len()),
        previous: (page > 1).then(|| at(page - 1)),
        next: (page < shown.pages(list.lines.len())).then(|| at(page + 1)),
    };
    let export = |file: &str| {
        asked(&routes::ExportFile { lang, series: key.clone(), file: file.into() }, &filter.pairs())
    };
    let main = html! {
        (ui::tabs(texts.desk_series(key.to_string()), &ways(reader, &list.series), &here.to_string()))
        (ui::filter(&here, &narrowing(reader, list, filter, shown)))
        p { (texts.apps_found(list.lines.len())) }
        (ui::form(routes::PreviewDecisions { lang, series: key.clone() }, reader.token(), &html! {
            (table(reader, list, filter, shown))
            @if !list.lines.is_empty() { (deciding(texts, issues)) }
        }))
        (ui::pagination(texts, &pages))
        (actions(&[
            Button::secondary(texts.apps_export_csv()).leads_to(export("applications.csv")),
            Button::secondary(texts.apps_export_xlsx()).leads_to(export("applications.xlsx")),
            Button::secondary(texts.apps_export_answers_csv()).leads_to(export("answers.csv")),
            Button::secondary(texts.apps_export_answers_xlsx()).leads_to(export("answers.xlsx")),
        ]))
        p.soft { (texts.apps_export_lead()) }
    };
    let crumbs = [Link::new(routes::Desk { lang }, texts.desk_title())];
    let title = texts.apps_title();
    reader.page_with_issues(title, &here, crumbs, issues, main)
}

fn table(reader: &Reader<'_>, list: &ApplicationList, filter: &Filter, shown: Shown) -> Markup {
    let (texts, lang) = (reader.texts, reader.lang());
    let key = &list.series.key;
    let sorted = |sort: Sort| {
        let other = Filter { sort, ..filter.clone() };
        let order = if sort == Sort::Score { Order::Descending } else { Order::Ascending };
        let address = asked(&routes::Applications { lang, series: key.clone() }, &other.pairs());
        (address, (filter.sort == sort).then_some(order))
    };
    let column = |head: Words<'static>, sort| {
        let (address, order) = sorted(sort);
        Column::new(head).sorts(address, order)
    };
    let own = |words: Words<'_>| Words::from(words.into_owned());
    let rows = shown.lines(&list.lines).iter().map(|line| {
        let one = &line.summary;
        let record = routes::ApplicationRecord { lang, series: key.clone(), id: one.id };
        let name = if one.organisation.is_empty() { "–" } else { one.organisation.as_str() };
        Row::new([
            html! { a href=(record) { (said(name)) } },
            html! { (state_name(lang, list.meetings[line.meeting].state)) },
            html! { @if let Some(one) = one.kind { (kind(texts, one)) } },
            html! { (said(&one.speaker)) },
            html! {
                @if let Some(given) = line.score {
                    (texts.apps_score_of(score(texts, given), line.assessments))
                    @if let Some(corrected) = line.corrected.filter(|corrected| *corrected != given) {
                        br; (texts.assessing_corrected(score(texts, corrected)))
                    }
                }
                @else { (texts.apps_not_scored()) }
            },
            stands(texts, one),
        ])
        .pick(one.id.to_string(), name)
    });
    Table::new(
        texts.apps_title(),
        [
            column(own(texts.apps_organisation()), Sort::Organisation),
            column(own(texts.apps_state()), Sort::State),
            column(own(texts.apps_kind()), Sort::Kind),
            Column::new(texts.apps_speaker()),
            column(own(texts.apps_score()), Sort::Score),
            column(own(texts.apps_standing()), Sort::Outcome),
        ],
    )
    .pick("pick")
    .rows(rows)
    .or(texts.apps_found(0))
    .show(texts)
}

/// What is decided about the ticked ones.
fn deciding(texts: &Texts, issues: &Issues<'_>) -> Markup {
    ui::section(
        "decide",
        texts.decide_picked(),
        &html! {
            (Field::new(texts, "outcome", texts.decide_outcome()).issues(issues).select(&verdicts(texts), ""))
            (Field::new(texts, "reason", texts.decide_reason()).hint(texts.decide_reason_hint()).issues(issues).line(""))
            (actions(&[Button::primary(texts.decide_many())]))
        },
    )
}

/// What can be decided, as a choice.
pub(super) fn verdicts(texts: &Texts) -> [Choice<'_>; 4] {
    [
        Choice::new("selected", texts.decide_select()),
        Choice::new("reserve", texts.decide_reserve()),
        Choice::new("declined", texts.decide_decline()),
        Choice::new("undecide", texts.decide_undecide()),
    ]
}

fn narrowing(reader: &Reader<'_>, list: &ApplicationList, filter: &Filter, shown: Shown) -> Markup {
    let (texts, lang) = (reader.texts, reader.lang());
    let said = filter.pairs();
    let chosen =
        |name: &str| said.iter().find(|(key, _)| *key == name).map_or("", |(_, value)| value.as_str());
    let choice = |name: &'static str, head: Words<'_>, choices: Vec<Choice<'_>>| {
        let any = std::iter::once(Choice::new("", texts.apps_any()));
        let all: Vec<_> = any.chain(choices).collect();
        Field::new(texts, name, head.into_owned()).need(ui::Need::Optional).select(&all, chosen(name))
    };
    let truth = || vec![Choice::new("yes", texts.yes()), Choice::new("no", texts.no())];
    let states =
        list.meetings.iter().map(|one| Choice::new(one.state.to_string(), state_name(lang, one.state)));
    let kinds = ApplicantKind::ALL.map(|one| Choice::new(one.name(), kind(texts, one)));
    let standings = Standing::ALL.map(|one| Choice::new(one.name(), standing(texts, one)));
    let seats = Seat::ALL.map(|one| Choice::new(one.name(), seat(texts, one)));
    let languages = [(Lang::En, "English"), (Lang::Fr, "Français"), (Lang::Es, "Español")]
        .map(|(lang, name)| Choice::new(lang.tag(), name));
    let sorts: Vec<_> =
        Sort::ALL.iter().map(|sort| Choice::new(sort.name(), sort_name(texts, *sort))).collect();
    let sizes: Vec<_> = SIZES
        .iter()
        .map(|size| {
            let words = if *size == 0 { texts.apps_all().into_owned() } else { size.to_string() };
            Choice::new(size.to_string(), words)
        })
        .collect();
    html! {
        (choice("state", texts.apps_state(), states.collect()))
        (choice("kind", texts.apps_kind(), kinds.into()))
        (choice("standing", texts.apps_standing(), standings.into()))
        (choice("released", texts.apps_released(), truth()))
        (choice("seat", texts.apps_seat(), seats.into()))
        (choice("theme", texts.apps_theme(), themes(texts, list)))
        (choice("grant", texts.apps_grant(), truth()))
        (choice("language", texts.apps_language(), languages.into()))
        (choice("scored", texts.apps_scored(), truth()))
        (choice("tied", texts.ties_filter(), truth()))
        (Field::new(texts, "words", texts.apps_words()).optional().line(&filter.words))
        (Field::new(texts, "sort", texts.apps_sort()).select(&sorts, filter.sort.name()))
        (Field::new(texts, "size", texts.apps_per_page()).select(&sizes, &shown.size.to_string()))
        (Button::secondary(texts.apps_filter()))
    }
}

fn themes<'t>(texts: &'t Texts, list: &ApplicationList) -> Vec<Choice<'t>> {
    let asked = list.form.as_ref().and_then(|form| form.question("themes"));
    let Some(Kind::Many { choices }) = asked.map(|question| &question.kind) else { return Vec::new() };
    choices.iter().map(|choice| Choice::new(choice.value.clone(), label(texts, &choice.label))).collect()
}

fn sort_name(texts: &Texts, sort: Sort) -> Words<'_> {
    match sort {
        Sort::Arrival => texts.apps_sort_arrival(),
        Sort::Organisation => texts.apps_sort_organisation(),
        Sort::State => texts.apps_sort_state(),
        Sort::Kind => texts.apps_sort_kind(),
        Sort::Score => texts.apps_sort_score(),
        Sort::Outcome => texts.apps_sort_outcome(),
    }
}
