//! The parts and the shell, held to what readers of all kinds need of them.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on should say where")]

mod field;
#[path = "../../examples/storybook/pages/mod.rs"]
mod pages;
mod scan;
mod sheet;
mod shell;
mod words;
