//! The style sheet: one for all directions, small enough for the first answer, with enough contrast.

use std::{
    collections::{BTreeMap, BTreeSet},
    io::Write as _,
};

use crate::{pages, scan::elements};

/// The first window of a server's answer: ten segments of 1,460 bytes.
const WINDOW: usize = 14_600;
/// What is kept free for the headers of two answers.
const HEADERS: usize = 2 * 1_000;

fn packed(text: &str) -> usize {
    let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::new(6));
    packer.write_all(text.as_bytes()).unwrap();
    packer.finish().unwrap().len()
}

#[test]
fn the_sheet_is_small() {
    assert!(packed(views::style::sheet()) <= 4096, "{} bytes", packed(views::style::sheet()));
}

#[test]
fn a_page_and_the_sheet_fit_into_the_first_window() {
    for (name, page) in pages::all() {
        let bytes = HEADERS + packed(&page) + packed(views::style::sheet());
        assert!(bytes <= WINDOW, "{name}: {bytes} bytes");
    }
}

#[test]
fn the_sheet_knows_neither_left_nor_right() {
    let physical = [
        "left",
        "right",
        "width:",
        "height:",
        "top:",
        "bottom:",
        "margin-top",
        "margin-bottom",
        "padding-top",
        "padding-bottom",
        "border-top",
        "border-bottom",
    ];
    for declaration in declarations() {
        for word in physical {
            let plain = declaration.replace("line-height:", "");
            assert!(!plain.contains(word), "{declaration}");
        }
        // With four values the second is the right side and the fourth the left one.
        let (property, value) = declaration.split_once(':').unwrap();
        let sides = ["margin", "padding", "inset", "border-width"].contains(&property);
        assert!(!sides || value.split(' ').count() < 4, "{declaration}");
    }
}

#[test]
fn the_sheet_asks_for_nothing_more() {
    for word in ["url(", "@import", "@font-face", "/*"] {
        assert!(!views::style::sheet().contains(word), "{word}");
    }
}

#[test]
fn each_class_has_a_rule_and_each_rule_a_use() {
    let used: BTreeSet<String> = pages::all()
        .iter()
        .flat_map(|(_, page)| elements(page))
        .flat_map(|element| element.classes().map(str::to_owned).collect::<Vec<_>>())
        .collect();
    let ruled: BTreeSet<String> = selectors()
        .flat_map(|selector| {
            selector.split('.').skip(1).map(|rest| name(rest).to_owned()).collect::<Vec<_>>()
        })
        .collect();
    // These say what a thing is and look like what stands around them.
    let bare = ["count", "public"].map(str::to_owned);
    assert_eq!(used.difference(&ruled).filter(|class| !bare.contains(class)).collect::<Vec<_>>(), [""; 0]);
    assert_eq!(ruled.difference(&used).collect::<Vec<_>>(), [""; 0]);
}

#[test]
fn words_and_edges_stand_out_in_both_schemes() {
    let (light, dark) = colours();
    for (scheme, colours) in [("light", &light), ("dark", &dark)] {
        let pairs = [
            ("ink", "paper", 7.0),
            ("soft", "paper", 4.5),
            ("accent", "paper", 4.5),
            ("good", "paper", 4.5),
            ("open", "paper", 4.5),
            ("bad", "paper", 4.5),
            ("on", "accent", 4.5),
            ("on", "bad", 4.5),
            ("paper", "open", 4.5),
            ("ink", "field", 7.0),
            ("ink", "wash", 7.0),
            ("edge", "paper", 3.0),
            ("edge", "field", 3.0),
            ("white", "bar", 4.5),
        ];
        for (text, ground, least) in pairs {
            let contrast = contrast(colours[text], colours[ground]);
            assert!(contrast >= least, "{scheme}: {text} on {ground} has {contrast:.2}");
        }
    }
}

/// The name at the start of a text.
fn name(text: &str) -> &str {
    text.split(|c: char| !c.is_ascii_alphanumeric() && c != '-').next().unwrap_or_default()
}

/// What stands before each block of the sheet.
fn selectors() -> impl Iterator<Item = &'static str> {
    views::style::sheet()
        .split('{')
        .filter_map(|piece| piece.rsplit('}').next())
        .filter(|selector| !selector.contains([';', '@']))
}

fn declarations() -> impl Iterator<Item = &'static str> {
    views::style::sheet()
        .split('}')
        .filter_map(|piece| piece.rsplit_once('{'))
        .flat_map(|(_, block)| block.split(';'))
        .filter(|declaration| declaration.contains(':'))
}

type Colours = BTreeMap<&'static str, [f64; 3]>;

/// The colours by name, on light and on dark paper.
fn colours() -> (Colours, Colours) {
    let (first, rest) = views::style::sheet().split_once("@media (prefers-color-scheme:dark)").unwrap();
    let dark = rest.split_once("}}").unwrap().0;
    let read = |block: &'static str| -> Colours {
        block
            .split(['{', ';', '}'])
            .filter_map(|declaration| declaration.strip_prefix("--")?.split_once(":#"))
            .map(|(name, value)| (name, rgb(value)))
            .chain([("white", rgb("fff"))])
            .collect()
    };
    (read(first), read(dark))
}

fn rgb(hex: &str) -> [f64; 3] {
    let long: String =
        if hex.len() == 3 { hex.chars().flat_map(|c| [c, c]).collect() } else { hex.to_owned() };
    [0, 2, 4].map(|at| f64::from(u8::from_str_radix(&long[at..at + 2], 16).unwrap()) / 255.0)
}

/// The contrast of two colours, as WCAG 2 counts it.
fn contrast(one: [f64; 3], other: [f64; 3]) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

fn luminance(colour: [f64; 3]) -> f64 {
    let [r, g, b] = colour.map(|c| if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) });
    0.2126 * r + 0.7152 * g + 0.0722 * b
}
