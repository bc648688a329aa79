//! Copies: made all at once or not at all, written to the folder, and kept in the record.

use prebirth_documents::copies;
use prebirth_documents::office::{Occasion, Office};
use prebirth_documents::recipients::{CopyReader, recipients_of};
use prebirth_domain::{CaseFile, Conference, ConferenceChange, Copy, CopyDocument, EntryId};
use sha2::{Digest, Sha256};

use super::minutes::{conference, in_conference, reader, refused};
use crate::requests::TypedSecret;
use crate::views::{CopiesMade, CopyFile, ShareRows, ShownSecret};
use crate::{App, AppError, CopiesWanted, Format, Moment, ShareWanted, case_view, papers, share, writing};

pub(crate) fn make(app: &App, asked: CopiesWanted, now: &Moment) -> Result<CopiesMade, AppError> {
    let office = app.office()?;
    let (case, revision) = app.with_store(|store| Ok(store.load(&asked.id)?))?;
    if revision != asked.revision {
        // Files must not be written for a case that somebody has changed in the meantime.
        return Err(AppError::stale());
    }
    let held = conference(&case, &asked.conference)?;
    let state = share::minutes_state(&case, Some(held), now.today);
    if asked.document == CopyDocument::Minutes && !state.is_approved {
        return Err(AppError::refusal(
            "not_approved",
            "Copies are made from approved minutes. Approve this text first, then make the copies.",
        ));
    }
    // Every copy is made before the first is written: one refusal, and no file lies about.
    let paper = office.paper();
    let made = wanted(&case, held, &asked)?
        .iter()
        .filter_map(|reader| {
            let password =
                (asked.is_locked && asked.format == Format::Pdf).then(|| new_password(app)).transpose();
            let made =
                password.and_then(|password| made_copy(&case, held, reader, &asked, &paper, password, now));
            made.transpose()
        })
        .collect::<Result<Vec<_>, AppError>>()?;
    if made.is_empty() {
        return Err(AppError::refusal("no_recipient", "Nobody gets this document. Invite somebody first."));
    }
    let folder = app.documents_folder(&office).join(format!("case-{}", writing::short(case.id.as_str())));
    // They go again if they cannot be recorded: their passwords would never be shown.
    let placed = writing::Placed::put(
        &folder,
        made.iter().map(|copy| (copy.file.file.as_str(), copy.bytes.as_slice())),
    )?;
    let records = made.iter().map(|copy| {
        let copy = record(copy, &asked, state.version, now);
        in_conference(&asked.conference, ConferenceChange::RecordCopy { copy })
    });
    let records = records.collect();
    let saved = app
        .with_store(|store| Ok(store.change_all(&asked.id, revision, records, office.acting(), now.at)?))?;
    let replaced = placed.keep();
    let own = app.own_figures()?;
    let view = case_view::case_view(saved.case, saved.revision, Some(&asked.conference), &own, now)?;
    Ok(CopiesMade {
        folder: folder.display().to_string(),
        files: made.into_iter().map(|copy| copy.file).collect(),
        replaced,
        view,
    })
}

pub(crate) fn readers(app: &App, asked: ShareWanted, now: &Moment) -> Result<ShareRows, AppError> {
    let paper = app.office()?.paper();
    let (case, _) = app.with_store(|store| Ok(store.load(&asked.id)?))?;
    let held = conference(&case, &asked.conference)?;
    let rows = share::rows_of(asked.document, &case, held, &paper, now.today).map_err(refused)?;
    Ok(ShareRows { rows })
}

struct MadeCopy {
    file: CopyFile,
    bytes: Vec<u8>,
}

/// Where everybody is asked for, somebody who never gets the document is passed over; asked for by name,
/// they are refused.
fn made_copy(
    case: &CaseFile,
    conference: &Conference,
    reader: &CopyReader,
    asked: &CopiesWanted,
    paper: &Office,
    password: Option<TypedSecret>,
    now: &Moment,
) -> Result<Option<MadeCopy>, AppError> {
    let occasion =
        Occasion { case, conference, reader: Some(reader), made_on: Some(now.today), office: paper };
    let made = match papers::paper(asked.document, &occasion, now.today, asked.format, password.as_ref()) {
        Err(copies::CopyRefused::NotForThisReader) if asked.recipients.is_none() => return Ok(None),
        made => made.map_err(refused)?,
    };
    let whole = copies::document_for(asked.document, &occasion).map_err(refused)?;
    let kept_back = share::kept_back(case, &whole, reader).len();
    Ok(Some(MadeCopy {
        file: CopyFile {
            party: reader.party.clone(),
            label: reader.label.clone(),
            file: copies::file_name_of(asked.document, case, conference, reader, asked.format.ending()),
            pages: u32::try_from(made.pages).unwrap_or(u32::MAX),
            not_drawn: made.not_drawn,
            reading_age: reading_age(asked.document, &occasion)?,
            kept_back: u32::try_from(kept_back).unwrap_or(u32::MAX),
            password: password.map(|password| ShownSecret(password.0.clone())),
        },
        bytes: made.bytes,
    }))
}

/// Four groups of four signs that are not taken for one another: to be read out on the telephone, and about eighty
/// bits, so that a copy that went to the wrong person stays shut.
fn new_password(app: &App) -> Result<TypedSecret, AppError> {
    const SIGNS: &[u8; 31] = b"abcdefghjkmnpqrstuvwxyz23456789";
    let chance = zeroize::Zeroizing::new(app.with_store(|store| Ok(store.new_id()))?);
    let mut number = u128::from_str_radix(&chance, 16).map_err(|_| {
        AppError::fault("password", "No password could be made. Nothing was written; try again.")
    })?;
    let mut password = String::with_capacity(19);
    for place in 0..16 {
        if place > 0 && place % 4 == 0 {
            password.push('-');
        }
        let sign = usize::try_from(number % 31).ok().and_then(|at| SIGNS.get(at)).copied();
        password.push(char::from(sign.unwrap_or(b'x')));
        number /= 31;
    }
    Ok(TypedSecret(password))
}

/// The family's own copy says how old a reader has to be; the other papers are not written for that.
fn reading_age(document: CopyDocument, occasion: &Occasion<'_>) -> Result<Option<u32>, AppError> {
    if document != CopyDocument::FamilyCopy {
        return Ok(None);
    }
    let copy = copies::reader_copy(document, occasion).map_err(refused)?;
    let years = prebirth_documents::reading_age::of_document(&copy).years;
    // A reading age is told in whole years, and never as less than it is.
    Ok((1_u32..100).find(|whole| f64::from(*whole) >= f64::from(years)))
}

fn record(copy: &MadeCopy, asked: &CopiesWanted, version: u32, now: &Moment) -> Copy {
    // The same paper in another form is another copy, also within one second.
    let file = copy.file.file.replace('.', "-");
    Copy {
        id: EntryId::new(format!("{file}-v{version}-{}", now.at.timestamp())),
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
    asked: &CopiesWanted,
) -> Result<Vec<CopyReader>, AppError> {
    match asked.recipients.as_deref() {
        None => Ok(recipients_of(asked.document, case, conference)),
        Some(parties) => {
            parties.iter().map(|party| reader(case, conference, asked.document, party)).collect()
        }
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
