//! The desk of organisers, and the pages of assessors.

mod ask;
mod assess;
mod assessing;
mod composer;
mod contacts;
mod decisions;
mod fund;
mod grant;
mod grants;
mod import;
mod list;
mod panel;
mod paper;
mod record;
mod ties;

use domain::{
    agenda::{Matter, Point, Urgency},
    application::{ApplicantKind, Outcome},
    desk::DeskSeries,
    filter::{Seat, Standing},
    lang::Lang,
    questionnaire::Wording,
    series::{Series, SeriesKey},
    state::StateCode,
    summary::Summary,
};
use i18n::{Texts, dates, times};
use jiff::{Timestamp, tz::TimeZone};
use maud::{Markup, html};

pub(crate) use self::grant::parts;
pub use self::{
    ask::{AskFields, ask},
    assess::{AssessFields, Assessing, assess_list, assess_page, declaration, declared},
    assessing::{AssignSheet, Criteria, assessing, assign, assign_sheet, criteria},
    composer::{candidates, composer, composer_sentences},
    contacts::{contact_kind, contacts},
    decisions::{MoreTimeFields, more_time, preview, releases},
    fund::{FundFields, donor, plan, reports},
    grant::{GrantFields, grant},
    grants::{flaws, grants},
    import::{field, import_done, import_page, import_preview},
    list::{Shown, list},
    panel::{panel, panels},
    paper::{HandedIn, paper_done, paper_page, paper_work},
    record::{DecideFields, record},
};
use crate::{
    reader::Reader,
    ui::{self, Entry, Link, Tone, Words},
};

/// The first page: what is late and what comes next.
#[must_use]
pub fn desk(reader: &Reader<'_>, desk: &[DeskSeries]) -> Markup {
    let (texts, lang) = (reader.texts, reader.lang());
    let main = html! {
        @if desk.is_empty() { (ui::lead(texts.desk_no_series())) }
        @for one in desk {
            (ui::wide(&format!("series-{}", one.series.key), texts.desk_series(one.series.key.to_string()), &html! {
                (ui::tabs(texts.desk_series(one.series.key.to_string()), &ways(reader, &one.series), ""))
                p { (texts.desk_applications_count(one.applications)) }
                @if one.points.is_empty() { p { (texts.desk_nothing()) } }
                (ui::listing(&one.points.iter().map(|point| entry(texts, lang, &one.series, point)).collect::<Vec<_>>()))
            }))
        }
    };
    reader.page(texts.desk_title(), routes::Desk { lang }, [], main)
}

/// Where one goes within a series. An organiser of some of its meetings is not shown the ways to what
/// is for the series as a whole.
pub(crate) fn ways<'t>(reader: &Reader<'t>, series: &Series) -> Vec<Link<'t>> {
    let (texts, lang) = (reader.texts, reader.lang());
    let whole = reader.actor.organises_all_of(series.id);
    let series = || series.key.clone();
    let all = [
        (whole, Link::new(routes::SeriesOverview { lang, series: series() }, texts.nav_overview())),
        (true, Link::new(routes::Applications { lang, series: series() }, texts.apps_title())),
        (whole, Link::new(routes::AssessingPage { lang, series: series() }, texts.assessing_title())),
        (true, Link::new(routes::Panels { lang, series: series() }, texts.panels_title())),
        (whole, Link::new(routes::ComposerPage { lang, series: series() }, texts.composer_title())),
        (true, Link::new(routes::Releases { lang, series: series() }, texts.release_title())),
        (whole, Link::new(routes::Grants { lang, series: series() }, texts.grants_title())),
        (whole, Link::new(routes::ProgrammeDesk { lang, series: series() }, texts.nav_programme())),
        (whole, Link::new(routes::WritePage { lang, series: series() }, texts.nav_write())),
        (whole, Link::new(routes::MoreTimePage { lang, series: series() }, texts.more_time_title())),
        (whole, Link::new(routes::ImportPage { lang, series: series() }, texts.import_title())),
        (whole, Link::new(routes::PaperPage { lang, series: series() }, texts.paper_desk())),
        (whole, Link::new(routes::RetentionPage { lang, series: series() }, texts.retention_title())),
        (true, Link::new(routes::SeriesLog { lang, series: series() }, texts.log_title())),
    ];
    all.into_iter().filter(|(shown, _)| *shown).map(|(_, link)| link).collect()
}

