//! DOCX: a new package with the text and its layout, part by part from a list.
//!
//! The text is as the applicant would print it: insertions in, deletions and hidden text out. Parts
//! that are not on the list are not in the copy: properties, comments, people, custom XML, embedded
//! objects, printer settings, macros, thumbnails, and whatever a later Word adds.

mod body;
pub(crate) mod fields;
mod names;

use std::collections::BTreeMap;

use self::{
    body::{Part, Styles},
    names::{NAMESPACES, READ},
};
use crate::{
    Refusal,
    finding::{Findings, Found},
    package::{self, Package, Pictures},
    xml::{self, Element},
};

const DOCUMENT: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPES: &str = "application/vnd.openxmlformats-officedocument";

/// The copy and the text of its body.
///
/// # Errors
///
/// It is damaged, or too large once it is unpacked.
pub(crate) fn clean(bytes: &[u8], findings: &mut Findings) -> Result<(Vec<u8>, String), Refusal> {
    let mut package = Package::open(bytes)?;
    survey(&mut package, findings)?;
    let mut copy = Copy::new(&mut package, findings)?;
    let text = copy.all()?;
    Ok((copy.finish()?, text))
}

/// A part of the copy: its name within `word`, its kind and whether it has pictures.
struct Copied {
    name: String,
    kind: &'static str,
    part: Element,
    relations: Vec<(String, &'static str, String)>,
}

struct Copy<'a, 'p> {
    package: &'a mut Package<'p>,
    findings: &'a mut Findings,
    styles: Styles,
    pictures: Pictures,
    parts: Vec<Copied>,
}

fn part(package: &mut Package, name: &str) -> Result<Option<Element>, Refusal> {
    package.xml(name)?.map(|text| xml::parse(&text, READ)).transpose()
}

impl<'a, 'p> Copy<'a, 'p> {
    fn new(package: &'a mut Package<'p>, findings: &'a mut Findings) -> Result<Self, Refusal> {
        let styles = part(package, "word/styles.xml")?.map(|root| Styles::of(&root)).unwrap_or_default();
        Ok(Self { package, findings, styles, pictures: Pictures::default(), parts: Vec::new() })
    }

    /// Copies all parts; gives the text of the body.
    fn all(&mut self) -> Result<String, Refusal> {
        let relations = self.relations("document.xml")?;
        let mut anew = BTreeMap::new();
        let mut links = Vec::new();
        for (kind, folded) in [("header", "hdr"), ("footer", "ftr")] {
            for (id, _, target) in relations.iter().filter(|(_, known, _)| known == kind) {
                let number = self.parts.len() + 1;
                if self.copy_part(target, folded, kind, &format!("{kind}{number}.xml"))?.is_some() {
                    anew.insert(id.clone(), format!("part{number}"));
                    links.push((format!("part{number}"), kind_of(kind), format!("{kind}{number}.xml")));
                }
            }
        }
        for (kind, root) in [("footnotes", "footnotes"), ("endnotes", "endnotes"), ("numbering", "numbering")]
        {
            let name = format!("{kind}.xml");
            if self.copy_part(&name, root, kind, &name)?.is_some() {
                links.push((format!("part{}", self.parts.len()), kind_of(kind), name));
            }
        }
        if let Some(styles) = self.styles_part()? {
            self.parts.push(styles);
            links.push(("partStyles".into(), kind_of("styles"), "styles.xml".into()));
        }
        if let Some(theme) = self.theme()? {
            self.parts.push(theme);
            links.push(("partTheme".into(), kind_of("theme"), "theme/theme1.xml".into()));
        }
        let settings = self.settings()?;
        self.parts.push(settings);
        links.push(("partSettings".into(), kind_of("settings"), "settings.xml".into()));
        let root = part(self.package, "word/document.xml")?.ok_or(Refusal::Damaged)?;
        if root.name != "w:document" {
            return Err(Refusal::Damaged);
        }
        links.extend(self.picture_relations("document.xml", &mut anew)?);
        let mut body = Part::new(&self.styles, &anew, self.findings);
        let document = body.copy(&root);
        let text = body.text;
        self.parts.push(Copied {
            name: "document.xml".into(),
            kind: "document",
            part: document,
            relations: links,
        });
        Ok(text)
    }

    /// Copies a part of `word` with text in it.
    fn copy_part(
        &mut self,
        name: &str,
        root_name: &str,
        kind: &'static str,
        anew: &str,
    ) -> Result<Option<()>, Refusal> {
        let Some(root) = part(self.package, &format!("word/{name}"))? else { return Ok(None) };
        if root.name != format!("w:{root_name}") {
            return Err(Refusal::Damaged);
        }
        let mut map = BTreeMap::new();
        let relations = self.picture_relations(name, &mut map)?;
        let copy = Part::new(&self.styles, &map, self.findings).copy(&root);
        self.parts.push(Copied { name: anew.to_owned(), kind, part: copy, relations });
        Ok(Some(()))
    }

