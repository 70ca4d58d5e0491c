//! Travel grants at the desk.

use app::grants::{FundDesk, GrantEdit, letter_language};
use axum::{
    extract::State,
    http::{HeaderValue, header},
    response::{IntoResponse as _, Redirect, Response},
};
use domain::{
    grant::{Account, Flaws, Fund, Person, Why},
    ids::ApplicationId,
    lang::Lang,
    series::SeriesKey,
    typed::Typed,
};
use policy::Actor;
use routes::{
    ChangeGrant, DonorReports, FundPage, GrantPage, GrantPlanPage, Grants, NewFund, NewFundPage, SaveFund,
    SaveGrantPlan, VisaLetter,
};
use views::{
    desk::{self as pages, FundFields, GrantFields},
    reader::Reader,
    ui::Issues,
};

use super::{refused, shown};
use crate::{
    extract::{At, By},
    failure::Failure,
    form::Posted,
    reader::For,
    site::{Answer, In, Site},
};

pub(super) fn mount(site: Site) -> Site {
    site.at::<Grants, _>(list)
        .at::<GrantPlanPage, _>(plan_page)
        .at::<SaveGrantPlan, _>(save_plan)
        .at::<DonorReports, _>(reports)
        .at::<NewFundPage, _>(new_fund_page)
        .at::<NewFund, _>(new_fund)
        .at::<FundPage, _>(fund_page)
        .at::<SaveFund, _>(save_fund)
        .at::<GrantPage, _>(page)
        .at::<ChangeGrant, _>(change)
        .at::<VisaLetter, _>(letter)
}

fn typed(posted: &Posted) -> Typed {
    posted.fields.iter().cloned().collect()
}

fn version(posted: &Posted) -> Result<i64, Failure> {
    posted.get("version").parse().map_err(|_| Failure::Malformed)
}

fn to(address: impl std::fmt::Display) -> Response {
    Redirect::to(&address.to_string()).into_response()
}

async fn list(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(Grants { series, .. }): At<Grants>,
) -> Answer {
    let grants = web.app.grants(&actor, &series).await?;
    Ok(shown(&pages::grants(&reader, &grants)))
}

async fn reports(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(DonorReports { series, .. }): At<DonorReports>,
) -> Answer {
    let (series, reports) = web.app.donor_reports(&actor, &series).await?;
    Ok(shown(&pages::reports(&reader, &series, &reports)))
}

async fn plan_page(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(GrantPlanPage { series, .. }): At<GrantPlanPage>,
) -> Answer {
    let (series, plan, states) = web.app.grant_plan(&actor, &series).await?;
    let kept = (&*states, plan.version);
    Ok(shown(&pages::plan(&reader, &series, kept, &plan.typed(), &Issues::default())))
}

async fn save_plan(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(SaveGrantPlan { lang, series }): At<SaveGrantPlan>,
    posted: Posted,
) -> Answer {
    let (version, typed) = (version(&posted)?, typed(&posted));
    match web.app.save_grant_plan(&actor, (&series, version), &typed).await {
        Ok(()) => Ok(to(Grants { lang, series })),
        Err(error) => {
            let found = error.into_refusal()?;
            let issues = pages::flaws(reader.texts, &found);
            let (series, _, states) = web.app.grant_plan(&actor, &series).await?;
            Ok(refused(&pages::plan(&reader, &series, (&states, version), &typed, &issues)))
        }
    }
}

fn fund_form(reader: &Reader<'_>, desk: &FundDesk, typed: &Typed, issues: &Issues<'_>) -> views::Markup {
    let fields = FundFields {
        series: &desk.series,
        states: &desk.states,
        fund: desk.fund.as_ref(),
        keeps: desk.keeps,
        typed,
    };
    pages::donor(reader, fields, issues)
}

fn kept(desk: &FundDesk) -> Typed {
    let fund = desk.fund.as_ref().map(|(fund, _): &(Fund, Account)| fund.typed());
    let new = || [("applicants", "any"), ("only_series", "yes")].into_iter().collect();
    let mut typed = fund.unwrap_or_else(new);
    if desk.is_acknowledged {
        typed.add("acknowledged", "yes");
    }
    typed
}

async fn new_fund_page(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(NewFundPage { series, .. }): At<NewFundPage>,
) -> Answer {
    let desk = web.app.fund_desk(&actor, &series, None).await?;
    Ok(shown(&fund_form(&reader, &desk, &kept(&desk), &Issues::default())))
}

async fn fund_page(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(FundPage { series, fund, .. }): At<FundPage>,
) -> Answer {
    let desk = web.app.fund_desk(&actor, &series, Some(fund)).await?;
    Ok(shown(&fund_form(&reader, &desk, &kept(&desk), &Issues::default())))
}

