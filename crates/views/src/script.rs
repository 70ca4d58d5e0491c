//! The one script: it says instants in the reader's own zone, saves what is typed into an application
//! while it is typed, and sends files in parts. Pages are whole without it.

use std::sync::LazyLock;

use maud::{Markup, html};

/// The script as it is served.
#[must_use]
pub fn source() -> &'static str {
    concat!(
        include_str!("../assets/local-time.js"),
        include_str!("../assets/draft.js"),
        include_str!("../assets/upload.js")
    )
}

/// The last part of the script's address. It changes with the content.
#[must_use]
pub fn version() -> &'static str {
    static VERSION: LazyLock<String> =
        LazyLock::new(|| format!("{:016x}.js", crate::style::fingerprint(source())));
    &VERSION
}

/// The tag that loads the script, once the page is there.
#[must_use]
pub fn tag() -> Markup {
    html! { script src=(routes::Script { version: version().into() }) defer {} }
}

/// The script for passkeys as it is served.
#[must_use]
pub fn passkey_source() -> &'static str {
    include_str!("../assets/passkey.js")
}

/// The last part of its address.
#[must_use]
pub fn passkey_version() -> &'static str {
    static VERSION: LazyLock<String> =
        LazyLock::new(|| format!("{:016x}.js", crate::style::fingerprint(passkey_source())));
    &VERSION
}

/// The tag that loads it.
#[must_use]
pub(crate) fn passkey_tag() -> Markup {
    html! { script src=(routes::Script { version: passkey_version().into() }) defer {} }
}
