//! What organisers and assessors work with.

use domain::{
    ids::{ApplicationId, ImportId, PaperId},
    lang::Lang,
    series::SeriesKey,
};

crate::routes! {
    /// The first page: what is late and what comes next.
    Get Desk Desk { lang: Lang } = "/{lang}/desk";
    /// The applications to a series.
    Get Desk Applications { lang: Lang, series: SeriesKey } = "/{lang}/desk/{series}/applications";
    /// One application, whole.
    Get Desk ApplicationRecord { lang: Lang, series: SeriesKey, id: ApplicationId }
        = "/{lang}/desk/{series}/applications/{id}";
    /// The copy of a file that was handed in with an application.
    Get Desk ApplicationFile { lang: Lang, series: SeriesKey, id: ApplicationId, question: String }
        = "/{lang}/desk/{series}/applications/{id}/file/{question}";
    /// Where more is asked of an applicant.
    Get Desk AskPage { lang: Lang, series: SeriesKey, id: ApplicationId }
        = "/{lang}/desk/{series}/applications/{id}/ask";
    /// Asks for more, or takes back what was asked.
    Post Desk Ask { lang: Lang, series: SeriesKey, id: ApplicationId }
        = "/{lang}/desk/{series}/applications/{id}/ask";
    /// A file that was handed in with an application, as it came. Asking for it is an act, and logged.
    Post Desk OriginalFile { lang: Lang, series: SeriesKey, id: ApplicationId, question: String }
        = "/{lang}/desk/{series}/applications/{id}/sent/{question}";
    /// Decides about one application.
    Post Desk Decide { lang: Lang, series: SeriesKey, id: ApplicationId }
        = "/{lang}/desk/{series}/applications/{id}/decide";
    /// Closes, in an emergency, everything that an applicant released.
    Post Desk CloseForApplicant { lang: Lang, series: SeriesKey, id: ApplicationId }
        = "/{lang}/desk/{series}/applications/{id}/close";
    /// Shows what deciding about several would change.
    Post Desk PreviewDecisions { lang: Lang, series: SeriesKey } = "/{lang}/desk/{series}/decisions";
    /// Decides about several applications.
    Post Desk DecideMany { lang: Lang, series: SeriesKey } = "/{lang}/desk/{series}/decisions/apply";
    /// The decisions that applicants do not know yet.
    Get Desk Releases { lang: Lang, series: SeriesKey } = "/{lang}/desk/{series}/releases";
    /// Lets applicants know decisions.
    Post Desk Release { lang: Lang, series: SeriesKey } = "/{lang}/desk/{series}/releases";
    /// Where one applicant is given more time.
    Get Desk MoreTimePage { lang: Lang, series: SeriesKey } = "/{lang}/desk/{series}/more-time";
    /// Gives one applicant more time.
    Post Desk MoreTime { lang: Lang, series: SeriesKey } = "/{lang}/desk/{series}/more-time";
    /// The meetings of a series and their panels.
    Get Desk Panels { lang: Lang, series: SeriesKey } = "/{lang}/desk/{series}/panels";
    /// The panel of one meeting.
    Get Desk PanelPage { lang: Lang, series: SeriesKey, state: String }
        = "/{lang}/desk/{series}/panels/{state}";
    /// Changes the panel of one meeting.
    Post Desk ArrangePanel { lang: Lang, series: SeriesKey, state: String }
        = "/{lang}/desk/{series}/panels/{state}";
    /// Decides whether a meeting is held.
    Post Desk DecideMeeting { lang: Lang, series: SeriesKey, state: String }
        = "/{lang}/desk/{series}/panels/{state}/meeting";
    /// The rules by which panels are proposed, and what is proposed.
    Get Desk ComposerPage { lang: Lang, series: SeriesKey } = "/{lang}/desk/{series}/composer";
    /// Saves the rules, begins a search for the best panels, or stops it.
    Post Desk Compose { lang: Lang, series: SeriesKey } = "/{lang}/desk/{series}/composer";
    /// What is proposed for one meeting, and whom else one could take.
    Get Desk CandidatesPage { lang: Lang, series: SeriesKey, state: String }
        = "/{lang}/desk/{series}/composer/{state}";
    /// Saves what themes are worth at one meeting, who is on the panel in any case, and who is not.
    Post Desk SetWishes { lang: Lang, series: SeriesKey, state: String }
        = "/{lang}/desk/{series}/composer/{state}";
    /// A list of a series as a file, such as `applications.xlsx`.
    Get Desk ExportFile { lang: Lang, series: SeriesKey, file: String }
        = "/{lang}/desk/{series}/export/{file}";
    /// Where a sheet of applications is taken in.
    Get Desk ImportPage { lang: Lang, series: SeriesKey } = "/{lang}/desk/{series}/import";
    /// Reads a sheet of applications.
    Post Desk StageImport { lang: Lang, series: SeriesKey } = "/{lang}/desk/{series}/import";
    /// What taking a sheet in would make.
    Get Desk ImportPreview { lang: Lang, series: SeriesKey, id: ImportId }
        = "/{lang}/desk/{series}/import/{id}";
    /// Takes a sheet of applications in, or throws it away.
    Post Desk ConfirmImport { lang: Lang, series: SeriesKey, id: ImportId }
        = "/{lang}/desk/{series}/import/{id}";
    /// Where an application that came by mail is entered.
    Get Desk PaperPage { lang: Lang, series: SeriesKey } = "/{lang}/desk/{series}/by-mail";
    /// Reads a questionnaire that came back, or begins with an empty one.
    Post Desk BeginPaper { lang: Lang, series: SeriesKey } = "/{lang}/desk/{series}/by-mail";
    /// An application that came by mail, before it is handed in.
    Get Desk PaperWork { lang: Lang, series: SeriesKey, id: PaperId }
        = "/{lang}/desk/{series}/by-mail/{id}";
    /// Keeps what was typed, hands it in, or throws it away.
    Post Desk SavePaper { lang: Lang, series: SeriesKey, id: PaperId }
        = "/{lang}/desk/{series}/by-mail/{id}";
    /// What was done in a series, by whom and when.
    Get Desk SeriesLog { lang: Lang, series: SeriesKey } = "/{lang}/desk/{series}/log";
    /// What was done on the platform, by whom and when.
    Get Keep Log { lang: Lang } = "/{lang}/desk/log";
    /// The log of the platform as a file, such as `log.csv`.
    Get Keep LogFile { lang: Lang, file: String } = "/{lang}/desk/log/file/{file}";
    /// The contacts.
    Get Keep Contacts { lang: Lang } = "/{lang}/desk/contacts";
    /// Enters a contact.
    Post Keep AddContact { lang: Lang } = "/{lang}/desk/contacts";
    /// Takes a contact away.
    Post Keep RemoveContact { lang: Lang } = "/{lang}/desk/contacts/remove";
    /// The contacts as a file, such as `contacts.xlsx`.
    Get Keep ContactsFile { lang: Lang, file: String } = "/{lang}/desk/contacts/file/{file}";
    /// Reads a sheet of contacts.
    Post Keep StageContacts { lang: Lang } = "/{lang}/desk/contacts/sheet";
    /// What taking a sheet of contacts in would make.
    Get Keep ContactsPreview { lang: Lang, id: ImportId } = "/{lang}/desk/contacts/sheet/{id}";
    /// Takes a sheet of contacts in, or throws it away.
    Post Keep ConfirmContacts { lang: Lang, id: ImportId } = "/{lang}/desk/contacts/sheet/{id}";
    /// What may be assessed.
    Get Assess Assess { lang: Lang } = "/{lang}/assess";
    /// An application to be assessed.
    Get Assess AssessPage { lang: Lang, id: ApplicationId } = "/{lang}/assess/{id}";
    /// The copy of a file of an application to be assessed.
    Get Assess AssessFile { lang: Lang, id: ApplicationId, question: String }
        = "/{lang}/assess/{id}/file/{question}";
    /// Keeps an assessment.
    Post Assess SaveAssessment { lang: Lang, id: ApplicationId } = "/{lang}/assess/{id}";
}
