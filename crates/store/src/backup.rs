//! Making a backup and putting one back. Neither is done before the copy has been proven.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::backup::Backup;

use crate::database::{Kept, check_pages, open};
use crate::files::{OpenSign, Places, make_empty, settle, with_ending};
use crate::keys::DataKey;
use crate::store::{envelope_of, remove_leftover};
use crate::verify::verify_all;
use crate::{Passphrase, Store, StoreTrouble, Verified};

impl Store {
    /// This makes a backup with its own copy of the key file. The passphrase of today opens it for ever.
    ///
    /// # Errors
    /// Gives a [`StoreTrouble`], and leaves no file behind, when a file stands there already, the place cannot be
    /// written to, or the copy is not whole.
    pub fn backup(&self, to: &Path) -> Result<Verified, StoreTrouble> {
        let places = Places::of(to);
        if places.database.exists() || places.envelope.exists() {
            return Err(StoreTrouble::BackupInTheWay);
        }
        let envelope = envelope_of(&self.places)?;
        let beside = with_ending(to, ".new");
        remove_leftover(&beside);
        let copied = copy_proven(&self.connection, &self.key, &self.salt, &beside).and_then(|verified| {
            envelope.write(&places.envelope)?;
            rename(&beside, &places.database)?;
            settle(&places.folder())?;
            Ok(verified)
        });
        if copied.is_err() {
            remove_leftover(&beside);
            remove_leftover(&places.envelope);
        }
        copied
    }

    /// This puts a backup in the place of a database that nobody has open. What stood there is kept beside it,
    /// under a name that ends in `.replaced-1`, `.replaced-2` and so on.
    ///
    /// # Errors
    /// Gives a [`StoreTrouble`], and leaves what stood there as it was, when the passphrase of the backup is wrong,
    /// the backup is not whole, or the database is open.
    pub fn restore(from: &Path, to: &Path, passphrase: &Passphrase) -> Result<Verified, StoreTrouble> {
        let (from, to) = (Places::of(from), Places::of(to));
        let envelope = envelope_of(&from)?;
        let key = envelope.open(passphrase)?;
        let salt = envelope.database()?;
        let alone = OpenSign::alone(&to)?;
        let beside = Places::of(&with_ending(&to.database, ".new"));
        remove_leftover(&beside.database);
        remove_leftover(&beside.envelope);
        let put = copy_backup(&from, &key, &salt, &beside.database).and_then(|verified| {
            envelope.write(&beside.envelope)?;
            set_aside(&to)?;
            rename(&beside.envelope, &to.envelope)?;
            rename(&beside.database, &to.database)?;
            settle(&to.folder())?;
            Ok(verified)
        });
        if put.is_err() {
            remove_leftover(&beside.database);
            remove_leftover(&beside.envelope);
        }
        drop(alone);
        put
    }
}

/// The backup itself is not written to, wherever it lies: a copy is opened and proven in its place.
fn copy_backup(
    from: &Places,
    key: &DataKey,
    salt: &[u8; 16],
    beside: &Path,
) -> Result<Verified, StoreTrouble> {
    make_empty(beside)?;
    std::fs::copy(&from.database, beside).map_err(|cause| StoreTrouble::writing(&cause))?;
    let synced = File::open(beside).and_then(|file| file.sync_all());
    synced.map_err(|cause| StoreTrouble::writing(&cause))?;
    prove(beside, key, salt)
}

fn copy_proven(
    connection: &rusqlite::Connection,
    key: &DataKey,
    salt: &[u8; 16],
    beside: &Path,
) -> Result<Verified, StoreTrouble> {
    make_empty(beside)?;
    let mut copy = open(beside, key, salt, Kept::InOneFile)?;
    Backup::new(connection, &mut copy)?.run_to_completion(1024, Duration::ZERO, None)?;
    // The copy says of itself that it has a log; a backup is one file.
    copy.pragma_update(None, "journal_mode", "DELETE")?;
    drop(copy);
    let synced = File::open(beside).and_then(|file| file.sync_all());
    synced.map_err(|cause| StoreTrouble::writing(&cause))?;
    prove(beside, key, salt)
}

fn prove(path: &Path, key: &DataKey, salt: &[u8; 16]) -> Result<Verified, StoreTrouble> {
    let connection = open(path, key, salt, Kept::InOneFile)?;
    check_pages(&connection)?;
    crate::schema::bring_up_to_date(&connection)?;
    verify_all(&connection)
}

/// The log goes with its database: left alone, it would be read into the one that takes its place.
fn set_aside(places: &Places) -> Result<(), StoreTrouble> {
    if !places.database.exists() && !places.envelope.exists() {
        return Ok(());
    }
    let free = (1_u32..)
        .map(|number| Places::of(&with_ending(&places.database, &format!(".replaced-{number}"))))
        .find(|aside| !aside.database.exists() && !aside.envelope.exists())
        .ok_or(StoreTrouble::CannotWrite)?;
    remove_leftover(&places.log_index);
    let moves: [(&PathBuf, &PathBuf); 3] =
        [(&places.log, &free.log), (&places.envelope, &free.envelope), (&places.database, &free.database)];
    for (here, aside) in moves.iter().filter(|(here, _)| here.exists()) {
        rename(here, aside)?;
    }
    Ok(())
}

fn rename(from: &Path, to: &Path) -> Result<(), StoreTrouble> {
    std::fs::rename(from, to).map_err(|cause| StoreTrouble::writing(&cause))
}
