//! How far a search may go, and how it tells of its way.

use std::ops::ControlFlow;

/// What is known of the best answer while it is searched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// The value of the best answer so far, if there is one.
    pub objective: Option<i64>,
    /// No answer can be better than this.
    pub bound: i64,
    /// How many parts of the problem were looked at.
    pub nodes: u64,
}

/// How far a search may go. The same seed and the same limit of nodes give the same answer; whether
/// `watch` stops it depends on whoever asks.
pub struct Search<'a> {
    /// What ties and random steps are drawn from.
    pub seed: u64,
    /// The most nodes that may be looked at, if there is a limit.
    pub node_limit: Option<u64>,
    /// Is told of progress again and again (at least every few milliseconds), and may stop the search:
    /// what was best so far is then the answer.
    pub watch: &'a mut dyn FnMut(Progress) -> ControlFlow<()>,
}
