//! The parts of an ODT that hold text and styles, element by element.

use std::collections::BTreeMap;

use crate::{
    docx::fields::address,
    finding::{Findings, Found},
    package::{Package, Pictures},
    text_of_alternative,
    xml::{Element, Namespaces, Node},
};

/// The namespaces of an ODT, as they are written in the copy.
pub(super) const NAMESPACES: Namespaces = &[
    ("office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0", ""),
    ("style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0", ""),
    ("text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0", ""),
    ("table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0", ""),
    ("draw", "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0", ""),
    ("fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0", ""),
    ("svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0", ""),
    ("number", "urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0", ""),
    ("xlink", "http://www.w3.org/1999/xlink", ""),
];

/// Namespaces that are read but never written.
pub(super) const READ: Namespaces = &[
    NAMESPACES[0],
    NAMESPACES[1],
    NAMESPACES[2],
    NAMESPACES[3],
    NAMESPACES[4],
    NAMESPACES[5],
    NAMESPACES[6],
    NAMESPACES[7],
    NAMESPACES[8],
    ("dc", "http://purl.org/dc/elements/1.1/", ""),
    ("meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0", ""),
    ("script", "urn:oasis:names:tc:opendocument:xmlns:script:1.0", ""),
];

/// What becomes of an element.
enum Fate {
    Kept,
    /// Its content stays.
    Open,
    /// Neither it nor what is in it stays.
    Gone(Option<Found>),
}

#[expect(clippy::match_same_arms, reason = "a table, by namespace")]
fn fate(name: &str) -> Fate {
    let (prefix, local) = name.split_once(':').unwrap_or(("", name));
    match (prefix, local) {
        (
            "office",
            "document-content" | "document-styles" | "body" | "text" | "styles" | "automatic-styles"
            | "master-styles" | "font-face-decls",
        ) => Fate::Kept,
        ("office", "annotation") => Fate::Gone(Some(Found::Comment)),
        ("office", "forms") => Fate::Gone(Some(Found::FormField)),
        ("office", _) => Fate::Gone(None),
        ("text", "changed-region") => Fate::Gone(Some(Found::TrackedChange)),
        ("text", "tracked-changes") => Fate::Open,
        ("text", "hidden-text" | "hidden-paragraph") => Fate::Gone(Some(Found::HiddenText)),
        ("text", "initial-creator" | "author-name" | "author-initials") => Fate::Gone(Some(Found::Author)),
        ("text", "creator" | "printed-by") => Fate::Gone(Some(Found::LastEditor)),
        ("text", "file-name" | "template-name") => Fate::Gone(Some(Found::LocalPath)),
        ("text", "user-defined") => Fate::Gone(Some(Found::CustomProperty)),
        ("text", "editing-cycles" | "editing-duration") => Fate::Gone(Some(Found::Metadata)),
        ("text", "script") => Fate::Gone(Some(Found::Script)),
        ("text", _) if local.starts_with("sender-") => Fate::Gone(Some(Found::Author)),
        ("text", _)
            if local.ends_with("-source")
                || local.ends_with("-decls")
                || local.ends_with("-configuration") =>
        {
            Fate::Gone(None)
        }
        ("text", "alphabetical-index-auto-mark-file" | "page-variable-set") => Fate::Gone(None),
        ("text", _) if TEXT.binary_search(&local).is_ok() => Fate::Kept,
        ("text", _) => Fate::Open,
        ("draw", "object" | "object-ole" | "applet" | "plugin" | "floating-frame") => {
            Fate::Gone(Some(Found::Attachment))
        }
        ("draw", "a") => Fate::Open,
        ("draw", "control" | "glue-point" | "contour-path" | "contour-polygon" | "image-map") => {
            Fate::Gone(None)
        }
        (
            "table",
            "tracked-changes" | "dde-links" | "content-validations" | "named-expressions" | "database-ranges",
        ) => Fate::Gone(None),
        ("table", "table-source" | "scenario" | "desc" | "title" | "shapes") => Fate::Gone(None),
        ("style" | "table" | "draw" | "number", _) => Fate::Kept,
        ("svg", "desc" | "linearGradient" | "radialGradient" | "stop") => Fate::Kept,
        _ => Fate::Gone(None),
    }
}

