//! Donors, what journeys cost as a rule, and what donors are told.

use domain::{
    grant::{Account, DonorReport, FEW, Fund, REGIONS, region_name},
    series::Series,
    state::StateCode,
    typed::Typed,
};
use i18n::Texts;
use maud::{Markup, html};

use super::{
    crumbs,
    grant::line,
    grants::{francs, stand},
    state_name,
};
use crate::{
    reader::Reader,
    ui::{self, Button, Choice, Column, Fact, Field, Issues, Link, Row, Table, Words, actions, said},
};

/// What the page of a donor shows.
#[derive(Clone, Copy, Debug)]
pub struct FundFields<'a> {
    /// The series.
    pub series: &'a Series,
    /// Its States.
    pub states: &'a [StateCode],
    /// The fund and its account; none for a new one.
    pub fund: Option<&'a (Fund, Account)>,
    /// Whether money for all series may be entered.
    pub keeps: bool,
    /// What stands in the fields.
    pub typed: &'a Typed,
}

fn ways<'t>(reader: &'t Reader<'_>, series: &Series) -> Vec<Link<'t>> {
    let (texts, lang) = (reader.texts, reader.lang());
    let mut crumbs = crumbs(texts, lang, &series.key);
    crumbs.push(Link::new(routes::Grants { lang, series: series.key.clone() }, texts.grants_title()));
    crumbs
}

/// The page of a donor.
#[must_use]
pub fn donor(reader: &Reader<'_>, page: FundFields<'_>, issues: &Issues<'_>) -> Markup {
    let (texts, lang, typed) = (reader.texts, reader.lang(), page.typed);
    let series = || page.series.key.clone();
    let here = match page.fund {
        Some((fund, _)) => routes::FundPage { lang, series: series(), fund: fund.id }.to_string(),
        None => routes::NewFundPage { lang, series: series() }.to_string(),
    };
    let version = page.fund.map_or(0, |(fund, _)| fund.version).to_string();
    let field = |name: &'static str, label| Field::new(texts, name, label).issues(issues);
    let states: Vec<_> =
        page.states.iter().map(|state| Choice::new(state.to_string(), state_name(lang, *state))).collect();
    let chosen: Vec<_> = typed.all("states").collect();
    let applicants = [
        Choice::new("any", texts.fund_applicants_any()),
        Choice::new("cso", texts.fund_applicants_cso()),
        Choice::new("nhri", texts.fund_applicants_nhri()),
    ];
    let used = page.fund.is_some_and(|(_, account)| account.committed + account.spent > Default::default());
    let main = html! {
        @if let Some((_, account)) = page.fund { (ui::facts(texts, &sums(texts, account))) }
        (ui::form(&here, reader.token(), &html! {
            (ui::hidden("version", &version))
            (field("name", texts.fund_name()).line(typed.get("name")))
            (field("budget", texts.fund_budget()).hint(texts.grant_amount_hint()).line(typed.get("budget")))
            (field("states", texts.fund_states()).hint(texts.fund_states_hint()).optional()
                .checkboxes(&states, &chosen))
            (field("applicants", texts.fund_applicants()).radios(&applicants, typed.get("applicants")))
            (field("women", texts.fund_women()).optional().tick(typed.has("women")))
            @if page.keeps {
                (field("only_series", texts.fund_only_series()).optional().tick(typed.has("only_series")))
            } @else {
                (ui::hidden("only_series", typed.get("only_series")))
            }
            @if page.series.grants.is_some() {
                (field("acknowledged", texts.fund_acknowledged()).hint(texts.fund_acknowledged_hint()).optional()
                    .tick(typed.has("acknowledged")))
            }
            (actions(&[Button::primary(texts.fund_save())]))
        }))
        @if page.fund.is_some() && !used {
            (ui::form(&here, reader.token(), &html! {
                (ui::hidden("version", &version))
                (actions(&[Button::danger(texts.fund_remove()).sends("do", "remove")]))
            }))
        }
    };
    reader.page_with_issues(texts.fund_title(), &here, ways(reader, page.series), issues, main)
}

fn sums<'t>(texts: &'t Texts, account: &Account) -> Vec<Fact<'t>> {
    vec![
        Fact::new(texts.grants_budget(), francs(texts, account.budget)),
        Fact::new(texts.grants_committed(), francs(texts, account.committed)),
        Fact::new(texts.grants_spent(), francs(texts, account.spent)),
        Fact::new(texts.grants_left(), francs(texts, account.left())),
    ]
}

