//! Across all cases: the measures, and the same as files for a spreadsheet.

use prebirth_store::CaseQuery;

use crate::assure::{self, Counted};
use crate::case_list;
use crate::views::{Assurance, AssuranceSaved};
use crate::{App, AppError, AssuranceWanted, Moment, writing};

pub(crate) fn count(app: &App, asked: AssuranceWanted, now: &Moment) -> Result<Assurance, AppError> {
    if let (Some(from), Some(until)) = (asked.from, asked.until)
        && from > until
    {
        return Err(AppError::refusal(
            "period",
            "The first day is after the last. Change one of them, or leave one empty.",
        ));
    }
    let own_figures = app.own_figures()?;
    let rows = app.with_store(|store| Ok(store.list(&CaseQuery::default())?))?;
    let mut cases = Vec::with_capacity(rows.len());
    for row in &rows {
        let judged = case_list::judged(app, row, &own_figures, now)?;
        let title = judged.title().to_owned();
        cases.push(Counted::of(row.id.clone(), title, row.is_example, judged.standing()));
    }
    Ok(assure::report(cases, &asked, now))
}

/// The names of the folder and of the files say nothing of a family.
pub(crate) fn save(app: &App, asked: AssuranceWanted, now: &Moment) -> Result<AssuranceSaved, AppError> {
    let mut name = format!("assure-{}", now.today);
    if let Some(from) = asked.from {
        name.push_str(&format!("-from-{from}"));
    }
    if let Some(until) = asked.until {
        name.push_str(&format!("-to-{until}"));
    }
    let sheets = assure::sheets(&count(app, asked, now)?)?;
    let folder = app.documents_folder(&app.office()?).join(name);
    writing::all(&folder, sheets.iter().map(|(name, bytes)| (*name, bytes.as_slice())))?;
    Ok(AssuranceSaved {
        place: folder.display().to_string(),
        files: sheets.iter().map(|(name, _)| (*name).to_owned()).collect(),
    })
}
