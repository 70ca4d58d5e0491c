//! Something is planted in every place that is not for readers, and nothing of it is in the copy.

use cleaning::{Cleaned, Found, Refusal, clean};

use specimens::{
    docx::{self, docx},
    laid_open,
    mp4::{fragmented, mp4},
    odt::{self, odt},
    pdf::{self, pdf},
    pictures, surviving,
};

/// Cleans what has something planted in that many places, and looks that nothing is left.
fn cleaned(original: Vec<u8>, places: usize) -> Cleaned {
    let planted = surviving(&original);
    assert!(planted.len() >= places, "only {} planted: {planted:?}", planted.len());
    let cleaned = clean(original).unwrap();
    assert_eq!(surviving(&cleaned.copy), Vec::<String>::new());
    let again = clean(cleaned.copy.clone()).unwrap();
    assert_eq!(again.kind, cleaned.kind);
    assert_eq!(again.words, cleaned.words);
    cleaned
}

fn found(cleaned: &Cleaned) -> Vec<Found> {
    cleaned.findings.iter().map(|finding| finding.found).collect()
}

fn count(cleaned: &Cleaned, found: Found) -> u32 {
    cleaned.findings.iter().find(|finding| finding.found == found).map_or(0, |finding| finding.count)
}

fn holds(bytes: &[u8], text: &str) -> bool {
    laid_open(bytes).iter().any(|part| part.windows(text.len()).any(|window| window == text.as_bytes()))
}

#[test]
fn a_document_of_word_keeps_its_words_and_nothing_else() {
    let copy = cleaned(docx(), 95);
    for text in [
        "Visible words ",
        "stay here ",
        "linked ",
        "included ",
        "controlled",
        " tagged",
        "cell",
        "boxed",
        "head line",
        "foot note",
        "A chart of prisons",
    ] {
        assert!(holds(&copy.copy, text), "{text}");
    }
    // Visible words stay here linked included controlled tagged cell boxed
    assert_eq!(copy.words, Some(10));
    for wanted in [
        Found::Author,
        Found::LastEditor,
        Found::Company,
        Found::Location,
        Found::Device,
        Found::Comment,
        Found::TrackedChange,
        Found::HiddenText,
        Found::Attachment,
        Found::LocalPath,
        Found::Link,
        Found::CustomProperty,
        Found::Title,
        Found::Dates,
        Found::Software,
        Found::Identifier,
        Found::Thumbnail,
        Found::PrinterSetting,
        Found::Metadata,
        Found::Picture,
    ] {
        assert!(found(&copy).contains(&wanted), "{wanted:?}");
    }
    // A layout, an insertion, a deletion, a move and a row; one more insertion in the note.
    assert_eq!(count(&copy, Found::TrackedChange), 6);
    assert_eq!(clean(copy.copy).unwrap().findings, []);
}

#[test]
fn a_document_of_libreoffice_keeps_its_words_and_nothing_else() {
    let copy = cleaned(odt(), 65);
    for text in
        ["Visible words ", "stay here", "linked", "section", "cell", "boxed", "head line", "foot note"]
    {
        assert!(holds(&copy.copy, text), "{text}");
    }
    // Visible words stay here linked page 1 section cell boxed
    assert_eq!(copy.words, Some(10));
    for wanted in [
        Found::Author,
        Found::LastEditor,
        Found::Comment,
        Found::TrackedChange,
        Found::EarlierVersion,
        Found::HiddenText,
        Found::Attachment,
        Found::Script,
        Found::LocalPath,
        Found::FormField,
        Found::CustomProperty,
        Found::Title,
        Found::Software,
        Found::Thumbnail,
        Found::PrinterSetting,
    ] {
        assert!(found(&copy).contains(&wanted), "{wanted:?}");
    }
    assert_eq!(clean(copy.copy).unwrap().findings, []);
}

#[test]
fn a_pdf_keeps_its_words_and_nothing_else() {
    let copy = cleaned(pdf(), 95);
    assert_eq!(copy.words, Some(6), "Visible words stay here formed, and filled in the form");
    for text in ["(Visible words )", "(formed )", "(filled )", "en-GB"] {
        assert!(holds(&copy.copy, text.trim_matches(['(', ')'])), "{text}");
    }
    for wanted in [
        Found::Author,
        Found::Location,
        Found::Device,
        Found::Comment,
        Found::EarlierVersion,
        Found::HiddenText,
        Found::Attachment,
        Found::Script,
        Found::LocalPath,
        Found::FormField,
        Found::Thumbnail,
        Found::Metadata,
    ] {
        assert!(found(&copy).contains(&wanted), "{wanted:?} of {:?}", copy.findings);
    }
    assert_eq!(clean(copy.copy).unwrap().findings, []);
}

#[test]
fn a_photograph_keeps_its_pixels_and_its_turn() {
    let copy = cleaned(pictures::jpeg(), 18);
    for wanted in
        [Found::Author, Found::Location, Found::Device, Found::Comment, Found::Attachment, Found::Thumbnail]
    {
        assert!(found(&copy).contains(&wanted), "{wanted:?}");
    }
    let orientation = b"\x01\x12\0\x03\0\0\0\x01\0\x06";
    assert!(copy.copy.windows(orientation.len()).any(|part| part == orientation));
    assert_eq!((copy.words, clean(copy.copy).unwrap().findings), (None, Vec::new()));
}

