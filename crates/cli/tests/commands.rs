//! The commands as they are typed: what a rehearsal promises, and what is refused.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should say where")]

use std::{
    path::Path,
    process::{Command, Output},
};

use testkit::{Running, free_port};

const PROGRAM: &str = env!("CARGO_BIN_EXE_rostrum");

fn rostrum(words: &[&str], data: &Path) -> Output {
    Command::new(PROGRAM).args(words).arg("--data").arg(data).output().unwrap()
}

/// What a command that was refused said.
fn refused(output: &Output) -> String {
    assert_eq!(output.status.code(), Some(2), "{output:?}");
    assert!(output.stdout.is_empty(), "{output:?}");
    String::from_utf8(output.stderr.clone()).unwrap()
}

#[tokio::test]
async fn a_rehearsal_tells_in_one_line_how_each_role_signs_in() {
    let folder = tempfile::tempdir().unwrap();
    let running = Running::demo(Path::new(PROGRAM), &folder.path().join("data"), &["--log-level=warn"]);
    assert!(running.said.ends_with("}\n"), "{}", running.said);
    let roles: Vec<_> = running.codes.as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(
        roles,
        [
            "applicant",
            "assessor",
            "delegate",
            "moderator",
            "organiser",
            "organiser_second_factor",
            "speaker",
            "team_key"
        ]
    );
    for role in ["assessor", "delegate", "moderator", "organiser", "speaker"] {
        let mut browser = running.browser();
        let account = browser.sign_in_to_rehearsal(running.code(role)).await;
        assert_eq!((account.status, account.at.as_str()), (200, "/en/account"), "{role}");
        let office = format!("{}{} (", role[..1].to_uppercase(), &role[1..]);
        assert!(account.words().contains(&office), "{role}: {}", account.words());
    }
    let mut browser = running.browser();
    let page = browser.get("/en/return").await;
    let opened = browser.send_form(page.form_for("code").fill("code", running.code("applicant"))).await;
    assert_eq!((opened.status, opened.at.as_str()), (200, "/en/application"));
}

#[tokio::test]
async fn a_rehearsal_begins_in_any_phase() {
    for (phase, open, programme) in [
        ("call", true, false),
        ("assessment", false, false),
        ("programme", false, true),
        ("live", false, true),
        ("after", false, true),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let data = folder.path().join("data");
        let running = Running::demo(Path::new(PROGRAM), &data, &["--log-level=warn", "--phase", phase]);
        let mut browser = running.browser();
        let call = browser.get("/en/series/902").await;
        let leads = |end: &str| call.links().iter().any(|(_, to)| to.ends_with(end));
        assert_eq!((leads("/apply"), leads("/programme")), (open, programme), "{phase}: {}", call.words());
        let other = browser.get("/en/series/901").await;
        assert!(other.links().iter().any(|(_, to)| to.ends_with("/apply")), "{phase}: {}", other.words());
    }
}

#[test]
fn a_rehearsal_answers_on_this_machine_only() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let said = refused(&rostrum(&["demo", "--listen", "0.0.0.0:0"], &data));
    assert_eq!(
        said,
        "rostrum: a rehearsal answers on this machine only: 0.0.0.0:0 is not a loopback address\n"
    );
    assert!(!data.exists());
}

#[test]
fn a_data_folder_that_was_mistyped_is_not_made() {
    let folder = tempfile::tempdir().unwrap();
    let (mistyped, empty) = (folder.path().join("mistyped"), folder.path().join("empty"));
    std::fs::create_dir(&empty).unwrap();
    let (file, backup) = (folder.path().join("44.json"), folder.path().join("backup.tar"));
    std::fs::write(&file, include_str!("../../domain/data/series/44.json")).unwrap();
    let (file, backup) = (file.to_str().unwrap(), backup.to_str().unwrap());
    for data in [&mistyped, &empty] {
        for words in [
            &["doctor"][..],
            &["series", "export", "44"],
            &["series", "import", file],
            &["series", "import", file, "--preview"],
            &["backup", backup],
        ] {
            let said = refused(&rostrum(words, data));
            let begins = format!("rostrum: no installation in {}: ", data.display());
            assert!(said.starts_with(&begins), "{words:?}: {said}");
        }
    }
    assert!(!mistyped.exists() && !Path::new(backup).exists());
    assert_eq!(std::fs::read_dir(&empty).unwrap().count(), 0);
}

