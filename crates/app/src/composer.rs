//! Proposing panels: the best set of speakers for each meeting, by rules that organisers set. What is
//! proposed changes nothing; a person decides.
//!
//! A search runs beside the requests and in no unit of work. Its outcome is in memory only: it is made
//! again in a moment, and says who applied.

mod question;

use std::{
    collections::{BTreeMap, HashMap},
    ops::ControlFlow,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
};

use domain::{
    application::Application,
    assessment,
    composer::{CandidateDesk, ComposerDesk, Proposal, Reason, Search},
    ids::{ApplicationId, SeriesId},
    issue::Issues,
    meeting::Meeting,
    series::{Series, SeriesKey},
    state::StateCode,
};
use planner::panel::{Answer, Unsolved, Why, clash, solve_by_lot, why_not};
use policy::{Action, Actor, Subject};
use store::View;

use self::question::Question;
use crate::{App, Error, desk::own};

/// The searches that were begun since the platform started, series by series.
#[derive(Clone, Default)]
pub(crate) struct Composing(Arc<Mutex<HashMap<SeriesId, Run>>>);

struct Run {
    stop: Arc<AtomicBool>,
    state: Search,
    found: Option<(Arc<Question>, Answer)>,
}

/// How many steps a question of why may take.
const STEPS_OF_WHY: u64 = 20_000_000;

impl Composing {
    fn of<T>(&self, series: SeriesId, look: impl FnOnce(Option<&mut Run>) -> T) -> T {
        look(self.0.lock().unwrap_or_else(PoisonError::into_inner).get_mut(&series))
    }

    fn state(&self, series: SeriesId) -> Search {
        self.of(series, |run| run.map(|run| run.state.clone())).unwrap_or_default()
    }

    /// Begins a search; one that goes on already is stopped.
    fn begin(&self, series: SeriesId, stop: &Arc<AtomicBool>) {
        let state = Search::Going { objective: None, bound: None };
        let run = Run { stop: stop.clone(), state, found: None };
        let before = self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(series, run);
        if let Some(before) = before {
            before.stop.store(true, Ordering::Relaxed);
        }
    }

    /// Notes where a search stands, unless another one was begun since.
    fn note(&self, series: SeriesId, stop: &Arc<AtomicBool>, note: impl FnOnce(&mut Run)) {
        self.of(series, |run| {
            if let Some(run) = run.filter(|run| Arc::ptr_eq(&run.stop, stop)) {
                note(run);
            }
        });
    }
}

impl App {
    /// The rules by which panels of a series are proposed, and what is proposed.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] for whoever does not decide about the whole series.
    pub async fn composer_desk(&self, actor: &Actor, key: &SeriesKey) -> Result<ComposerDesk, Error> {
        let mut view = self.store.view().await?;
        let series = self.composed(&mut view, actor, key).await?;
        let meetings = view.meetings(series.id).await?;
        let composer = view.composer(series.id).await?;
        let search = self.composing.state(series.id);
        Ok(ComposerDesk { series, meetings, composer, search })
    }

    /// Changes the rules of a series, which were looked at in that version.
    ///
    /// # Errors
    ///
    /// Refuses rules that are no numbers; [`Error::Stale`] if somebody else changed them.
    pub async fn set_composer(
        &self,
        actor: &Actor,
        (key, version): (&SeriesKey, i64),
        typed: &(dyn Fn(&str) -> String + Send + Sync),
    ) -> Result<(), Error<Issues>> {
        let now = self.now();
        let mut tx = self.store.begin().await?;
        let series = tx.series_by_key(key).await?.ok_or(Error::NotFound)?;
        let permit = own(actor, Action::Decide, &Subject::series(&series, now))?;
        let mut composer = tx.composer(series.id).await?;
        if composer.version != version {
            return Err(Error::Stale);
        }
        composer.set(&|name| typed(name)).map_err(Error::Refused)?;
        tx.save_composer(series.id, &mut composer).await?;
        tx.commit(permit.noting("composer").entry(now)).await?;
        Ok(())
    }

