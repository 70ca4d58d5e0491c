//! What is held about a person with an account: taken along, and erased by whoever keeps the platform.

use app::{Error, accounts::PeopleRefusal};
use axum::{
    extract::State,
    http::{HeaderValue, StatusCode, header},
    response::{Html, IntoResponse as _, Redirect},
};
use routes::{ErasePerson, OwnData, People};
use views::account as pages;

use crate::{
    extract::{At, By},
    failure::Failure,
    form::Posted,
    reader::For,
    site::{Answer, In, Site},
};

pub(crate) fn mount(site: Site) -> Site {
    site.at::<OwnData, _>(own_data).at::<ErasePerson, _>(erase_person)
}

async fn own_data(State(web): In, By(actor): By) -> Answer {
    let held = web.app.held_of_person(&actor).await?;
    let text = serde_json::to_string_pretty(&held).map_err(|_| Failure::Broken)?;
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static("application/json")),
        (header::CONTENT_DISPOSITION, HeaderValue::from_static("attachment; filename=\"account.json\"")),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
    ];
    Ok((headers, text).into_response())
}

/// Asks once more, and erases the account.
async fn erase_person(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(ErasePerson { lang }): At<ErasePerson>,
    posted: Posted,
) -> Answer {
    let id = posted.get("person").parse().map_err(|_| Failure::Malformed)?;
    if posted.get("sure") != "yes" {
        let desk = web.app.people(&actor).await?;
        let person = desk.people.into_iter().find(|one| one.person.id == id).ok_or(Failure::NotFound)?;
        let page = pages::erase_person(&reader, id, &person.person.name);
        return Ok(Html(page.into_string()).into_response());
    }
    match web.app.erase_person(&actor, id).await {
        Ok(()) => Ok(Redirect::to(&People { lang }.to_string()).into_response()),
        Err(Error::Refused(PeopleRefusal::LastKeeper | PeopleRefusal::Form(_))) => {
            let page = crate::account::last_keeper(&web, &actor, &reader).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, Html(page)).into_response())
        }
        Err(error) => Err(error.into_refusal().map_or_else(Failure::from, |_| Failure::Broken)),
    }
}
