//! The page of a meeting: one State under Review in one series.

use domain::{
    calendar::{self, Fact, Session, SpanPrecision, Status},
    meeting::{Meeting, Standing},
    programme::Slot,
    series::Series,
};
use i18n::{Texts, dates, times};
use jiff::{Timestamp, tz::TimeZone};
use maud::{Markup, html};
use policy::Disclosed;

use crate::{
    call::{self, series_name, state},
    layout::{self, Nav, Page},
    script,
    speaker::speaker,
    ui::{self, Button, Link, Notice, Tone, actions},
};

/// What the page of a meeting shows.
#[derive(Clone, Copy)]
pub struct MeetingPage<'a> {
    /// The language.
    pub texts: &'a Texts,
    /// The series.
    pub series: &'a Series,
    /// The meeting.
    pub meeting: &'a Meeting,
    /// Its slot and the name of its room, once published.
    pub slot: Option<&'a (Slot, String)>,
    /// The slot of its questions, if that is apart.
    pub questions: Option<&'a Slot>,
    /// The speakers that the reader may know of, in speaking order.
    pub speakers: &'a [Disclosed],
    /// When it is looked at.
    pub now: Timestamp,
    /// Whether everything was made up.
    pub rehearsal: bool,
}

/// The page of a meeting.
#[must_use]
pub fn meeting(page: MeetingPage<'_>) -> Markup {
    let MeetingPage { texts, series, meeting, .. } = page;
    let lang = call::lang(texts);
    let address = routes::Meeting { lang, series: series.key.clone(), state: meeting.slug().into() };
    let open = meeting.timeliness(series, page.now) == domain::call::Timeliness::InTime;
    let mut buttons = Vec::new();
    if open {
        buttons.push(
            Button::primary(texts.apply_now()).leads_to(routes::Apply { lang, series: series.key.clone() }),
        );
    }
    if page.slot.is_some() {
        let programme = routes::Programme { lang, series: series.key.clone() };
        buttons.push(Button::secondary(texts.public_programme()).leads_to(programme));
    }
    let main = html! {
        @match meeting.standing {
            Standing::Cancelled { .. } => (ui::notice(texts, Notice::Warning, texts.meeting_cancelled())),
            Standing::Confirmed { .. } => p { (ui::tag(Tone::Good, texts.meeting_confirmed())) },
            Standing::Held => p { (ui::tag(Tone::Plain, texts.meeting_held())) },
            Standing::Planned => {}
        }
        (ui::facts(texts, &facts(page)))
        (actions(&buttons))
        (ui::section("speakers", texts.meeting_speakers(), &speakers(texts, page.speakers)))
        (ui::section("reviews", texts.meeting_reviews(), &reviews(page)))
        @if open { (script::tag()) }
    };
    let crumbs = [
        Link::new(routes::SeriesList { lang }, texts.series_list_title()),
        Link::new(routes::Series { lang, series: series.key.clone() }, series_name(texts, series)),
    ];
    let shell = Page::new(state(texts, meeting.state), address, Nav::Public, main)
        .over(series_name(texts, series))
        .crumbs(crumbs);
    layout::page(texts, &shell.rehearsal(page.rehearsal || series.synthetic))
}

