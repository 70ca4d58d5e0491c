//! The form as Office Open XML.

use super::{Answer, Field, Form, Member, OPEN, TICKED, lines, xml};

const TYPES: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>"#;

const RELATIONS: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>"#;

const DOCUMENT_RELATIONS: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>"#;

const ROOT: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="w14"><w:body>"#;

/// A4 with margins of two centimetres.
const END: &str = r#"<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>"#;

/// As wide as the page between its margins.
const TABLE: &str = r#"<w:tbl><w:tblPr><w:tblW w:w="9638" w:type="dxa"/><w:tblBorders><w:top w:val="single" w:sz="6" w:color="595959"/><w:left w:val="single" w:sz="6" w:color="595959"/><w:bottom w:val="single" w:sz="6" w:color="595959"/><w:right w:val="single" w:sz="6" w:color="595959"/><w:insideH w:val="single" w:sz="4" w:color="BFBFBF"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1"/></w:tblPr><w:tblGrid><w:gridCol w:w="9638"/></w:tblGrid>"#;

pub(super) fn members(form: &Form) -> Vec<Member> {
    vec![
        ("[Content_Types].xml", TYPES.to_owned()),
        ("_rels/.rels", RELATIONS.to_owned()),
        ("word/document.xml", document(form)),
        ("word/styles.xml", styles(&form.language)),
        ("word/_rels/document.xml.rels", DOCUMENT_RELATIONS.to_owned()),
        ("docProps/core.xml", core(form)),
    ]
}

fn document(form: &Form) -> String {
    let mut body = ROOT.to_owned();
    body += &paragraph("Title", &form.title);
    body.extend(form.lead.iter().map(|text| paragraph("Normal", text)));
    let mut boxes = 0;
    for part in &form.parts {
        body += &paragraph("Heading1", &part.heading);
        body.extend(part.notes.iter().map(|text| paragraph("Note", text)));
        for field in &part.fields {
            body += &table(field, &mut boxes);
            // Without a paragraph between them two tables would become one.
            body += r#"<w:p><w:pPr><w:pStyle w:val="Gap"/></w:pPr></w:p>"#;
        }
    }
    body + END
}

fn table(field: &Field, boxes: &mut usize) -> String {
    let mut asked = paragraph("Question", &field.label);
    asked.extend(field.notes.iter().map(|text| paragraph("Note", text)));
    asked += &paragraph("Reference", &format!("[{}]", field.reference));
    let mut rows = row(
        "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>",
        r#"<w:shd w:val="clear" w:color="auto" w:fill="F2F2F2"/>"#,
        &asked,
    );
    rows += &match &field.answer {
        Answer::None => String::new(),
        Answer::Text { given, long } => {
            let height = if *long { 1700 } else { 480 };
            let high = format!(r#"<w:trPr><w:trHeight w:val="{height}" w:hRule="atLeast"/></w:trPr>"#);
            let text: String = lines(given).into_iter().map(|line| paragraph("Answer", line)).collect();
            row(&high, "", &text)
        }
        Answer::Boxes(all) => {
            let all = all.iter().zip(1..);
            let all = all.map(|((label, ticked), place)| {
                *boxes += 1;
                tick(&format!("{}/{place}", field.reference), *boxes, label, *ticked)
            });
            row("", "", &all.collect::<String>())
        }
    };
    format!("{TABLE}{rows}</w:tbl>")
}

fn row(properties: &str, cell: &str, content: &str) -> String {
    format!(
        r#"<w:tr>{properties}<w:tc><w:tcPr><w:tcW w:w="9638" w:type="dxa"/>{cell}</w:tcPr>{content}</w:tc></w:tr>"#
    )
}

fn paragraph(style: &str, text: &str) -> String {
    let run = match text {
        "" => String::new(),
        text => format!(r#"<w:r><w:t xml:space="preserve">{}</w:t></w:r>"#, xml(text)),
    };
    format!(r#"<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{run}</w:p>"#)
}

/// A box with its label. Word lets it be ticked with a click, and says the label to those who hear.
fn tick(tag: &str, number: usize, label: &str, ticked: bool) -> String {
    let (is, mark) = if ticked { (1, TICKED) } else { (0, OPEN) };
    let (tag, label) = (xml(tag), xml(label));
    format!(
        r#"<w:p><w:pPr><w:pStyle w:val="Answer"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="{label}"/><w:tag w:val="{tag}"/><w:id w:val="{number}"/><w14:checkbox><w14:checked w14:val="{is}"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rFonts w:ascii="MS Gothic" w:eastAsia="MS Gothic" w:hAnsi="MS Gothic" w:hint="eastAsia"/></w:rPr><w:t>{mark}</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve"> {label}</w:t></w:r></w:p>"#
    )
}

fn styles(language: &str) -> String {
    let style = |id: &str, name: &str, more: &str| {
        format!(
            r#"<w:style w:type="paragraph" w:styleId="{id}"><w:name w:val="{name}"/><w:basedOn w:val="Normal"/><w:qFormat/>{more}</w:style>"#
        )
    };
    let language = xml(language);
    let mut all = format!(
        r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/><w:sz w:val="22"/><w:lang w:val="{language}" w:eastAsia="{language}" w:bidi="{language}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>"#
    );
    for (id, name, more) in [
        (
            "Title",
            "Title",
            r#"<w:pPr><w:spacing w:after="240"/></w:pPr><w:rPr><w:b/><w:sz w:val="40"/></w:rPr>"#,
        ),
        (
            "Heading1",
            "heading 1",
            r#"<w:pPr><w:keepNext/><w:spacing w:before="360" w:after="120"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="30"/></w:rPr>"#,
        ),
        (
            "Question",
            "Question",
            r#"<w:pPr><w:keepNext/><w:spacing w:before="60" w:after="40"/></w:pPr><w:rPr><w:b/></w:rPr>"#,
        ),
        (
            "Note",
            "Note",
            r#"<w:pPr><w:keepNext/><w:spacing w:after="40"/></w:pPr><w:rPr><w:sz w:val="20"/></w:rPr>"#,
        ),
        (
            "Reference",
            "Reference",
            r#"<w:pPr><w:keepNext/><w:spacing w:after="40"/></w:pPr><w:rPr><w:color w:val="595959"/><w:sz w:val="16"/></w:rPr>"#,
        ),
        ("Answer", "Answer", r#"<w:pPr><w:spacing w:before="40" w:after="40"/></w:pPr>"#),
        ("Gap", "Gap", r#"<w:pPr><w:spacing w:after="0"/></w:pPr><w:rPr><w:sz w:val="16"/></w:rPr>"#),
    ] {
        all += &style(id, name, more);
    }
    all + "</w:styles>"
}

/// The title and the language, and nothing about anybody.
fn core(form: &Form) -> String {
    format!(
        r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{}</dc:title><dc:language>{}</dc:language></cp:coreProperties>"#,
        xml(&form.title),
        xml(&form.language)
    )
}
