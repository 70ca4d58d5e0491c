//! By what applications are assessed: changed as long as nobody has scored by it.

use domain::{
    assessment::criteria::{CriteriaRefusal, read_criteria, typed_criteria},
    lang::Lang,
    questionnaire::Wording,
    series::{Series, SeriesKey},
    typed::Typed,
};
use policy::{Action, Actor, Subject};

use crate::{App, Error, desk::own, exports::label, letters::locale};

impl App {
    /// The criteria of a series as a form shows them, and whether scores were given by them.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] for whoever does not run the series.
    pub async fn criteria(&self, actor: &Actor, key: &SeriesKey) -> Result<(Series, Typed, bool), Error> {
        let mut view = self.store.view().await?;
        let series = view.series_by_key(key).await?.ok_or(Error::NotFound)?;
        let _ = own(actor, Action::Manage, &Subject::series(&series, self.now()))?;
        let typed = typed_criteria(&series.criteria, said);
        let scored = view.is_scored(series.id).await?;
        Ok((series, typed, scored))
    }

    /// Changes the criteria of a series that was looked at in that version.
    ///
    /// # Errors
    ///
    /// Refuses what makes no criteria, and any change once scores were given; [`Error::Stale`] if the
    /// series was changed since.
    pub async fn save_criteria(
        &self,
        actor: &Actor,
        key: &SeriesKey,
        version: i64,
        typed: &Typed,
    ) -> Result<(), Error<CriteriaRefusal>> {
        let now = self.now();
        let mut tx = self.store.begin().await?;
        let mut series = tx.series_by_key(key).await?.ok_or(Error::NotFound)?;
        let permit = own(actor, Action::Manage, &Subject::series(&series, now))?;
        if series.version != version {
            return Err(Error::Stale);
        }
        let criteria = read_criteria(typed, &series.criteria, said)
            .map_err(|issues| Error::Refused(CriteriaRefusal::Form(issues)))?;
        if criteria != series.criteria && tx.is_scored(series.id).await? {
            return Err(Error::Refused(CriteriaRefusal::Scored));
        }
        series.criteria = criteria;
        tx.save_series(&mut series).await?;
        tx.commit(permit.noting("criteria").entry(now)).await?;
        Ok(())
    }
}

/// The words of a criterion in a language; the organisers' own only where they gave some.
fn said(wording: &Wording, lang: Lang) -> String {
    match wording {
        Wording::Key(_) => label(locale(lang).texts(), wording),
        Wording::Texts(texts) => texts.get(&lang).cloned().unwrap_or_default(),
    }
}
