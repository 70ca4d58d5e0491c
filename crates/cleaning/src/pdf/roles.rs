//! What an object of a PDF is there for, and which entries it may have in a copy.
//!
//! This is the list: an entry that does not stand here is not copied, whatever it is.

/// What an object is there for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Role {
    /// Numbers, names and lists of them.
    Plain,
    /// Text that stands for what is shown, such as the letters of a ligature.
    Actual,
    /// Text that stands for a picture.
    Alternative,
    /// The code of a language.
    Language,
    Resources,
    /// A part of the resources: names with objects of one role.
    Named(&'static Role),
    State,
    SoftMask,
    Group,
    ColorSpace,
    Pattern,
    Shading,
    Function,
    Drawing,
    Font,
    FontDescriptor,
    FontProgram,
    /// What several pictures of JBIG2 share.
    Shared,
    FontSystem,
    /// Names of who registered a set of characters.
    Registered,
    Encoding,
    ToUnicode,
    Glyph,
    /// A list of properties of marked content.
    Property,
    /// What inline properties may say.
    Marked,
    Tree,
    Kid,
    Attributes,
    Parents,
    Page,
    /// The structure type of an element.
    Structure,
}

impl Role {
    /// Whether what is referred to is copied to where the reference stands.
    pub(super) fn is_inline(self) -> bool {
        matches!(
            self,
            Self::Plain
                | Self::Actual
                | Self::Alternative
                | Self::Language
                | Self::Named(_)
                | Self::Registered
                | Self::Marked
                | Self::FontSystem
                | Self::Structure
        )
    }

    /// The role of an entry; none if it is not copied.
    pub(super) fn entry(self, key: &[u8]) -> Option<Self> {
        if let Self::Named(role) = self {
            return Some(*role);
        }
        self.entries().iter().find(|(known, _)| known.as_bytes() == key).map(|(_, role)| *role)
    }