/// What journeys cost as a rule.
#[must_use]
pub fn plan(
    reader: &Reader<'_>,
    series: &Series,
    (states, version): (&[StateCode], i64),
    typed: &Typed,
    issues: &Issues<'_>,
) -> Markup {
    let (texts, lang) = (reader.texts, reader.lang());
    let here = routes::GrantPlanPage { lang, series: series.key.clone() };
    let field = |name: &'static str, label| Field::new(texts, name, label).issues(issues);
    let regions: Vec<_> = REGIONS
        .into_iter()
        .map(|region| {
            let name = region_name(region);
            let words = texts.get(&format!("plan-region-{name}")).unwrap_or_default().into_owned();
            (name.to_owned(), words)
        })
        .collect();
    let states: Vec<_> =
        states.iter().map(|state| (state.to_string(), state_name(lang, *state).to_owned())).collect();
    let main = html! {
        (ui::lead(texts.plan_lead()))
        (ui::form(routes::SaveGrantPlan { lang, series: series.key.clone() }, reader.token(), &html! {
            (ui::hidden("version", &version.to_string()))
            (ui::section("everybody", texts.plan_everybody(), &html! {
                p.soft { (texts.grant_amount_hint()) }
                (field("night", texts.grant_night()).line(typed.get("night")))
                (field("nights", texts.grant_nights()).number(typed.get("nights")))
                (field("per_diem", texts.grant_per_diem()).line(typed.get("per_diem")))
                (field("days", texts.grant_days()).number(typed.get("days")))
                (field("rates", texts.plan_rates()).hint(texts.plan_rates_hint()).optional().rows(4)
                    .text(typed.get("rates"), None))
            }))
            (ui::section("regions", texts.plan_regions(), &fares(texts, &regions, typed, issues)))
            (ui::section("states", texts.plan_states(), &fares(texts, &states, typed, issues)))
            (actions(&[Button::primary(texts.plan_save())]))
        }))
    };
    reader.page_with_issues(texts.grants_plan(), &here, ways(reader, series), issues, main)
}

fn fares(texts: &Texts, places: &[(String, String)], typed: &Typed, issues: &Issues<'_>) -> Markup {
    let line = |name: &str, label: Words<'_>| {
        Field::new(texts, name, label).optional().issues(issues).line(typed.get(name))
    };
    html! {
        @for (name, words) in places {
            (line(&format!("airfare-{name}"), texts.plan_airfare_from(words.as_str())))
            (line(&format!("visa-{name}"), texts.plan_visa_from(words.as_str())))
        }
    }
}

/// What donors are told.
#[must_use]
pub fn reports(reader: &Reader<'_>, series: &Series, reports: &[DonorReport]) -> Markup {
    let (texts, lang) = (reader.texts, reader.lang());
    let here = routes::DonorReports { lang, series: series.key.clone() };
    let file = |file: &str| routes::ExportFile { lang, series: series.key.clone(), file: file.into() };
    let main = html! {
        (ui::lead(texts.report_lead(FEW)))
        (actions(&[
            Button::secondary(texts.report_csv()).leads_to(file("donors.csv")),
            Button::secondary(texts.report_xlsx()).leads_to(file("donors.xlsx")),
        ]))
        @if reports.is_empty() { p { (texts.grants_no_funds()) } }
        @for (place, report) in reports.iter().enumerate() {
            (ui::section(&format!("donor-{place}"), said(&report.name), &one(texts, lang, report)))
        }
    };
    reader.page(texts.grants_report(), here, ways(reader, series), main)
}

fn one(texts: &Texts, lang: domain::lang::Lang, report: &DonorReport) -> Markup {
    let grants = report.grants.map_or_else(|| texts.report_few(FEW).into_owned(), |many| many.to_string());
    let mut facts = sums(texts, &report.account);
    facts.push(Fact::new(texts.report_grants(), grants));
    let spent = report
        .spent
        .iter()
        .map(|(what, amount)| Row::new([html! { (line(texts, *what)) }, html! { (francs(texts, *amount)) }]));
    let columns = |what| [Column::new(what), Column::number(texts.report_number())];
    let others =
        |many: u64| (many > 0).then(|| Row::new([html! { (texts.report_others()) }, html! { (many) }]));
    let states = report
        .states
        .named
        .iter()
        .map(|(state, many)| Row::new([html! { (state_name(lang, *state)) }, html! { (many) }]));
    let results = report
        .results
        .named
        .iter()
        .map(|(result, many)| Row::new([html! { (stand(texts, result)) }, html! { (many) }]));
    html! {
        (ui::facts(texts, &facts))
        @if report.grants.is_some_and(|many| many > 0) {
            (Table::new(texts.report_state(), columns(texts.report_state()))
                .rows(states.chain(others(report.states.others))).show(texts))
            (Table::new(texts.report_result(), columns(texts.report_result()))
                .rows(results.chain(others(report.results.others))).show(texts))
            (Table::new(texts.report_spent(), [Column::new(texts.report_spent()), Column::number(texts.grants_spent())])
                .rows(spent).or(texts.grant_payments_none()).show(texts))
        }
    }
}
