//! The names of `WordprocessingML` that a copy may have. All others are left out.

use crate::xml::Namespaces;

/// The namespaces of a DOCX, as they are written in the copy.
pub(super) const NAMESPACES: Namespaces = &[
    (
        "w",
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
    ),
    (
        "r",
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "http://purl.oclc.org/ooxml/officeDocument/relationships",
    ),
    (
        "wp",
        "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing",
    ),
    (
        "a",
        "http://schemas.openxmlformats.org/drawingml/2006/main",
        "http://purl.oclc.org/ooxml/drawingml/main",
    ),
    (
        "pic",
        "http://schemas.openxmlformats.org/drawingml/2006/picture",
        "http://purl.oclc.org/ooxml/drawingml/picture",
    ),
    (
        "m",
        "http://schemas.openxmlformats.org/officeDocument/2006/math",
        "http://purl.oclc.org/ooxml/officeDocument/math",
    ),
    ("wps", "http://schemas.microsoft.com/office/word/2010/wordprocessingShape", ""),
    ("wpg", "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup", ""),
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
    ("mc", "http://schemas.openxmlformats.org/markup-compatibility/2006", ""),
    ("rel", "http://schemas.openxmlformats.org/package/2006/relationships", ""),
    ("dc", "http://purl.org/dc/elements/1.1/", ""),
    ("dcterms", "http://purl.org/dc/terms/", ""),
    ("cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties", ""),
    (
        "app",
        "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties",
        "http://purl.oclc.org/ooxml/officeDocument/extendedProperties",
    ),
    (
        "custom",
        "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties",
        "http://purl.oclc.org/ooxml/officeDocument/customProperties",
    ),
    ("v", "urn:schemas-microsoft-com:vml", ""),
    ("o", "urn:schemas-microsoft-com:office:office", ""),
];

/// Elements that are not in the copy but whose content is.
pub(super) fn is_open(name: &str) -> bool {
    const OPEN: &[&str] = &[
        "w:bdo",
        "w:customXml",
        "w:dir",
        "w:fldSimple",
        "w:hyperlink",
        "w:ins",
        "w:moveTo",
        "w:sdt",
        "w:sdtContent",
        "w:smartTag",
    ];
    OPEN.binary_search(&name).is_ok()
}

/// Elements that are in the copy.
pub(super) fn is_kept(name: &str) -> bool {
    match name.split_once(':') {
        Some(("w", local)) => ELEMENTS.binary_search(&local).is_ok(),
        Some((
            "a" | "pic",
            "extLst" | "hlinkClick" | "hlinkHover" | "hlinkMouseOver" | "audioFile" | "videoFile",
        )) => false,
        Some(("a" | "pic" | "wp" | "wps" | "wpg" | "m", _)) => true,
        _ => false,
    }
}

/// Attributes that are in the copy.
pub(super) fn is_said(element: &str, attribute: &str) -> bool {
    const NAMES: &[&str] = &[
        "action",
        "cstate",
        "history",
        "invalidUrl",
        "linkTarget",
        "macro",
        "textlink",
        "tgtFrame",
        "tooltip",
    ];
    match attribute.split_once(':') {
        Some(("w", "id")) => {
            matches!(element, "w:footnote" | "w:endnote" | "w:footnoteReference" | "w:endnoteReference")
        }
        Some(("w", local)) => ATTRIBUTES.binary_search(&local).is_ok(),
        Some(("m", _)) => element.starts_with("m:"),
        Some(("xml", "space")) => true,
        Some(_) => false,
        None => !element.starts_with("w:") && NAMES.binary_search(&attribute).is_err(),
    }
}

/// Attributes of drawings that name the thing. They must be there, but need not say anything.
pub(super) fn is_a_name(attribute: &str) -> bool {
    matches!(attribute, "name" | "title")
}

/// Elements whose `w:val` is the id of a style.
pub(super) fn names_a_style(element: &str) -> bool {
    matches!(
        element,
        "w:pStyle"
            | "w:rStyle"
            | "w:tblStyle"
            | "w:basedOn"
            | "w:next"
            | "w:link"
            | "w:numStyleLink"
            | "w:styleLink"
    )
}

