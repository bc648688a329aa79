//! A case file that comes in, also where its case is there already.

use prebirth_domain::{CaseFile, CaseId, read_case_file};
use prebirth_store::CaseQuery;

use super::changes::shown_differences;
use crate::places::Places;
use crate::views::{Arrival, CaseView};
use crate::{App, AppError, CaseArriving, CaseAt, CaseText, Meeting, Moment};

/// How many differences are shown before somebody decides.
const SHOWN: usize = 40;

/// This says what a case file would meet. Nothing is kept.
pub(crate) fn compare(app: &App, asked: CaseText, _: &Moment) -> Result<Arrival, AppError> {
    let case = read_case_file(&asked.text)?;
    let is_there = is_there(app, &case.id)?;
    let differences = match is_there {
        true => app.with_store(|store| Ok(store.compare(&case)?))?,
        false => Vec::new(),
    };
    let mut shown = shown_differences(&differences, &Places::of(&case));
    let more = shown.len().saturating_sub(SHOWN);
    shown.truncate(SHOWN);
    Ok(Arrival {
        title: case.title(),
        is_there,
        is_same: is_there && differences.is_empty(),
        differences: shown,
        more_differences: u32::try_from(more).unwrap_or(u32::MAX),
    })
}

pub(crate) fn import(app: &App, asked: CaseArriving, now: &Moment) -> Result<CaseView, AppError> {
    let mut case = read_case_file(&asked.text)?;
    let office = app.office()?;
    let is_there = is_there(app, &case.id)?;
    match asked.meeting {
        Meeting::KeepBoth if is_there => {
            case = as_another(app, case, now)?;
            let id = case.id.clone();
            app.with_store(|store| Ok(store.add(case, office.acting(), now.at)?))?;
            super::cases::view(app, CaseAt { id, conference: None }, now)
        }
        Meeting::Replace if is_there => {
            let id = case.id.clone();
            app.with_store(|store| Ok(store.replace(case, office.acting(), now.at)?))?;
            super::cases::view(app, CaseAt { id, conference: None }, now)
        }
        // A case that is there is refused by the store itself.
        Meeting::Refuse | Meeting::KeepBoth | Meeting::Replace => {
            let id = case.id.clone();
            app.with_store(|store| Ok(store.add(case, office.acting(), now.at)?))?;
            super::cases::view(app, CaseAt { id, conference: None }, now)
        }
    }
}

fn is_there(app: &App, id: &CaseId) -> Result<bool, AppError> {
    app.with_store(|store| Ok(store.list(&CaseQuery::default())?.iter().any(|row| row.id == *id)))
}

/// Two cases of one name are told apart by the reference.
fn as_another(app: &App, case: CaseFile, now: &Moment) -> Result<CaseFile, AppError> {
    let id = app.with_store(|store| Ok(CaseId::new(store.new_id())))?;
    let day = prebirth_domain::day_in_words(now.today);
    let reference = match &case.reference {
        Some(reference) => format!("{reference}, brought in {day}"),
        None => format!("Brought in {day}"),
    };
    Ok(CaseFile { id, reference: Some(reference), ..case })
}