    /// Begins to look for the best panels.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] for whoever does not decide about the whole series.
    pub async fn compose(&self, actor: &Actor, key: &SeriesKey) -> Result<(), Error> {
        let mut view = self.store.view().await?;
        let series = self.composed(&mut view, actor, key).await?;
        let composer = view.composer(series.id).await?;
        let meetings = view.meetings(series.id).await?;
        let candidates = candidates(&mut view, &series, None).await?;
        drop(view);
        let question = Arc::new(Question::of(&series, &meetings, &composer, &candidates));
        let (id, stop, composing) = (series.id, Arc::new(AtomicBool::new(false)), self.composing.clone());
        composing.begin(id, &stop);
        tokio::task::spawn_blocking(move || search(&composing, id, &stop, &question, composer.version));
        Ok(())
    }

    /// Stops the search; the best that was found is then proposed.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] for whoever does not decide about the whole series.
    pub async fn stop_composing(&self, actor: &Actor, key: &SeriesKey) -> Result<(), Error> {
        let mut view = self.store.view().await?;
        let series = self.composed(&mut view, actor, key).await?;
        self.composing.of(series.id, |run| {
            if let Some(run) = run {
                run.stop.store(true, Ordering::Relaxed);
            }
        });
        Ok(())
    }

    /// What is proposed for one meeting and whom else one could take; and of one of these why not.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] for whoever does not decide about the whole series.
    pub async fn candidates(
        &self,
        actor: &Actor,
        key: &SeriesKey,
        (state, why): (StateCode, Option<ApplicationId>),
    ) -> Result<CandidateDesk, Error> {
        let mut view = self.store.view().await?;
        let series = self.composed(&mut view, actor, key).await?;
        let meeting = view.meeting_of(series.id, state).await?.ok_or(Error::NotFound)?;
        let composer = view.composer(series.id).await?;
        let candidates = candidates(&mut view, &series, Some(&meeting)).await?;
        drop(view);
        let why = match why.filter(|id| candidates.iter().any(|(one, _)| one.id == *id)) {
            Some(id) => self.why(series.id, id).await.map(|reason| (id, reason)),
            None => None,
        };
        let search = self.composing.state(series.id);
        Ok(CandidateDesk { series, meeting, composer, search, candidates, why })
    }

    /// Why somebody is not proposed; nothing if nothing is proposed, or it takes too long to say.
    async fn why(&self, series: SeriesId, id: ApplicationId) -> Option<Reason> {
        let (question, answer) = self.composing.of(series, |run| run?.found.clone())?;
        tokio::task::spawn_blocking(move || reason(&question, &answer, id)).await.ok()?
    }

    /// Changes what one meeting sets, which was looked at in that version of the rules.
    ///
    /// # Errors
    ///
    /// Refuses what is no number; [`Error::Stale`] if somebody else changed the rules.
    pub async fn set_wishes(
        &self,
        actor: &Actor,
        (key, state, version): (&SeriesKey, StateCode, i64),
        typed: &(dyn Fn(&str) -> String + Send + Sync),
    ) -> Result<(), Error<Issues>> {
        let now = self.now();
        let mut tx = self.store.begin().await?;
        let series = tx.series_by_key(key).await?.ok_or(Error::NotFound)?;
        let permit = own(actor, Action::Decide, &Subject::series(&series, now))?;
        let meeting = tx.meeting_of(series.id, state).await?.ok_or(Error::NotFound)?;
        let mut composer = tx.composer(series.id).await?;
        if composer.version != version {
            return Err(Error::Stale);
        }
        let candidates = tx.applications_of_meeting(meeting.id).await?;
        let candidates = candidates.iter().filter(|one| one.is_submitted()).map(|one| one.id);
        let candidates = candidates.collect::<Vec<_>>();
        composer.set_wishes(meeting.id, &candidates, &|name| typed(name)).map_err(Error::Refused)?;
        tx.save_composer(series.id, &mut composer).await?;
        tx.commit(permit.noting("composer").entry(now)).await?;
        Ok(())
    }

