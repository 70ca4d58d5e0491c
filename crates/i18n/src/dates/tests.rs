use jiff::civil::date as day_of;

use super::*;
use crate::Locale;

/// What the three languages say, in the order of [`Locale::ALL`].
fn said(say: impl Fn(&Texts) -> String) -> [String; 3] {
    Locale::ALL.map(|locale| say(locale.texts()))
}

#[test]
fn a_day_is_written_with_or_without_its_weekday_and_its_year() {
    let friday = day_of(2021, 1, 8);
    assert_eq!(
        said(|texts| long(texts, friday)),
        ["Friday 8 January 2021", "vendredi 8 janvier 2021", "viernes 8 de enero de 2021"]
    );
    assert_eq!(said(|texts| date(texts, friday)), ["8 January 2021", "8 janvier 2021", "8 de enero de 2021"]);
    assert_eq!(said(|texts| short(texts, friday)), ["8 Jan 2021", "8 janv. 2021", "8 ene 2021"]);
    assert_eq!(
        said(|texts| day(texts, friday)),
        ["Friday 8 January", "vendredi 8 janvier", "viernes 8 de enero"]
    );
}

#[test]
fn the_first_of_a_month_has_its_own_number_in_french_and_no_other_day_has() {
    let written = |day| said(|texts| date(texts, day_of(2023, 9, day)));
    assert_eq!(written(1), ["1 September 2023", "1er septembre 2023", "1 de septiembre de 2023"]);
    assert_eq!(written(21), ["21 September 2023", "21 septembre 2023", "21 de septiembre de 2023"]);
}

#[test]
fn the_week_has_seven_names() {
    let names = said(|texts| {
        let days = (4..=10).map(|day| weekday(texts, day_of(2021, 1, day)));
        days.collect::<Vec<_>>().join(" ")
    });
    assert_eq!(
        names,
        [
            "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
            "lundi mardi mercredi jeudi vendredi samedi dimanche",
            "lunes martes miércoles jueves viernes sábado domingo",
        ]
    );
}

