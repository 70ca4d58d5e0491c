//! What stands from the first day on and grows with every page: who gets what answer (`matrix`), that
//! hidden things make no difference (`two_worlds`), and where each word may turn up (`canaries`).

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should say where")]

mod canaries;
mod grants;
mod log;
mod matrix;
mod table;
mod two_worlds;
mod world;
