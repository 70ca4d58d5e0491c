//! `rostrum receipt`: checks receipts, without any server.

use std::path::Path;

use config::Settings;
use seal::{Receipt, ReceiptCheck, ReceiptKey};

use crate::{Result, asked, installation, serve::say, team_key::read};

/// Says whether a receipt is genuine, by the public key that was named or else that of the data folder.
pub(crate) fn verify(settings: &Settings, file: &Path, key: Option<&Path>) -> Result {
    let check: ReceiptCheck = match key {
        Some(key) => match read(key)?.parse() {
            Ok(check) => check,
            Err(error) => return asked(format!("{}: {error}", key.display())),
        },
        None => match installation::kept_key(settings)? {
            Some(key) => ReceiptKey::of(&key).check(),
            None => return asked("name the public key with --key: there is no data folder that has it"),
        },
    };
    match Receipt::verified(&read(file)?, &check) {
        Ok(Receipt { number, series, time, content, version }) => {
            say(&format!(
                "genuine: {number}, series {series}, received {time}, version {version}, content {content}\n"
            ));
            Ok(())
        }
        Err(error) => asked(format!("{}: {error}", file.display())),
    }
}
