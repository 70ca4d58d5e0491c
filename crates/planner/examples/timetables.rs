//! Solves the timetables in files and says what came of each, with the time it took.

use std::ops::ControlFlow;
use std::time::{Duration, Instant};

use planner::Search;
use planner::timetable::{Instance, solve};

fn main() {
    let limit = Duration::from_secs(60);
    for file in std::env::args().skip(1) {
        let text = std::fs::read_to_string(&file).expect("a file that can be read");
        let instance: Instance = serde_json::from_str(&text).expect("an instance");
        let start = Instant::now();
        let mut nodes = 0;
        let mut first = None;
        let mut watch = |progress: planner::Progress| {
            nodes = progress.nodes;
            first = first.or(progress.objective);
            if start.elapsed() < limit { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
        };
        let answer = solve(&instance, &mut Search { seed: 1, node_limit: None, watch: &mut watch });
        let seconds = start.elapsed().as_secs_f64();
        match answer {
            Ok(answer) => println!(
                "{file}: {} (bound {}, {}) {seconds:.3} s, {nodes} nodes, first {first:?}",
                answer.objective,
                answer.bound,
                if answer.optimal { "proven" } else { "open" }
            ),
            Err(error) => println!("{file}: {error} {seconds:.3} s"),
        }
    }
}
