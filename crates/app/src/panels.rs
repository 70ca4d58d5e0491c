//! Panels: who speaks at a meeting, in which order, for how many minutes; and whether the meeting is
//! held at all.

use domain::{
    application::Application,
    balance::Balance,
    desk::{MeetingVerdict, PanelDesk, PanelEdit, PanelLine, PanelList},
    issue::{Issue, Issues},
    meeting::{Meeting, StandingRefusal},
    panel::Panel,
    series::{Format, Series, SeriesKey},
    state::StateCode,
};
use policy::{Action, Actor, Subject};
use store::View;

use crate::{
    App, Error,
    desk::{Looked, own},
};

impl App {
    /// The meetings of a series, with how many applied and what their panels are.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] for whoever looks after none.
    pub async fn panel_list(&self, actor: &Actor, key: &SeriesKey) -> Result<PanelList, Error> {
        let mut view = self.store.view().await?;
        let Looked { series, meetings, .. } = self.look_after(&mut view, actor, key).await?;
        Ok(self.panels_of(&mut view, series, meetings).await?)
    }

    pub(crate) async fn panels_of(
        &self,
        view: &mut View,
        series: Series,
        meetings: Vec<Meeting>,
    ) -> Result<PanelList, store::Error> {
        let panels = view.panels(series.id).await?;
        let mut panels = crate::desk::with_issues(view, &series, &meetings, panels).await?;
        let summaries = view.summaries(series.id).await?;
        let lines = meetings.into_iter().map(|meeting| {
            let of_meeting = || summaries.iter().filter(|one| one.meeting == meeting.id);
            let standing = |one: &&domain::summary::Summary| {
                domain::filter::Standing::of(one) != domain::filter::Standing::Withdrawn
            };
            let count = |count: usize| u16::try_from(count).unwrap_or(u16::MAX);
            let place = panels.iter().position(|(panel, _)| panel.meeting == meeting.id);
            PanelLine {
                applications: count(of_meeting().filter(standing).count()),
                chosen: count(of_meeting().filter(|one| domain::agenda::holds_seat(one)).count()),
                panel: place.map(|place| panels.swap_remove(place)),
                format: meeting.format(&series),
                meeting,
            }
        });
        let lines = lines.collect();
        Ok(PanelList { series, lines })
    }

    /// The panel of a meeting: as it was arranged, or a proposal.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] for whoever does not look after the meeting.
    pub async fn panel(&self, actor: &Actor, key: &SeriesKey, state: StateCode) -> Result<PanelDesk, Error> {
        let now = self.now();
        let mut view = self.store.view().await?;
        let series = view.series_by_key(key).await?.ok_or(Error::NotFound)?;
        let meeting = view.meeting_of(series.id, state).await?.ok_or(Error::NotFound)?;
        let _ = own(actor, Action::Inspect, &Subject::meeting(&meeting, &series, now))?;
        let applications = view.applications_of_meeting(meeting.id).await?;
        let format = meeting.format(&series);
        let chosen: Vec<_> = applications.iter().collect();
        let panel = view.panel(meeting.id).await?;
        let panel = panel.unwrap_or_else(|| Panel::proposed(meeting.id, &chosen, &format));
        let (issues, balance) = (panel.issues(&chosen, &format), Balance::of(&panel, &chosen));
        Ok(PanelDesk { series, meeting, format, panel, issues, balance, applications })
    }

