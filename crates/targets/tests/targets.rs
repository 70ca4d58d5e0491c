//! That every target stands what is thrown at it, begins from what can be read, and is known to the
//! fuzzer.

use std::time::Duration;

use targets::{ALL, Target, throw};

#[test]
fn every_target_stands_what_is_thrown_at_it() {
    for target in ALL {
        let thrown = throw(target, 1, Duration::ZERO, 60);
        assert!(thrown.times >= 60, "{}", target.name);
    }
}

const DOCUMENTS: [&str; 6] = ["docx", "jpeg", "mp4", "odt", "pdf", "png"];

/// What nothing can be read of teaches nothing.
#[test]
fn every_document_to_begin_from_can_be_read() {
    for target in ALL.iter().filter(|target| DOCUMENTS.contains(&target.name)) {
        assert!((target.seeds)().into_iter().all(|seed| cleaning::clean(seed).is_ok()), "{}", target.name);
    }
    for target in ALL.iter().filter(|target| ["csv", "ods", "rows", "xlsx"].contains(&target.name)) {
        let reads = |seed: &Vec<u8>| intake::sheet::read(seed, "a.csv").is_ok();
        assert!((target.seeds)().iter().all(reads), "{}", target.name);
    }
    for target in ALL.iter().filter(|target| ["child", "paper"].contains(&target.name)) {
        let reads = |seed: Vec<u8>| match target.name {
            "paper" => intake::paper::read(&seed).is_ok(),
            _ => cleaning::read_answer(seed).is_some(),
        };
        assert!((target.seeds)().into_iter().all(reads), "{}", target.name);
    }
}

#[test]
fn every_target_has_its_file_for_the_fuzzer() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../fuzz");
    let manifest = std::fs::read_to_string(format!("{folder}/Cargo.toml")).unwrap_or_default();
    for Target { name, .. } in ALL {
        let file = std::fs::read_to_string(format!("{folder}/fuzz_targets/{name}.rs"));
        let wanted = format!("targets::run(\"{name}\", bytes)");
        assert!(file.is_ok_and(|file| file.contains(&wanted)), "{name}");
        assert!(manifest.contains(&format!("path = \"fuzz_targets/{name}.rs\"")), "{name}");
    }
}
