//! Taking back one entry of the journal.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use prebirth_domain::{CaseId, Change, ConferenceChange, read_case_file};
use rusqlite::Connection;
use serde_json::{Value, json};

use crate::changing::{Act, Kept, write_next};
use crate::difference::{Direction, apply, is_same_place};
use crate::journal::{EntryRow, entries_after};
use crate::{EntrySummary, Revision, Saved, Store, StoreTrouble};

impl Store {
    /// This takes back one entry, also an undo, if nothing later touched the same fields. The journal gains an entry.
    ///
    /// # Errors
    /// Gives [`StoreTrouble::UndoConflict`] when something did, [`StoreTrouble::CannotUndo`] for what stays done:
    /// approved minutes, and what was sent.
    pub fn undo(
        &mut self,
        id: &CaseId,
        from: Revision,
        sequence: u32,
        by: &str,
        at: DateTime<Utc>,
    ) -> Result<Saved, StoreTrouble> {
        let transaction = self.begin()?;
        let kept = Kept::read(&transaction, id)?;
        kept.refuse_stale(&transaction, id, from)?;
        let before = sequence.checked_sub(1).ok_or(StoreTrouble::NoSuchEntry)?;
        let rows = entries_after(&transaction, id, before)?;
        let entry = rows.first().filter(|row| row.sequence == sequence).ok_or(StoreTrouble::NoSuchEntry)?;
        refuse_what_stays_done(&transaction, id, entry)?;
        let mut document = kept.document()?;
        if apply(&mut document, &entry.differences()?, Direction::Backward).is_err() {
            return Err(StoreTrouble::UndoConflict { later: later_in_the_same_place(entry, &rows)? });
        }
        let case = read_case_file(&document.to_string())?;
        let act = Act {
            name: "undo".to_owned(),
            sentence: format!("Undid entry {sequence}: {}", entry.sentence),
            change: json!({ "change": "undo", "entry": sequence }),
            undoes: Some(sequence),
        };
        let entry = write_next(&transaction, id, &kept, &case, &act, by, at)?;
        transaction.commit()?;
        let revision = entry.as_ref().map_or(kept.revision, |entry| entry.sequence);
        Ok(Saved { case, revision, entry })
    }
}

/// An undo of an undo brings the first act back, so what is asked is always the act at the bottom.
fn refuse_what_stays_done(
    connection: &Connection,
    id: &CaseId,
    entry: &EntryRow,
) -> Result<(), StoreTrouble> {
    if let Some(undone) = entry.undoes {
        let rows = entries_after(connection, id, undone.saturating_sub(1))?;
        return rows.first().map_or(Ok(()), |row| refuse_what_stays_done(connection, id, row));
    }
    match why_it_stays(entry) {
        Some(sentence) => Err(StoreTrouble::CannotUndo { sentence }),
        None => Ok(()),
    }
}

/// This finds the entries that stand, are no undo themselves and can be taken back from the document as it is.
pub(crate) fn what_can_be_undone(rows: &[EntryRow], document: &Value) -> Result<BTreeSet<u32>, StoreTrouble> {
    let (mut can, mut taken_back) = (BTreeSet::new(), BTreeSet::new());
    let mut tried = document.clone();
    // From the newest on: an undo that was itself taken back takes nothing back.
    for row in rows.iter().rev() {
        if taken_back.contains(&row.sequence) {
            continue;
        }
        if let Some(undone) = row.undoes {
            taken_back.insert(undone);
            continue;
        }
        if why_it_stays(row).is_some() {
            continue;
        }
        let differences = row.differences()?;
        let fits = apply(&mut tried, &differences, Direction::Backward).is_ok();
        if fits {
            can.insert(row.sequence);
        }
        if !fits || apply(&mut tried, &differences, Direction::Forward).is_err() {
            tried = document.clone();
        }
    }
    Ok(can)
}

/// This says why an entry that is no undo cannot be taken back, whatever came after it.
pub(crate) fn why_it_stays(entry: &EntryRow) -> Option<&'static str> {
    if entry.sequence == 1 {
        return Some("Adding the case cannot be undone. Delete the case instead.");
    }
    match serde_json::from_str(&entry.change) {
        Ok(Change::InConference { act, .. }) => stays_done(&act),
        // An act of an older form is taken back by its differences alone.
        Ok(_) | Err(_) => None,
    }
}

/// What was approved or has left the house happened, whatever the record says afterwards.
fn stays_done(act: &ConferenceChange) -> Option<&'static str> {
    if matches!(act, ConferenceChange::ApproveMinutes { .. }) {
        Some("Approved minutes stay approved. Record a correction and approve the next version instead.")
    } else if matches!(act, ConferenceChange::RecordCopy { .. }) {
        Some("A record of who got a copy stays. Record what happened to the copy instead.")
    } else if matches!(act, ConferenceChange::SendDecisionLetter { .. }) {
        Some("The record of the decision letter stays. Record the letter again with what is right instead.")
    } else {
        None
    }
}

fn later_in_the_same_place(entry: &EntryRow, rows: &[EntryRow]) -> Result<Vec<EntrySummary>, StoreTrouble> {
    let places = entry.differences()?;
    let mut later = Vec::new();
    for row in rows.iter().skip(1) {
        let touched = row.differences()?;
        let meets = |path: &str| places.iter().any(|place| is_same_place(&place.path, path));
        if touched.iter().any(|difference| meets(&difference.path)) {
            later.push(row.summary()?);
        }
    }
    Ok(later)
}