    async fn composed(&self, view: &mut View, actor: &Actor, key: &SeriesKey) -> Result<Series, Error> {
        let series = view.series_by_key(key).await?.ok_or(Error::NotFound)?;
        let _ = own(actor, Action::Decide, &Subject::series(&series, self.now()))?;
        Ok(series)
    }
}

/// All who can be proposed, with their mean score, the best first.
async fn candidates(
    view: &mut View,
    series: &Series,
    meeting: Option<&Meeting>,
) -> Result<Vec<(Application, Option<u32>)>, store::Error> {
    let mut scores: HashMap<ApplicationId, Vec<u32>> = HashMap::new();
    for assessment in view.assessments_of_series(series.id).await? {
        scores.entry(assessment.application).or_default().push(assessment.score(&series.criteria));
    }
    let applications = match meeting {
        Some(meeting) => view.applications_of_meeting(meeting.id).await?,
        None => view.applications_of_series(series.id).await?,
    };
    let standing = applications.into_iter().filter(Application::is_submitted);
    let mut candidates = standing
        .map(|one| {
            let score = scores.get(&one.id).and_then(|given| assessment::mean(given.iter().copied()));
            (one, score)
        })
        .collect::<Vec<_>>();
    candidates.sort_by_key(|(one, score)| (std::cmp::Reverse(*score), one.id));
    Ok(candidates)
}

/// Looks for the best panels until it is proven or somebody stops it.
fn search(
    composing: &Composing,
    series: SeriesId,
    stop: &Arc<AtomicBool>,
    question: &Arc<Question>,
    version: i64,
) {
    let mut watch = |progress: planner::Progress| {
        let bound = (progress.bound < i64::MAX).then_some(progress.bound);
        composing.note(series, stop, |run| {
            run.state = Search::Going { objective: progress.objective, bound };
        });
        if stop.load(Ordering::Relaxed) { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    };
    let mut bounds = planner::Search { seed: 0, node_limit: None, watch: &mut watch };
    let came = solve_by_lot(&question.instance, &question.lots, &mut bounds);
    let state = match &came {
        Ok(answer) => Search::Done(proposal(question, answer, version)),
        Err(Unsolved::Impossible) => match clash(&question.instance, &mut bounds) {
            Ok(rules) => Search::Impossible(question.named(&rules.unwrap_or_default())),
            Err(_) => Search::Stopped,
        },
        Err(Unsolved::Flaw(_) | Unsolved::Stopped) => Search::Stopped,
    };
    composing.note(series, stop, |run| {
        run.state = state;
        run.found = came.ok().map(|answer| (question.clone(), answer));
    });
}

fn proposal(question: &Question, answer: &Answer, version: i64) -> Proposal {
    let mut panels: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for &place in &answer.chosen {
        let meeting = question.meetings[question.instance.applicants[place].panel].0;
        panels.entry(meeting).or_default().push(question.candidates[place]);
    }
    let Answer { objective, bound, ties, .. } = *answer;
    Proposal { panels, objective, bound, ties, version }
}

/// Why somebody is not in an answer, if that can be said in reasonable time.
fn reason(question: &Question, answer: &Answer, id: ApplicationId) -> Option<Reason> {
    let place = question.candidates.iter().position(|candidate| *candidate == id)?;
    let mut watch = |_| ControlFlow::Continue(());
    let mut bounds = planner::Search { seed: 0, node_limit: Some(STEPS_OF_WHY), watch: &mut watch };
    let names = |places: Vec<usize>| {
        let others = places.into_iter().filter(|other| *other != place);
        others.map(|place| question.candidates[place]).collect()
    };
    match why_not(&question.instance, answer, place, &mut bounds).ok()? {
        Why::Chosen => Some(Reason::Proposed),
        Why::Costs(change) => {
            Some(Reason::Costs { loss: change.loss, leave: names(change.leave), join: names(change.join) })
        }
        Why::Rules(rules) => Some(Reason::Rules(question.named(&rules))),
        // Grants are not part of the question yet.
        Why::NobodyPays => None,
    }
}
