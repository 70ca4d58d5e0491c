//! Pages, as functions from what is to be shown to HTML.
//!
//! A page knows the domain and the reader's language. It knows no database and no request, so a
//! test can look at any page in any state without starting anything. Pages are made of the parts
//! in [`ui`] and stand in the shell of [`layout`]; how they look is said in [`style`] alone.

pub mod account;
pub mod api;
pub mod apply;
pub mod calendar;
pub mod call;
pub mod desk;
pub mod feed;
pub mod home;
pub mod ical;
pub mod issue;
pub mod layout;
pub mod letters;
pub mod log;
pub mod meeting;
pub mod programme;
pub mod reader;
pub mod script;
pub mod series_desk;
mod speaker;
pub mod style;
pub mod team;
pub mod ui;

pub use maud::Markup;
