//! Adding, reading and changing a case. One change is one transaction.

use std::fmt;

use chrono::{DateTime, Utc};
use prebirth_domain::{CaseFile, CaseId, Change, Refusal, read_case_file, write_case_file};
use rusqlite::{Connection, OptionalExtension, named_params};
use serde_json::{Map, Value, json};

use crate::case_list::Columns;
use crate::database::moment;
use crate::difference::{Direction, FieldDifference, apply, between};
use crate::journal::{EntryRow, NO_HASH, entries_after};
use crate::undo::why_it_stays;
use crate::{JournalEntry, StaleSave, Store, StoreTrouble};

/// This numbers the states of a case: each entry of its journal gives the next one.
pub type Revision = u32;

/// This is what stands after a change.
#[derive(Clone, PartialEq)]
pub struct Saved {
    /// The case as it is now.
    pub case: CaseFile,
    /// Its revision.
    pub revision: Revision,
    /// What the journal says of it; nothing when the change left everything as it was.
    pub entry: Option<JournalEntry>,
}

impl fmt::Debug for Saved {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Saved({} {})", self.case.id, self.revision)
    }
}

impl Store {
    /// This adds a case.
    ///
    /// # Errors
    /// Gives a [`StoreTrouble`] when a case with this id is there or was removed.
    pub fn add(&mut self, case: CaseFile, by: &str, at: DateTime<Utc>) -> Result<Revision, StoreTrouble> {
        self.put_first(&case, by, at, ("addCase", "Added the case"))
    }

    /// This reads a case.
    ///
    /// # Errors
    /// Gives a [`StoreTrouble`] when the case is not there or a newer program wrote it.
    pub fn load(&self, id: &CaseId) -> Result<(CaseFile, Revision), StoreTrouble> {
        let kept = Kept::read(&self.connection, id)?;
        Ok((read_case_file(&kept.text)?, kept.revision))
    }

    /// This makes a change to a case, if nobody else changed it since the revision that the change starts from.
    ///
    /// # Errors
    /// Gives [`StoreTrouble::Stale`] when somebody did, [`StoreTrouble::Refused`] when the change does not fit the
    /// case; nothing is changed then.
    pub fn change(
        &mut self,
        id: &CaseId,
        from: Revision,
        change: Change,
        by: &str,
        at: DateTime<Utc>,
    ) -> Result<Saved, StoreTrouble> {
        self.change_all(id, from, vec![change], by, at)
    }

    /// This makes several changes to a case, all of them or none; the entry is that of the last that changed anything.
    ///
    /// # Errors
    /// As [`Store::change`].
    pub fn change_all(
        &mut self,
        id: &CaseId,
        from: Revision,
        changes: Vec<Change>,
        by: &str,
        at: DateTime<Utc>,
    ) -> Result<Saved, StoreTrouble> {
        let transaction = self.begin()?;
        let mut kept = Kept::read(&transaction, id)?;
        kept.refuse_stale(&transaction, id, from)?;
        let mut case = read_case_file(&kept.text)?;
        // What one press asks for is told as one in the history, and taken back as one.
        let begun = kept.revision.checked_add(1).filter(|_| changes.len() > 1);
        let mut last = None;
        for change in changes {
            let act = Act { made_with: begun, ..Act::of(&change)? };
            case.apply(change, by, at)?;
            if let Some(entry) = write_next(&transaction, id, &kept, &case, &act, by, at)? {
                last = Some(entry);
                kept = Kept::read(&transaction, id)?;
            }
        }
        transaction.commit()?;
        Ok(Saved { case, revision: kept.revision, entry: last })
    }

    /// This writes a case as the text of a case file.
    ///
    /// # Errors
    /// Gives a [`StoreTrouble`] when the case is not there.
    pub fn export(&self, id: &CaseId) -> Result<String, StoreTrouble> {
        Ok(write_case_file(&self.load(id)?.0))
    }

    /// This adds the case of a case file.
    ///
    /// # Errors
    /// Gives a [`StoreTrouble`] when the text is no case file, or as [`Store::add`].
    pub fn import(
        &mut self,
        text: &str,
        by: &str,
        at: DateTime<Utc>,
    ) -> Result<(CaseId, Revision), StoreTrouble> {
        let case = read_case_file(text)?;
        let revision = self.put_first(&case, by, at, ("importCase", "Added the case from a case file"))?;
        Ok((case.id, revision))
    }

    fn put_first(
        &mut self,
        case: &CaseFile,
        by: &str,
        at: DateTime<Utc>,
        (name, sentence): (&str, &str),
    ) -> Result<Revision, StoreTrouble> {
        if case.id.as_str().trim().is_empty() {
            return Err(
                Refusal::new("no_id", "This case has no id, so it cannot be kept. Give it one.").into()
            );
        }
        // What cannot be read again must not be kept.
        read_case_file(&write_case_file(case))?;
        let transaction = self.begin()?;
        let holds = |sql: &str| -> Result<bool, StoreTrouble> {
            Ok(transaction.query_row(sql, named_params! {":id": case.id.as_str()}, |row| row.get(0))?)
        };
        if holds("SELECT EXISTS (SELECT 1 FROM cases WHERE id = :id)")? {
            return Err(StoreTrouble::CaseExists);
        }
        if holds("SELECT EXISTS (SELECT 1 FROM removed_cases WHERE id = :id)")? {
            return Err(StoreTrouble::CaseRemoved);
        }
        let nothing = Kept { text: String::new(), document: Some(empty()), revision: 0 };
        let act = Act {
            name: name.to_owned(),
            sentence: sentence.to_owned(),
            change: json!({ "change": name }),
            undoes: None,
            made_with: None,
        };
        write_next(&transaction, &case.id, &nothing, case, &act, by, at)?;
        transaction.commit()?;
        Ok(1)
    }
}