/// Elements of text that are in the copy; of others only the content is.
#[rustfmt::skip]
const TEXT: &[&str] = &[
    "h", "index-body", "index-title", "line-break", "linenumbering-configuration", "list", "list-header", "list-item",
    "list-level-style-bullet", "list-level-style-number", "list-style", "note", "note-body", "note-citation",
    "outline-level-style", "outline-style", "p", "page-count", "page-number", "ruby", "ruby-base", "ruby-text", "s",
    "section", "soft-page-break", "span", "tab",
];

/// Attributes that are not in the copy, of namespaces whose attributes otherwise are.
fn is_left_out(name: &str) -> bool {
    let (prefix, local) = name.split_once(':').unwrap_or(("", name));
    match prefix {
        "fo" | "svg" | "number" => false,
        "style" => matches!(local, "class" | "condition" | "printable" | "filter-name"),
        "text" => matches!(
            local,
            "id" | "name"
                | "cond-style-name"
                | "condition"
                | "formula"
                | "change-id"
                | "protection-key"
                | "ref-name"
                | "description"
                | "string-value"
                | "author"
                | "date"
                | "time"
        ),
        "table" => matches!(
            local,
            "name"
                | "formula"
                | "protection-key"
                | "title"
                | "content-validation-name"
                | "condition"
                | "print-ranges"
                | "template-name"
                | "protected"
        ),
        "draw" => matches!(
            local,
            "name"
                | "id"
                | "display-name"
                | "class-id"
                | "notify-on-update-of-ranges"
                | "caption-id"
                | "filter-name"
                | "mime-type"
                | "code"
                | "object"
                | "archive"
                | "control"
        ),
        _ => true,
    }
}

/// Copies the parts of one document.
pub(super) struct Body<'a, 'p> {
    package: &'a mut Package<'p>,
    pictures: &'a mut Pictures,
    findings: &'a mut Findings,
    /// Name of a style in the original to its name in the copy.
    styles: BTreeMap<String, String>,
    pub(super) text: String,
    notes: usize,
}

impl<'a, 'p> Body<'a, 'p> {
    pub(super) fn new(
        package: &'a mut Package<'p>,
        pictures: &'a mut Pictures,
        findings: &'a mut Findings,
    ) -> Self {
        Self { package, pictures, findings, styles: BTreeMap::new(), text: String::new(), notes: 0 }
    }

    /// Gives every style of a part a new name: people name styles, and programs do after people.
    pub(super) fn learn_styles(&mut self, root: &Element) {
        let styles = &mut self.styles;
        root.each(&mut |element| {
            for attribute in ["style:name", "draw:name"] {
                if let Some(name) = element.attribute(attribute).filter(|_| is_style(&element.name)) {
                    let anew = format!("s{}", styles.len() + 1);
                    styles.entry(name.to_owned()).or_insert(anew);
                }
            }
        });
    }

    /// The part as it is in the copy.
    pub(super) fn copy(&mut self, root: &Element) -> Element {
        let mut copy = Element::new(&root.name, &[("office:version", "1.3")]);
        for child in root.elements() {
            self.element(child, &mut copy.children);
        }
        copy
    }

    fn element(&mut self, element: &Element, out: &mut Vec<Node>) {
        match element.name.as_str() {
            "text:a" | "draw:a" => {
                self.findings.note(address(element.attribute("xlink:href").unwrap_or_default()));
            }
            "office:scripts" | "office:event-listeners" => {
                self.findings.add(Found::Script, element.elements().count());
            }
            "text:section" if matches!(element.attribute("text:display"), Some("none" | "condition")) => {
                self.findings.note(Found::HiddenText);
                return;
            }
            "draw:image" => return self.image(element, out),
            "draw:frame" => return self.frame(element, out),
            "text:p" | "text:h" => {
                self.kept(element, out);
                self.text.push('\n');
                return;
            }
            "text:note" => return self.note(element, out),
            "text:tab" | "text:s" | "text:line-break" => self.text.push(' '),
            _ => {}
        }
        match fate(&element.name) {
            Fate::Kept => self.kept(element, out),
            Fate::Open => self.inside(element, out),
            Fate::Gone(found) => {
                self.findings.add(found.unwrap_or(Found::Metadata), usize::from(found.is_some()));
            }
        }
    }

