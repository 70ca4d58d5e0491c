//! Documents: those that the program writes, and the links in all of them.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Result, bail};

use crate::{ci::cargo, tidy::files};

/// The crates that write a page of the reference about themselves, in a test that is called
/// `the_reference_is_up_to_date`.
const WRITERS: &[&str] = &["cli", "config", "policy", "routes", "store"];

/// Writes the pages of the reference, and checks the links.
pub(crate) fn write() -> Result<()> {
    reference(&[("UPDATE_DOCS", "1")])?;
    links()
}

/// Says whether the reference is as written, and checks the links.
pub(crate) fn check() -> Result<()> {
    reference(&[])?;
    links()
}

fn reference(environment: &[(&str, &str)]) -> Result<()> {
    let mut arguments = vec!["test", "--quiet"];
    arguments.extend(WRITERS.iter().flat_map(|name| ["--package", *name]));
    arguments.extend(["--", "the_reference_is_up_to_date"]);
    cargo(&arguments, environment)
}

/// Fails if a document points to a file that is not there.
pub(crate) fn links() -> Result<()> {
    let mut faults = Vec::new();
    for path in
        files(Path::new("."))?.into_iter().filter(|path| path.extension().is_some_and(|it| it == "md"))
    {
        let text = fs::read_to_string(&path)?;
        for (line, target) in targets(&text) {
            if !leads_somewhere(&path, &target)? {
                faults.push(format!("{}:{line}: {target}", path.display()));
            }
        }
    }
    if !faults.is_empty() {
        bail!("links to nowhere:\n  {}", faults.join("\n  "));
    }
    Ok(())
}

/// What the links of a page point to, each with its line. Code is not looked into.
fn targets(text: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let mut code = false;
    for (number, line) in text.lines().enumerate() {
        if line.trim_start().starts_with("```") {
            code = !code;
        }
        if code {
            continue;
        }
        // What stands between two backticks is code: every second piece.
        let prose: String = line.split('`').step_by(2).collect();
        for rest in prose.split("](").skip(1) {
            if let Some((target, _)) = rest.split_once(')') {
                found.push((number + 1, target.to_owned()));
            }
        }
    }
    found
}

/// Whether a link of that page leads to a file, and to a heading of it where it names one. What lies
/// outside the repository is not asked.
fn leads_somewhere(page: &Path, target: &str) -> Result<bool> {
    if target.contains("://") || target.starts_with("mailto:") {
        return Ok(true);
    }
    let (file, heading) = target.split_once('#').unwrap_or((target, ""));
    let path = if file.is_empty() { PathBuf::from(page) } else { page.with_file_name("").join(file) };
    if heading.is_empty() || !path.is_file() {
        return Ok(path.exists());
    }
    let text = fs::read_to_string(path)?;
    Ok(text.lines().any(|line| line.starts_with('#') && anchor(line.trim_start_matches('#')) == heading))
}

/// The anchor that a heading gets.
fn anchor(heading: &str) -> String {
    let kept = heading.trim().chars().filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_'));
    kept.flat_map(char::to_lowercase).map(|c| if c == ' ' { '-' } else { c }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_are_found_outside_code_only() {
        let text = "See [a](a.md) and [b](b.md#c).\n```\n[x](x.md)\n```\n`[y](y.md)` [z](https://z.example)";
        let targets: Vec<_> =
            targets(text).into_iter().map(|(line, target)| format!("{line} {target}")).collect();
        assert_eq!(targets, ["1 a.md", "1 b.md#c", "5 https://z.example"]);
    }

    #[test]
    fn a_link_leads_to_a_file_and_to_a_heading_of_it() {
        let folder = std::env::temp_dir().join(format!("rostrum-links-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let page = folder.join("page.md");
        fs::write(&page, "# What it's for\n").unwrap();
        let leads = |target| leads_somewhere(&page, target).unwrap();
        assert!(leads("page.md") && leads("#what-its-for") && leads("page.md#what-its-for"));
        assert!(!leads("other.md") && !leads("#elsewhere") && leads("https://example.org/x"));
        fs::remove_dir_all(folder).unwrap();
    }
}
