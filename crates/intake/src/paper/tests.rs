use std::io::{Cursor, Write};

use proptest::prelude::*;
use zip::{ZipWriter, write::SimpleFileOptions};

use super::*;

fn zip(members: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in members {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(content.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn docx(body: &str) -> Vec<u8> {
    let document = format!("<w:document><w:body>{body}</w:body></w:document>");
    zip(&[("[Content_Types].xml", ""), ("word/document.xml", &document)])
}

fn odt(body: &str) -> Vec<u8> {
    let mime = "application/vnd.oasis.opendocument.text";
    zip(&[("mimetype", mime), ("content.xml", &format!("<office:text>{body}</office:text>"))])
}

fn p(text: &str) -> String {
    format!("<w:p><w:r><w:t>{text}</w:t></w:r></w:p>")
}

fn asked(reference: &str, answer: &str) -> String {
    format!(
        "<w:tbl><w:tr><w:tc>{}{}</w:tc></w:tr><w:tr><w:tc>{answer}</w:tc></w:tr></w:tbl>",
        p("Aim"),
        p(reference)
    )
}

fn lines(bytes: &[u8]) -> Vec<String> {
    read(bytes).unwrap().remove(0).lines
}

#[test]
fn an_answer_stands_below_its_reference() {
    let body = asked("[1/aim]", &(p("We keep the record.") + &p("And more.")));
    let found = read(&docx(&body)).unwrap();
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].reference, "1/aim");
    assert_eq!(found[0].lines, ["We keep the record.", "And more."]);
}

#[test]
fn what_was_deleted_drawn_or_remarked_is_no_answer() {
    let body = "<w:p>\n <w:r><w:t>kept</w:t></w:r><w:del><w:r><w:delText>gone</w:delText><w:t>gone</w:t></w:r></w:del>\
        <w:ins><w:r><w:t xml:space=\"preserve\"> &amp; new</w:t><w:br/><w:t>line</w:t></w:r></w:ins>\
        <w:r><w:instrText>HYPERLINK</w:instrText><w:drawing><w:t>drawn</w:t></w:drawing></w:r></w:p>";
    assert_eq!(lines(&docx(&asked("[1/aim]", body))), ["kept & new", "line"]);
    let cell = |inner: &str| {
        format!("<table:table-row><table:table-cell>{inner}</table:table-cell></table:table-row>")
    };
    let body = cell("<text:p>Aim</text:p><text:p>[1/aim]</text:p>")
        + &cell(
            "<text:p>kept<text:s text:c=\"2\"/><office:annotation><text:p>remark</text:p></office:annotation>two<text:note><text:p>note</text:p></text:note></text:p>",
        );
    assert_eq!(lines(&odt(&body)), ["kept  two"]);
}

#[test]
fn boxes_of_old_fonts_are_boxes() {
    let body = "<w:p><w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/></w:r><w:r><w:t xml:space=\"preserve\"> Yes</w:t></w:r></w:p>";
    assert_eq!(lines(&docx(&asked("[1/kind]", body))), ["☒ Yes"]);
}

#[test]
fn a_reference_within_a_sentence_is_none() {
    let body = asked("[1/aim]", &p("See [1/email] and [2].")) + &asked("[not one]", &p("x"));
    let found = read(&docx(&body)).unwrap();
    assert_eq!(found.len(), 1, "{found:?}");
}

#[test]
fn what_is_no_questionnaire_is_refused_and_says_why() {
    let locked = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1....";
    let sealed = zip(&[
        ("mimetype", "application/vnd.oasis.opendocument.text"),
        ("content.xml", "x"),
        ("META-INF/manifest.xml", "<manifest:encryption-data/>"),
    ]);
    let deep = "<w:x>".repeat(300) + &"</w:x>".repeat(300);
    let wide = asked("[1/aim]", &p(&"a".repeat(5 * 1024 * 1024)));
    let bomb = format!("<w:t>{}</w:t>", " ".repeat(40 * 1024 * 1024));
    for (bytes, error) in [
        (b"%PDF-1.7\n".to_vec(), PaperError::NotADocument),
        (b"PK\x03\x04".to_vec(), PaperError::NotADocument),
        (locked.to_vec(), PaperError::OldOrLocked),
        (sealed, PaperError::OldOrLocked),
        (docx(&p("Dear all")), PaperError::NotAQuestionnaire),
        (docx("<w:p"), PaperError::Broken),
        (docx("<w:p><w:r>"), PaperError::Broken),
        (docx(&p("&bomb;")), PaperError::Broken),
        (docx(&deep), PaperError::TooLarge),
        (docx(&wide), PaperError::TooLarge),
        (docx(&bomb), PaperError::TooLarge),
        (docx(&asked("[1/aim]", &p("")).repeat(3_000)), PaperError::TooLarge),
    ] {
        assert_eq!(read(&bytes), Err(error));
    }
}

proptest! {
    #[test]
    fn a_damaged_document_does_no_harm(at in any::<prop::sample::Index>(), byte: u8, cut in any::<prop::sample::Index>()) {
        let mut bytes = docx(&asked("[1/aim]", &p("text")));
        let place = at.index(bytes.len());
        bytes[place] = byte;
        let _ = read(&bytes);
        let _ = read(&bytes[..cut.index(bytes.len())]);
    }

    #[test]
    fn damaged_xml_does_no_harm(
        pieces in proptest::collection::vec(prop_oneof![
            Just("<w:tc>"), Just("</w:tc>"), Just("<w:p>"), Just("</w:p>"), Just("<w:t>"), Just("</w:t>"), Just("<w:del>"), Just("</w:del>"),
            Just("[1/aim]"), Just("text"), Just("&#0;"), Just("&lt;"), Just("&x;"), Just("<!DOCTYPE a [<!ENTITY b 'c'>]>"), Just("<![CDATA["), Just("]]>"),
            Just("<w:sym w:char='F0FE'/>"), Just("<text:s text:c='99999999999'/>"), Just("<w:br/>"), Just("<a b='"), Just("\u{0}"),
        ], 0..40),
    ) {
        let _ = read(&docx(&pieces.concat()));
        let _ = read(&odt(&pieces.concat()));
    }
}
