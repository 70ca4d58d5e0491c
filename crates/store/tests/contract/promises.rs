//! That every promise of the store is asked of both databases: whoever adds one adds it here too.

use std::fs;

/// The text of all sources in a folder.
fn sources(folder: &str) -> String {
    let folder = format!("{}/{folder}", env!("CARGO_MANIFEST_DIR"));
    let mut all = String::new();
    for file in fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        if path.extension().is_some_and(|ending| ending == "rs") {
            all += &fs::read_to_string(path).unwrap();
        }
    }
    all
}

#[test]
fn every_promise_of_the_store_is_asked() {
    let (promised, asked) = (sources("src"), sources("tests/contract"));
    let names = promised.split("pub async fn ").skip(1).filter_map(|rest| rest.split(['(', '<']).next());
    let forgotten: Vec<_> = names
        .filter(|name| !asked.contains(&format!(".{name}(")) && !asked.contains(&format!("::{name}(")))
        .collect();
    assert_eq!(forgotten, Vec::<&str>::new());
}
