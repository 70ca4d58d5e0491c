//! Instances in files, and made-up ones in their shape.

use std::ops::ControlFlow;

use planner::{
    Search,
    panel::{Flaw, PanelFile, Unsolved, evaluate, solve},
};

use crate::{
    made::{Shape, made},
    small::solved,
};

fn file(name: &str) -> PanelFile {
    let path = format!("{}/tests/instances/{name}.json", env!("CARGO_MANIFEST_DIR"));
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

#[test]
fn the_known_instances_have_their_known_values() {
    for (name, best) in [("panel-1-20", 202), ("panel-1-60", 269), ("panel-14-s1", 2820)] {
        let instance = file(name).instance().unwrap();
        let answer = solved(&instance, 0).unwrap();
        assert_eq!((answer.objective, answer.bound), (best, best), "{name}");
        let worth = evaluate(&instance, &answer.chosen, &answer.payers).unwrap();
        assert_eq!(worth.objective, best, "{name}");
    }
}

#[test]
fn whenever_the_search_is_stopped_answer_and_bound_are_true() {
    let instance = made(&Shape { states: 3, applicants: (8, 20), budget: 4600 }, 7).instance().unwrap();
    let best = solved(&instance, 0).unwrap().objective;
    let mut found = 0;
    for limit in (0..4_000).step_by(100) {
        let run = || {
            let mut watch = |_| ControlFlow::Continue(());
            solve(&instance, &mut Search { seed: 0, node_limit: Some(limit), watch: &mut watch })
        };
        match run() {
            Err(reason) => assert_eq!(reason, Unsolved::Stopped),
            Ok(answer) => {
                found += 1;
                let worth = evaluate(&instance, &answer.chosen, &answer.payers).unwrap();
                assert_eq!(worth.objective, answer.objective, "limit {limit}");
                assert!(answer.objective <= best && best <= answer.bound, "limit {limit}: {answer:?}");
                assert_eq!(run().unwrap(), answer, "limit {limit}");
            }
        }
    }
    assert!(found > 3, "{found}");
}

#[test]
fn what_is_wrong_in_a_file_is_named() {
    let flaw = |spoil: &dyn Fn(&mut PanelFile)| {
        let mut file = file("panel-1-20");
        spoil(&mut file);
        file.instance().unwrap_err().to_string()
    };
    assert_eq!(flaw(&|file| file.applicants[3].country = 9), "applicants[3].country: unknown country 9");
    assert_eq!(flaw(&|file| file.applicants[2].themes.push(77)), "applicants[2].themes: unknown theme 77");
    assert_eq!(
        flaw(&|file| file.applicants[1].minutes = -5),
        "applicants[1].minutes: -5 is not between 0 and 1000000"
    );
    assert_eq!(flaw(&|file| file.budget = -1), "budget: -1 is not between 0 and 1000000000000");
    assert_eq!(flaw(&|file| file.applicants[4].id = 0), "applicants[4].id: applicant 0 is there twice");
    assert_eq!(
        flaw(&|file| file.countries[0].theme_value.truncate(2)),
        "countries[0].theme_value: unknown number of themes 2"
    );
    let mut twice = file("panel-1-20").instance().unwrap();
    twice.rules.push(twice.rules[0].clone());
    assert!(matches!(twice.check(), Err(Flaw::Twice { .. })));
}