/// A point of the agenda, as a link to where it is mended.
fn entry<'t>(texts: &'t Texts, lang: Lang, series: &Series, point: &Point) -> Entry<'t> {
    let (tone, word) = match point.urgency {
        Urgency::Late => (Tone::Bad, texts.desk_late()),
        Urgency::Now => (Tone::Plain, texts.desk_now()),
        Urgency::Later => (Tone::Open, texts.desk_later()),
    };
    let what = matter(texts, &point.matter);
    let what = match point.state {
        Some(state) => texts.desk_about_state(state.state().name(lang), what.into_owned()),
        None => what,
    };
    Entry::new(Link::new(mended_at(lang, series, point), what)).mark(ui::tag(tone, word))
}

fn matter<'t>(texts: &'t Texts, matter: &Matter) -> Words<'t> {
    match matter {
        Matter::CallCloses { deadline } => {
            texts.desk_call_closes(times::moment(texts, &deadline.last_minute()))
        }
        Matter::Undecided { count } => texts.desk_undecided(*count),
        Matter::BelowMinimum { are, needed } => texts.desk_below_minimum(*are, *needed),
        Matter::NotReleased { count } => texts.desk_not_released(*count),
        Matter::NotConfirmed { count } => texts.desk_not_confirmed(*count),
        Matter::Closed { count } => texts.safety_desk_agenda(*count),
        Matter::SeatFree { .. } => texts.desk_seat_free(),
        Matter::GrantFree { why, reserve, .. } => {
            let why = grants::stand(texts, why.name()).into_owned();
            if *reserve { texts.desk_grant_free_reserve(why) } else { texts.desk_grant_free(why) }
        }
        Matter::LettersWaiting { count } => texts.desk_letters_waiting(*count),
        Matter::PanelDoesNotFit { issues: 0 } => texts.desk_panel_missing(),
        Matter::PanelDoesNotFit { issues } => texts.desk_panel_issues(*issues),
        Matter::ProgrammeNotPublished { first_day } => {
            texts.desk_programme_missing(dates::long(texts, *first_day))
        }
        Matter::StatementsDue { day } => texts.desk_statements_due(dates::long(texts, *day)),
    }
}

/// The page where a point is mended.
fn mended_at(lang: Lang, series: &Series, point: &Point) -> String {
    let key = || series.key.clone();
    let state = point.state.map_or("", |state| state.state().slug).to_owned();
    let code = point.state.map(|state| format!("&state={state}")).unwrap_or_default();
    let list = |query: &str| format!("{}?{query}{code}", routes::Applications { lang, series: key() });
    match &point.matter {
        Matter::CallCloses { .. } => routes::Applications { lang, series: key() }.to_string(),
        Matter::Undecided { .. } => list("standing=undecided"),
        Matter::NotConfirmed { .. } => list("seat=open"),
        Matter::Closed { .. } => list("seat=confirmed"),
        Matter::NotReleased { .. } => routes::Releases { lang, series: key() }.to_string(),
        Matter::GrantFree { application, .. } => {
            let grant = routes::GrantPage { lang, series: key(), id: *application };
            format!("{grant}#reserve")
        }
        Matter::LettersWaiting { .. } => routes::Letters { lang, state: "waiting".into() }.to_string(),
        Matter::BelowMinimum { .. } | Matter::SeatFree { .. } | Matter::PanelDoesNotFit { .. } => {
            routes::PanelPage { lang, series: key(), state }.to_string()
        }
        Matter::ProgrammeNotPublished { .. } | Matter::StatementsDue { .. } => {
            routes::ProgrammeDesk { lang, series: key() }.to_string()
        }
    }
}

