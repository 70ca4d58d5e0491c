//! Setting up assessing and watching it, and what assessors declare.

use domain::{ids::ApplicationId, lang::Lang, series::SeriesKey};

crate::routes! {
    /// How the applications to a series are assessed: phase, progress, conflicts of interest.
    Get Desk AssessingPage { lang: Lang, series: SeriesKey } = "/{lang}/desk/{series}/assessing";
    /// Opens or closes a phase, and says who reads what.
    Post Desk SaveAssessing { lang: Lang, series: SeriesKey } = "/{lang}/desk/{series}/assessing";
    /// By what the applications to a series are assessed.
    Get Desk CriteriaPage { lang: Lang, series: SeriesKey } = "/{lang}/desk/{series}/assessing/criteria";
    /// Changes by what the applications to a series are assessed.
    Post Desk SaveCriteria { lang: Lang, series: SeriesKey } = "/{lang}/desk/{series}/assessing/criteria";
    /// What an automatic assignment would make.
    Get Desk AssignPage { lang: Lang, series: SeriesKey } = "/{lang}/desk/{series}/assessing/assign";
    /// Assigns what was proposed, or takes back what was assigned and is not scored.
    Post Desk Assign { lang: Lang, series: SeriesKey } = "/{lang}/desk/{series}/assessing/assign";
    /// Where a sheet of assignments is taken in.
    Get Desk AssignSheetPage { lang: Lang, series: SeriesKey } = "/{lang}/desk/{series}/assessing/sheet";
    /// Looks at a sheet of assignments, or takes it in.
    Post Desk AssignSheet { lang: Lang, series: SeriesKey } = "/{lang}/desk/{series}/assessing/sheet";
    /// Enters a conflict of interest, or takes one back.
    Post Desk SetConflict { lang: Lang, series: SeriesKey } = "/{lang}/desk/{series}/assessing/conflict";
    /// Writes reminders to assessors.
    Post Desk RemindAssessors { lang: Lang, series: SeriesKey } = "/{lang}/desk/{series}/assessing/remind";
    /// What an assessor has to do with others.
    Get Assess DeclarationPage { lang: Lang } = "/{lang}/assess/declaration";
    /// Declares what an assessor has to do with others.
    Post Assess Declare { lang: Lang } = "/{lang}/assess/declaration";
    /// Declares a conflict of interest about one application.
    Post Assess DeclareConflict { lang: Lang, id: ApplicationId } = "/{lang}/assess/{id}/conflict";
    /// Writes a note for the others who assess an application.
    Post Assess WriteNote { lang: Lang, id: ApplicationId } = "/{lang}/assess/{id}/note";
}
