//! The way of an application.
//!
//! No address names an application: which one it is follows from the session, which is bound to the
//! one whose code was drawn or typed in this browser.

mod answer;
mod begin;
mod grant;
mod hand_in;
mod held;
mod more;
mod paper;
mod safety;
mod seat;
mod upload;

use app::applications::{Opened, reference};
use axum::{
    extract::FromRequestParts,
    handler::Handler as _,
    http::{HeaderValue, StatusCode, header, request::Parts},
    response::{Html, IntoResponse as _, Redirect, Response},
};
use domain::{application::Dossier, lang::Lang};
use i18n::Texts;
use policy::Actor;
use routes::{
    AnswerMore, ApplicationPage, Apply, AskUpload, AskUploads, BeginUpload, CheckPage, CloseEverything,
    CodeText, Earlier, EarlierPage, EndUpload, EraseApplication, HeldFile, HeldPage, KeepCode,
    LeaveApplication, MorePage, OwnCopy, OwnGrant, PaperQuestionnaire, PassportPage, ReceiptPage,
    ReceiptText, ReplyGrant, ReplySeat, Return, ReturnPage, SafetyPage, SavePassport, SaveSafety, SaveStep,
    SeatPage, SendPart, SignedReceipt, StartApplication, StepPage, Submit, WantReminders, Withdraw,
    WithdrawPage,
};
use views::apply::Mine;

use crate::{
    Web,
    extract::{FormToken, Language},
    failure::Failure,
    session::{Token, set_code_cookie, set_cookie, veiled_code},
    site::Site,
};

pub(crate) fn mount(site: Site) -> Site {
    // Codes cannot be guessed; whoever tries is slowed down all the same.
    let open = begin::open.layer(axum::middleware::from_fn(crate::limits::count_sign_in));
    site.at::<Apply, _>(begin::start_page)
        .at::<StartApplication, _>(begin::start)
        .at::<PaperQuestionnaire, _>(paper::questionnaire)
        .at::<ReturnPage, _>(begin::return_page)
        .at::<Return, _>(open)
        .at::<ApplicationPage, _>(begin::home)
        .at::<CodeText, _>(begin::code_text)
        .at::<KeepCode, _>(begin::keep_code)
        .at::<LeaveApplication, _>(begin::leave)
        .at::<WantReminders, _>(begin::want_reminders)
        .at::<StepPage, _>(answer::page)
        .at_files::<SaveStep, _>(answer::save)
        .at::<OwnCopy, _>(answer::own_copy)
        .at::<AskUploads, _>(upload::options)
        .at::<BeginUpload, _>(upload::begin)
        .at::<AskUpload, _>(upload::ask)
        .at::<SendPart, _>(upload::part)
        .at::<EndUpload, _>(upload::end)
        .at::<CheckPage, _>(hand_in::check_page)
        .at::<Submit, _>(hand_in::submit)
        .at::<MorePage, _>(more::page)
        .at_files::<AnswerMore, _>(more::answer)
        .at::<EarlierPage, _>(more::earlier_page)
        .at_code::<Earlier, _>(more::earlier)
        .at::<ReceiptPage, _>(hand_in::receipt_page)
        .at::<ReceiptText, _>(hand_in::receipt_text)
        .at::<SignedReceipt, _>(hand_in::signed_receipt)
        .at::<WithdrawPage, _>(hand_in::withdraw_page)
        .at::<Withdraw, _>(hand_in::withdraw)
        .at::<SafetyPage, _>(safety::page)
        .at::<SaveSafety, _>(safety::save)
        .at::<CloseEverything, _>(safety::close_everything)
        .at::<HeldPage, _>(held::page)
        .at::<HeldFile, _>(held::file)
        .at::<EraseApplication, _>(held::erase)
        .at::<OwnGrant, _>(grant::page)
        .at::<ReplyGrant, _>(grant::reply)
        .at::<PassportPage, _>(grant::passport_page)
        .at::<SavePassport, _>(grant::save_passport)
        .at::<SeatPage, _>(seat::page)
        .at::<ReplySeat, _>(seat::reply)
}

/// An applicant who asks, with what every page of the application needs.
pub(crate) struct Applicant {
    web: Web,
    texts: &'static Texts,
    lang: Lang,
    actor: Actor,
    /// The hash of the browser's token.
    browser: Option<String>,
    /// The token of the forms; none for a browser without a session, whose page may be kept.
    token: Option<String>,
    veiled: Option<String>,
}