#[test]
fn the_year_has_twelve_names_and_twelve_short_ones() {
    let year = |say: fn(&Texts, Date) -> String| {
        said(|texts| {
            let months = (1..=12).map(|month| say(texts, day_of(2019, month, 2)));
            months.collect::<Vec<_>>().join(" ")
        })
    };
    assert_eq!(
        year(month_name),
        [
            "January February March April May June July August September October November December",
            "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
            "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        ]
    );
    assert_eq!(
        year(|texts, date| texts.dates_month_short(date.month()).into_owned()),
        [
            "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
            "janv. févr. mars avr. mai juin juill. août sept. oct. nov. déc.",
            "ene feb mar abr may jun jul ago sept oct nov dic",
        ]
    );
}

#[test]
fn a_span_says_once_what_both_of_its_days_share() {
    let of = |first, last| said(|texts| span(texts, first, last));
    assert_eq!(
        of(day_of(2017, 12, 12), day_of(2017, 12, 15)),
        ["12–15 December 2017", "12–15 décembre 2017", "12–15 de diciembre de 2017"]
    );
    assert_eq!(
        of(day_of(2023, 8, 28), day_of(2023, 9, 1)),
        [
            "28 August – 1 September 2023",
            "28 août – 1er septembre 2023",
            "28 de agosto – 1 de septiembre de 2023"
        ]
    );
    assert_eq!(
        of(day_of(2020, 12, 28), day_of(2021, 1, 3)),
        [
            "28 December 2020 – 3 January 2021",
            "28 décembre 2020 – 3 janvier 2021",
            "28 de diciembre de 2020 – 3 de enero de 2021"
        ]
    );
    assert_eq!(
        of(day_of(2017, 12, 1), day_of(2017, 12, 1)),
        ["1 December 2017", "1er décembre 2017", "1 de diciembre de 2017"]
    );
}

#[test]
fn the_same_month_of_another_year_is_another_month() {
    assert_eq!(
        span(Locale::En.texts(), day_of(2020, 1, 12), day_of(2021, 1, 15)),
        "12 January 2020 – 15 January 2021"
    );
    assert_eq!(
        month(Locale::En.texts(), day_of(2020, 1, 1), day_of(2021, 1, 31)),
        "January 2020 – January 2021"
    );
}

#[test]
fn a_span_in_a_sentence_has_its_articles() {
    let of = |first, last| said(|texts| on(texts, first, last));
    assert_eq!(
        of(day_of(2017, 12, 1), day_of(2017, 12, 1)),
        ["on 1 December 2017", "le 1er décembre 2017", "el 1 de diciembre de 2017"]
    );
    assert_eq!(
        of(day_of(2017, 12, 12), day_of(2017, 12, 15)),
        ["from 12 to 15 December 2017", "du 12 au 15 décembre 2017", "del 12 al 15 de diciembre de 2017"]
    );
    assert_eq!(
        of(day_of(2023, 8, 28), day_of(2023, 9, 1)),
        [
            "from 28 August to 1 September 2023",
            "du 28 août au 1er septembre 2023",
            "del 28 de agosto al 1 de septiembre de 2023"
        ]
    );
    assert_eq!(
        of(day_of(2020, 12, 28), day_of(2021, 1, 3)),
        [
            "from 28 December 2020 to 3 January 2021",
            "du 28 décembre 2020 au 3 janvier 2021",
            "del 28 de diciembre de 2020 al 3 de enero de 2021"
        ]
    );
}

#[test]
fn a_week_is_named_by_its_first_day() {
    let (first, last) = (day_of(2021, 3, 22), day_of(2021, 3, 28));
    assert_eq!(
        said(|texts| week(texts, first, last)),
        ["week of 22 March 2021", "semaine du 22 mars 2021", "semana del 22 de marzo de 2021"]
    );
    assert_eq!(
        said(|texts| in_week(texts, first, last)),
        [
            "in the week of 22 March 2021",
            "dans la semaine du 22 mars 2021",
            "en la semana del 22 de marzo de 2021"
        ]
    );
}

#[test]
fn an_eighth_day_makes_it_two_weeks() {
    let (first, last) = (day_of(2021, 3, 22), day_of(2021, 3, 29));
    assert_eq!(
        said(|texts| week(texts, first, last)),
        [
            "weeks from 22 to 29 March 2021",
            "semaines du 22 au 29 mars 2021",
            "semanas del 22 al 29 de marzo de 2021"
        ]
    );
    assert_eq!(
        said(|texts| in_week(texts, first, last)),
        [
            "in the weeks from 22 to 29 March 2021",
            "dans les semaines du 22 au 29 mars 2021",
            "en las semanas del 22 al 29 de marzo de 2021"
        ]
    );
}

#[test]
fn months_are_said_without_days() {
    let of = |first, last| said(|texts| month(texts, first, last));
    assert_eq!(
        of(day_of(2019, 11, 1), day_of(2019, 11, 30)),
        ["November 2019", "novembre 2019", "noviembre de 2019"]
    );
    assert_eq!(
        of(day_of(2018, 1, 1), day_of(2018, 2, 28)),
        ["January–February 2018", "janvier–février 2018", "enero–febrero de 2018"]
    );
    assert_eq!(
        of(day_of(2018, 12, 1), day_of(2019, 1, 31)),
        ["December 2018 – January 2019", "décembre 2018 – janvier 2019", "diciembre de 2018 – enero de 2019"]
    );
}

#[test]
fn months_in_a_sentence_have_their_preposition() {
    let of = |first, last| said(|texts| in_month(texts, first, last));
    assert_eq!(
        of(day_of(2019, 11, 1), day_of(2019, 11, 30)),
        ["in November 2019", "en novembre 2019", "en noviembre de 2019"]
    );
    assert_eq!(
        of(day_of(2018, 1, 1), day_of(2018, 2, 28)),
        [
            "between January and February 2018",
            "entre janvier et février 2018",
            "entre enero y febrero de 2018"
        ]
    );
    assert_eq!(
        of(day_of(2018, 12, 1), day_of(2019, 1, 31)),
        [
            "between December 2018 and January 2019",
            "entre décembre 2018 et janvier 2019",
            "entre diciembre de 2018 y enero de 2019"
        ]
    );
}
