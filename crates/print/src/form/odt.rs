//! The form as OpenDocument.

use super::{Answer, Field, Form, Member, OPEN, TICKED, lines, xml};

const MANIFEST: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="application/vnd.oasis.opendocument.text"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/></manifest:manifest>"#;

const SPACES: &str = r#"xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0" office:version="1.3""#;

/// How tables look; the rest is in the styles that people may change.
const AUTOMATIC: &str = r##"<office:automatic-styles><style:style style:name="Table" style:family="table"><style:table-properties style:width="17cm" table:align="margins"/></style:style><style:style style:name="Column" style:family="table-column"><style:table-column-properties style:column-width="17cm"/></style:style><style:style style:name="Row" style:family="table-row"><style:table-row-properties fo:keep-together="always"/></style:style><style:style style:name="Short" style:family="table-row"><style:table-row-properties style:min-row-height="0.8cm"/></style:style><style:style style:name="Long" style:family="table-row"><style:table-row-properties style:min-row-height="3cm"/></style:style><style:style style:name="Asked" style:family="table-cell"><style:table-cell-properties fo:background-color="#f2f2f2" fo:border="0.5pt solid #595959" fo:padding="0.1cm"/></style:style><style:style style:name="Room" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #595959" fo:padding="0.1cm"/></style:style></office:automatic-styles>"##;

pub(super) fn members(form: &Form) -> Vec<Member> {
    vec![
        ("mimetype", "application/vnd.oasis.opendocument.text".to_owned()),
        ("META-INF/manifest.xml", MANIFEST.to_owned()),
        ("content.xml", content(form)),
        ("styles.xml", styles(&form.language)),
        ("meta.xml", meta(form)),
    ]
}

fn content(form: &Form) -> String {
    let mut text = paragraph("Title", &form.title);
    text.extend(form.lead.iter().map(|line| paragraph("Standard", line)));
    let mut tables = 0;
    for part in &form.parts {
        text += &format!(
            r#"<text:h text:style-name="Heading_20_1" text:outline-level="1">{}</text:h>"#,
            xml(&part.heading)
        );
        text.extend(part.notes.iter().map(|line| paragraph("Note", line)));
        for field in &part.fields {
            tables += 1;
            text += &table(field, tables);
            text += &paragraph("Gap", "");
        }
    }
    format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<office:document-content {SPACES}>{AUTOMATIC}<office:body><office:text>{text}</office:text></office:body></office:document-content>"#
    )
}

fn table(field: &Field, number: usize) -> String {
    let mut asked = paragraph("Question", &field.label);
    asked.extend(field.notes.iter().map(|line| paragraph("Note", line)));
    asked += &paragraph("Reference", &format!("[{}]", field.reference));
    let header = row("Row", "Asked", &asked);
    let room = match &field.answer {
        Answer::None => String::new(),
        Answer::Text { given, long } => {
            let text: String = lines(given).into_iter().map(|line| paragraph("Answer", line)).collect();
            row(if *long { "Long" } else { "Short" }, "Room", &text)
        }
        Answer::Boxes(all) => {
            let all = all.iter().zip(1..);
            let all = all.map(|((label, ticked), place)| {
                tick(&format!("{}/{place}", field.reference), label, *ticked)
            });
            row("Short", "Room", &all.collect::<String>())
        }
    };
    format!(
        r#"<table:table table:name="Question{number}" table:style-name="Table"><table:table-column table:style-name="Column"/><table:table-header-rows>{header}</table:table-header-rows>{room}</table:table>"#
    )
}

fn row(style: &str, cell: &str, content: &str) -> String {
    format!(
        r#"<table:table-row table:style-name="{style}"><table:table-cell table:style-name="{cell}" office:value-type="string">{content}</table:table-cell></table:table-row>"#
    )
}

fn paragraph(style: &str, text: &str) -> String {
    format!(r#"<text:p text:style-name="{style}">{}</text:p>"#, xml(text))
}

/// A box with its label, which `LibreOffice` lets be ticked with a click.
fn tick(tag: &str, label: &str, ticked: bool) -> String {
    let mark = if ticked { TICKED } else { OPEN };
    let (tag, label) = (xml(tag), xml(label));
    format!(
        r#"<text:p text:style-name="Answer"><loext:content-control loext:checkbox="true" loext:checked="{ticked}" loext:checked-state="{TICKED}" loext:unchecked-state="{OPEN}" loext:alias="{label}" loext:tag="{tag}"><text:span>{mark}</text:span></loext:content-control> {label}</text:p>"#
    )
}

fn styles(language: &str) -> String {
    let (language, country) = language.split_once('-').unwrap_or((language, "none"));
    let (language, country) = (xml(language), xml(country));
    let style = |name: &str, paragraph: &str, text: &str| {
        format!(
            r#"<style:style style:name="{name}" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties {paragraph}/><style:text-properties {text}/></style:style>"#
        )
    };
    let mut all = format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<office:document-styles {SPACES}><office:styles><style:default-style style:family="paragraph"><style:text-properties fo:font-family="Calibri, Carlito, sans-serif" fo:font-size="11pt" fo:language="{language}" fo:country="{country}"/></style:default-style><style:style style:name="Standard" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.2cm"/></style:style>"#
    );
    all += &style("Title", r#"fo:margin-bottom="0.4cm""#, r#"fo:font-size="20pt" fo:font-weight="bold""#);
    all += r#"<style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:parent-style-name="Standard" style:default-outline-level="1"><style:paragraph-properties fo:margin-top="0.6cm" fo:margin-bottom="0.2cm" fo:keep-with-next="always"/><style:text-properties fo:font-size="15pt" fo:font-weight="bold"/></style:style>"#;
    all += &style("Question", r#"fo:margin-bottom="0.07cm""#, r#"fo:font-weight="bold""#);
    all += &style("Note", r#"fo:margin-bottom="0.07cm""#, r#"fo:font-size="10pt""#);
    all += &style("Reference", r#"fo:margin-bottom="0.07cm""#, r##"fo:font-size="8pt" fo:color="#595959""##);
    all += &style("Answer", r#"fo:margin-top="0.07cm" fo:margin-bottom="0.07cm""#, "");
    all += &style("Gap", r#"fo:margin-bottom="0cm""#, r#"fo:font-size="8pt""#);
    all += r#"</office:styles><office:automatic-styles><style:page-layout style:name="Page"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2cm"/></style:page-layout></office:automatic-styles><office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Page"/></office:master-styles></office:document-styles>"#;
    all
}

/// The title and the language, and nothing about anybody.
fn meta(form: &Form) -> String {
    format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<office:document-meta {SPACES}><office:meta><dc:title>{}</dc:title><dc:language>{}</dc:language></office:meta></office:document-meta>"#,
        xml(&form.title),
        xml(&form.language)
    )
}
