//! `rostrum backup` and `rostrum restore`: all data of an installation in one file, and back.
//!
//! The file is a tar archive: the database as it was at one instant, the documents, the platform's
//! key, and a list of hashes by which `restore` knows that nothing is missing or damaged. Documents
//! are never changed once they are there, so a copy of those that are there after the database was
//! copied is complete for it, while the platform goes on.

use std::{
    collections::BTreeMap,
    fs::{self, File},
    io::{Read as _, Write as _},
    path::Path,
};

use config::Settings;
use domain::file::FileHash;
use files::Files;

use crate::{Result, asked, installation};

const DATABASE: &str = "rostrum.db";
const KEY: &str = "platform.key";
const DOCUMENTS: &str = "files";
const LIST: &str = "SHA256SUMS";

/// Writes a backup.
pub(crate) fn write(settings: &Settings, file: &Path) -> Result {
    if file.exists() {
        return asked(format!("{} is there already", file.display()));
    }
    if !settings.database.reveal().starts_with("sqlite:") {
        return asked(
            "this copies a SQLite database; copy PostgreSQL with pg_dump, and the folder with the documents \
             after it",
        );
    }
    installation::must_be_there(settings)?;
    let work = tempfile::tempdir_in(&settings.data)?;
    let copy = work.path().join(DATABASE);
    installation::block_on(async {
        let app = installation::open(settings).await?;
        Ok(app.copy_database(&copy.display().to_string()).await?)
    })?;
    let unfinished = work.path().join("unfinished");
    let mut archive = tar::Builder::new(private(&unfinished)?);
    let mut sums = String::new();
    let mut add = |name: &str, bytes: &[u8]| -> Result {
        sums += &format!("{}  {name}\n", seal::sha256(bytes));
        append(&mut archive, name, bytes)
    };
    add(DATABASE, &fs::read(&copy)?)?;
    add(KEY, &fs::read(settings.data.join(KEY))?)?;
    let documents = Files::open(settings.data.join(DOCUMENTS))?;
    for hash in documents.all() {
        let hash = hash?;
        // One that was thrown away since it was listed belongs to no backup.
        if let Some(bytes) = documents.get(hash)? {
            add(&format!("{DOCUMENTS}/{hash}"), &bytes)?;
        }
    }
    append(&mut archive, LIST, sums.as_bytes())?;
    let mut finished = archive.into_inner()?;
    finished.flush()?;
    finished.sync_all()?;
    // Only a whole backup ever has the name that was asked for.
    if fs::rename(&unfinished, file).is_err() {
        // It is on another disk.
        let mut beside = file.as_os_str().to_owned();
        beside.push(".unfinished");
        fs::copy(&unfinished, &beside)?;
        File::open(&beside)?.sync_all()?;
        fs::rename(&beside, file)?;
    }
    Ok(())
}

fn append(archive: &mut tar::Builder<File>, name: &str, bytes: &[u8]) -> Result {
    let mut header = tar::Header::new_gnu();
    header.set_size(bytes.len() as u64);
    header.set_mode(0o600);
    header.set_cksum();
    archive.append_data(&mut header, name, bytes)?;
    Ok(())
}

/// Makes an installation from a backup.
pub(crate) fn restore(settings: &Settings, file: &Path) -> Result {
    let folder = &settings.data;
    if folder.exists() && fs::read_dir(folder)?.next().is_some() {
        return asked(format!(
            "{} is not empty: a backup is restored beside what is there",
            folder.display()
        ));
    }
    let Ok(source) = File::open(file) else {
        return asked(format!("{} cannot be read", file.display()));
    };
    installation::make_folder(folder)?;
    let unpacked = unpack(source, folder).and_then(|()| check(settings));
    if unpacked.is_err() {
        // Nothing half-restored is left behind.
        fs::remove_dir_all(folder)?;
    }
    unpacked
}

fn unpack(source: File, folder: &Path) -> Result {
    let (mut sums, mut list) = (BTreeMap::new(), None);
    let mut archive = tar::Archive::new(source);
    let documents = Files::open(folder.join(DOCUMENTS))?;
    let Ok(entries) = archive.entries() else { return asked("this is no backup") };
    for entry in entries {
        let Ok(mut entry) = entry else { return asked("the backup is damaged or cut short") };
        let Ok(name) = entry.path().map(|name| name.display().to_string()) else {
            return asked("the backup is damaged or cut short");
        };
        let mut bytes = Vec::new();
        if entry.read_to_end(&mut bytes).is_err() {
            return asked("the backup is damaged or cut short");
        }
        if name == LIST {
            list = String::from_utf8(bytes).ok();
            continue;
        }
        if name == DATABASE || name == KEY {
            write_new(&folder.join(&name), &bytes)?;
        } else if document(&name) == Some(files::hash(&bytes)) {
            documents.put(&bytes)?;
        } else if document(&name).is_some() {
            return asked(format!("{name} in the backup is missing or damaged"));
        } else {
            return asked(format!("the backup holds {name:?}, which no backup does"));
        }
        sums.insert(name, seal::sha256(&bytes));
    }
    let Some(list) = list else { return asked("the backup is cut short: its list is missing") };
    let expected: BTreeMap<_, _> = list
        .lines()
        .filter_map(|line| line.split_once("  "))
        .map(|(sum, name)| (name.to_owned(), sum.to_owned()))
        .collect();
    if let Some((name, _)) = expected.iter().find(|(name, sum)| sums.get(*name) != Some(sum)) {
        return asked(format!("{name} in the backup is missing or damaged"));
    }
    if sums.len() != expected.len() || !sums.contains_key(DATABASE) || !sums.contains_key(KEY) {
        return asked("the backup is not whole");
    }
    Ok(())
}

