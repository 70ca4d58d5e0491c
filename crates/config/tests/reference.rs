//! The reference of the settings is written by the program.

#[test]
fn the_reference_is_up_to_date() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/operate/settings.md");
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(path, config::reference()).unwrap();
    }
    assert_eq!(
        std::fs::read_to_string(path).unwrap(),
        config::reference(),
        "run `UPDATE_DOCS=1 cargo test -p config`"
    );
}
