//! The panels that are proposed: the page of a series, and that of one meeting.

use domain::{
    application::Application,
    composer::{CandidateDesk, Composer, ComposerDesk, NUMBERS, Proposal, Reason, Rule, Search, themes},
    ids::ApplicationId,
    issue::Issues as Found,
    questionnaire::{Kind, standard},
    state::StateCode,
    summary::Summary,
};
use i18n::Texts;
use maud::{Markup, html};

use super::{crumbs, kind, label, stands, state_name, ways};
use crate::{
    issue,
    reader::Reader,
    ui::{self, Button, Choice, Column, Field, Issues, Link, Notice, Row, Table, Tone, Words, actions, said},
};

/// What was typed, or what is kept if nothing was.
pub type Typed<'a> = &'a dyn Fn(&str) -> String;

/// The rules of a series and what they propose.
#[must_use]
pub fn composer(reader: &Reader<'_>, desk: &ComposerDesk, typed: Typed<'_>, issues: &Issues<'_>) -> Markup {
    let (texts, lang) = (reader.texts, reader.lang());
    let key = || desk.series.key.clone();
    let here = routes::ComposerPage { lang, series: key() };
    let form = routes::Compose { lang, series: key() };
    let going = matches!(desk.search, Search::Going { .. });
    let buttons = html! {
        (ui::form(&form, reader.token(), &html! {
            (actions(&[
                Button::primary(texts.composer_begin()).sends("do", "begin"),
                Button::secondary(texts.composer_reload()).leads_to(&here),
            ]))
            @if going { (actions(&[Button::secondary(texts.composer_stop()).sends("do", "stop")])) }
        }))
    };
    let main = html! {
        (ui::tabs(texts.desk_series(desk.series.key.to_string()), &ways(reader, &desk.series), &here.to_string()))
        (ui::lead(texts.composer_lead()))
        (ui::section("search", texts.composer_search(), &html! {
            (state(texts, lang, &desk.search, &desk.composer, &|_| texts.composer_somebody().into_owned()))
            (buttons)
        }))
        (meetings(reader, desk))
        (ui::section("rules", texts.composer_rules(), &html! {
            p { (texts.composer_rules_hint()) }
            (ui::form(&form, reader.token(), &rules(texts, desk, typed, issues)))
        }))
    };
    let way = crumbs(texts, lang, &desk.series.key);
    reader.page_with_issues(texts.composer_title(), &here, way, issues, main)
}

/// Sentences for what cannot be taken.
#[must_use]
pub fn composer_sentences<'t>(texts: &'t Texts, found: &Found) -> Issues<'t> {
    issue::sentences(texts, found)
}

fn rules(texts: &Texts, desk: &ComposerDesk, typed: Typed<'_>, issues: &Issues<'_>) -> Markup {
    let ticks = [
        ("nhri", texts.composer_nhri()),
        ("one_each", texts.composer_one_each()),
        ("own_themes", texts.composer_own_themes()),
    ];
    let labels = [
        texts.composer_international(),
        texts.composer_national(),
        texts.composer_women(),
        texts.composer_woman_missing(),
        texts.composer_theme(),
    ];
    html! {
        (ui::hidden("version", &desk.composer.version.to_string()))
        @for (name, words) in ticks {
            (Field::new(texts, name, words).optional().tick(!typed(name).is_empty()))
        }
        @for ((name, _), words) in NUMBERS.into_iter().zip(labels) {
            (Field::new(texts, name, words).issues(issues).number(&typed(name)))
        }
        (Field::new(texts, "lot", texts.composer_lot()).hint(texts.composer_lot_hint()).issues(issues).number(&typed("lot")))
        (actions(&[Button::secondary(texts.composer_save()).sends("do", "save")]))
    }
}

/// Where the search stands, in words.
fn state(
    texts: &Texts,
    lang: domain::lang::Lang,
    search: &Search,
    composer: &Composer,
    name: &dyn Fn(ApplicationId) -> String,
) -> Markup {
    html! {
        @match search {
            Search::Nothing => p { (texts.composer_none()) },
            Search::Going { objective, bound } => {
                p { (texts.composer_going()) }
                @if let (Some(objective), Some(bound)) = (objective, bound) {
                    p { (texts.composer_going_best(*objective, *bound)) }
                }
            }
            Search::Done(proposal) => (done(texts, proposal, composer)),
            Search::Impossible(rules) => {
                p { (texts.composer_impossible()) }
                (listed(texts, lang, rules, name))
            }
            Search::Stopped => p { (texts.composer_stopped()) },
        }
    }
}

