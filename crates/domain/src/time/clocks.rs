//! What the clocks of a zone do with a civil time: show it once, twice or never.

use jiff::{
    SignedDuration, Timestamp,
    civil::{Date, DateTime},
    tz::{AmbiguousOffset, Offset, TimeZone},
};

use super::issue::DeadlineIssue;

/// How often a zone's clocks show a civil minute.
pub(super) enum Reading {
    /// At one instant, as nearly always.
    Once(Timestamp),
    /// Never: they are put forward over it.
    Never {
        /// The last minute before the change.
        before: DateTime,
        /// The first minute after it.
        after: DateTime,
    },
    /// Twice: they are put back over it.
    Twice {
        /// The last minute before those that come twice.
        before: DateTime,
        /// The first minute after those that come twice.
        after: DateTime,
    },
}

/// The zone with that IANA name.
///
/// The database also has names such as "EST", "CET" or "Egypt" for the sake of old programs. Of
/// those without a slash only UTC and GMT are taken: the others are abbreviations that people
/// use for something else than the database does.
pub(super) fn known_zone(name: &str) -> Result<TimeZone, DeadlineIssue> {
    if !name.contains('/') && !["UTC", "GMT"].contains(&name) {
        return Err(DeadlineIssue::UnknownZone);
    }
    let zone = TimeZone::get(name).map_err(|_| DeadlineIssue::UnknownZone)?;
    // A zone without a name could not be written down again.
    if zone.iana_name().is_none() || zone.is_unknown() {
        return Err(DeadlineIssue::UnknownZone);
    }
    Ok(zone)
}

/// How often the zone's clocks show `minute`.
pub(super) fn read(zone: &TimeZone, minute: DateTime) -> Result<Reading, DeadlineIssue> {
    Ok(match zone.to_ambiguous_timestamp(minute).offset() {
        AmbiguousOffset::Unambiguous { offset } => Reading::Once(instant(offset, minute)?),
        AmbiguousOffset::Gap { before, after } => {
            let (before, after) = neighbours(change(zone, minute, before, after)?, before, after)?;
            Reading::Never { before, after }
        }
        AmbiguousOffset::Fold { before, after } => {
            let (before, after) = neighbours(change(zone, minute, before, after)?, before, after)?;
            Reading::Twice { before, after }
        }
    })
}

/// The first instant after `date`: from then on no clock of the zone shows that date again, or
/// an earlier one.
pub(super) fn end_of_day(zone: &TimeZone, date: Date) -> Result<Timestamp, DeadlineIssue> {
    let midnight = date.tomorrow().map_err(out_of_range)?.at(0, 0, 0, 0);
    match zone.to_ambiguous_timestamp(midnight).offset() {
        AmbiguousOffset::Unambiguous { offset } => instant(offset, midnight),
        AmbiguousOffset::Gap { before, after } => change(zone, midnight, before, after),
        AmbiguousOffset::Fold { before, after } => {
            // Midnight comes twice. Where the clocks are put back into the old day, as in
            // St John's from 00:01, only the second ends it; in Havana, from 01:00, the first.
            let put_back_to = after.to_datetime(change(zone, midnight, before, after)?);
            instant(if put_back_to.date() <= date { after } else { before }, midnight)
        }
    }
}

/// When the zone's clocks go from the offset `before` to `after`, near a civil time that they
/// therefore skip or repeat.
fn change(
    zone: &TimeZone,
    near: DateTime,
    before: Offset,
    after: Offset,
) -> Result<Timestamp, DeadlineIssue> {
    // In a gap as in a fold the change lies after the earlier of the two readings.
    let earlier = instant(before, near)?.min(instant(after, near)?);
    zone.following(earlier)
        .find(|change| change.offset() == after)
        .map(|change| change.timestamp())
        .ok_or(DeadlineIssue::NoSuchDay)
}

/// The civil minutes next to what the clocks skip or repeat at `change`.
fn neighbours(
    change: Timestamp,
    before: Offset,
    after: Offset,
) -> Result<(DateTime, DateTime), DeadlineIssue> {
    let (from, to) = (before.to_datetime(change), after.to_datetime(change));
    let last = from.min(to).checked_sub(SignedDuration::from_mins(1)).map_err(out_of_range)?;
    Ok((last, from.max(to)))
}

fn instant(offset: Offset, civil: DateTime) -> Result<Timestamp, DeadlineIssue> {
    offset.to_timestamp(civil).map_err(out_of_range)
}

/// The years that deadlines lie in are far within what an instant can be.
fn out_of_range(_: jiff::Error) -> DeadlineIssue {
    DeadlineIssue::NoSuchDay
}

/// Whether deadlines and meetings can be said in this zone: an IANA name such as
/// `Europe/Zurich`.
#[must_use]
pub fn is_zone(name: &str) -> bool {
    known_zone(name).is_ok()
}
