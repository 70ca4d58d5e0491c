//! Series on the desk of their organisers.

use domain::{lang::Lang, series::SeriesKey};

crate::routes! {
    /// The series that one runs.
    Get Desk RunSeries { lang: Lang } = "/{lang}/desk/series";
    /// Where a series is begun.
    Get Keep NewSeriesPage { lang: Lang } = "/{lang}/desk/series/new";
    /// Begins a series.
    Post Keep NewSeries { lang: Lang } = "/{lang}/desk/series/new";
    /// Where the file of a series is taken in.
    Get Desk SeriesFilePage { lang: Lang } = "/{lang}/desk/series/file";
    /// Shows what a file would change, then takes it in.
    Post Desk TakeSeriesFile { lang: Lang } = "/{lang}/desk/series/file";
    /// A series, and all that can be done with it.
    Get Desk SeriesOverview { lang: Lang, series: SeriesKey } = "/{lang}/desk/{series}";
    /// The series as a file.
    Get Desk SeriesFile { lang: Lang, series: SeriesKey } = "/{lang}/desk/{series}/series.json";
    /// The facts of a series.
    Get Desk FactsPage { lang: Lang, series: SeriesKey } = "/{lang}/desk/{series}/facts";
    /// Changes the facts of a series.
    Post Desk SaveFacts { lang: Lang, series: SeriesKey } = "/{lang}/desk/{series}/facts";
    /// The organisers' own words in a language.
    Get Desk WordingPage { lang: Lang, series: SeriesKey, of: Lang } = "/{lang}/desk/{series}/texts/{of}";
    /// Changes the organisers' own words in a language.
    Post Desk SaveWording { lang: Lang, series: SeriesKey, of: Lang } = "/{lang}/desk/{series}/texts/{of}";
    /// What was held, and the figures so far.
    Get Desk FiguresPage { lang: Lang, series: SeriesKey } = "/{lang}/desk/{series}/figures";
    /// Changes what was held, and the figures so far.
    Post Desk SaveFigures { lang: Lang, series: SeriesKey } = "/{lang}/desk/{series}/figures";
    /// More time for some States.
    Get Desk ExtensionPage { lang: Lang, series: SeriesKey } = "/{lang}/desk/{series}/extension";
    /// Gives the call more time for some States.
    Post Desk Extend { lang: Lang, series: SeriesKey } = "/{lang}/desk/{series}/extension";
    /// Where a series is put off.
    Get Desk PostponePage { lang: Lang, series: SeriesKey } = "/{lang}/desk/{series}/postpone";
    /// Shows what would move, then puts the series off.
    Post Desk Postpone { lang: Lang, series: SeriesKey } = "/{lang}/desk/{series}/postpone";
    /// What one meeting sets otherwise.
    Get Desk MeetingSettings { lang: Lang, series: SeriesKey, state: String }
        = "/{lang}/desk/{series}/settings/{state}";
    /// Changes what one meeting sets otherwise.
    Post Desk SaveMeetingSettings { lang: Lang, series: SeriesKey, state: String }
        = "/{lang}/desk/{series}/settings/{state}";
    /// How long what is kept of people, and what comes to be erased when.
    Get Desk RetentionPage { lang: Lang, series: SeriesKey } = "/{lang}/desk/{series}/retention";
    /// Changes how long what is kept of people.
    Post Desk SaveRetention { lang: Lang, series: SeriesKey } = "/{lang}/desk/{series}/retention";
    /// Where a series like this one is begun.
    Get Keep ClonePage { lang: Lang, series: SeriesKey } = "/{lang}/desk/{series}/clone";
    /// Begins a series like this one.
    Post Keep CloneSeries { lang: Lang, series: SeriesKey } = "/{lang}/desk/{series}/clone";
    /// Asks whether to show the series to the public.
    Get Desk PublishSeriesPage { lang: Lang, series: SeriesKey } = "/{lang}/desk/{series}/publish";
    /// Shows the series to the public.
    Post Desk PublishSeries { lang: Lang, series: SeriesKey } = "/{lang}/desk/{series}/publish";
}
