//! The own account: offices, sessions, second factors, recovery codes.

use domain::{
    person::{Appointment, Way},
    series::Series,
};
use i18n::{Texts, times};
use jiff::{Timestamp, tz::TimeZone};
use maud::{Markup, html};
use policy::Withheld;

use super::{
    passkey::{self, PasskeyRow},
    people::offices,
    provider::{self, ProviderRow},
};
use crate::{
    reader::Reader,
    ui::{self, Autocomplete, Button, Field, Issues, Link, Notice, Words, actions},
};

/// A browser in which the account is signed in.
#[derive(Clone, Debug)]
pub struct SessionRow {
    /// The word by which it is named.
    pub word: String,
    /// When it began.
    pub since: Timestamp,
    /// When it was last used.
    pub seen: Timestamp,
    /// How it began.
    pub way: Option<Way>,
    /// Whether a second factor was shown in it.
    pub proven: bool,
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
    /// Whether there is a code generator.
    pub second_factor: bool,
    /// The passkeys; none where there can be none.
    pub passkeys: Option<Vec<PasskeyRow>>,
    /// The providers elsewhere that vouched for the account.
    pub providers: Vec<ProviderRow>,
    /// How many recovery codes are left.
    pub recovery_codes: i64,
    /// Until when the offices rest.
    pub rests_until: Option<Timestamp>,
}

pub(super) fn moment(texts: &Texts, at: Timestamp) -> String {
    times::moment(texts, &at.to_zoned(TimeZone::get("Europe/Zurich").unwrap_or(TimeZone::UTC)))
}

impl Account<'_> {
    /// Whether there is anything to show in the second step.
    fn has_second_factor(&self) -> bool {
        self.second_factor || self.passkeys.as_ref().is_some_and(|passkeys| !passkeys.is_empty())
    }
}

/// The field of the second step.
pub(super) fn field(texts: &Texts, issues: &Issues<'_>) -> Markup {
    Field::new(texts, "code", texts.factor_field())
        .hint(texts.factor_field_hint())
        .autocomplete(Autocomplete::OneTimeCode)
        .issues(issues)
        .code("")
}

/// What the made-up telephone of a rehearsal shows.
pub(super) fn rehearsed(texts: &Texts, code: Option<&str>) -> Markup {
    html! { @if let Some(code) = code { (ui::notice(texts, Notice::Information, texts.factor_rehearsal(code))) } }
}

/// The own account.
#[must_use]
pub fn account(reader: &Reader<'_>, account: &Account<'_>) -> Markup {
    let (texts, lang) = (reader.texts, reader.lang());
    let main = html! {
        (withheld(reader, account))
        (signed_in(reader, account))
        (ui::section("offices", texts.account_offices(), &offices(texts, account.appointments, account.series)))
        (ui::section("factor", texts.account_factor(), &factor(reader, account)))
        @if let Some(passkeys) = &account.passkeys {
            (ui::section("passkeys", texts.factor_passkeys(), &passkey::list(reader, passkeys)))
        }
        @if account.has_second_factor() {
            (ui::section("recovery", texts.factor_recovery(), &recovery(reader, account)))
        }
        @if !account.providers.is_empty() {
            (ui::section("providers", texts.provider_links(), &provider::list(reader, &account.providers)))
        }
        (ui::section("sessions", texts.account_sessions(), &sessions(reader, &account.sessions)))
        (ui::section("held", texts.held_account(), &html! {
            p { (texts.held_account_text()) }
            (actions(&[Button::secondary(texts.held_account_link()).leads_to(routes::OwnData { lang: reader.lang() })]))
        }))
        (ui::form(routes::SignOut { lang }, reader.token(), &html! {
            (actions(&[Button::secondary(texts.account_sign_out())]))
        }))
    };
    reader.page(texts.account_title(), routes::AccountPage { lang }, [], main)
}

/// What to do now, for somebody who comes from the second step and has no recovery codes; and the way on.
fn signed_in(reader: &Reader<'_>, account: &Account<'_>) -> Markup {
    let (texts, lang) = (reader.texts, reader.lang());
    let is_in = reader.actor.withheld.is_none();
    html! {
        @if is_in && account.has_second_factor() && account.recovery_codes == 0 {
            (ui::notice(texts, Notice::Information, texts.account_make_codes()))
        }
        @if is_in && reader.organises {
            (actions(&[Button::primary(texts.account_go_on()).leads_to(routes::Desk { lang })]))
        } @else if is_in && reader.assesses {
            (actions(&[Button::primary(texts.account_go_on()).leads_to(routes::Assess { lang })]))
        }
    }
}

/// Why the offices have no effect, and what helps.
fn withheld(reader: &Reader<'_>, account: &Account<'_>) -> Markup {
    let (texts, lang) = (reader.texts, reader.lang());
    html! {
        @match reader.actor.withheld {
            Some(Withheld::Resting) => {
                @let until = account.rests_until.map(|until| moment(texts, until)).unwrap_or_default();
                (ui::notice(texts, Notice::Warning, texts.factor_resting(until)))
            }
            Some(Withheld::Unproven) if account.has_second_factor() => {
                (ui::notice(texts, Notice::Warning, texts.factor_withheld_confirm()))
                (actions(&[Button::primary(texts.factor_confirm()).leads_to(routes::ConfirmPage { lang })]))
            }
            Some(Withheld::Unproven) => (ui::notice(texts, Notice::Warning, texts.factor_withheld())),
            None => {}
        }
    }
}

