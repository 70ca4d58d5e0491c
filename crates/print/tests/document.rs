//! Documents as PDFs: what any reader, any machine and any year makes of them.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on should say where")]

use std::{
    io::Write,
    process::{Command, Stdio},
};

use print::{
    Error,
    document::{Block, Document, Level, Order, Span, Table},
};
use proptest::prelude::*;

fn document(blocks: Vec<Block>) -> Document {
    Document {
        title: "Concept note".to_owned(),
        language: "fr",
        author: Some("UPR Info".to_owned()),
        blocks,
        footer: "Pre-sessions 44".to_owned(),
    }
}

fn letter() -> Document {
    document(vec![
        Block::Title("Appel".to_owned()),
        Block::Note(vec![Span::bold("Provisoire. "), Span::plain("Les dates seront confirmées.")]),
        Block::Heading(Level::One, "Qui peut parler".to_owned()),
        Block::Paragraph(vec![
            Span::plain("Toute organisation. Voir le "),
            Span::link("guide", "https://example.org/guide"),
            Span::plain("."),
        ]),
        Block::List(Order::Numbered, vec![vec![Span::plain("écrire")], vec![Span::plain("envoyer")]]),
        Block::PageBreak,
        Block::Table(Table {
            header: vec!["Heure".to_owned(), "État".to_owned()],
            widths: vec![0.3, 0.7],
            rows: vec![vec![vec![Span::plain("9 h")], vec![Span::plain("Україна")]]],
        }),
    ])
}

/// What a program of poppler says of a PDF, or nothing where it is not installed.
fn poppler(program: &str, arguments: &[&str], pdf: &[u8]) -> Option<String> {
    let started = Command::new(program)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn();
    let Ok(mut child) = started else {
        // Not through the macros whose output is kept back for tests that pass.
        _ = writeln!(
            std::io::stderr(),
            "left out: {program} is not installed, what it says of our PDFs is not checked"
        );
        return None;
    };
    child.stdin.take().unwrap().write_all(pdf).unwrap();
    Some(String::from_utf8(child.wait_with_output().unwrap().stdout).unwrap())
}

fn has(pdf: &[u8], needle: &str) -> bool {
    pdf.windows(needle.len()).any(|window| window == needle.as_bytes())
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    assert_eq!(letter().to_pdf().unwrap(), letter().to_pdf().unwrap());
}

#[test]
fn a_pdf_says_when_it_was_made_only_if_told() {
    let made = "2023-05-31T21:59:00Z".parse().unwrap();
    assert!(!has(&letter().to_pdf().unwrap(), "CreationDate"));
    let dated = letter().to_pdf_made(made).unwrap();
    assert!(has(&dated, "(D:20230531215900"));
    assert_eq!(dated, letter().to_pdf_made(made).unwrap());
}

#[test]
fn a_document_without_a_title_is_refused() {
    let untitled = Document { title: " \n".to_owned(), ..letter() };
    assert!(matches!(untitled.to_pdf(), Err(Error::Untitled)));
}

#[test]
fn an_empty_document_is_one_page() {
    let pdf = document(Vec::new()).to_pdf().unwrap();
    if let Some(about) = poppler("pdfinfo", &["-"], &pdf) {
        assert_eq!(line(&about, "Pages"), "1");
    }
}

#[test]
fn a_script_in_a_link_leads_nowhere() {
    let link =
        |address: &str| document(vec![Block::Paragraph(vec![Span::link("here", address)])]).to_pdf().unwrap();
    assert!(has(&link("https://example.org/é"), "https://example.org/%C3%A9"));
    assert!(!has(&link("javascript:alert(1)"), "/URI"));
    assert!(!has(&link("file:///etc/passwd"), "/URI"));
}

fn line<'a>(about: &'a str, name: &str) -> &'a str {
    about.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':')).unwrap_or_default().trim()
}

