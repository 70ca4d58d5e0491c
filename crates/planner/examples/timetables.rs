//! Solves the timetables in files, or made-up ones of every shape if there are none, and says what came of each:
//! `cargo run --release -p planner --example timetables [FILE...]`

use std::ops::ControlFlow;
use std::time::{Duration, Instant};

use planner::timetable::{Instance, solve};
use planner::{Progress, Search};

#[expect(
    clippy::cast_possible_wrap,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "all numbers are small"
)]
#[path = "../tests/timetable/generate.rs"]
mod generate;

/// Name, meetings, days, rooms, speakers from afar of a hundred, and the seconds that are given.
const SHAPES: [(&str, usize, usize, i64, u32, u64); 8] = [
    ("14 meetings in 1 day", 14, 1, 2, 20, 10),
    ("14 meetings in 2 days", 14, 2, 2, 20, 1),
    ("14 meetings in 3 days", 14, 3, 2, 20, 1),
    ("14 meetings in 4 days", 14, 4, 2, 20, 1),
    ("14 virtual meetings in 4 days", 14, 4, 2, 90, 1),
    ("60 meetings in 2 rooms", 60, 4, 2, 25, 10),
    ("60 meetings in 3 rooms", 60, 4, 3, 25, 10),
    ("300 meetings in 12 rooms", 300, 4, 12, 25, 60),
];

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut files = std::env::args().skip(1).peekable();
    if files.peek().is_none() {
        for (name, meetings, days, rooms, afar, seconds) in SHAPES {
            for seed in 1..=if meetings > 60 { 2 } else { 5 } {
                let instance = generate::generate(generate::Shape { meetings, days, rooms, afar }, seed);
                tell(&format!("{name}, seed {seed}"), &instance, Duration::from_secs(seconds));
            }
        }
    }
    for file in files {
        let instance = serde_json::from_str(&std::fs::read_to_string(&file)?)?;
        tell(&file, &instance, Duration::from_mins(1));
    }
    Ok(())
}

fn tell(name: &str, instance: &Instance, limit: Duration) {
    let start = Instant::now();
    let mut nodes = 0;
    let mut watch = |progress: Progress| {
        nodes = progress.nodes;
        if start.elapsed() < limit { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    };
    let answer = solve(instance, &mut Search { seed: 1, node_limit: None, watch: &mut watch });
    let seconds = start.elapsed().as_secs_f64();
    match answer {
        Ok(answer) => {
            let proof = if answer.optimal { "proven" } else { "open" };
            println!(
                "{name}: {}, bound {}, {proof}, {seconds:.3} s, {nodes} nodes",
                answer.objective, answer.bound
            );
        }
        Err(error) => println!("{name}: {error}, {seconds:.3} s"),
    }
}
