//! The programme on the organisers' desk.

use domain::{ids::SlotId, lang::Lang, series::SeriesKey};

crate::routes! {
    /// The draft of the programme, what is wrong with it, and what publishing would change.
    Get Desk ProgrammeDesk { lang: Lang, series: SeriesKey } = "/{lang}/desk/{series}/programme";
    /// Changes the draft: proposes, names rooms, moves, swaps, takes out.
    Post Desk EditProgramme { lang: Lang, series: SeriesKey } = "/{lang}/desk/{series}/programme";
    /// Where a slot is added.
    Get Desk NewSlotPage { lang: Lang, series: SeriesKey } = "/{lang}/desk/{series}/programme/slot";
    /// Adds a slot.
    Post Desk AddSlot { lang: Lang, series: SeriesKey } = "/{lang}/desk/{series}/programme/slot";
    /// Where a slot is changed.
    Get Desk SlotPage { lang: Lang, series: SeriesKey, slot: SlotId }
        = "/{lang}/desk/{series}/programme/slot/{slot}";
    /// Changes a slot.
    Post Desk SaveSlot { lang: Lang, series: SeriesKey, slot: SlotId }
        = "/{lang}/desk/{series}/programme/slot/{slot}";
    /// Publishes the draft as the next version.
    Post Desk PublishProgramme { lang: Lang, series: SeriesKey }
        = "/{lang}/desk/{series}/programme/publish";
}
