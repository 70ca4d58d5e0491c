//! The way of an application: its beginning, the pages of its form, receipt, withdrawal, seat.
//!
//! No title names a State, an organisation or a person, since titles stand in histories; the pages
//! themselves do.

mod check;
mod clash;
mod code;
mod draft;
mod earlier;
mod grant;
mod held;
mod home;
mod more;
pub(crate) mod question;
mod receipt;
mod resume;
pub(crate) mod safety;
mod seat;
mod start;
mod step;
pub(crate) mod words;

use domain::{application::Dossier, lang::Lang};
use i18n::Texts;
use jiff::Timestamp;
use maud::{Markup, html};

use crate::{
    layout::{self, Nav, Page},
    ui::{self, Confirm, Field, Issues, Words},
};

pub(crate) use self::question::control;
pub use self::{
    check::{Notice, check, refused},
    clash::{Clashing, clash},
    code::text as code_text,
    earlier::{earlier, offers},
    grant::{decline as decline_grant, grant, passport},
    held::{erase, held},
    home::home,
    more::{MoreSaid, more},
    receipt::{page as receipt, text as receipt_text},
    resume::{Resume, resume},
    safety::{SafetySaid, close_everything, safety, safety_sentences},
    seat::{give_up, seat},
    start::{Start, start},
    step::{Said, step},
    words::{all_sentences, answer, deadline, moment, sentences},
};

/// An applicant's view of the own application, as pages are made of it.
#[derive(Clone, Copy)]
pub struct Mine<'a> {
    /// The language of the page.
    pub texts: &'a Texts,
    /// The application.
    pub dossier: &'a Dossier,
    /// The present instant.
    pub now: Timestamp,
    /// See [`ui::form`].
    pub token: Option<&'a str>,
    /// Whether everything was made up.
    pub rehearsal: bool,
    /// The most bytes of a file.
    pub largest_file: u64,
    /// The most bytes of a video.
    pub largest_video: u64,
    /// Where people write to.
    pub contact: &'a str,
    /// The reference by which the organisers find the application.
    pub reference: &'a str,
    /// The code, until the applicant says that it is kept.
    pub code: Option<&'a str>,
    /// What stood on the page when it was made, as the form sends it back.
    pub seen: &'a str,
    /// Where the travel grant stands that was offered, if one was, and whether the passport is known.
    pub grant: Option<(domain::grant::Stand, bool)>,
    /// The name and the key under which the browser keeps what it could not send yet.
    pub browser_key: Option<(&'a str, &'a str)>,
}

impl<'a> Mine<'a> {
    fn lang(self) -> Lang {
        lang(self.texts)
    }

    fn page(self, title: impl Into<Words<'a>>, address: impl std::fmt::Display, main: Markup) -> Page<'a> {
        let over = self.texts.apply_over(self.dossier.series.key.to_string());
        Page::new(title, address, Nav::Applicant { token: self.token }, main)
            .over(over)
            .rehearsal(self.rehearsal || self.dossier.series.synthetic)
    }

    fn show(self, title: impl Into<Words<'a>>, address: impl std::fmt::Display, main: Markup) -> Markup {
        layout::page(self.texts, &self.page(title, address, main))
    }

    fn state(self) -> &'static str {
        self.dossier.meeting.state.state().name(self.lang())
    }

    fn is_open(self) -> bool {
        self.dossier.is_open(self.now)
    }

    fn deadline(self) -> Option<String> {
        self.dossier.deadline().map(|deadline| words::deadline(self.texts, deadline))
    }
}

pub(crate) fn lang(texts: &Texts) -> Lang {
    texts.locale().tag().parse().unwrap_or_default()
}

/// Where the code of an application is typed.
#[must_use]
pub fn come_back(
    texts: &Texts,
    token: Option<&str>,
    rehearsal: bool,
    typed: &str,
    issues: &Issues<'_>,
) -> Markup {
    let lang = lang(texts);
    let fields = html! {
        (Field::new(texts, "code", texts.apply_return_code()).issues(issues)
            .autocomplete(ui::Autocomplete::Off).code(typed))
        (ui::actions(&[ui::Button::primary(texts.apply_return_open())]))
    };
    let main = html! {
        (ui::lead(texts.apply_return_lead()))
        (ui::form(routes::Return { lang }, token, &fields))
    };
    let page = Page::new(texts.apply_return(), routes::ReturnPage { lang }, Nav::Public, main);
    layout::page(texts, &page.issues(issues).rehearsal(rehearsal))
}

/// Asks whether to take the application back, or to throw the draft away.
#[must_use]
pub fn withdraw(mine: Mine<'_>) -> Markup {
    let (texts, lang) = (mine.texts, mine.lang());
    let (title, text, yes) = if mine.dossier.application.submission().is_some() {
        (texts.apply_withdraw(), texts.apply_withdraw_text(), texts.apply_withdraw_yes())
    } else {
        (texts.apply_discard(), texts.apply_discard_text(), texts.apply_discard_yes())
    };
    let main = ui::confirm(
        texts,
        &Confirm {
            action: routes::Withdraw { lang }.to_string(),
            token: mine.token,
            content: html! { p { (text) } },
            yes,
            back: routes::ApplicationPage { lang }.to_string(),
        },
    );
    mine.show(title, routes::WithdrawPage { lang }, main)
}
