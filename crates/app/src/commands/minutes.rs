//! The minutes and every other document: seeing one as it will print, and approving the minutes.

use prebirth_documents::changes::{self, Changes, Version};
use prebirth_documents::copies::{self, CopyRefused};
use prebirth_documents::office::Occasion;
use prebirth_documents::recipients::{CopyReader, recipient, recipients_of};
use prebirth_documents::{html, minutes, svg};
use prebirth_domain::{
    CaseFile, Change, Conference, ConferenceChange, ConferenceId, CopyDocument, MinutesVersion, Party,
    StandingHeading,
};

use crate::views::{CaseView, Doubts, Preview};
use crate::{App, AppError, DoubtNamed, MinutesAt, Moment, PreviewWanted, accuracy, case_view, share};

pub(crate) fn preview(app: &App, asked: PreviewWanted, now: &Moment) -> Result<Preview, AppError> {
    let (case, _) = app.with_store(|store| Ok(store.load(&asked.id)?))?;
    let conference = conference(&case, &asked.conference)?;
    let reader =
        asked.recipient.as_ref().map(|party| reader(&case, conference, asked.document, party)).transpose()?;
    let paper = app.office()?.paper();
    let occasion = Occasion {
        case: &case,
        conference,
        reader: reader.as_ref(),
        made_on: Some(now.today),
        office: &paper,
    };
    let copy = copies::reader_copy(asked.document, &occasion).map_err(refused)?;
    let kept_back = match &reader {
        None => Vec::new(),
        Some(reader) => {
            let whole = copies::document_for(asked.document, &occasion).map_err(refused)?;
            share::kept_back(&case, &whole, reader)
        }
    };
    Ok(Preview { pages: svg::pages(&copy), html: html::write(&copy), kept_back })
}

pub(crate) fn doubts(app: &App, asked: MinutesAt, _: &Moment) -> Result<Doubts, AppError> {
    let (case, _) = app.with_store(|store| Ok(store.load(&asked.id)?))?;
    Ok(Doubts { doubts: accuracy::doubts(&case, conference(&case, &asked.conference)?) })
}

pub(crate) fn mend_doubt(app: &App, asked: DoubtNamed, now: &Moment) -> Result<CaseView, AppError> {
    let (case, revision) = app.with_store(|store| Ok(store.load(&asked.id)?))?;
    if revision != asked.revision {
        // The position counts in the record as the screen showed it.
        return Err(AppError::stale());
    }
    let change = accuracy::mend(&case, conference(&case, &asked.conference)?, asked.position)?;
    let office = app.office()?;
    let saved = app.with_store(|store| {
        Ok(store.change(&asked.id, asked.revision, change, office.acting(), now.at)?)
    })?;
    case_view::case_view(saved.case, saved.revision, Some(&asked.conference), &app.own_figures()?, now)
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
    // Approved once, the text keeps the headings of its day, whatever the authority wants later.
    let headings = minutes::complete(&office.headings);
    let changes = changes_since(app, &asked, &case, conference, &headings)?;
    let version = MinutesVersion {
        number: state.version + 1,
        changes: changes.open,
        restricted_changes: changes.restricted,
        approved_by: conference.chair.professional.as_ref().map(|id| Party::Professional { id: id.clone() }),
        approved_on: Some(now.today),
        content_hash: minutes::content_hash(&case, conference, &headings),
        headings,
        ..MinutesVersion::default()
    };
    let change = in_conference(&asked.conference, ConferenceChange::ApproveMinutes { version });
    let saved = app.with_store(|store| {
        Ok(store.change(&asked.id, asked.revision, change, office.acting(), now.at)?)
    })?;
    case_view::case_view(saved.case, saved.revision, Some(&asked.conference), &app.own_figures()?, now)
}

/// Compares the text with the record as it stood when the version before was approved.
fn changes_since(
    app: &App,
    asked: &MinutesAt,
    case: &CaseFile,
    conference: &Conference,
    headings: &[StandingHeading],
) -> Result<Changes, AppError> {
    let Some(earlier) = conference.minutes.versions.last() else { return Ok(Changes::default()) };
    let place = format!("/conferences/{}/minutes/versions", conference.id.as_str());
    let before = app.with_store(|store| {
        let journal = store.journal(&asked.id)?;
        let approval = journal
            .iter()
            .rev()
            .find(|entry| entry.differences.iter().any(|difference| difference.path.starts_with(&place)));
        Ok(approval.map(|entry| store.as_it_stood(&asked.id, entry.sequence)).transpose()?)
    })?;
    let held = before.as_ref().and_then(|before| Some((before, before.conference(&conference.id)?)));
    Ok(match held.filter(|(_, held)| !held.minutes.versions.is_empty()) {
        Some((before, held)) => changes::between(
            &Version { case: before, conference: held, headings: &earlier.headings },
            &Version { case, conference, headings },
        ),
        // A case that came as a file does not bring its journal.
        None => Changes {
            open: vec![
                "The earlier version was approved on another computer. Please compare the two.".to_owned(),
            ],
            ..Changes::default()
        },
    })
}

pub(super) fn reader(
    case: &CaseFile,
    conference: &Conference,
    document: CopyDocument,
    party: &Party,
) -> Result<CopyReader, AppError> {
    let of_this = recipients_of(document, case, conference).into_iter().find(|reader| reader.party == *party);
    // Who gets other papers and not this one is told why when it is made.
    of_this.or_else(|| recipient(case, conference, party)).ok_or_else(|| {
        AppError::refusal(
            "no_recipient",
            "This person gets no copy: invite them, or record that they were there.",
        )
    })
}

pub(super) fn refused(cause: CopyRefused) -> AppError {
    AppError::refusal("copy", cause.to_string())
}

pub(super) fn conference<'a>(case: &'a CaseFile, id: &ConferenceId) -> Result<&'a Conference, AppError> {
    case.conference(id).ok_or_else(|| {
        AppError::refusal("gone", "This conference is not in the case any more. Open the case again.")
    })
}

pub(super) fn in_conference(conference: &ConferenceId, act: ConferenceChange) -> Change {
    Change::InConference { conference: conference.clone(), act: Box::new(act) }
}
