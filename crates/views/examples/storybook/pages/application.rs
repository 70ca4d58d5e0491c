//! What an applicant sees.

use i18n::Texts;
use maud::html;
use views::{
    layout::{self, Nav, Page},
    ui::{
        self, Autocomplete, Button, Choice, Confirm, Fact, Field, Issues, Link, Notice, Step, StepState,
        Tone, Upload,
    },
};

use super::public::address;

const TOKEN: Nav<'_> = Nav::Applicant { token: Some("0123") };

pub(super) fn step(texts: &Texts) -> String {
    let at = |rest: &str| address(texts, rest);
    let issues = Issues::from_iter([
        ("organisation", "Write the name of your organisation."),
        ("kind", "Choose what your organisation is."),
        ("aim", "Shorten this by 24 words: there are 224, and at most 200 are read."),
    ]);
    let aim =
        "We keep the record of land conflicts in three provinces and help those who are evicted. ".repeat(14);
    let kinds = [
        Choice::new("national", "A national organisation"),
        Choice::new("international", "An international organisation"),
        Choice::new("coalition", "A coalition")
            .hint("Organisations that speak with one voice; they share one seat."),
        Choice::new("nhri", "A national human rights institution"),
    ];
    let upload = Upload {
        accept: ".pdf,.docx,.odt",
        kinds: "PDF, Word or OpenDocument".into(),
        limit: 10_000_000,
        kept: Some("submission-final.docx"),
    };
    let form = html! {
        (Field::new(texts, "organisation", "Name of the organisation").issues(&issues).autocomplete(Autocomplete::Organisation).line(""))
        (Field::new(texts, "kind", "What is it?").issues(&issues).radios(&kinds, ""))
        (Field::new(texts, "aim", "Aim and work").hint("In the words that you would use before diplomats who do not know you.").issues(&issues).lang("en").text(&aim, Some(200)))
        (Field::new(texts, "website", "Website").optional().web_address("www.example.org"))
        (Field::new(texts, "since", "Existing since").hint("The year, for example 1998.").number("2004"))
        (Field::new(texts, "submission", "Your submission to the review").optional().hint("What the file says about its author is taken out before anybody else sees it.").file(&upload))
        (ui::actions(&[Button::primary("Save and continue"), Button::secondary("Save").sends("then", "stay")]))
    };
    let steps = [
        Step::new("State and organisation", at("/application/step/organisation"), StepState::Left(3)),
        Step::new("Address", at("/application/step/address"), StepState::Done),
        Step::new("Speaker", at("/application/step/speaker"), StepState::Left(1)),
        Step::new("Issues of the statement", at("/application/step/issues"), StepState::Untouched),
        Step::new("Travel grant", at("/application/step/grant"), StepState::Untouched),
        Step::new("Safety and consent", at("/application/step/safety"), StepState::Untouched),
    ];
    let here = at("/application/step/organisation");
    let main = ui::beside(&ui::form(&here, Some("0123"), &form), &ui::steps(texts, &steps, &here));
    let page = Page::new("State and organisation", &here, TOKEN, main)
        .over_if(ui::step_of(texts, &steps, &here))
        .issues(&issues)
        .rehearsal(true);
    layout::page(texts, &page).into_string()
}

pub(super) fn check(texts: &Texts) -> String {
    let at = |rest: &str| address(texts, rest);
    let organisation = at("/application/step/organisation");
    let change = |name: &str| ui::field_at(&organisation, name);
    let main = html! {
        (ui::notice(texts, Notice::Warning, html! {
            p { "One question is left." }
            ul { li { (Link::new(change("kind"), "What is it?")) } }
        }))
        (ui::section("organisation", "State and organisation", &html! {
            (ui::facts(texts, &[
                Fact::new("Name of the organisation", ui::said("Island Voices")).change(change("organisation")),
                Fact::new("What is it?", ui::tag(Tone::Bad, "missing")).change(change("kind")),
                Fact::new("Aim and work", ui::said_at_length("We teach children their rights.\n\nAnd their parents.", Some("en"))).change(change("aim")),
            ]))
            (ui::more("What becomes of these answers", &html! { p { "They are kept for thirty days after the series." } }))
        }))
        (ui::form(at("/application/check"), Some("0123"), &ui::actions(&[Button::primary("Hand in the application")])))
    };
    layout::page(texts, &Page::new("Read it once more", at("/application/check"), TOKEN, main)).into_string()
}

pub(super) fn withdraw(texts: &Texts) -> String {
    let at = |rest: &str| address(texts, rest);
    let main = html! {
        (ui::notice(texts, Notice::Success, "Your answers were saved at 21:04 Geneva time."))
        (ui::confirm(texts, &Confirm {
            action: at("/application/withdraw"),
            token: Some("0123"),
            content: html! { p { "Nobody will read it, and it cannot be handed in again. What you wrote is deleted after thirty days." } },
            yes: "Take the application back".into(),
            back: at("/application"),
        }))
    };
    let page = Page::new("Take the application back?", at("/application/withdraw"), TOKEN, main);
    layout::page(texts, &page).into_string()
}
