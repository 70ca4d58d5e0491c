//! XML as a tree, with names that do not depend on which prefixes a document uses.
//!
//! `w:p` always is the paragraph of Word, whatever the document calls its namespace. Names of
//! namespaces that are not known begin with `?`. Trees are never deeper than [`DEPTH`], so walking
//! them cannot exhaust the stack, and what a document type defines is not read at all.

use quick_xml::{
    Reader,
    events::{BytesStart, Event},
};

use crate::Refusal;

/// How deep elements may be nested. Word and `LibreOffice` stay far below.
const DEPTH: usize = 200;
/// How many elements a part may have.
const ELEMENTS: usize = 600_000;

/// Known namespaces: prefix, address, and the address in the strict variant of the format.
pub(crate) type Namespaces = &'static [(&'static str, &'static str, &'static str)];

/// An element with what is in it.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Element {
    pub(crate) name: String,
    pub(crate) attributes: Vec<(String, String)>,
    pub(crate) children: Vec<Node>,
}

/// A part of an element.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Node {
    Element(Element),
    Text(String),
}

impl Element {
    pub(crate) fn new(name: &str, attributes: &[(&str, &str)]) -> Self {
        let attributes =
            attributes.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        Self { name: name.to_owned(), attributes, children: Vec::new() }
    }

    pub(crate) fn with(mut self, child: Self) -> Self {
        self.children.push(Node::Element(child));
        self
    }

    pub(crate) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    pub(crate) fn elements(&self) -> impl Iterator<Item = &Self> {
        self.children.iter().filter_map(|child| match child {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        })
    }

    pub(crate) fn child(&self, name: &str) -> Option<&Self> {
        self.elements().find(|element| element.name == name)
    }

    /// The text in it, at any depth.
    pub(crate) fn text(&self) -> String {
        self.children
            .iter()
            .map(|child| match child {
                Node::Element(element) => element.text(),
                Node::Text(text) => text.clone(),
            })
            .collect()
    }

    /// Looks at this and every element in it.
    pub(crate) fn each(&self, look: &mut impl FnMut(&Self)) {
        look(self);
        for element in self.elements() {
            element.each(look);
        }
    }

    /// The element and all in it as a document, with all known namespaces declared.
    pub(crate) fn write(&self, namespaces: Namespaces) -> Vec<u8> {
        let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        let declared: String =
            namespaces.iter().map(|(prefix, address, _)| format!(" xmlns:{prefix}=\"{address}\"")).collect();
        self.put(&mut out, &declared);
        out.into_bytes()
    }

    fn put(&self, out: &mut String, more: &str) {
        out.push('<');
        out.push_str(&self.name);
        out.push_str(more);
        for (name, value) in &self.attributes {
            out.push_str(&format!(" {name}=\"{}\"", quick_xml::escape::escape(value)));
        }
        if self.children.is_empty() {
            out.push_str("/>");
            return;
        }
        out.push('>');
        for child in &self.children {
            match child {
                Node::Element(element) => element.put(out, ""),
                Node::Text(text) => out.push_str(&quick_xml::escape::escape(text)),
            }
        }
        out.push_str(&format!("</{}>", self.name));
    }
}

/// The document as a tree.
///
/// # Errors
///
/// It is no XML, defines entities of its own, is too deep or too large.
pub(crate) fn parse(text: &str, namespaces: Namespaces) -> Result<Element, Refusal> {
    let mut reader = Reader::from_str(text);
    let mut tree = Tree { namespaces, scope: Vec::new(), open: Vec::new(), elements: 0 };
    let mut root = None;
    loop {
        match reader.read_event().map_err(|_| Refusal::Damaged)? {
            Event::Start(tag) => tree.start(&tag)?,
            Event::Empty(tag) => {
                tree.start(&tag)?;
                root = tree.end()?.or(root);
            }
            Event::End(_) => root = tree.end()?.or(root),
            Event::Text(text) => tree.text(&text.xml10_content()),
            Event::CData(text) => tree.text(&text.xml10_content()),
            Event::GeneralRef(reference) => {
                let char = reference.resolve_char_ref().map_err(|_| Refusal::Damaged)?;
                let named = || quick_xml::escape::resolve_predefined_entity(&reference.xml10_content());
                match char {
                    Some(char) => tree.text(char.encode_utf8(&mut [0; 4])),
                    None => tree.text(named().ok_or(Refusal::Damaged)?),
                }
            }
            Event::DocType(_) => return Err(Refusal::Damaged),
            Event::Comment(_) | Event::PI(_) | Event::Decl(_) => {}
            Event::Eof => break,
        }
    }
    root.filter(|_| tree.open.is_empty()).ok_or(Refusal::Damaged)
}

