//! The reference of the policy is written by the program.

use policy::{Action, Phase, Role, allows};

/// What each phase is, in the order of the page.
const PHASES: &[(Phase, &str)] = &[
    (Phase::Hidden, "A series that is not public yet, and its meetings."),
    (Phase::Public, "A series that is public, and its meetings."),
    (Phase::Draft, "An application that was never handed in."),
    (Phase::Received, "An application that was handed in, whether or not an inner decision was made."),
    (Phase::Released, "An application whose decision the applicant may know."),
    (Phase::Withdrawn, "An application that was taken back."),
    (Phase::Platform, "The platform itself: people, templates, contacts, the log."),
];

fn page() -> String {
    let mut page = String::from(
        "# Who may do what\n\nThe whole policy. What is not written here is denied. A person may have several \
         roles to the same thing, and may then do what any of them allows; an office that is held for one \
         series or one State gives a role there only. *Keeper* is whoever is organiser of all series.\n\nThis \
         page is written by the program from `policy::RULES`; change `crates/policy/src/rules.rs` instead.\n",
    );
    for (phase, about) in PHASES {
        page += &format!("\n## {phase:?}\n\n{about}\n\n| role | may |\n|---|---|\n");
        for role in Role::ALL {
            let may: Vec<_> = Action::ALL.iter().filter(|action| allows(role, *phase, **action)).collect();
            if !may.is_empty() {
                let words: Vec<_> = may.iter().map(|action| action.name()).collect();
                page += &format!("| {role:?} | {} |\n", words.join(", "));
            }
        }
    }
    page
}

#[test]
fn the_reference_is_up_to_date() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/reference/policy.md");
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(path, page()).unwrap();
    }
    assert_eq!(std::fs::read_to_string(path).unwrap(), page(), "run `cargo xtask docs`");
}

#[test]
fn the_reference_leaves_no_phase_out() {
    let listed: Vec<_> = PHASES.iter().map(|(phase, _)| *phase).collect();
    assert_eq!(listed, Phase::ALL);
}
