//! `rostrum second-factor`: helps whoever lost the second factor and has nobody else to ask.

use app::Error;
use config::Settings;
use policy::Actor;

use crate::{Result, asked, installation, serve::say};

/// Takes all second factors from the person with an address.
pub(crate) fn reset(settings: &Settings, email: &str) -> Result {
    installation::block_on(async {
        let app = installation::open(settings).await?;
        match app.reset_second_factor_of(&Actor::operator(), email).await {
            Ok(()) => {
                say("All second factors are taken away, and all sessions have ended.\n");
                Ok(())
            }
            Err(Error::NotFound) => asked("nobody has an account with that address"),
            Err(error) => Err(error.into()),
        }
    })
}
