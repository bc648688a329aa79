//! The encrypted database: case files, their journal, search and settings.
//!
//! A [`Store`] is an unlocked database. It holds no case in memory: each call reads what it gives, and dropping
//! the store closes the database and wipes its key. A change to a case is one transaction: the new document,
//! one journal entry chained to the entry before, and the columns that lists and search read.

mod as_it_stood;
mod backup;
mod case_list;
mod changing;
mod database;
mod difference;
mod envelope;
mod files;
mod journal;
mod keys;
mod passphrase;
mod recovery_key;
mod removal;
mod replacing;
mod schema;
mod search;
mod settings;
mod store;
mod trouble;
mod undo;
mod verify;

#[cfg(test)]
mod attacks;

pub use case_list::{CaseQuery, CaseRow};
pub use changing::{Revision, Saved};
pub use difference::FieldDifference;
pub use journal::{EntrySummary, JournalEntry};
pub use passphrase::{MINIMUM_PASSPHRASE, Passphrase};
pub use recovery_key::RecoveryKey;
pub use search::{fold, search_words};
pub use store::Store;
pub use trouble::{StaleSave, StoreTrouble};
pub use verify::{Tampering, TamperingKind, Verified};
