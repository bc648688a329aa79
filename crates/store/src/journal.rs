//! The journal of a case: who changed what, when, and a seal on each entry.

use std::fmt;

use chrono::{DateTime, Utc};
use data_encoding::HEXLOWER;
use prebirth_domain::CaseId;
use rusqlite::{Connection, Row, TransactionBehavior, named_params};
use serde::Serialize;
use sha2::{Digest, Sha256};
use ts_rs::TS;

use crate::changing::Kept;
use crate::database::read_moment;
use crate::undo::what_can_be_undone;
use crate::{FieldDifference, Revision, Store, StoreTrouble};

/// This is one entry of the history of a case.
#[derive(Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct JournalEntry {
    /// The number of the entry, from 1. The revision of the case is the number of its last entry.
    pub sequence: u32,
    /// When.
    pub at: DateTime<Utc>,
    /// Who.
    pub who: String,
    /// The name of the change, for example `putPerson`.
    pub change: String,
    /// What was done, in words without personal data.
    pub sentence: String,
    /// The entry that this one takes back.
    pub undoes: Option<u32>,
    /// The first of the entries that were made together with this one; nothing for an entry made alone.
    pub made_with: Option<u32>,
    /// Every field that changed.
    pub differences: Vec<FieldDifference>,
    /// The seal of the entry and of all before it.
    pub hash: String,
    /// Whether it can be taken back as things stand.
    pub(crate) can_be_undone: bool,
}

impl JournalEntry {
    /// This says whether the entry stands and can be taken back now: it is no undo, it was not undone, nothing
    /// later changed the same fields, and it is not one of those that stay.
    #[must_use]
    pub fn can_undo(&self) -> bool {
        self.can_be_undone
    }
}

impl fmt::Debug for JournalEntry {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "JournalEntry({} {})", self.sequence, self.change)
    }
}

/// This is an entry without its differences, for showing what somebody else did.
#[derive(Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EntrySummary {
    /// The number of the entry.
    pub sequence: u32,
    /// When.
    pub at: DateTime<Utc>,
    /// Who.
    pub who: String,
    /// What was done, in words without personal data.
    pub sentence: String,
}

impl fmt::Debug for EntrySummary {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "EntrySummary({})", self.sequence)
    }
}

impl Store {
    /// This gives the history of a case, oldest entry first.
    ///
    /// # Errors
    /// Gives a [`StoreTrouble`] when the case is not there or cannot be read.
    pub fn journal(&self, case: &CaseId) -> Result<Vec<JournalEntry>, StoreTrouble> {
        // One moment for the document and its journal, whatever another window saves meanwhile.
        let steady = rusqlite::Transaction::new_unchecked(&self.connection, TransactionBehavior::Deferred)?;
        let document = Kept::read(&steady, case)?.document()?;
        let rows = entries_after(&steady, case, 0)?;
        let can_be_undone = what_can_be_undone(&rows, &document)?;
        rows.into_iter()
            .map(|row| {
                let can_be_undone = can_be_undone.contains(&row.sequence);
                row.entry(can_be_undone)
            })
            .collect()
    }
}

/// This is an entry as it stands in its row: the very text that is sealed.
pub(crate) struct EntryRow {
    pub(crate) sequence: u32,
    pub(crate) at: String,
    pub(crate) who: String,
    pub(crate) name: String,
    pub(crate) sentence: String,
    pub(crate) undoes: Option<u32>,
    pub(crate) made_with: Option<u32>,
    pub(crate) change: String,
    pub(crate) differences: String,
    pub(crate) previous_hash: String,
    pub(crate) hash: String,
}

/// What the first entry of a case names as the seal before it.
pub(crate) const NO_HASH: &str = "0000000000000000000000000000000000000000000000000000000000000000";

impl EntryRow {
    /// This computes the seal: every field of the entry, each with its length, and the seal before.
    pub(crate) fn seal(&self, case: &CaseId) -> String {
        let numbers =
            [self.sequence.to_string(), self.undoes.map(|entry| entry.to_string()).unwrap_or_default()];
        // An entry made alone is sealed as it was before entries could belong together: older journals stay whole.
        let together = self.made_with.map(|first| first.to_string());
        let form = if together.is_some() { "prebirth journal 2" } else { "prebirth journal 1" };
        let mut hash = Sha256::new();
        let fields = [
            form,
            &self.previous_hash,
            case.as_str(),
            &numbers[0],
            &self.at,
            &self.who,
            &self.name,
            &self.sentence,
            &numbers[1],
            &self.change,
            &self.differences,
        ];
        for field in fields.into_iter().chain(together.as_deref()) {
            hash.update(u64::try_from(field.len()).unwrap_or(u64::MAX).to_be_bytes());
            hash.update(field);
        }
        HEXLOWER.encode(&hash.finalize())
    }

    pub(crate) fn differences(&self) -> Result<Vec<FieldDifference>, StoreTrouble> {
        Ok(serde_json::from_str(&self.differences)?)
    }

    pub(crate) fn entry(self, can_be_undone: bool) -> Result<JournalEntry, StoreTrouble> {
        Ok(JournalEntry {
            differences: self.differences()?,
            at: read_moment(&self.at)?,
            sequence: self.sequence,
            who: self.who,
            change: self.name,
            sentence: self.sentence,
            undoes: self.undoes,
            made_with: self.made_with,
            hash: self.hash,
            can_be_undone,
        })
    }

    pub(crate) fn summary(&self) -> Result<EntrySummary, StoreTrouble> {
        Ok(EntrySummary {
            sequence: self.sequence,
            at: read_moment(&self.at)?,
            who: self.who.clone(),
            sentence: self.sentence.clone(),
        })
    }

    /// This writes the entry into the journal.
    pub(crate) fn insert(&self, connection: &Connection, case: &CaseId) -> Result<(), StoreTrouble> {
        connection
            .prepare_cached(
                "INSERT INTO journal
                   (case_id, sequence, at, who, name, sentence, undoes, made_with, change, differences,
                    previous_hash, hash)
                 VALUES
                   (:case, :sequence, :at, :who, :name, :sentence, :undoes, :made_with, :change, :differences,
                    :previous, :hash)",
            )?
            .execute(named_params! {
                ":case": case.as_str(),
                ":sequence": self.sequence,
                ":at": self.at,
                ":who": self.who,
                ":name": self.name,
                ":sentence": self.sentence,
                ":undoes": self.undoes,
                ":made_with": self.made_with,
                ":change": self.change,
                ":differences": self.differences,
                ":previous": self.previous_hash,
                ":hash": self.hash,
            })?;
        Ok(())
    }

    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            sequence: row.get("sequence")?,
            at: row.get("at")?,
            who: row.get("who")?,
            name: row.get("name")?,
            sentence: row.get("sentence")?,
            undoes: row.get("undoes")?,
            made_with: row.get("made_with")?,
            change: row.get("change")?,
            differences: row.get("differences")?,
            previous_hash: row.get("previous_hash")?,
            hash: row.get("hash")?,
        })
    }
}

/// This reads the entries after a revision, oldest first.
pub(crate) fn entries_after(
    connection: &Connection,
    case: &CaseId,
    revision: Revision,
) -> Result<Vec<EntryRow>, StoreTrouble> {
    let mut query = connection.prepare_cached(
        "SELECT * FROM journal WHERE case_id = :case AND sequence > :revision ORDER BY sequence",
    )?;
    let rows =
        query.query_map(named_params! {":case": case.as_str(), ":revision": revision}, EntryRow::read)?;
    Ok(rows.collect::<Result<_, _>>()?)
}
