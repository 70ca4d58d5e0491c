//! Meetings into days, rooms and starts.
//!
//! A search first walks to a good timetable and then proves how good it is; most often it ends with the best one.
//! A meeting overlaps another when both are on the same day and neither ends before the other begins.

mod build;
mod capacity;
mod gauge;
mod graph;
mod instance;
mod local;
mod plan;
mod prices;
mod problem;
mod solve;
mod task;

pub use instance::{Answer, Flaw, Instance, Meeting, NoAnswer, Timed, solve};
pub use plan::{NoTimetable, Place, Timetable, best, otherwise, reasons, repair};
pub use task::{Block, Day, Facts, Fault, Mission, Part, Person, Room, Rule, Stretch, Task, waking};
