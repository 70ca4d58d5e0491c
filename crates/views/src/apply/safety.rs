//! Who may see what, and from when on: chosen by the applicant, closed in an emergency.

use domain::application::{
    Application, Audience, Closer, Consent, FromWhen, Item, Release, Risk, SafetyForm, Status, from_field,
};
use i18n::Texts;
use maud::{Markup, html};

use super::{Mine, moment};
use crate::{
    issue, layout,
    ui::{self, Button, Choice, Confirm, Fact, Field, Issues, Notice, Words},
};

/// What the page says before anything else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SafetySaid {
    /// Nothing.
    Nothing,
    /// That what was chosen holds.
    Saved,
    /// That it was changed elsewhere meanwhile, and nothing is saved.
    Meanwhile,
}

/// The page on which it is chosen who may see what.
#[must_use]
pub fn safety(mine: Mine<'_>, typed: &SafetyForm, issues: &Issues<'_>, said: SafetySaid) -> Markup {
    let (texts, lang) = (mine.texts, mine.lang());
    let fields = html! {
        (ui::hidden("seen", mine.seen))
        (levels(texts, typed, issues))
        (ui::section("items", texts.safety_items(), &items(texts, typed, issues)))
        (ui::actions(&[Button::primary(texts.safety_save())]))
    };
    let main = html! {
        @match said {
            SafetySaid::Nothing => {},
            SafetySaid::Saved => (ui::notice(texts, Notice::Success, texts.safety_saved())),
            SafetySaid::Meanwhile => (ui::notice(texts, Notice::Warning, texts.safety_meanwhile())),
        }
        @if let Some(closed) = closed(texts, &mine.dossier.application.consent) {
            (ui::notice(texts, Notice::Warning, closed))
        }
        (ui::lead(texts.safety_lead()))
        (ui::notice(texts, Notice::Warning, html! {
            p { (texts.safety_room()) }
            p { (texts.safety_missions()) }
            p { (texts.safety_after()) }
        }))
        (ui::form(routes::SaveSafety { lang }, mine.token, &fields))
        p { (texts.safety_not_shown_yet()) }
        (emergency(mine))
    };
    let page = mine.page(texts.safety_title(), routes::SafetyPage { lang }, main);
    layout::page(texts, &page.issues(issues))
}

/// The way to close everything, for the pages of the applicant.
pub(super) fn emergency(mine: Mine<'_>) -> Markup {
    let (texts, lang) = (mine.texts, mine.lang());
    let button = html! {
        p { (texts.safety_emergency_text()) }
        (ui::actions(&[Button::danger(texts.safety_close())]))
    };
    ui::section(
        "emergency",
        texts.safety_emergency(),
        &ui::form(routes::CloseEverything { lang }, mine.token, &button),
    )
}

fn levels(texts: &Texts, typed: &SafetyForm, issues: &Issues<'_>) -> Markup {
    let choices = Risk::ALL.map(|risk| {
        let (label, hint) = match risk {
            Risk::Closed => (texts.safety_risk_closed(), texts.safety_risk_closed_hint()),
            Risk::OrganisationWithheld => {
                (texts.safety_risk_organisation_withheld(), texts.safety_risk_organisation_withheld_hint())
            }
            Risk::NameWithheld => (texts.safety_risk_name_withheld(), texts.safety_risk_name_withheld_hint()),
            Risk::Open => (texts.safety_risk_open(), texts.safety_risk_open_hint()),
        };
        Choice::new(risk.name(), label).hint(hint)
    });
    html! {
        (Field::new(texts, "speaker_risk", texts.safety_level_speaker()).hint(texts.safety_level_hint())
            .issues(issues).radios(&choices, &typed.speaker_risk))
        (Field::new(texts, "organisation_risk", texts.safety_level_organisation()).hint(texts.safety_level_hint())
            .issues(issues).radios(&choices, &typed.organisation_risk))
    }
}

fn items(texts: &Texts, typed: &SafetyForm, issues: &Issues<'_>) -> Markup {
    let audiences = Audience::ALL.map(|to| {
        let choice = Choice::new(to.name(), audience(texts, to));
        if to == Audience::Room { choice.hint(texts.safety_audience_room_hint()) } else { choice }
    });
    let moments = [
        Choice::new("at_once", texts.safety_from_at_once()),
        Choice::new("day", texts.safety_from_day()),
        Choice::new("time", texts.safety_from_time()),
    ];
    html! {
        @for item in Item::ASKED {
            @let (to, from) = typed.items.get(&item).map_or(("", ""), |(to, from)| (to, from));
            (Field::new(texts, item.name(), item_words(texts, item)).hint_if(item_hint(texts, item))
                .issues(issues).radios(&audiences, to))
            (Field::new(texts, from_field(item), texts.safety_from(item_words(texts, item).into_owned()))
                .issues(issues).select(&moments, from))
        }
        p { (texts.safety_instant_hint()) }
        (Field::new(texts, "date", texts.safety_date()).hint(texts.safety_date_hint()).optional().issues(issues)
            .line(&typed.date))
        (Field::new(texts, "time", texts.safety_time()).hint(texts.safety_time_hint()).optional().issues(issues)
            .line(&typed.time))
    }
}

