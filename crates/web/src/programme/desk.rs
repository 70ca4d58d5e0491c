//! The draft of a programme on the desk: plain forms, one for each thing that can be done.

use app::{
    Error,
    programmes::{ProgrammeDesk as Found, ProgrammeEdit, ProgrammeRefusal},
};
use axum::{
    extract::{RawQuery, State},
    http::StatusCode,
    response::{Html, IntoResponse as _, Redirect, Response},
};
use domain::{
    ids::SlotId,
    issue::Issues as Wrong,
    lang::Lang,
    programme::{ProposalRefusal, SlotForm},
    series::SeriesKey,
};
use i18n::Texts;
use policy::Actor;
use routes::{AddSlot, EditProgramme, NewSlotPage, ProgrammeDesk, PublishProgramme, SaveSlot, SlotPage};
use views::{
    programme::{self as pages, Desk, Late},
    reader::Reader,
    ui::Issues,
};

use crate::{
    Web,
    extract::{At, By},
    failure::Failure,
    form::Posted,
    reader::For,
    site::{Answer, In, Site},
};

pub(super) fn mount(site: Site) -> Site {
    site.at::<ProgrammeDesk, _>(desk)
        .at::<EditProgramme, _>(edit)
        .at::<NewSlotPage, _>(new_slot)
        .at::<AddSlot, _>(add_slot)
        .at::<SlotPage, _>(slot)
        .at::<SaveSlot, _>(save_slot)
        .at::<PublishProgramme, _>(publish)
}

/// Whoever works on the programme of which series.
struct Planner {
    web: Web,
    actor: Actor,
    reader: Reader<'static>,
    lang: Lang,
    series: SeriesKey,
}

/// What was typed and not taken, to be shown again.
#[derive(Clone, Copy, Default)]
struct Typed<'a> {
    rooms: Option<&'a str>,
    note: &'a str,
}

impl Planner {
    async fn found(&self) -> Result<Found, Failure> {
        Ok(self.web.app.programme_desk(&self.actor, &self.series).await?)
    }

    /// The way back to the draft, to the slot that was worked on.
    fn back(&self, slot: Option<SlotId>) -> Response {
        let to = ProgrammeDesk { lang: self.lang, series: self.series.clone() };
        let to = slot.map_or_else(|| to.to_string(), |slot| format!("{to}#{slot}"));
        Redirect::to(&to).into_response()
    }

    async fn draft(&self, status: StatusCode, typed: Typed<'_>, wrong: &Issues<'_>) -> Answer {
        let found = self.found().await?;
        let page = pages::desk(&self.reader, &shown(&found, typed), wrong);
        Ok((status, Html(page.into_string())).into_response())
    }

    /// Somebody else changed the draft first: what was sent, and what is saved.
    async fn stale(&self, late: Late<'_>) -> Answer {
        let found = self.found().await?;
        let series = (&found.series, found.meetings.as_slice());
        let page = pages::stale(&self.reader, series, &found.draft, &late);
        Ok((StatusCode::CONFLICT, Html(page.into_string())).into_response())
    }

    async fn slot_page(&self, slot: Option<SlotId>, typed: &SlotForm, wrong: Option<&Wrong>) -> Answer {
        let found = self.found().await?;
        if slot.is_some_and(|slot| found.draft.slot(slot).is_none()) {
            return Err(Failure::NotFound);
        }
        let issues = wrong.map(|wrong| pages::sentences(self.reader.texts, wrong)).unwrap_or_default();
        let page = pages::SlotPage {
            series: &found.series,
            meetings: &found.meetings,
            draft: &found.draft,
            slot,
            typed,
        };
        let page = pages::slot(&self.reader, &page, &issues).into_string();
        let status = if wrong.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
        Ok((status, Html(page)).into_response())
    }

