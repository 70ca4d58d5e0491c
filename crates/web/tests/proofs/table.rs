//! Tables that stand in the repository and are read by people.

use std::path::PathBuf;

/// Fails unless the table in the repository is the one that was found. With `WRITE_TABLES` set it is
/// written instead, for its change to be read and committed.
pub(crate) fn is_as_reviewed(name: &str, found: &str) {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/proofs").join(name);
    if std::env::var_os("WRITE_TABLES").is_some() {
        std::fs::write(&path, found).unwrap();
        return;
    }
    let reviewed = std::fs::read_to_string(&path).unwrap_or_default();
    let lines = |text: &str| text.lines().map(str::to_owned).collect::<Vec<_>>();
    let (reviewed, found) = (lines(&reviewed), lines(found));
    let gone: Vec<_> = reviewed.iter().filter(|line| !found.contains(line)).collect();
    let new: Vec<_> = found.iter().filter(|line| !reviewed.contains(line)).collect();
    assert!(
        reviewed == found,
        "{name} is not as reviewed; if it should change, set WRITE_TABLES=1, read the change and commit it\n\
         in the table and not found:\n{gone:#?}\nfound and not in the table:\n{new:#?}"
    );
}
