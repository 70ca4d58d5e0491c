//! The application, from its beginning to the answer to a seat.
//!
//! The addresses name no application: which one it is follows from the code that was typed in the
//! browser, so that no history, bookmark or referrer tells of one.

use domain::{lang::Lang, series::SeriesKey};

crate::routes! {
    /// Where an application begins: the State, and what will be asked.
    Get Public Apply { lang: Lang, series: SeriesKey } = "/{lang}/series/{series}/apply";
    /// Begins an application.
    Post Open StartApplication { lang: Lang, series: SeriesKey } = "/{lang}/series/{series}/apply";
    /// Where the code of an application is typed.
    Get Open ReturnPage { lang: Lang } = "/{lang}/return";
    /// Opens the application whose code was typed.
    Post Open Return { lang: Lang } = "/{lang}/return";
    /// The application: where it stands, its code once, what is still to do.
    Get Applicant ApplicationPage { lang: Lang } = "/{lang}/application";
    /// The code as plain text, until the applicant says that it is kept.
    Get Applicant CodeText { lang: Lang } = "/{lang}/application/code.txt";
    /// Says that the code is kept.
    Post Applicant KeepCode { lang: Lang } = "/{lang}/application/code";
    /// One page of the questionnaire.
    Get Applicant StepPage { lang: Lang, step: String } = "/{lang}/application/step/{step}";
    /// Saves one page of the questionnaire. Open, so that what was typed is not lost to somebody whose
    /// session ended meanwhile: without an application it asks for the code and saves nothing.
    Post Open SaveStep { lang: Lang, step: String } = "/{lang}/application/step/{step}";
    /// All answers, and what is missing.
    Get Applicant CheckPage { lang: Lang } = "/{lang}/application/check";
    /// Hands the application in.
    Post Applicant Submit { lang: Lang } = "/{lang}/application/check";
    /// The receipt.
    Get Applicant ReceiptPage { lang: Lang } = "/{lang}/application/receipt";
    /// The receipt and a copy of all answers as plain text.
    Get Applicant ReceiptText { lang: Lang } = "/{lang}/application/receipt.txt";
    /// The receipt that anybody can check without the platform.
    Get Applicant SignedReceipt { lang: Lang } = "/{lang}/application/receipt-signed.txt";
    /// Asks whether to take the application back.
    Get Applicant WithdrawPage { lang: Lang } = "/{lang}/application/withdraw";
    /// Takes the application back.
    Post Applicant Withdraw { lang: Lang } = "/{lang}/application/withdraw";
    /// The offer of a seat.
    Get Applicant SeatPage { lang: Lang } = "/{lang}/application/seat";
    /// Who may see what, and from when on.
    Get Applicant SafetyPage { lang: Lang } = "/{lang}/application/safety";
    /// Chooses who may see what, and from when on.
    Post Applicant SaveSafety { lang: Lang } = "/{lang}/application/safety";
    /// Closes everything that was released, at once.
    Post Applicant CloseEverything { lang: Lang } = "/{lang}/application/close";
    /// Answers the offer of a seat.
    Post Applicant ReplySeat { lang: Lang } = "/{lang}/application/seat";
    /// What is held about the applicant, and for how long.
    Get Applicant HeldPage { lang: Lang } = "/{lang}/application/held";
    /// All that is held about the applicant, as one file.
    Get Applicant HeldFile { lang: Lang } = "/{lang}/application/held.zip";
    /// Erases all that is held about the applicant.
    Post Applicant EraseApplication { lang: Lang } = "/{lang}/application/erase";
    /// Says whether reminders of an unfinished draft are wanted.
    Post Applicant WantReminders { lang: Lang } = "/{lang}/application/reminders";
    /// Closes the application in this browser.
    Post Applicant LeaveApplication { lang: Lang } = "/{lang}/application/leave";
}
