//! Proving that the journal is whole and leads to the document that stands.

use prebirth_domain::CaseId;
use rusqlite::{Connection, TransactionBehavior};
use serde::Serialize;
use thiserror::Error;
use ts_rs::TS;

use crate::changing::{Kept, empty};
use crate::database::check_pages;
use crate::difference::{Direction, apply};
use crate::journal::{NO_HASH, entries_after};
use crate::{Store, StoreTrouble};

/// This says how much was found whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Verified {
    /// The cases.
    pub cases: u32,
    /// The entries of their journals.
    pub entries: u32,
}

/// This says where a case was altered outside the program.
#[derive(Debug, Clone, PartialEq, Eq, Error, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[error("{} Keep the database as it is, and compare it with a backup.", .kind.sentence(*.entry))]
pub struct Tampering {
    /// The case.
    pub case: CaseId,
    /// The first entry of its journal that is not as it was written; the last one when all are.
    pub entry: u32,
    /// What is the matter with it.
    pub kind: TamperingKind,
}

/// This says what was altered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum TamperingKind {
    /// The entry is not there.
    Missing,
    /// The entry does not match its seal.
    Altered,
    /// The entry does not follow the one before.
    Unchained,
    /// The journal ends elsewhere than the document.
    Document,
}

impl TamperingKind {
    fn sentence(self, entry: u32) -> String {
        match self {
            Self::Missing => format!("Entry {entry} of the history of a case is missing."),
            Self::Altered => {
                format!("Entry {entry} of the history of a case was altered outside the program.")
            }
            Self::Unchained => {
                format!("Entry {entry} of the history of a case does not follow the entry before it.")
            }
            Self::Document => {
                format!("A case was altered outside the program after entry {entry} of its history.")
            }
        }
    }
}

impl Store {
    /// This proves one case: every seal, and that replaying the journal ends in the document that stands.
    ///
    /// # Errors
    /// Gives [`StoreTrouble::Tampered`] with the first entry that is not as it was written.
    pub fn verify(&self, case: &CaseId) -> Result<Verified, StoreTrouble> {
        let steady = rusqlite::Transaction::new_unchecked(&self.connection, TransactionBehavior::Deferred)?;
        Ok(Verified { cases: 1, entries: verify_case(&steady, case)? })
    }

    /// This proves every case and every page of the file.
    ///
    /// # Errors
    /// As [`Store::verify`], and [`StoreTrouble::Damaged`] when a page is not whole.
    pub fn verify_all(&self) -> Result<Verified, StoreTrouble> {
        check_pages(&self.connection)?;
        let steady = rusqlite::Transaction::new_unchecked(&self.connection, TransactionBehavior::Deferred)?;
        verify_all(&steady)
    }
}

/// This proves every case of a database.
pub(crate) fn verify_all(connection: &Connection) -> Result<Verified, StoreTrouble> {
    // A journal without its case would be a case that somebody took away.
    let mut query =
        connection.prepare("SELECT id FROM cases UNION SELECT DISTINCT case_id FROM journal ORDER BY 1")?;
    let ids: Vec<String> = query.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    let mut verified = Verified::default();
    for id in ids {
        let entries = verify_case(connection, &CaseId(id))?;
        verified.cases = verified.cases.saturating_add(1);
        verified.entries = verified.entries.saturating_add(entries);
    }
    Ok(verified)
}

fn verify_case(connection: &Connection, case: &CaseId) -> Result<u32, StoreTrouble> {
    let tampered = |entry: u32, kind: TamperingKind| Tampering { case: case.clone(), entry, kind };
    let rows = entries_after(connection, case, 0)?;
    let mut document = empty();
    let mut previous = NO_HASH.to_owned();
    let mut last = 0_u32;
    for row in rows {
        let expected = last.saturating_add(1);
        if row.sequence != expected {
            return Err(tampered(expected, TamperingKind::Missing).into());
        }
        if row.hash != row.seal(case) {
            return Err(tampered(expected, TamperingKind::Altered).into());
        }
        if row.previous_hash != previous {
            return Err(tampered(expected, TamperingKind::Unchained).into());
        }
        let replayed = row
            .differences()
            .is_ok_and(|differences| apply(&mut document, &differences, Direction::Forward).is_ok());
        if !replayed {
            return Err(tampered(expected, TamperingKind::Altered).into());
        }
        previous = row.hash;
        last = expected;
    }
    let kept = match Kept::read(connection, case) {
        Err(StoreTrouble::NoSuchCase) if last > 0 => {
            return Err(tampered(last, TamperingKind::Document).into());
        }
        kept => kept?,
    };
    if kept.revision > last {
        return Err(tampered(last.saturating_add(1), TamperingKind::Missing).into());
    }
    let stands = kept.document().is_ok_and(|kept| kept == document);
    if kept.revision != last || !stands {
        return Err(tampered(last, TamperingKind::Document).into());
    }
    Ok(last)
}