#[test]
fn the_second_factor_is_taken_from_whoever_has_an_account_and_from_nobody_else() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let first = "--first-organiser=ana@example.org";
    drop(Running::serve(Path::new(PROGRAM), &data, free_port(), &[first, "--log-level=warn"]));
    let taken = rostrum(&["second-factor", "reset", "Ana@example.org"], &data);
    assert!(taken.status.success(), "{taken:?}");
    let said = refused(&rostrum(&["second-factor", "reset", "nobody@example.org"], &data));
    assert_eq!(said, "rostrum: nobody has an account with that address\n");
}

#[test]
fn a_database_that_was_mistyped_is_not_made() {
    let folder = tempfile::tempdir().unwrap();
    let (data, other) = (folder.path().join("data"), folder.path().join("other.db"));
    drop(Running::serve(Path::new(PROGRAM), &data, free_port(), &["--log-level=warn"]));
    let database = format!("sqlite://{}?mode=rwc", other.display());
    let said = refused(&rostrum(&["doctor", "--database", &database], &data));
    assert_eq!(said, format!("rostrum: no database in {}\n", other.display()));
    assert!(!other.exists());
    assert!(rostrum(&["doctor"], &data).status.success());
}

#[test]
fn a_series_file_that_cannot_be_read_names_its_place_and_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    drop(Running::serve(Path::new(PROGRAM), &data, free_port(), &["--log-level=warn"]));
    let whole = include_str!("../../domain/data/series/44.json");
    let file = folder.path().join("44.json");
    for (slip, right, place) in [
        ("\"max_day\"", "\"max_days\"", "not a series file: travel_grants.max_day, line 21, column 13: "),
        ("\"XXX\"", "\"TKM\"", "the series file makes no sense: states[0]: no State has the code XXX"),
    ] {
        std::fs::write(&file, whole.replacen(right, slip, 1)).unwrap();
        let said = refused(&rostrum(&["series", "import", file.to_str().unwrap()], &data));
        assert!(said.contains(place), "{said}");
    }
    let said = refused(&rostrum(&["series", "export", "44"], &data));
    assert_eq!(said, "rostrum: there is no series 44\n");
}

#[tokio::test]
async fn the_first_team_key_is_printed_once_and_opens_to_the_doctor() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    drop(Running::serve(Path::new(PROGRAM), &data, free_port(), &["--log-level=warn"]));
    let made = rostrum(&["team-key", "new"], &data);
    let key = String::from_utf8(made.stdout).unwrap();
    assert!(key.starts_with("AGE-SECRET-KEY-1") && key.ends_with('\n'), "{key}");
    let again = refused(&rostrum(&["team-key", "new"], &data));
    assert!(again.contains("there is a team key already"), "{again}");
    let file = folder.path().join("team.key");
    std::fs::write(&file, &key).unwrap();
    let well = rostrum(&["doctor", "--team-key", file.to_str().unwrap()], &data);
    assert!(well.status.success(), "{well:?}");
    std::fs::write(&file, key.replace('\n', "Q")).unwrap();
    let torn = refused(&rostrum(&["doctor", "--team-key", file.to_str().unwrap()], &data));
    assert!(torn.contains("not a team key"), "{torn}");
}

#[test]
fn a_receipt_is_judged_by_the_key_that_is_named_and_by_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    let (file, public) = (folder.path().join("receipt.txt"), folder.path().join("key.txt"));
    let key = seal::ReceiptKey::of(&seal::Key::from_bytes([3; 32]));
    let receipt = seal::Receipt {
        number: "R-ABCD-EFGH".into(),
        series: "44".into(),
        time: "2026-11-21T08:00:00Z".into(),
        content: seal::sha256(b"answers"),
        version: 1,
    };
    std::fs::write(&file, receipt.signed(&key)).unwrap();
    std::fs::write(&public, key.check().to_string()).unwrap();
    let words = ["receipt", "verify", file.to_str().unwrap(), "--key", public.to_str().unwrap()];
    let nowhere = folder.path().join("nowhere");
    let genuine = rostrum(&words, &nowhere);
    assert!(genuine.status.success() && genuine.stdout.starts_with(b"genuine: R-ABCD-EFGH"), "{genuine:?}");
    assert!(refused(&rostrum(&words[..3], &nowhere)).contains("--key"));
    std::fs::write(&file, receipt.signed(&key).replace("08:00", "07:00")).unwrap();
    assert!(refused(&rostrum(&words, &nowhere)).contains("the signature is not that of this key"));
    assert!(!nowhere.exists(), "nothing is made by looking");
}
