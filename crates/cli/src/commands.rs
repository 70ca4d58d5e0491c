//! The commands and what each takes.

use std::{collections::BTreeMap, path::PathBuf};

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use cleaning::child;
use config::{SETTINGS, Settings};

use crate::{
    Result, asked, backup, demo, doctor, erase, plan, receipt, second_factor, series, serve, team_key,
};

/// The command line.
pub(crate) fn cli() -> Command {
    Command::new("rostrum")
        .about("Runs the UPR Pre-sessions, from the call to the published programme")
        .version(env!("CARGO_PKG_VERSION"))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(with_settings(
            Command::new("serve")
                .about("Serves the platform")
                .long_about(
                    "Serves the platform from its data folder. At the first start it prints a code with \
                     which the first organiser signs in, once.\n\nEvery setting can be given as a flag, as an \
                     environment variable, or in one TOML file (--config); a flag is stronger than the \
                     environment, and that is stronger than the file.",
                ),
        ))
        .subcommand(with_settings(
            Command::new("demo")
                .about("Rehearses: serves a made-up world on this machine, in a fresh data folder")
                .long_about(
                    "Rehearses on this machine: loads the real series 29, 34, 36, 38 and 44, plays a made-up \
                     series in full course (902) and one with an open call (901), and says how to sign in as \
                     each role. Everything is done through the platform's own doors and marked as made up. \
                     The data folder is a new temporary one unless --data names an empty one.",
                )
                .arg(
                    Arg::new("phase")
                        .long("phase")
                        .value_parser(value_parser!(demo::Phase))
                        .default_value("programme")
                        .help("Where series 902 stands today"),
                )
                .arg(
                    Arg::new("json")
                        .long("json")
                        .action(ArgAction::SetTrue)
                        .help("Says the address and the codes as one line of JSON"),
                ),
        ))
        .subcommand(
            Command::new("series")
                .about("Reads and writes series as files")
                .subcommand_required(true)
                .subcommand(with_settings(
                    Command::new("import")
                        .about("Imports a series from a JSON file, new or over the one with its number")
                        .arg(file("FILE", "The file, in the layout of docs/formats/series.md"))
                        .arg(
                            Arg::new("preview")
                                .long("preview")
                                .action(ArgAction::SetTrue)
                                .help("Says what would change, and changes nothing"),
                        ),
                ))
                .subcommand(with_settings(
                    Command::new("export")
                        .about("Writes a series as JSON to standard output")
                        .arg(Arg::new("KEY").required(true).help("The word in the series' address, such as 44")),
                )),
        )
        .subcommand(with_settings(
            Command::new("backup")
                .about("Writes all data of an installation, running or not, into one file")
                .arg(file("FILE", "The file to write; it must not be there yet")),
        ))
        .subcommand(with_settings(
            Command::new("restore")
                .about("Makes an installation from a backup, in a data folder that is empty or not there")
                .arg(file("FILE", "The file that `backup` wrote")),
        ))
        .subcommand(with_settings(
            Command::new("doctor")
                .about("Checks the data: the chain of the log, the documents, and what must always be true")
                .arg(optional_file(
                    "team-key",
                    "A file with the team key, to look into the applications as well",
                )),
        ))
        .subcommand(with_settings(
            Command::new("erase")
                .about("Erases what is over its time and needs no key, and says what waits for the team key")
                .long_about(
                    "Erases what is over its time, as each series says, and needs no key: drafts that were never \
                     handed in, and letters that left. What waits for the team key is erased by the server \
                     within the hour after an organiser unlocked it; the server erases by itself.",
                )
                .arg(
                    Arg::new("dry-run")
                        .long("dry-run")
                        .action(ArgAction::SetTrue)
                        .help("Says what will be erased when, and erases nothing"),
                ),
        ))
        .subcommand(plan::command())
        .subcommand(team_key())
        .subcommand(receipt())
        .subcommand(second_factor())
        // The server starts this for each file that comes in; it is of no use to people.
        .subcommand(Command::new(child::COMMAND).hide(true))
}

/// `rostrum team-key`.
fn team_key() -> Command {
    Command::new("team-key")
                .about("Makes the key with which the organisers open applications")
                .subcommand_required(true)
                .subcommand(with_settings(
                    Command::new("new")
                        .about("Makes the first team key of an installation and prints it, once")
                        .long_about(
                            "Makes the first team key of an installation and prints it to standard output, \
                             once. The installation keeps the public half only: whoever loses the key loses \
                             the applications. Later keys are taken into use on the desk, where the one before \
                             is unlocked.",
                        )
                        .arg(optional_file(
                            "passphrase-file",
                            "A file with a passphrase; what is printed is then protected with it, as an age file",
                        )),
                ))
}

/// `rostrum second-factor`.
fn second_factor() -> Command {
    Command::new("second-factor")
        .about("Helps whoever lost the second factor")
        .subcommand_required(true)
        .subcommand(with_settings(
            Command::new("reset")
                .about(
                    "Takes all second factors from somebody, whose sessions end, and who sets up a new one",
                )
                .arg(Arg::new("EMAIL").required(true).help("The address of the account")),
        ))
}