    /// Changes the panel of a meeting that was looked at in that version.
    ///
    /// A panel may be saved while something is wrong with it: it is arranged step by step, and what
    /// is wrong is on the agenda until it is not.
    ///
    /// # Errors
    ///
    /// Refuses minutes that are no numbers, and somebody who was not chosen for this meeting;
    /// [`Error::Stale`] if somebody else changed it.
    pub async fn arrange(
        &self,
        actor: &Actor,
        key: &SeriesKey,
        (state, version): (StateCode, i64),
        edit: &PanelEdit,
    ) -> Result<(), Error<Issues>> {
        let now = self.now();
        let mut tx = self.store.begin().await?;
        let series = tx.series_by_key(key).await?.ok_or(Error::NotFound)?;
        let meeting = tx.meeting_of(series.id, state).await?.ok_or(Error::NotFound)?;
        let permit = own(actor, Action::Decide, &Subject::meeting(&meeting, &series, now))?;
        let applications = tx.applications_of_meeting(meeting.id).await?;
        let chosen: Vec<_> = applications.iter().collect();
        let format = meeting.format(&series);
        let proposed = || Panel::proposed(meeting.id, &chosen, &format);
        let mut panel = tx.panel(meeting.id).await?.unwrap_or_else(proposed);
        if panel.version != version {
            return Err(Error::Stale);
        }
        change(&mut panel, edit, &chosen, &format).map_err(Error::Refused)?;
        tx.save_panel(&mut panel).await?;
        tx.commit(permit.noting("panel").entry(now)).await?;
        Ok(())
    }

    /// Decides whether a meeting is held, by the number of its applications.
    ///
    /// # Errors
    ///
    /// Refuses to hold one with too few, and to cancel one without a reason; [`Error::Stale`] if
    /// somebody else changed it.
    pub async fn decide_meeting(
        &self,
        actor: &Actor,
        key: &SeriesKey,
        (state, version): (StateCode, i64),
        verdict: &MeetingVerdict,
    ) -> Result<(), Error<StandingRefusal>> {
        let now = self.now();
        let mut tx = self.store.begin().await?;
        let series = tx.series_by_key(key).await?.ok_or(Error::NotFound)?;
        let mut meeting = tx.meeting_of(series.id, state).await?.ok_or(Error::NotFound)?;
        let permit = own(actor, Action::Manage, &Subject::meeting(&meeting, &series, now))?;
        if meeting.version != version {
            return Err(Error::Stale);
        }
        let format = meeting.format(&series);
        let counts = tx.application_counts(series.id).await?;
        let count = counts.iter().find(|(id, _)| *id == meeting.id).map_or(0, |(_, count)| *count);
        let (done, note) = match verdict {
            MeetingVerdict::Hold => (meeting.hold(&format, count, now), "held"),
            MeetingVerdict::Cancel(reason) => (meeting.cancel(reason, now), "cancelled"),
            MeetingVerdict::Reinstate => (meeting.reinstate(), "reinstated"),
        };
        done.map_err(Error::Refused)?;
        tx.save_meeting(&mut meeting).await?;
        tx.commit(permit.noting(note).entry(now)).await?;
        Ok(())
    }
}

fn change(
    panel: &mut Panel,
    edit: &PanelEdit,
    chosen: &[&Application],
    format: &Format,
) -> Result<(), Issues> {
    match edit {
        PanelEdit::Propose => panel.seats = Panel::proposed(panel.meeting, chosen, format).seats,
        PanelEdit::Up(id) => panel.move_up(*id),
        PanelEdit::Down(id) => panel.move_down(*id),
        PanelEdit::Remove(id) => panel.remove(*id),
        PanelEdit::Add(id) => {
            if !chosen.iter().any(|one| one.id == *id && one.holds_seat()) {
                let mut issues = Issues::default();
                issues.note("add", Issue::NotAChoice);
                return Err(issues);
            }
            panel.add(*id, format);
        }
        PanelEdit::Minutes(typed) => {
            let mut issues = Issues::default();
            for (id, minutes) in typed {
                match minutes.trim().parse::<u16>() {
                    Ok(minutes) if (1..=480).contains(&minutes) => panel.give(*id, minutes),
                    _ => issues.note(&format!("minutes-{id}"), Issue::NotANumber { min: 1, max: 480 }),
                }
            }
            if !issues.is_empty() {
                return Err(issues);
            }
        }
    }
    Ok(())
}