impl FromRequestParts<Web> for Applicant {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, web: &Web) -> Result<Self, Failure> {
        let web = web.clone();
        let Language(texts) = Language::from_request_parts(parts, &web).await?;
        let token = FormToken::from_request_parts(parts, &web).await.map_err(|_| Failure::Malformed)?.0;
        let actor = parts.extensions.get::<Actor>().cloned().unwrap_or_default();
        let known = actor != Actor::anyone();
        let veiled = veiled_code(&parts.headers, web.settings.secure).map(str::to_owned);
        Ok(Self {
            texts,
            lang: texts.locale().tag().parse().unwrap_or_default(),
            browser: parts.extensions.get::<Token>().map(Token::hash),
            token: token.filter(|_| known),
            veiled,
            actor,
            web,
        })
    }
}

/// What a page shows beside the dossier, kept as long as the page is made.
struct Beside {
    reference: String,
    code: Option<String>,
    seen: String,
    browser_key: Option<(String, String)>,
    grant: Option<(domain::grant::Stand, bool)>,
}

impl Applicant {
    /// The code that this browser still carries.
    async fn code(&self) -> Result<Option<String>, Failure> {
        let (Some(veiled), Some(browser)) = (&self.veiled, &self.browser) else { return Ok(None) };
        let code = self.web.app.unveil(&self.actor, veiled, browser).await?;
        Ok(code.map(|code| code.reveal()))
    }

    async fn beside(&self, dossier: &Dossier, seen: String) -> Result<Beside, Failure> {
        let browser_key = self.actor.browser_key();
        let grant = self.web.app.own_grant(&self.actor).await?;
        let grant = grant.map(|own| (own.grant.stand(), own.passport.is_some()));
        Ok(Beside {
            reference: reference(dossier).shown(),
            code: self.code().await?,
            seen,
            browser_key,
            grant,
        })
    }

    fn mine<'a>(&'a self, dossier: &'a Dossier, beside: &'a Beside) -> Mine<'a> {
        Mine {
            texts: self.texts,
            dossier,
            now: self.web.app.now(),
            token: self.token.as_deref(),
            rehearsal: self.web.settings.demo,
            largest_file: self.web.app.largest_file() as u64,
            largest_video: self.web.app.largest_video() as u64,
            contact: &self.web.app.identity().contact,
            reference: &beside.reference,
            code: beside.code.as_deref(),
            seen: &beside.seen,
            grant: beside.grant,
            browser_key: beside.browser_key.as_ref().map(|(name, key)| (&**name, &**key)),
        }
    }

    /// The same applicant in the session that just began.
    fn in_session(self, opened: &Opened) -> Self {
        let browser = opened.browser.hash();
        let token = Some(self.web.app.key().token("form", &browser));
        Self { actor: opened.actor.clone(), browser: Some(browser), token, veiled: None, ..self }
    }

    fn secure(&self) -> bool {
        self.web.settings.secure
    }

    fn home(&self) -> Response {
        to(ApplicationPage { lang: self.lang })
    }
}

/// A page that is for one reader: no cache keeps it, and neither does the browser.
fn show(status: StatusCode, page: impl Into<String>) -> Response {
    private((status, Html(page.into())).into_response())
}

/// A text that the browser saves.
fn save_as(name: &'static str, text: String) -> Response {
    let mut response = private(text.into_response());
    let kind = HeaderValue::from_static("text/plain; charset=utf-8");
    response.headers_mut().insert(header::CONTENT_TYPE, kind);
    let disposition = HeaderValue::from_static(name);
    response.headers_mut().insert(header::CONTENT_DISPOSITION, disposition);
    response
}

fn to(address: impl std::fmt::Display) -> Response {
    private(Redirect::to(&address.to_string()).into_response())
}

fn private(mut response: Response) -> Response {
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// The answer that gives the browser a token, and a veiled code to carry if there is one.
fn with_session(mut response: Response, token: &str, veiled: &str, secure: bool) -> Response {
    let headers = response.headers_mut();
    headers.append(header::SET_COOKIE, set_cookie(token, secure));
    headers.append(header::SET_COOKIE, set_code_cookie(veiled, secure));
    response
}
