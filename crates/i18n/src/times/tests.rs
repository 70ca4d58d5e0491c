use jiff::civil::{date, time};

use super::*;
use crate::Locale;

/// What the three languages say, in the order of [`Locale::ALL`].
fn said(say: impl Fn(&Texts) -> String) -> [String; 3] {
    Locale::ALL.map(|locale| say(locale.texts()))
}

fn zone_of(name: &str) -> TimeZone {
    TimeZone::get(name).unwrap()
}

/// The deadline of series 38.
fn deadline() -> Zoned {
    date(2021, 1, 8).at(23, 59, 0, 0).to_zoned(zone_of(GENEVA)).unwrap()
}

fn english(name: &str) -> String {
    at(Locale::En.texts(), &deadline().with_time_zone(zone_of(name)))
}

#[test]
fn a_zone_is_named_with_what_its_clocks_say_then() {
    let at = |zone: &str, month| {
        let moment = jiff::civil::date(2027, month, 2).at(12, 0, 0, 0).in_tz(zone).unwrap();
        zone_then(crate::Locale::En.texts(), &moment)
    };
    assert_eq!(at("Africa/Nairobi", 2), "Nairobi time (UTC+3)");
    assert_eq!(at("Europe/Zurich", 2), "Geneva time (UTC+1)");
    assert_eq!(at("Europe/Zurich", 7), "Geneva time (UTC+2)");
    assert_eq!(at("UTC", 7), "UTC");
}

#[test]
fn the_day_has_twenty_four_hours_in_every_language() {
    assert_eq!(said(|texts| clock(texts, time(23, 59, 59, 0))), ["23:59"; 3]);
    assert_eq!(said(|texts| clock(texts, time(0, 5, 0, 0))), ["00:05"; 3]);
    assert_eq!(said(|texts| clocks(texts, time(9, 0, 0, 0), time(10, 0, 0, 0))), ["09:00–10:00"; 3]);
}

#[test]
fn a_time_says_whose_clock_shows_it() {
    assert_eq!(
        said(|texts| at(texts, &deadline())),
        ["23:59 Geneva time (UTC+1)", "23:59 (heure de Genève, UTC+1)", "23:59 (hora de Ginebra, UTC+1)"]
    );
    assert_eq!(
        said(|texts| moment(texts, &deadline())),
        [
            "Friday 8 January 2021, 23:59 Geneva time (UTC+1)",
            "vendredi 8 janvier 2021 à 23:59 (heure de Genève, UTC+1)",
            "viernes 8 de enero de 2021, 23:59 (hora de Ginebra, UTC+1)",
        ]
    );
}

#[test]
fn the_offset_is_that_of_the_day() {
    let summer = date(2023, 5, 31).at(23, 59, 0, 0).to_zoned(zone_of(GENEVA)).unwrap();
    assert_eq!(at(Locale::En.texts(), &summer), "23:59 Geneva time (UTC+2)");
}

#[test]
fn offsets_have_minutes_where_there_are_some() {
    assert_eq!(english("America/New_York"), "17:59 New York time (UTC−5)");
    assert_eq!(english("America/St_Johns"), "19:29 St John’s time (UTC−3:30)");
    assert_eq!(english("Asia/Kathmandu"), "04:44 Kathmandu time (UTC+5:45)");
    assert_eq!(english("Africa/Accra"), "22:59 Accra time (UTC+0)");
}

#[test]
fn utc_and_a_mere_offset_are_no_place() {
    assert_eq!(english("UTC"), "22:59 UTC");
    assert_eq!(english("Etc/UTC"), "22:59 UTC");
    let fixed = |hours| deadline().with_time_zone(Offset::constant(hours).to_time_zone());
    assert_eq!(at(Locale::En.texts(), &fixed(0)), "22:59 UTC");
    assert_eq!(at(Locale::En.texts(), &fixed(3)), "01:59 UTC+3");
    assert_eq!(
        said(|texts| moment(texts, &fixed(3))),
        [
            "Saturday 9 January 2021, 01:59 UTC+3",
            "samedi 9 janvier 2021 à 01:59 (UTC+3)",
            "sábado 9 de enero de 2021, 01:59 (UTC+3)",
        ]
    );
}