    fn styles_part(&mut self) -> Result<Option<Copied>, Refusal> {
        let Some(root) = part(self.package, "word/styles.xml")? else { return Ok(None) };
        let mut copy = Part::new(&self.styles, &BTreeMap::new(), self.findings).copy(&root);
        for child in &mut copy.children {
            let xml::Node::Element(style) = child else { continue };
            if style.attribute("w:customStyle").is_none() {
                continue;
            }
            let id = style.attribute("w:styleId").unwrap_or_default().to_owned();
            for inner in &mut style.children {
                if let xml::Node::Element(name) = inner
                    && name.name == "w:name"
                {
                    name.attributes = vec![("w:val".to_owned(), id.clone())];
                }
            }
        }
        Ok(Some(Copied { name: "styles.xml".into(), kind: "styles", part: copy, relations: Vec::new() }))
    }

    fn theme(&mut self) -> Result<Option<Copied>, Refusal> {
        let Some(root) = part(self.package, "word/theme/theme1.xml")? else { return Ok(None) };
        if root.name != "a:theme" {
            return Ok(None);
        }
        let mut copy = Part::new(&self.styles, &BTreeMap::new(), self.findings).copy(&root);
        copy.attributes.push(("name".into(), String::new()));
        copy.children.retain(
            |child| matches!(child, xml::Node::Element(element) if element.name == "a:themeElements"),
        );
        // Fills of a theme may name pictures, which are not copied; the other styles do.
        let mut has_picture = false;
        copy.each(&mut |element| has_picture |= element.name == "a:blip");
        let theme =
            Copied { name: "theme/theme1.xml".into(), kind: "theme", part: copy, relations: Vec::new() };
        Ok((!has_picture).then_some(theme))
    }

    /// The few settings that change how pages look.
    fn settings(&mut self) -> Result<Copied, Refusal> {
        let mut copy = Element::new("w:settings", &[]);
        if let Some(root) = part(self.package, "word/settings.xml")? {
            let kept = ["w:mirrorMargins", "w:autoHyphenation", "w:defaultTabStop", "w:evenAndOddHeaders"];
            let all = Part::new(&self.styles, &BTreeMap::new(), &mut Findings::default()).copy(&root);
            copy.children =
                kept.iter().filter_map(|name| all.child(name).cloned().map(xml::Node::Element)).collect();
        }
        Ok(Copied { name: "settings.xml".into(), kind: "settings", part: copy, relations: Vec::new() })
    }

    /// The relations of a part of `word`: id, last word of the kind, target. Those that lead out of
    /// the package are left out.
    fn relations(&mut self, name: &str) -> Result<Vec<(String, String, String)>, Refusal> {
        let (folder, file) = name.rsplit_once('/').map_or(("", name), |(folder, file)| (folder, file));
        let slash = if folder.is_empty() { "" } else { "/" };
        let Some(root) = part(self.package, &format!("word/{folder}{slash}_rels/{file}.rels"))? else {
            return Ok(Vec::new());
        };
        let inner = root.elements().filter(|relation| relation.attribute("TargetMode") != Some("External"));
        Ok(inner
            .filter_map(|relation| {
                let kind = relation.attribute("Type")?.rsplit('/').next()?.to_owned();
                let target = relation.attribute("Target")?;
                let target = target.strip_prefix("/word/").unwrap_or(target).to_owned();
                Some((relation.attribute("Id")?.to_owned(), kind, target))
            })
            .collect())
    }

    /// Takes the pictures of a part, and says by which relations the copy has them.
    fn picture_relations(
        &mut self,
        name: &str,
        anew: &mut BTreeMap<String, String>,
    ) -> Result<Vec<(String, &'static str, String)>, Refusal> {
        let mut links = Vec::new();
        for (id, kind, target) in self.relations(name)? {
            if kind != "image" {
                continue;
            }
            let source = format!("word/{target}");
            if let Some(taken) = self.pictures.take(self.package, &source, "media/", self.findings) {
                let own = format!("picture{}", links.len() + 1);
                anew.insert(id, own.clone());
                links.push((own, kind_of("image"), taken));
            }
        }
        Ok(links)
    }

