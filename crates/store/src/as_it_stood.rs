//! A case as it stood after an entry of its journal.

use prebirth_domain::{CaseFile, CaseId, read_case_file};
use rusqlite::TransactionBehavior;

use crate::changing::Kept;
use crate::difference::{Direction, apply};
use crate::journal::entries_after;
use crate::{Revision, Store, StoreTrouble};

impl Store {
    /// This gives a case as it stood after an entry of its journal: every later entry is taken back.
    ///
    /// # Errors
    /// Gives a [`StoreTrouble`] when the case is not there, and [`StoreTrouble::Damaged`] when the journal does not
    /// fit the case.
    pub fn as_it_stood(&self, id: &CaseId, after: Revision) -> Result<CaseFile, StoreTrouble> {
        let steady = rusqlite::Transaction::new_unchecked(&self.connection, TransactionBehavior::Deferred)?;
        let mut document = Kept::read(&steady, id)?.document()?;
        for row in entries_after(&steady, id, after)?.iter().rev() {
            apply(&mut document, &row.differences()?, Direction::Backward)
                .map_err(|_| StoreTrouble::Damaged)?;
        }
        Ok(read_case_file(&document.to_string())?)
    }
}