/// `rostrum receipt`.
fn receipt() -> Command {
    Command::new("receipt").about("Checks receipts").subcommand_required(true).subcommand(with_settings(
        Command::new("verify")
            .about("Says whether a signed receipt is genuine; nothing is asked of any server")
            .arg(file("FILE", "The signed receipt"))
            .arg(optional_file(
                "key",
                "The public key, from /receipt-key.txt of the platform; else that of the data folder",
            )),
    ))
}

/// A file that a command needs.
pub(crate) fn file(name: &'static str, help: &'static str) -> Arg {
    Arg::new(name).required(true).value_parser(value_parser!(PathBuf)).help(help)
}

fn optional_file(name: &'static str, help: &'static str) -> Arg {
    Arg::new(name).long(name).value_name("FILE").value_parser(value_parser!(PathBuf)).help(help)
}

/// The command with a flag for every setting.
fn with_settings(command: Command) -> Command {
    let command = command.arg(
        Arg::new("config")
            .long("config")
            .env("ROSTRUM_CONFIG")
            .value_name("FILE")
            .value_parser(value_parser!(PathBuf))
            .help("A TOML file with settings"),
    );
    SETTINGS.iter().fold(command, |command, setting| {
        command.arg(
            Arg::new(setting.flag)
                .long(setting.flag)
                .value_name(setting.kind)
                .help(setting.help())
                .help_heading("Settings"),
        )
    })
}

/// The settings that a command was given.
pub(crate) fn settings(matches: &ArgMatches) -> Result<Settings> {
    let flags: BTreeMap<&str, String> = SETTINGS
        .iter()
        .filter_map(|setting| Some((setting.flag, matches.get_one::<String>(setting.flag)?.clone())))
        .collect();
    let file = match matches.get_one::<PathBuf>("config") {
        Some(path) => match std::fs::read_to_string(path) {
            Ok(text) => Some((path.display().to_string(), text)),
            Err(error) => return asked(format!("{} cannot be read: {error}", path.display())),
        },
        None => None,
    };
    let file = file.as_ref().map(|(path, text)| (path.as_str(), text.as_str()));
    Settings::resolve(&flags, |name| std::env::var(name).ok(), file)
        .or_else(|error| asked(error.to_string().trim_end()))
}

/// Does what the command line asks.
pub(crate) fn run(matches: &ArgMatches) -> Result {
    match matches.subcommand() {
        Some(("serve", matches)) => serve::run(&settings(matches)?),
        Some(("demo", matches)) => {
            let phase = matches.get_one::<demo::Phase>("phase").copied().unwrap_or_default();
            demo::run(&settings(matches)?, phase, matches.get_flag("json"))
        }
        Some(("series", matches)) => match matches.subcommand() {
            Some(("import", matches)) => {
                series::import(&settings(matches)?, path(matches), matches.get_flag("preview"))
            }
            Some(("export", matches)) => {
                let key = matches.get_one::<String>("KEY").map_or("", String::as_str);
                series::export(&settings(matches)?, key)
            }
            _ => asked("there are `series import` and `series export`"),
        },
        Some(("backup", matches)) => backup::write(&settings(matches)?, path(matches)),
        Some(("restore", matches)) => backup::restore(&settings(matches)?, path(matches)),
        Some(("doctor", matches)) => doctor::run(&settings(matches)?, optional_path(matches, "team-key")),
        Some(("erase", matches)) => erase::run(&settings(matches)?, matches.get_flag("dry-run")),
        Some(("team-key", matches)) => match matches.subcommand() {
            Some(("new", matches)) => {
                team_key::new(&settings(matches)?, optional_path(matches, "passphrase-file"))
            }
            _ => asked("there is `team-key new`"),
        },
        Some(("receipt", matches)) => match matches.subcommand() {
            Some(("verify", matches)) => {
                receipt::verify(&settings(matches)?, path(matches), optional_path(matches, "key"))
            }
            _ => asked("there is `receipt verify`"),
        },
        Some(("second-factor", matches)) => match matches.subcommand() {
            Some(("reset", matches)) => {
                let email = matches.get_one::<String>("EMAIL").map_or("", String::as_str);
                second_factor::reset(&settings(matches)?, email)
            }
            _ => asked("there is `second-factor reset`"),
        },
        Some(("plan", matches)) => plan::run(matches),
        Some((child::COMMAND, _)) => Ok(child::run(cleaning::Limits::default().file_bytes)?),
        _ => asked("no such command; `rostrum --help` lists them"),
    }
}

/// The file that a command was given.
pub(crate) fn path(matches: &ArgMatches) -> &std::path::Path {
    matches.get_one::<PathBuf>("FILE").map_or(std::path::Path::new(""), PathBuf::as_path)
}

fn optional_path<'m>(matches: &'m ArgMatches, name: &str) -> Option<&'m std::path::Path> {
    matches.get_one::<PathBuf>(name).map(PathBuf::as_path)
}
