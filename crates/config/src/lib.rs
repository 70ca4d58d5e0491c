//! The settings of an installation, declared once and given in three ways.
//!
//! A setting has one dotted name, such as `mail.from`. It is the flag `--mail-from`, the
//! environment variable `ROSTRUM_MAIL_FROM`, and `from` under `[mail]` in the file. A flag goes
//! before the environment, the environment before the file, the file before the default. What is
//! given empty counts as not given, and what cannot be understood is an error that says where it
//! came from: nothing is guessed.
//!
//! What a call or a series decides for itself (deadlines, grace, who may see what) is no setting.

mod declare;
mod error;
mod file;
mod reference;
mod resolve;
mod settings;
mod value;

pub use declare::{Fallback, Setting};
pub use error::{ConfigError, Fault, Source};
pub use reference::reference;
pub use resolve::unknown_variables;
pub use settings::{Limits, Log, Mail, Openid, Organisation, SETTINGS, Session, Settings};
pub use value::{Network, Origin, Scheme, Secret, Security, Size, Transport, Unfit, Value};
