//! What can go wrong with the database: a stable code and one plain sentence each.

use prebirth_domain::{FileTrouble, Refusal};
use rusqlite::ErrorCode;
use thiserror::Error;

use crate::{EntrySummary, MINIMUM_PASSPHRASE, Revision, Tampering};

/// This is why the database did not do what it was asked. Nothing was changed.
///
/// No sentence holds a name, a place on the disk or words of the database.
#[derive(Debug, Clone, PartialEq, Error)]
pub enum StoreTrouble {
    /// A database stands where a new one was to be made.
    #[error("There is a database here already. Unlock it, or choose another name.")]
    AlreadyThere,
    /// A key file stands where a new one was to be made.
    #[error(
        "There is a key file here without its database. Bring the database back beside it, or choose another name."
    )]
    KeyFileInTheWay,
    /// There is no database.
    #[error("There is no database here. Check where it is kept, or make a new one.")]
    NoDatabase,
    /// The key file is missing.
    #[error(
        "The key file of this database is missing. Bring it back from where it was moved to, or restore a backup."
    )]
    NoKeyFile,
    /// The key file was cut short or altered.
    #[error("The key file of this database is damaged. Restore it from a backup.")]
    KeyFileDamaged,
    /// The key file belongs to another database.
    #[error(
        "This key file belongs to another database. Bring back the one that was made with this database."
    )]
    KeyFileOfAnother,
    /// The file is no database of this program.
    #[error("This file is not a database of this program. Choose another file.")]
    NotADatabase,
    /// The database or the key file was written by a newer program.
    #[error(
        "This database was written by a newer version of the program. Install the newer version to open it."
    )]
    Newer,
    /// The database was cut short or altered.
    #[error("This database is damaged. Keep it as it is, and restore a backup.")]
    Damaged,
    /// The passphrase does not open the database.
    #[error("This passphrase does not open the database. Check the capital letters and try again.")]
    WrongPassphrase,
    /// The passphrase is too short to be set.
    #[error(
        "This passphrase is too short. Use at least {MINIMUM_PASSPHRASE} characters, for example four words."
    )]
    PassphraseTooShort,
    /// The recovery key was not typed as it was given.
    #[error("This recovery key has a typing mistake. Compare it with what you wrote down and type it again.")]
    RecoveryKeyMistyped,
    /// The recovery key is whole but belongs to another database or was replaced.
    #[error(
        "This recovery key does not open this database. It belongs to another database, or a newer key replaced it."
    )]
    WrongRecoveryKey,
    /// Another copy of the program was saving for too long.
    #[error("Another copy of the program is using the database. Wait a moment and try again.")]
    Busy,
    /// The database is open, so that it cannot be replaced.
    #[error(
        "The database is open in this program or in another copy of it. Lock it everywhere and try again."
    )]
    InUse,
    /// The disk is full.
    #[error("The disk is full, so nothing was saved. Free some space and try again.")]
    DiskFull,
    /// The place cannot be written to.
    #[error(
        "The database cannot be written here. Check that the disk is there and that you may write to it."
    )]
    CannotWrite,
    /// The place cannot be read.
    #[error("The database cannot be read. Check that the disk is there and that you may read it.")]
    CannotRead,
    /// The case is not there.
    #[error("This case is not in the database. It may have been removed.")]
    NoSuchCase,
    /// A case with this id is there.
    #[error("This case is in the database already. Open it instead of adding it again.")]
    CaseExists,
    /// A case with this id was removed for good.
    #[error("This case was removed from the database. To add it again, give the file a new case id.")]
    CaseRemoved,
    /// Somebody else changed the case since it was read.
    #[error("{}", .0.sentence())]
    Stale(StaleSave),
    /// The change does not fit the case.
    #[error("{0}")]
    Refused(#[from] Refusal),
    /// A case file cannot be read.
    #[error("{0}")]
    File(#[from] FileTrouble),
    /// The journal or a document was altered outside the program.
    #[error("{0}")]
    Tampered(#[from] Tampering),
    /// The journal has no such entry.
    #[error("This entry is not in the history of the case.")]
    NoSuchEntry,
    /// The entry is one that stays.
    #[error("{sentence}")]
    CannotUndo {
        /// Why, and what to do instead.
        sentence: &'static str,
    },
    /// A later change touched the same fields.
    #[error(
        "This cannot be undone, because the same details were changed again later. Correct them yourself."
    )]
    UndoConflict {
        /// The entries that touched the same fields since, oldest first.
        later: Vec<EntrySummary>,
    },
    /// A file stands where the backup was to be made.
    #[error("There is a file with this name already. Choose another name for the backup.")]
    BackupInTheWay,
    /// A fault that nobody can put right on the screen.
    #[error("Something went wrong in the database (reference {reference}). Nothing was changed.")]
    Fault {
        /// What to quote when asking for help.
        reference: String,
    },
}