fn done(texts: &Texts, proposal: &Proposal, composer: &Composer) -> Markup {
    let Proposal { objective, bound, ties, version, .. } = proposal;
    html! {
        @if objective == bound { p { (texts.composer_proven(*objective)) } }
        @else { p { (texts.composer_gap(*objective, *bound)) } }
        @if let Some(count) = ties.and_then(|count| u64::try_from(count).ok()) { p { (texts.composer_ties(count)) } }
        @if *version != composer.version { (ui::notice(texts, Notice::Warning, texts.composer_old())) }
    }
}

fn listed(
    texts: &Texts,
    lang: domain::lang::Lang,
    rules: &[(StateCode, Rule)],
    name: &dyn Fn(ApplicationId) -> String,
) -> Markup {
    html! { ul { @for (state, rule) in rules { li { bdi { (in_words(texts, state_name(lang, *state), rule, name)) } } } } }
}

fn in_words<'t>(
    texts: &'t Texts,
    state: &'static str,
    rule: &Rule,
    name: &dyn Fn(ApplicationId) -> String,
) -> Words<'t> {
    match rule {
        Rule::Seats(count) => texts.composer_rule_seats(state, *count),
        Rule::International(count) => texts.composer_rule_international(state, *count),
        Rule::National(count) => texts.composer_rule_national(state, *count),
        Rule::Nhri => texts.composer_rule_nhri(state),
        Rule::OneEach(organisation) => texts.composer_rule_one_each(state, organisation.clone()),
        Rule::OwnThemes => texts.composer_rule_own_themes(state),
        Rule::Pinned(id) => texts.composer_rule_pinned(state, name(*id)),
        Rule::Banned(id) => texts.composer_rule_banned(state, name(*id)),
        Rule::Women => texts.composer_rule_women(state),
    }
}

fn meetings(reader: &Reader<'_>, desk: &ComposerDesk) -> Markup {
    let (texts, lang) = (reader.texts, reader.lang());
    let rows = desk.meetings.iter().map(|meeting| {
        let series = desk.series.key.clone();
        let page = routes::CandidatesPage { lang, series, state: meeting.slug().into() };
        let seats = match &desk.search {
            Search::Done(proposal) => proposal.panels.get(&meeting.id).map_or(0, Vec::len).to_string(),
            Search::Nothing | Search::Going { .. } | Search::Impossible(_) | Search::Stopped => String::new(),
        };
        Row::new([html! { a href=(page) { (state_name(lang, meeting.state)) } }, html! { (seats) }])
    });
    let columns = [Column::new(texts.apps_state()), Column::number(texts.composer_seats())];
    Table::new(texts.composer_meetings(), columns).rows(rows).show(texts)
}

/// What is proposed for one meeting, and whom else one could take.
#[must_use]
pub fn candidates(
    reader: &Reader<'_>,
    desk: &CandidateDesk,
    typed: Typed<'_>,
    issues: &Issues<'_>,
) -> Markup {
    let (texts, lang) = (reader.texts, reader.lang());
    let slug = || desk.meeting.slug().to_owned();
    let here = routes::CandidatesPage { lang, series: desk.series.key.clone(), state: slug() };
    let form = routes::SetWishes { lang, series: desk.series.key.clone(), state: slug() };
    let name = |id| organisation(desk, id);
    let main = html! {
        @if let Some((id, reason)) = &desk.why { (why(texts, lang, desk, (*id, reason))) }
        (ui::section("search", texts.composer_search(), &state(texts, lang, &desk.search, &desk.composer, &name)))
        (ui::form(form, reader.token(), &html! {
            (ui::hidden("version", &desk.composer.version.to_string()))
            (table(reader, desk, typed))
            (ui::more(texts.composer_themes(), &html! {
                @for theme in themes() {
                    @let field = format!("theme-{theme}");
                    (Field::new(texts, &field, theme_name(texts, &theme)).issues(issues).number(&typed(&field)))
                }
            }))
            (actions(&[Button::secondary(texts.composer_save_wishes())]))
        }))
        (take(reader, desk))
    };
    let mut way = crumbs(texts, lang, &desk.series.key);
    way.push(Link::new(
        routes::ComposerPage { lang, series: desk.series.key.clone() },
        texts.composer_title(),
    ));
    let title = texts.composer_panel(state_name(lang, desk.meeting.state));
    reader.page_with_issues(title, &here, way, issues, main)
}