    async fn keep_slot(&self, slot: Option<SlotId>, posted: &Posted) -> Answer {
        let typed = slot_form(posted);
        let change = match slot {
            Some(slot) => ProgrammeEdit::Change(slot, typed.clone()),
            None => ProgrammeEdit::Add(typed.clone()),
        };
        match self.web.app.edit_programme(&self.actor, &self.series, version(posted)?, change).await {
            Ok(()) => Ok(self.back(slot)),
            Err(Error::Stale) => self.stale(Late::Slot(slot, &typed)).await,
            Err(error) => match error.into_refusal()? {
                ProgrammeRefusal::Slot(wrong) => self.slot_page(slot, &typed, Some(&wrong)).await,
                _ => Err(Failure::Malformed),
            },
        }
    }
}

fn shown<'a>(found: &'a Found, typed: Typed<'a>) -> Desk<'a> {
    Desk {
        series: &found.series,
        meetings: &found.meetings,
        draft: &found.draft,
        issues: &found.issues,
        published: found.published.as_ref(),
        changes: &found.changes,
        rooms: typed.rooms,
        note: typed.note,
    }
}

fn version(posted: &Posted) -> Result<i64, Failure> {
    posted.get("version").parse().map_err(|_| Failure::Malformed)
}

fn slot_form(posted: &Posted) -> SlotForm {
    SlotForm {
        what: posted.get("what").into(),
        meetings: posted.all("meetings").map(str::to_owned).collect(),
        label: posted.get("label").into(),
        date: posted.get("date").into(),
        time: posted.get("time").into(),
        minutes: posted.get("minutes").into(),
        room: posted.get("room").into(),
    }
}

async fn desk(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(ProgrammeDesk { lang, series }): At<ProgrammeDesk>,
) -> Answer {
    let planner = Planner { web, actor, reader, lang, series };
    planner.draft(StatusCode::OK, Typed::default(), &Issues::default()).await
}

async fn edit(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(EditProgramme { lang, series }): At<EditProgramme>,
    posted: Posted,
) -> Answer {
    let planner = Planner { web, actor, reader, lang, series };
    let slot = || posted.get("slot").parse::<SlotId>().map_err(|_| Failure::Malformed);
    let sure = posted.get("sure") == "yes";
    let (edit, at, late) = match posted.get("do") {
        "propose" => {
            let found = planner.found().await?;
            if !sure && !found.draft.slots.is_empty() {
                let page = pages::propose_sure(&planner.reader, &shown(&found, Typed::default()));
                return Ok(Html(page.into_string()).into_response());
            }
            (ProgrammeEdit::Propose, None, Late::Proposal)
        }
        "rooms" => {
            let rooms = posted.get("rooms");
            (ProgrammeEdit::Rooms(rooms.to_owned()), None, Late::Rooms(rooms))
        }
        "earlier" => (ProgrammeEdit::Shift(slot()?, -15), Some(slot()?), Late::Move(slot()?)),
        "later" => (ProgrammeEdit::Shift(slot()?, 15), Some(slot()?), Late::Move(slot()?)),
        "remove" if sure => (ProgrammeEdit::Remove(slot()?), None, Late::Move(slot()?)),
        "remove" => {
            let found = planner.found().await?;
            let slot = found.draft.slot(slot()?).ok_or(Failure::NotFound)?;
            let page = pages::remove_sure(&planner.reader, &shown(&found, Typed::default()), slot);
            return Ok(Html(page.into_string()).into_response());
        }
        other => {
            let with = other.strip_prefix("swap ").and_then(|with| with.parse().ok());
            let with: SlotId = with.ok_or(Failure::Malformed)?;
            (ProgrammeEdit::Swap(slot()?, with), Some(slot()?), Late::Move(slot()?))
        }
    };
    match planner.web.app.edit_programme(&planner.actor, &planner.series, version(&posted)?, edit).await {
        Ok(()) => Ok(planner.back(at)),
        Err(Error::Stale) => planner.stale(late).await,
        Err(error) => {
            let texts = planner.reader.texts;
            let issues = match error.into_refusal()? {
                ProgrammeRefusal::Slot(wrong) => pages::sentences(texts, &wrong),
                ProgrammeRefusal::Proposal(refusal) => no_proposal(texts, refusal),
                ProgrammeRefusal::Broken(_) | ProgrammeRefusal::NothingNew => return Err(Failure::Malformed),
            };
            let rooms = posted.has("rooms").then(|| posted.get("rooms"));
            let typed = Typed { rooms, note: "" };
            planner.draft(StatusCode::UNPROCESSABLE_ENTITY, typed, &issues).await
        }
    }
}

