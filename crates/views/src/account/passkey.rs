//! Passkeys: where a browser is asked for one, and the list of them.

use i18n::Texts;
use jiff::Timestamp;
use maud::{Markup, html};

use super::own::moment;
use crate::{
    layout::{self, Nav, Page},
    reader::Reader,
    script,
    ui::{self, Button, Field, Issues, Notice, actions, said},
};

/// A passkey of the account.
#[derive(Clone, Debug)]
pub struct PasskeyRow {
    /// Its id.
    pub id: String,
    /// How the person calls it.
    pub name: String,
    /// When it was added.
    pub since: Timestamp,
    /// When it was last used.
    pub used: Option<Timestamp>,
}

/// What a browser is asked for.
#[derive(Clone, Debug)]
pub struct PasskeyAsked<'a> {
    /// What the script is given.
    pub options: &'a str,
    /// Whether a passkey is to be added, and not shown.
    pub adds: bool,
}

/// The button that begins to sign in with a passkey.
pub(super) fn begin(texts: &Texts, token: Option<&str>) -> Markup {
    let lang = super::lang(texts);
    ui::form(
        routes::AskForPasskey { lang },
        token,
        &html! { (actions(&[Button::secondary(texts.factor_passkey_use())])) },
    )
}

/// Where the browser is asked for a passkey. Without a script it cannot be, and the page says so.
#[must_use]
pub fn passkey(
    texts: &Texts,
    asked: Option<&PasskeyAsked<'_>>,
    (rehearsal, token): (bool, Option<&str>),
    issues: &Issues<'_>,
) -> Markup {
    let lang = super::lang(texts);
    let main = html! {
        @if let Some(asked) = asked {
            (ui::lead(if asked.adds { texts.factor_passkey_add_lead() } else { texts.factor_passkey_lead() }))
            (form(texts, asked, token))
        } @else {
            (begin(texts, token))
        }
        p { a href=(routes::SignInPage { lang }) { (texts.factor_passkey_otherwise()) } }
    };
    let page = Page::new(texts.factor_passkey_title(), routes::PasskeyPage { lang }, Nav::Public, main);
    layout::page(texts, &page.issues(issues).rehearsal(rehearsal))
}

fn form(texts: &Texts, asked: &PasskeyAsked<'_>, token: Option<&str>) -> Markup {
    let lang = super::lang(texts);
    let (action, kind) = if asked.adds {
        (routes::AddPasskey { lang }.to_string(), "add")
    } else {
        (routes::ShowPasskey { lang }.to_string(), "show")
    };
    html! {
        noscript { (ui::notice(texts, Notice::Warning, texts.factor_passkey_no_script())) }
        form method="post" action=(action) data-passkey=(kind) data-options=(asked.options) {
            @if let Some(token) = token { (ui::hidden("form", token)) }
            (ui::hidden("answer", ""))
            p #passkey-failed hidden role="alert" { (texts.factor_passkey_failed()) }
            (actions(&[Button::primary(texts.factor_passkey_go())]))
        }
        (script::passkey_tag())
    }
}

/// The passkeys of the account, and a way to add one.
pub(super) fn list(reader: &Reader<'_>, passkeys: &[PasskeyRow]) -> Markup {
    let (texts, lang) = (reader.texts, reader.lang());
    html! {
        p { (texts.factor_passkeys_lead()) }
        @if !passkeys.is_empty() {
            ul {
                @for passkey in passkeys {
                    li {
                        strong { (said(&passkey.name)) } ", "
                        (texts.factor_passkey_since(moment(texts, passkey.since)))
                        @if let Some(used) = passkey.used {
                            ", " (texts.factor_passkey_used(moment(texts, used)))
                        }
                        (ui::form(routes::RemovePasskey { lang }, reader.token(), &html! {
                            (ui::hidden("passkey", &passkey.id))
                            (Button::small(texts.factor_passkey_remove()).of(passkey.name.as_str()))
                        }))
                    }
                }
            }
        }
        (ui::form(routes::BeginPasskey { lang }, reader.token(), &html! {
            (Field::new(texts, "name", texts.factor_passkey_name()).hint(texts.factor_passkey_name_hint())
                .optional().line(""))
            (actions(&[Button::secondary(texts.factor_passkey_add())]))
        }))
    }
}