async fn new_fund(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(NewFund { lang, series }): At<NewFund>,
    posted: Posted,
) -> Answer {
    let typed = typed(&posted);
    match web.app.save_fund(&actor, &series, (None, 0), &typed).await {
        Ok(_) => Ok(to(Grants { lang, series })),
        Err(error) => {
            let issues = pages::flaws(reader.texts, &error.into_refusal()?);
            let desk = web.app.fund_desk(&actor, &series, None).await?;
            Ok(refused(&fund_form(&reader, &desk, &typed, &issues)))
        }
    }
}

async fn save_fund(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(SaveFund { lang, series, fund }): At<SaveFund>,
    posted: Posted,
) -> Answer {
    let (version, typed) = (version(&posted)?, typed(&posted));
    let done = if posted.get("do") == "remove" {
        web.app.remove_fund(&actor, &series, (fund, version)).await
    } else {
        web.app.save_fund(&actor, &series, (Some(fund), version), &typed).await.map(drop)
    };
    match done {
        Ok(()) => Ok(to(Grants { lang, series })),
        Err(error) => {
            let issues = pages::flaws(reader.texts, &error.into_refusal()?);
            let desk = web.app.fund_desk(&actor, &series, Some(fund)).await?;
            let typed = if posted.get("do") == "remove" { kept(&desk) } else { typed };
            Ok(refused(&fund_form(&reader, &desk, &typed, &issues)))
        }
    }
}

async fn page(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(GrantPage { series, id, .. }): At<GrantPage>,
) -> Answer {
    let one = web.app.grant(&actor, &series, id).await?;
    Ok(shown(&pages::grant(&reader, &one, None, &Issues::default())))
}

async fn change(
    State(web): In,
    By(actor): By,
    For(reader): For,
    At(ChangeGrant { lang, series, id }): At<ChangeGrant>,
    posted: Posted,
) -> Answer {
    let (version, typed) = (version(&posted)?, typed(&posted));
    let form = posted.get("form-of").to_owned();
    let Err(error) = run(&web.app, &actor, (&series, id, version), (&form, &typed)).await? else {
        return Ok(to(GrantPage { lang, series, id }));
    };
    let issues = pages::flaws(reader.texts, &error);
    let one = web.app.grant(&actor, &series, id).await?;
    let fields = GrantFields { form: &form, typed: &typed };
    Ok(refused(&pages::grant(&reader, &one, Some(fields), &issues)))
}

/// Does what a form of the page asks for.
async fn run(
    app: &app::App,
    actor: &Actor,
    place: (&SeriesKey, ApplicationId, i64),
    (form, typed): (&str, &Typed),
) -> Result<Result<(), Flaws>, Failure> {
    let edit = match (form, typed.get("do")) {
        ("journey", _) => None,
        ("cost", _) => Some(GrantEdit::Cost(typed.clone())),
        ("offer", _) => Some(GrantEdit::Offer(typed.clone())),
        ("spend", _) => Some(GrantEdit::Spend(typed.clone())),
        (_, "settle") => Some(GrantEdit::Settle),
        (_, "visa-refused") => Some(GrantEdit::End(Why::VisaRefused)),
        (_, "withdrawn") => Some(GrantEdit::End(Why::Withdrawn)),
        (_, "taken-back") => Some(GrantEdit::End(Why::TakenBack)),
        (_, "again") => Some(GrantEdit::Again(Person::Speaker)),
        (_, "again-substitute") => Some(GrantEdit::Again(Person::Substitute)),
        (_, "rest") => Some(GrantEdit::Rest),
        (_, other) => {
            let place = other.strip_prefix("strike-").and_then(|place| place.parse().ok());
            Some(GrantEdit::Strike(place.ok_or(Failure::Malformed)?))
        }
    };
    let done = match edit {
        Some(edit) => app.change_grant(actor, place, &edit).await,
        None => app.save_journey(actor, place, typed).await,
    };
    match done {
        Ok(()) => Ok(Ok(())),
        Err(error) => Ok(Err(error.into_refusal()?)),
    }
}

/// The letter of invitation: kept by whoever asked for it, under a name that says nothing of whose it is.
async fn letter(
    State(web): In,
    By(actor): By,
    At(VisaLetter { series, id, .. }): At<VisaLetter>,
    posted: Posted,
) -> Answer {
    let word = match posted.get("language") {
        "" => Lang::En.tag(),
        word => word,
    };
    let locale = letter_language(word).ok_or(Failure::Malformed)?;
    let bytes = web.app.visa_letter(&actor, &series, id, locale).await?;
    let mut response = super::files::answer_file("letter", "pdf", bytes);
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/pdf"));
    Ok(response)
}
