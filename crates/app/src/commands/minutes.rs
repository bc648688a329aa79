//! The minutes: seeing them as they will print, approving them, making copies.

use prebirth_documents::model::Document;
use prebirth_documents::recipients::{CopyReader, recipient, recipients};
use prebirth_documents::{copies, html, minutes, svg};
use prebirth_domain::{
    CaseFile, Change, Conference, ConferenceChange, ConferenceId, Copy, EntryId, MinutesVersion, Party,
};
use sha2::{Digest, Sha256};

use crate::views::{CaseView, CopiesMade, CopyFile, Preview};
use crate::{
    App, AppError, CopiesWanted, MinutesAt, Moment, OfficeSettings, PreviewWanted, case_view, share, writing,
};

pub(crate) fn preview(app: &App, asked: PreviewWanted, _: &Moment) -> Result<Preview, AppError> {
    let (case, _) = app.with_store(|store| Ok(store.load(&asked.id)?))?;
    let conference = conference(&case, &asked.conference)?;
    let whole = minutes::minutes(&case, conference);
    let (copy, kept_back) = match &asked.recipient {
        None => (copies::record_copy(&whole), Vec::new()),
        Some(party) => {
            let reader = reader(&case, conference, party)?;
            (reader_copy(&whole, &case, &reader)?, share::kept_back(&case, &whole, &reader))
        }
    };
    Ok(Preview { pages: svg::pages(&copy), html: html::write(&copy), kept_back })
}

pub(crate) fn approve(app: &App, asked: MinutesAt, now: &Moment) -> Result<CaseView, AppError> {
    let office = app.office()?;
    let (case, _) = app.with_store(|store| Ok(store.load(&asked.id)?))?;
    let conference = conference(&case, &asked.conference)?;
    let state = share::minutes_state(&case, Some(conference), now.today);
    if let Some(first) = state.cannot_approve_because.first() {
        return Err(AppError::refusal("not_ready", format!("The minutes cannot be approved yet. {first}")));
    }
    if state.is_approved {
        return Err(AppError::refusal("approved", "This text of the minutes is approved already."));
    }
    let version = MinutesVersion {
        number: state.version + 1,
        approved_by: conference.chair.professional.as_ref().map(|id| Party::Professional { id: id.clone() }),
        approved_on: Some(now.today),
        content_hash: minutes::content_hash(&case, conference),
        ..MinutesVersion::default()
    };
    let change = in_conference(&asked.conference, ConferenceChange::ApproveMinutes { version });
    let saved = app.with_store(|store| {
        Ok(store.change(&asked.id, asked.revision, change, office.acting(), now.at)?)
    })?;
    case_view::case_view(saved.case, saved.revision, Some(&asked.conference), &app.own_figures()?, now)
}

pub(crate) fn make_copies(app: &App, asked: CopiesWanted, now: &Moment) -> Result<CopiesMade, AppError> {
    let office = app.office()?;
    let (case, revision) = app.with_store(|store| Ok(store.load(&asked.id)?))?;
    if revision != asked.revision {
        // Files must not be written for a case that somebody has changed in the meantime.
        return Err(AppError::stale());
    }
    let conference = conference(&case, &asked.conference)?;
    let state = share::minutes_state(&case, Some(conference), now.today);
    if !state.is_approved {
        return Err(AppError::refusal(
            "not_approved",
            "Copies are made from approved minutes. Approve this text first, then make the copies.",
        ));
    }
    let readers = wanted(&case, conference, asked.recipients.as_deref())?;
    // Every copy is made before the first is written: one refusal, and no file lies about.
    let made = readers
        .iter()
        .map(|reader| made_copy(&case, conference, reader, &asked, now))
        .collect::<Result<Vec<_>, AppError>>()?;
    let folder = app.documents_folder(&office).join(format!("case-{}", short(case.id.as_str())));
    writing::all(&folder, made.iter().map(|copy| (copy.file.file.as_str(), copy.bytes.as_slice())))?;
    let (mut case, mut revision) = (case.clone(), asked.revision);
    for copy in &made {
        let record = in_conference(
            &asked.conference,
            ConferenceChange::RecordCopy { copy: record(copy, &asked, state.version, now) },
        );
        let saved = app
            .with_store(|store| Ok(store.change(&asked.id, revision, record, acting(&office), now.at)?))?;
        (case, revision) = (saved.case, saved.revision);
    }
    Ok(CopiesMade {
        folder: folder.display().to_string(),
        files: made.into_iter().map(|copy| copy.file).collect(),
        view: case_view::case_view(case, revision, Some(&asked.conference), &app.own_figures()?, now)?,
    })
}

struct MadeCopy {
    file: CopyFile,
    bytes: Vec<u8>,
}

fn made_copy(
    case: &CaseFile,
    conference: &Conference,
    reader: &CopyReader,
    asked: &CopiesWanted,
    now: &Moment,
) -> Result<MadeCopy, AppError> {
    let produced = copies::produce(asked.document, case, conference, reader, now.today).map_err(refused)?;
    let whole = copies::document_of(asked.document, case, conference).map_err(refused)?;
    let kept_back = share::kept_back(case, &whole, reader).len();
    Ok(MadeCopy {
        file: CopyFile {
            party: reader.party.clone(),
            label: reader.label.clone(),
            file: copies::file_name_of(asked.document, case, conference, reader, "pdf"),
            pages: u32::try_from(produced.pages).unwrap_or(u32::MAX),
            kept_back: u32::try_from(kept_back).unwrap_or(u32::MAX),
        },
        bytes: produced.bytes,
    })
}

fn record(copy: &MadeCopy, asked: &CopiesWanted, version: u32, now: &Moment) -> Copy {
    let stem = copy.file.file.trim_end_matches(".pdf");
    Copy {
        id: EntryId::new(format!("{stem}-v{version}-{}", now.at.timestamp())),
        document: asked.document,
        version,
        to: Some(copy.file.party.clone()),
        made_on: Some(now.today),
        file_hash: Some(hex(&Sha256::digest(&copy.bytes))),
        ..Copy::default()
    }
}

fn wanted(
    case: &CaseFile,
    conference: &Conference,
    parties: Option<&[Party]>,
) -> Result<Vec<CopyReader>, AppError> {
    match parties {
        None => Ok(recipients(case, conference)),
        Some(parties) => parties.iter().map(|party| reader(case, conference, party)).collect(),
    }
}

fn reader(case: &CaseFile, conference: &Conference, party: &Party) -> Result<CopyReader, AppError> {
    recipient(case, conference, party).ok_or_else(|| {
        AppError::refusal(
            "no_recipient",
            "This person gets no copy: invite them, or record that they were there.",
        )
    })
}

fn reader_copy(whole: &Document, case: &CaseFile, reader: &CopyReader) -> Result<Document, AppError> {
    copies::copy_of(whole, case, reader).map_err(refused)
}

fn refused(cause: copies::CopyRefused) -> AppError {
    AppError::refusal("copy", cause.to_string())
}

fn conference<'a>(case: &'a CaseFile, id: &ConferenceId) -> Result<&'a Conference, AppError> {
    case.conference(id).ok_or_else(|| {
        AppError::refusal("gone", "This conference is not in the case any more. Open the case again.")
    })
}

fn in_conference(conference: &ConferenceId, act: ConferenceChange) -> Change {
    Change::InConference { conference: conference.clone(), act: Box::new(act) }
}

fn acting(office: &OfficeSettings) -> &str {
    office.acting()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The first letters of an id tell folders apart and say nothing of the family.
fn short(id: &str) -> String {
    id.chars().filter(char::is_ascii_alphanumeric).take(8).collect()
}
