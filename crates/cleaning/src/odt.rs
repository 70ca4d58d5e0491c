//! ODT: a new package with the text and its layout.
//!
//! As for DOCX, the text is as the applicant would print it, and parts that are not named here are
//! not in the copy: properties, settings with those of the printer, scripts, objects, thumbnails,
//! configurations, earlier versions.

mod body;

use self::body::{Body, NAMESPACES, READ};
use crate::{
    Refusal,
    finding::{Findings, Found},
    package::{self, Package, Pictures},
    xml::{self, Element},
};

const MIME: &str = "application/vnd.oasis.opendocument.text";

/// The copy and the text of its body.
///
/// # Errors
///
/// It is damaged, locked, or too large once it is unpacked.
pub(crate) fn clean(bytes: &[u8], findings: &mut Findings) -> Result<(Vec<u8>, String), Refusal> {
    let mut package = Package::open(bytes)?;
    if package.xml("META-INF/manifest.xml")?.is_some_and(|manifest| manifest.contains("encryption-data")) {
        return Err(Refusal::Locked);
    }
    survey(&mut package, findings)?;
    let content = part(&mut package, "content.xml")?.ok_or(Refusal::Damaged)?;
    let styles = part(&mut package, "styles.xml")?;
    let roots = styles.iter().chain([&content]);
    if content.name != "office:document-content"
        || roots.clone().any(|root| !root.name.starts_with("office:"))
    {
        return Err(Refusal::Damaged);
    }
    let mut pictures = Pictures::default();
    let mut body = Body::new(&mut package, &mut pictures, findings);
    for root in roots {
        body.learn_styles(root);
    }
    let styles = styles.as_ref().map(|root| body.copy(root).write(NAMESPACES));
    body.text.clear();
    let copy = body.copy(&content).write(NAMESPACES);
    let text = body.text;
    let mut members =
        vec![("mimetype".to_owned(), MIME.as_bytes().to_vec()), ("content.xml".to_owned(), copy)];
    members.extend(styles.map(|styles| ("styles.xml".to_owned(), styles)));
    members.extend(pictures.members);
    members.push(("META-INF/manifest.xml".to_owned(), manifest(&members)));
    Ok((package::write(&members)?, text))
}

fn part(package: &mut Package, name: &str) -> Result<Option<Element>, Refusal> {
    package.xml(name)?.map(|text| xml::parse(&text, READ)).transpose()
}

fn manifest(members: &[(String, Vec<u8>)]) -> Vec<u8> {
    let entry = |path: &str, kind: &str| {
        format!("<manifest:file-entry manifest:full-path=\"{path}\" manifest:media-type=\"{kind}\"/>")
    };
    let entries: String = members[1..]
        .iter()
        .map(|(name, _)| {
            let kind = match name.rsplit('.').next() {
                Some("jpg") => "image/jpeg",
                Some("png") => "image/png",
                _ => "text/xml",
            };
            entry(name, kind)
        })
        .collect();
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" \
         manifest:version=\"1.3\">{}{entries}</manifest:manifest>",
        entry("/", MIME)
    )
    .into_bytes()
}

/// Notes what is in the parts that are not copied.
fn survey(package: &mut Package, findings: &mut Findings) -> Result<(), Refusal> {
    for name in package.names().to_vec() {
        let found = match name.as_str() {
            "meta.xml" => {
                if let Some(root) = part(package, &name)? {
                    survey_meta(&root, findings);
                }
                continue;
            }
            "settings.xml" => {
                let settings = package.xml(&name)?.unwrap_or_default();
                if !settings.contains("PrinterSetup") {
                    continue;
                }
                Found::PrinterSetting
            }
            _ if name.ends_with('/') => continue,
            _ if name.starts_with("Thumbnails/") => Found::Thumbnail,
            _ if name.starts_with("Basic/") || name.starts_with("Scripts/") => Found::Script,
            _ if name.starts_with("Versions/") => Found::EarlierVersion,
            _ if name.starts_with("Object ") && name.ends_with("/content.xml") => Found::Attachment,
            _ => continue,
        };
        findings.note(found);
    }
    Ok(())
}

fn survey_meta(root: &Element, findings: &mut Findings) {
    root.each(&mut |element| {
        let found = match element.name.as_str() {
            "meta:template" => Found::LocalPath,
            "meta:user-defined" => Found::CustomProperty,
            _ if element.children.is_empty() => return,
            "meta:initial-creator" => Found::Author,
            "dc:creator" | "meta:printed-by" => Found::LastEditor,
            "meta:creation-date" | "dc:date" | "meta:print-date" => Found::Dates,
            "dc:title" | "dc:subject" | "dc:description" | "meta:keyword" => Found::Title,
            "meta:generator" => Found::Software,
            _ => return,
        };
        findings.note(found);
    });
}
