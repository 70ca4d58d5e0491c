//! What everybody may see.

use domain::time::{Dates, DatesStatus, Deadline, GENEVA};
use i18n::Texts;
use jiff::{Zoned, civil::date, tz::TimeZone};
use maud::{Markup, html};
use views::{
    layout::{self, Nav, Page},
    ui::{self, Autocomplete, Button, Day, Entry, Fact, Field, Figure, Link, Notice, Slot, Tone},
};

pub(super) fn address(texts: &Texts, rest: &str) -> String {
    format!("/{}{rest}", texts.locale().tag())
}

pub(super) fn home(texts: &Texts) -> String {
    let at = |rest: &str| address(texts, rest);
    let main = html! {
        (ui::lead("Before a State is reviewed at the United Nations, those who know the country tell the missions in Geneva what has changed, and what to recommend."))
        (ui::section("open", "Open calls", &ui::listing(&[
            Entry::new(Link::new(at("/series/57"), "Pre-sessions 57"))
                .mark(ui::tag(Tone::Good, "open until 8 January, 23:59"))
                .about("Fourteen States, in Geneva, week of 22 March 2027"),
            Entry::new(Link::new(at("/series/nairobi-2027"), "Pre-sessions in Nairobi"))
                .mark(ui::tag(Tone::Good, "open until 31 January"))
                .about("Kenya, in Nairobi, 12 April 2027"),
        ])))
        (ui::section("next", "Next", &ui::listing(&[
            Entry::new(Link::new(at("/series/56"), "Pre-sessions 56"))
                .about("Eleven States, in Geneva, 1 to 4 December 2026. The programme is out."),
        ])))
        (ui::section("past", "Since 2012", &ui::figures(&[
            Figure::new(176, "Pre-sessions held"),
            Figure::new("163", "Permanent Missions that came"),
            Figure::new("1,500", "people who spoke, about"),
        ])))
    };
    layout::page(texts, &Page::new("Heard before the review", at(""), Nav::Public, main)).into_string()
}

pub(super) fn series(texts: &Texts) -> String {
    let closes = Deadline::new(date(2027, 1, 8).at(23, 59, 0, 0), GENEVA).expect("a deadline");
    let week = Dates::week_of(date(2027, 3, 22), DatesStatus::Provisional).expect("a week");
    let at = |rest: &str| address(texts, rest);
    let states = [
        "Angola",
        "Bolivia (Plurinational State of)",
        "Bosnia and Herzegovina",
        "Egypt",
        "El Salvador",
        "Fiji",
        "Gambia",
        "Iran (Islamic Republic of)",
        "Iraq",
        "Italy",
        "Kazakhstan",
        "Madagascar",
        "San Marino",
        "Slovenia",
    ];
    let main = html! {
        (ui::lead("Civil society organisations and national human rights institutions may apply to speak, one hour for each State, before every Permanent Mission that wants to listen."))
        (ui::actions(&[
            Button::primary("Apply to speak").leads_to(at("/series/57/apply")),
            Button::secondary("Concept note (PDF)").leads_to(at("/series/57/concept-note.pdf")),
        ]))
        (ui::section("facts", "In short", &ui::facts(texts, &[
            Fact::new("Apply until", ui::deadline(texts, &closes)),
            Fact::new("When", ui::dates(texts, &week)),
            Fact::new("Where", "Palais des Nations, Geneva").provisional(),
            Fact::new("How long", "One hour for each State, 5 to 7 minutes for each speaker"),
            Fact::new("Language", "English"),
        ])))
        (ui::section("states", "States", &html! {
            p { "A meeting is held when enough organisations apply." }
            (ui::columns(&states.map(|state| Link::new(at("/series/57/angola"), state))))
        }))
        (ui::section("how", "How to apply", &html! {
            p { "The form has six pages. You can stop at any time and return with the code that you are given; nothing is lost. Only complete applications that arrive in time are considered." }
            h3 { "Who reads it" }
            p { "The organisers and the assessors they name. " strong { "Nobody else learns that you applied" } ", and no page, list or mail names you before you say so." }
            (ui::notice(texts, Notice::Warning, "The State under Review is invited to the meeting, as every State is. Think about what you say and who says it."))
            h3 { "Travel grants" }
            p { "For organisations from six of these States. " a href="https://example.org/grants" { "Who may ask for one" } "." }
        }))
        (ui::section("so-far", "So far", &ui::figures(&[
            Figure::new(176, "Pre-sessions held, series 13 to 28"),
            Figure::new(800, "presentations, about"),
            Figure::new(156, "Permanent Missions that came"),
        ])))
    };
    let page = Page::new("Pre-sessions 57", at("/series/57"), Nav::Public, main)
        .over("For the 57th session of the UPR Working Group, June 2027");
    layout::page(texts, &page).into_string()
}