fn factor(reader: &Reader<'_>, account: &Account<'_>) -> Markup {
    let (texts, lang) = (reader.texts, reader.lang());
    let to = routes::SetFactorPage { lang };
    html! {
        @if account.second_factor {
            p { (texts.account_factor_on()) }
            (actions(&[Button::secondary(texts.account_factor_renew()).leads_to(to)]))
        } @else {
            @if reader.actor.withheld.is_none() && !account.has_second_factor() {
                (ui::notice(texts, Notice::Warning, texts.account_factor_off()))
            }
            (actions(&[Button::primary(texts.account_factor_set()).leads_to(to)]))
        }
    }
}

fn recovery(reader: &Reader<'_>, account: &Account<'_>) -> Markup {
    let (texts, lang) = (reader.texts, reader.lang());
    let none = account.recovery_codes == 0;
    let make = if none { texts.factor_recovery_make() } else { texts.factor_recovery_renew() };
    html! {
        @if none { (ui::notice(texts, Notice::Warning, texts.factor_recovery_none())) }
        @else { p { (texts.factor_recovery_left(account.recovery_codes)) } }
        (ui::form(routes::MakeRecoveryCodes { lang }, reader.token(), &html! {
            (actions(&[Button::secondary(make)]))
        }))
    }
}

fn sessions(reader: &Reader<'_>, sessions: &[SessionRow]) -> Markup {
    let (texts, lang) = (reader.texts, reader.lang());
    html! {
        ul {
            @for session in sessions {
                li {
                    (texts.account_session_since(moment(texts, session.since), moment(texts, session.seen)))
                    @if let Some(way) = session.way { br; (said(texts, way)) }
                    @if session.proven { ", " (texts.factor_proven()) }
                    @if session.here { " " (ui::tag(ui::Tone::Plain, texts.account_session_here())) }
                    @else {
                        (ui::form(routes::EndSession { lang }, reader.token(), &html! {
                            (ui::hidden("session", &session.word))
                            (Button::small(texts.factor_session_end())
                                .of(texts.factor_session_of(moment(texts, session.since))))
                        }))
                    }
                }
            }
        }
        @if sessions.len() > 1 {
            (ui::form(routes::EndOtherSessions { lang }, reader.token(), &html! {
                (actions(&[Button::secondary(texts.account_end_sessions())]))
            }))
        }
    }
}

fn said(texts: &Texts, way: Way) -> Words<'_> {
    match way {
        Way::Mail => texts.factor_way_mail(),
        Way::Given => texts.factor_way_given(),
        Way::Passkey => texts.factor_way_passkey(),
        Way::Provider => texts.factor_way_provider(),
    }
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
    let address = routes::SetFactorPage { lang };
    reader.page_with_issues(texts.account_factor_set(), address, [back(reader)], issues, main)
}

/// Where a second factor is shown once more.
#[must_use]
pub fn confirm(
    reader: &Reader<'_>,
    (rehearsed_code, passkeys): (Option<&str>, bool),
    issues: &Issues<'_>,
) -> Markup {
    let (texts, lang) = (reader.texts, reader.lang());
    let main = html! {
        (ui::lead(texts.factor_confirm_lead()))
        (rehearsed(texts, rehearsed_code))
        (ui::form(routes::Confirm { lang }, reader.token(), &html! {
            (field(texts, issues))
            (actions(&[Button::primary(texts.factor_confirm_button())]))
        }))
        @if passkeys { (passkey::begin(texts, reader.token())) }
    };
    reader.page_with_issues(
        texts.factor_confirm(),
        routes::ConfirmPage { lang },
        [back(reader)],
        issues,
        main,
    )
}

/// Recovery codes, shown once, with a way to save them as a text.
#[must_use]
pub fn recovery_codes(reader: &Reader<'_>, codes: &[String]) -> Markup {
    let (texts, lang) = (reader.texts, reader.lang());
    let mut text = format!("{}%0A%0A", encoded(&texts.factor_recovery_file()));
    for code in codes {
        text.push_str(code);
        text.push_str("%0A");
    }
    let main = html! {
        (ui::lead(texts.factor_recovery_lead()))
        (ui::notice(texts, Notice::Information, texts.factor_recovery_keep()))
        ul { @for code in codes { li { code { (code) } } } }
        p {
            a href=(format!("data:text/plain;charset=utf-8,{text}")) download="rostrum.txt" {
                (texts.factor_recovery_download())
            }
        }
        (actions(&[Button::primary(texts.factor_recovery_kept()).leads_to(routes::AccountPage { lang })]))
    };
    reader.page(texts.factor_recovery(), routes::AccountPage { lang }, [back(reader)], main)
}

/// A text as an address has it.
fn encoded(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02X}")).collect()
}

fn back<'a>(reader: &Reader<'a>) -> Link<'a> {
    Link::new(routes::AccountPage { lang: reader.lang() }, reader.texts.account_title())
}
