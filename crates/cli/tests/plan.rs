//! `rostrum plan`: what it prints, and what it refuses.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should say where")]

use std::{
    path::PathBuf,
    process::{Command, Output},
};

use serde_json::{Value, json};

fn instance(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../planner/tests/instances").join(name)
}

fn plan(words: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_rostrum")).arg("plan").args(words).output().unwrap()
}

/// What is said of an instance of panels in which something was changed.
fn refused(change: impl Fn(&mut Value)) -> String {
    refused_of("panel", "panel-1-20.json", change)
}

/// What is said of an instance in which something was changed.
fn refused_of(kind: &str, name: &str, change: impl Fn(&mut Value)) -> String {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("instance.json");
    let mut file = serde_json::from_slice(&std::fs::read(instance(name)).unwrap()).unwrap();
    change(&mut file);
    std::fs::write(&path, file.to_string()).unwrap();
    let output = plan(&[kind, path.to_str().unwrap()]);
    assert_eq!((output.status.code(), &output.stdout[..]), (Some(2), &b""[..]), "{output:?}");
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(said.lines().count(), 1, "{said}");
    said.split_once(".json: ").unwrap().1.trim_end().to_owned()
}

#[test]
fn a_plan_is_one_object_and_the_same_each_time() {
    let answer = |limits: &[&str]| {
        let path = instance("panel-14-s1.json");
        let output = plan(&[&["panel", path.to_str().unwrap(), "--seed", "3"], limits].concat());
        assert!(output.status.success() && output.stderr.is_empty(), "{output:?}");
        let mut answer: Value = serde_json::from_slice(&output.stdout).unwrap();
        assert!(answer.as_object_mut().unwrap().remove("seconds").unwrap().as_f64().unwrap() > 0.0);
        answer
    };
    let best = answer(&[]);
    assert_eq!(
        [&best["objective"], &best["bound"], &best["optimal"]],
        [&json!(2820), &json!(2820), &json!(true)]
    );
    let selected = best["selected"].as_array().unwrap();
    assert!(selected.is_sorted_by_key(Value::as_u64) && selected.len() > 60, "{best}");
    assert_eq!(answer(&["--time-limit", "100"]), best);
    let short = answer(&["--node-limit", "30000"]);
    assert_eq!(answer(&["--node-limit", "30000"]), short);
    assert!(
        short["objective"].as_i64().unwrap() <= 2820 && short["bound"].as_i64().unwrap() >= 2820,
        "{short}"
    );
}

#[test]
fn what_is_wrong_with_an_instance_is_one_line_that_names_it() {
    assert_eq!(
        refused(|file| file["applicants"][3]["country"] = json!(7)),
        "applicants[3].country: unknown country 7"
    );
    assert_eq!(
        refused(|file| file["applicants"][3]["minutes"] = json!(-1)),
        "applicants[3].minutes: -1 is not between 0 and 1000000"
    );
    let missing = refused(|file| {
        file["applicants"][5].as_object_mut().unwrap().remove("score");
    });
    assert!(missing.starts_with("applicants[5]: missing field `score`"), "{missing}");
    let text = refused(|file| file["countries"][0]["theme_value"][2] = json!("many"));
    assert!(text.starts_with("countries[0].theme_value[2]: invalid type"), "{text}");
    let other = refused(|file| file["kind"] = json!("banquet"));
    assert!(other.starts_with("kind: unknown variant `banquet`"), "{other}");
}

#[test]
fn rules_that_clash_are_named() {
    let said = refused(|file| file["countries"][0]["max_speakers"] = json!(0));
    assert_eq!(
        said,
        "no answer keeps to all rules; these clash: country 0: at most 0 speakers; country 0: at least 1 NHRIs"
    );
}

#[test]
fn a_file_that_is_not_there_and_a_limit_that_is_none_are_refused() {
    for words in [&["panel", "nowhere.json"][..], &["panel", "nowhere.json", "--time-limit", "-4"]] {
        let output = plan(words);
        assert_eq!((output.status.code(), &output.stdout[..]), (Some(2), &b""[..]), "{output:?}");
    }
}

#[test]
fn a_timetable_is_one_object_and_the_best_one() {
    let path = instance("tt-14-r2-s1.json");
    let output = plan(&["timetable", path.to_str().unwrap(), "--seed", "3", "--time-limit", "20"]);
    assert!(output.status.success() && output.stderr.is_empty(), "{output:?}");
    let answer: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(
        [&answer["objective"], &answer["bound"], &answer["optimal"]],
        [&json!(212), &json!(212), &json!(true)]
    );
    assert_eq!(answer["starts"].as_array().unwrap().len(), 14);
    assert!(answer["seconds"].as_f64().unwrap() > 0.0);
}

#[test]
fn a_timetable_that_makes_no_sense_is_refused_in_one_line() {
    let said = |change: &dyn Fn(&mut Value)| refused_of("timetable", "tt-14-r2-s1.json", change);
    assert_eq!(said(&|file| file["clash"][4][1] = json!(99)), "clash[4] names the unknown meeting 99");
    assert_eq!(said(&|file| file["cost"][3][2] = json!(-1)), "cost[3][2] is -1; it must be at least 0");
    assert_eq!(said(&|file| file["starts"][0][1] = json!("nine")).split(':').next(), Some("starts[0][1]"));
    assert!(
        said(&|file| drop(file.as_object_mut().unwrap().remove("rooms"))).contains("missing field `rooms`")
    );
    let impossible = "no timetable keeps to the rooms and the hard_conflicts of these meetings";
    assert_eq!(said(&|file| file["rooms"] = json!(0)), impossible);
}
