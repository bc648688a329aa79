//! An unlocked database: making, unlocking and locking it, and who holds its keys.

use std::fmt;
use std::path::Path;

use chrono::{DateTime, Utc};
use rusqlite::{Connection, Transaction, TransactionBehavior};

use crate::database::{Kept, moment, open};
use crate::envelope::Envelope;
use crate::files::{OpenSign, Places, make_empty, settle, with_ending};
use crate::keys::{DataKey, random};
use crate::{Passphrase, RecoveryKey, StoreTrouble, schema};

/// The setting that says when the database was made.
const MADE_AT: &str = "store.madeAt";

/// This is an unlocked database. Dropping it closes the file and wipes the key.
pub struct Store {
    // Fields are dropped in this order: the file is closed before the sign that it is open is taken down.
    pub(crate) connection: Connection,
    pub(crate) key: DataKey,
    pub(crate) salt: [u8; 16],
    pub(crate) places: Places,
    _sign: OpenSign,
}

impl Store {
    /// This makes a new database with its key file and unlocks it. The recovery key is shown once and kept nowhere.
    ///
    /// # Errors
    /// Gives a [`StoreTrouble`], and makes nothing, when a file stands there already, the passphrase is too short
    /// or the place cannot be written to.
    pub fn create(
        path: &Path,
        passphrase: &Passphrase,
        at: DateTime<Utc>,
    ) -> Result<(Self, RecoveryKey), StoreTrouble> {
        passphrase.refuse_if_short()?;
        let places = Places::of(path);
        if places.database.exists() {
            return Err(StoreTrouble::AlreadyThere);
        }
        if places.envelope.exists() {
            return Err(StoreTrouble::KeyFileInTheWay);
        }
        let (key, salt, recovery) = (DataKey::generate()?, *random()?, RecoveryKey::generate()?);
        let envelope = Envelope::seal(&key, &salt, passphrase, &recovery)?;
        let beside = with_ending(path, ".new");
        remove_leftover(&beside);
        let made = make_database(&beside, &key, &salt).and_then(|()| {
            envelope.write(&places.envelope)?;
            let moved = std::fs::rename(&beside, path);
            moved.map_err(|cause| StoreTrouble::writing(&cause))
        });
        if let Err(trouble) = made {
            remove_leftover(&beside);
            remove_leftover(&places.envelope);
            return Err(trouble);
        }
        settle(&places.folder())?;
        let mut store = Self::open_with(places, key)?;
        store.settings_put(MADE_AT, &serde_json::Value::String(moment(at)))?;
        Ok((store, recovery))
    }

    /// This unlocks a database with its passphrase.
    ///
    /// # Errors
    /// Gives a [`StoreTrouble`], and changes nothing on the disk, when the passphrase is wrong or a file is missing,
    /// damaged, of another database or of a newer program.
    pub fn unlock(path: &Path, passphrase: &Passphrase) -> Result<Self, StoreTrouble> {
        let places = Places::of(path);
        let key = envelope_of(&places)?.open(passphrase)?;
        Self::open_with(places, key)
    }

    /// This unlocks a database with its recovery key, after which a new passphrase can be set.
    ///
    /// # Errors
    /// As [`Store::unlock`].
    pub fn unlock_with_recovery(path: &Path, recovery: &RecoveryKey) -> Result<Self, StoreTrouble> {
        let places = Places::of(path);
        let key = envelope_of(&places)?.open_with_recovery(recovery)?;
        Self::open_with(places, key)
    }

    /// This sets another passphrase; the one before opens nothing any more, and the recovery key stays in force.
    ///
    /// Whoever has the database open may do so: after a recovery there is no old passphrase to ask for. A screen
    /// that stands open asks for the old one first, with [`Store::confirm_passphrase`].
    ///
    /// # Errors
    /// Gives a [`StoreTrouble`], and leaves the old passphrase in force, when the new one is too short or the key
    /// file cannot be written.
    pub fn change_passphrase(&mut self, new: &Passphrase) -> Result<(), StoreTrouble> {
        envelope_of(&self.places)?.with_passphrase(&self.key, new)?.write(&self.places.envelope)
    }

    /// This makes sure that whoever sits at the screen knows the passphrase.
    ///
    /// # Errors
    /// Gives [`StoreTrouble::WrongPassphrase`] when they do not.
    pub fn confirm_passphrase(&self, passphrase: &Passphrase) -> Result<(), StoreTrouble> {
        envelope_of(&self.places)?.open(passphrase).map(drop)
    }

    /// This gives an id that nothing has had before, for a new case or an entry of one.
    #[must_use]
    pub fn new_id(&self) -> String {
        format!("{:032x}", rand::random::<u128>())
    }

    /// This makes a new recovery key; the one before opens nothing any more.
    ///
    /// # Errors
    /// Gives a [`StoreTrouble`], and leaves the old key in force, when the passphrase is wrong.
    pub fn renew_recovery_key(&mut self, passphrase: &Passphrase) -> Result<RecoveryKey, StoreTrouble> {
        let envelope = envelope_of(&self.places)?;
        envelope.open(passphrase)?;
        let recovery = RecoveryKey::generate()?;
        envelope.with_recovery_key(&self.key, &recovery)?.write(&self.places.envelope)?;
        Ok(recovery)
    }

    /// This locks the database: everything is brought into its one file, the file is closed and the key wiped.
    ///
    /// # Errors
    /// Gives a [`StoreTrouble`] when the file cannot be brought up to date. It is locked all the same, and nothing
    /// is lost: what is missing stands in the log beside it.
    pub fn lock(self) -> Result<(), StoreTrouble> {
        self.connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
        Ok(())
    }

    fn open_with(places: Places, key: DataKey) -> Result<Self, StoreTrouble> {
        let sign = OpenSign::share(&places)?;
        let salt = places.salt()?;
        let connection = open(&places.database, &key, &salt, Kept::WithLog)?;
        schema::bring_up_to_date(&connection)?;
        Ok(Self { connection, key, salt, places, _sign: sign })
    }

    /// This begins a transaction that nobody else can write beside.
    pub(crate) fn begin(&mut self) -> Result<Transaction<'_>, StoreTrouble> {
        Ok(self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?)
    }
}

impl fmt::Debug for Store {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Store(..)")
    }
}

/// This reads the key envelope of a database and makes sure that the two belong together.
pub(crate) fn envelope_of(places: &Places) -> Result<Envelope, StoreTrouble> {
    let salt = places.salt()?;
    let envelope = Envelope::read(&places.envelope)?;
    if envelope.database()? != salt {
        return Err(StoreTrouble::KeyFileOfAnother);
    }
    Ok(envelope)
}

fn make_database(path: &Path, key: &DataKey, salt: &[u8; 16]) -> Result<(), StoreTrouble> {
    make_empty(path)?;
    let connection = open(path, key, salt, Kept::InOneFile)?;
    schema::bring_up_to_date(&connection)
}

/// What an attempt that was cut off left behind is of no use to anybody.
pub(crate) fn remove_leftover(path: &Path) {
    let _ = std::fs::remove_file(path);
}