/// The document before the first entry.
pub(crate) fn empty() -> Value {
    Value::Object(Map::new())
}

/// This is a document as it stands in its row.
pub(crate) struct Kept {
    pub(crate) text: String,
    /// The document read already, where there is no text to read it from.
    document: Option<Value>,
    pub(crate) revision: Revision,
}

impl Kept {
    pub(crate) fn read(connection: &Connection, id: &CaseId) -> Result<Self, StoreTrouble> {
        connection
            .prepare_cached("SELECT document, revision FROM cases WHERE id = :id")?
            .query_row(named_params! {":id": id.as_str()}, |row| {
                Ok(Self { text: row.get(0)?, document: None, revision: row.get(1)? })
            })
            .optional()?
            .ok_or(StoreTrouble::NoSuchCase)
    }

    pub(crate) fn document(&self) -> Result<Value, StoreTrouble> {
        match &self.document {
            Some(document) => Ok(document.clone()),
            None => Ok(serde_json::from_str(&self.text)?),
        }
    }

    pub(crate) fn refuse_stale(
        &self,
        connection: &Connection,
        id: &CaseId,
        from: Revision,
    ) -> Result<(), StoreTrouble> {
        if self.revision == from {
            return Ok(());
        }
        let since = entries_after(connection, id, from)?;
        let since = since.iter().map(EntryRow::summary).collect::<Result<_, _>>()?;
        Err(StoreTrouble::Stale(StaleSave { current: self.revision, since }))
    }
}

/// This is what a person did, as the journal says it.
pub(crate) struct Act {
    pub(crate) name: String,
    pub(crate) sentence: String,
    pub(crate) change: Value,
    pub(crate) undoes: Option<u32>,
    /// The first entry of those that one press asked for; nothing for a change that was asked for alone.
    pub(crate) made_with: Option<u32>,
}

impl Act {
    /// A change within a conference goes by the name of its act.
    fn of(change: &Change) -> Result<Self, StoreTrouble> {
        let value = serde_json::to_value(change)?;
        let text = |value: &Value| value.as_str().map(str::to_owned);
        let in_conference = value.get("act").and_then(|act| act.get("act")).and_then(text);
        let name = in_conference.or_else(|| value.get("change").and_then(text)).unwrap_or_default();
        Ok(Self {
            name,
            sentence: change.sentence().to_owned(),
            change: value,
            undoes: None,
            made_with: None,
        })
    }
}

/// This writes the next state of a case: its journal entry, its document and its columns.
pub(crate) fn write_next(
    connection: &Connection,
    id: &CaseId,
    kept: &Kept,
    case: &CaseFile,
    act: &Act,
    by: &str,
    at: DateTime<Utc>,
) -> Result<Option<JournalEntry>, StoreTrouble> {
    let (before, after) = (kept.document()?, serde_json::to_value(case)?);
    let differences = proven_differences(before, &after);
    if differences.is_empty() {
        return Ok(None);
    }
    let sequence = kept.revision.checked_add(1).ok_or_else(|| StoreTrouble::fault("journal full"))?;
    let mut row = EntryRow {
        sequence,
        at: moment(at),
        who: by.to_owned(),
        name: act.name.clone(),
        sentence: act.sentence.clone(),
        undoes: act.undoes,
        made_with: act.made_with,
        change: serde_json::to_string(&act.change)?,
        differences: serde_json::to_string(&differences)?,
        previous_hash: hash_of(connection, id, kept.revision)?,
        hash: String::new(),
    };
    row.hash = row.seal(id);
    let document = serde_json::to_string(&after)?;
    Columns::of(case, &after).write(connection, id, sequence, &document, at)?;
    row.insert(connection, id)?;
    let can_be_undone = row.undoes.is_none() && why_it_stays(&row).is_none();
    row.entry(can_be_undone).map(Some)
}

/// The journal has to lead to the document. If the fine difference does not, the coarse one does.
fn proven_differences(before: Value, after: &Value) -> Vec<FieldDifference> {
    let differences = between(&before, after);
    let mut replayed = before.clone();
    match apply(&mut replayed, &differences, Direction::Forward) {
        Ok(()) if replayed == *after => differences,
        _ => vec![FieldDifference {
            path: String::new(),
            before: Some(before),
            after: Some(after.clone()),
            position: None,
        }],
    }
}

fn hash_of(connection: &Connection, id: &CaseId, revision: Revision) -> Result<String, StoreTrouble> {
    let hash: Option<String> = connection
        .prepare_cached("SELECT hash FROM journal WHERE case_id = :case AND sequence = :sequence")?
        .query_row(named_params! {":case": id.as_str(), ":sequence": revision}, |row| row.get(0))
        .optional()?;
    Ok(hash.unwrap_or_else(|| NO_HASH.to_owned()))
}