struct Tree {
    namespaces: Namespaces,
    /// Depth, prefix in the document, known prefix.
    scope: Vec<(usize, String, &'static str)>,
    open: Vec<Element>,
    elements: usize,
}

impl Tree {
    fn start(&mut self, tag: &BytesStart) -> Result<(), Refusal> {
        self.elements += 1;
        if self.open.len() >= DEPTH || self.elements > ELEMENTS {
            return Err(Refusal::TooLarge);
        }
        let depth = self.open.len() + 1;
        let mut attributes = Vec::new();
        for attribute in tag.attributes() {
            let attribute = attribute.map_err(|_| Refusal::Damaged)?;
            let key = attribute.key.as_ref();
            let value = attribute
                .normalized_value(quick_xml::XmlVersion::Explicit1_0)
                .map_err(|_| Refusal::Damaged)?;
            if key == "xmlns" {
                self.scope.push((depth, String::new(), self.known(&value)));
            } else if let Some(prefix) = key.strip_prefix("xmlns:") {
                self.scope.push((depth, prefix.to_owned(), self.known(&value)));
            } else {
                attributes.push((key.to_owned(), value.into_owned()));
            }
        }
        let attributes = attributes
            .into_iter()
            .map(|(key, value)| (if key.contains(':') { self.resolved(&key) } else { key }, value))
            .collect();
        let name = self.resolved(tag.name().as_ref());
        self.open.push(Element { name, attributes, children: Vec::new() });
        Ok(())
    }

    /// Closes the innermost element; gives it back if it is the outermost.
    fn end(&mut self) -> Result<Option<Element>, Refusal> {
        let depth = self.open.len();
        let done = self.open.pop().ok_or(Refusal::Damaged)?;
        while self.scope.last().is_some_and(|(declared, ..)| *declared >= depth) {
            self.scope.pop();
        }
        match self.open.last_mut() {
            Some(parent) => {
                parent.children.push(Node::Element(done));
                Ok(None)
            }
            None => Ok(Some(done)),
        }
    }

    fn text(&mut self, text: &str) {
        let Some(parent) = self.open.last_mut() else { return };
        if let Some(Node::Text(before)) = parent.children.last_mut() {
            before.push_str(text);
        } else {
            parent.children.push(Node::Text(text.to_owned()));
        }
    }

    fn known(&self, address: &str) -> &'static str {
        let known = self.namespaces.iter().find(|(_, one, strict)| *one == address || *strict == address);
        known.map_or("?", |(prefix, ..)| prefix)
    }

    fn resolved(&self, name: &str) -> String {
        let (prefix, local) = name.split_once(':').unwrap_or(("", name));
        if prefix == "xml" {
            return name.to_owned();
        }
        let known = self.scope.iter().rev().find(|(_, declared, _)| declared == prefix);
        format!("{}:{local}", known.map_or("?", |(.., known)| known))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const KNOWN: Namespaces = &[("w", "urn:w", "urn:strict")];

    #[test]
    fn names_do_not_depend_on_prefixes() {
        let tree = parse("<p xmlns='urn:w' xmlns:x='urn:strict' xmlns:y='urn:y'><x:t x:a='&lt;&#65;' y:b='1' c='2'>&amp;<![CDATA[<]]></x:t></p>", KNOWN).unwrap();
        let t = tree.child("w:t").unwrap();
        assert_eq!((tree.name.as_str(), t.attribute("w:a"), t.text().as_str()), ("w:p", Some("<A"), "&<"));
        assert_eq!((t.attribute("?:b"), t.attribute("c")), (Some("1"), Some("2")));
        let again = parse(str::from_utf8(&tree.write(KNOWN)).unwrap(), KNOWN).unwrap();
        assert_eq!(again.text(), "&<");
    }

    #[test]
    fn entities_and_depth_are_refused() {
        let bomb = "<!DOCTYPE a [<!ENTITY b \"bbbb\">]><a>&b;</a>";
        assert_eq!(parse(bomb, KNOWN), Err(Refusal::Damaged));
        assert_eq!(parse("<a>&b;</a>", KNOWN), Err(Refusal::Damaged));
        assert_eq!(parse(&"<a>".repeat(10_000), KNOWN), Err(Refusal::TooLarge));
        for broken in ["", "<a>", "<a></b>", "text"] {
            assert_eq!(parse(broken, KNOWN), Err(Refusal::Damaged), "{broken}");
        }
    }
}
