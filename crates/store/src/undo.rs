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
        let saved = take_back(&transaction, id, from, &[sequence], by, at)?;
        transaction.commit()?;
        Ok(saved)
    }

    /// This takes back an entry with all that were made together with it and still stand: all of them or none.
    ///
    /// # Errors
    /// As [`Store::undo`]. An entry that stays done stays, as long as there is another to take back.
    pub fn undo_together(
        &mut self,
        id: &CaseId,
        from: Revision,
        sequence: u32,
        by: &str,
        at: DateTime<Utc>,
    ) -> Result<Saved, StoreTrouble> {
        let transaction = self.begin()?;
        let rows = entries_after(&transaction, id, 0)?;
        let entry = rows.iter().find(|row| row.sequence == sequence).ok_or(StoreTrouble::NoSuchEntry)?;
        let standing = what_stands(&rows);
        let is_with = |row: &&EntryRow| row.sequence == sequence || row.made_with == entry.made_with;
        let together: Vec<u32> = match entry.made_with {
            None => vec![sequence],
            Some(_) => rows
                .iter()
                .rev()
                .filter(is_with)
                .filter(|row| standing.contains(&row.sequence) && why_it_stays(row).is_none())
                .map(|row| row.sequence)
                .collect(),
        };
        let sequences = if together.is_empty() { vec![sequence] } else { together };
        let saved = take_back(&transaction, id, from, &sequences, by, at)?;
        transaction.commit()?;
        Ok(saved)
    }
}

/// This takes back entries, the newest first, each with an entry of its own.
fn take_back(
    transaction: &Connection,
    id: &CaseId,
    from: Revision,
    sequences: &[u32],
    by: &str,
    at: DateTime<Utc>,
) -> Result<Saved, StoreTrouble> {
    let mut kept = Kept::read(transaction, id)?;
    kept.refuse_stale(transaction, id, from)?;
    let made_with = kept.revision.checked_add(1).filter(|_| sequences.len() > 1);
    let mut case = read_case_file(&kept.text)?;
    let mut last = None;
    for &sequence in sequences {
        let before = sequence.checked_sub(1).ok_or(StoreTrouble::NoSuchEntry)?;
        let rows = entries_after(transaction, id, before)?;
        let entry = rows.first().filter(|row| row.sequence == sequence).ok_or(StoreTrouble::NoSuchEntry)?;
        refuse_what_stays_done(transaction, id, entry)?;
        let mut document = kept.document()?;
        if apply(&mut document, &entry.differences()?, Direction::Backward).is_err() {
            return Err(StoreTrouble::UndoConflict { later: later_in_the_same_place(entry, &rows)? });
        }
        case = read_case_file(&document.to_string())?;
        let act = Act {
            name: "undo".to_owned(),
            sentence: format!("Undid entry {sequence}: {}", entry.sentence),
            change: json!({ "change": "undo", "entry": sequence }),
            undoes: Some(sequence),
            made_with,
        };
        if let Some(entry) = write_next(transaction, id, &kept, &case, &act, by, at)? {
            last = Some(entry);
            kept = Kept::read(transaction, id)?;
        }
    }
    Ok(Saved { case, revision: kept.revision, entry: last })
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

/// This finds the entries that were not taken back; an undo that was itself taken back takes nothing back.
fn what_stands(rows: &[EntryRow]) -> BTreeSet<u32> {
    let (mut stands, mut taken_back) = (BTreeSet::new(), BTreeSet::new());
    for row in rows.iter().rev() {
        if taken_back.contains(&row.sequence) {
            continue;
        }
        stands.insert(row.sequence);
        taken_back.extend(row.undoes);
    }
    stands
}

/// This finds the entries that stand, are no undo themselves and can be taken back from the document as it is.
pub(crate) fn what_can_be_undone(rows: &[EntryRow], document: &Value) -> Result<BTreeSet<u32>, StoreTrouble> {
    let mut can = BTreeSet::new();
    let mut tried = document.clone();
    let stands = what_stands(rows);
    for row in rows.iter().rev().filter(|row| stands.contains(&row.sequence) && row.undoes.is_none()) {
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
