//! Holds the sources to the rules that neither the compiler nor clippy knows.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context as _, Result, bail};

/// The most lines of a source file, its tests not counted.
const MOST_LINES: usize = 500;

/// Where files are not ours, or not kept.
const SKIPPED: &[&str] = &[".git", "target", "data", "node_modules", "Cargo.lock"];

/// What is looked into for addresses; the rest is fonts and pictures.
const TEXTS: &[&str] = &["css", "ftl", "html", "js", "json", "md", "rs", "sh", "sql", "toml", "yaml", "yml"];

/// Code that says that something is not done. Written in halves, so that this file has none.
const UNDONE: &[&str] = &[concat!("todo", "!("), concat!("unimplemented", "!("), concat!("#[", "ignore")];

/// Comments that say so.
const PROMISED: &[&str] = &[concat!("FIX", "ME"), concat!("XX", "X")];

/// Where packages come from: the business of whoever builds, not of the sources.
const REGISTRIES: &[&str] = &[
    "crates.io",
    "index.crates.io",
    "static.crates.io",
    "registry.npmjs.org",
    "registry.yarnpkg.com",
    "pypi.org",
    "files.pythonhosted.org",
    "proxy.golang.org",
    "rubygems.org",
    "repo.maven.apache.org",
    "registry-1.docker.io",
    "ghcr.io",
];

/// A word of code with the crates that must do without it.
struct Absent {
    word: &'static str,
    crates: Crates,
    reason: &'static str,
}

enum Crates {
    Only(&'static [&'static str]),
    AllBut(&'static [&'static str]),
}

const ABSENT: &[Absent] = &[
    Absent {
        word: concat!("rusqlite", "::"),
        crates: Crates::AllBut(&["store", "testkit"]),
        reason: "SQL stands in `store`",
    },
    Absent {
        word: concat!("tokio_postgres", "::"),
        crates: Crates::AllBut(&["store", "testkit"]),
        reason: "SQL stands in `store`",
    },
    Absent {
        word: concat!("Timestamp", "::now"),
        crates: Crates::Only(&["domain", "planner", "policy", "views"]),
        reason: "the time is an argument",
    },
    Absent {
        word: concat!("Zoned", "::now"),
        crates: Crates::Only(&["domain", "planner", "policy", "views"]),
        reason: "the time is an argument",
    },
];

/// Fails if a source breaks a rule, and says all that do.
pub(crate) fn check() -> Result<()> {
    let mut faults = Vec::new();
    for path in files(Path::new("."))? {
        let path = path.strip_prefix(".").unwrap_or(&path).to_path_buf();
        let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
        if TEXTS.contains(&ending) {
            let text = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
            let name = path.to_str().context("a file name that is no text")?.replace('\\', "/");
            faults.extend(faults_of(&name, &text).into_iter().map(|fault| format!("{name}{fault}")));
        }
    }
    faults.extend(undescribed_crates()?);
    if !faults.is_empty() {
        bail!("untidy:\n  {}", faults.join("\n  "));
    }
    Ok(())
}

/// What is wrong with a file, each as `:line: reason`.
fn faults_of(path: &str, text: &str) -> Vec<String> {
    let is_rust = Path::new(path).extension().is_some_and(|ending| ending == "rs");
    let owner = owner(path);
    let mut faults = Vec::new();
    for (number, line) in text.lines().enumerate() {
        let mut note = |what: String| faults.push(format!(":{}: {what}", number + 1));
        if let Some(host) = REGISTRIES.iter().find(|host| names_host(line, host)) {
            note(format!("names the registry {host}"));
        }
        if !is_rust {
            continue;
        }
        let comment = line.split_once("//").map_or("", |(_, comment)| comment);
        let undone = UNDONE.iter().filter(|word| line.contains(**word));
        for word in undone.chain(PROMISED.iter().filter(|word| comment.contains(**word))) {
            note(format!("`{word}`: finish it or leave it out"));
        }
        for absent in ABSENT.iter().filter(|absent| absent.concerns(owner) && line.contains(absent.word)) {
            note(format!("`{}`: {}", absent.word, absent.reason));
        }
    }
    let lines = counted_lines(path, text);
    if is_rust && lines > MOST_LINES {
        faults.push(format!(": {lines} lines, of at most {MOST_LINES}; split it"));
    }
    faults
}

impl Absent {
    fn concerns(&self, owner: &str) -> bool {
        match self.crates {
            Crates::Only(crates) => crates.contains(&owner),
            Crates::AllBut(crates) => !crates.contains(&owner),
        }
    }
}

