//! What organisers see.

use i18n::Texts;
use maud::html;
use views::{
    layout::{self, Clash, Nav, Page, Stale},
    ui::{self, Button, Choice, Column, Fact, Field, Link, Order, Pages, Row, Table, Tone},
};

use super::public::address;

fn nav(texts: &Texts) -> Nav<'static> {
    let link = |rest: &str, words: &'static str| Link::new(address(texts, rest), words);
    Nav::Desk {
        person: "Noemi Favre".into(),
        token: Some("0123"),
        links: vec![
            link("/desk", "Desk"),
            link("/desk/57/applications", "Applications"),
            link("/desk/57/panels", "Panels"),
            link("/desk/57/programme", "Programme"),
            link("/desk/57/letters", "Letters"),
        ],
    }
}

pub(super) fn list(texts: &Texts) -> String {
    let at = |rest: &str| address(texts, rest);
    let rows = [
        ("Coalición por la Tierra", "Honduras", "Coalition", 81, 3, Tone::Good, "selected"),
        ("منظمة حقوق الإنسان", "Egypt", "National", 78, 2, Tone::Plain, "submitted"),
        (
            "Centre for the Independence of Judges and Lawyers of the Southern Provinces",
            "Fiji",
            "International",
            64,
            3,
            Tone::Open,
            "reserve",
        ),
        ("Defensoría del Pueblo", "El Salvador", "NHRI, A", 59, 1, Tone::Bad, "no assessor"),
    ];
    let table = Table::new(
        "Applications to series 57",
        [
            Column::new("Organisation").sorts("?by=name", None),
            Column::new("State").sorts("?by=state", None),
            Column::new("Kind"),
            Column::number("Score").sorts("?by=score", Some(Order::Descending)),
            Column::number("Read by"),
            Column::new("Stands"),
        ],
    )
    .pick("application")
    .rows(rows.map(|(name, state, kind, score, read, tone, stands)| {
        Row::new([
            html! { a href="/en/desk/57/applications/app_1" { (ui::said(name)) } },
            html! { (state) },
            html! { (kind) },
            html! { (score) },
            html! { (read) " of 3" },
            ui::tag(tone, stands),
        ])
        .pick("app_1", name)
    }));
    let states = [Choice::new("egy", "Egypt"), Choice::new("hnd", "Honduras")];
    let pages = Pages { page: 2, pages: 5, previous: Some("?page=1".into()), next: Some("?page=3".into()) };
    let main = html! {
        (ui::tabs("Views", &[
            Link::new(at("/desk/57/applications"), "All"),
            Link::new(at("/desk/57/applications?late"), "To be read"),
            Link::new(at("/desk/57/applications?grants"), "Grants"),
        ], &at("/desk/57/applications")))
        (ui::filter(at("/desk/57/applications"), &html! {
            (Field::new(texts, "state", "State").optional().select(&states, "egy"))
            (Field::new(texts, "words", "Words").optional().line("land"))
            (Button::secondary("Show"))
        }))
        (ui::form(at("/desk/57/applications"), Some("0123"), &html! {
            (table.show(texts))
            (ui::actions(&[Button::primary("Give to an assessor").sends("do", "assign"), Button::secondary("Export").sends("do", "export")]))
        }))
        (ui::pagination(texts, &pages))
    };
    let page = Page::new("Applications", at("/desk/57/applications"), nav(texts), main)
        .over("Pre-sessions 57 · call open until 8 January 2027, 23:59")
        .crumbs([Link::new(at("/desk"), "Desk")]);
    layout::page(texts, &page).into_string()
}

pub(super) fn record(texts: &Texts) -> String {
    let at = |rest: &str| address(texts, rest);
    let empty: Table<'_, 1> = Table::new("Assessments", [Column::new("Assessor")]);
    let main = html! {
        (ui::section("facts", "Organisation", &ui::facts(texts, &[
            Fact::new("Name", ui::said("منظمة حقوق الإنسان")),
            Fact::new("Kind", "National organisation, since 2004"),
            Fact::new("Consultative status", "none"),
            Fact::new("Risk", ui::tag(Tone::Bad, "name withheld")),
        ])))
        (ui::section("aim", "Aim and work", &ui::said_at_length("نحن نوثق النزاعات.\n\nونساعد الذين طردوا من أراضيهم.", Some("ar"))))
        (ui::wide("assessments", "Assessments", &empty.or("Nobody has assessed it yet.").show(texts)))
    };
    let page =
        Page::new("An application to speak on Egypt", at("/desk/57/applications/app_1"), nav(texts), main)
            .crumbs([Link::new(at("/desk"), "Desk"), Link::new(at("/desk/57/applications"), "Applications")]);
    layout::page(texts, &page).into_string()
}

pub(super) fn stale(texts: &Texts) -> String {
    let clashes = [Clash {
        label: "How to apply".into(),
        yours: "Apply with the form below.\n\nOnly complete applications are considered.",
        theirs: "Apply with the form below, in English, French or Spanish.",
    }];
    let stale = Stale { nav: nav(texts), address: address(texts, "/desk/57/call"), clashes: &clashes };
    layout::stale(texts, stale).into_string()
}