#[test]
fn a_picture_keeps_its_pixels_and_nothing_behind_them() {
    let original = pictures::png();
    assert!(specimens::surviving(&original).len() >= 15);
    let copy = cleaned(original, 15);
    for wanted in [Found::Author, Found::Location, Found::Dates, Found::Comment, Found::Attachment] {
        assert!(found(&copy).contains(&wanted), "{wanted:?}");
    }
    assert_eq!(clean(copy.copy).unwrap().findings, []);
}

#[test]
fn a_video_keeps_picture_and_sound_where_they_are() {
    for (original, places) in [(mp4(), 24), (fragmented(), 10)] {
        let size = original.len();
        let at = |bytes: &[u8], text: &[u8]| bytes.windows(text.len()).position(|part| part == text);
        let picture = at(&original, b"VisiblePicture").unwrap();
        let sound = at(&original, b"AudibleSound");
        let copy = cleaned(original, places);
        assert_eq!(copy.copy.len(), size);
        assert_eq!(at(&copy.copy, b"VisiblePicture"), Some(picture));
        assert_eq!(at(&copy.copy, b"AudibleSound"), sound);
        for wanted in [Found::Author, Found::Location, Found::Device, Found::Software, Found::Dates] {
            assert!(found(&copy).contains(&wanted), "{wanted:?} of {:?}", copy.findings);
        }
        assert_eq!(count(&copy, Found::Track), u32::from(sound.is_some()));
        assert_eq!(clean(copy.copy).unwrap().findings, []);
    }
}

#[test]
fn a_copy_tells_nothing_of_when_and_where_it_was_made() {
    for original in [docx(), odt(), pdf(), mp4(), pictures::jpeg(), pictures::png()] {
        assert_eq!(clean(original.clone()), clean(original));
    }
}

#[test]
fn words_are_counted_as_people_count_them() {
    let words = |bytes: Vec<u8>| clean(bytes).unwrap().words;
    let many = "word ".repeat(2_815);
    assert_eq!(words(many.clone().into_bytes()), Some(2_815));
    let paragraph = |text: &str| format!("<w:p><w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>");
    assert_eq!(words(docx::with_body(&paragraph(&many))), Some(2_815));
    assert_eq!(words(docx::with_body(&[paragraph("one"), paragraph("two")].concat())), Some(2));
    assert_eq!(words(odt::with_body(&format!("<text:p>{many}</text:p><text:p>more</text:p>"))), Some(2_816));
    let lines: String =
        (0..563).map(|line| format!("1 0 0 1 72 {} Tm (five words on a line) Tj\n", 800 - line)).collect();
    let page = format!("BT /F1 1 Tf\n{lines} ET");
    assert_eq!(words(pdf::with_content(page.as_bytes())), Some(2_815));
}

#[test]
fn letters_that_stand_together_are_one_word() {
    let words = |content: &str| clean(pdf::with_content(content.as_bytes())).unwrap().words;
    let apart = "BT /F1 10 Tf 1 0 0 1 0 0 Tm (T) Tj 1 0 0 1 5 0 Tm (his) Tj 1 0 0 1 25 0 Tm (is) Tj ET";
    assert_eq!(words(apart), Some(2));
    assert_eq!(words("BT /F1 10 Tf [(So) -10 (me) -300 (words)] TJ T* (more) ' ET"), Some(3));
    assert_eq!(words("BT /F1 10 Tf 12 TL (one) Tj T* (two) Tj (three) ' ET"), Some(3));
}

#[test]
fn why_there_is_no_copy_is_said() {
    let refused = |bytes: &[u8]| clean(bytes.to_vec()).unwrap_err();
    assert_eq!(refused(b"MZ\x90\0"), Refusal::Kind);
    assert_eq!(refused(b"%PDF-1.7\nnothing"), Refusal::Damaged);
    assert_eq!(refused(b"\xFF\xD8\xFF\xE0"), Refusal::Damaged);
    assert_eq!(refused(&pictures::png_of(100_000, 100_000, 0, &[0])), Refusal::TooLarge);
    assert_eq!(refused(&pictures::png_of(8, 8, 0, &[0; 71])), Refusal::Damaged);
    assert_eq!(refused(&docx::with_body(&"<w:p>".repeat(10_000))), Refusal::TooLarge);
}

#[test]
fn an_interlaced_picture_is_as_long_as_its_seven_passes() {
    // 8 by 8 grey: 1+1+1·5 … each line of each pass with a filter byte.
    let lines = [(1, 1), (1, 1), (1, 2), (2, 2), (2, 4), (4, 4), (4, 8)];
    let size: usize = lines.iter().map(|(height, width)| height * (width + 1)).sum();
    assert!(clean(pictures::png_of(8, 8, 1, &vec![0; size])).is_ok());
    assert_eq!(clean(pictures::png_of(8, 8, 1, &vec![0; size - 1])), Err(Refusal::Damaged));
}
