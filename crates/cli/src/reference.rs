//! The reference of the commands, written from the command line itself.

use std::fmt::Write as _;

use clap::{Arg, Command};

use crate::commands::cli;

const INTRODUCTION: &str = "# Commands

Every command that works on an installation takes its [settings](../operate/settings.md) as flags, from the
environment, or from the TOML file that `--config` (or `ROSTRUM_CONFIG`) names. They are not repeated here.

Whatever is wrong with what was asked is one line on standard error and exit status 2; whatever broke is one
line and exit status 1. Nothing is half-written.

This page is written by the program; change `crates/cli/src/commands.rs` instead.
";

fn page() -> String {
    let mut page = INTRODUCTION.to_owned();
    for command in cli().get_subcommands().filter(|command| !command.is_hide_set()) {
        describe(&mut page, "rostrum", command);
    }
    page
}

fn describe(page: &mut String, above: &str, command: &Command) {
    let name = format!("{above} {}", command.get_name());
    if command.has_subcommands() {
        command.get_subcommands().for_each(|command| describe(page, &name, command));
        return;
    }
    let own: Vec<_> = command
        .get_arguments()
        .filter(|arg| arg.get_help_heading().is_none() && arg.get_id() != "config" && arg.get_id() != "help")
        .collect();
    let line: String = own.iter().map(|arg| format!(" {}", usage(arg))).collect();
    let about = command.get_long_about().or(command.get_about());
    let about = about.map(ToString::to_string).unwrap_or_default();
    let settled = command.get_arguments().any(|arg| arg.get_id() == "config");
    let settings = if settled { " [settings]" } else { "" };
    write!(page, "\n## `{name}`\n\n```text\n{name}{line}{settings}\n```\n\n{}\n", sentence(&about)).unwrap();
    if !own.is_empty() {
        page.push('\n');
    }
    for arg in own {
        let help = arg.get_help().map(ToString::to_string).unwrap_or_default();
        let values: Vec<_> =
            arg.get_possible_values().iter().map(|value| format!("`{}`", value.get_name())).collect();
        let values = if values.is_empty() || !arg.get_action().takes_values() {
            String::new()
        } else {
            format!(" {}; default `{}`.", values.join(", "), default(arg))
        };
        writeln!(page, "- `{}`: {}{values}", usage(arg).trim_matches(['[', ']']), sentence(&help)).unwrap();
    }
}

fn usage(arg: &Arg) -> String {
    match arg.get_long() {
        Some(long) if arg.get_action().takes_values() => {
            format!("[--{long} {}]", arg.get_id().as_str().to_uppercase())
        }
        Some(long) => format!("[--{long}]"),
        None => arg.get_id().to_string(),
    }
}

fn default(arg: &Arg) -> String {
    arg.get_default_values().iter().map(|value| value.to_string_lossy()).collect()
}

fn sentence(text: &str) -> String {
    if text.ends_with('.') { text.to_owned() } else { format!("{text}.") }
}

#[test]
fn the_reference_is_up_to_date() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/reference/cli.md");
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(path, page()).unwrap();
    }
    assert_eq!(std::fs::read_to_string(path).unwrap(), page(), "run `cargo xtask docs`");
}
