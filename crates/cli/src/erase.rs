//! `rostrum erase`: what is over its time goes, or is listed.

use app::retention::Erased;
use config::Settings;

use crate::{Result, installation, serve::say};

/// Erases what is over its time, or says what will be erased when.
pub(crate) fn run(settings: &Settings, dry_run: bool) -> Result {
    installation::block_on(async {
        let app = installation::open(settings).await?;
        if dry_run {
            for (series, lines) in app.what_is_due().await? {
                say(&format!("Series {series}\n"));
                for line in lines {
                    let over = if line.is_over && line.count > 0 { ", due now" } else { "" };
                    say(&format!("  {:<10} {}  {}{over}\n", line.held.name(), line.day, line.count));
                }
            }
        } else {
            let Erased { applications, parts, journeys, letters, entries, waiting } = app.erase_due().await?;
            say(&format!(
                "Erased: {applications} applications, parts of {parts}, {journeys} passports and journeys, {letters} letters, \
                 {entries} entries of the log. {waiting} wait for the team key.\n"
            ));
        }
        app.close().await;
        Ok(())
    })
}
