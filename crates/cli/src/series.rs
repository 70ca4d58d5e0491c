//! `rostrum series`: series as files.

use std::path::Path;

use config::Settings;
use domain::exchange::SeriesFile;
use policy::Actor;

use crate::{Result, asked, installation, serve::say};

/// Imports a series from a file, or says what that would change.
pub(crate) fn import(settings: &Settings, path: &Path, preview: bool) -> Result {
    let text = match std::fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) => return asked(format!("{} cannot be read: {error}", path.display())),
    };
    let file = match SeriesFile::read(&text) {
        Ok(file) => file,
        Err(error) => return asked(format!("{}: {:#}", path.display(), anyhow::Error::from(error))),
    };
    installation::block_on(async {
        let app = installation::open(settings).await?;
        app.install_questionnaire().await?;
        let operator = Actor::operator();
        let changes = app.preview_import(&operator, &file).await;
        let changes = changes.map_err(|error| refused(path, &error))?;
        say(&changes_in_lines(&changes));
        if !preview {
            app.import_series(&operator, &file).await.map_err(|error| refused(path, &error))?;
        }
        Ok(())
    })
}

/// What an import changes, a line each.
fn changes_in_lines(import: &app::series::Import) -> String {
    let mut lines = String::from(if import.new { "a new series\n" } else { "a series that is there\n" });
    for difference in &import.differences {
        let shown = |value: &Option<String>| value.clone().unwrap_or_else(|| "(nothing)".into());
        let (before, after) = (shown(&difference.before), shown(&difference.after));
        lines += &format!("  {}: {before} -> {after}\n", difference.path);
    }
    lines
}

fn refused<R: std::fmt::Display + std::fmt::Debug>(path: &Path, error: &app::Error<R>) -> crate::Failure {
    match error {
        app::Error::Refused(refusal) => crate::Failure::Asked(format!("{}: {refusal}", path.display())),
        other => crate::Failure::Broke(anyhow::anyhow!("{}: {other:?}", path.display())),
    }
}

/// Writes a series as a file to standard output.
pub(crate) fn export(settings: &Settings, key: &str) -> Result {
    let Ok(key) = key.parse() else { return asked(format!("{key:?} is no key of a series")) };
    installation::block_on(async {
        let app = installation::open(settings).await?;
        match app.export_series(&Actor::operator(), &key).await {
            Ok(file) => {
                say(&file.write()?);
                Ok(())
            }
            Err(app::Error::NotFound) => asked(format!("there is no series {key}")),
            Err(error) => Err(error.into()),
        }
    })
}
