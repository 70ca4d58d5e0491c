//! `rostrum doctor`: checks the data.

use config::Settings;

use crate::{Failure, Result, installation};

/// Checks the data, says what is wrong, and fails if anything is.
pub(crate) fn run(settings: &Settings) -> Result {
    installation::block_on(async {
        let app = installation::open(settings).await?;
        let report = app.examine().await?;
        let mut out = format!("log: {} entries, the chain is whole\n", report.entries);
        if let Some(place) = report.broken_at {
            out = format!("log: the chain breaks at entry {place}\n");
        }
        for fault in &report.faults {
            out += &format!("{fault}\n");
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

#[expect(clippy::print_stdout, reason = "a command line speaks there")]
fn print(text: &str) {
    print!("{text}");
}
