//! The files of a database, and writing one so that it is there whole or not at all.

use std::ffi::OsString;
use std::fs::{File, OpenOptions, TryLockError};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use crate::StoreTrouble;

/// This is where the files of one database stand, all beside one another.
#[derive(Clone)]
pub(crate) struct Places {
    /// The database itself.
    pub(crate) database: PathBuf,
    /// The key envelope.
    pub(crate) envelope: PathBuf,
    /// The write-ahead log.
    pub(crate) log: PathBuf,
    /// The index of the log, made anew each time.
    pub(crate) log_index: PathBuf,
    /// The file whose lock says that the database is open.
    pub(crate) lock: PathBuf,
}

impl Places {
    /// This names the files that belong to a database.
    pub(crate) fn of(database: &Path) -> Self {
        Self {
            database: database.to_owned(),
            envelope: with_ending(database, ".key.json"),
            log: with_ending(database, "-wal"),
            log_index: with_ending(database, "-shm"),
            lock: with_ending(database, ".lock"),
        }
    }

    /// This gives the folder in which the files stand.
    pub(crate) fn folder(&self) -> PathBuf {
        match self.database.parent() {
            Some(folder) if !folder.as_os_str().is_empty() => folder.to_owned(),
            Some(_) | None => PathBuf::from("."),
        }
    }

    /// This reads the salt with which the database begins.
    pub(crate) fn salt(&self) -> Result<[u8; 16], StoreTrouble> {
        let mut salt = [0_u8; 16];
        let mut file = File::open(&self.database)
            .map_err(|cause| reading(&cause, std::io::ErrorKind::NotFound, StoreTrouble::NoDatabase))?;
        if file.metadata().is_ok_and(|about| about.is_dir()) {
            return Err(StoreTrouble::NotADatabase);
        }
        file.read_exact(&mut salt)
            .map_err(|cause| reading(&cause, std::io::ErrorKind::UnexpectedEof, StoreTrouble::Damaged))?;
        if &salt == b"SQLite format 3\0" { Err(StoreTrouble::NotADatabase) } else { Ok(salt) }
    }
}

fn reading(cause: &std::io::Error, expected: std::io::ErrorKind, trouble: StoreTrouble) -> StoreTrouble {
    if cause.kind() == expected { trouble } else { StoreTrouble::CannotRead }
}

/// This gives a path with more letters at its end.
pub(crate) fn with_ending(path: &Path, ending: &str) -> PathBuf {
    let mut text = OsString::from(path);
    text.push(ending);
    PathBuf::from(text)
}

/// This is the sign that a database is open here. Others may open it too, but nobody may replace it.
pub(crate) struct OpenSign {
    _held: File,
}

impl OpenSign {
    /// This says that the database is open.
    pub(crate) fn share(places: &Places) -> Result<Self, StoreTrouble> {
        let file = lock_file(places)?;
        file.try_lock_shared().map_err(in_use)?;
        Ok(Self { _held: file })
    }

    /// This makes sure that nobody has the database open.
    pub(crate) fn alone(places: &Places) -> Result<Self, StoreTrouble> {
        let file = lock_file(places)?;
        file.try_lock().map_err(in_use)?;
        Ok(Self { _held: file })
    }
}

fn lock_file(places: &Places) -> Result<File, StoreTrouble> {
    let mut how = OpenOptions::new();
    how.create(true).truncate(false).write(true);
    for_the_owner_alone(&mut how);
    how.open(&places.lock).map_err(|cause| StoreTrouble::writing(&cause))
}

fn in_use(cause: TryLockError) -> StoreTrouble {
    match cause {
        TryLockError::WouldBlock => StoreTrouble::InUse,
        TryLockError::Error(cause) => StoreTrouble::writing(&cause),
    }
}

/// This writes a file beside its place, waits until it is on the disk, then moves it there.
pub(crate) fn write_whole(path: &Path, content: &[u8]) -> Result<(), StoreTrouble> {
    let writing = |cause: std::io::Error| StoreTrouble::writing(&cause);
    let folder = Places::of(path).folder();
    let mut beside = tempfile::NamedTempFile::new_in(&folder).map_err(writing)?;
    beside.write_all(content).map_err(writing)?;
    beside.as_file().sync_all().map_err(writing)?;
    beside.persist(path).map_err(|failure| StoreTrouble::writing(&failure.error))?;
    settle(&folder)
}

/// This waits until the names in a folder are on the disk.
pub(crate) fn settle(folder: &Path) -> Result<(), StoreTrouble> {
    // Only Unix lets a folder be opened and synced; elsewhere a rename is on the disk by itself.
    if cfg!(unix) {
        let writing = |cause: std::io::Error| StoreTrouble::writing(&cause);
        File::open(folder).and_then(|folder| folder.sync_all()).map_err(writing)?;
    }
    Ok(())
}

/// This makes an empty file that only its owner can read.
pub(crate) fn make_empty(path: &Path) -> Result<(), StoreTrouble> {
    let mut how = OpenOptions::new();
    how.create_new(true).write(true);
    for_the_owner_alone(&mut how);
    how.open(path).map(drop).map_err(|cause| StoreTrouble::writing(&cause))
}

#[cfg(unix)]
fn for_the_owner_alone(how: &mut OpenOptions) {
    use std::os::unix::fs::OpenOptionsExt;
    how.mode(0o600);
}

#[cfg(not(unix))]
fn for_the_owner_alone(_: &mut OpenOptions) {}