/// The crate that a file belongs to.
fn owner(path: &str) -> &str {
    match path.split('/').collect::<Vec<_>>().as_slice() {
        ["crates", name, ..] | [name, ..] => name,
        [] => "",
    }
}

/// The lines that count: not those of tests, and none of what a machine wrote.
fn counted_lines(path: &str, text: &str) -> usize {
    let is_test = path.ends_with("/tests.rs") || path.contains("/tests/");
    if is_test || path.starts_with("crates/i18n/src/messages/") {
        return 0;
    }
    text.lines().take_while(|line| *line != "#[cfg(test)]").count()
}

/// Whether a line has an address on that host, and not on another that begins alike.
fn names_host(line: &str, host: &str) -> bool {
    ["http://", "https://"].iter().any(|scheme| {
        line.split(scheme).skip(1).any(|rest| {
            let rest = rest.strip_prefix("www.").unwrap_or(rest);
            rest.strip_prefix(host).is_some_and(|rest| {
                !rest.starts_with(|next: char| next.is_alphanumeric() || ".-".contains(next))
            })
        })
    })
}

/// The crates whose root does not begin by saying what they are.
fn undescribed_crates() -> Result<Vec<String>> {
    let mut crates = vec![PathBuf::from("xtask")];
    for entry in fs::read_dir("crates")? {
        crates.push(entry?.path());
    }
    let roots = crates.iter().flat_map(|path| ["src/lib.rs", "src/main.rs"].map(|root| path.join(root)));
    let mut faults = Vec::new();
    for root in roots.filter(|root| root.exists()) {
        if !fs::read_to_string(&root)?.starts_with("//! ") {
            faults.push(format!("{}:1: does not say what the crate is", root.display()));
        }
    }
    faults.sort();
    Ok(faults)
}

/// All files below a folder, in order.
pub(crate) fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut entries: Vec<_> = fs::read_dir(folder)?.collect::<Result<_, _>>()?;
    entries.sort_by_key(fs::DirEntry::path);
    let mut found = Vec::new();
    for entry in entries {
        if SKIPPED.iter().any(|skipped| entry.file_name() == *skipped) {
            continue;
        }
        let kind = entry.file_type()?;
        if kind.is_dir() {
            found.extend(files(&entry.path())?);
        } else if kind.is_file() {
            found.push(entry.path());
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_done_is_found_in_rust_and_nowhere_else() {
        for word in UNDONE.iter().chain(PROMISED) {
            let line = format!("\n    // {word}");
            assert_eq!(faults_of("crates/web/src/lib.rs", &line).len(), 1, "{word}");
            assert_eq!(faults_of("README.md", &line), [""; 0], "{word}");
        }
        assert_eq!(faults_of("crates/web/src/lib.rs", concat!("state(\"XX", "X\")")), [""; 0]);
    }

    #[test]
    fn a_word_is_missed_only_where_it_may_not_be() {
        let time = concat!("let now = Timestamp", "::now();");
        assert_eq!(faults_of("crates/domain/src/call.rs", time).len(), 1);
        assert_eq!(faults_of("crates/cli/src/main.rs", time), [""; 0]);
        let sql = concat!("use rusqlite", "::Row;");
        assert_eq!(faults_of("crates/web/src/lib.rs", sql).len(), 1);
        assert_eq!(faults_of("crates/store/src/db.rs", sql), [""; 0]);
    }

    #[test]
    fn a_registry_is_known_by_its_whole_name() {
        let page = |host: &str| format!("See https:{}{host}/crates/jiff.", "//");
        assert_eq!(faults_of("README.md", &page("crates.io")).len(), 1);
        assert_eq!(faults_of("README.md", &page("www.pypi.org")).len(), 1);
        assert_eq!(faults_of("README.md", &page("crates.iota.example")), [""; 0]);
        assert_eq!(faults_of("README.md", "crates.io"), [""; 0]);
    }

    #[test]
    fn a_long_file_is_found_and_its_tests_are_not_counted() {
        let long = "//\n".repeat(MOST_LINES + 1);
        let with_tests = format!("//\n#[cfg(test)]\nmod tests {{\n{long}}}\n");
        assert_eq!(faults_of("crates/web/src/lib.rs", &long).len(), 1);
        assert_eq!(faults_of("crates/web/src/lib.rs", &with_tests), [""; 0]);
        for path in
            ["crates/web/tests/http/main.rs", "crates/i18n/src/messages/ui.rs", "crates/web/src/a/tests.rs"]
        {
            assert_eq!(faults_of(path, &long), [""; 0], "{path}");
        }
    }
}
