//! Questionnaires: their versions, the drafts of new ones, and which series asks what.
//!
//! A version never changes. What an organiser changes is a draft; published, it is the next version,
//! and no series asks it before somebody says so. An application keeps the version that it began with.

use std::{collections::BTreeMap, sync::Arc};

use domain::{
    ids::FormDraftId,
    questionnaire::{Change, Draft, EDITED_IN, Found, Kind, Questionnaire, Unchanged, Wording},
    series::{Series, SeriesKey},
};
use policy::{Action, Actor, Denied, Permit, Subject, authorise};
use thiserror::Error as ThisError;

use crate::{App, Error, letters::locale};

/// The questionnaires of the platform.
#[derive(Clone, Debug)]
pub struct Questionnaires {
    /// The versions, the latest first.
    pub versions: Vec<Questionnaire>,
    /// The drafts.
    pub drafts: Vec<Draft>,
    /// The series that have a call.
    pub series: Vec<Series>,
}

/// A version with the series that could ask it.
#[derive(Clone, Debug)]
pub struct Version {
    /// The questionnaire.
    pub form: Arc<Questionnaire>,
    /// The series that have a call.
    pub series: Vec<Series>,
}

/// There is no call that could ask a questionnaire.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ThisError)]
#[error("the series has no call")]
pub struct NoCall;

impl App {
    /// All versions and drafts, for whoever keeps the platform.
    ///
    /// # Errors
    ///
    /// Fails for whoever does not.
    pub async fn questionnaires(&self, actor: &Actor) -> Result<Questionnaires, Error> {
        let _ = keeps(actor, "questionnaires")?;
        let mut view = self.store.view().await?;
        let (versions, drafts) = (view.questionnaires().await?, view.form_drafts().await?);
        Ok(Questionnaires { versions, drafts, series: with_calls(view.all_series().await?) })
    }

    /// One version.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] if there is none of that number.
    pub async fn questionnaire(&self, actor: &Actor, version: u32) -> Result<Version, Error> {
        let _ = keeps(actor, "questionnaires")?;
        let mut view = self.store.view().await?;
        let form = view.questionnaire(version).await?.ok_or(Error::NotFound)?;
        Ok(Version { form, series: with_calls(view.all_series().await?) })
    }

    /// A draft of a questionnaire.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] if it is not there, or was published or thrown away.
    pub async fn form_draft(&self, actor: &Actor, id: FormDraftId) -> Result<Draft, Error> {
        let _ = keeps(actor, "questionnaires")?;
        self.store.view().await?.form_draft(id).await?.ok_or(Error::NotFound)
    }

    /// Begins a draft that is like a version.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] if there is no such version.
    pub async fn clone_questionnaire(&self, actor: &Actor, version: u32) -> Result<FormDraftId, Error> {
        let now = self.now();
        let id = FormDraftId::random(&mut self.dice());
        let permit = keeps(actor, id)?;
        let mut tx = self.store.begin().await?;
        let form = tx.questionnaire(version).await?.ok_or(Error::NotFound)?;
        let mut draft = Draft::like(id, worded(&form), now);
        tx.add_form_draft(&mut draft).await?;
        tx.commit(permit.noting(format!("questionnaire {version} cloned")).entry(now)).await?;
        Ok(id)
    }

    /// Changes a draft, which must still be as it was at `version`.
    ///
    /// # Errors
    ///
    /// Refuses what makes no page or question.
    pub async fn change_questionnaire(
        &self,
        actor: &Actor,
        (id, version): (FormDraftId, i64),
        change: &Change,
    ) -> Result<(), Error<Unchanged>> {
        let now = self.now();
        let permit = keeps(actor, id)?;
        let mut tx = self.store.begin().await?;
        let mut draft = tx.form_draft(id).await?.ok_or(Error::NotFound)?;
        if draft.version != version {
            return Err(Error::Stale);
        }
        draft.change(change).map_err(Error::Refused)?;
        tx.save_form_draft(&mut draft).await?;
        tx.commit(permit.noting("questionnaire changed").entry(now)).await?;
        Ok(())
    }

