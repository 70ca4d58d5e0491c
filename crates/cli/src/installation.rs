//! An installation: the data folder and what is opened from it.

use std::{
    fs,
    io::{ErrorKind, Write as _},
    path::Path,
    sync::Arc,
};

use app::{App, Chance, Clock, Identity, Parts, SystemChance, SystemClock};
use config::Settings;
use files::Files;
use seal::Key;
use store::Store;

use crate::{Failure, Result};

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

/// Opens the installation that the settings name, and makes it if it is not there.
pub(crate) async fn open(settings: &Settings, sources: Sources) -> Result<App> {
    open_at(settings, &settings.main_address().to_string(), sources).await
}

/// The same, where the platform's own address is another than the settings say.
pub(crate) async fn open_at(settings: &Settings, address: &str, sources: Sources) -> Result<App> {
    make_folder(&settings.data)?;
    let store = Store::open(settings.database.reveal()).await?;
    let files = Files::open(settings.data.join("files"))?;
    let key = key(&settings.data.join("platform.key"))?;
    let identity = Identity {
        organisation: settings.organisation.name.clone(),
        contact: settings.organisation.contact.clone().unwrap_or_default(),
        address: address.to_owned(),
    };
    let Sources { clock, chance } = sources;
    Ok(App::new(Parts { store, files, clock, chance, key, identity }))
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
    let path = settings.data.join("platform.key");
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
