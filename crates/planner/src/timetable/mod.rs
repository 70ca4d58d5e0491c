//! Meetings into days, rooms and starts.
//!
//! A search first walks to a good timetable and then proves how good it is; most often it ends with the best one.
//! A meeting overlaps another when both are on the same day and neither ends before the other begins.

mod capacity;
mod gauge;
mod graph;
mod instance;
mod local;
mod prices;
mod problem;
mod solve;

pub use instance::{Answer, Flaw, Instance, Meeting, NoAnswer, solve};