/// Why nothing was proposed. More rooms are what helps, so the sentence leads to them.
fn no_proposal(texts: &'static Texts, refusal: ProposalRefusal) -> Issues<'static> {
    let sentence = match refusal {
        ProposalRefusal::NoDays => texts.programme_no_days(),
        ProposalRefusal::NotEnoughRoom { left } => texts.programme_no_room(left),
    };
    [("rooms", sentence)].into_iter().collect()
}

/// A new slot: an hour in the first room, of the meeting that the address names.
async fn new_slot(
    State(web): In,
    By(actor): By,
    For(reader): For,
    RawQuery(query): RawQuery,
    At(NewSlotPage { lang, series }): At<NewSlotPage>,
) -> Answer {
    let planner = Planner { web, actor, reader, lang, series };
    let found = planner.found().await?;
    let query = query.unwrap_or_default();
    let wanted = form_urlencoded::parse(query.as_bytes()).find(|(name, _)| name == "meeting");
    let wanted = wanted.map(|(_, id)| id.into_owned());
    let meeting = found.meetings.iter().find(|meeting| Some(meeting.id.to_string()) == wanted);
    let minutes = meeting.map(|meeting| meeting.format(&found.series).meeting_minutes);
    let typed = SlotForm {
        what: if meeting.is_some() { "meeting".into() } else { String::new() },
        meetings: meeting.map(|meeting| meeting.id.to_string()).into_iter().collect(),
        minutes: minutes.map(|minutes| minutes.to_string()).unwrap_or_default(),
        room: if found.draft.rooms.len() == 1 { "0".into() } else { String::new() },
        ..SlotForm::default()
    };
    planner.slot_page(None, &typed, None).await
}

async fn add_slot(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(AddSlot { lang, series }): At<AddSlot>,
    posted: Posted,
) -> Answer {
    Planner { web, actor, reader, lang, series }.keep_slot(None, &posted).await
}

async fn slot(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(SlotPage { lang, series, slot }): At<SlotPage>,
) -> Answer {
    let planner = Planner { web, actor, reader, lang, series };
    let found = planner.found().await?;
    let form = found.draft.slot(slot).map(SlotForm::of).ok_or(Failure::NotFound)?;
    planner.slot_page(Some(slot), &form, None).await
}

async fn save_slot(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(SaveSlot { lang, series, slot }): At<SaveSlot>,
    posted: Posted,
) -> Answer {
    Planner { web, actor, reader, lang, series }.keep_slot(Some(slot), &posted).await
}

async fn publish(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(PublishProgramme { lang, series }): At<PublishProgramme>,
    posted: Posted,
) -> Answer {
    let planner = Planner { web, actor, reader, lang, series };
    let note = posted.get("note");
    let published =
        planner.web.app.publish_programme(&planner.actor, &planner.series, version(&posted)?, note);
    match published.await {
        Ok(_) => Ok(planner.back(None)),
        Err(Error::Stale) => planner.stale(Late::Note(note)).await,
        Err(error) => {
            let texts = planner.reader.texts;
            let sentence = match error.into_refusal()? {
                ProgrammeRefusal::Broken(_) => texts.programme_publish_broken(),
                ProgrammeRefusal::NothingNew => texts.programme_publish_nothing(),
                ProgrammeRefusal::Slot(_) | ProgrammeRefusal::Proposal(_) => return Err(Failure::Malformed),
            };
            let issues = [("note", sentence)].into_iter().collect();
            planner.draft(StatusCode::UNPROCESSABLE_ENTITY, Typed { rooms: None, note }, &issues).await
        }
    }
}
