//! Signing in and out, people and their offices.

use app::{
    Error,
    accounts::{CodeRefusal, PeopleRefusal, PersonForm, SignedIn},
};
use axum::{
    extract::State,
    http::{StatusCode, header},
    response::{Html, IntoResponse as _, Redirect, Response},
};
use domain::{
    lang::Lang,
    person::{Appointment, Office},
};
use i18n::Texts;
use policy::Actor;
use routes::{
    AccountPage, Appoint, Dismiss, Home, People, ResetFactor, SecondFactor, SecondFactorPage, SignIn,
    SignInCode, SignInCodePage, SignInEntry, SignInPage, SignOut,
};
use views::{account as pages, issue, ui::Issues};

use crate::{
    extract::{At, By, FormToken, Language},
    failure::Failure,
    form::Posted,
    reader::For,
    session::{Asked, set_cookie},
    site::{Answer, In, Site},
};

pub(crate) fn mount(site: Site) -> Site {
    site.at::<SignInPage, _>(sign_in_form)
        .at_code::<SignIn, _>(sign_in)
        .at::<SignInCodePage, _>(code_page)
        .at_code::<SignInCode, _>(code)
        .at_code::<SignInEntry, _>(entry)
        .at::<SecondFactorPage, _>(second_factor_page)
        .at_code::<SecondFactor, _>(second_factor)
        .at::<SignOut, _>(sign_out)
        .at::<People, _>(people)
        .at::<Appoint, _>(appoint)
        .at::<Dismiss, _>(dismiss)
        .at::<ResetFactor, _>(reset_factor)
}

async fn sign_in_form(State(web): In, Language(texts): Language, FormToken(token): FormToken) -> Answer {
    Ok(Html(sign_in_page(&web, texts, token.as_deref(), "", &Issues::default())).into_response())
}

/// Where one signs in, with what was typed and what is wrong.
pub(crate) fn sign_in_page(
    web: &crate::Web,
    texts: &Texts,
    token: Option<&str>,
    email: &str,
    issues: &Issues<'_>,
) -> String {
    let ways = pages::Ways { passkeys: web.app.has_passkeys(), provider: web.app.provider_name() };
    pages::sign_in(texts, web.settings.demo, token, (email, ways), issues).into_string()
}

/// Sends a code, or seems to: the answer is the same for every address.
async fn sign_in(
    State(web): In,
    Language(texts): Language,
    FormToken(token): FormToken,
    At(SignIn { lang }): At<SignIn>,
    posted: Posted,
) -> Answer {
    let email = posted.get("email").trim();
    if !domain::questionnaire::is_email(email) {
        let issue =
            if email.is_empty() { domain::issue::Issue::Missing } else { domain::issue::Issue::NotAnEmail };
        let issues = [("email", issue::sentence(texts, &issue))].into_iter().collect();
        let page = sign_in_page(&web, texts, token.as_deref(), email, &issues);
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, Html(page)).into_response());
    }
    let browser = web.app.send_code(email).await?;
    Ok(with_cookie(Redirect::to(&SignInCodePage { lang }.to_string()), browser.reveal(), web.settings.secure))
}

async fn code_page(State(web): In, Language(texts): Language, FormToken(token): FormToken) -> Answer {
    let page = pages::code(texts, web.settings.demo, token.as_deref(), &Issues::default());
    Ok(Html(page.into_string()).into_response())
}

async fn code(
    State(web): In,
    Language(texts): Language,
    FormToken(token): FormToken,
    At(SignInCode { lang }): At<SignInCode>,
    Asked(asked): Asked,
    posted: Posted,
) -> Answer {
    match web.app.sign_in_with_code(&asked, posted.get("code")).await {
        Ok(signed_in) => Ok(signed(&web, lang, &signed_in)),
        Err(error) => {
            let sentence = match error.into_refusal()? {
                CodeRefusal::Wrong => texts.account_code_wrong(),
                CodeRefusal::Over => texts.account_code_over(),
            };
            let issues = [("code", sentence)].into_iter().collect();
            let page = pages::code(texts, web.settings.demo, token.as_deref(), &issues);
            Ok((StatusCode::UNPROCESSABLE_ENTITY, Html(page.into_string())).into_response())
        }
    }
}

