//! Who may do what, to which thing, in which phase, and what a viewer may know of a person.
//!
//! [`RULES`] is the whole policy. No other crate compares roles. What a rule does not allow is
//! denied, and no rule takes away what another gives, so the order of the rules does not matter.
//! [`disclose`] is the one door for names: pages, files, feeds, mails and the API take its result
//! and never the record.

mod actor;
mod disclosure;
mod permit;
mod reading;
mod rules;
mod subject;
mod withheld;

pub use crate::{
    actor::{Actor, Role},
    disclosure::{Disclosed, Viewer, disclose},
    permit::{Denied, Entry, Permit, authorise},
    reading::{is_for_assessors, reading},
    rules::{Action, RULES, Rule, allows},
    subject::{Assessing, Phase, Subject},
    withheld::{Proof, Withheld, second_factor_elsewhere, wants_second_factor},
};
