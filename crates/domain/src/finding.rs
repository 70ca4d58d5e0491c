//! What was found in a file and is not in the copy that others see: the kind of thing and how many, never
//! the thing.

use serde::{Deserialize, Serialize};

/// A kind of thing that is taken out of files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Found {
    /// Who wrote it, by name.
    Author,
    /// Who changed it last, by name.
    LastEditor,
    /// The company or the manager.
    Company,
    /// Where it was made: coordinates or a place.
    Location,
    /// The camera or telephone, with its maker, model or number.
    Device,
    /// A comment, a note or a mark of a reader.
    Comment,
    /// A change that was tracked: text put in, taken out or moved, or a new layout. The copy has
    /// the text as it would be printed with all changes accepted.
    TrackedChange,
    /// An earlier version of the document that is still in the file.
    EarlierVersion,
    /// Text that is not shown when the document is printed.
    HiddenText,
    /// A file or an object of another program inside the file. It is not in the copy.
    Attachment,
    /// A script, a macro or an action that starts by itself.
    Script,
    /// The path of a file or a template on the author's machine.
    LocalPath,
    /// A link to elsewhere. Its words are in the copy, the address behind them is not.
    Link,
    /// A field of a form. What is written in it is in the copy as it would be printed.
    FormField,
    /// A property that somebody gave a name of their own.
    CustomProperty,
    /// Title, subject, keywords or description in the properties of the file.
    Title,
    /// When it was made, changed or printed.
    Dates,
    /// The programs that made it.
    Software,
    /// A number that tells copies of a document or sittings of its writing apart.
    Identifier,
    /// A small picture of the first page or of the photograph.
    Thumbnail,
    /// The settings of a printer.
    PrinterSetting,
    /// Other data beside the content.
    Metadata,
    /// A picture or drawing of a kind that cannot be made clean. It is not in the copy.
    Picture,
    /// A track of a video that is neither picture, sound nor subtitles. It is not in the copy.
    Track,
}

impl Found {
    /// All kinds, those first that say most about a person.
    pub const ALL: [Self; 24] = [
        Self::Author,
        Self::LastEditor,
        Self::Company,
        Self::Location,
        Self::Device,
        Self::Comment,
        Self::TrackedChange,
        Self::EarlierVersion,
        Self::HiddenText,
        Self::Attachment,
        Self::Script,
        Self::LocalPath,
        Self::Link,
        Self::FormField,
        Self::CustomProperty,
        Self::Title,
        Self::Dates,
        Self::Software,
        Self::Identifier,
        Self::Thumbnail,
        Self::PrinterSetting,
        Self::Metadata,
        Self::Picture,
        Self::Track,
    ];

    /// Whether something that could be seen is missing from the copy, so that the applicant should
    /// look at it.
    #[must_use]
    pub fn is_missed(self) -> bool {
        matches!(self, Self::Attachment | Self::Picture | Self::Track)
    }
}

/// What was found of one kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Finding {
    /// What it is.
    pub found: Found,
    /// How many; at least one.
    pub count: u32,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_kinds_are_listed_in_their_order() {
        assert!(Found::ALL.is_sorted());
    }
}
