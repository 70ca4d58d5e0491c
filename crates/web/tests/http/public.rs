//! What everybody may read.

mod call;
mod pages;
