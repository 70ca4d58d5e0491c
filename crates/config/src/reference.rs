//! The reference: every setting on one page, written from the table.

use std::fmt::Write as _;

use crate::{
    declare::{Fallback, Setting},
    settings::{SECTIONS, SETTINGS},
};

/// The settings as a page in Markdown.
#[must_use]
pub fn reference() -> String {
    let mut page = INTRODUCTION.to_owned();
    for (section, about) in SECTIONS {
        let title = if section.is_empty() { "The installation" } else { section };
        _ = write!(page, "\n## {title}\n");
        if !about.is_empty() {
            _ = write!(page, "\n{}\n", about.trim());
        }
        for setting in SETTINGS.iter().filter(|setting| section_of(setting) == *section) {
            describe(&mut page, setting);
        }
    }
    page
}

const INTRODUCTION: &str = "# Settings

Each setting has one name and can be given in three ways. A flag goes before the environment, the
environment before the file, the file before the default. What is given empty counts as not given.
A name that is not listed here is an error. The file is TOML: a name without a dot stands at the
top, `mail.from` is `from` under `[mail]`.

Flags can be read by everyone on the machine: give secrets in the environment or in a file that
only the platform may read.

This page is written by the program; change `crates/config/src/settings.rs` instead.
";

fn section_of(setting: &Setting) -> &'static str {
    setting.name.split_once('.').map_or("", |(section, _)| section)
}

fn describe(page: &mut String, setting: &Setting) {
    let several = if setting.list { "; several in a list, or with commas between them" } else { "" };
    let default = match setting.fallback {
        Fallback::Value(text) => format!("`{text}`"),
        Fallback::Derived(words) => words.to_owned(),
        Fallback::Nothing => "nothing".to_owned(),
    };
    _ = write!(
        page,
        "\n### `{name}`\n\n{doc}\n\n- flag `--{flag}`, environment `{env}`\n- value: {kind}{several}\n- \
         default: {default}\n",
        name = setting.name,
        doc = setting.doc.trim(),
        flag = setting.flag,
        env = setting.env,
        kind = setting.kind,
    );
}