#[test]
fn a_pdf_is_tagged_titled_and_of_a4() {
    let Some(about) = poppler("pdfinfo", &["-"], &letter().to_pdf().unwrap()) else {
        return;
    };
    let lines = ["Tagged", "Title", "Author", "Pages", "JavaScript"].map(|name| line(&about, name));
    assert_eq!(lines, ["yes", "Concept note", "UPR Info", "2", "no"]);
    assert!(line(&about, "Page size").ends_with("(A4)"));
}

#[test]
fn a_screen_reader_finds_headings_lists_tables_and_links() {
    let Some(structure) = poppler("pdfinfo", &["-struct-text", "-"], &letter().to_pdf().unwrap()) else {
        return;
    };
    let words: Vec<&str> = structure.split_whitespace().collect();
    let wanted = "Document H1 \"Appel\" (block) \"Appel\" \
        Div P (block) \"Provisoire. \" \"Les dates seront confirmées.\" \
        H2 \"Qui peut parler\" (block) \"Qui peut parler\" \
        P (block) \"Toute organisation. Voir le \" Link (inline) \"guide\" Object N \".\" \
        L (block): /ListNumbering /Decimal \
        LI (block) Lbl (block) \"1.\" LBody (block) \"écrire\" LI (block) Lbl (block) \"2.\" LBody (block) \"envoyer\" \
        Table (block) THead TR TH: /Scope /Column \"Heure\" TH: /Scope /Column \"État\" \
        TBody TR TD \"9 h\" TD \"Україна\"";
    let found = words.join(" ");
    let (before, after) = found.split_once("Object ").unwrap();
    let found = format!("{before}Object N {}", after.split_once(" 0 ").unwrap().1);
    assert_eq!(found, wanted.split_whitespace().collect::<Vec<_>>().join(" "));
}

#[test]
fn a_copied_text_has_every_word_in_order() {
    let words = "Toute organisation de la société civile peut demander à parler. ".repeat(200);
    let pdf = document(vec![Block::Paragraph(vec![Span::plain(&words)])]).to_pdf().unwrap();
    // Without the foot of the page: it is there for the eye alone.
    if let Some(text) =
        poppler("pdftotext", &["-x", "0", "-y", "0", "-W", "600", "-H", "755", "-", "-"], &pdf)
    {
        assert!(text.split_whitespace().eq(words.split_whitespace()));
    }
}

fn spans() -> impl Strategy<Value = Vec<Span>> {
    let link = prop::option::of("(https://|mailto:|x)\\PC{0,8}");
    let span = (any::<String>(), 0..3, link).prop_map(|(text, weight, link)| match weight {
        0 => Span { link, ..Span::plain(text) },
        1 => Span { link, ..Span::bold(text) },
        _ => Span { link, ..Span::italic(text) },
    });
    prop::collection::vec(span, 0..3)
}

fn block() -> impl Strategy<Value = Block> {
    let cells = prop::collection::vec(spans(), 0..4);
    let rows = prop::collection::vec(cells, 0..5);
    let header = prop::collection::vec(any::<String>(), 0..4);
    let level = prop::sample::select(vec![Level::One, Level::Two, Level::Three]);
    prop_oneof![
        any::<String>().prop_map(Block::Title),
        (level, any::<String>()).prop_map(|(level, text)| Block::Heading(level, text)),
        spans().prop_map(Block::Paragraph),
        prop::collection::vec(spans(), 0..4).prop_map(|items| Block::List(Order::Numbered, items)),
        (header, prop::collection::vec(any::<f32>(), 0..4), rows)
            .prop_map(|(header, widths, rows)| Block::Table(Table { header, widths, rows })),
        prop::collection::vec((any::<String>(), spans()), 0..4).prop_map(Block::KeyValues),
        spans().prop_map(Block::Note),
        Just(Block::PageBreak),
        Just(Block::Rule),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    /// The check against PDF/UA-1 runs on each of them.
    #[test]
    fn whatever_people_write_can_be_printed(
        blocks in prop::collection::vec(block(), 0..8),
        title in any::<String>(),
        footer in any::<String>(),
    ) {
        let document = Document { title: format!("t{title}"), footer, ..document(blocks) };
        prop_assert!(document.to_pdf().is_ok(), "{:?}", document.to_pdf().err());
    }
}
