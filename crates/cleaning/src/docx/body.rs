//! The parts of a DOCX that hold text, element by element.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    fields::{Fate, Fields, fate},
    names,
};
use crate::{
    finding::{Findings, Found},
    text_of_alternative,
    xml::{Element, Node},
};

/// The styles that somebody named, and those that hide text.
#[derive(Default)]
pub(super) struct Styles {
    /// Id in the original to id in the copy.
    anew: BTreeMap<String, String>,
    hidden: BTreeSet<String>,
}

impl Styles {
    pub(super) fn of(part: &Element) -> Self {
        let mut styles = Self::default();
        for style in part.elements().filter(|element| element.name == "w:style") {
            let Some(id) = style.attribute("w:styleId") else { continue };
            if style.attribute("w:customStyle").is_some_and(|value| is_on(Some(value))) {
                let anew = format!("style{}", styles.anew.len() + 1);
                styles.anew.insert(id.to_owned(), anew);
            }
            if style.child("w:rPr").is_some_and(is_hidden) {
                styles.hidden.insert(id.to_owned());
            }
        }
        styles
    }

    fn id<'a>(&'a self, id: &'a str) -> &'a str {
        self.anew.get(id).map_or(id, String::as_str)
    }

    fn hide(&self, properties: &Element, name: &str) -> bool {
        properties
            .child(name)
            .and_then(|style| style.attribute("w:val"))
            .is_some_and(|id| self.hidden.contains(id))
    }
}

/// Whether a property that is there is on: it does not say that it is off.
fn is_on(value: Option<&str>) -> bool {
    !matches!(value, Some("0" | "false" | "off"))
}

fn is_hidden(properties: &Element) -> bool {
    properties.child("w:vanish").is_some_and(|vanish| is_on(vanish.attribute("w:val")))
}

/// Copies one part.
pub(super) struct Part<'a> {
    pub(super) styles: &'a Styles,
    /// Relation of the original to relation of the copy, of pictures, headers and footers.
    pub(super) relations: &'a BTreeMap<String, String>,
    pub(super) findings: &'a mut Findings,
    pub(super) text: String,
    fields: Fields,
    shapes: usize,
    /// Whether `w:name` is that of a style. Lists have names too, and need none.
    names_styles: bool,
}

impl<'a> Part<'a> {
    pub(super) fn new(
        styles: &'a Styles,
        relations: &'a BTreeMap<String, String>,
        findings: &'a mut Findings,
    ) -> Self {
        Self {
            styles,
            relations,
            findings,
            text: String::new(),
            fields: Fields::default(),
            shapes: 0,
            names_styles: false,
        }
    }

    /// The part as it is in the copy.
    pub(super) fn copy(&mut self, root: &Element) -> Element {
        self.names_styles = root.name == "w:styles";
        let mut copy = Element::new(&root.name, &[]);
        self.children(root, &mut copy.children);
        copy
    }

    fn children(&mut self, of: &Element, out: &mut Vec<Node>) {
        for child in of.elements() {
            self.element(child, out);
        }
    }

    fn element(&mut self, element: &Element, out: &mut Vec<Node>) {
        match element.name.as_str() {
            "w:del" | "w:moveFrom" | "w:ins" | "w:moveTo" => {
                self.findings.note(Found::TrackedChange);
                if matches!(element.name.as_str(), "w:ins" | "w:moveTo") {
                    self.children(element, out);
                }
            }
            "mc:AlternateContent" => self.alternative(element, out),
            "w:r" => self.run(element, out),
            "w:p" => {
                self.paragraph(element, out);
                self.text.push('\n');
            }
            "w:tr" if row_is_deleted(element) => self.findings.note(Found::TrackedChange),
            "w:tc" if cell_is_deleted(element) => {
                self.findings.note(Found::TrackedChange);
                let cell = Element::new("w:tc", &[]).with(Element::new("w:p", &[]));
                out.push(Node::Element(cell));
            }
            "w:sdt" if is_bound_to_a_property(element) => self.findings.note(Found::CustomProperty),
            "w:hyperlink" => {
                // Where it leads to stands in the relations, and is noted there.
                self.children(element, out);
            }
            "w:fldSimple" => self.simple_field(element, out),
            "w:headerReference" | "w:footerReference" => self.reference(element, out),
            "w:drawing" => self.drawing(element, out),
            "w:pict" | "w:object" => self.findings.note(Found::Picture),
            "w:rPr" => out.push(Node::Element(self.shallow(element, true))),
            "w:name" if !self.names_styles => {}
            name if names::is_open(name) => self.children(element, out),
            name if names::is_kept(name) => {
                let copy = self.shallow(element, true);
                out.push(Node::Element(copy));
            }
            name if name.ends_with("Change") || matches!(name, "w:cellIns" | "w:cellMerge") => {
                self.findings.note(Found::TrackedChange);
            }
            _ => {}
        }
    }

    /// The element with its attributes, and with its children if wanted.
    fn shallow(&mut self, element: &Element, deep: bool) -> Element {
        let mut copy = Element::new(&element.name, &[]);
        for (name, value) in &element.attributes {
            if !names::is_said(&element.name, name) {
                if name == "r:embed"
                    && let Some(anew) = self.relations.get(value)
                {
                    copy.attributes.push((name.clone(), anew.clone()));
                }
                continue;
            }
            let value = if name == "w:styleId" || (name == "w:val" && names::names_a_style(&element.name)) {
                self.styles.id(value).to_owned()
            } else if names::is_a_name(name) {
                String::new()
            } else if name == "descr" {
                text_of_alternative(value)
            } else if value.chars().count() > 200 {
                continue;
            } else {
                value.clone()
            };
            copy.attributes.push((name.clone(), value));
        }
        if matches!(element.name.as_str(), "wp:docPr" | "pic:cNvPr" | "wps:cNvPr" | "wpg:cNvPr") {
            self.shapes += 1;
            let number = self.shapes.to_string();
            for (name, value) in &mut copy.attributes {
                if name == "id" {
                    value.clone_from(&number);
                }
            }
        }
        if matches!(element.name.as_str(), "w:t" | "m:t" | "a:t") {
            copy.children.push(Node::Text(element.text()));
        } else if deep {
            self.children(element, &mut copy.children);
        }
        copy
    }

