//! Series on the desk of their organisers.

mod file;
mod forms;
mod issue;
mod overview;
mod postpone;
mod retention;

pub(crate) use self::retention::periods;
pub use self::{
    file::{FileProblem, FileStep, LARGEST, file},
    forms::{Form, clone, extension, facts, figures, new, settings, wording},
    issue::{refusal, sentences},
    overview::{Overview, list, overview, publish},
    postpone::{Put, postpone},
    retention::{Line, RetentionPage, retention, retention_sentences},
};
