//! The one style sheet, written in parts and served as one.
//!
//! It uses logical properties only (a test holds it to that), so that Arabic needs no second sheet,
//! and stays under 4 KB when packed: with a public page it fits into the first answer of a server.

mod strip;

use std::sync::LazyLock;

/// The parts in the order in which they apply.
const PARTS: [&str; 8] = [
    include_str!("../assets/style/tokens.css"),
    include_str!("../assets/style/base.css"),
    include_str!("../assets/style/shell.css"),
    include_str!("../assets/style/blocks.css"),
    include_str!("../assets/style/form.css"),
    include_str!("../assets/style/table.css"),
    include_str!("../assets/style/lists.css"),
    include_str!("../assets/style/media.css"),
];

static SHEET: LazyLock<String> = LazyLock::new(|| strip::strip(&PARTS.concat()));
static VERSION: LazyLock<String> = LazyLock::new(|| format!("{:016x}.css", fingerprint(&SHEET)));

/// The style sheet as it is served.
#[must_use]
pub fn sheet() -> &'static str {
    &SHEET
}

/// The last part of the sheet's address. It changes with the content, so browsers may keep what
/// they have for ever.
#[must_use]
pub fn version() -> &'static str {
    &VERSION
}

/// FNV-1a: tells one sheet from another, and has no need to withstand anybody.
pub(crate) fn fingerprint(text: &str) -> u64 {
    text.bytes()
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}