/// The way to the pages of a series.
fn crumbs<'t>(texts: &'t Texts, lang: Lang, key: &SeriesKey) -> Vec<Link<'t>> {
    vec![
        Link::new(routes::Desk { lang }, texts.desk_title()),
        Link::new(
            routes::Applications { lang, series: key.clone() },
            texts.desk_series(key.to_string()).into_owned(),
        ),
    ]
}

fn state_name(lang: Lang, state: StateCode) -> &'static str {
    state.state().name(lang)
}

/// A label that is data: a message's key, or an organiser's own words.
fn label(texts: &Texts, wording: &Wording) -> String {
    match wording {
        Wording::Key(key) => texts.get(key).unwrap_or_default().into_owned(),
        Wording::Texts(words) => {
            let lang: Lang = texts.locale().tag().parse().unwrap_or_default();
            words.get(&lang).or_else(|| words.values().next()).cloned().unwrap_or_default()
        }
    }
}

/// A kind of organisation in words.
#[must_use]
pub fn kind(texts: &Texts, kind: ApplicantKind) -> Words<'_> {
    texts.get(&format!("q-kind-{}", kind.name())).unwrap_or_default()
}

/// Where an application stands, in words.
#[must_use]
pub fn standing(texts: &Texts, standing: Standing) -> Words<'_> {
    match standing {
        Standing::Undecided => texts.apps_standing_undecided(),
        Standing::Decided(Outcome::Selected) => texts.apps_standing_selected(),
        Standing::Decided(Outcome::Reserve) => texts.apps_standing_reserve(),
        Standing::Decided(Outcome::Declined) => texts.apps_standing_declined(),
        Standing::Withdrawn => texts.apps_standing_withdrawn(),
    }
}

/// What was said to the offer of a seat, in words.
#[must_use]
pub fn seat(texts: &Texts, seat: Seat) -> Words<'_> {
    match seat {
        Seat::Open => texts.apps_seat_open(),
        Seat::Confirmed => texts.apps_seat_confirmed(),
        Seat::GivenUp => texts.apps_seat_given_up(),
    }
}

/// How an application stands, as tags.
fn stands(texts: &Texts, one: &Summary) -> Markup {
    let now = Standing::of(one);
    let tone = match now {
        Standing::Undecided => Tone::Open,
        Standing::Decided(Outcome::Selected) => Tone::Good,
        Standing::Decided(_) | Standing::Withdrawn => Tone::Plain,
    };
    let word = match (now, one.rank) {
        (Standing::Decided(Outcome::Reserve), Some(rank)) => texts.apps_reserve_place(rank),
        _ => standing(texts, now),
    };
    html! {
        (ui::tag(tone, word))
        @if matches!(now, Standing::Decided(_)) && !one.released { " " (ui::tag(Tone::Open, texts.apps_not_released())) }
        @if let Some(said) = Seat::of(one) { " " (ui::tag(Tone::Plain, seat(texts, said))) }
    }
}

/// A score in thousandths, as hundredths.
fn score(texts: &Texts, thousandths: u32) -> String {
    i18n::numbers::percent(texts, f64::from(thousandths) / 10.0)
}

/// The zone in which organisers work.
fn geneva() -> TimeZone {
    TimeZone::get("Europe/Zurich").unwrap_or(TimeZone::UTC)
}

/// An instant as organisers read it.
pub(crate) fn moment(texts: &Texts, at: Timestamp) -> String {
    times::moment(texts, &at.to_zoned(geneva()))
}

/// A route with what it is asked.
pub(crate) fn asked(route: &impl std::fmt::Display, pairs: &[(&str, String)]) -> String {
    let mut address = route.to_string();
    for (place, (name, value)) in pairs.iter().enumerate() {
        address.push(if place == 0 { '?' } else { '&' });
        address.push_str(name);
        address.push('=');
        for byte in value.bytes() {
            match byte {
                b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' => {
                    address.push(char::from(byte));
                }
                _ => address.push_str(&format!("%{byte:02X}")),
            }
        }
    }
    address
}
