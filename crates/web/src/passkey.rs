//! Passkeys: adding, showing and removing them. What the browser is asked goes into the page, and its
//! answer comes back as a form.

use app::accounts::{FactorRefusal, PasskeyRefusal};
use axum::{
    extract::State,
    http::StatusCode,
    response::{Html, IntoResponse as _, Redirect},
};
use i18n::Texts;
use routes::{AccountPage, AddPasskey, AskForPasskey, BeginPasskey, PasskeyPage, RemovePasskey, ShowPasskey};
use views::{account as pages, ui::Issues};

use crate::{
    Web,
    account::{signed, with_cookie},
    extract::{At, By, FormToken, Language},
    failure::Failure,
    form::Posted,
    own_account::to_confirm,
    session::Asked,
    site::{Answer, In, Site},
};

pub(crate) fn mount(site: Site) -> Site {
    site.at_code::<AskForPasskey, _>(ask)
        .at::<PasskeyPage, _>(page)
        .at_code::<ShowPasskey, _>(show)
        .at::<BeginPasskey, _>(begin)
        .at_code::<AddPasskey, _>(add)
        .at::<RemovePasskey, _>(remove)
}

async fn ask(
    State(web): In,
    At(AskForPasskey { lang }): At<AskForPasskey>,
    asked: Option<Asked>,
    _: Posted,
) -> Answer {
    let asked = asked.map(|Asked(asked)| asked);
    let fresh = match web.app.ask_for_passkey(asked.as_deref()).await {
        Ok(fresh) => fresh,
        Err(error) => {
            let _ = error.into_refusal()?;
            return Err(Failure::NotFound);
        }
    };
    let to = Redirect::to(&PasskeyPage { lang }.to_string());
    Ok(match fresh {
        Some(browser) => with_cookie(to, browser.reveal(), web.settings.secure),
        None => to.into_response(),
    })
}

async fn page(
    State(web): In,
    Language(texts): Language,
    FormToken(token): FormToken,
    asked: Option<Asked>,
) -> Answer {
    let waiting = match &asked {
        Some(Asked(asked)) => web.app.waiting_ceremony(asked).await?,
        None => None,
    };
    let asked = waiting.as_ref().map(|it| pages::PasskeyAsked { options: &it.options, adds: it.adds });
    let seat = (web.settings.demo, token.as_deref());
    let page = pages::passkey(texts, asked.as_ref(), seat, &Issues::default());
    Ok(Html(page.into_string()).into_response())
}

/// The same page, with what is wrong.
fn refused(web: &Web, texts: &Texts, token: Option<&str>, refusal: PasskeyRefusal) -> Answer {
    let sentence = match refusal {
        PasskeyRefusal::NoSite => return Err(Failure::NotFound),
        PasskeyRefusal::NotFresh | PasskeyRefusal::Over => texts.factor_passkey_over(),
        PasskeyRefusal::TooMany => texts.factor_passkey_too_many(),
        PasskeyRefusal::NoAnswer => texts.factor_passkey_no_script(),
        PasskeyRefusal::Wrong => texts.factor_passkey_wrong(),
    };
    let issues = [("passkey", sentence)].into_iter().collect();
    let page = pages::passkey(texts, None, (web.settings.demo, token), &issues);
    Ok((StatusCode::UNPROCESSABLE_ENTITY, Html(page.into_string())).into_response())
}

async fn show(
    State(web): In,
    By(actor): By,
    Language(texts): Language,
    FormToken(token): FormToken,
    At(ShowPasskey { lang }): At<ShowPasskey>,
    Asked(asked): Asked,
    posted: Posted,
) -> Answer {
    match web.app.sign_in_with_passkey(&actor, &asked, posted.get("answer")).await {
        Ok(signed_in) => Ok(signed(&web, lang, &signed_in)),
        Err(error) => refused(&web, texts, token.as_deref(), error.into_refusal()?),
    }
}

async fn begin(
    State(web): In,
    By(actor): By,
    Language(texts): Language,
    FormToken(token): FormToken,
    At(BeginPasskey { lang }): At<BeginPasskey>,
    Asked(own): Asked,
    posted: Posted,
) -> Answer {
    match web.app.begin_passkey(&actor, &own, posted.get("name")).await {
        Ok(()) => Ok(Redirect::to(&PasskeyPage { lang }.to_string()).into_response()),
        Err(error) => match error.into_refusal()? {
            PasskeyRefusal::NotFresh => Ok(to_confirm(lang)),
            refusal => refused(&web, texts, token.as_deref(), refusal),
        },
    }
}

async fn add(
    State(web): In,
    By(actor): By,
    Language(texts): Language,
    FormToken(token): FormToken,
    At(AddPasskey { lang }): At<AddPasskey>,
    Asked(own): Asked,
    posted: Posted,
) -> Answer {
    match web.app.add_passkey(&actor, &own, posted.get("answer")).await {
        Ok(browser) => {
            let to = Redirect::to(&AccountPage { lang }.to_string());
            Ok(with_cookie(to, browser.reveal(), web.settings.secure))
        }
        Err(error) => refused(&web, texts, token.as_deref(), error.into_refusal()?),
    }
}

async fn remove(
    State(web): In,
    By(actor): By,
    At(RemovePasskey { lang }): At<RemovePasskey>,
    Asked(own): Asked,
    posted: Posted,
) -> Answer {
    match web.app.remove_passkey(&actor, &own, posted.get("passkey")).await {
        Ok(()) => Ok(Redirect::to(&AccountPage { lang }.to_string()).into_response()),
        Err(error) => match error.into_refusal()? {
            FactorRefusal::NotFresh | FactorRefusal::Wrong | FactorRefusal::NoSecret => Ok(to_confirm(lang)),
        },
    }
}
