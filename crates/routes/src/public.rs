//! What everybody may see.

use domain::{lang::Lang, series::SeriesKey};

crate::routes! {
    /// Sends a reader to the home page in a language of theirs.
    Get Open Root {} = "/";
    /// The one style sheet; `version` changes with its content, so that it may be kept for ever.
    Get Public StyleSheet { version: String } = "/style/{version}";
    /// The one script, with a version like the style sheet's.
    Get Public Script { version: String } = "/script/{version}";
    /// Whether the platform is up.
    Get Open Health {} = "/health";
    /// What robots may read.
    Get Public Robots {} = "/robots.txt";
    /// The public key with which receipts are checked.
    Get Public ReceiptKey {} = "/receipt-key.txt";
    /// The home page: open calls, the next and the past series.
    Get Public Home { lang: Lang } = "/{lang}";
    /// All series that are public.
    Get Public SeriesList { lang: Lang } = "/{lang}/series";
    /// A series and its call.
    Get Public Series { lang: Lang, series: SeriesKey } = "/{lang}/series/{series}";
    /// The concept note as a tagged PDF.
    Get Public ConceptNote { lang: Lang, series: SeriesKey } = "/{lang}/series/{series}/concept-note.pdf";
    /// The published programme.
    Get Public Programme { lang: Lang, series: SeriesKey } = "/{lang}/series/{series}/programme";
    /// The published programme as a calendar.
    Get Public ProgrammeCalendar { lang: Lang, series: SeriesKey } = "/{lang}/series/{series}/programme.ics";
    /// A former version of the programme and what changed in it.
    Get Public ProgrammeVersion { lang: Lang, series: SeriesKey, number: u32 }
        = "/{lang}/series/{series}/programme/{number}";
    /// The meeting of one State under Review.
    Get Public Meeting { lang: Lang, series: SeriesKey, state: String } = "/{lang}/series/{series}/{state}";
    /// The meeting as a calendar.
    Get Public MeetingCalendar { lang: Lang, series: SeriesKey, state: String }
        = "/{lang}/series/{series}/{state}/meeting.ics";
    /// The feed of calls.
    Get Public CallsFeed { lang: Lang } = "/{lang}/calls.atom";
    /// The UPR's sessions and who is reviewed when.
    Get Public Calendar { lang: Lang } = "/{lang}/calendar";
    /// All public series as JSON.
    Get Public ApiSeriesList {} = "/api/v1/series";
    /// One series as JSON.
    Get Public ApiSeries { series: SeriesKey } = "/api/v1/series/{series}";
    /// The published programme as JSON.
    Get Public ApiProgramme { series: SeriesKey } = "/api/v1/series/{series}/programme";
    /// The States as JSON.
    Get Public ApiStates {} = "/api/v1/states";
    /// The UPR's sessions as JSON.
    Get Public ApiSessions {} = "/api/v1/sessions";
}