fn facts(page: MeetingPage<'_>) -> Vec<ui::Fact<'_>> {
    let MeetingPage { texts, series, meeting, .. } = page;
    let mut facts = Vec::new();
    let formal = meeting.state.state().formal_name(call::lang(texts));
    facts.extend(formal.map(|formal| ui::Fact::new(texts.meeting_formal(), formal)));
    let zone = TimeZone::get(&series.time_zone).unwrap_or(TimeZone::UTC);
    let hours = |slot: &Slot| {
        let (from, to) = (slot.starts_at(&zone)?, slot.ends_at(&zone)?);
        let hours = times::clocks(texts, from.time(), to.time());
        let day = dates::long(texts, from.date());
        let zone = times::zone(texts, &zone).unwrap_or_default();
        Some(html! { time datetime=(from.strftime("%Y-%m-%dT%H:%M%:z")) { (day) ", " (hours) " " (zone) } })
    };
    if meeting.is_on() {
        let mode = meeting.mode(series);
        if let Some(when) = page.slot.and_then(|(slot, _)| hours(slot)) {
            facts.push(ui::Fact::new(texts.meeting_when(), when));
        } else {
            let held = series.held.as_ref().map_or(&series.dates, |held| &held.dates);
            let when = ui::Fact::new(
                texts.meeting_when(),
                html! { (call::dates(texts, held)) ". " (texts.meeting_not_published()) },
            );
            let open = held.status() == domain::time::DatesStatus::Provisional;
            facts.push(if open { when.provisional() } else { when });
        }
        if let Some(when) = page.questions.and_then(hours) {
            facts.push(ui::Fact::new(texts.meeting_questions(), when));
        }
        let venue = meeting.venue(series);
        let room =
            page.slot.map(|(_, room)| room.as_str()).filter(|room| !room.is_empty() && *room != venue.name);
        let place = call::place(texts, venue, mode);
        let place: Vec<_> = room.map(str::to_owned).into_iter().chain(place).collect();
        if !place.is_empty() {
            let place = ui::Fact::new(texts.meeting_where(), place.join(", "));
            facts.push(if call::is_open(venue) { place.provisional() } else { place });
        }
        facts.push(ui::Fact::new(texts.label_mode(), call::mode(texts, mode)));
        let minutes = meeting.overrides.meeting_minutes.or(series.said.format.meeting_minutes);
        facts.extend(
            minutes
                .map(|minutes| ui::Fact::new(texts.meeting_length(), times::minutes(texts, minutes.into()))),
        );
        facts.extend(applications(page));
    }
    facts
}

/// Until when one can apply for this State, an extension included.
fn applications(page: MeetingPage<'_>) -> Option<ui::Fact<'_>> {
    let MeetingPage { texts, series, meeting, now, .. } = page;
    let deadline = meeting.deadline(series)?;
    let last = deadline.last_minute().timestamp();
    let words = call::deadline(texts, deadline);
    let open = meeting.timeliness(series, now) == domain::call::Timeliness::InTime;
    let extended = meeting.extended.as_ref() == Some(deadline);
    Some(ui::Fact::new(
        texts.meeting_apply_until(),
        html! {
            @if open { time datetime=(last) data-local=(texts.local_time()) { (words) } } @else { (words) }
            @if extended { " " (ui::tag(Tone::Plain, texts.call_extended())) }
            @if deadline.has_passed(now) { " " (ui::tag(Tone::Plain, texts.call_closed())) }
        },
    ))
}

/// The speakers, as far as each has let the reader know. Whoever released nothing is not counted.
fn speakers(texts: &Texts, speakers: &[Disclosed]) -> Markup {
    html! {
        @if speakers.is_empty() {
            p { (texts.meeting_no_speakers()) }
        } @else {
            ol {
                @for one in speakers {
                    li { (speaker(texts, one)) }
                }
            }
        }
    }
}

/// The earlier reviews of the State and the next one. What nothing confirms is left out.
fn reviews(page: MeetingPage<'_>) -> Markup {
    let MeetingPage { texts, series, meeting, now, .. } = page;
    let of_series = series.wg_session;
    let known =
        |review: &Fact<&'static Session>| review.hedged().copied().map(|session| (session, review.status()));
    let earlier: Vec<_> = calendar::reviews_of(meeting.state)
        .filter_map(|review| known(&review))
        .filter(|(session, _)| session.number < of_series)
        .collect();
    let today = now.to_zoned(TimeZone::UTC).date();
    let next = calendar::next_review(meeting.state, today).and_then(|review| known(&review));
    html! {
        @if !earlier.is_empty() {
            h3 { (texts.meeting_earlier()) }
            ul { @for (session, status) in &earlier { li { (review(texts, session, *status)) } } }
        }
        h3 { (texts.meeting_next()) }
        @match next {
            Some((session, status)) => p { (review(texts, session, status)) },
            None => p { (texts.meeting_no_review()) },
        }
    }
}

fn review(texts: &Texts, session: &Session, listed: Status) -> Markup {
    let (number, cycle) = (session.number.to_string(), session.cycle);
    html! {
        @match session.dates.hedged() {
            Some(_) => (texts.meeting_review(number, cycle, span(texts, session))),
            None => (texts.meeting_review_no_dates(number, cycle)),
        }
        @if let Some(mark) = reserve(texts, listed.min(session.dates.status().max(Status::Partly))) { " " (mark) }
    }
}

/// The dates of a session, as exactly as they are known; nothing of what nothing confirms.
pub(crate) fn span(texts: &Texts, session: &Session) -> String {
    session.dates.hedged().map_or_else(String::new, |span| match span.precision {
        SpanPrecision::Day => dates::span(texts, span.first, span.last),
        SpanPrecision::Month => dates::month(texts, span.first, span.last),
    })
}

/// The mark of a fact that is not known for sure.
pub(crate) fn reserve(texts: &Texts, status: Status) -> Option<Markup> {
    match status {
        Status::Confirmed => None,
        Status::Partly => Some(ui::tag(Tone::Open, texts.calendar_status_partly())),
        Status::Unconfirmed => Some(ui::tag(Tone::Open, texts.calendar_status_unconfirmed())),
    }
}
