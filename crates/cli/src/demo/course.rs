//! The course of a rehearsal, act by act.

use std::cell::RefCell;

use anyhow::anyhow;
use app::{
    App, Dice, ManualClock,
    accounts::SignedIn,
    applications::{Beginning, SentFile, StepForm, seen, seen_consent, seen_whole},
    decisions::Picked,
    programmes::{ProgrammeEdit, SlotForm},
};
use domain::{
    application::{ApplicantKind, Audience, Consent, Outcome, SeatAnswer, State, Status},
    desk::{ApplicationList, MeetingVerdict, PanelEdit, Verdict},
    ids::ApplicationId,
    meeting::Meeting,
    series::{Series, SeriesKey},
    state::StateCode,
};
use jiff::SignedDuration;
use policy::Actor;
use rand_core::RngCore as _;

use super::{
    people,
    plan::{Announcement, Phase, Plan},
};
use crate::{Failure, Result};

/// Whoever acts, and where.
pub(crate) struct Stage<'a> {
    pub(crate) app: &'a App,
    pub(crate) clock: &'a ManualClock,
    pub(crate) organiser: Actor,
    pub(crate) assessor: Actor,
}

/// A series that was announced, and who applied to it.
pub(crate) struct Announced {
    pub(crate) series: Series,
    states: Vec<StateCode>,
    applications: usize,
    codes: RefCell<Vec<ApplicationId>>,
}

/// Announces a series.
pub(crate) async fn announce(app: &App, announcement: Announcement) -> Result<Announced> {
    let Announcement { series, states, applications } = announcement;
    let series = app.add_series(&Actor::operator(), series, &states).await?;
    Ok(Announced { series, states, applications, codes: RefCell::default() })
}

/// Signs one of the cast in, with the code that was given to them.
pub(crate) async fn sign_in(app: &App, codes: &[(&str, String)], word: &str) -> Result<Actor> {
    let code = codes.iter().find(|(of, _)| *of == word).map_or("", |(_, code)| code);
    match app.sign_in_with_entry_code(code).await.map_err(no)? {
        SignedIn::Done(browser) => Ok(app.recognise(browser.reveal()).await?),
        SignedIn::SecondFactor(browser) => {
            let asked = browser.map(|browser| browser.hash()).unwrap_or_default();
            let shown = app.rehearsed_code(&Actor::anyone(), Some(&asked)).await?.unwrap_or_default();
            match app.sign_in_with_second_factor(&asked, &shown).await.map_err(no)? {
                SignedIn::Done(browser) => Ok(app.recognise(browser.reveal()).await?),
                SignedIn::SecondFactor(_) => Err(Failure::Broke(anyhow!("there is no third factor"))),
            }
        }
    }
}

/// A use case refused what the rehearsal asks: the rehearsal is wrong.
#[expect(clippy::needless_pass_by_value, reason = "it is what `map_err` gives")]
pub(crate) fn no<R: std::fmt::Debug>(error: app::Error<R>) -> Failure {
    Failure::Broke(anyhow!("the rehearsal was refused: {error:?}"))
}

