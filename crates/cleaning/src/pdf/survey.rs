//! What is in a PDF beside its pages.

use hayro_syntax::{
    Pdf,
    object::{Dict, Name, Object, String as PdfString},
};

use crate::{
    docx::fields::address,
    finding::{Findings, Found},
};

/// Notes earlier versions: each ends with its own mark, and objects follow.
pub(super) fn versions(bytes: &[u8], findings: &mut Findings) {
    let mark = b"startxref";
    let ends = bytes.windows(mark.len()).enumerate().filter(|(_, part)| part == mark).map(|(at, _)| at);
    let ends: Vec<usize> = ends.collect();
    let has_objects = |pair: &&[usize]| {
        bytes[pair[0]..pair[1]]
            .windows(5)
            .any(|part| part == b" obj\n" || part == b" obj\r" || part == b" obj<")
    };
    let versions = ends.windows(2).filter(has_objects).count();
    // A document made for the web has two parts from the start.
    let linear = bytes[..bytes.len().min(2_048)].windows(11).any(|part| part == b"/Linearized");
    findings.add(Found::EarlierVersion, versions.saturating_sub(usize::from(linear)));
}

/// Notes what is in the information of the document and in each of its objects.
pub(super) fn objects(pdf: &Pdf, findings: &mut Findings) {
    let information = pdf.metadata();
    for (found, value) in [
        (Found::Author, &information.author),
        (Found::Title, &information.title),
        (Found::Title, &information.subject),
        (Found::Title, &information.keywords),
        (Found::Software, &information.creator),
        (Found::Software, &information.producer),
    ] {
        findings.add(found, usize::from(value.as_ref().is_some_and(|value| !value.is_empty())));
    }
    let dates = [&information.creation_date, &information.modification_date];
    findings.add(Found::Dates, dates.iter().filter(|date| date.is_some()).count());
    for object in pdf.objects() {
        match object {
            Object::Dict(dict) => dictionary(&dict, findings),
            Object::Stream(stream) => dictionary(stream.dict(), findings),
            _ => {}
        }
    }
}

fn dictionary(dict: &Dict, findings: &mut Findings) {
    let name = |key: &str| dict.get::<Name>(key).map(|name| name.to_vec()).unwrap_or_default();
    match name("Type").as_slice() {
        b"EmbeddedFile" => findings.note(Found::Attachment),
        b"Metadata" => findings.note(Found::Metadata),
        b"Catalog" => findings.add(Found::Script, usize::from(dict.contains_key("AA"))),
        _ => {}
    }
    match name("Subtype").as_slice() {
        b"Text" | b"Highlight" | b"Underline" | b"StrikeOut" | b"Squiggly" | b"Caret" => {
            findings.note(Found::Comment);
        }
        b"Sound" | b"Movie" | b"Screen" | b"RichMedia" | b"3D" => findings.note(Found::Attachment),
        b"FreeText" | b"Stamp" | b"Ink" | b"Square" | b"Circle" | b"Line" | b"Polygon" | b"PolyLine"
            if dict.contains_key("T") =>
        {
            findings.note(Found::Author);
        }
        _ => {}
    }
    findings.add(Found::FormField, usize::from(dict.contains_key("FT")));
    findings.add(Found::Metadata, usize::from(dict.contains_key("PieceInfo")));
    findings.add(Found::Thumbnail, usize::from(dict.contains_key("Thumb")));
    // Actions stand alone or within what starts them.
    action(dict, findings);
    for key in ["A", "OpenAction"] {
        if let Some(inner) = dict
            .get::<Dict>(key)
            .filter(|inner| inner.obj_id() == dict.obj_id() || dict.get_ref(key).is_none())
        {
            action(&inner, findings);
        }
    }
}

fn action(dict: &Dict, findings: &mut Findings) {
    let Some(kind) = dict.get::<Name>("S") else { return };
    match &*kind {
        b"JavaScript" | b"SubmitForm" | b"ImportData" | b"Rendition" => findings.note(Found::Script),
        b"Launch" | b"GoToR" | b"GoToE" => findings.note(Found::LocalPath),
        b"URI" => {
            let to = dict.get::<PdfString>("URI").map(|to| String::from_utf8_lossy(&to).into_owned());
            findings.note(address(&to.unwrap_or_default()));
        }
        _ => {}
    }
}