async fn entry(
    State(web): In,
    Language(texts): Language,
    FormToken(token): FormToken,
    At(SignInEntry { lang }): At<SignInEntry>,
    posted: Posted,
) -> Answer {
    match web.app.sign_in_with_entry_code(posted.get("code")).await {
        Ok(signed_in) => Ok(signed(&web, lang, &signed_in)),
        Err(error) => {
            let _ = error.into_refusal()?;
            let issues = [("code", texts.account_entry_wrong())].into_iter().collect();
            let page = sign_in_page(&web, texts, token.as_deref(), "", &issues);
            Ok((StatusCode::UNPROCESSABLE_ENTITY, Html(page)).into_response())
        }
    }
}

async fn second_factor_page(
    State(web): In,
    Language(texts): Language,
    FormToken(token): FormToken,
    asked: Option<Asked>,
) -> Answer {
    let shown = rehearsed(&web, &Actor::anyone(), asked.as_ref().map(|Asked(asked)| asked.as_str())).await?;
    let seat = (web.settings.demo, token.as_deref());
    let page =
        pages::second_factor(texts, (shown.as_deref(), web.app.has_passkeys()), seat, &Issues::default());
    Ok(Html(page.into_string()).into_response())
}

/// What the made-up telephone shows, if this is a rehearsal.
pub(crate) async fn rehearsed(
    web: &crate::Web,
    actor: &Actor,
    asked: Option<&str>,
) -> Result<Option<String>, Failure> {
    if web.settings.demo { Ok(web.app.rehearsed_code(actor, asked).await?) } else { Ok(None) }
}

async fn second_factor(
    State(web): In,
    Language(texts): Language,
    FormToken(token): FormToken,
    At(SecondFactor { lang }): At<SecondFactor>,
    Asked(asked): Asked,
    posted: Posted,
) -> Answer {
    match web.app.sign_in_with_second_factor(&asked, posted.get("code")).await {
        Ok(signed_in) => Ok(signed(&web, lang, &signed_in)),
        Err(error) => {
            let issues = refused(texts, error.into_refusal()?);
            let shown = rehearsed(&web, &Actor::anyone(), Some(&asked)).await?;
            let page = pages::second_factor(
                texts,
                (shown.as_deref(), web.app.has_passkeys()),
                (web.settings.demo, token.as_deref()),
                &issues,
            );
            Ok((StatusCode::UNPROCESSABLE_ENTITY, Html(page.into_string())).into_response())
        }
    }
}

/// What is said of a second factor that was not taken.
pub(crate) fn refused(texts: &Texts, refusal: CodeRefusal) -> Issues<'_> {
    let sentence = match refusal {
        CodeRefusal::Wrong => texts.account_factor_wrong(),
        CodeRefusal::Over => texts.factor_over(),
    };
    [("code", sentence)].into_iter().collect()
}

/// Where a right code leads: to the second factor, or into the platform.
pub(crate) fn signed(web: &crate::Web, lang: Lang, signed_in: &SignedIn) -> Response {
    match signed_in {
        SignedIn::SecondFactor(fresh) => {
            let to = Redirect::to(&SecondFactorPage { lang }.to_string());
            match fresh {
                Some(browser) => with_cookie(to, browser.reveal(), web.settings.secure),
                None => to.into_response(),
            }
        }
        SignedIn::Done(browser) => {
            let to = Redirect::to(&AccountPage { lang }.to_string());
            with_cookie(to, browser.reveal(), web.settings.secure)
        }
    }
}

pub(crate) fn with_cookie(to: Redirect, token: &str, secure: bool) -> Response {
    let mut response = to.into_response();
    response.headers_mut().append(header::SET_COOKIE, set_cookie(token, secure));
    response
}

async fn sign_out(
    State(web): In,
    By(actor): By,
    At(SignOut { lang }): At<SignOut>,
    Asked(token): Asked,
    _: Posted,
) -> Answer {
    web.app.sign_out(&actor, &token).await?;
    let mut response = with_cookie(Redirect::to(&Home { lang }.to_string()), "", web.settings.secure);
    response
        .headers_mut()
        .insert("clear-site-data", axum::http::HeaderValue::from_static("\"cache\", \"storage\""));
    Ok(response)
}

