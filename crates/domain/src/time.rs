//! Deadlines and dates: what people read in a call, and the instants that follow from it.
//!
//! Nothing here asks for the time. What was written is kept as it was written: a civil time with
//! its zone, a date without an hour, a week, a month. Machines get the instants from there.

mod clocks;
mod dates;
mod deadline;
mod issue;
mod written;

pub use self::{
    clocks::is_zone,
    dates::{Dates, DatesIssue, DatesPrecision, DatesStatus},
    deadline::{Deadline, Precision},
    issue::DeadlineIssue,
    written::{GENEVA, SeasonWord, parse_written},
};

#[cfg(test)]
mod tests;
