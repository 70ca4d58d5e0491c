//! Reads our own HTML: enough to ask what is tied to what.

use std::collections::BTreeMap;

/// An element with its attributes, in the order of the page.
#[derive(Clone, Debug)]
pub(crate) struct Element {
    pub(crate) name: String,
    attributes: BTreeMap<String, String>,
    /// Whether a label stands around it.
    pub(crate) in_label: bool,
}

impl Element {
    pub(crate) fn get(&self, attribute: &str) -> Option<&str> {
        self.attributes.get(attribute).map(String::as_str)
    }

    pub(crate) fn attributes(&self) -> impl Iterator<Item = &str> {
        self.attributes.keys().map(String::as_str)
    }

    pub(crate) fn classes(&self) -> impl Iterator<Item = &str> {
        self.get("class").unwrap_or_default().split_whitespace()
    }

    /// Whether a person fills it in.
    pub(crate) fn is_control(&self) -> bool {
        matches!(self.name.as_str(), "input" | "select" | "textarea") && self.get("type") != Some("hidden")
    }
}

/// All elements of a page.
pub(crate) fn elements(page: &str) -> Vec<Element> {
    let mut found = Vec::new();
    let mut labels = 0_usize;
    for piece in page.split('<').skip(1) {
        if piece.starts_with('!') {
            continue;
        }
        if let Some(closed) = piece.strip_prefix('/') {
            labels -= usize::from(closed.starts_with("label>"));
            continue;
        }
        let element = element(piece, labels > 0);
        labels += usize::from(element.name == "label");
        found.push(element);
    }
    found
}

fn element(piece: &str, in_label: bool) -> Element {
    let end = piece.find([' ', '>']).unwrap();
    let (name, mut rest) = piece.split_at(end);
    let mut attributes = BTreeMap::new();
    while let Some(attribute) = rest.strip_prefix(' ') {
        let end = attribute.find(['=', ' ', '>']).unwrap();
        let (key, after) = attribute.split_at(end);
        let (value, after) = match after.strip_prefix("=\"") {
            Some(quoted) => quoted.split_once('"').unwrap(),
            None => ("", after),
        };
        attributes.insert(key.to_owned(), value.to_owned());
        rest = after;
    }
    assert!(rest.starts_with('>'), "{piece}");
    Element { name: name.to_owned(), attributes, in_label }
}
