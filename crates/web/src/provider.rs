//! Signing in at a provider of OpenID Connect.
//!
//! ```text
//! POST begin ─303─▶ GET page ─Refresh─▶ provider ─▶ GET back ─▶ POST answer ─303─▶ account
//! ```
//!
//! The page on the way out is there because browsers do not let a form of ours lead to another site,
//! and the page on the way back because no address that is looked at changes anything: a person presses
//! the button there.

use app::accounts::{AtProvider, BroughtBack, FactorRefusal, ProviderRefusal};
use axum::{
    Extension,
    extract::State,
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode, Uri, header},
    response::{Html, IntoResponse as _, Redirect},
};
use i18n::{Locale, Texts};
use routes::{AccountPage, AskProvider, BackFromProvider, ForgetProviders, ProviderPage, ShowProvider};
use views::{account as pages, ui::Issues};

use crate::{
    Web,
    account::{sign_in_page, signed, with_cookie},
    extract::{At, By, FormToken, Language},
    failure::Failure,
    form::Posted,
    own_account::to_confirm,
    session::{Asked, Token},
    site::{Answer, In, Site},
};

pub(crate) fn mount(site: Site) -> Site {
    site.at_code::<AskProvider, _>(ask)
        .at::<ProviderPage, _>(page)
        .at::<BackFromProvider, _>(back)
        .at_code::<ShowProvider, _>(show)
        .at::<ForgetProviders, _>(forget)
}

type Sent = Option<Extension<Token>>;

async fn ask(
    State(web): In,
    Language(texts): Language,
    FormToken(token): FormToken,
    At(AskProvider { lang }): At<AskProvider>,
    sent: Sent,
    _: Posted,
) -> Answer {
    let sent = sent.as_ref().map(|Extension(Token(token))| token.as_str());
    let fresh = match web.app.ask_provider(sent, lang).await {
        Ok(fresh) => fresh,
        Err(error) => return refused(&web, texts, token.as_deref(), error.into_refusal()?),
    };
    let to = Redirect::to(&ProviderPage { lang }.to_string());
    Ok(match fresh {
        Some(browser) => with_cookie(to, browser.reveal(), web.settings.secure),
        None => to.into_response(),
    })
}

/// The page from which the browser goes on to the provider by itself, and that has a link for one
/// that does not.
async fn page(State(web): In, Language(texts): Language, FormToken(token): FormToken, sent: Sent) -> Answer {
    let name = web.app.provider_name().ok_or(Failure::NotFound)?;
    let Some(waiting) = waiting(&web, sent).await? else {
        return refused(&web, texts, token.as_deref(), ProviderRefusal::Over);
    };
    let page = pages::to_provider(texts, name, web.settings.demo, &waiting.address);
    let go_on = HeaderValue::from_str(&format!("0; url={}", waiting.address));
    let headers = [(HeaderName::from_static("refresh"), go_on.map_err(|_| Failure::Broken)?)];
    Ok((headers, Html(page.into_string())).into_response())
}

async fn waiting(web: &Web, sent: Sent) -> Result<Option<AtProvider>, Failure> {
    match sent {
        Some(Extension(Token(token))) => Ok(web.app.at_provider(&token).await?),
        None => Ok(None),
    }
}

/// Where the browser comes back. The address is the same in all languages, as the provider knows it; the
/// page is in the language in which the sign-in began.
async fn back(
    State(web): In,
    FormToken(token): FormToken,
    headers: HeaderMap,
    sent: Sent,
    address: Uri,
) -> Answer {
    let name = web.app.provider_name().ok_or(Failure::NotFound)?;
    let fields: Vec<_> = form_urlencoded::parse(address.query().unwrap_or_default().as_bytes()).collect();
    let get = |field: &str| fields.iter().find(|(name, _)| name == field).map_or("", |(_, value)| value);
    let (state, code, issuer) = (get("state"), get("code"), get("iss"));
    let Some(waiting) = waiting(&web, sent).await?.filter(|waiting| waiting.is_answered_by(state)) else {
        let accept = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
        let texts = Locale::negotiate(accept.unwrap_or_default()).texts();
        return refused(&web, texts, token.as_deref(), ProviderRefusal::Over);
    };
    let locale: Locale = waiting.lang.tag().parse().map_err(|_| Failure::Broken)?;
    if code.is_empty() {
        return refused(&web, locale.texts(), token.as_deref(), ProviderRefusal::Nobody);
    }
    let brought = [("state", state), ("code", code), ("iss", issuer)];
    let page = pages::from_provider(locale.texts(), name, (web.settings.demo, token.as_deref()), &brought);
    Ok(Html(page.into_string()).into_response())
}

async fn show(
    State(web): In,
    Language(texts): Language,
    FormToken(token): FormToken,
    At(ShowProvider { lang }): At<ShowProvider>,
    sent: Sent,
    posted: Posted,
) -> Answer {
    let brought =
        BroughtBack { state: posted.get("state"), code: posted.get("code"), issuer: posted.get("iss") };
    let Some(Extension(Token(sent))) = sent else {
        return refused(&web, texts, token.as_deref(), ProviderRefusal::Over);
    };
    match web.app.sign_in_with_provider(&sent, brought).await {
        Ok(signed_in) => Ok(signed(&web, lang, &signed_in)),
        Err(error) => refused(&web, texts, token.as_deref(), error.into_refusal()?),
    }
}

/// The page where one signs in, which says why it was not by the provider.
fn refused(web: &Web, texts: &Texts, token: Option<&str>, refusal: ProviderRefusal) -> Answer {
    let name = web.app.provider_name().ok_or(Failure::NotFound)?;
    let sentence = match refusal {
        ProviderRefusal::NoProvider => return Err(Failure::NotFound),
        ProviderRefusal::Away => texts.provider_away(name),
        ProviderRefusal::Over => texts.provider_over(name),
        ProviderRefusal::Nobody => texts.provider_nobody(name),
    };
    let issues: Issues<'_> = [("provider", sentence)].into_iter().collect();
    let page = sign_in_page(web, texts, token, "", &issues);
    Ok((StatusCode::UNPROCESSABLE_ENTITY, Html(page)).into_response())
}

async fn forget(
    State(web): In,
    By(actor): By,
    At(ForgetProviders { lang }): At<ForgetProviders>,
    Asked(own): Asked,
    _: Posted,
) -> Answer {
    match web.app.forget_providers(&actor, &own).await {
        Ok(()) => Ok(Redirect::to(&AccountPage { lang }.to_string()).into_response()),
        Err(error) => match error.into_refusal()? {
            FactorRefusal::NotFresh | FactorRefusal::Wrong | FactorRefusal::NoSecret => Ok(to_confirm(lang)),
        },
    }
}
