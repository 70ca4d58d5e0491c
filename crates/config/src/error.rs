//! What is wrong with settings, and where it was found.

use std::fmt;

use crate::value::Unfit;

/// Everything that is wrong with the settings, so that an operator can mend it in one go.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub struct ConfigError {
    /// The faults, at least one, in the order in which they were found.
    pub faults: Vec<Fault>,
}

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, fault) in self.faults.iter().enumerate() {
            let separator = if index == 0 { "" } else { "\n" };
            write!(f, "{separator}{fault}")?;
        }
        Ok(())
    }
}

/// One thing that is wrong with the settings. It never quotes the value of a secret.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// The file is no TOML.
    #[error("{path}:{line}: {message}")]
    Syntax {
        /// The file.
        path: String,
        /// The line, counted from 1.
        line: usize,
        /// What the parser says.
        message: String,
    },
    /// There is no setting of that name.
    #[error("{from}: there is no setting `{name}`{}", suggestion(*.nearest))]
    Unknown {
        /// Where the name was found.
        from: Source,
        /// The name.
        name: String,
        /// The setting that was perhaps meant.
        nearest: Option<&'static str>,
    },
    /// The value cannot be understood.
    #[error("{from}: `{setting}` {why}")]
    Unfit {
        /// Where the value was found.
        from: Source,
        /// The setting.
        setting: &'static str,
        /// What is wrong with the value.
        why: Unfit,
    },
}

fn suggestion(nearest: Option<&str>) -> String {
    nearest.map(|name| format!("; perhaps `{name}` was meant")).unwrap_or_default()
}

/// Where a setting was given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// On the command line, by that flag.
    Flag(String),
    /// In the environment, by that variable.
    Env(&'static str),
    /// In the file, on that line.
    File {
        /// The file.
        path: String,
        /// The line, counted from 1.
        line: usize,
    },
    /// Nowhere: it is the default.
    Default,
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Flag(flag) => write!(f, "--{flag}"),
            Self::Env(variable) => f.write_str(variable),
            Self::File { path, line } => write!(f, "{path}:{line}"),
            Self::Default => f.write_str("default"),
        }
    }
}