/// What is wrong, each sentence with what it is about.
#[must_use]
pub fn safety_sentences<'t>(texts: &'t Texts, found: &domain::issue::Issues) -> Issues<'t> {
    let about = |field: &str| match field {
        "speaker_risk" => Some(texts.safety_level_speaker()),
        "organisation_risk" => Some(texts.safety_level_organisation()),
        "date" => Some(texts.safety_date()),
        "time" => Some(texts.safety_time()),
        field => {
            let item = Item::ALL.into_iter().find(|item| item.name() == field || from_field(*item) == field);
            item.map(|item| item_words(texts, item))
        }
    };
    let sentence = |field: &str, wrong: &domain::issue::Issue| match (about(field), wrong) {
        (Some(about), domain::issue::Issue::NotAChoice) => {
            texts.safety_issue(about.into_owned(), texts.safety_choose().into_owned())
        }
        (Some(about), wrong) => {
            texts.safety_issue(about.into_owned(), issue::sentence(texts, wrong).into_owned())
        }
        (None, wrong) => issue::sentence(texts, wrong),
    };
    found.iter().map(|(field, wrong)| (field.to_owned(), sentence(field, wrong))).collect()
}

fn item_hint(texts: &Texts, item: Item) -> Option<Words<'_>> {
    match item {
        Item::Kind => Some(texts.safety_item_kind_hint()),
        Item::Position => Some(texts.safety_item_position_hint()),
        Item::Organisation | Item::Speaker | Item::Photo | Item::Statement | Item::Recording => None,
    }
}

fn item_words(texts: &Texts, item: Item) -> Words<'_> {
    texts.get(&format!("safety-item-{}", item.name())).unwrap_or_default()
}

fn audience(texts: &Texts, audience: Audience) -> Words<'_> {
    match audience {
        Audience::Organisers => texts.safety_audience_organisers(),
        Audience::Room => texts.safety_audience_room(),
        Audience::Missions => texts.safety_audience_missions(),
        Audience::Public => texts.safety_audience_public(),
    }
}

fn closed<'t>(texts: &'t Texts, consent: &Consent) -> Option<Words<'t>> {
    consent.closed.map(|(at, by)| match by {
        Closer::Applicant => texts.safety_closed_by_you(moment(texts, at)),
        Closer::Organiser => texts.safety_closed_by_organisers(moment(texts, at)),
    })
}

/// What holds now, in short, for the applicant's own pages.
pub(super) fn now(mine: Mine<'_>) -> Markup {
    let (texts, consent) = (mine.texts, &mine.dossier.application.consent);
    html! {
        @if let Some(closed) = closed(texts, consent) { (ui::notice(texts, Notice::Warning, closed)) }
        (released(texts, consent, texts.safety_nobody()))
    }
}

/// What was released, item by item.
fn released(texts: &Texts, consent: &Consent, nothing: Words<'_>) -> Markup {
    let open = |item: &Item| consent.of(*item).to != Audience::Organisers;
    let facts: Vec<_> = Item::ALL
        .into_iter()
        .filter(open)
        .map(|item| Fact::new(item_words(texts, item), release(texts, consent, item)))
        .collect();
    html! { @if facts.is_empty() { p { (nothing) } } @else { (ui::facts(texts, &facts)) } }
}

fn release(texts: &Texts, consent: &Consent, item: Item) -> String {
    let Release { to, from } = consent.of(item);
    let to = audience(texts, to).into_owned();
    if consent.withholds(item) {
        return texts.safety_desk_withheld().into_owned();
    }
    match from {
        FromWhen::AtOnce => to,
        FromWhen::MeetingDay => texts.safety_desk_from_day(to).into_owned(),
        FromWhen::At(at) => texts.safety_desk_from(to, moment(texts, at)).into_owned(),
    }
}

/// What an organiser sees of it, without the button.
pub(crate) fn at_the_desk(texts: &Texts, application: &Application) -> Markup {
    let consent = &application.consent;
    let closed = consent.closed.map(|(at, by)| match by {
        Closer::Applicant => texts.safety_desk_closed_by_applicant(moment(texts, at)),
        Closer::Organiser => texts.safety_desk_closed_by_organiser(moment(texts, at)),
    });
    let level = |risk: Risk| texts.get(&format!("safety-risk-{}", risk.name().replace('_', "-")));
    let levels = [
        Fact::new(texts.safety_desk_level_speaker(), level(consent.speaker).unwrap_or_default()),
        Fact::new(texts.safety_desk_level_organisation(), level(consent.organisation).unwrap_or_default()),
    ];
    html! {
        @if let Some(closed) = closed { (ui::notice(texts, Notice::Warning, closed)) }
        (ui::facts(texts, &levels))
        (released(texts, consent, texts.safety_desk_nothing()))
    }
}

/// Asks once more before everything is closed.
#[must_use]
pub fn close_everything(mine: Mine<'_>) -> Markup {
    let (texts, lang) = (mine.texts, mine.lang());
    let main = ui::confirm(
        texts,
        &Confirm {
            action: routes::CloseEverything { lang }.to_string(),
            token: mine.token,
            content: html! {
                (ui::hidden("sure", "yes"))
                p { (texts.safety_close_text()) }
                @if mine.dossier.application.status() != Status::Withdrawn {
                    p { a href=(routes::WithdrawPage { lang }) { (texts.safety_withdraw()) } }
                }
            },
            yes: texts.safety_close(),
            back: routes::SafetyPage { lang }.to_string(),
        },
    );
    mine.show(texts.safety_close_title(), routes::SafetyPage { lang }, main)
}