#[test]
fn a_place_has_the_name_that_the_language_gives_it() {
    let name = |zone_name| said(|texts| zone(texts, &zone_of(zone_name)).unwrap());
    assert_eq!(name("Africa/Cairo"), ["Cairo time", "heure du Caire", "hora de El Cairo"]);
    assert_eq!(name("Africa/Nairobi"), ["Nairobi time", "heure de Nairobi", "hora de Nairobi"]);
    assert_eq!(
        name("America/Argentina/Buenos_Aires"),
        ["Buenos Aires time", "heure de Buenos Aires", "hora de Buenos Aires"]
    );
}

#[test]
fn another_clock_names_the_day_only_when_it_is_another() {
    let at_the_reader = |name| said(|texts| elsewhere(texts, &deadline(), &zone_of(name)));
    assert_eq!(
        at_the_reader("America/New_York"),
        [
            "17:59 New York time (UTC−5)",
            "17:59 (heure de New York, UTC−5)",
            "17:59 (hora de Nueva York, UTC−5)"
        ]
    );
    assert_eq!(
        at_the_reader("Asia/Kathmandu"),
        [
            "Saturday 9 January, 04:44 Kathmandu time (UTC+5:45)",
            "samedi 9 janvier à 04:44 (heure de Katmandou, UTC+5:45)",
            "sábado 9 de enero, 04:44 (hora de Katmandú, UTC+5:45)",
        ]
    );
}

#[test]
fn a_deadline_without_an_hour_is_a_whole_day() {
    let last_minute = date(2023, 5, 31).at(23, 59, 0, 0).to_zoned(zone_of(GENEVA)).unwrap();
    assert_eq!(
        said(|texts| whole_day(texts, &last_minute)),
        [
            "all of Wednesday 31 May 2023, Geneva time (UTC+2)",
            "toute la journée du mercredi 31 mai 2023 (heure de Genève, UTC+2)",
            "todo el miércoles 31 de mayo de 2023 (hora de Ginebra, UTC+2)",
        ]
    );
    let utc = last_minute.with_time_zone(TimeZone::UTC);
    assert_eq!(
        said(|texts| whole_day(texts, &utc)),
        [
            "all of Wednesday 31 May 2023, UTC",
            "toute la journée du mercredi 31 mai 2023 (UTC)",
            "todo el miércoles 31 de mayo de 2023 (UTC)",
        ]
    );
}

#[test]
fn from_an_hour_on_minutes_are_counted_in_hours() {
    let long = |count| said(|texts| minutes(texts, count));
    assert_eq!(long(0), ["0 minutes", "0 minute", "0 minutos"]);
    assert_eq!(long(1), ["1 minute", "1 minute", "1 minuto"]);
    assert_eq!(long(45), ["45 minutes", "45 minutes", "45 minutos"]);
    assert_eq!(long(60), ["1 hour", "1 heure", "1 hora"]);
    assert_eq!(long(90), ["1 hour 30 minutes", "1 heure et 30 minutes", "1 hora y 30 minutos"]);
    assert_eq!(long(121), ["2 hours 1 minute", "2 heures et 1 minute", "2 horas y 1 minuto"]);
}

#[test]
fn what_is_left_is_rounded_down() {
    let english = |seconds| left(Locale::En.texts(), SignedDuration::from_secs(seconds));
    let (minute, hour, day) = (60, 3600, 86_400);
    assert_eq!(english(-hour), "less than a minute");
    assert_eq!(english(59), "less than a minute");
    assert_eq!(english(2 * minute - 1), "1 minute");
    assert_eq!(english(hour - 1), "59 minutes");
    assert_eq!(english(hour), "1 hour");
    assert_eq!(english(day - 1), "23 hours 59 minutes");
    assert_eq!(english(day), "1 day");
    assert_eq!(english(3 * day - 1), "2 days 23 hours");
    assert_eq!(english(7 * day - 1), "6 days 23 hours");
    assert_eq!(english(8 * day - 1), "7 days");
    assert_eq!(english(1200 * day), "1,200 days");
}

#[test]
fn what_is_left_is_said_in_every_language() {
    let of = |seconds| said(|texts| left(texts, SignedDuration::from_secs(seconds)));
    assert_eq!(of(0), ["less than a minute", "moins d’une minute", "menos de un minuto"]);
    assert_eq!(of(90_000), ["1 day 1 hour", "1 jour et 1 heure", "1 día y 1 hora"]);
    assert_eq!(of(2 * 86_400), ["2 days", "2 jours", "2 días"]);
}
