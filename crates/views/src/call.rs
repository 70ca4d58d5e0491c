//! The call of a series: what it says, and its page.
//!
//! What a call says is worked out once, as sections of plain words, and then shown twice: as a page
//! here and as a tagged PDF by whoever prints. So the two cannot say different things.

mod content;
mod figures;
mod page;
mod words;

pub(crate) use self::{
    content::times,
    words::{deadline, is_open, lang, status},
};
pub use self::{
    content::{Content, Fact, Item, Part, Told, content},
    page::{Call, call},
    words::{dates, mode, place, series_name, state},
};
