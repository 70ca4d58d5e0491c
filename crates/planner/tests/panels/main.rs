//! What is promised of panels, asked of everything that can be tried out on small instances.

#[path = "../made/mod.rs"]
mod made;
mod files;
mod laws;
mod reasons;
mod small;
