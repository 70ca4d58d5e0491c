//! The published programme, as each reader may see it.

use domain::{
    application::{Application, Audience},
    ids::{ApplicationId, MeetingId},
    meeting::Meeting,
    person::Office,
    programme::{Change, Published, Slot, changes},
    series::{Series, SeriesKey},
};
use policy::{Action, Actor, Disclosed, Subject, Viewer, authorise, disclose};
use store::View;

use crate::{App, Error, applications::day_of};

/// The published programme of a series, as somebody may see it.
#[derive(Clone, Debug)]
pub struct ProgrammeForReaders {
    /// The series.
    pub series: Series,
    /// Its meetings.
    pub meetings: Vec<Meeting>,
    /// The version that is shown; nothing was published yet if none.
    pub published: Option<Published>,
    /// What changed since the version before it.
    pub changes: Vec<Change>,
    /// The numbers of all versions.
    pub versions: Vec<u32>,
    /// The speakers that this reader may know of, in speaking order, by meeting.
    pub speakers: Vec<(MeetingId, Vec<Disclosed>)>,
    /// The slots of former versions that are gone, each with the name of its room.
    pub gone: Vec<(Slot, String)>,
    /// Whether the speakers are those that the missions may know of, and not the public's.
    pub for_missions: bool,
}

impl App {
    /// The published programme of a series, as the actor may see it; the latest version, or the one
    /// with that number. Organisers see what the public sees: that is what they come to look at.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] if there is no such series or version for the actor.
    pub async fn programme(
        &self,
        actor: &Actor,
        key: &SeriesKey,
        number: Option<u32>,
    ) -> Result<ProgrammeForReaders, Error> {
        let mut view = self.store.view().await?;
        let series = self.readable_series(&mut view, actor, key).await?;
        let meetings = view.meetings(series.id).await?;
        let mut all = view.all_published(series.id).await?;
        let versions = all.iter().map(|version| version.number).collect();
        if let Some(number) = number {
            all.retain(|version| version.number <= number);
            if all.last().is_none_or(|version| version.number != number) {
                return Err(Error::NotFound);
            }
        }
        let published = all.pop();
        let changes = match (all.last(), &published) {
            (Some(before), Some(after)) => changes(before, after),
            _ => Vec::new(),
        };
        let gone = published.as_ref().map(|now| gone(&all, now)).unwrap_or_default();
        // While the team key is locked, missions see what everybody sees.
        let open = self.store.vault().is_open();
        let for_missions = open && audience(actor, &series, self.now()) == Audience::Missions;
        let audience = if for_missions { Audience::Missions } else { Audience::Public };
        // Days are those of the programme that holds, whichever version is read.
        let speakers = match view.published(series.id).await? {
            Some(holds) => self.speakers_for(&mut view, audience, (&series, &holds)).await?,
            None => Vec::new(),
        };
        Ok(ProgrammeForReaders {
            series,
            meetings,
            published,
            changes,
            versions,
            speakers,
            gone,
            for_missions,
        })
    }

    /// The speakers whom the actor may know of, in speaking order, by meeting.
    pub(crate) async fn speakers(
        &self,
        view: &mut View,
        actor: &Actor,
        (series, published): (&Series, &Published),
    ) -> Result<Vec<(MeetingId, Vec<Disclosed>)>, Error> {
        let open = self.store.vault().is_open();
        let audience = if open { audience(actor, series, self.now()) } else { Audience::Public };
        self.speakers_for(view, audience, (series, published)).await
    }

    async fn speakers_for(
        &self,
        view: &mut View,
        audience: Audience,
        (series, published): (&Series, &Published),
    ) -> Result<Vec<(MeetingId, Vec<Disclosed>)>, Error> {
        let (now, open) = (self.now(), self.store.vault().is_open());
        let panels = view.panels(series.id).await?;
        let mut speakers = Vec::with_capacity(panels.len());
        for panel in panels {
            let viewer = Viewer { audience, now, day: day_of(published, panel.meeting, series) };
            let known = match audience {
                Audience::Public => shown(view, panel.meeting, &viewer, open).await?,
                Audience::Room | Audience::Missions | Audience::Organisers => {
                    disclosed(&view.applications_of_meeting(panel.meeting).await?, &viewer)
                }
            };
            let of = |seat: ApplicationId| known.iter().find(|(id, _)| *id == seat);
            let shown = panel.seats.iter().filter_map(|seat| of(seat.application));
            speakers.push((panel.meeting, shown.map(|(_, disclosed)| disclosed.clone()).collect()));
        }
        Ok(speakers)
    }
}

/// What may be shown to anybody of those who applied to a meeting: what is kept readable; and of those
/// who released something from an instant on what they released by now, if the team key is at hand.
async fn shown(
    view: &mut View,
    meeting: MeetingId,
    viewer: &Viewer,
    open: bool,
) -> Result<Vec<(ApplicationId, Disclosed)>, Error> {
    let mut known = view.shown_of_meeting(meeting).await?;
    if open {
        let waiting = view.waiting_of_meeting(meeting).await?;
        known.retain(|(id, _)| waiting.iter().all(|one| one.id != *id));
        known.extend(disclosed(&waiting, viewer));
    }
    Ok(known)
}

/// What may be shown to a viewer of those who hold a seat.
fn disclosed(applications: &[Application], viewer: &Viewer) -> Vec<(ApplicationId, Disclosed)> {
    applications
        .iter()
        .filter(|one| one.holds_seat())
        .map(|one| (one.id, disclose(one, viewer)))
        .filter(|(_, disclosed)| !disclosed.is_nothing())
        .collect()
}

/// The slots of former versions that the present one has no more, each as it was last.
fn gone(former: &[Published], now: &Published) -> Vec<(Slot, String)> {
    let mut gone: Vec<(Slot, String)> = Vec::new();
    for version in former.iter().rev() {
        for slot in &version.slots {
            let known =
                now.slots.iter().chain(gone.iter().map(|(slot, _)| slot)).any(|one| one.id == slot.id);
            if !known {
                gone.push((slot.clone(), version.room(slot).to_owned()));
            }
        }
    }
    gone
}

/// As whom the actor sees the speakers of a series.
pub(crate) fn audience(actor: &Actor, series: &Series, now: jiff::Timestamp) -> Audience {
    let subject = Subject::series(series, now);
    if authorise(actor, Action::Inspect, &subject).is_ok() {
        Audience::Organisers
    } else if actor.holds(Office::Delegate) && authorise(actor, Action::Attend, &subject).is_ok() {
        Audience::Missions
    } else {
        Audience::Public
    }
}
