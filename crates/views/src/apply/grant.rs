//! The travel grant that is offered, and the passport of whoever travels.

use domain::{
    grant::{Grant, Person, Stand, last_minute},
    typed::Typed,
};
use i18n::numbers;
use maud::{Markup, html};

use super::{Mine, words};
use crate::{
    desk::parts,
    layout,
    ui::{self, Autocomplete, Button, Confirm, Fact, Field, Issues, Notice},
};

/// On the page of the application: that a grant is offered, or the passport is wanted.
pub(super) fn notice(mine: Mine<'_>) -> Markup {
    let (texts, lang) = (mine.texts, mine.lang());
    let sentence = match mine.grant {
        Some((Stand::Offered { until, .. }, _)) if mine.now < until => {
            texts.grant_own_notice(words::moment(texts, last_minute(until)))
        }
        Some((Stand::Accepted { .. }, false)) => texts.grant_own_passport_notice(),
        Some((Stand::Accepted { .. } | Stand::Settled { .. }, _)) => texts.grant_own_accepted(),
        Some(_) | None => return Markup::default(),
    };
    let said = html! {
        p { (sentence) }
        p { a href=(routes::OwnGrant { lang }) { (texts.grant_own_go()) } }
    };
    ui::notice(texts, Notice::Warning, said)
}

/// The page of the grant.
#[must_use]
pub fn grant(mine: Mine<'_>, grant: &Grant, issues: &Issues<'_>) -> Markup {
    let (texts, lang) = (mine.texts, mine.lang());
    let is_open = matches!(grant.stand(), Stand::Offered { until, .. } if mine.now < until);
    let amount = numbers::money(texts, grant.amount().0, "CHF");
    let decline = Button::danger(texts.grant_own_decline()).sends("answer", "decline");
    let accept = Button::primary(texts.grant_own_accept()).sends("answer", "accept");
    let main = html! {
        @match grant.stand() {
            Stand::Offered { until, .. } if is_open => {
                (ui::lead(texts.grant_own_lead(words::moment(texts, last_minute(until)))))
            }
            Stand::Accepted { .. } => (ui::notice(texts, Notice::Success, texts.grant_own_accepted())),
            Stand::Settled { .. } => (ui::notice(texts, Notice::Success, texts.grant_own_settled())),
            Stand::Planned | Stand::Offered { .. } | Stand::Ended { .. } => {
                (ui::notice(texts, Notice::Information, texts.grant_own_over(mine.contact)))
            }
        }
        @if grant.person == Person::Substitute && grant.is_binding() { p { (texts.grant_own_substitute()) } }
        @if is_open || matches!(grant.stand(), Stand::Accepted { .. }) {
            (ui::facts(texts, &[Fact::new(texts.grant_own_amount(), amount)]))
            (ui::form(routes::ReplyGrant { lang }, mine.token, &html! {
                @if is_open { (ui::actions(&[accept, decline])) }
                @else { (ui::actions(&[
                    Button::primary(texts.grant_passport_title()).leads_to(routes::PassportPage { lang }),
                    decline,
                ])) }
            }))
        }
        (ui::actions(&[Button::secondary(texts.apply_home()).leads_to(routes::ApplicationPage { lang })]))
    };
    let page = mine.page(texts.grant_own_title(), routes::OwnGrant { lang }, main);
    layout::page(texts, &page.issues(issues))
}

/// Asks once more before a grant is declined.
#[must_use]
pub fn decline(mine: Mine<'_>) -> Markup {
    let (texts, lang) = (mine.texts, mine.lang());
    let content = html! {
        (ui::hidden("answer", "decline"))
        (ui::hidden("sure", "yes"))
        p { (texts.grant_own_sure_text()) }
    };
    let main = ui::confirm(
        texts,
        &Confirm {
            action: routes::ReplyGrant { lang }.to_string(),
            token: mine.token,
            content,
            yes: texts.grant_own_decline(),
            back: routes::OwnGrant { lang }.to_string(),
        },
    );
    mine.show(texts.grant_own_sure(), routes::OwnGrant { lang }, main)
}

/// The page of the passport: what is kept or was typed, how often it was saved, and how many days after
/// the series it is erased.
#[must_use]
pub fn passport(mine: Mine<'_>, typed: &Typed, (version, days): (i64, u16), issues: &Issues<'_>) -> Markup {
    let (texts, lang) = (mine.texts, mine.lang());
    // Nothing of a passport is to stay in the browser.
    let field = |name: &'static str, label| {
        Field::new(texts, name, label).issues(issues).autocomplete(Autocomplete::Off)
    };
    let main = html! {
        (ui::lead(texts.grant_passport_lead(days)))
        @if version > 0 { (ui::notice(texts, Notice::Success, texts.grant_passport_kept())) }
        (ui::form(routes::SavePassport { lang }, mine.token, &html! {
            (ui::hidden("version", &version.to_string()))
            (field("passport_family", texts.grant_passport_family()).line(typed.get("passport_family")))
            (field("passport_given", texts.grant_passport_given()).line(typed.get("passport_given")))
            (field("nationality", texts.grant_nationality()).line(typed.get("nationality")))
            (field("passport_number", texts.grant_passport_number()).line(typed.get("passport_number")))
            (field("born", texts.grant_born()).date(parts(typed, "born")))
            (field("birthplace", texts.grant_birthplace()).line(typed.get("birthplace")))
            (field("issued", texts.grant_issued()).date(parts(typed, "issued")))
            (field("expires", texts.grant_expires()).date(parts(typed, "expires")))
            (field("embassy", texts.grant_embassy()).line(typed.get("embassy")))
            (ui::actions(&[Button::primary(texts.grant_passport_save())]))
        }))
        @if version > 0 {
            (ui::form(routes::SavePassport { lang }, mine.token, &html! {
                (ui::actions(&[Button::danger(texts.grant_passport_erase()).sends("do", "erase")]))
            }))
        }
        (ui::actions(&[Button::secondary(texts.apply_home()).leads_to(routes::ApplicationPage { lang })]))
    };
    let page = mine.page(texts.grant_passport_title(), routes::PassportPage { lang }, main);
    layout::page(texts, &page.issues(issues))
}
