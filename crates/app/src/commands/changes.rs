//! Changing a case, taking a change back, and the journal.

use prebirth_store::{FieldDifference, JournalEntry, StoreTrouble};

use crate::places::Places;
use crate::views::{CaseView, Difference, History, HistoryEntry};
use crate::{App, AppError, CaseChange, CaseChanges, CaseNamed, CaseUndo, Moment, case_view, due, words};

pub(crate) fn change(app: &App, asked: CaseChange, now: &Moment) -> Result<CaseView, AppError> {
    let office = app.office()?;
    let saved = app.with_store(|store| {
        Ok(store.change(
            &asked.id,
            asked.revision,
            due::read_in(asked.change, now.today),
            office.acting(),
            now.at,
        )?)
    })?;
    case_view::case_view(saved.case, saved.revision, asked.conference.as_ref(), &app.own_figures()?, now)
}

/// All of them are tried first: either each is made, with its own entry in the journal, or none.
pub(crate) fn change_all(app: &App, asked: CaseChanges, now: &Moment) -> Result<CaseView, AppError> {
    let office = app.office()?;
    let changes = asked.changes.into_iter().map(|change| due::read_in(change, now.today)).collect();
    let saved = app.with_store(|store| {
        Ok(store.change_all(&asked.id, asked.revision, changes, office.acting(), now.at)?)
    })?;
    case_view::case_view(saved.case, saved.revision, asked.conference.as_ref(), &app.own_figures()?, now)
}

pub(crate) fn undo(app: &App, asked: CaseUndo, now: &Moment) -> Result<CaseView, AppError> {
    let office = app.office()?;
    let saved = app.with_store(|store| {
        let acting = office.acting();
        if let Some(sequence) = asked.sequence {
            return Ok(store.undo(&asked.id, asked.revision, sequence, acting, now.at)?);
        }
        let journal = store.journal(&asked.id)?;
        for entry in journal.iter().rev().filter(|entry| entry.can_undo()) {
            // What was made together goes together; where something later holds on to a part of it, it stays whole.
            match store.undo_together(&asked.id, asked.revision, entry.sequence, acting, now.at) {
                Err(StoreTrouble::UndoConflict { .. }) => {}
                taken_back => return Ok(taken_back?),
            }
        }
        Err(AppError::refusal("nothing_to_undo", "There is nothing to undo in this case."))
    })?;
    case_view::case_view(saved.case, saved.revision, asked.conference.as_ref(), &app.own_figures()?, now)
}

pub(crate) fn history(app: &App, asked: CaseNamed, now: &Moment) -> Result<History, AppError> {
    let (journal, (case, _)) =
        app.with_store(|store| Ok((store.journal(&asked.id)?, store.load(&asked.id)?)))?;
    let places = Places::of(&case);
    let shown = |entry: &JournalEntry| shown(entry, &journal, &places, now);
    Ok(History { entries: journal.iter().rev().map(shown).collect() })
}

/// An entry has no number on the screen: what was undone is told by what it was and when.
fn sentence(entry: &JournalEntry, journal: &[JournalEntry], now: &Moment) -> String {
    let undone = entry.undoes.and_then(|undoes| journal.iter().find(|each| each.sequence == undoes));
    match undone {
        Some(undone) => format!(
            "Undid the change of {}: {}",
            words::moment(undone.at, now),
            sentence(undone, journal, now)
        ),
        None => entry.sentence.clone(),
    }
}

/// This counts the entries that one press made.
fn together(entry: &JournalEntry, journal: &[JournalEntry]) -> u32 {
    let is_with = |other: &&JournalEntry| entry.made_with.is_some() && other.made_with == entry.made_with;
    u32::try_from(journal.iter().filter(is_with).count()).unwrap_or(u32::MAX)
}

fn shown(entry: &JournalEntry, journal: &[JournalEntry], places: &Places<'_>, now: &Moment) -> HistoryEntry {
    let together = together(entry, journal);
    HistoryEntry {
        sequence: entry.sequence,
        who: entry.who.clone(),
        at_words: words::moment(entry.at, now),
        sentence: sentence(entry, journal, now),
        differences: shown_differences(&entry.differences, places),
        can_undo: entry.can_undo(),
        made_with: entry.made_with.filter(|_| together > 1),
        together,
    }
}

