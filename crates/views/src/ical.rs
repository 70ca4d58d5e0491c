//! iCalendar (RFC 5545): calendars that programs subscribe to.
//!
//! Hours are given in the zone of the series, by its full IANA name, with the zone's own rules
//! (`VTIMEZONE`) beside them: programs that know no names of zones read the rules, and no reader is
//! left with an hour without a zone. An event keeps its `UID` when it moves, and counts its
//! changes in `SEQUENCE`, so that a calendar follows.

use std::fmt::Write as _;

use jiff::{Timestamp, Zoned, civil::date, tz::TimeZone};

/// A calendar.
#[derive(Clone, Debug)]
pub struct Calendar {
    /// What the reader's program calls it.
    pub name: String,
    /// The language of its texts, a BCP 47 tag.
    pub language: &'static str,
    /// The zone of its hours.
    pub zone: TimeZone,
    /// The year whose rules of the zone it has when there are no events yet.
    pub year: i16,
    /// Its events.
    pub events: Vec<Event>,
}

/// An event of a calendar.
#[derive(Clone, Debug)]
pub struct Event {
    /// What stays the same when the event changes, unique in the world.
    pub uid: String,
    /// When the event was last changed.
    pub stamp: Timestamp,
    /// How often it was changed.
    pub sequence: u32,
    /// When it begins.
    pub start: Zoned,
    /// When it ends.
    pub end: Zoned,
    /// What it is.
    pub summary: String,
    /// Where it is.
    pub location: String,
    /// What else there is to say.
    pub description: String,
    /// Where there is more.
    pub url: String,
    /// Whether it does not take place after all.
    pub cancelled: bool,
}

impl Calendar {
    /// The calendar as programs read it.
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut out = String::new();
        line(&mut out, "BEGIN:VCALENDAR");
        line(&mut out, "VERSION:2.0");
        line(&mut out, "PRODID:-//Rostrum//Rostrum//EN");
        line(&mut out, "CALSCALE:GREGORIAN");
        line(&mut out, "METHOD:PUBLISH");
        line(&mut out, &format!("NAME:{}", text(&self.name)));
        line(&mut out, &format!("X-WR-CALNAME:{}", text(&self.name)));
        line(&mut out, "REFRESH-INTERVAL;VALUE=DURATION:PT1H");
        self.zone_rules(&mut out);
        for event in &self.events {
            self.event(&mut out, event);
        }
        line(&mut out, "END:VCALENDAR");
        out
    }

    fn zone_name(&self) -> &str {
        self.zone.iana_name().unwrap_or("UTC")
    }

    /// The rules of the zone for the years of the events.
    fn zone_rules(&self, out: &mut String) {
        let years = self.events.iter().map(|event| event.start.year());
        let (first, last) = (years.clone().min().unwrap_or(self.year), years.max().unwrap_or(self.year));
        let utc = |year| date(year, 1, 1).to_zoned(TimeZone::UTC).map(|zoned| zoned.timestamp());
        let (Ok(from), Ok(until)) = (utc(first - 1), utc(last + 1)) else { return };
        line(out, "BEGIN:VTIMEZONE");
        line(out, &format!("TZID:{}", self.zone_name()));
        let begins = self.zone.to_offset_info(from);
        let (name, saving) = (begins.abbreviation().to_owned(), begins.dst().is_dst());
        let mut offset = begins.offset();
        rule(out, saving, &name, offset, offset, from);
        for change in self.zone.following(from).take_while(|change| change.timestamp() < until) {
            rule(
                out,
                change.dst().is_dst(),
                change.abbreviation(),
                offset,
                change.offset(),
                change.timestamp(),
            );
            offset = change.offset();
        }
        line(out, "END:VTIMEZONE");
    }

    fn event(&self, out: &mut String, event: &Event) {
        let zone = self.zone_name();
        let local = |at: &Zoned| at.with_time_zone(self.zone.clone()).strftime("%Y%m%dT%H%M%S").to_string();
        line(out, "BEGIN:VEVENT");
        line(out, &format!("UID:{}", text(&event.uid)));
        line(out, &format!("DTSTAMP:{}", event.stamp.strftime("%Y%m%dT%H%M%SZ")));
        line(out, &format!("SEQUENCE:{}", event.sequence));
        line(out, &format!("DTSTART;TZID={zone}:{}", local(&event.start)));
        line(out, &format!("DTEND;TZID={zone}:{}", local(&event.end)));
        line(out, &format!("SUMMARY;LANGUAGE={}:{}", self.language, text(&event.summary)));
        for (name, value) in [("LOCATION", &event.location), ("DESCRIPTION", &event.description)] {
            if !value.is_empty() {
                line(out, &format!("{name};LANGUAGE={}:{}", self.language, text(value)));
            }
        }
        if !event.url.is_empty() {
            line(out, &format!("URL:{}", event.url));
        }
        line(out, if event.cancelled { "STATUS:CANCELLED" } else { "STATUS:CONFIRMED" });
        line(out, "TRANSP:OPAQUE");
        line(out, "END:VEVENT");
    }
}

