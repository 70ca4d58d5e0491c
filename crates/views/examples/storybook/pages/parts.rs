//! Every part once.

use i18n::Texts;
use maud::html;
use views::{
    layout::{self, Nav, Page},
    ui::{self, Button, Choice, DateParts, Field, Issues, Notice, Tone, Upload},
};

use super::public::address;

pub(super) fn page(texts: &Texts) -> String {
    let issues = Issues::from_iter([
        ("when", "Give a date that exists."),
        ("themes", "Choose at least one."),
        ("email", "This is no e-mail address."),
        ("consent", "Tick the box if you agree."),
        ("state", "Choose a State."),
        ("letter", "Choose a file."),
    ]);
    let themes = [
        Choice::new("land", "Land").hint("Evictions included."),
        Choice::new("justice", "Justice"),
        Choice::new("children", "Children"),
    ];
    let field = |name: &'static str, label: &'static str| Field::new(texts, name, label).issues(&issues);
    let upload = Upload { accept: ".pdf", kinds: "PDF".into(), limit: 10_000_000, kept: None };
    let form = html! {
        (field("email", "E-mail").email("nobody@"))
        (field("phone", "Telephone").optional().phone("+41 22 000 00 00"))
        (field("state", "State").select(&themes, ""))
        (field("when", "When does the passport expire?").hint("For example 31 12 2027.").date(DateParts { day: "31", month: "2", year: "2027" }))
        (field("themes", "Issues of the statement").checkboxes(&themes, &["land"]))
        (field("more", "Anything else").hint_if(None::<&str>).need(false).text("", None))
        (field("code", "Code of the application").code("7K3F-90QX"))
        (field("letter", "Letter").file(&upload))
        (field("consent", "The organisers may read my answers").tick(false))
        (ui::actions(&[Button::primary("Hand in"), Button::secondary("Save"), Button::danger("Delete")]))
    };
    let earlier =
        html! { (ui::moves(&[ui::Button::small("15 min earlier").of("Colombia").sends("do", "earlier")])) };
    let main = html! {
        (ui::section("moves", "Beside a thing of a list", &ui::form(address(texts, "/parts"), None, &earlier)))
        (ui::section("marks", "Marks", &html! {
            p {
                (ui::tag(Tone::Plain, "draft")) " " (ui::tag(Tone::Good, "selected")) " "
                (ui::tag(Tone::Bad, "missing")) " " (ui::provisional(texts))
            }
        }))
        (ui::section("notices", "Notices", &html! {
            (ui::notice(texts, Notice::Information, "The call was extended for Fiji."))
            (ui::notice(texts, Notice::Success, "The programme is published."))
            (ui::notice(texts, Notice::Warning, "Three missions have not been invited yet."))
        }))
        (ui::section("form", "A form", &ui::form(address(texts, "/parts"), Some("0123"), &form)))
    };
    let page = Page::new("Every part", address(texts, "/parts"), Nav::Public, main).issues(&issues);
    layout::page(texts, &page).into_string()
}