fn table(reader: &Reader<'_>, desk: &CandidateDesk, typed: Typed<'_>) -> Markup {
    let (texts, lang) = (reader.texts, reader.lang());
    let asks = matches!(desk.search, Search::Done(_));
    let rows = desk.candidates.iter().map(|(one, score)| {
        let record =
            routes::ApplicationRecord { lang, series: desk.series.key.clone(), id: one.id };
        let name = one.standing_answers().organisation();
        let seat = format!("seat-{}", one.id);
        let choices = [
            Choice::new("", texts.composer_free()),
            Choice::new("pin", texts.composer_pin()),
            Choice::new("ban", texts.composer_ban()),
        ];
        Row::new([
            html! { a href=(record) { (said(name)) } },
            html! { @if let Some(of) = one.standing_answers().kind() { (kind(texts, of)) } },
            html! { @match score { Some(score) => (score), None => (texts.composer_not_assessed()) } },
            html! {
                @if desk.proposed().contains(&one.id) { (ui::tag(Tone::Good, texts.composer_proposed())) }
                @else if asks {
                    @let page = routes::CandidatesPage {
                        lang, series: desk.series.key.clone(), state: desk.meeting.slug().into(),
                    };
                    a href=(format!("{page}?why={}", one.id)) { (texts.composer_why()) }
                }
            },
            html! {
                (Field::new(texts, &seat, texts.composer_seat_for(name)).optional().select(&choices, &typed(&seat)))
            },
        ])
    });
    let columns = [
        Column::new(texts.composer_organisation()),
        Column::new(texts.composer_kind()),
        Column::number(texts.composer_score()),
        Column::new(texts.composer_proposal()),
        Column::new(texts.composer_seat()),
    ];
    Table::new(texts.composer_candidates(), columns).rows(rows).show(texts)
}

/// Why somebody is not proposed.
fn why(
    texts: &Texts,
    lang: domain::lang::Lang,
    desk: &CandidateDesk,
    (id, reason): (ApplicationId, &Reason),
) -> Markup {
    let names =
        |ids: &[ApplicationId]| ids.iter().map(|id| organisation(desk, *id)).collect::<Vec<_>>().join(", ");
    ui::section(
        "why",
        texts.composer_reason(organisation(desk, id)),
        &html! {
            @match reason {
                Reason::Proposed => p { (texts.composer_reason_proposed()) },
                Reason::Costs { loss, leave, join } => {
                    @if *loss == 0 { p { (texts.composer_reason_tie()) } }
                    @else { p { (texts.composer_reason_loss(*loss)) } }
                    @if !leave.is_empty() { p { bdi { (texts.composer_reason_leave(names(leave))) } } }
                    @if !join.is_empty() { p { bdi { (texts.composer_reason_join(names(join))) } } }
                }
                Reason::Rules(rules) => {
                    p { (texts.composer_reason_rules()) }
                    (listed(texts, lang, rules, &|id| organisation(desk, id)))
                }
            }
        },
    )
}

/// The way from a proposal to decisions; the next page shows what they would change.
fn take(reader: &Reader<'_>, desk: &CandidateDesk) -> Markup {
    let (texts, lang) = (reader.texts, reader.lang());
    let new = |one: &&Application| desk.proposed().contains(&one.id) && !one.holds_seat();
    let new = desk.candidates.iter().map(|(one, _)| one).filter(new).collect::<Vec<_>>();
    html! {
        @if !new.is_empty() {
            (ui::section("take", texts.composer_take(), &html! {
                p { (texts.composer_take_lead()) }
                (ui::form(routes::PreviewDecisions { lang, series: desk.series.key.clone() }, reader.token(), &html! {
                    ul {
                        @for one in &new {
                            li { (said(one.standing_answers().organisation())) " " (stands(texts, &Summary::from(*one))) }
                        }
                    }
                    @for one in &new { (ui::hidden("pick", &one.id.to_string())) }
                    (ui::hidden("outcome", "selected"))
                    (Field::new(texts, "reason", texts.decide_reason()).line(""))
                    (actions(&[Button::primary(texts.composer_take())]))
                }))
            }))
        }
    }
}

fn organisation(desk: &CandidateDesk, id: ApplicationId) -> String {
    let one = desk.candidates.iter().find(|(one, _)| one.id == id);
    one.map_or("", |(one, _)| one.standing_answers().organisation()).to_owned()
}

fn theme_name(texts: &Texts, theme: &str) -> String {
    match standard().question("themes").map(|question| &question.kind) {
        Some(Kind::Many { choices }) => choices
            .iter()
            .find(|choice| choice.value == theme)
            .map_or_else(|| theme.to_owned(), |choice| label(texts, &choice.label)),
        _ => theme.to_owned(),
    }
}