fn slot(day: i8, from: (i8, i8), to: (i8, i8)) -> (Zoned, Zoned) {
    let geneva = TimeZone::get(GENEVA).expect("the zone is bundled");
    let at = |(hour, minute)| {
        date(2026, 12, day).at(hour, minute, 0, 0).to_zoned(geneva.clone()).expect("in range")
    };
    (at(from), at(to))
}

fn panel(speakers: &[(&str, &str)]) -> Markup {
    html! {
        ul {
            @for (organisation, theme) in speakers {
                li { (ui::said(organisation)) @if !theme.is_empty() { span.soft { " · " (theme) } } }
            }
        }
    }
}

pub(super) fn programme(texts: &Texts) -> String {
    let at = |rest: &str| address(texts, rest);
    let meeting = |day, from, to, state: &'static str, about: Markup| {
        let (start, end) = slot(day, from, to);
        Slot::meeting(start, end, html! { a href=(at("/series/56/x")) { (state) } }).about(about)
    };
    let pause = |day, from, to, what: &'static str| {
        let (start, end) = slot(day, from, to);
        Slot::pause(start, end, what)
    };
    let days = [
        Day {
            date: date(2026, 12, 1),
            slots: vec![
                pause(1, (9, 0), (9, 30), "Doors open, badges at the Pregny gate"),
                meeting(
                    1,
                    (9, 30),
                    (10, 30),
                    "Panama",
                    panel(&[
                        ("Defensoría del Pueblo", "national institution"),
                        ("Espacio de Encuentro de Mujeres", "women’s rights"),
                        ("Alianza Ciudadana", "justice"),
                        ("A speaker whose name is withheld", ""),
                    ]),
                ),
                meeting(
                    1,
                    (11, 0),
                    (12, 0),
                    "Honduras",
                    panel(&[
                        ("Coalición por la Tierra", "land, defenders"),
                        ("منظمة حقوق الإنسان", "prisons"),
                    ]),
                ),
                pause(1, (12, 0), (14, 0), "Lunch"),
                meeting(
                    1,
                    (14, 0),
                    (15, 0),
                    "Jamaica",
                    panel(&[("Island Voices", "violence against children")]),
                ),
            ],
        },
        Day {
            date: date(2026, 12, 2),
            slots: vec![
                meeting(
                    2,
                    (9, 30),
                    (10, 30),
                    "Belarus",
                    html! { p { (ui::tag(Tone::Bad, "moved")) " from 1 December, 16:00" } },
                ),
                meeting(2, (11, 0), (12, 0), "Marshall Islands", html! { p { (ui::provisional(texts)) } }),
            ],
        },
    ];
    let main = html! {
        (ui::lead("Two days, five States. Meetings are public; every Permanent Mission is invited."))
        (ui::actions(&[
            Button::secondary("Put it in your calendar").leads_to(at("/series/56/programme.ics")),
            Button::secondary("Print it (PDF)").leads_to(at("/series/56/programme.pdf")),
        ]))
        (ui::timetable(texts, &days))
    };
    let page = Page::new("Programme", at("/series/56/programme"), Nav::Public, main)
        .over("Pre-sessions 56 · version 3 of 20 November 2026")
        .crumbs([Link::new(at("/series"), "Series"), Link::new(at("/series/56"), "Pre-sessions 56")]);
    layout::page(texts, &page).into_string()
}

pub(super) fn sign_in(texts: &Texts) -> String {
    let at = |rest: &str| address(texts, rest);
    let main = html! {
        (ui::lead("For organisers, assessors and missions. Applicants return to their application with its code instead."))
        (ui::form(at("/sign-in"), None, &html! {
            (Field::new(texts, "email", "E-mail address").hint("We send a code there. It is good for ten minutes, in this browser only.").email(""))
            (Field::new(texts, "remember", "Keep me signed in on this device").optional().tick(false))
            (Field::new(texts, "code", "Code from the mail").autocomplete(Autocomplete::OneTimeCode).code(""))
            (ui::actions(&[Button::primary("Send the code")]))
        }))
    };
    layout::page(texts, &Page::new("Sign in", at("/sign-in"), Nav::Public, main)).into_string()
}
