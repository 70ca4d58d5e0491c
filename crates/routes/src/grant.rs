//! Travel grants: at the desk of those who pay journeys, and for those who travel.

use domain::{
    ids::{ApplicationId, FundId},
    lang::Lang,
    series::SeriesKey,
};

crate::routes! {
    /// The travel grants of a series, and the money for them.
    Get Desk Grants { lang: Lang, series: SeriesKey } = "/{lang}/desk/{series}/grants";
    /// What journeys to a series cost as a rule.
    Get Desk GrantPlanPage { lang: Lang, series: SeriesKey } = "/{lang}/desk/{series}/grants/costs";
    /// Changes what journeys to a series cost as a rule.
    Post Desk SaveGrantPlan { lang: Lang, series: SeriesKey } = "/{lang}/desk/{series}/grants/costs";
    /// What donors are told.
    Get Desk DonorReports { lang: Lang, series: SeriesKey } = "/{lang}/desk/{series}/grants/report";
    /// Where a donor is entered.
    Get Desk NewFundPage { lang: Lang, series: SeriesKey } = "/{lang}/desk/{series}/grants/donor";
    /// Enters a donor.
    Post Desk NewFund { lang: Lang, series: SeriesKey } = "/{lang}/desk/{series}/grants/donor";
    /// A donor, with budget and earmarks.
    Get Desk FundPage { lang: Lang, series: SeriesKey, fund: FundId }
        = "/{lang}/desk/{series}/grants/donor/{fund}";
    /// Changes a donor, or takes one away.
    Post Desk SaveFund { lang: Lang, series: SeriesKey, fund: FundId }
        = "/{lang}/desk/{series}/grants/donor/{fund}";
    /// The travel grant of one application.
    Get Desk GrantPage { lang: Lang, series: SeriesKey, id: ApplicationId }
        = "/{lang}/desk/{series}/grants/to/{id}";
    /// Changes the travel grant of one application, and what is known of the journey.
    Post Desk ChangeGrant { lang: Lang, series: SeriesKey, id: ApplicationId }
        = "/{lang}/desk/{series}/grants/to/{id}";
    /// The letter of invitation for a visa. Asking for it is an act, and logged.
    Post Desk VisaLetter { lang: Lang, series: SeriesKey, id: ApplicationId }
        = "/{lang}/desk/{series}/grants/to/{id}/letter";
    /// The travel grant that is offered.
    Get Applicant OwnGrant { lang: Lang } = "/{lang}/application/grant";
    /// Accepts the travel grant, or says no to it.
    Post Applicant ReplyGrant { lang: Lang } = "/{lang}/application/grant";
    /// The passport of whoever travels.
    Get Applicant PassportPage { lang: Lang } = "/{lang}/application/passport";
    /// Keeps the passport, or erases it.
    Post Applicant SavePassport { lang: Lang } = "/{lang}/application/passport";
}