impl Stage<'_> {
    /// Plays both series up to today, and gives the code of an applicant to the open call who has
    /// not handed in yet.
    pub(crate) async fn run(&self, plan: &Plan, full: &Announced, open: &Announced) -> Result<String> {
        self.apply(plan, full, (plan.opened(), plan.closes().min(-1))).await?;
        let unfinished = self.apply(plan, open, (-14, -1)).await?;
        let key = &full.series.key;
        if plan.phase >= Phase::Assessment {
            self.clock.turn_to(plan.day(plan.closes() + 3));
            self.assess(key, plan.phase).await?;
        }
        if plan.phase >= Phase::Programme {
            self.clock.turn_to(plan.day(plan.closes() + 12));
            self.decide(key).await?;
            self.clock.turn_to(plan.day(plan.closes() + 16));
            self.reply(&full.codes).await?;
            self.clock.turn_to(plan.day(plan.closes() + 20));
            self.publish(key).await?;
        }
        self.pay_journeys(plan, full, open).await?;
        Ok(unfinished)
    }

    /// Lets people apply, one after another between two days; some withdraw, and the last one goes
    /// away before handing in. Gives that one's code, and keeps the others'.
    async fn apply(&self, plan: &Plan, to: &Announced, (from, until): (i64, i64)) -> Result<String> {
        let mut dice = self.app.dice();
        let many = i64::try_from(to.applications).unwrap_or(1).max(1);
        let mut last = String::new();
        for number in 0..to.applications {
            let at = i64::try_from(number).unwrap_or_default();
            let hours = 24 * from + 24 * (until - from) * at / many;
            self.clock.turn_to(plan.day(0) + SignedDuration::from_hours(hours + 2));
            let state = to.states[number % to.states.len()];
            let round = number / to.states.len();
            // Some States have no institution, and one has too few applications to be held.
            let has_nhri = number % 3 != 1;
            if round > 0 && number % to.states.len() == to.states.len() - 1 {
                continue;
            }
            let who = people::applicant(&mut dice, &state.to_string(), round, has_nhri);
            let wish =
                Beginning { series: to.series.key.clone(), state, language: who.language, before: None };
            let begun = self.app.begin(&Actor::anyone(), wish).await.map_err(no)?;
            let actor = self.app.recognise(begun.browser.reveal()).await?;
            let is_last = number + 1 == to.applications;
            let mut dossier = self.app.dossier(&actor).await?;
            for (page, typed) in who.pages.iter().take(if is_last { 2 } else { who.pages.len() }) {
                let Some(step) = dossier.step(page) else { continue };
                let files = match (who.file, *page) {
                    (true, "documents") => vec![SentFile {
                        question: "nhri_submission_file".into(),
                        name: "submission.txt".into(),
                        content: b"A synthetic submission, made up for a rehearsal.\n".to_vec().into(),
                    }],
                    _ => Vec::new(),
                };
                let form = StepForm {
                    seen: seen(&dossier, step),
                    typed: typed.clone(),
                    files,
                    ..StepForm::default()
                };
                dossier = self.app.save_step(&actor, page, form).await.map_err(no)?.dossier;
            }
            if is_last {
                last = begun.code.reveal();
                continue;
            }
            let dossier = self.app.submit(&actor, &seen_whole(&dossier), who.language).await.map_err(no)?;
            if number % 29 == 28 {
                self.app.withdraw(&actor).await.map_err(no)?;
            }
            to.codes.borrow_mut().push(dossier.application.id);
        }
        Ok(last)
    }

    /// Lets the organiser hold or cancel each meeting, choose the best of each within its hour, and
    /// release what was decided.
    async fn decide(&self, key: &SeriesKey) -> Result {
        let filter = domain::filter::Filter::default();
        let list = self.app.application_list(&self.organiser, key, &filter).await?;
        for line in self.app.panel_list(&self.organiser, key).await?.lines {
            let meeting = &line.meeting;
            let verdict = if line.applications < line.format.minimum_applications {
                MeetingVerdict::Cancel("Too few applications (rehearsal).".into())
            } else {
                MeetingVerdict::Hold
            };
            let place = (meeting.state, meeting.version);
            self.app.decide_meeting(&self.organiser, key, place, &verdict).await.map_err(no)?;
            self.choose(
                key,
                meeting,
                &list,
                usize::from(line.format.seats()),
                verdict == MeetingVerdict::Hold,
            )
            .await?;
        }
        let releases = self.app.releases(&self.organiser, key).await?;
        let picked: Vec<_> = releases
            .meetings
            .iter()
            .flat_map(|(_, waiting)| waiting)
            .map(|one| Picked { application: one.id, version: one.version, rank: None })
            .collect();
        self.app.release(&self.organiser, key, &picked).await.map_err(no)?;
        Ok(())
    }

    async fn choose(
        &self,
        key: &SeriesKey,
        meeting: &Meeting,
        list: &ApplicationList,
        seats: usize,
        is_held: bool,
    ) -> Result {
        let mut of_meeting: Vec<_> = list
            .lines
            .iter()
            .filter(|line| {
                line.summary.meeting == meeting.id && matches!(line.summary.state, State::Submitted(_))
            })
            .collect();
        of_meeting.sort_by_key(|line| {
            (line.summary.kind != Some(ApplicantKind::Nhri), std::cmp::Reverse(line.score))
        });
        let seats = if is_held { seats.min(5) } else { 0 };
        for (outcome, reason, part) in [
            (Outcome::Selected, "Among the best of this meeting (rehearsal).", 0..seats),
            (Outcome::Reserve, "Next in line (rehearsal).", seats..seats + 2),
            (Outcome::Declined, "More applied than the hour holds (rehearsal).", seats + 2..usize::MAX),
        ] {
            let outcome = if is_held { outcome } else { Outcome::Declined };
            let picked: Vec<_> = of_meeting
                .iter()
                .enumerate()
                .filter(|(place, _)| part.contains(place))
                .map(|(_, line)| Picked {
                    application: line.summary.id,
                    version: line.summary.version,
                    rank: None,
                })
                .collect();
            if picked.is_empty() {
                continue;
            }
            let verdict = Verdict::Decide { outcome, reason: reason.into() };
            self.app.decide(&self.organiser, key, &picked, &verdict).await.map_err(no)?;
        }
        Ok(())
    }

    /// Lets those who were chosen answer: most confirm and open what they like, some have not
    /// answered yet.
    async fn reply(&self, applications: &RefCell<Vec<ApplicationId>>) -> Result {
        let mut dice = self.app.dice();
        let applications = applications.borrow().clone();
        for id in applications {
            let actor = Actor::applicant(id);
            let dossier = self.app.dossier(&actor).await?;
            if dossier.application.status() != Status::Selected || dice.next_u32().is_multiple_of(12) {
                continue;
            }
            let audience = |dice: &mut Dice| *people::pick(dice, &Audience::ALL);
            let consent = Consent::naming(audience(&mut dice), audience(&mut dice));
            let seen = seen_consent(&dossier.application.consent);
            self.app.reply_to_seat(&actor, SeatAnswer::Confirm).await.map_err(no)?;
            self.app.allow(&actor, &seen, consent).await.map_err(no)?;
        }
        Ok(())
    }

    /// Lets the organiser arrange the panels, draw up the programme and publish it, and once more
    /// after a change.
    async fn publish(&self, key: &SeriesKey) -> Result {
        for line in self.app.panel_list(&self.organiser, key).await?.lines {
            if line.meeting.is_on() {
                let place = (line.meeting.state, 0);
                self.app.arrange(&self.organiser, key, place, &PanelEdit::Propose).await.map_err(no)?;
            }
        }
        self.app.edit_programme(&self.organiser, key, 0, ProgrammeEdit::Propose).await.map_err(no)?;
        self.app.publish_programme(&self.organiser, key, 1, "").await.map_err(no)?;
        let desk = self.app.programme_desk(&self.organiser, key).await?;
        if let Some(slot) = desk.draft.slots.last() {
            let mut form = SlotForm::of(slot);
            form.time = "16:30".into();
            let edit = ProgrammeEdit::Change(slot.id, form);
            self.app.edit_programme(&self.organiser, key, 1, edit).await.map_err(no)?;
            let note = "The last meeting begins at 16:30.";
            self.app.publish_programme(&self.organiser, key, 2, note).await.map_err(no)?;
        }
        Ok(())
    }
}