    /// Publishes a draft as the next version, and says which that is.
    ///
    /// # Errors
    ///
    /// Refuses one that is not whole, with all that is wrong with it.
    pub async fn publish_questionnaire(
        &self,
        actor: &Actor,
        (id, version): (FormDraftId, i64),
    ) -> Result<u32, Error<Vec<Found>>> {
        let now = self.now();
        let permit = keeps(actor, id)?;
        let mut tx = self.store.begin().await?;
        let draft = tx.form_draft(id).await?.ok_or(Error::NotFound)?;
        if draft.version != version {
            return Err(Error::Stale);
        }
        let next = tx.questionnaires().await?.iter().map(|form| form.version).max().unwrap_or_default() + 1;
        let form = draft.published_as(next).map_err(Error::Refused)?;
        tx.add_questionnaire(&form).await?;
        tx.remove_form_draft(&draft).await?;
        tx.commit(permit.noting(format!("questionnaire {next} published")).entry(now)).await?;
        Ok(next)
    }

    /// Throws a draft away.
    ///
    /// # Errors
    ///
    /// [`Error::Stale`] if somebody changed it since.
    pub async fn discard_questionnaire(
        &self,
        actor: &Actor,
        (id, version): (FormDraftId, i64),
    ) -> Result<(), Error> {
        let now = self.now();
        let permit = keeps(actor, id)?;
        let mut tx = self.store.begin().await?;
        let draft = tx.form_draft(id).await?.ok_or(Error::NotFound)?;
        if draft.version != version {
            return Err(Error::Stale);
        }
        tx.remove_form_draft(&draft).await?;
        tx.commit(permit.noting("questionnaire thrown away").entry(now)).await?;
        Ok(())
    }

    /// Has the call of a series ask a version from now on. Applications that were begun keep theirs.
    ///
    /// # Errors
    ///
    /// Refuses for a series without a call.
    pub async fn use_questionnaire(
        &self,
        actor: &Actor,
        questionnaire: u32,
        (key, version): (&SeriesKey, i64),
    ) -> Result<(), Error<NoCall>> {
        let now = self.now();
        let _ = keeps(actor, "questionnaires")?;
        let (mut tx, mut series, permit) = self.begin_edit(actor, key, version).await?;
        let _ = tx.questionnaire(questionnaire).await?.ok_or(Error::NotFound)?;
        let call = series.call.as_mut().ok_or(Error::Refused(NoCall))?;
        if call.questionnaire != questionnaire {
            call.questionnaire = questionnaire;
            tx.save_series(&mut series).await?;
            tx.commit(permit.noting(format!("questionnaire {questionnaire} in use")).entry(now)).await?;
        }
        Ok(())
    }
}

fn keeps(actor: &Actor, name: impl std::fmt::Display) -> Result<Permit, Denied> {
    authorise(actor, Action::Keep, &Subject::platform(name))
}

fn with_calls(series: Vec<Series>) -> Vec<Series> {
    series.into_iter().filter(|series| series.call.is_some()).collect()
}

/// The questionnaire with the words of the catalogues written out: organisers change words and not
/// keys, and a version reads the same for ever.
fn worded(form: &Questionnaire) -> Questionnaire {
    let mut form = form.clone();
    for step in &mut form.steps {
        write_out(&mut step.title);
        for question in &mut step.questions {
            write_out(&mut question.label);
            if let Some(hint) = &mut question.hint {
                write_out(hint);
            }
            if let Kind::Choice { choices } | Kind::Many { choices } = &mut question.kind {
                for choice in choices {
                    write_out(&mut choice.label);
                }
            }
        }
    }
    form
}

fn write_out(words: &mut Wording) {
    if let Wording::Key(key) = words {
        let texts: BTreeMap<_, _> = EDITED_IN
            .into_iter()
            .filter_map(|lang| Some((lang, locale(lang).texts().get(key)?.into_owned())))
            .collect();
        *words = Wording::Texts(texts);
    }
}