async fn people(State(web): In, By(actor): By, For(reader): For) -> Answer {
    let typed = pages::PersonFields { language: reader.texts.locale().tag().into(), ..Default::default() };
    let page = people_page(&web, &actor, &reader, typed, false, &Issues::default()).await?;
    Ok(Html(page).into_response())
}

async fn people_page(
    web: &crate::Web,
    actor: &Actor,
    reader: &views::reader::Reader<'_>,
    typed: pages::PersonFields,
    last_keeper: bool,
    issues: &Issues<'_>,
) -> Result<String, Failure> {
    let desk = web.app.people(actor).await?;
    let people: Vec<_> = desk
        .people
        .into_iter()
        .map(|it| pages::PersonRow {
            id: it.person.id,
            name: it.person.name,
            email: it.person.email,
            appointments: it.appointments,
            resettable: it.resettable,
        })
        .collect();
    let page = pages::People { people: &people, series: &desk.series, typed, last_keeper };
    Ok(pages::people_page(reader, &page, issues).into_string())
}

/// The page of people, which says that somebody must keep the platform.
pub(crate) async fn last_keeper(
    web: &crate::Web,
    actor: &policy::Actor,
    reader: &views::reader::Reader<'_>,
) -> Result<String, Failure> {
    people_page(web, actor, reader, pages::PersonFields::default(), true, &Issues::default()).await
}

async fn appoint(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(Appoint { lang }): At<Appoint>,
    posted: Posted,
) -> Answer {
    let get = |field: &str| posted.get(field).to_owned();
    let form = PersonForm {
        email: get("email"),
        name: get("name"),
        language: get("language"),
        office: get("office"),
        series: get("series"),
        state: get("state"),
    };
    let issues = match web.app.appoint(&actor, &form).await {
        Ok(_) => return Ok(Redirect::to(&People { lang }.to_string()).into_response()),
        Err(error) => match error.into_refusal()? {
            PeopleRefusal::Form(issues) => issues,
            PeopleRefusal::LastKeeper => domain::issue::Issues::default(),
        },
    };
    let PersonForm { email, name, language, office, series, state } = form;
    let typed = pages::PersonFields { email, name, language, office, series, state };
    let issues = issue::sentences(reader.texts, &issues);
    let page = people_page(&web, &actor, &reader, typed, false, &issues).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, Html(page)).into_response())
}

async fn dismiss(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(Dismiss { lang }): At<Dismiss>,
    posted: Posted,
) -> Answer {
    let person = posted.get("person").parse().map_err(|_| Failure::Malformed)?;
    let office = Office::ALL.into_iter().find(|office| office.name() == posted.get("office"));
    let office = office.ok_or(Failure::Malformed)?;
    let series = match posted.get("series") {
        "" => None,
        key => {
            let key = key.parse().map_err(|_| Failure::Malformed)?;
            Some(web.app.series(&actor, &key).await?.series.id)
        }
    };
    let state = match posted.get("state") {
        "" => None,
        code => Some(code.parse().map_err(|_| Failure::Malformed)?),
    };
    match web.app.dismiss(&actor, person, Appointment { office, series, state }).await {
        Ok(()) => Ok(Redirect::to(&People { lang }.to_string()).into_response()),
        Err(Error::Refused(_)) => {
            let page = last_keeper(&web, &actor, &reader).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, Html(page)).into_response())
        }
        Err(error) => Err(error.into_refusal().map_or_else(Failure::from, |_| Failure::Broken)),
    }
}

async fn reset_factor(
    State(web): In,
    By(actor): By,
    At(ResetFactor { lang }): At<ResetFactor>,
    posted: Posted,
) -> Answer {
    let person = posted.get("person").parse().map_err(|_| Failure::Malformed)?;
    web.app.reset_second_factor(&actor, person).await?;
    Ok(Redirect::to(&People { lang }.to_string()).into_response())
}
