//! Reads an iCalendar file as strictly as the tests need.

use std::collections::{BTreeMap, BTreeSet};

use crate::Page;

/// An event by the names of its properties, without their parameters.
pub type CalendarEvent = BTreeMap<String, String>;

/// The events of a calendar that keeps the rules: lines of at most 75 bytes that end in CRLF, every
/// BEGIN with its END, zones with rules, each UID once.
#[must_use]
pub fn events(page: &Page) -> Vec<CalendarEvent> {
    assert_eq!((page.status, page.headers["content-type"].as_str()), (200, "text/calendar; charset=utf-8"));
    let text = String::from_utf8(page.bytes.clone()).unwrap();
    assert!(text.ends_with("\r\n"));
    assert!(!text.replace("\r\n", "").contains(['\r', '\n']));
    assert!(text.split("\r\n").all(|line| line.len() <= 75));
    let (mut open, mut events, mut zones, mut uids) = (Vec::new(), Vec::new(), 0, BTreeSet::new());
    for line in text.replace("\r\n ", "").split_terminator("\r\n") {
        let (name, value) = line.split_once(':').unwrap();
        let (name, parameters) = name.split_once(';').unwrap_or((name, ""));
        match name {
            "BEGIN" => {
                open.push(value.to_owned());
                match value {
                    "VEVENT" => events.push(CalendarEvent::new()),
                    "VTIMEZONE" => zones += 1,
                    _ => {}
                }
            }
            "END" => assert_eq!(open.pop().as_deref(), Some(value)),
            _ if open.last().is_some_and(|of| of == "VEVENT") => {
                if name.starts_with("DT") && name != "DTSTAMP" {
                    assert_eq!(parameters, "TZID=Europe/Zurich");
                }
                if name == "UID" {
                    assert!(uids.insert(value.to_owned()), "{value} twice");
                }
                let before = events.last_mut().unwrap().insert(name.to_owned(), value.to_owned());
                assert_eq!(before, None, "{name} twice");
            }
            _ => assert!(!open.is_empty()),
        }
    }
    assert_eq!((open, zones), (Vec::new(), 1));
    events
}
