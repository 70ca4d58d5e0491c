//! Closing, in an emergency, what an applicant released.

use axum::{
    extract::State,
    response::{IntoResponse as _, Redirect},
};
use routes::{ApplicationRecord, CloseForApplicant};

use crate::{
    extract::{At, By},
    form::Posted,
    site::{Answer, In},
};

pub(super) async fn close(
    State(web): In,
    By(actor): By,
    At(CloseForApplicant { lang, series, id }): At<CloseForApplicant>,
    _: Posted,
) -> Answer {
    web.app.close_for_applicant(&actor, &series, id).await?;
    let record = ApplicationRecord { lang, series, id };
    Ok(Redirect::to(&record.to_string()).into_response())
}
