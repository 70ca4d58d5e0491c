//! The travel grants of a series: whose money, who travels, how far each journey is.

use domain::{
    exchange::Applicants,
    grant::{
        Account, Earmark, Flaw, Flaws, Fund, Grants, Journey, Outside, Stand, Standing, VisaStand,
        last_minute,
    },
    lang::Lang,
    money::{Centimes, NoRate},
};
use i18n::{Texts, lists, numbers};
use maud::{Markup, html};

use super::{crumbs, moment, stands, state_name};
use crate::{
    reader::Reader,
    ui::{self, Button, Column, Issues, Row, Table, Tone, Words, actions, said},
};

/// The page.
#[must_use]
pub fn grants(reader: &Reader<'_>, page: &Grants) -> Markup {
    let (texts, lang, series) = (reader.texts, reader.lang(), &page.series);
    let key = || series.key.clone();
    let here = routes::Grants { lang, series: key() };
    let ways = [
        Button::secondary(texts.grants_add_fund()).leads_to(routes::NewFundPage { lang, series: key() }),
        Button::secondary(texts.grants_plan()).leads_to(routes::GrantPlanPage { lang, series: key() }),
        Button::secondary(texts.grants_report()).leads_to(routes::DonorReports { lang, series: key() }),
        Button::secondary(texts.report_xlsx()).leads_to(routes::ExportFile {
            lang,
            series: key(),
            file: "grants.xlsx".into(),
        }),
    ];
    let main = html! {
        (ui::lead(texts.grants_lead()))
        (actions(&ways))
        (ui::wide("money", texts.grants_money(), &accounts(reader, page)))
        (ui::wide("people", texts.grants_people(), &people(reader, page)))
    };
    reader.page(texts.grants_title(), here, crumbs(texts, lang, &series.key), main)
}

fn accounts(reader: &Reader<'_>, page: &Grants) -> Markup {
    let (texts, lang) = (reader.texts, reader.lang());
    let rows = page.accounts.iter().map(|(fund, account)| {
        let address = routes::FundPage { lang, series: page.series.key.clone(), fund: fund.id };
        Row::new([
            html! { a href=(address) { (said(&fund.name)) } },
            html! { (earmark(texts, lang, fund)) },
            html! { (francs(texts, account.budget)) },
            html! { (francs(texts, account.committed)) },
            html! { (francs(texts, account.spent)) },
            left(texts, account),
        ])
    });
    let columns = [
        Column::new(texts.grants_donor()),
        Column::new(texts.grants_for()),
        Column::number(texts.grants_budget()),
        Column::number(texts.grants_committed()),
        Column::number(texts.grants_spent()),
        Column::number(texts.grants_left()),
    ];
    Table::new(texts.grants_money(), columns).rows(rows).or(texts.grants_no_funds()).show(texts)
}

/// What is left; said aloud where it is less than nothing.
fn left(texts: &Texts, account: &Account) -> Markup {
    let left = account.left();
    html! {
        (francs(texts, left))
        @if left < Centimes(0) { " " (ui::tag(Tone::Bad, texts.grants_over())) }
    }
}

fn people(reader: &Reader<'_>, page: &Grants) -> Markup {
    let (texts, lang) = (reader.texts, reader.lang());
    let rows = page.lines.iter().map(|line| {
        let address = routes::GrantPage { lang, series: page.series.key.clone(), id: line.summary.id };
        Row::new([
            html! {
                a href=(address) { (said(&line.summary.organisation)) }
                br;
                span.soft { (state_name(lang, line.state)) " · " (said(&line.summary.speaker)) }
            },
            stands(texts, &line.summary),
            grant_stands(texts, line),
            html! { (cost(texts, line.cost)) },
            journey(texts, line.journey.as_ref()),
        ])
    });
    let columns = [
        Column::new(texts.grants_who()),
        Column::new(texts.grants_standing()),
        Column::new(texts.grants_grant()),
        Column::number(texts.grants_cost()),
        Column::new(texts.grants_journey()),
    ];
    Table::new(texts.grants_people(), columns).rows(rows).or(texts.grants_nobody()).show(texts)
}

/// Where a grant stands, as a tag, with the instant until which it can be answered.
pub(super) fn grant_stands(texts: &Texts, line: &Standing) -> Markup {
    let now = line.grant.stand();
    let tone = match now {
        Stand::Planned | Stand::Offered { .. } => Tone::Open,
        Stand::Accepted { .. } | Stand::Settled { .. } => Tone::Good,
        Stand::Ended { .. } => Tone::Plain,
    };
    let trouble = line.trouble.filter(|why| why.name() != now.name());
    html! {
        (ui::tag(tone, stand(texts, now.name())))
        @if let Some(why) = trouble { " " (ui::tag(Tone::Bad, stand(texts, why.name()))) }
        @if let Stand::Offered { until, .. } = now { " " span.soft { (texts.grant_until(moment(texts, last_minute(until)))) } }
    }
}

