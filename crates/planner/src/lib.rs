//! The best panels, grants and timetables of a series: instances, answers, proof and reasons.
//!
//! A plan is a question in whole numbers and has an exact answer. The crate knows no names of people,
//! no database and no clock: how long a search goes on is said by whoever asks, through [`Search`].

pub mod panel;
mod search;
pub mod timetable;

pub use search::{Progress, Search};
