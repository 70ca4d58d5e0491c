//! An installation: the data folder and what is opened from it.

use std::{
    fs,
    io::{ErrorKind, Write as _},
    path::Path,
    sync::Arc,
    time::Duration,
};

use app::{App, Chance, Clock, Identity, Parts, Sessions, SystemChance, SystemClock};
use cleaning::Cleaner;
use config::{Session, Settings};
use files::Files;
use jiff::SignedDuration;
use openid::Provider;
use seal::Key;
use store::Store;

use crate::{Failure, Result, asked};

const KEY: &str = "platform.key";

/// What differs between the real thing and a rehearsal.
pub(crate) struct Sources {
    /// Where the time comes from.
    pub(crate) clock: Arc<dyn Clock>,
    /// Where ids and codes come from.
    pub(crate) chance: Arc<dyn Chance>,
}

impl Default for Sources {
    fn default() -> Self {
        Self { clock: Arc::new(SystemClock), chance: Arc::new(SystemChance) }
    }
}

/// Opens the installation that the settings name. Where there is none, nothing is made: a name that
/// was mistyped is no wish for another installation.
pub(crate) async fn open(settings: &Settings) -> Result<App> {
    must_be_there(settings)?;
    make(settings, &settings.main_address().to_string(), Sources::default()).await
}

/// Fails if the settings name no installation.
pub(crate) fn must_be_there(settings: &Settings) -> Result {
    if !settings.data.join(KEY).is_file() {
        return asked(format!(
            "no installation in {}: `rostrum serve` makes one, or --data names another folder",
            settings.data.display()
        ));
    }
    match sqlite_file(settings.database.reveal()) {
        Some(file) if !file.is_file() => asked(format!("no database in {}", file.display())),
        _ => Ok(()),
    }
}

/// The file of a SQLite database; none if it is another database, one in memory, or a name with
/// characters that were encoded.
fn sqlite_file(url: &str) -> Option<&Path> {
    let path = url.strip_prefix("sqlite:")?.split('?').next()?;
    let path = path.strip_prefix("//").unwrap_or(path);
    (!path.is_empty() && path != ":memory:" && !path.contains('%')).then(|| Path::new(path))
}

/// Opens the installation that the settings name, and makes it if it is not there. `address` is where
/// it is found.
pub(crate) async fn make(settings: &Settings, address: &str, sources: Sources) -> Result<App> {
    make_folder(&settings.data)?;
    let store = Store::open(settings.database.reveal()).await?;
    let files = Files::open(settings.data.join("files"))?;
    let key = key(&settings.data.join(KEY))?;
    let identity = Identity {
        organisation: settings.organisation.name.clone(),
        contact: settings.organisation.contact.clone().unwrap_or_default(),
        address: address.to_owned(),
    };
    let back = format!("{address}{}", routes::BackFromProvider {});
    let provider =
        Provider::open(&settings.openid, back).map_err(|error| Failure::Asked(error.to_string()))?;
    let Sources { clock, chance } = sources;
    let sessions = sessions(&settings.session);
    let most = usize::try_from(cleaning::Limits::default().file_bytes).unwrap_or(usize::MAX);
    let largest = |limit: config::Size| limit.bytes().min(most);
    Ok(App::new(Parts {
        store,
        files,
        clock,
        chance,
        key,
        identity,
        sessions,
        largest_file: largest(settings.limits.file),
        largest_video: largest(settings.limits.video),
        copyist: Arc::new(copyist()?),
        provider,
    }))
}

/// Children of this program make the copies of files.
fn copyist() -> Result<Cleaner> {
    Ok(Cleaner::new(cleaning::this_program()?, &[cleaning::child::COMMAND], cleaning::Limits::default()))
}

fn sessions(settings: &Session) -> Sessions {
    let time = |set: Duration| SignedDuration::try_from(set).unwrap_or(SignedDuration::MAX);
    Sessions {
        staff_idle: time(settings.staff_idle),
        staff_total: time(settings.staff_total),
        applicant_idle: time(settings.applicant_idle),
        applicant_total: time(settings.applicant_total),
        second_factor_of_the_team: settings.second_factor_of_the_team,
    }
}

/// Makes a folder that only its owner reads.
pub(crate) fn make_folder(folder: &Path) -> Result {
    fs::create_dir_all(folder)
        .map_err(|error| Failure::Asked(format!("{} cannot be made: {error}", folder.display())))?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        fs::set_permissions(folder, fs::Permissions::from_mode(0o700))?;
    }
    Ok(())
}

/// The platform's own key, if the data folder has one.
pub(crate) fn kept_key(settings: &Settings) -> Result<Option<Key>> {
    let path = settings.data.join(KEY);
    if path.exists() { key(&path).map(Some) } else { Ok(None) }
}

/// The platform's own key, drawn at the first start.
fn key(path: &Path) -> Result<Key> {
    match fs::read(path) {
        Ok(bytes) => match <[u8; 32]>::try_from(bytes.as_slice()) {
            Ok(bytes) => Ok(Key::from_bytes(bytes)),
            Err(_) => Err(Failure::Asked(format!("{} is damaged: restore it from a backup", path.display()))),
        },
        Err(error) if error.kind() == ErrorKind::NotFound => {
            let mut bytes = [0; 32];
            SystemChance.fill(&mut bytes);
            let mut options = fs::OpenOptions::new();
            options.write(true).create_new(true);
            #[cfg(unix)]
            std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
            let mut file = options.open(path)?;
            file.write_all(&bytes)?;
            file.sync_all()?;
            Ok(Key::from_bytes(bytes))
        }
        Err(error) => Err(error.into()),
    }
}

/// A runtime for a command that does one thing.
pub(crate) fn block_on<T>(work: impl Future<Output = Result<T>>) -> Result<T> {
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(work)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sessions_last_as_the_settings_say_and_the_settings_as_the_platform_does() {
        assert_eq!(sessions(&Settings::default().session), Sessions::default());
        let mut set = Settings::default().session;
        set.staff_idle = Duration::from_mins(1);
        let minute = SignedDuration::from_mins(1);
        assert_eq!(sessions(&set), Sessions { staff_idle: minute, ..Sessions::default() });
    }

    #[test]
    fn a_database_is_a_file_where_its_address_names_one() {
        assert_eq!(sqlite_file("sqlite:///srv/rostrum.db?mode=rwc"), Some(Path::new("/srv/rostrum.db")));
        assert_eq!(sqlite_file("sqlite://./data/rostrum.db"), Some(Path::new("./data/rostrum.db")));
        assert_eq!(sqlite_file("sqlite:rostrum.db"), Some(Path::new("rostrum.db")));
        assert_eq!(sqlite_file("sqlite::memory:"), None);
        assert_eq!(sqlite_file("postgres://localhost/rostrum"), None);
    }
}
