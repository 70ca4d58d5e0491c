//! Bytes from outside: what they are, and what can be taken from them.
//!
//! Nothing here trusts what it is given: not the name of a file, not the sizes that it states, not
//! that a library copes with it. What is too large is refused before it is unpacked, and whatever
//! comes out is clean text.

pub mod archive;
pub mod kind;
pub mod paper;
pub mod sheet;
pub mod tus;

pub use domain::text;
