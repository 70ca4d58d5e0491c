//! Times for panels: `measure FILE...` solves files; `measure` alone solves made-up instances of each shape.

#![expect(clippy::unwrap_used, reason = "a measurement that cannot go on should say where")]

use std::{error::Error, fs, ops::ControlFlow, time::Instant};

use planner::{
    Search,
    panel::{PanelFile, evaluate, solve},
};

#[path = "../tests/made/mod.rs"]
mod made;

use made::{Shape, made};

/// The shapes that are measured: a name, the shape, and how many of them.
const SHAPES: [(&str, Shape, u64); 5] = [
    ("1 State, 20", Shape { states: 1, applicants: (20, 20), budget: 9000 }, 50),
    ("1 State, 60", Shape { states: 1, applicants: (60, 60), budget: 9000 }, 50),
    ("14 States", Shape { states: 14, applicants: (8, 58), budget: 4600 }, 20),
    ("42 States", Shape { states: 42, applicants: (8, 58), budget: 4600 }, 10),
    ("193 States", Shape { states: 193, applicants: (8, 58), budget: 4600 }, 5),
];

fn main() -> Result<(), Box<dyn Error>> {
    for file in std::env::args().skip(1) {
        let instance: PanelFile = serde_json::from_str(&fs::read_to_string(&file)?)?;
        measure(&file, &instance)?;
    }
    if std::env::args().len() == 1 {
        for (name, shape, count) in &SHAPES {
            for seed in 1..=*count {
                let file = made(shape, seed);
                if let Some(folder) = std::env::var_os("KEEP_IN") {
                    let path = std::path::Path::new(&folder).join(format!("{name}-{seed}.json"));
                    fs::write(path, serde_json::to_string(&file)?)?;
                }
                measure(&format!("{name}, {seed}"), &file)?;
            }
        }
    }
    Ok(())
}

fn measure(name: &str, file: &PanelFile) -> Result<(), Box<dyn Error>> {
    let start = Instant::now();
    let instance = file.instance()?;
    let mut watch = |_| ControlFlow::Continue(());
    let answer = solve(&instance, &mut Search { seed: 0, node_limit: None, watch: &mut watch })?;
    let seconds = start.elapsed().as_secs_f64();
    let worth =
        evaluate(&instance, &answer.chosen, &answer.payers).map_err(|broken| format!("{broken:?}"))?;
    assert_eq!(worth.objective, answer.objective, "the objective is what the evaluator says");
    println!(
        "{name}: {} <= {} in {seconds:.4} s, {} nodes, ties {:?}",
        answer.objective, answer.bound, answer.nodes, answer.ties
    );
    Ok(())
}
