//! Signing in, the own account, people and their offices.

use domain::lang::Lang;
use i18n::Texts;
use maud::{Markup, html};

use crate::{
    layout::{self, Nav, Page},
    ui::{self, Autocomplete, Button, Field, Issues, actions},
};

mod own;
mod passkey;
mod people;
mod provider;

pub use own::{Account, SessionRow, account, confirm, recovery_codes, set_factor};
pub use passkey::{PasskeyAsked, PasskeyRow, passkey};
pub use people::{People, PersonFields, PersonRow, erase_person, office, people as people_page};
pub use provider::{ProviderRow, from_provider, to_provider};

fn lang(texts: &Texts) -> Lang {
    texts.locale().tag().parse().unwrap_or_default()
}

/// What ways there are to sign in beside a code.
#[derive(Clone, Copy, Debug, Default)]
pub struct Ways<'a> {
    /// Whether there can be passkeys.
    pub passkeys: bool,
    /// How people call the provider elsewhere by which they can sign in, if there is one.
    pub provider: Option<&'a str>,
}

/// Where one signs in: by a code to an address, or with a code that was given.
#[must_use]
pub fn sign_in(
    texts: &Texts,
    rehearsal: bool,
    token: Option<&str>,
    (email, ways): (&str, Ways<'_>),
    issues: &Issues<'_>,
) -> Markup {
    let lang = lang(texts);
    let by_mail = ui::form(
        routes::SignIn { lang },
        token,
        &html! {
            (Field::new(texts, "email", texts.account_email()).hint(texts.account_email_hint())
                .autocomplete(Autocomplete::Email).issues(issues).email(email))
            (actions(&[Button::primary(texts.account_send_code())]))
        },
    );
    let with_code = ui::form(
        routes::SignInEntry { lang },
        token,
        &html! {
            p { (texts.account_entry_lead()) }
            (Field::new(texts, "code", texts.account_entry_code()).issues(issues).code(""))
            (actions(&[Button::secondary(texts.account_use_code())]))
        },
    );
    let main = html! {
        (ui::lead(texts.account_sign_in_lead()))
        (by_mail)
        @if let Some(name) = ways.provider {
            (ui::section("elsewhere", texts.provider_use(name), &provider::begin(texts, token, name)))
        }
        @if ways.passkeys { (ui::section("passkey", texts.factor_passkeys(), &passkey::begin(texts, token))) }
        (ui::section("given", texts.account_entry_heading(), &with_code))
    };
    let page = Page::new(texts.account_sign_in(), routes::SignInPage { lang }, Nav::Public, main);
    layout::page(texts, &page.issues(issues).rehearsal(rehearsal))
}

/// Where the code from the mail is typed. It says the same whether the address is known or not.
#[must_use]
pub fn code(texts: &Texts, rehearsal: bool, token: Option<&str>, issues: &Issues<'_>) -> Markup {
    let lang = lang(texts);
    let main = html! {
        (ui::lead(texts.account_code_lead()))
        (ui::form(routes::SignInCode { lang }, token, &html! {
            (Field::new(texts, "code", texts.account_code()).hint(texts.account_code_hint())
                .autocomplete(Autocomplete::OneTimeCode).issues(issues).code(""))
            (actions(&[
                Button::primary(texts.account_sign_in()),
                Button::secondary(texts.account_again()).leads_to(routes::SignInPage { lang }),
            ]))
        }))
    };
    let page = Page::new(texts.account_code_title(), routes::SignInCodePage { lang }, Nav::Public, main);
    layout::page(texts, &page.issues(issues).rehearsal(rehearsal))
}

/// Where the second factor is shown. In a rehearsal the page says what the made-up telephone shows.
#[must_use]
pub fn second_factor(
    texts: &Texts,
    (rehearsed, passkeys): (Option<&str>, bool),
    (rehearsal, token): (bool, Option<&str>),
    issues: &Issues<'_>,
) -> Markup {
    let lang = lang(texts);
    let main = html! {
        (ui::lead(texts.account_factor_lead()))
        (own::rehearsed(texts, rehearsed))
        (ui::form(routes::SecondFactor { lang }, token, &html! {
            (own::field(texts, issues))
            (actions(&[Button::primary(texts.account_sign_in())]))
        }))
        @if passkeys { (passkey::begin(texts, token)) }
    };
    let page = Page::new(texts.account_factor_title(), routes::SecondFactorPage { lang }, Nav::Public, main);
    layout::page(texts, &page.issues(issues).rehearsal(rehearsal))
}