    #[rustfmt::skip]
    fn entries(self) -> &'static [(&'static str, Self)] {
        use Role::{
            Actual, Alternative, Attributes, ColorSpace, Drawing, Encoding, Font, FontDescriptor, FontProgram, FontSystem,
            Function, Glyph, Group, Kid, Language, Marked, Named, Page, Parents, Pattern, Plain, Property, Registered,
            Resources, Shading, Shared, SoftMask, State, Structure, ToUnicode, Tree,
        };
        match self {
            Resources => &[
                ("ExtGState", Named(&State)), ("ColorSpace", Named(&ColorSpace)), ("Pattern", Named(&Pattern)),
                ("Shading", Named(&Shading)), ("XObject", Named(&Drawing)), ("Font", Named(&Font)),
                ("Properties", Named(&Property)), ("ProcSet", Plain),
            ],
            State => &[
                ("Type", Plain), ("LW", Plain), ("LC", Plain), ("LJ", Plain), ("ML", Plain), ("D", Plain), ("RI", Plain),
                ("OP", Plain), ("op", Plain), ("OPM", Plain), ("FL", Plain), ("SM", Plain), ("SA", Plain), ("BM", Plain),
                ("SMask", SoftMask), ("CA", Plain), ("ca", Plain), ("AIS", Plain), ("TK", Plain),
            ],
            SoftMask => &[("Type", Plain), ("S", Plain), ("G", Drawing), ("BC", Plain), ("TR", Function)],
            Group => &[("Type", Plain), ("S", Plain), ("CS", ColorSpace), ("I", Plain), ("K", Plain)],
            ColorSpace => &[
                ("WhitePoint", Plain), ("BlackPoint", Plain), ("Gamma", Plain), ("Matrix", Plain), ("Range", Plain),
            ],
            Pattern => &[
                ("Type", Plain), ("PatternType", Plain), ("PaintType", Plain), ("TilingType", Plain), ("BBox", Plain),
                ("XStep", Plain), ("YStep", Plain), ("Resources", Resources), ("Matrix", Plain), ("Shading", Shading),
                ("ExtGState", State),
            ],
            Shading => &[
                ("ShadingType", Plain), ("ColorSpace", ColorSpace), ("Background", Plain), ("BBox", Plain),
                ("AntiAlias", Plain), ("Domain", Plain), ("Matrix", Plain), ("Function", Function), ("Coords", Plain),
                ("Extend", Plain), ("BitsPerCoordinate", Plain), ("BitsPerComponent", Plain), ("BitsPerFlag", Plain),
                ("Decode", Plain), ("VerticesPerRow", Plain),
            ],
            Function => &[
                ("FunctionType", Plain), ("Domain", Plain), ("Range", Plain), ("Size", Plain), ("BitsPerSample", Plain),
                ("Order", Plain), ("Encode", Plain), ("Decode", Plain), ("C0", Plain), ("C1", Plain), ("N", Plain),
                ("Functions", Function), ("Bounds", Plain),
            ],
            Drawing => &[
                ("Type", Plain), ("Subtype", Plain), ("FormType", Plain), ("BBox", Plain), ("Matrix", Plain),
                ("Resources", Resources), ("Group", Group), ("StructParent", Plain), ("StructParents", Plain),
                ("Width", Plain), ("Height", Plain), ("ColorSpace", ColorSpace),
                ("BitsPerComponent", Plain), ("Intent", Plain), ("ImageMask", Plain), ("Mask", Drawing), ("Decode", Plain),
                ("Interpolate", Plain), ("SMask", Drawing), ("SMaskInData", Plain), ("Matte", Plain),
            ],
            Font => &[
                ("Type", Plain), ("Subtype", Plain), ("BaseFont", Plain), ("FirstChar", Plain), ("LastChar", Plain),
                ("Widths", Plain), ("FontDescriptor", FontDescriptor), ("Encoding", Encoding), ("ToUnicode", ToUnicode),
                ("DescendantFonts", Font), ("CIDSystemInfo", FontSystem), ("DW", Plain), ("W", Plain), ("DW2", Plain),
                ("W2", Plain), ("CIDToGIDMap", FontProgram), ("FontBBox", Plain), ("FontMatrix", Plain),
                ("CharProcs", Named(&Glyph)), ("Resources", Resources),
            ],
            FontDescriptor => &[
                ("Type", Plain), ("FontName", Plain), ("Flags", Plain), ("FontBBox", Plain), ("ItalicAngle", Plain),
                ("Ascent", Plain), ("Descent", Plain), ("Leading", Plain), ("CapHeight", Plain), ("XHeight", Plain),
                ("StemV", Plain), ("StemH", Plain), ("AvgWidth", Plain), ("MaxWidth", Plain), ("MissingWidth", Plain),
                ("FontFile", FontProgram), ("FontFile2", FontProgram), ("FontFile3", FontProgram),
            ],
            FontProgram => &[("Subtype", Plain), ("Length1", Plain), ("Length2", Plain), ("Length3", Plain)],
            FontSystem => &[("Registry", Registered), ("Ordering", Registered), ("Supplement", Plain)],
            Encoding => &[
                ("Type", Plain), ("BaseEncoding", Plain), ("Differences", Plain), ("CMapName", Plain),
                ("CIDSystemInfo", FontSystem), ("WMode", Plain), ("UseCMap", Encoding),
            ],
            Property | Marked => &[
                ("MCID", Plain), ("ActualText", Actual), ("Alt", Alternative), ("Lang", Language),
            ],
            Tree => &[("Type", Plain), ("K", Kid), ("ParentTree", Parents), ("ParentTreeNextKey", Plain)],
            Kid => &[
                ("Type", Plain), ("S", Structure), ("P", Kid), ("Pg", Page), ("K", Kid), ("A", Attributes), ("Lang", Language),
                ("ActualText", Actual), ("Alt", Alternative), ("MCID", Plain), ("Stm", Drawing),
            ],
            Attributes => &[
                ("O", Plain), ("Scope", Plain), ("ColSpan", Plain), ("RowSpan", Plain), ("ListNumbering", Plain),
            ],
            Parents => &[("Nums", Kid), ("Kids", Parents), ("Limits", Plain)],
            Plain | Actual | Alternative | Language | Named(_) | Registered | ToUnicode | Glyph | Page
            | Structure | Shared => &[],
        }
    }
}

/// The types that structure elements and marked content may have; others carry names of people's
/// own, such as those of styles.
#[rustfmt::skip]
const STRUCTURES: &[&str] = &[
    "Annot", "Art", "Artifact", "Aside", "BibEntry", "BlockQuote", "Caption", "Code", "Div", "Document",
    "DocumentFragment", "Em", "FENote", "Figure", "Form", "Formula", "H", "H1", "H2", "H3", "H4", "H5", "H6", "Index", "L",
    "LBody", "LI", "Lbl", "Link", "NonStruct", "Note", "OC", "P", "Part", "Private", "Quote", "RB", "RP", "RT",
    "Reference", "ReversedChars", "Ruby", "Sect", "Span", "Strong", "Sub", "TBody", "TD", "TFoot", "TH", "THead", "TOC",
    "TOCI", "TR", "Table", "Title", "Tx", "WP", "WT", "Warichu",
];

/// Whether the type is one that the format knows.
pub(super) fn is_structure(name: &[u8]) -> bool {
    str::from_utf8(name).is_ok_and(|name| STRUCTURES.binary_search(&name).is_ok())
}

/// Whether the set of characters is one of those that exist.
pub(super) fn is_registered(name: &[u8]) -> bool {
    matches!(
        name,
        b"Adobe" | b"Identity" | b"UCS" | b"Japan1" | b"GB1" | b"CNS1" | b"Korea1" | b"KR" | b"Manga1"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_sorted_as_it_is_searched() {
        assert!(STRUCTURES.is_sorted());
    }
}
