//! Holds the crates to the plan of ARCHITECTURE.md: who may use whom, and who may use what.

use anyhow::{Result, bail};
use cargo_metadata::{DependencyKind, MetadataCommand};

/// Each crate with all that it may use, from the ground up.
const PLAN: &[(&str, &[&str])] = &[
    (
        "app",
        &[
            "domain",
            "files",
            "getrandom",
            "i18n",
            "intake",
            "jiff",
            "mail",
            "passkeys",
            "policy",
            "print",
            "rand_chacha",
            "rand_core",
            "routes",
            "seal",
            "serde",
            "store",
            "thiserror",
            "tokio",
            "tracing",
            "views",
        ],
    ),
    (
        "bench",
        &[
            "anyhow",
            "axum",
            "domain",
            "hyper",
            "hyper-util",
            "seal",
            "serde_json",
            "store",
            "tempfile",
            "testkit",
            "tokio",
        ],
    ),
    (
        "cleaning",
        &[
            "domain",
            "flate2",
            "hayro-syntax",
            "intake",
            "libc",
            "pdf-writer",
            "quick-xml",
            "rustix",
            "seccompiler",
            "serde",
            "serde_json",
            "thiserror",
            "tokio",
            "zip",
        ],
    ),
    (
        "cli",
        &[
            "anyhow",
            "app",
            "clap",
            "cleaning",
            "config",
            "domain",
            "files",
            "intake",
            "jiff",
            "mail",
            "policy",
            "rand_core",
            "routes",
            "seal",
            "serde_json",
            "store",
            "tar",
            "tempfile",
            "tokio",
            "tracing",
            "tracing-subscriber",
            "web",
        ],
    ),
    ("config", &["thiserror", "toml"]),
    (
        "domain",
        &[
            "jiff",
            "rand_core",
            "serde",
            "serde_json",
            "serde_path_to_error",
            "thiserror",
            "unicode-normalization",
        ],
    ),
    ("files", &["domain", "seal", "tempfile", "thiserror"]),
    ("i18n", &["fluent-bundle", "jiff", "thiserror", "unic-langid"]),
    ("intake", &["calamine", "csv", "domain", "encoding_rs", "quick-xml", "thiserror", "zip"]),
    ("mail", &["config", "idna", "jiff", "lettre", "thiserror"]),
    ("passkeys", &["base64", "serde_json", "thiserror", "webauthn_rp"]),
    ("policy", &["domain", "jiff", "seal"]),
    (
        "print",
        &[
            "domain",
            "i18n",
            "jiff",
            "krilla",
            "rust_xlsxwriter",
            "rustybuzz",
            "thiserror",
            "unicode-linebreak",
        ],
    ),
    ("routes", &["domain", "serde"]),
    (
        "seal",
        &[
            "age",
            "base64",
            "chacha20poly1305",
            "ed25519-dalek",
            "hkdf",
            "hmac",
            "rand_core",
            "sha2",
            "subtle",
            "thiserror",
            "totp-rs",
            "zeroize",
        ],
    ),
    (
        "store",
        &[
            "deadpool-postgres",
            "domain",
            "jiff",
            "policy",
            "rusqlite",
            "seal",
            "serde",
            "serde_json",
            "thiserror",
            "tokio",
            "tokio-postgres",
        ],
    ),
    (
        "testkit",
        &[
            "app",
            "axum",
            "base64",
            "domain",
            "files",
            "form_urlencoded",
            "hyper-util",
            "jiff",
            "mail",
            "mail-parser",
            "p256",
            "policy",
            "quick-xml",
            "rusqlite",
            "seal",
            "serde_json",
            "sha2",
            "store",
            "tempfile",
            "tower",
            "web",
        ],
    ),
    ("views", &["domain", "i18n", "jiff", "maud", "policy", "quick-xml", "routes", "serde_json"]),
    (
        "web",
        &[
            "app",
            "axum",
            "config",
            "domain",
            "flate2",
            "form_urlencoded",
            "governor",
            "hyper",
            "hyper-util",
            "i18n",
            "jiff",
            "policy",
            "routes",
            "serde_json",
            "thiserror",
            "tokio",
            "tower",
            "tracing",
            "views",
            "zip",
        ],
    ),
    ("xtask", &["anyhow", "cargo_metadata", "fluent-syntax"]),
];

/// Fails if a crate uses what the plan does not give it.
pub(crate) fn check() -> Result<()> {
    let metadata = MetadataCommand::new().no_deps().exec()?;
    let mut faults = Vec::new();
    for package in &metadata.packages {
        let name = package.name.as_str();
        let Some((_, may_use)) = PLAN.iter().find(|(planned, _)| *planned == name) else {
            faults.push(format!("{name} is not in the plan"));
            continue;
        };
        let uses = package.dependencies.iter().filter(|used| used.kind == DependencyKind::Normal);
        faults.extend(
            uses.filter(|used| !may_use.contains(&used.name.as_str()))
                .map(|used| format!("{name} -> {}", used.name)),
        );
    }
    if !faults.is_empty() {
        bail!("not in the plan:\n  {}", faults.join("\n  "));
    }
    Ok(())
}
