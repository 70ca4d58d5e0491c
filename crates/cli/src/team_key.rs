//! `rostrum team-key`: makes the key of the team of organisers.

use std::{io::Write as _, path::Path};

use config::Settings;
use policy::Actor;

use crate::{Result, asked, installation};

/// Makes the first team key of an installation and prints it, once.
pub(crate) fn new(settings: &Settings, passphrase: Option<&Path>) -> Result {
    let passphrase = passphrase.map(read).transpose()?;
    let passphrase = passphrase.as_deref().map(str::trim_end);
    if passphrase.is_some_and(|passphrase| passphrase.chars().count() < 12) {
        return asked("a passphrase of less than 12 characters protects nothing");
    }
    installation::block_on(async {
        let app = installation::open(settings).await?;
        let operator = Actor::operator();
        let (key, team) = app.fresh_team_key(&operator).await?;
        if !team.keys.is_empty() {
            return asked("there is a team key already: a new one is taken into use on the desk");
        }
        let secret = key.reveal();
        let shown = match passphrase {
            Some(passphrase) => key.protected(passphrase)?,
            None => format!("{}\n", secret.as_str()),
        };
        // What nobody was shown must not be in use.
        let mut out = std::io::stdout();
        out.write_all(shown.as_bytes()).and_then(|()| out.flush())?;
        let taken = app.add_team_key(&operator, 0, (&secret, "")).await;
        taken.map_err(|error| anyhow::anyhow!("the team key: {error:?}"))?;
        Ok(())
    })
}

/// What stands in a file that was named.
pub(crate) fn read(file: &Path) -> Result<String> {
    match std::fs::read_to_string(file) {
        Ok(text) => Ok(text),
        Err(error) => asked(format!("{} cannot be read: {error}", file.display())),
    }
}
