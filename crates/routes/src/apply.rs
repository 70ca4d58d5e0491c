//! The application, from its beginning to the answer to a seat.
//!
//! The addresses name no application: which one it is follows from the code that was typed in the
//! browser, so that no history, bookmark or referrer tells of one.

use domain::{ids::UploadId, lang::Lang, series::SeriesKey};

crate::routes! {
    /// Where an application begins: the State, and what will be asked.
    Get Public Apply { lang: Lang, series: SeriesKey } = "/{lang}/series/{series}/apply";
    /// The questionnaire as a document to be filled in without a line, such as `questionnaire.docx`;
    /// about one State if one is named after a question mark.
    Get Public PaperQuestionnaire { lang: Lang, series: SeriesKey, file: String }
        = "/{lang}/series/{series}/apply/{file}";
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
    /// The copy of a file that others see.
    Get Applicant OwnCopy { lang: Lang, question: String } = "/{lang}/application/file/{question}";
    /// What a browser may do to send a file in parts.
    Options Applicant AskUploads { lang: Lang } = "/{lang}/application/upload";
    /// Begins to send a file in parts.
    Post Applicant BeginUpload { lang: Lang } = "/{lang}/application/upload";
    /// Says how much of a file came.
    Head Applicant AskUpload { lang: Lang, id: UploadId } = "/{lang}/application/upload/{id}";
    /// Takes a part of a file.
    Patch Applicant SendPart { lang: Lang, id: UploadId } = "/{lang}/application/upload/{id}";
    /// Gives up sending a file.
    Delete Applicant EndUpload { lang: Lang, id: UploadId } = "/{lang}/application/upload/{id}";
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
    /// What the organisers ask beyond the application.
    Get Applicant MorePage { lang: Lang } = "/{lang}/application/more";
    /// Answers it. Open, as saving a page is: without an application it asks for the code and hands in
    /// nothing.
    Post Open AnswerMore { lang: Lang } = "/{lang}/application/more";
    /// What is held about the applicant, and for how long.
    Get Applicant HeldPage { lang: Lang } = "/{lang}/application/held";
    /// All that is held about the applicant, as one file.
    Get Applicant HeldFile { lang: Lang } = "/{lang}/application/held.zip";
    /// Erases all that is held about the applicant.
    Post Applicant EraseApplication { lang: Lang } = "/{lang}/application/erase";
    /// Where the code of an earlier application is typed, whose answers are then offered.
    Get Applicant EarlierPage { lang: Lang } = "/{lang}/application/earlier";
    /// Offers the answers of an earlier application, or takes over those that were chosen.
    Post Applicant Earlier { lang: Lang } = "/{lang}/application/earlier";
    /// Says whether reminders of an unfinished draft are wanted.
    Post Applicant WantReminders { lang: Lang } = "/{lang}/application/reminders";
    /// Closes the application in this browser.
    Post Applicant LeaveApplication { lang: Lang } = "/{lang}/application/leave";
}
