//! Changing a case, taking a change back, and the journal.

use prebirth_store::{FieldDifference, JournalEntry};

use crate::views::{CaseView, Difference, History, HistoryEntry};
use crate::{App, AppError, CaseChange, CaseChanges, CaseNamed, CaseUndo, Moment, case_view, words};

pub(crate) fn change(app: &App, asked: CaseChange, now: &Moment) -> Result<CaseView, AppError> {
    let office = app.office()?;
    let saved = app.with_store(|store| {
        Ok(store.change(&asked.id, asked.revision, asked.change, office.acting(), now.at)?)
    })?;
    case_view::case_view(saved.case, saved.revision, asked.conference.as_ref(), &app.own_figures()?, now)
}

/// All of them are tried first: either each is made, with its own entry in the journal, or none.
pub(crate) fn change_all(app: &App, asked: CaseChanges, now: &Moment) -> Result<CaseView, AppError> {
    let office = app.office()?;
    let (mut tried, mut revision) = app.with_store(|store| Ok(store.load(&asked.id)?))?;
    if revision != asked.revision {
        return Err(AppError::stale());
    }
    for change in &asked.changes {
        tried.apply(change.clone(), office.acting(), now.at)?;
    }
    for change in asked.changes {
        let saved = app
            .with_store(|store| Ok(store.change(&asked.id, revision, change, office.acting(), now.at)?))?;
        revision = saved.revision;
    }
    case_view::case_view(tried, revision, asked.conference.as_ref(), &app.own_figures()?, now)
}

pub(crate) fn undo(app: &App, asked: CaseUndo, now: &Moment) -> Result<CaseView, AppError> {
    let office = app.office()?;
    let saved = app.with_store(|store| {
        let journal = store.journal(&asked.id)?;
        let latest = journal.iter().rev().find(|entry| entry.can_undo()).map(|entry| entry.sequence);
        let sequence = asked.sequence.or(latest).ok_or_else(|| {
            AppError::refusal("nothing_to_undo", "There is nothing to take back in this case.")
        })?;
        Ok(store.undo(&asked.id, asked.revision, sequence, office.acting(), now.at)?)
    })?;
    case_view::case_view(saved.case, saved.revision, asked.conference.as_ref(), &app.own_figures()?, now)
}

pub(crate) fn history(app: &App, asked: CaseNamed, now: &Moment) -> Result<History, AppError> {
    let journal = app.with_store(|store| Ok(store.journal(&asked.id)?))?;
    Ok(History { entries: journal.iter().rev().map(|entry| shown(entry, now)).collect() })
}

fn shown(entry: &JournalEntry, now: &Moment) -> HistoryEntry {
    HistoryEntry {
        sequence: entry.sequence,
        who: entry.who.clone(),
        at_words: words::moment(entry.at, now),
        sentence: entry.sentence.clone(),
        differences: entry.differences.iter().map(difference).collect(),
        can_undo: entry.can_undo(),
    }
}

pub(super) fn difference(difference: &FieldDifference) -> Difference {
    Difference {
        place: words::place(&difference.path),
        before: difference.before.as_ref().map(words::value),
        after: difference.after.as_ref().map(words::value),
    }
}
