//! What is promised of panels, asked of everything that can be tried out on small instances.

mod files;
mod laws;
#[path = "../made/mod.rs"]
mod made;
mod reasons;
mod small;
