//! The log that the operator reads, on standard error.

use config::Log;
use tracing_subscriber::EnvFilter;

use crate::{Failure, Result};

/// Begins to log.
pub(crate) fn begin(settings: &Log) -> Result {
    let filter =
        EnvFilter::try_new(&settings.level).map_err(|error| Failure::Asked(format!("log.level: {error}")))?;
    let builder = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    let done = if settings.json { builder.json().try_init() } else { builder.try_init() };
    done.map_err(|error| Failure::Broke(anyhow::anyhow!(error)))
}
