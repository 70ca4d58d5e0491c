//! `rostrum doctor`: checks the data.

use std::path::Path;

use app::{App, Error};
use config::Settings;
use policy::Actor;

use crate::{Failure, Result, asked, installation, team_key};

/// Checks the data, says what is wrong, and fails if anything is.
pub(crate) fn run(settings: &Settings, team_key: Option<&Path>) -> Result {
    installation::block_on(async {
        let app = installation::open(settings).await?;
        if let Some(file) = team_key {
            unlock(&app, file).await?;
        }
        let report = app.examine().await?;
        let mut out = format!("log: {} entries, the chain is whole\n", report.entries);
        if let Some(place) = report.broken_at {
            out = format!("log: the chain breaks at entry {place}\n");
        }
        for fault in &report.faults {
            out += &format!("{fault}\n");
        }
        if report.sealed > 0 {
            out +=
                &format!("{} applications are sealed: bring --team-key to look into them\n", report.sealed);
        }
        print(&out);
        if report.broken_at.is_none() && report.faults.is_empty() {
            print("all is well\n");
            Ok(())
        } else {
            Err(Failure::Broke(anyhow::anyhow!("the data is not as it must be")))
        }
    })
}

async fn unlock(app: &App, file: &Path) -> Result {
    let key = team_key::read(file)?;
    match app.unlock_team(&Actor::operator(), &key, "").await {
        Err(Error::Refused(refusal)) => asked(format!("{}: {refusal}", file.display())),
        other => Ok(other.map_err(|error| anyhow::anyhow!("the team key: {error:?}"))?),
    }
}

#[expect(clippy::print_stdout, reason = "a command line speaks there")]
fn print(text: &str) {
    print!("{text}");
}
