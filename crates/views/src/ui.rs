//! The parts that pages are made of. A part is accessible or it is not here.
//!
//! * Forms: [`form`], [`Field`] with its kinds of control, [`Issues`], [`Button`], [`confirm`].
//! * Reading: [`section`], [`lead`], [`facts`], [`figures`], [`notice`], [`tag`], [`listing`], [`more`].
//! * Ways: [`Link`], [`tabs`], [`pagination`], [`steps`], [`leave`].
//! * Times: [`moment`], [`deadline`], [`date`], [`dates`], [`timetable`].
//! * Data: [`Table`]; [`said`] and [`said_at_length`] for what people wrote.
//!
//! A part takes its own sentences from the reader's [`Texts`](i18n::Texts); those of the page it is
//! given. Headings: the page has the `h1`, a [`section`] the `h2`, what stands in it an `h3`.

mod block;
mod button;
mod choice;
mod control;
mod date;
mod field;
mod form;
mod issues;
mod link;
mod list;
mod mark;
mod said;
mod steps;
mod table;
mod time;
mod timetable;

use std::borrow::Cow;

pub(crate) use self::issues::{id as field_id, summary};
pub use self::{
    block::{Fact, Figure, beside, facts, figures, lead, more, section, wide},
    button::{Button, actions},
    choice::Choice,
    control::Upload,
    date::DateParts,
    field::{Autocomplete, Field, Need},
    form::{Confirm, TOKEN, confirm, filter, form, hidden},
    issues::{Issues, field_at},
    link::{Link, leave},
    list::{Entry, Pages, columns, listing, moves, pagination, tabs},
    mark::{Notice, Tone, notice, provisional, tag},
    said::{said, said_at_length},
    steps::{Step, StepState, step_of, steps},
    table::{Column, Order, Row, Table},
    time::{date, dates, deadline, moment},
    timetable::{Day, Slot, timetable},
};

/// Words that are already in the reader's language.
pub type Words<'a> = Cow<'a, str>;
