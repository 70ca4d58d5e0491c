//! Letters: the outbox, the templates, writing to many.

use domain::{ids::LetterId, lang::Lang, series::SeriesKey};

crate::routes! {
    /// The letters in a state, such as those that wait for a look.
    Get Desk Letters { lang: Lang, state: String } = "/{lang}/desk/letters/{state}";
    /// Lets chosen letters leave, or throws them away.
    Post Desk ActOnLetters { lang: Lang, state: String } = "/{lang}/desk/letters/{state}";
    /// One letter.
    Get Desk LetterPage { lang: Lang, id: LetterId } = "/{lang}/desk/letter/{id}";
    /// Changes the words of a letter that waits.
    Post Desk RewordLetter { lang: Lang, id: LetterId } = "/{lang}/desk/letter/{id}";
    /// The templates of letters.
    Get Keep Templates { lang: Lang } = "/{lang}/desk/templates";
    /// One template in one language, with a preview.
    Get Keep TemplatePage { lang: Lang, kind: String, language: Lang }
        = "/{lang}/desk/templates/{kind}/{language}";
    /// Saves a template, or goes back to the platform's own.
    Post Keep SaveTemplate { lang: Lang, kind: String, language: Lang }
        = "/{lang}/desk/templates/{kind}/{language}";
    /// Where a letter to many applicants of a series is written.
    Get Desk WritePage { lang: Lang, series: SeriesKey } = "/{lang}/desk/{series}/write";
    /// Shows what a letter to many would be, or puts it into the outbox.
    Post Desk WriteToMany { lang: Lang, series: SeriesKey } = "/{lang}/desk/{series}/write";
}
