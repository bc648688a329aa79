//! Removing a case for good.

use chrono::{DateTime, Utc};
use prebirth_domain::CaseId;
use rusqlite::{OptionalExtension, named_params};

use crate::database::moment;
use crate::{Store, StoreTrouble};

impl Store {
    /// This removes a case with its journal. The example leaves nothing behind; of a real case it stays known that
    /// it was removed, when and by whom, and nothing of the family.
    ///
    /// # Errors
    /// Gives [`StoreTrouble::NoSuchCase`] when the case is not there.
    pub fn remove(&mut self, id: &CaseId, by: &str, at: DateTime<Utc>) -> Result<(), StoreTrouble> {
        let transaction = self.begin()?;
        let (number, is_example): (i64, bool) = transaction
            .query_row(
                "SELECT number, is_example FROM cases WHERE id = :id",
                named_params! {":id": id.as_str()},
                |row| Ok((row.get(0)?, row.get(1)?)),
            )
            .optional()?
            .ok_or(StoreTrouble::NoSuchCase)?;
        if !is_example {
            transaction.execute(
                "INSERT INTO removed_cases (id, at, who, entries, last_hash)
                 SELECT case_id, :at, :who, count(*), (
                   SELECT hash FROM journal WHERE case_id = :id ORDER BY sequence DESC LIMIT 1
                 )
                 FROM journal WHERE case_id = :id GROUP BY case_id",
                named_params! {":id": id.as_str(), ":at": moment(at), ":who": by},
            )?;
        }
        transaction.execute("DELETE FROM search WHERE rowid = :number", named_params! {":number": number})?;
        transaction.execute("DELETE FROM cases WHERE id = :id", named_params! {":id": id.as_str()})?;
        // The search index keeps the words of what was removed until it is brought into one piece.
        transaction.execute("INSERT INTO search (search) VALUES ('optimize')", [])?;
        Ok(transaction.commit()?)
    }
}