/// This writes the differences of an entry, an entry of a list that only moved as one row.
pub(super) fn shown_differences(differences: &[FieldDifference], places: &Places<'_>) -> Vec<Difference> {
    let moved: Vec<(&FieldDifference, u32, u32)> =
        differences.iter().filter_map(|one| moved(one, differences)).collect();
    let stays = |one: &&FieldDifference| !moved.iter().any(|(out, _, _)| out.path == one.path);
    let moves = moved.iter().map(|(out, from, to)| Difference {
        place: places.in_words(out),
        before: Some(words::place_in_list(*from)),
        after: Some(words::place_in_list(*to)),
    });
    let mut rows: Vec<Difference> =
        differences.iter().filter(stays).map(|one| difference(one, places)).chain(moves).collect();
    // What said nothing and says nothing is of no use beside what changed, as in a case that was added.
    if rows.iter().any(says_something) {
        rows.retain(says_something);
    }
    rows
}

fn says_something(row: &Difference) -> bool {
    row.before.is_some() || row.after.is_some()
}

/// An entry that is taken out of its list and put in again as it was has moved from one position to another.
fn moved<'a>(out: &'a FieldDifference, all: &[FieldDifference]) -> Option<(&'a FieldDifference, u32, u32)> {
    let is_put_in = |one: &&FieldDifference| one.path == out.path && one.before.is_none();
    let put_in = all.iter().find(is_put_in).filter(|one| out.after.is_none() && one.after == out.before)?;
    Some((out, out.position?, put_in.position?))
}

fn difference(difference: &FieldDifference, places: &Places<'_>) -> Difference {
    Difference {
        place: places.in_words(difference),
        before: difference.before.as_ref().and_then(|value| places.value_in_words(&difference.path, value)),
        after: difference.after.as_ref().and_then(|value| places.value_in_words(&difference.path, value)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn row(path: &str, before: Value, after: Value, position: u32) -> FieldDifference {
        let there = |value: Value| Some(value).filter(|value| !value.is_null());
        FieldDifference {
            path: path.to_owned(),
            before: there(before),
            after: there(after),
            position: Some(position),
        }
    }

    #[test]
    fn an_entry_that_only_moved_is_one_row_that_says_from_where_to_where() {
        let entry = json!({ "id": "a1", "text": "Cole visits." });
        let out = row("/plan/actions/a1", entry.clone(), Value::Null, 2);
        let put_in = row("/plan/actions/a1", Value::Null, entry.clone(), 0);
        let case = prebirth_domain::CaseFile::default();
        let places = Places::of(&case);
        let shown = shown_differences(&[out.clone(), put_in], &places);
        let [only] = shown.as_slice() else { panic!("one act is one row: {}", shown.len()) };
        assert_eq!(only.before.as_deref(), Some("place 3 of the list"));
        assert_eq!(only.after.as_deref(), Some("place 1 of the list"));

        let changed = row("/plan/actions/a1", Value::Null, json!({ "id": "a1", "text": "Lee visits." }), 0);
        assert_eq!(
            shown_differences(&[out.clone(), changed], &places).len(),
            2,
            "what was changed too is shown whole"
        );
        assert_eq!(shown_differences(&[out], &places).len(), 1, "a removal is no move");
    }

    #[test]
    fn what_said_nothing_and_says_nothing_is_left_out_beside_what_changed() {
        let case = prebirth_domain::CaseFile::default();
        let places = Places::of(&case);
        let empty = row("/birth", Value::Null, json!([]), 0);
        let full = row("/authority", Value::Null, json!("Eastmere Council"), 0);
        assert_eq!(shown_differences(&[empty.clone(), full], &places).len(), 1);
        assert_eq!(shown_differences(&[empty], &places).len(), 1, "alone it is all that there is to show");
    }
}
