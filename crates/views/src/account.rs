//! Signing in, the own account, people and their offices.

use domain::{lang::Lang, person::Appointment, series::Series};
use i18n::{Texts, times};
use jiff::{Timestamp, tz::TimeZone};
use maud::{Markup, html};
use people::offices;

use crate::{
    layout::{self, Nav, Page},
    reader::Reader,
    ui::{self, Autocomplete, Button, Field, Issues, Notice, actions},
};

mod people;

pub use people::{People, PersonFields, PersonRow, erase_person, office, people as people_page};

fn lang(texts: &Texts) -> Lang {
    texts.locale().tag().parse().unwrap_or_default()
}

/// Where one signs in: by a code to an address, or with a code that was given.
#[must_use]
pub fn sign_in(
    texts: &Texts,
    rehearsal: bool,
    token: Option<&str>,
    email: &str,
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

/// Where the code of the second factor is typed.
#[must_use]
pub fn second_factor(texts: &Texts, rehearsal: bool, token: Option<&str>, issues: &Issues<'_>) -> Markup {
    let lang = lang(texts);
    let main = html! {
        (ui::lead(texts.account_factor_lead()))
        (ui::form(routes::SecondFactor { lang }, token, &html! {
            (Field::new(texts, "code", texts.account_factor_code()).hint(texts.account_factor_hint())
                .autocomplete(Autocomplete::OneTimeCode).issues(issues).code(""))
            (actions(&[Button::primary(texts.account_sign_in())]))
        }))
    };
    let page = Page::new(texts.account_factor_title(), routes::SecondFactorPage { lang }, Nav::Public, main);
    layout::page(texts, &page.issues(issues).rehearsal(rehearsal))
}

/// A browser in which the account is signed in.
#[derive(Clone, Copy, Debug)]
pub struct SessionRow {
    /// When it began.
    pub since: Timestamp,
    /// When it was last used.
    pub seen: Timestamp,
    /// Whether it is the one that asks.
    pub here: bool,
}

/// What the page of the own account shows.
#[derive(Clone, Debug)]
pub struct Account<'a> {
    /// The offices.
    pub appointments: &'a [Appointment],
    /// All series, for their names.
    pub series: &'a [Series],
    /// The sessions.
    pub sessions: Vec<SessionRow>,
    /// Whether there is a second factor.
    pub second_factor: bool,
}

/// The own account.
#[must_use]
pub fn account(reader: &Reader<'_>, account: &Account<'_>) -> Markup {
    let (texts, lang) = (reader.texts, reader.lang());
    let at = |at: Timestamp| {
        times::at(texts, &at.to_zoned(TimeZone::get("Europe/Zurich").unwrap_or(TimeZone::UTC)))
    };
    let sessions = html! {
        ul {
            @for session in &account.sessions {
                li {
                    (texts.account_session_since(at(session.since), at(session.seen)))
                    @if session.here { " " (ui::tag(ui::Tone::Plain, texts.account_session_here())) }
                }
            }
        }
        @if account.sessions.len() > 1 {
            (ui::form(routes::EndOtherSessions { lang }, reader.token(), &html! {
                (actions(&[Button::secondary(texts.account_end_sessions())]))
            }))
        }
    };
    let factor = html! {
        @if account.second_factor {
            p { (texts.account_factor_on()) }
            (actions(&[Button::secondary(texts.account_factor_renew()).leads_to(routes::SetFactorPage { lang })]))
        } @else {
            (ui::notice(texts, Notice::Warning, texts.account_factor_off()))
            (actions(&[Button::primary(texts.account_factor_set()).leads_to(routes::SetFactorPage { lang })]))
        }
    };
    let main = html! {
        (ui::section("offices", texts.account_offices(), &offices(texts, account.appointments, account.series)))
        (ui::section("factor", texts.account_factor(), &factor))
        (ui::section("sessions", texts.account_sessions(), &sessions))
        (ui::section("held", texts.held_account(), &html! {
            p { (texts.held_account_text()) }
            (actions(&[Button::secondary(texts.held_account_link()).leads_to(routes::OwnData { lang })]))
        }))
        (ui::form(routes::SignOut { lang }, reader.token(), &html! {
            (actions(&[Button::secondary(texts.account_sign_out())]))
        }))
    };
    reader.page(texts.account_title(), routes::AccountPage { lang }, [], main)
}

/// Where a second factor is set up: the secret is shown once, and goes back with the form.
#[must_use]
pub fn set_factor(reader: &Reader<'_>, secret: &str, address: &str, issues: &Issues<'_>) -> Markup {
    let (texts, lang) = (reader.texts, reader.lang());
    let spaced: Vec<String> =
        secret.as_bytes().chunks(4).map(|part| String::from_utf8_lossy(part).into_owned()).collect();
    let main = html! {
        (ui::lead(texts.account_factor_set_lead()))
        (ui::facts(texts, &[
            ui::Fact::new(texts.account_factor_secret(), html! { code { (spaced.join(" ")) } }),
            ui::Fact::new(texts.account_factor_address(), html! { a href=(address) { code { (address) } } }),
        ]))
        (ui::form(routes::SetFactor { lang }, reader.token(), &html! {
            (ui::hidden("secret", secret))
            (Field::new(texts, "code", texts.account_factor_code()).hint(texts.account_factor_hint())
                .autocomplete(Autocomplete::OneTimeCode).issues(issues).code(""))
            (actions(&[Button::primary(texts.account_factor_keep())]))
        }))
    };
    let back = ui::Link::new(routes::AccountPage { lang }, texts.account_title());
    reader.page_with_issues(texts.account_factor_set(), routes::SetFactorPage { lang }, [back], issues, main)
}
