//! Opening the encrypted file, and how moments and days are written in it.

use std::path::Path;
use std::time::Duration;

use chrono::{DateTime, NaiveDate, SecondsFormat, Utc};
use rusqlite::{Connection, OpenFlags};

use crate::StoreTrouble;
use crate::keys::DataKey;

/// A save takes milliseconds, so whoever waits longer than this waits for something that is stuck.
const LONGEST_WAIT: Duration = Duration::from_secs(3);

/// This says how the file is written: with a log beside it for work, without one for a copy.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kept {
    WithLog,
    InOneFile,
}

/// This opens a database file with its key. A file that is not there is not made.
pub(crate) fn open(
    path: &Path,
    key: &DataKey,
    salt: &[u8; 16],
    kept: Kept,
) -> Result<Connection, StoreTrouble> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    // First of all, or SQLCipher writes to standard error what it thinks of a wrong key.
    connection.execute_batch("PRAGMA cipher_log_level = NONE")?;
    connection.execute_batch(&key.for_pragma(salt))?;
    connection.busy_timeout(LONGEST_WAIT)?;
    // A wrong key shows at the first read and not before.
    connection.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?;
    let journal = match kept {
        Kept::WithLog => "WAL",
        Kept::InOneFile => "DELETE",
    };
    connection.pragma_update(None, "journal_mode", journal)?;
    connection.execute_batch(
        "PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;
         PRAGMA temp_store = MEMORY; PRAGMA trusted_schema = OFF;",
    )?;
    Ok(connection)
}

/// This makes sure that every page of the file is whole, by its own seal.
pub(crate) fn check_pages(connection: &Connection) -> Result<(), StoreTrouble> {
    for check in ["PRAGMA cipher_integrity_check", "PRAGMA quick_check(1)"] {
        let mut query = connection.prepare(check)?;
        let mut rows = query.query([])?;
        while let Some(row) = rows.next()? {
            let told: String = row.get(0)?;
            if told != "ok" {
                return Err(StoreTrouble::Damaged);
            }
        }
    }
    Ok(())
}

/// This writes a moment so that moments sort as text.
pub(crate) fn moment(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Micros, true)
}

/// This reads a moment.
pub(crate) fn read_moment(text: &str) -> Result<DateTime<Utc>, StoreTrouble> {
    DateTime::parse_from_rfc3339(text)
        .map(|at| at.with_timezone(&Utc))
        .map_err(|_| StoreTrouble::fault("stored moment"))
}

/// This writes a day so that days sort as text.
pub(crate) fn day(day: NaiveDate) -> String {
    day.format("%Y-%m-%d").to_string()
}

/// This reads a day.
pub(crate) fn read_day(text: Option<String>) -> Result<Option<NaiveDate>, StoreTrouble> {
    text.map(|text| text.parse().map_err(|_| StoreTrouble::fault("stored day"))).transpose()
}
