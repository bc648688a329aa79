//! Cases: the list, a new one, the example, coming and going.

use prebirth_domain::{
    CaseFile, CaseId, Change, DueDate, FamilyRole, Person, PersonName, Pregnancy, Referral, UnbornBaby,
    parse_day,
};
use prebirth_store::CaseQuery;

use crate::case_list::Hits;
use crate::views::{CaseList, CaseSaved, CaseView};
use crate::{
    App, AppError, CaseAt, CaseNamed, CaseSearch, Moment, NewCase, Nothing, case_list, case_view, writing,
};

pub(crate) fn list(app: &App, asked: CaseSearch, now: &Moment) -> Result<CaseList, AppError> {
    let query = CaseQuery { search: asked.search.clone(), ..CaseQuery::default() };
    let own_figures = app.own_figures()?;
    let found = app.with_store(|store| Ok(store.list(&query)?))?;
    let of = match asked.search.trim() {
        "" => found.len(),
        _ => app.with_store(|store| Ok(store.list(&CaseQuery::default())?.len()))?,
    };
    let mut judged = Vec::with_capacity(found.len());
    let mut hits = Hits::default();
    for row in found {
        if !asked.search.trim().is_empty() && !hits.is_full() {
            let (case, _) = app.with_store(|store| Ok(store.load(&row.id)?))?;
            hits.take(case_list::hits(&case, &asked.search));
        }
        judged.push(case_list::judged(app, &row, &own_figures, now)?);
    }
    Ok(case_list::list(judged, u32::try_from(of).unwrap_or(u32::MAX), hits, &asked, now))
}

pub(crate) fn new(app: &App, asked: NewCase, now: &Moment) -> Result<CaseView, AppError> {
    let id = app.with_store(|store| Ok(CaseId::new(store.new_id())))?;
    let office = app.office()?;
    let mut case = CaseFile::new(id.clone());
    case.opened_on = Some(now.today);
    case.policy_pack = office.policy_pack.clone();
    for change in first_changes(&asked, now)? {
        case.apply(change, office.acting(), now.at)?;
    }
    app.with_store(|store| Ok(store.add(case, office.acting(), now.at)?))?;
    view(app, CaseAt { id, conference: None }, now)
}

/// What a referral says on its first day becomes the first entries of the case.
fn first_changes(asked: &NewCase, now: &Moment) -> Result<Vec<Change>, AppError> {
    let day = |text: &str| match text.trim() {
        "" => Ok(None),
        typed => parse_day(typed, now.today).map(Some).map_err(|sentence| AppError::refusal("day", sentence)),
    };
    let (due, referral) = (day(&asked.due_date)?, day(&asked.referral_on)?);
    let family = asked.mother_family.trim();
    let baby = UnbornBaby {
        id: "baby-1".into(),
        working_name: format!("Unborn baby {family}").trim().to_owned(),
        ..UnbornBaby::default()
    };
    let mother = Person {
        id: "mother".into(),
        name: PersonName::new(asked.mother_given.trim(), family),
        role: FamilyRole::Mother,
        ..Person::default()
    };
    let mut changes = vec![
        Change::DescribePregnancy {
            pregnancy: Box::new(Pregnancy { babies: vec![baby], ..Pregnancy::default() }),
        },
        Change::PutPerson { person: Box::new(mother) },
    ];
    changes.extend(due.map(|date| Change::ReviseDueDate {
        due_date: DueDate {
            id: "due-1".into(),
            date: Some(date),
            recorded_on: Some(now.today),
            ..DueDate::default()
        },
    }));
    changes.extend(referral.map(|date| Change::RecordReferral {
        referral: Referral { id: "referral-1".into(), received_on: Some(date), ..Referral::default() },
    }));
    Ok(changes)
}

pub(crate) fn open_example(app: &App, _: Nothing, now: &Moment) -> Result<CaseView, AppError> {
    let office = app.office()?;
    let id = app.with_store(|store| {
        let existing = store.list(&CaseQuery::default())?.into_iter().find(|row| row.is_example);
        if let Some(row) = existing {
            return Ok(row.id);
        }
        let example = crate::example::example(now.today)?;
        let id = example.id.clone();
        store.add(example, office.acting(), now.at)?;
        Ok(id)
    })?;
    view(app, CaseAt { id, conference: None }, now)
}

pub(crate) fn remove(app: &App, asked: CaseNamed, now: &Moment) -> Result<Nothing, AppError> {
    let office = app.office()?;
    app.with_store(|store| Ok(store.remove(&asked.id, office.acting(), now.at)?))?;
    Ok(Nothing {})
}

/// The file's name says nothing of the family. It is not encrypted, and the screen says so.
pub(crate) fn export(app: &App, asked: CaseNamed, now: &Moment) -> Result<CaseSaved, AppError> {
    let text = app.with_store(|store| Ok(store.export(&asked.id)?))?;
    let folder = app.documents_folder(&app.office()?);
    writing::folder(&folder)?;
    let name = format!("case-{}-{}.case.json", writing::short(asked.id.as_str()), now.today);
    let place = writing::one(&folder.join(name), text.as_bytes())?;
    Ok(CaseSaved { place: place.display().to_string() })
}

pub(crate) fn view(app: &App, asked: CaseAt, now: &Moment) -> Result<CaseView, AppError> {
    let (case, revision) = app.with_store(|store| Ok(store.load(&asked.id)?))?;
    case_view::case_view(case, revision, asked.conference.as_ref(), &app.own_figures()?, now)
}