/// The document that has that name in a backup. No other name is ever made a path of.
fn document(name: &str) -> Option<FileHash> {
    name.strip_prefix(DOCUMENTS)?.strip_prefix('/')?.parse().ok()
}

fn write_new(path: &Path, bytes: &[u8]) -> Result {
    let mut file = private(path)?;
    file.write_all(bytes)?;
    Ok(file.sync_all()?)
}

/// A new file that only its owner reads.
fn private(path: &Path) -> Result<File> {
    let mut options = File::options();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    Ok(options.open(path)?)
}

/// Opens what was restored, and examines it.
fn check(settings: &Settings) -> Result {
    installation::block_on(async {
        let app = installation::open(settings).await?;
        let report = app.examine().await?;
        match (report.broken_at, report.faults.first()) {
            (Some(place), _) => asked(format!("the log in the backup breaks at entry {place}")),
            (None, Some(fault)) => asked(format!("the backup is not whole: {fault}")),
            (None, None) => Ok(()),
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::installation::Sources;

    /// An installation with a document, in a folder of its own.
    fn installed(folder: &Path) -> (Settings, FileHash) {
        let settings = Settings::default().in_folder(folder.join("data"));
        let made = installation::block_on(async {
            let app = installation::make(&settings, "http://localhost", Sources::default()).await?;
            app.install_questionnaire().await?;
            app.close().await;
            Ok(())
        });
        made.unwrap();
        let hash = Files::open(settings.data.join(DOCUMENTS)).unwrap().put(b"a submission").unwrap();
        (settings, hash)
    }

    #[test]
    fn what_was_backed_up_is_restored_with_its_documents_and_key() {
        let folder = tempfile::tempdir().unwrap();
        let (settings, hash) = installed(folder.path());
        let file = folder.path().join("backup.tar");
        write(&settings, &file).unwrap();
        let restored = settings.in_folder(folder.path().join("restored"));
        restore(&restored, &file).unwrap();
        let documents = Files::open(restored.data.join(DOCUMENTS)).unwrap();
        assert_eq!(documents.get(hash).unwrap().as_deref(), Some(b"a submission".as_slice()));
        assert_eq!(fs::read(restored.data.join(KEY)).unwrap(), fs::read(settings.data.join(KEY)).unwrap());
    }

    #[test]
    fn of_a_damaged_backup_nothing_is_restored() {
        let folder = tempfile::tempdir().unwrap();
        let (settings, _) = installed(folder.path());
        let file = folder.path().join("backup.tar");
        write(&settings, &file).unwrap();
        let whole = fs::read(&file).unwrap();
        let place = whole.windows(12).position(|bytes| bytes == b"a submission").unwrap();
        let mut damaged = whole.clone();
        damaged[place] = b'A';
        let restored = settings.in_folder(folder.path().join("restored"));
        for bytes in [&damaged[..], &whole[..whole.len() / 2], b"no archive"] {
            fs::write(&file, bytes).unwrap();
            assert!(matches!(restore(&restored, &file), Err(crate::Failure::Asked(_))));
            assert!(!restored.data.exists());
        }
    }

    /// Of whatever somebody made of a backup, nothing else is taken for one, and nothing breaks.
    #[test]
    fn wherever_a_backup_is_damaged_it_is_refused_or_what_it_holds_is_unharmed() {
        let folder = tempfile::tempdir().unwrap();
        let (settings, hash) = installed(folder.path());
        let file = folder.path().join("backup.tar");
        write(&settings, &file).unwrap();
        let whole = fs::read(&file).unwrap();
        let key = fs::read(settings.data.join(KEY)).unwrap();
        let mut refused = 0;
        // Every head of the archive, where names and sizes stand, and a few places in what it holds.
        let heads = (0..whole.len()).step_by(512).filter(|at| whole[at + 257..].starts_with(b"ustar"));
        let heads: Vec<_> = heads.flat_map(|at| (at..at + 512).step_by(13)).collect();
        for at in heads.into_iter().chain((0..whole.len()).step_by(whole.len() / 20)) {
            let mut damaged = whole.clone();
            damaged[at] ^= 0x55;
            fs::write(&file, &damaged).unwrap();
            let restored = folder.path().join("restored");
            fs::create_dir(&restored).unwrap();
            match unpack(File::open(&file).unwrap(), &restored) {
                Ok(()) => {
                    assert_eq!(fs::read(restored.join(KEY)).unwrap(), key, "{at}");
                    assert!(
                        Files::open(restored.join(DOCUMENTS)).unwrap().get(hash).unwrap().is_some(),
                        "{at}"
                    );
                }
                Err(crate::Failure::Asked(_)) => refused += 1,
                Err(other) => panic!("{at}: {other:?}"),
            }
            fs::remove_dir_all(&restored).unwrap();
        }
        assert!(refused > 20, "{refused}");
    }
}