fn rule(
    out: &mut String,
    saving: bool,
    name: &str,
    before: jiff::tz::Offset,
    after: jiff::tz::Offset,
    at: Timestamp,
) {
    let kind = if saving { "DAYLIGHT" } else { "STANDARD" };
    line(out, &format!("BEGIN:{kind}"));
    // An observance begins at the wall clock that showed before it.
    line(out, &format!("DTSTART:{}", before.to_datetime(at).strftime("%Y%m%dT%H%M%S")));
    line(out, &format!("TZOFFSETFROM:{}", offset_text(before)));
    line(out, &format!("TZOFFSETTO:{}", offset_text(after)));
    line(out, &format!("TZNAME:{}", text(name)));
    line(out, &format!("END:{kind}"));
}

fn offset_text(offset: jiff::tz::Offset) -> String {
    let seconds = offset.seconds();
    let sign = if seconds < 0 { '-' } else { '+' };
    let minutes = seconds.unsigned_abs() / 60;
    format!("{sign}{:02}{:02}", minutes / 60, minutes % 60)
}

/// A text value: what has a meaning in the format is escaped, what no calendar shows is left out.
fn text(value: &str) -> String {
    let mut out = String::with_capacity(value.len());
    for c in value.chars() {
        match c {
            '\\' | ';' | ',' => {
                out.push('\\');
                out.push(c);
            }
            '\n' => out.push_str("\\n"),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

/// A content line, folded so that none is longer than 75 bytes and no character is torn.
fn line(out: &mut String, content: &str) {
    let mut length = 0;
    for c in content.chars() {
        if length + c.len_utf8() > 74 {
            out.push_str("\r\n ");
            length = 1;
        }
        length += c.len_utf8();
        let _ = write!(out, "{c}");
    }
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    fn calendar(summary: &str) -> Calendar {
        let zone = TimeZone::get("Europe/Zurich").unwrap();
        let at = |hour| date(2020, 10, 12).at(hour, 0, 0, 0).to_zoned(zone.clone()).unwrap();
        let event = Event {
            uid: "slot_1@example.org".into(),
            stamp: "2020-09-01T08:00:00Z".parse().unwrap(),
            sequence: 1,
            start: at(9),
            end: at(10),
            summary: summary.into(),
            location: "Palais des Nations, Geneva".into(),
            description: String::new(),
            url: "https://example.org/en/series/36/andorra".into(),
            cancelled: false,
        };
        Calendar { name: "Pre-sessions 36".into(), language: "en", zone, year: 2020, events: vec![event] }
    }

    #[test]
    fn hours_carry_the_full_name_of_their_zone_and_its_rules() {
        let text = calendar("Andorra").to_text();
        assert!(text.contains("DTSTART;TZID=Europe/Zurich:20201012T090000\r\n"));
        assert!(text.contains(
            "BEGIN:DAYLIGHT\r\nDTSTART:20200329T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\n"
        ));
        assert!(text.contains(
            "BEGIN:STANDARD\r\nDTSTART:20201025T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\n"
        ));
    }

    #[test]
    fn texts_are_escaped_and_lines_are_folded() {
        let long = "Côte d’Ivoire, ".repeat(12) + "\r\nX-EVIL:1";
        let text = calendar(&long).to_text();
        assert!(text.split("\r\n").all(|line| line.len() <= 75));
        let unfolded = text.replace("\r\n ", "");
        assert!(unfolded.contains(
            &("SUMMARY;LANGUAGE=en:".to_owned() + &"Côte d’Ivoire\\, ".repeat(12) + "\\nX-EVIL:1\r\n")
        ));
    }
}
