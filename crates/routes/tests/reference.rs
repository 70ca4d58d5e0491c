//! The reference of the addresses is written by the program.

use routes::Access;

/// Who each kind of door is for, in the order of the page.
const DOORS: &[(Access, &str)] = &[
    (
        Access::Public,
        "For everybody. The answer is the same for all who see the same, is kept by the platform until \
         something changes, and sets no cookie.",
    ),
    (Access::Open, "For everybody; the answer is for this browser only."),
    (
        Access::Applicant,
        "For a browser in which the code of an application was typed, and for that one application.",
    ),
    (Access::Account, "For whoever signed in."),
    (Access::Assess, "For assessors and organisers."),
    (
        Access::Desk,
        "For organisers. Which series they may see is asked again, thing by thing, by the use case.",
    ),
    (Access::Keep, "For organisers of all series."),
];

fn page() -> String {
    let mut page = String::from(
        "# Addresses\n\nEvery address of the platform, with how it is asked and who may knock. Everybody else is \
         told that nothing is there.\n\nThis page is written by the program from `routes::table()`; change the \
         files in `crates/routes/src/` instead.\n",
    );
    for (access, about) in DOORS {
        page += &format!("\n## {access:?}\n\n{about}\n\n| | address | |\n|---|---|---|\n");
        for line in routes::table().filter(|line| line.access == *access) {
            let method = line.method.word();
            page += &format!("| {method} | `{}` | {} |\n", line.pattern, line.about.trim());
        }
    }
    page
}

#[test]
fn the_reference_is_up_to_date() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/reference/routes.md");
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(path, page()).unwrap();
    }
    assert_eq!(std::fs::read_to_string(path).unwrap(), page(), "run `cargo xtask docs`");
}

#[test]
fn the_reference_leaves_no_address_out() {
    let page = page();
    let listed = page.lines().filter(|line| line.starts_with("| ") && line.contains(" | `/")).count();
    assert_eq!(listed, routes::table().count());
}
