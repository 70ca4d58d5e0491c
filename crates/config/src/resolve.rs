//! From flags, environment, file and defaults to settings.

use std::collections::BTreeMap;

use crate::{
    declare::Setting,
    error::{ConfigError, Fault, Source},
    file::{self, Entry, Given},
    settings::{SETTINGS, Settings},
    value::{Unfit, Value},
};

impl Settings {
    /// The settings that follow from what was given.
    ///
    /// `flags` goes by the name of the flag without dashes before it, `env` answers for the name of
    /// a variable, `file` is a path (for errors) with its text.
    ///
    /// # Errors
    ///
    /// Lists everything that is unknown or cannot be understood, each with where it was given.
    pub fn resolve(
        flags: &BTreeMap<&str, String>,
        env: impl Fn(&str) -> Option<String>,
        file: Option<(&str, &str)>,
    ) -> Result<Self, ConfigError> {
        let mut answers = Answers::default();
        answers.hear_flags(flags);
        answers.hear_env(env);
        if let Some((path, text)) = file {
            answers.hear_file(path, text);
        }
        match Self::read(&mut answers) {
            Some(settings) if answers.faults.is_empty() => Ok(settings.derive()),
            _ => Err(ConfigError { faults: answers.faults }),
        }
    }
}

/// The variables among these that begin like ours and are none of ours, such as a misspelt one.
pub fn unknown_variables<'a>(variables: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let ours = |variable: &str| SETTINGS.iter().any(|setting| setting.env == variable);
    variables.into_iter().filter(|variable| variable.starts_with("ROSTRUM_") && !ours(variable)).collect()
}

/// Settings of which nobody set anything.
pub(crate) fn defaults<T>(read: impl FnOnce(&mut Answers<'_>) -> Option<T>) -> T {
    read(&mut Answers::default()).expect("every default can be understood; a test reads them all")
}

/// What was given for each setting, and what was wrong with it.
#[derive(Default)]
pub(crate) struct Answers<'a> {
    given: BTreeMap<&'a str, (Source, Result<Given, Unfit>)>,
    faults: Vec<Fault>,
}

impl Answers<'_> {
    /// The value of that setting, or nothing (and a fault more) if it cannot be understood.
    pub(crate) fn take<T: Value>(&mut self, name: &'static str) -> Option<T> {
        let (from, given) = self.given.remove(name).unwrap_or_else(|| {
            let fallback = SETTINGS.iter().find(|setting| setting.name == name);
            let text = fallback.map_or("", |setting| setting.fallback.text());
            (Source::Default, Ok(Given::One(text.to_owned())))
        });
        let value = given.and_then(|given| match given {
            Given::One(text) => T::read(&text),
            Given::Several(texts) if T::LIST => T::read(&texts.join(",")),
            Given::Several(_) => Err(Unfit::new("takes one value, not a list")),
        });
        match value {
            Ok(value) => Some(value),
            Err(why) => {
                self.faults.push(Fault::Unfit { from, setting: name, why });
                None
            }
        }
    }

    /// Notes what was given for a setting, unless a stronger voice has spoken.
    fn note(&mut self, setting: &'static Setting, from: Source, given: Result<Given, Unfit>) {
        let empty = matches!(&given, Ok(Given::One(text)) if text.trim().is_empty());
        if !empty {
            self.given.entry(setting.name).or_insert((from, given));
        }
    }

    fn hear_flags(&mut self, flags: &BTreeMap<&str, String>) {
        for (&flag, text) in flags {
            let from = Source::Flag(flag.to_owned());
            if let Some(setting) = SETTINGS.iter().find(|setting| setting.flag == flag) {
                self.note(setting, from, Ok(Given::One(text.clone())));
            } else {
                self.faults.push(Fault::Unknown { from, name: flag.to_owned(), nearest: nearest(flag) });
            }
        }
    }

    fn hear_env(&mut self, env: impl Fn(&str) -> Option<String>) {
        for setting in SETTINGS {
            if let Some(text) = env(setting.env) {
                self.note(setting, Source::Env(setting.env), Ok(Given::One(text)));
            }
        }
    }

    fn hear_file(&mut self, path: &str, text: &str) {
        let entries = match file::entries(path, text) {
            Ok(entries) => entries,
            Err(fault) => return self.faults.push(fault),
        };
        for (name, Entry { line, value }) in entries {
            let from = Source::File { path: path.to_owned(), line };
            match SETTINGS.iter().find(|setting| setting.name == name) {
                Some(setting) => self.note(setting, from, value),
                None => self.faults.push(Fault::Unknown { from, nearest: nearest(&name), name }),
            }
        }
    }
}

/// The setting whose name is most like that one, if it is like enough to be meant.
fn nearest(name: &str) -> Option<&'static str> {
    let plain = |name: &str| name.replace(['-', '_'], ".");
    let wanted = plain(name);
    let distance = |setting: &Setting| edits(&wanted, &plain(setting.name));
    let closest = SETTINGS.iter().min_by_key(|setting| distance(setting))?;
    (distance(closest) <= 2).then_some(closest.name)
}

/// How many letters have to be added, dropped or changed to make one word the other.
fn edits(one: &str, other: &str) -> usize {
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (i, a) in one.bytes().enumerate() {
        let mut corner = row[0];
        row[0] = i + 1;
        for (j, b) in other.bytes().enumerate() {
            let changed = corner + usize::from(a != b);
            corner = row[j + 1];
            row[j + 1] = changed.min(corner + 1).min(row[j] + 1);
        }
    }
    row[other.len()]
}