    fn kept(&mut self, element: &Element, out: &mut Vec<Node>) {
        let mut copy = self.shallow(element);
        if element.name == "svg:desc" {
            let text = text_of_alternative(&element.text());
            copy.children.push(Node::Text(text));
        } else {
            self.inside(element, &mut copy.children);
        }
        out.push(Node::Element(copy));
    }

    fn inside(&mut self, element: &Element, out: &mut Vec<Node>) {
        for child in &element.children {
            match child {
                Node::Element(inner) => self.element(inner, out),
                Node::Text(text) if has_text(&element.name) => {
                    self.text.push_str(text);
                    out.push(Node::Text(text.clone()));
                }
                Node::Text(_) => {}
            }
        }
    }

    /// The element with its attributes and nothing in it.
    fn shallow(&mut self, element: &Element) -> Element {
        let mut copy = Element::new(&element.name, &[]);
        for (name, value) in &element.attributes {
            let local = name.rsplit(':').next().unwrap_or_default();
            let is_reference = (local.ends_with("style-name") && !local.starts_with("font"))
                || matches!(local, "master-page-name" | "page-layout-name" | "next-style-name")
                || name.starts_with("draw:fill-") && local.ends_with("-name")
                || matches!(
                    name.as_str(),
                    "draw:stroke-dash" | "draw:marker-start" | "draw:marker-end" | "draw:opacity-name"
                );
            let is_own = matches!(name.as_str(), "style:name" | "draw:name") && is_style(&element.name);
            let value = if is_own || is_reference {
                self.styles.get(value).cloned().unwrap_or_else(|| String::from("Standard"))
            } else if name == "style:name" && element.name == "style:font-face" {
                value.clone()
            } else if name == "style:display-name" || is_left_out(name) || value.chars().count() > 2_000 {
                continue;
            } else {
                value.clone()
            };
            copy.attributes.push((name.clone(), value));
        }
        copy
    }

    /// A frame with a picture that is in the copy, or with text. Of several ways to show the same
    /// thing the first that is left counts.
    fn frame(&mut self, frame: &Element, out: &mut Vec<Node>) {
        let mut copy = self.shallow(frame);
        self.inside(frame, &mut copy.children);
        let shows =
            copy.elements().any(|inner| matches!(inner.name.as_str(), "draw:image" | "draw:text-box"));
        if shows {
            out.push(Node::Element(copy));
        }
    }

    fn image(&mut self, image: &Element, out: &mut Vec<Node>) {
        let name = image.attribute("xlink:href").unwrap_or_default();
        let name = name.strip_prefix("./").unwrap_or(name).to_owned();
        if name.starts_with("ObjectReplacements/") {
            return;
        }
        if !self.package.names().contains(&name) {
            self.findings.note(Found::Picture);
            return;
        }
        let Some(anew) = self.pictures.take(self.package, &name, "Pictures/", self.findings) else { return };
        let says = [
            ("xlink:href", anew.as_str()),
            ("xlink:type", "simple"),
            ("xlink:show", "embed"),
            ("xlink:actuate", "onLoad"),
        ];
        out.push(Node::Element(Element::new("draw:image", &says)));
    }

    /// A note at the foot or the end. Its words are not the body's.
    fn note(&mut self, note: &Element, out: &mut Vec<Node>) {
        self.notes += 1;
        let body = std::mem::take(&mut self.text);
        let mut copy = self.shallow(note);
        copy.attributes.push(("text:id".into(), format!("note{}", self.notes)));
        self.inside(note, &mut copy.children);
        self.text = body;
        out.push(Node::Element(copy));
    }
}

/// Whether the element is a style, so that its name is one.
fn is_style(name: &str) -> bool {
    matches!(
        name,
        "style:style"
            | "style:page-layout"
            | "style:master-page"
            | "text:list-style"
            | "text:outline-style"
            | "draw:gradient"
            | "draw:hatch"
            | "draw:fill-image"
            | "draw:marker"
            | "draw:stroke-dash"
            | "draw:opacity"
            | "svg:linearGradient"
            | "svg:radialGradient"
            | "table:table-template"
    ) || (name.starts_with("number:") && name.ends_with("-style"))
}

/// Whether text directly in the element is meant for readers.
fn has_text(name: &str) -> bool {
    name.starts_with("text:") && !matches!(name, "text:list" | "text:section" | "text:tracked-changes")
        || matches!(name, "number:text" | "number:currency-symbol")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_sorted_as_it_is_searched() {
        assert!(TEXT.is_sorted());
    }
}