#[rustfmt::skip]
const ELEMENTS: &[&str] = &[
    "abstractNum", "abstractNumId", "adjustRightInd", "autoHyphenation", "autoSpaceDE", "autoSpaceDN", "b", "bCs", "bar",
    "basedOn", "bdr", "between", "bidi", "bidiVisual", "body", "bottom", "br", "cantSplit", "caps", "cnfStyle", "col",
    "color", "cols", "contextualSpacing", "continuationSeparator", "cr", "cs", "defaultTabStop", "docDefaults", "docGrid",
    "document", "drawing", "dstrike", "eastAsianLayout", "em", "emboss", "end", "endnote", "endnotePr", "endnoteRef",
    "endnoteReference", "endnotes", "evenAndOddHeaders", "fitText", "footerReference", "footnote", "footnotePr",
    "footnoteRef", "footnoteReference", "footnotes", "framePr", "ftr", "gridAfter", "gridBefore", "gridCol", "gridSpan",
    "hMerge", "hdr", "headerReference", "hideMark", "highlight", "hps", "hpsBaseText", "hpsRaise", "i", "iCs", "ilvl",
    "imprint", "ind", "insideH", "insideV", "isLgl", "jc", "keepLines", "keepNext", "kern", "kinsoku", "lang", "left",
    "lid", "link", "lnNumType", "lvl", "lvlJc", "lvlOverride", "lvlRestart", "lvlText", "mirrorIndents", "mirrorMargins",
    "multiLevelType", "name", "next", "noBreakHyphen", "noEndnote", "noProof", "noWrap", "num", "numFmt", "numId", "numPr",
    "numRestart", "numStart", "numStyleLink", "numbering", "oMath", "outline", "outlineLvl", "overflowPunct", "p", "pBdr",
    "pPr", "pPrDefault", "pStyle", "pageBreakBefore", "pgBorders", "pgMar", "pgNumType", "pgSz", "pos", "position", "ptab",
    "qFormat", "r", "rFonts", "rPr", "rPrDefault", "rStyle", "right", "rt", "rtl", "rtlGutter", "ruby", "rubyAlign",
    "rubyBase", "rubyPr", "sectPr", "semiHidden", "separator", "settings", "shadow", "shd", "smallCaps", "snapToGrid",
    "softHyphen", "spacing", "start", "startOverride", "strike", "style", "styleLink", "styles", "suff",
    "suppressAutoHyphens", "suppressLineNumbers", "suppressOverlap", "sym", "sz", "szCs", "t", "tab", "tabs", "tbl",
    "tblBorders", "tblCellMar", "tblCellSpacing", "tblGrid", "tblHeader", "tblInd", "tblLayout", "tblLook", "tblOverlap",
    "tblPr", "tblPrEx", "tblStyle", "tblStyleColBandSize", "tblStylePr", "tblStyleRowBandSize", "tblW", "tblpPr", "tc",
    "tcBorders", "tcFitText", "tcMar", "tcPr", "tcW", "textAlignment", "textDirection", "textboxTightWrap", "titlePg",
    "tl2br", "top", "topLinePunct", "tr", "tr2bl", "trHeight", "trPr", "txbxContent", "type", "u", "uiPriority",
    "unhideWhenUsed", "vAlign", "vMerge", "vertAlign", "w", "wAfter", "wBefore", "widowControl", "wordWrap",
];

#[rustfmt::skip]
const ATTRIBUTES: &[&str] = &[
    "abstractNumId", "after", "afterAutospacing", "afterLines", "alignment", "anchorLock", "ascii", "asciiTheme", "before",
    "beforeAutospacing", "beforeLines", "bidi", "bottom", "chapSep", "chapStyle", "char", "charSpace", "clear", "code",
    "color", "combine", "combineBrackets", "countBy", "cs", "cstheme", "customMarkFollows", "customStyle", "default",
    "display", "distance", "dropCap", "eastAsia", "eastAsiaTheme", "end", "endChars", "equalWidth", "evenHBand", "evenVBand",
    "fill", "fillTheme", "firstColumn", "firstLine", "firstLineChars", "firstRow", "fmt", "font", "footer", "frame", "gutter",
    "h", "hAnchor", "hAnsi", "hAnsiTheme", "hRule", "hSpace", "hanging", "hangingChars", "header", "hint", "horzAnchor",
    "ilvl", "lastColumn", "lastRow", "leader", "left", "leftChars", "leftFromText", "line", "linePitch", "lineRule", "lines",
    "noHBand", "noVBand", "num", "numId", "oddHBand", "oddVBand", "offsetFrom", "orient", "pos", "relativeTo", "restart",
    "right", "rightChars", "rightFromText", "sep", "shadow", "space", "start", "startChars", "styleId", "sz", "tblpX",
    "tblpXSpec", "tblpY", "tblpYSpec", "themeColor", "themeFill", "themeFillShade", "themeFillTint", "themeShade",
    "themeTint", "top", "topFromText", "type", "upperRoman", "vAnchor", "vSpace", "val", "vert", "vertAnchor", "vertCompress",
    "w", "wrap", "x", "xAlign", "y", "yAlign", "zOrder",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lists_are_sorted_as_they_are_searched() {
        assert!(ELEMENTS.is_sorted());
        assert!(ATTRIBUTES.is_sorted());
        assert!(is_open("w:bdo") && is_open("w:smartTag") && is_open("w:ins"));
        assert!(!is_open("w:del") && !is_kept("w:delText") && !is_kept("w:comment"));
    }
}
