//! A series as organisers type it.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should say where")]

use domain::{
    exchange::{SeriesFile, Whole},
    facts,
    issue::Issue,
    lang::Lang,
    series::{
        FormatIssue, Section, Series,
        entry::{
            EntryIssue, EntryIssues, facts as shown, numbers, overrides, read_extension, read_facts,
            read_numbers, read_overrides, read_wording, wording,
        },
    },
    time::DeadlineIssue,
    typed::Typed,
};
use jiff::Timestamp;
use rand_chacha::{ChaCha20Rng, rand_core::SeedableRng};

fn whole(number: u16) -> Whole {
    let (_, text) = facts::all().into_iter().find(|(of, _)| *of == number).unwrap();
    let file = SeriesFile::read(text).unwrap();
    let mut whole =
        Whole::of(&file, None, Timestamp::UNIX_EPOCH, &mut ChaCha20Rng::seed_from_u64(1)).unwrap();
    whole.series.version = 1;
    whole
}

/// The form of a series with some fields typed otherwise.
fn with(whole: &Whole, changes: &[(&str, &str)]) -> Typed {
    let form = shown(&whole.series, &whole.meetings, Lang::En);
    let fields = fields(&form);
    let kept = fields.into_iter().filter(|(name, _)| changes.iter().all(|(field, _)| field != name));
    kept.chain(changes.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))).collect()
}

fn fields(typed: &Typed) -> Vec<(String, String)> {
    typed.iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
}

fn read(whole: &Whole, changes: &[(&str, &str)]) -> Result<Series, EntryIssues> {
    read_facts(&with(whole, changes), &whole.series).map(|(series, _)| series)
}

fn issues(whole: &Whole, changes: &[(&str, &str)]) -> Vec<(String, EntryIssue)> {
    let issues = read(whole, changes).unwrap_err();
    issues.iter().map(|(field, issue)| (field.to_owned(), issue.clone())).collect()
}

fn one(field: &str, issue: EntryIssue) -> Vec<(String, EntryIssue)> {
    vec![(field.to_owned(), issue)]
}

#[test]
fn a_form_that_was_not_touched_changes_no_fact() {
    for number in [29, 34, 36, 38, 44] {
        let whole = whole(number);
        let (series, states) = read_facts(&with(&whole, &[]), &whole.series).unwrap();
        let meetings: Vec<_> = whole.meetings.iter().map(|meeting| meeting.state).collect();
        assert_eq!(states, meetings);
        let after = Whole { series, ..whole.clone() };
        let found = domain::exchange::differences(Some(&whole.file()), &after.file());
        assert_eq!(found, [], "{number}");
    }
}

#[test]
fn cet_in_summer_is_asked_about_and_the_answer_counts_for_that_date_only() {
    let whole = whole(44);
    let typed = [("closes", "2023-07-31"), ("closes_time", "23:59"), ("zone_words", "CET")];
    let found = issues(&whole, &typed);
    let [(field, EntryIssue::Deadline(DeadlineIssue::ZoneWordOutOfSeason { literal, meant, .. }))] =
        &found[..]
    else {
        panic!("{found:?}")
    };
    assert_eq!((field.as_str(), meant.instant() < literal.instant()), ("reading", true));
    let answer = meant.to_string();
    let answered = [typed[0], typed[1], typed[2], ("reading", answer.as_str())];
    assert_eq!(read(&whole, &answered).unwrap().call.unwrap().closes, **meant);
    let another = [("closes", "2023-08-01"), typed[1], typed[2], ("reading", answer.as_str())];
    assert_eq!(issues(&whole, &another).len(), 1);
}

#[test]
fn every_wrong_field_is_named_at_once() {
    let whole = whole(44);
    let long = "x".repeat(301);
    let found = issues(
        &whole,
        &[
            ("key", "Forty Four"),
            ("venue", &long),
            ("end", "2023-08-27"),
            ("time_zone", "Geneva"),
            ("states", "Colombia\nAtlantis"),
            ("meeting_minutes", "ten"),
            ("call", ""),
            ("grants", ""),
        ],
    );
    let fields: Vec<_> = found.iter().map(|(field, _)| field.as_str()).collect();
    assert_eq!(fields, ["key", "venue", "end", "time_zone", "states", "meeting_minutes"]);
    assert_eq!(found[1].1, EntryIssue::Plain(Issue::TooLong { limit: 300 }));
    assert_eq!(found[4].1, EntryIssue::UnknownState("Atlantis".into()));
}

#[test]
fn an_hour_without_room_for_a_speaker_is_refused() {
    let whole = whole(44);
    let found = issues(&whole, &[("meeting_minutes", "20")]);
    assert_eq!(found, one("meeting_minutes", EntryIssue::Format(FormatIssue::DoesNotFit)));
    let mut set = overrides(&whole.meetings[0].overrides);
    set.add("meeting_minutes", 20);
    let refused = read_overrides(&set, &whole.series).unwrap_err();
    assert_eq!(refused.of("meeting_minutes"), Some(&EntryIssue::Format(FormatIssue::DoesNotFit)));
}

#[test]
fn an_extension_is_for_some_states_and_later_than_the_call() {
    let whole = whole(44);
    let read = |fields: &[(&str, &str)]| {
        read_extension(&fields.iter().copied().collect(), &whole.series, &whole.meetings)
    };
    let extension = read(&[("states", "COL"), ("states", "CUB"), ("closes", "2023-06-07")]).unwrap();
    assert_eq!(extension.states.iter().map(ToString::to_string).collect::<Vec<_>>(), ["COL", "CUB"]);
    let earlier = read(&[("states", "COL"), ("closes", "2023-05-30")]).unwrap_err();
    assert_eq!(earlier.of("closes"), Some(&EntryIssue::NotLater));
    let nobody = read(&[("states", "FRA"), ("closes", "2023-06-07")]).unwrap_err();
    assert_eq!(nobody.of("states"), Some(&EntryIssue::Plain(Issue::NotAChoice)));
    let back = read(&[("states", "COL"), ("take_back", "yes")]).unwrap();
    assert_eq!(back.deadline, None);
}

#[test]
fn numbers_survive_their_form() {
    let whole = whole(29);
    assert_eq!(read_numbers(&numbers(&whole.series), &whole.series), Ok(whole.series));
}

#[test]
fn own_words_are_kept_per_language_and_an_empty_section_has_none() {
    let whole = whole(44);
    let mut typed = Typed::default();
    typed.add("objectives", "First.\r\n\r\nSecond.");
    typed.add("grants", " ");
    typed.add("documents", "Our guide https://example.org/guide.pdf");
    let series = read_wording(&typed, &whole.series, Lang::Fr).unwrap();
    assert_eq!(series.texts[&Lang::Fr].keys().collect::<Vec<_>>(), [&Section::Objectives]);
    assert_eq!(series.documents[0].title, "Our guide");
    assert_eq!(read_wording(&wording(&series, Lang::Fr), &series, Lang::Fr), Ok(series.clone()));
    assert!(!series.texts.contains_key(&Lang::En));
    typed.add("documents", "");
    let wrong: Typed = [("documents", "A guide javascript:alert(1)")].into_iter().collect();
    assert!(read_wording(&wrong, &series, Lang::Fr).unwrap_err().of("documents").is_some());
}