/// This is how a case moved on while somebody else was changing it.
#[derive(Debug, Clone, PartialEq)]
pub struct StaleSave {
    /// The revision that stands now.
    pub current: Revision,
    /// The entries since the revision that the refused save started from, oldest first.
    pub since: Vec<EntrySummary>,
}

impl StaleSave {
    fn sentence(&self) -> String {
        let changes = match self.since.len() {
            0 | 1 => "a change".to_owned(),
            count => format!("{count} changes"),
        };
        format!(
            "Somebody else made {changes} to this case since it was opened here. \
             Look at what is new, then make your change again."
        )
    }
}

impl StoreTrouble {
    /// This gives a short code that a screen may rely on.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::AlreadyThere => "already_there",
            Self::KeyFileInTheWay => "key_file_in_the_way",
            Self::NoDatabase => "no_database",
            Self::NoKeyFile => "no_key_file",
            Self::KeyFileDamaged => "key_file_damaged",
            Self::KeyFileOfAnother => "key_file_of_another",
            Self::NotADatabase => "not_a_database",
            Self::Newer => "newer",
            Self::Damaged => "damaged",
            Self::WrongPassphrase => "wrong_passphrase",
            Self::PassphraseTooShort => "passphrase_too_short",
            Self::RecoveryKeyMistyped => "recovery_key_mistyped",
            Self::WrongRecoveryKey => "wrong_recovery_key",
            Self::Busy => "busy",
            Self::InUse => "in_use",
            Self::DiskFull => "disk_full",
            Self::CannotWrite => "cannot_write",
            Self::CannotRead => "cannot_read",
            Self::NoSuchCase => "no_such_case",
            Self::CaseExists => "case_exists",
            Self::CaseRemoved => "case_removed",
            Self::Stale(_) => "stale",
            Self::Refused(refusal) => refusal.code,
            Self::File(_) => "case_file",
            Self::Tampered(_) => "tampered",
            Self::NoSuchEntry => "no_such_entry",
            Self::CannotUndo { .. } => "cannot_undo",
            Self::UndoConflict { .. } => "undo_conflict",
            Self::BackupInTheWay => "backup_in_the_way",
            Self::Fault { .. } => "fault",
        }
    }

    pub(crate) fn fault(reference: impl Into<String>) -> Self {
        Self::Fault { reference: reference.into() }
    }

    /// This turns trouble with writing a file into a sentence.
    pub(crate) fn writing(cause: &std::io::Error) -> Self {
        use std::io::ErrorKind::{FileTooLarge, QuotaExceeded, StorageFull};
        if matches!(cause.kind(), StorageFull | QuotaExceeded | FileTooLarge) {
            Self::DiskFull
        } else {
            Self::CannotWrite
        }
    }
}

/// The database's own words can quote what was typed, so only its number goes on.
#[allow(
    clippy::wildcard_enum_match_arm,
    reason = "the list is SQLite's and grows with it; the rest is a fault"
)]
impl From<rusqlite::Error> for StoreTrouble {
    #[allow(clippy::wildcard_enum_match_arm, reason = "the list of codes is SQLite's")]
    fn from(cause: rusqlite::Error) -> Self {
        let Some(failure) = cause.sqlite_error() else { return Self::fault("database reading") };
        match failure.code {
            ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => Self::Busy,
            ErrorCode::DiskFull => Self::DiskFull,
            ErrorCode::ReadOnly
            | ErrorCode::CannotOpen
            | ErrorCode::PermissionDenied
            | ErrorCode::SystemIoFailure => Self::CannotWrite,
            ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase => Self::Damaged,
            // The list is SQLite's and grows with it; whatever else it says is a fault.
            _ => Self::fault(format!("database {}", failure.extended_code)),
        }
    }
}

impl From<serde_json::Error> for StoreTrouble {
    fn from(_: serde_json::Error) -> Self {
        // The parser's own words can quote what stands in the case.
        Self::fault("stored form")
    }
}