/// Where a grant stands, in words.
#[must_use]
pub(super) fn stand<'t>(texts: &'t Texts, name: &str) -> Words<'t> {
    texts.get(&format!("grant-stand-{name}")).unwrap_or_default()
}

/// Where a visa is, in words.
pub(super) fn visa(texts: &Texts, visa: VisaStand) -> Words<'_> {
    texts.get(&format!("grant-visa-{}", visa.name())).unwrap_or_default()
}

fn journey(texts: &Texts, journey: Option<&Journey>) -> Markup {
    let Some(journey) = journey else { return Markup::default() };
    let tone = match journey.visa {
        VisaStand::Refused => Tone::Bad,
        VisaStand::Granted | VisaStand::NotNeeded => Tone::Good,
        VisaStand::Unknown | VisaStand::AskedFor => Tone::Open,
    };
    let done = [
        (journey.flight, texts.grant_flight()),
        (journey.hotel, texts.grant_hotel()),
        (journey.claim, texts.grant_claim()),
        (journey.paid, texts.grant_paid_on()),
    ];
    html! {
        @if journey.visa != VisaStand::Unknown {
            (ui::tag(tone, format!("{}: {}", texts.grant_visa(), visa(texts, journey.visa))))
        }
        @for (day, word) in done { @if day.is_some() { " " (ui::tag(Tone::Good, word)) } }
    }
}

/// An amount in francs, as people read it.
#[must_use]
pub(crate) fn francs(texts: &Texts, amount: Centimes) -> String {
    numbers::money(texts, amount.0, "CHF")
}

/// What something costs, or which rate is missing.
pub(super) fn cost(texts: &Texts, cost: Result<Centimes, NoRate>) -> String {
    match cost {
        Ok(amount) => francs(texts, amount),
        Err(none) => texts.grant_no_rate(none.0.code()).into_owned(),
    }
}

/// For whom the money of a fund is, in words.
pub(super) fn earmark(texts: &Texts, lang: Lang, fund: &Fund) -> String {
    let Earmark { states, women, applicants } = &fund.earmark;
    let mut parts: Vec<_> = states.iter().map(|state| state_name(lang, *state).to_owned()).collect();
    if *women {
        parts.push(texts.grants_women().into_owned());
    }
    match applicants {
        Applicants::Any => {}
        Applicants::Cso => parts.push(texts.grants_cso().into_owned()),
        Applicants::Nhri => parts.push(texts.grants_nhri().into_owned()),
    }
    if parts.is_empty() {
        parts.push(texts.grants_anybody().into_owned());
    }
    if fund.series.is_none() {
        parts.push(texts.grants_any_series().into_owned());
    }
    lists::and(texts, &parts)
}

/// What is wrong with a form, each sentence at its field.
#[must_use]
pub fn flaws<'t>(texts: &'t Texts, found: &Flaws) -> Issues<'t> {
    found.iter().map(|(field, flaw)| (field.to_owned(), sentence(texts, flaw))).collect()
}

fn sentence<'t>(texts: &'t Texts, flaw: &Flaw) -> Words<'t> {
    match flaw {
        Flaw::Missing => texts.grant_flaw_missing(),
        Flaw::TooLong { limit } => texts.grant_flaw_too_long(*limit),
        Flaw::NotMoney => texts.grant_flaw_money(),
        Flaw::NotFrancs => texts.grant_flaw_francs(),
        Flaw::NotANumber { max } => texts.grant_flaw_number(*max),
        Flaw::NotADate => texts.grant_flaw_date(),
        Flaw::NotAChoice => texts.grant_flaw_choice(),
        Flaw::NotARate(line) => texts.grant_flaw_rate(line.clone()),
        Flaw::NoRate(currency) => texts.grant_flaw_no_rate(currency.code()),
        Flaw::Past => texts.grant_flaw_past(),
        Flaw::NotAfter => texts.grant_flaw_not_after(),
        Flaw::NotFromHere => texts.grant_flaw_not_from_here(),
        Flaw::NoSeat => texts.grant_flaw_no_seat(),
        Flaw::Nobody => texts.grant_flaw_nobody(),
        Flaw::Outside(Outside::State) => texts.grant_flaw_outside_state(),
        Flaw::Outside(Outside::Women) => texts.grant_flaw_outside_women(),
        Flaw::Outside(Outside::Applicants) => texts.grant_flaw_outside_applicants(),
        Flaw::Outside(Outside::Series) => texts.grant_flaw_outside_series(),
        Flaw::NotEnough { left, needed } => {
            texts.grant_flaw_not_enough(francs(texts, *needed), francs(texts, *left))
        }
        Flaw::TooLate => texts.grant_flaw_too_late(),
        Flaw::InUse => texts.grant_flaw_in_use(),
        Flaw::AllSeries => texts.grant_flaw_all_series(),
        Flaw::NoCall => texts.grant_flaw_no_call(),
    }
}
