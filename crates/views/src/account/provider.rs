//! Signing in at a provider of OpenID Connect: the button, the pages on the way there and back, and what
//! the account says of it.

use i18n::Texts;
use jiff::Timestamp;
use maud::{Markup, html};

use super::own::moment;
use crate::{
    layout::{self, Nav, Page},
    reader::Reader,
    ui::{self, Button, actions, said},
};

/// A provider that vouched for the account.
#[derive(Clone, Debug)]
pub struct ProviderRow {
    /// Its address.
    pub issuer: String,
    /// When it first did.
    pub since: Timestamp,
    /// When it last did.
    pub used: Timestamp,
}

/// The button that begins to sign in at the provider.
pub(super) fn begin(texts: &Texts, token: Option<&str>, name: &str) -> Markup {
    let lang = super::lang(texts);
    ui::form(
        routes::AskProvider { lang },
        token,
        &html! {
            p { (texts.provider_lead(name)) }
            div #provider { (actions(&[Button::secondary(texts.provider_use(name))])) }
        },
    )
}

/// The page on the way to the provider.
#[must_use]
pub fn to_provider(texts: &Texts, name: &str, rehearsal: bool, address: &str) -> Markup {
    let lang = super::lang(texts);
    let main = html! {
        (ui::lead(texts.provider_going(name)))
        (actions(&[
            Button::primary(texts.provider_go(name)).leads_to(address),
            Button::secondary(texts.provider_otherwise()).leads_to(routes::SignInPage { lang }),
        ]))
    };
    let page = Page::new(texts.provider_use(name), routes::ProviderPage { lang }, Nav::Public, main);
    layout::page(texts, &page.rehearsal(rehearsal))
}

/// The page on the way back: what the browser brought goes on when a person says so.
#[must_use]
pub fn from_provider(
    texts: &Texts,
    name: &str,
    (rehearsal, token): (bool, Option<&str>),
    brought: &[(&str, &str)],
) -> Markup {
    let lang = super::lang(texts);
    let main = html! {
        (ui::lead(texts.provider_back(name)))
        (ui::form(routes::ShowProvider { lang }, token, &html! {
            @for (field, value) in brought { (ui::hidden(field, value)) }
            (actions(&[
                Button::primary(texts.provider_finish()),
                Button::secondary(texts.provider_otherwise()).leads_to(routes::SignInPage { lang }),
            ]))
        }))
    };
    let page = Page::new(texts.provider_use(name), routes::ProviderPage { lang }, Nav::Public, main);
    layout::page(texts, &page.rehearsal(rehearsal))
}

/// The providers that vouch for the account.
pub(super) fn list(reader: &Reader<'_>, rows: &[ProviderRow]) -> Markup {
    let (texts, lang) = (reader.texts, reader.lang());
    html! {
        p { (texts.provider_links_lead()) }
        ul {
            @for row in rows {
                li { (said(&row.issuer)) ", " (texts.provider_link_since(moment(texts, row.since), moment(texts, row.used))) }
            }
        }
        (ui::form(routes::ForgetProviders { lang }, reader.token(), &html! {
            (actions(&[Button::secondary(texts.provider_forget())]))
        }))
    }
}