    fn finish(self) -> Result<Vec<u8>, Refusal> {
        let mut members = vec![
            ("[Content_Types].xml".to_owned(), self.content_types().into_bytes()),
            (
                "_rels/.rels".to_owned(),
                relations(&[("document".into(), kind_of("officeDocument"), "word/document.xml".into())]),
            ),
        ];
        for copied in &self.parts {
            members.push((format!("word/{}", copied.name), copied.part.write(NAMESPACES)));
            if !copied.relations.is_empty() {
                members.push((format!("word/_rels/{}.rels", copied.name), relations(&copied.relations)));
            }
        }
        members.extend(
            self.pictures.members.into_iter().map(|(name, content)| (format!("word/{name}"), content)),
        );
        package::write(&members)
    }

    fn content_types(&self) -> String {
        let parts: String = self
            .parts
            .iter()
            .map(|copied| {
                let kind = match copied.kind {
                    "document" => "wordprocessingml.document.main",
                    "theme" => "theme",
                    other => &format!("wordprocessingml.{other}"),
                };
                format!("<Override PartName=\"/word/{}\" ContentType=\"{TYPES}.{kind}+xml\"/>", copied.name)
            })
            .collect();
        format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
             <Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\
             <Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
             <Default Extension=\"xml\" ContentType=\"application/xml\"/>\
             <Default Extension=\"jpg\" ContentType=\"image/jpeg\"/>\
             <Default Extension=\"png\" ContentType=\"image/png\"/>{parts}</Types>"
        )
    }
}

/// The last word of a relation's kind, as a word that outlives the original.
fn kind_of(kind: &str) -> &'static str {
    const KINDS: &[&str] = &[
        "officeDocument",
        "header",
        "footer",
        "footnotes",
        "endnotes",
        "numbering",
        "styles",
        "theme",
        "settings",
        "image",
    ];
    KINDS.iter().find(|known| **known == kind).copied().unwrap_or_default()
}

fn relations(links: &[(String, &'static str, String)]) -> Vec<u8> {
    let all: String = links
        .iter()
        .map(|(id, kind, target)| {
            format!("<Relationship Id=\"{id}\" Type=\"{DOCUMENT}/{kind}\" Target=\"{target}\"/>")
        })
        .collect();
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
         <Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{all}</Relationships>"
    )
    .into_bytes()
}

/// Notes what is in the parts that are not copied.
fn survey(package: &mut Package, findings: &mut Findings) -> Result<(), Refusal> {
    let names: Vec<String> = package.names().to_vec();
    for name in &names {
        let lower = name.to_ascii_lowercase();
        let found = match lower.as_str() {
            "docprops/core.xml"
            | "docprops/app.xml"
            | "docprops/custom.xml"
            | "word/comments.xml"
            | "word/settings.xml" => {
                let root = part(package, name)?;
                if let Some(root) = root {
                    survey_part(&root, findings);
                }
                continue;
            }
            _ if lower.contains("_rels/") => {
                if let Some(root) = part(package, name)? {
                    survey_relations(&root, findings);
                }
                continue;
            }
            _ if lower.contains("thumbnail") => Found::Thumbnail,
            _ if lower.contains("/embeddings/") => Found::Attachment,
            _ if lower.contains("printersettings") => Found::PrinterSetting,
            _ if lower.contains("/activex/") => Found::Script,
            _ if lower == "word/people.xml"
                || lower.starts_with("customxml/item") && !lower.contains("props") =>
            {
                Found::Metadata
            }
            _ => continue,
        };
        findings.note(found);
    }
    Ok(())
}

fn survey_part(root: &Element, findings: &mut Findings) {
    root.each(&mut |element| {
        let found = match element.name.as_str() {
            "w:comment" => Found::Comment,
            "w:rsid" => Found::Identifier,
            "custom:property" => Found::CustomProperty,
            _ if element.children.is_empty() => return,
            "dc:creator" => Found::Author,
            "cp:lastModifiedBy" => Found::LastEditor,
            "dcterms:created" | "dcterms:modified" | "cp:lastPrinted" => Found::Dates,
            "dc:title" | "dc:subject" | "dc:description" | "cp:keywords" | "cp:category" => Found::Title,
            "app:Company" | "app:Manager" => Found::Company,
            "app:Application" => Found::Software,
            "app:Template" if element.text().trim_end_matches(".dotm") == "Normal" => return,
            "app:Template" | "app:HyperlinkBase" => Found::LocalPath,
            _ => return,
        };
        findings.note(found);
    });
}

fn survey_relations(root: &Element, findings: &mut Findings) {
    for relation in root.elements().filter(|one| one.attribute("TargetMode") == Some("External")) {
        let is_template = relation.attribute("Type").is_some_and(|kind| kind.ends_with("/attachedTemplate"));
        let target = relation.attribute("Target").unwrap_or_default();
        findings.note(if is_template { Found::LocalPath } else { fields::address(target) });
    }
}
