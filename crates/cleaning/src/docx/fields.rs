//! Fields of Word: instructions with the result that was last computed.
//!
//! A copy has the results as plain text. Two kinds are special: the number of a page is computed
//! anew, and what Word fills in about the author and the machine is left out.

use crate::finding::{Findings, Found};

/// What becomes of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fate {
    /// Its result stays as text.
    Text,
    /// It is computed anew, by this instruction.
    Anew(&'static str),
    /// It says something about the author or the machine.
    Gone,
}

/// What becomes of the field with that instruction.
pub(super) fn fate(instruction: &str, findings: &mut Findings) -> Fate {
    let word = instruction.split_whitespace().next().unwrap_or_default().to_ascii_uppercase();
    let found = match word.as_str() {
        "PAGE" => return Fate::Anew(" PAGE "),
        "NUMPAGES" => return Fate::Anew(" NUMPAGES "),
        "SECTIONPAGES" => return Fate::Anew(" SECTIONPAGES "),
        "HYPERLINK" | "INCLUDEPICTURE" | "INCLUDETEXT" | "LINK" | "DDE" | "DDEAUTO" => {
            findings.note(address(instruction));
            return Fate::Text;
        }
        "AUTHOR" | "USERNAME" | "USERINITIALS" | "USERADDRESS" => Found::Author,
        "LASTSAVEDBY" => Found::LastEditor,
        "FILENAME" | "TEMPLATE" => Found::LocalPath,
        "DOCPROPERTY" | "DOCVARIABLE" | "INFO" => Found::CustomProperty,
        "EDITTIME" | "REVNUM" | "FILESIZE" => Found::Metadata,
        _ => return Fate::Text,
    };
    findings.note(found);
    Fate::Gone
}

/// Whether an address leads into the author's machine or network, or elsewhere.
pub(crate) fn address(address: &str) -> Found {
    let lower = address.to_ascii_lowercase();
    let is_path =
        ["file:", "smb:", ":\\", ":/users", "\\\\", "/home/", "../"].iter().any(|sign| lower.contains(sign));
    let is_net = ["http:", "https:", "mailto:", "ftp:", "tel:"].iter().any(|sign| lower.contains(sign));
    if is_path || (!is_net && lower.contains(['/', '\\'])) { Found::LocalPath } else { Found::Link }
}

#[derive(Debug)]
struct Field {
    instruction: String,
    /// Known once the result begins.
    fate: Option<Fate>,
}

/// The fields that are open at a place of the document.
#[derive(Debug, Default)]
pub(super) struct Fields(Vec<Field>);

impl Fields {
    pub(super) fn begin(&mut self) {
        self.0.push(Field { instruction: String::new(), fate: None });
    }

    pub(super) fn instruct(&mut self, text: &str) {
        if let Some(Field { instruction, fate: None }) = self.0.last_mut() {
            instruction.push_str(text);
        }
    }

    pub(super) fn separate(&mut self, findings: &mut Findings) {
        if let Some(Field { instruction, fate: unknown @ None }) = self.0.last_mut() {
            *unknown = Some(fate(instruction, findings));
        }
    }

    /// Ends the innermost field; says by which instruction it is to be computed anew.
    pub(super) fn end(&mut self, findings: &mut Findings) -> Option<&'static str> {
        self.separate(findings);
        match self.0.pop()?.fate {
            Some(Fate::Anew(instruction)) if !self.is_silent() => Some(instruction),
            _ => None,
        }
    }

    /// Whether what stands here is an instruction, or a result that is not in the copy.
    pub(super) fn is_silent(&self) -> bool {
        self.0.iter().any(|field| field.fate != Some(Fate::Text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_a_path_or_a_link() {
        for path in ["file:///C:/Users/x", "\\\\server\\share", "C:\\x.dotm", "/Users/x/y.dotx", "../x.docx"]
        {
            assert_eq!(address(path), Found::LocalPath, "{path}");
        }
        for link in ["https://example.org/a", "mailto:a@example.org", " HYPERLINK \"http://x/\" "] {
            assert_eq!(address(link), Found::Link, "{link}");
        }
    }
}
