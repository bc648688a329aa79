//! Another text of a case that is there: what it would change, and putting it in its place.

use chrono::{DateTime, Utc};
use prebirth_domain::{CaseFile, read_case_file, write_case_file};
use serde_json::json;

use crate::changing::{Act, Kept, write_next};
use crate::difference::between;
use crate::{FieldDifference, Saved, Store, StoreTrouble};

impl Store {
    /// This finds every field in which a text of a case differs from what is kept of it.
    ///
    /// # Errors
    /// Gives a [`StoreTrouble`] when the case is not there.
    pub fn compare(&self, case: &CaseFile) -> Result<Vec<FieldDifference>, StoreTrouble> {
        let kept = self.load(&case.id)?.0;
        Ok(between(&serde_json::to_value(kept)?, &serde_json::to_value(case)?))
    }

    /// This puts a text of a case in the place of what is kept of it, as one entry of its journal: what stood there
    /// before can be seen and brought back.
    ///
    /// # Errors
    /// Gives a [`StoreTrouble`] when the case is not there.
    pub fn replace(&mut self, case: CaseFile, by: &str, at: DateTime<Utc>) -> Result<Saved, StoreTrouble> {
        // What cannot be read again must not be kept.
        read_case_file(&write_case_file(&case))?;
        let transaction = self.begin()?;
        let kept = Kept::read(&transaction, &case.id)?;
        let act = Act {
            name: "replaceCase".to_owned(),
            sentence: "Replaced the case with a case file".to_owned(),
            change: json!({ "change": "replaceCase" }),
            undoes: None,
            made_with: None,
        };
        let entry = write_next(&transaction, &case.id, &kept, &case, &act, by, at)?;
        transaction.commit()?;
        let revision = entry.as_ref().map_or(kept.revision, |entry| entry.sequence);
        Ok(Saved { case, revision, entry })
    }
}
