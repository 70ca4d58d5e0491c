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
    if reviewed == found {
        return;
    }
    let (before, after): (Vec<_>, Vec<_>) = (reviewed.lines().collect(), found.lines().collect());
    let same = before.iter().zip(&after).take_while(|(before, after)| before == after).count();
    let end = before[same..].iter().rev().zip(after[same..].iter().rev());
    let same_end = end.take_while(|(before, after)| before == after).count();
    // What stands before the first line that differs says what it is about.
    let start = before[..same].iter().rposition(|line| line.is_empty()).unwrap_or_default();
    let part = |lines: &[&str]| lines[start..lines.len() - same_end].join("\n");
    panic!(
        "{name} is not as reviewed; if it should change, set WRITE_TABLES=1, read the change and commit it\n\
         ==== in the table:\n{}\n==== found:\n{}",
        part(&before),
        part(&after)
    );
}
