//! Who travels on whose money, and what donors are told, as sheets.

use domain::{grant::FEW, series::SeriesKey};
use i18n::Texts;
use policy::{Actor, Permit};
use print::sheet::{Cell, Column, Kind, Sheet};
use store::View;

use super::{grants_of, permit, reports};
use crate::{
    App, Error,
    exports::{lang, word},
};

fn francs(centimes: i64) -> Cell {
    // A sheet has numbers with a point and no others; centimes of any budget fit.
    #[expect(clippy::cast_precision_loss, reason = "budgets are far below 2^53 centimes")]
    let francs = centimes as f64 / 100.0;
    Cell::Number(francs)
}

impl App {
    /// Who travels on whose money. Passports and notes are in no sheet.
    pub(crate) async fn grants_sheet(
        &self,
        view: &mut View,
        actor: &Actor,
        key: &SeriesKey,
        texts: &Texts,
    ) -> Result<(Permit, Sheet), Error> {
        let now = self.now();
        let series = view.series_by_key(key).await?.ok_or(Error::NotFound)?;
        let permit = permit(actor, &series, "grants", now)?;
        let grants = grants_of(view, series, now).await?;
        let lang = lang(texts);
        let columns = vec![
            Column::new(texts.apps_state(), Kind::Text),
            Column::new(texts.apps_organisation(), Kind::Text).wide(40),
            Column::new(texts.apps_speaker(), Kind::Text),
            Column::new(texts.grants_grant(), Kind::Text).wide(20),
            Column::new(texts.grants_donor(), Kind::Text).wide(30),
            Column::new(texts.grants_cost(), Kind::Number),
            Column::new(texts.grants_spent(), Kind::Number),
            Column::new(texts.grant_visa(), Kind::Text),
        ];
        let rows = grants.lines.iter().map(|line| {
            let fund = grants.accounts.iter().find(|(fund, _)| Some(fund.id) == line.grant.fund());
            let spent: i64 = line.grant.expenses().iter().map(|one| one.francs.0).sum();
            vec![
                line.state.state().name(lang).into(),
                line.summary.organisation.clone().into(),
                line.summary.speaker.clone().into(),
                word(texts, "grant-stand", line.grant.stand().name()),
                Cell::from(fund.map(|(fund, _)| fund.name.clone())),
                line.cost.map_or(Cell::Empty, |cost| francs(cost.0)),
                francs(spent),
                line.journey.as_ref().map_or(Cell::Empty, |one| word(texts, "grant-visa", one.visa.name())),
            ]
        });
        let rows = rows.collect();
        Ok((permit, Sheet { name: texts.grants_title().into_owned(), columns, rows }))
    }

    /// What donors are told: the same numbers as on the page, and no others.
    pub(crate) async fn donors_sheet(
        &self,
        view: &mut View,
        actor: &Actor,
        key: &SeriesKey,
        texts: &Texts,
    ) -> Result<(Permit, Sheet), Error> {
        let series = view.series_by_key(key).await?.ok_or(Error::NotFound)?;
        let permit = permit(actor, &series, "donors", self.now())?;
        let lang = lang(texts);
        let columns = vec![
            Column::new(texts.grants_donor(), Kind::Text).wide(30),
            Column::new(texts.report_what(), Kind::Text).wide(24),
            Column::new(texts.grants_for(), Kind::Text).wide(24),
            Column::new(texts.report_number(), Kind::Number),
        ];
        let mut rows = Vec::new();
        for report in reports(view, &series).await? {
            let mut row = |what: &str, which: Cell, number: Cell| {
                rows.push(vec![report.name.clone().into(), what.to_owned().into(), which, number]);
            };
            let count = |many: u64| Cell::Integer(i64::try_from(many).unwrap_or(i64::MAX));
            let account = report.account;
            row(&texts.grants_budget(), Cell::Empty, francs(account.budget.0));
            row(&texts.grants_committed(), Cell::Empty, francs(account.committed.0));
            row(&texts.grants_spent(), Cell::Empty, francs(account.spent.0));
            row(&texts.grants_left(), Cell::Empty, francs(account.left().0));
            let many = report.grants.map_or_else(|| texts.report_few(FEW).into_owned().into(), count);
            row(&texts.report_grants(), Cell::Empty, many);
            for (state, many) in &report.states.named {
                row(&texts.report_state(), state.state().name(lang).into(), count(*many));
            }
            for (result, many) in &report.results.named {
                row(&texts.report_result(), word(texts, "grant-stand", result), count(*many));
            }
            let others = [
                (texts.report_state(), report.states.others),
                (texts.report_result(), report.results.others),
            ];
            for (what, many) in others.into_iter().filter(|(_, many)| *many > 0) {
                row(&what, texts.report_others().into_owned().into(), count(many));
            }
            for (line, amount) in &report.spent {
                row(&texts.report_spent(), word(texts, "grant-line", line.name()), francs(amount.0));
            }
        }
        Ok((permit, Sheet { name: texts.grants_report().into_owned(), columns, rows }))
    }
}
