//! Honest files that say something.

use crate::{docx, packed, pdf};

/// A PDF of one page with these words.
pub fn pdf(words: &str) -> Vec<u8> {
    pdf::with_content(format!("BT /F1 12 Tf 72 700 Td ({words}) Tj ET").as_bytes())
}

/// A document of Word with these words, each line a paragraph.
pub fn docx(words: &str) -> Vec<u8> {
    docx_with(words, &[])
}

/// A document of Word with these words, the name of its author, and a comment of that author.
pub fn docx_by(author: &str, words: &str, comment: &str) -> Vec<u8> {
    let core = format!(
        "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:creator>{author}</dc:creator></cp:coreProperties>"
    );
    let comments = format!(
        "<w:comments xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">\
         <w:comment w:id=\"0\" w:author=\"{author}\"><w:p><w:r><w:t>{comment}</w:t></w:r></w:p></w:comment></w:comments>"
    );
    docx_with(words, &[("docProps/core.xml", core.as_bytes()), ("word/comments.xml", comments.as_bytes())])
}

fn docx_with(words: &str, parts: &[(&str, &[u8])]) -> Vec<u8> {
    let paragraph = |line: &str| format!("<w:p><w:r><w:t>{line}</w:t></w:r></w:p>");
    let document = docx::document(&words.lines().map(paragraph).collect::<String>());
    let mut members: Vec<(&str, &[u8])> =
        vec![("[Content_Types].xml", b"<Types/>"), ("word/document.xml", document.as_bytes())];
    members.extend_from_slice(parts);
    packed(&members)
}