    fn paragraph(&mut self, paragraph: &Element, out: &mut Vec<Node>) {
        let hidden =
            paragraph.child("w:pPr").is_some_and(|properties| self.styles.hide(properties, "w:pStyle"));
        if hidden {
            self.findings.note(Found::HiddenText);
            out.push(Node::Element(Element::new("w:p", &[])));
            return;
        }
        let copy = self.shallow(paragraph, true);
        out.push(Node::Element(copy));
    }

    fn run(&mut self, run: &Element, out: &mut Vec<Node>) {
        let properties = run.child("w:rPr");
        if properties.is_some_and(|own| is_hidden(own) || self.styles.hide(own, "w:rStyle")) {
            self.findings.note(Found::HiddenText);
            return;
        }
        let mut copy = Element::new("w:r", &[]);
        let mut after = Vec::new();
        for child in run.elements() {
            match child.name.as_str() {
                "w:fldChar" => after.extend(self.field(child)),
                "w:instrText" => self.fields.instruct(&child.text()),
                "w:rPr" => self.element(child, &mut copy.children),
                _ if self.fields.is_silent() => {}
                name => {
                    match name {
                        "w:t" => self.text.push_str(&child.text()),
                        "w:tab" | "w:br" | "w:cr" | "w:ptab" => self.text.push(' '),
                        "w:noBreakHyphen" => self.text.push('-'),
                        _ => {}
                    }
                    self.element(child, &mut copy.children);
                }
            }
        }
        out.push(Node::Element(copy));
        out.extend(after.into_iter().map(|instruction| Node::Element(computed(instruction))));
    }

    /// One of the three marks of a field: begin, separate, end.
    fn field(&mut self, mark: &Element) -> Option<&'static str> {
        match mark.attribute("w:fldCharType") {
            Some("begin") => self.fields.begin(),
            Some("separate") => self.fields.separate(self.findings),
            Some("end") => return self.fields.end(self.findings),
            _ => {}
        }
        None
    }

    fn simple_field(&mut self, field: &Element, out: &mut Vec<Node>) {
        match fate(field.attribute("w:instr").unwrap_or_default(), self.findings) {
            Fate::Text => self.children(field, out),
            Fate::Anew(_) if self.fields.is_silent() => {}
            Fate::Anew(instruction) => out.push(Node::Element(computed(instruction))),
            Fate::Gone => {}
        }
    }

    fn reference(&mut self, reference: &Element, out: &mut Vec<Node>) {
        let Some(anew) = reference.attribute("r:id").and_then(|id| self.relations.get(id)) else { return };
        let mut copy = self.shallow(reference, false);
        copy.attributes.push(("r:id".to_owned(), anew.clone()));
        out.push(Node::Element(copy));
    }

    /// A drawing, if it is a picture that is in the copy, or a shape.
    fn drawing(&mut self, drawing: &Element, out: &mut Vec<Node>) {
        let mut known = false;
        let mut missing = false;
        drawing.each(&mut |element| match element.name.as_str() {
            "a:graphicData" => {
                known = element
                    .elements()
                    .any(|inner| matches!(inner.name.as_str(), "pic:pic" | "wps:wsp" | "wpg:wgp"));
            }
            "a:blip" => {
                missing |= !element.attribute("r:embed").is_some_and(|id| self.relations.contains_key(id));
            }
            _ => {}
        });
        if missing {
            // Noted where the picture could not be made clean.
            return;
        }
        if !known {
            self.findings.note(Found::Attachment);
            return;
        }
        let copy = self.shallow(drawing, true);
        out.push(Node::Element(copy));
    }

    /// Of several ways to draw the same, the one that is understood here.
    fn alternative(&mut self, element: &Element, out: &mut Vec<Node>) {
        let is_ours = |choice: &&Element| {
            choice.name == "mc:Choice" && matches!(choice.attribute("Requires"), Some("wps" | "wpg"))
        };
        let chosen = element.elements().find(is_ours).or_else(|| element.child("mc:Fallback"));
        if let Some(chosen) = chosen {
            self.children(chosen, out);
        }
    }
}

fn computed(instruction: &str) -> Element {
    let mut digit = Element::new("w:t", &[]);
    digit.children.push(Node::Text("1".to_owned()));
    Element::new("w:fldSimple", &[("w:instr", instruction)]).with(Element::new("w:r", &[]).with(digit))
}

fn row_is_deleted(row: &Element) -> bool {
    row.child("w:trPr").is_some_and(|properties| properties.child("w:del").is_some())
}

fn cell_is_deleted(cell: &Element) -> bool {
    cell.child("w:tcPr").is_some_and(|properties| properties.child("w:cellDel").is_some())
}

/// Whether Word fills it with a property of the file, such as the author on a cover page.
fn is_bound_to_a_property(content: &Element) -> bool {
    let binding = content.child("w:sdtPr").and_then(|properties| properties.child("w:dataBinding"));
    let path =
        binding.and_then(|binding| binding.attribute("w:xpath")).unwrap_or_default().to_ascii_lowercase();
    ["creator", "lastmodifiedby", "company", "manager"].iter().any(|word| path.contains(word))
}
