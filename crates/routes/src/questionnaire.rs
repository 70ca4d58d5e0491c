//! Questionnaires: versions and drafts.

use domain::{ids::FormDraftId, lang::Lang};

crate::routes! {
    /// The versions of the questionnaire, the drafts, and which call asks which.
    Get Keep Questionnaires { lang: Lang } = "/{lang}/desk/questionnaires";
    /// A version of the questionnaire.
    Get Keep QuestionnairePage { lang: Lang, version: u32 } = "/{lang}/desk/questionnaires/{version}";
    /// A page of a version, as an applicant would see it.
    Get Keep QuestionnairePreview { lang: Lang, version: u32, step: String }
        = "/{lang}/desk/questionnaires/{version}/preview/{step}";
    /// Begins a draft that is like a version.
    Post Keep CloneQuestionnaire { lang: Lang, version: u32 } = "/{lang}/desk/questionnaires/{version}/clone";
    /// Has the call of a series ask a version.
    Post Keep UseQuestionnaire { lang: Lang, version: u32 } = "/{lang}/desk/questionnaires/{version}/use";
    /// A draft of a questionnaire, and what keeps it from being published.
    Get Keep FormDraftPage { lang: Lang, id: FormDraftId } = "/{lang}/desk/form-drafts/{id}";
    /// Moves and removes pages and questions, publishes the draft or throws it away.
    Post Keep ChangeFormDraft { lang: Lang, id: FormDraftId } = "/{lang}/desk/form-drafts/{id}";
    /// A page of a draft, as an applicant would see it.
    Get Keep FormDraftPreview { lang: Lang, id: FormDraftId, step: String }
        = "/{lang}/desk/form-drafts/{id}/preview/{step}";
    /// Where a page is added.
    Get Keep NewFormPage { lang: Lang, id: FormDraftId } = "/{lang}/desk/form-drafts/{id}/page";
    /// Adds a page.
    Post Keep AddFormPage { lang: Lang, id: FormDraftId } = "/{lang}/desk/form-drafts/{id}/page";
    /// The title of a page, and when it is shown.
    Get Keep FormPage { lang: Lang, id: FormDraftId, step: String }
        = "/{lang}/desk/form-drafts/{id}/page/{step}";
    /// Changes the title of a page, and when it is shown.
    Post Keep SaveFormPage { lang: Lang, id: FormDraftId, step: String }
        = "/{lang}/desk/form-drafts/{id}/page/{step}";
    /// Where a question is added to a page.
    Get Keep NewQuestionPage { lang: Lang, id: FormDraftId, step: String }
        = "/{lang}/desk/form-drafts/{id}/page/{step}/question";
    /// Adds a question to a page.
    Post Keep AddQuestion { lang: Lang, id: FormDraftId, step: String }
        = "/{lang}/desk/form-drafts/{id}/page/{step}/question";
    /// A question.
    Get Keep QuestionPage { lang: Lang, id: FormDraftId, question: String }
        = "/{lang}/desk/form-drafts/{id}/question/{question}";
    /// Changes a question.
    Post Keep SaveQuestion { lang: Lang, id: FormDraftId, question: String }
        = "/{lang}/desk/form-drafts/{id}/question/{question}";
}
