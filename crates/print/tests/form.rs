//! A form that goes out, is filled in, and comes back: what was written is read again, whichever
//! format it has and whatever an office program made of it on the way.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should say where")]

use std::{path::Path, process::Command};

use domain::paper::Returned;
use print::form::{Answer, Field, Form, OPEN, Part, TICKED};
use proptest::prelude::*;

fn field(reference: &str, answer: Answer) -> Field {
    let notes = vec!["At most 200 words.".to_owned()];
    Field { label: format!("What is “{reference}”?"), notes, reference: reference.to_owned(), answer }
}

fn text(given: &str, long: bool) -> Answer {
    Answer::Text { given: given.to_owned(), long }
}

fn form(fields: Vec<Field>) -> Form {
    Form {
        title: "Candidature – série 44".to_owned(),
        language: "fr".to_owned(),
        lead: vec!["À remplir & à renvoyer.".to_owned()],
        parts: vec![Part { heading: "Organisation <1>".to_owned(), notes: Vec::new(), fields }],
    }
}

/// A form as somebody filled it in.
fn filled() -> Form {
    form(vec![
        field("1/organisation", text("Casa de la Memoria & <amigos>", false)),
        field(
            "1/aim",
            text("We keep the record.\n\nSecond paragraph: “quoted”, naïve, 日本 and عربي.", true),
        ),
        field(
            "1/kind",
            Answer::Boxes(vec![("National organisation".into(), true), ("Institution".into(), false)]),
        ),
        field("1/file", Answer::None),
        field("1/empty", text("", false)),
    ])
}

fn returned() -> Vec<Returned> {
    let of = |reference: &str, lines: &[&str]| Returned {
        reference: reference.to_owned(),
        lines: lines.iter().map(|line| (*line).to_owned()).collect(),
    };
    vec![
        of("1/organisation", &["Casa de la Memoria & <amigos>"]),
        of("1/aim", &["We keep the record.", "", "Second paragraph: “quoted”, naïve, 日本 and عربي."]),
        of("1/kind", &[&format!("{TICKED} National organisation"), &format!("{OPEN} Institution")]),
        of("1/file", &[]),
        of("1/empty", &[""]),
    ]
}

#[test]
fn what_was_filled_in_is_read_again_from_both_formats() {
    for bytes in [filled().to_docx().unwrap(), filled().to_odt().unwrap()] {
        assert_eq!(intake::paper::read(&bytes), Ok(returned()));
    }
}

#[test]
fn the_same_form_is_the_same_file_and_names_nobody() {
    assert_eq!(filled().to_docx().unwrap(), filled().to_docx().unwrap());
    assert_eq!(filled().to_odt().unwrap(), filled().to_odt().unwrap());
    for bytes in [filled().to_docx().unwrap(), filled().to_odt().unwrap()] {
        let mut archive = intake::archive::open(&bytes).unwrap();
        for name in intake::archive::names(&archive) {
            let content = intake::archive::member(&mut archive, &name, 1 << 20).unwrap();
            let content = String::from_utf8(content).unwrap();
            for told in ["creator", "lastModifiedBy", "generator", "created", "modified", "dc:date"] {
                assert!(!content.contains(told), "{name} says {told}");
            }
        }
    }
}

#[test]
fn a_screen_reader_finds_title_language_headings_and_which_row_asks() {
    let member = |bytes: &[u8], name: &str| {
        let mut archive = intake::archive::open(bytes).unwrap();
        String::from_utf8(intake::archive::member(&mut archive, name, 1 << 20).unwrap()).unwrap()
    };
    let (docx, odt) = (filled().to_docx().unwrap(), filled().to_odt().unwrap());
    assert!(member(&docx, "docProps/core.xml").contains("<dc:title>Candidature – série 44</dc:title>"));
    assert!(member(&docx, "word/styles.xml").contains(r#"<w:lang w:val="fr""#));
    let document = member(&docx, "word/document.xml");
    assert_eq!(document.matches(r#"<w:pStyle w:val="Heading1"/>"#).count(), 1);
    assert_eq!(document.matches("<w:tblHeader/>").count(), 5);
    assert!(member(&odt, "meta.xml").contains("<dc:title>Candidature – série 44</dc:title>"));
    assert!(member(&odt, "styles.xml").contains(r#"fo:language="fr""#));
    let content = member(&odt, "content.xml");
    assert_eq!(content.matches("<text:h ").count(), 1);
    assert_eq!(content.matches("<table:table-header-rows>").count(), 5);
}

/// Lets the office program turn a file into another format.
fn convert(office: &str, file: &Path, to: &str) {
    let folder = file.parent().unwrap();
    let done = Command::new(office)
        .arg(format!("-env:UserInstallation=file://{}/profile", folder.display()))
        .args(["--headless", "--convert-to", to, "--outdir"])
        .arg(folder)
        .arg(file)
        .output()
        .unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
}

/// Run with `SOFFICE=soffice`: an office program opens both formats, sets them as PDF, and turns
/// each into the other without anything being lost.
#[test]
fn an_office_program_opens_it_and_turns_it_without_loss() {
    let Some(office) = std::env::var("SOFFICE").ok().filter(|office| !office.is_empty()) else { return };
    let folder = tempfile::tempdir().unwrap();
    for (name, bytes, other) in
        [("one.docx", filled().to_docx().unwrap(), "odt"), ("two.odt", filled().to_odt().unwrap(), "docx")]
    {
        let file = folder.path().join(name);
        std::fs::write(&file, bytes).unwrap();
        convert(&office, &file, "pdf");
        assert!(std::fs::read(file.with_extension("pdf")).unwrap().starts_with(b"%PDF-"));
        convert(&office, &file, other);
        let turned = file.with_extension(other);
        assert_eq!(
            intake::paper::read(&std::fs::read(&turned).unwrap()),
            Ok(returned()),
            "{name} as {other}"
        );
        // And back again, into the format that it came in.
        std::fs::remove_file(&file).unwrap();
        convert(&office, &turned, &file.extension().unwrap().to_string_lossy());
        assert_eq!(intake::paper::read(&std::fs::read(&file).unwrap()), Ok(returned()), "{name} and back");
    }
}

proptest! {
    #[test]
    fn whatever_is_written_into_it_it_can_be_read_again(
        given in proptest::collection::vec("[^\\p{C}]{0,30}", 1..4),
        label in "[^\\p{C}]{1,20}",
    ) {
        let given: Vec<_> = given.iter().map(|line| line.replace(['[', ']'], "")).collect();
        let form = form(vec![Field { label, ..field("7/aim", text(&given.join("\n"), true)) }]);
        for bytes in [form.to_docx().unwrap(), form.to_odt().unwrap()] {
            let found = intake::paper::read(&bytes).unwrap();
            prop_assert_eq!(&found[0].lines, &given);
        }
    }

    #[test]
    fn a_damaged_file_does_no_harm(at in any::<prop::sample::Index>(), byte: u8) {
        for mut bytes in [filled().to_docx().unwrap(), filled().to_odt().unwrap()] {
            let place = at.index(bytes.len());
            bytes[place] = byte;
            let _ = intake::paper::read(&bytes);
        }
    }
}
