//! Who gets which copy, what each copy leaves out, and how far the minutes are.

use chrono::NaiveDate;
use prebirth_documents::copies::CopyRefused;
use prebirth_documents::office::{Occasion, Office};
use prebirth_documents::{copies, minutes, recipients};
use prebirth_domain::{CaseFile, Conference, Copy, CopyDocument, Party, Withheld, WithheldFact};

use crate::views::{CopyRow, KeptBack, MinutesState, ShareRow};
use crate::words;

/// This gives everybody who gets a copy of the minutes, with what it leaves out, and whoever else holds a copy.
pub(crate) fn rows(case: &CaseFile, conference: &Conference, today: NaiveDate) -> Vec<ShareRow> {
    let whole = minutes::minutes(case, conference);
    let readers = recipients::recipients(case, conference);
    let parts = copies::kept_back_from_each(&whole, &readers);
    let getting = readers
        .into_iter()
        .zip(parts)
        .map(|(reader, parts)| {
            let kept_back = with_facts(case, &reader, parts);
            row(case, conference, reader.party, Some(kept_back), today)
        })
        .collect();
    with_holders(case, conference, getting, today)
}

/// This gives everybody who gets a copy of a document, with what that copy leaves out, and after them whoever
/// gets the minutes or holds a copy of something else.
///
/// # Errors
/// Refuses a document for which the case holds nothing yet.
pub(crate) fn rows_of(
    document: CopyDocument,
    case: &CaseFile,
    conference: &Conference,
    office: &Office,
    today: NaiveDate,
) -> Result<Vec<ShareRow>, CopyRefused> {
    let mut getting = Vec::new();
    for reader in recipients::recipients_of(document, case, conference) {
        let occasion = Occasion { case, conference, reader: Some(&reader), made_on: Some(today), office };
        let kept_back = match copies::document_for(document, &occasion) {
            Ok(whole) => Some(kept_back(case, &whole, &reader)),
            Err(CopyRefused::NotForThisReader) => None,
            Err(refused) => return Err(refused),
        };
        getting.push(row(case, conference, reader.party, kept_back, today));
    }
    for reader in recipients::recipients(case, conference) {
        if getting.iter().all(|known| known.party != reader.party) {
            getting.push(row(case, conference, reader.party, None, today));
        }
    }
    Ok(with_holders(case, conference, getting, today))
}

/// Whoever holds a copy stands in the list, so that its way can be recorded to the end.
fn with_holders(
    case: &CaseFile,
    conference: &Conference,
    mut rows: Vec<ShareRow>,
    today: NaiveDate,
) -> Vec<ShareRow> {
    for party in conference.minutes.copies.iter().filter_map(|copy| copy.to.as_ref()) {
        if rows.iter().all(|known| known.party != *party) {
            rows.push(row(case, conference, party.clone(), None, today));
        }
    }
    rows
}

/// Somebody of whom nothing is said about what a copy leaves out does not get the document.
fn row(
    case: &CaseFile,
    conference: &Conference,
    party: Party,
    kept_back: Option<Vec<KeptBack>>,
    today: NaiveDate,
) -> ShareRow {
    let attended = conference.attendance.iter().find(|entry| entry.party.as_ref() == Some(&party));
    ShareRow {
        name: words::name(case, &party),
        role_label: case.role_words_of(&party).unwrap_or_default(),
        was_invited: is_invited(conference, &party),
        was_present: attended.is_some_and(|entry| entry.mode.is_present()),
        gets_it: kept_back.is_some(),
        kept_back: kept_back.unwrap_or_default(),
        copies: copy_rows(case, conference, &party, today),
        party,
    }
}

/// This gives what a reader's copy leaves out: withheld facts first, then parts of the document.
pub(crate) fn kept_back(
    case: &CaseFile,
    document: &prebirth_documents::model::Document,
    reader: &recipients::CopyReader,
) -> Vec<KeptBack> {
    with_facts(case, reader, copies::kept_back(document, reader))
}

fn with_facts(
    case: &CaseFile,
    reader: &recipients::CopyReader,
    parts: Vec<prebirth_documents::model::KeptBack>,
) -> Vec<KeptBack> {
    let facts = case.withheld.iter().filter(|withheld| match &reader.party {
        Party::Person { id } => withheld.kept_from.contains(id),
        Party::Professional { .. } => false,
    });
    let facts =
        facts.map(|withheld| KeptBack { what: fact_words(case, withheld), ground: withheld.ground.clone() });
    facts.chain(parts.into_iter().map(|part| KeptBack { what: part.what, ground: part.ground })).collect()
}

fn fact_words(case: &CaseFile, withheld: &Withheld) -> String {
    let whose = |id: &prebirth_domain::PersonId| words::name(case, &Party::Person { id: id.clone() });
    match &withheld.fact {
        WithheldFact::Address { of } => format!("Address of {}", whose(of)),
        WithheldFact::Telephone { of } => format!("Telephone number of {}", whose(of)),
        WithheldFact::Email { of } => format!("Email address of {}", whose(of)),
        WithheldFact::Gp { of } => format!("GP of {}", whose(of)),
        WithheldFact::PlaceOfBirth => "Place of birth".to_owned(),
        WithheldFact::Words { words } => format!("The words “{words}”"),
    }
}

fn is_invited(conference: &Conference, party: &Party) -> bool {
    conference.invitations.iter().any(|entry| entry.party.as_ref() == Some(party))
}

fn copy_rows(case: &CaseFile, conference: &Conference, party: &Party, today: NaiveDate) -> Vec<CopyRow> {
    let of_party = conference.minutes.copies.iter().filter(|copy| copy.to.as_ref() == Some(party));
    of_party.map(|copy| copy_row(case, copy, today)).collect()
}

fn copy_row(case: &CaseFile, copy: &Copy, today: NaiveDate) -> CopyRow {
    let near = |day: Option<NaiveDate>| day.map(|day| words::day_near(day, today));
    let label = copy.document.label();
    let checked_by = copy.checked_by.clone().filter(|name| !name.trim().is_empty());
    CopyRow {
        id: copy.id.clone(),
        document: copy.document,
        document_label: match copy.document {
            CopyDocument::Minutes => format!("{label}, version {}", copy.version),
            CopyDocument::DecisionLetter
            | CopyDocument::InvitationLetter
            | CopyDocument::Agenda
            | CopyDocument::ReportRequest
            | CopyDocument::Plan
            | CopyDocument::BirthPlan
            | CopyDocument::CoreGroupRecord
            | CopyDocument::FamilyCopy => label.to_owned(),
        },
        made_words: near(copy.made_on),
        sent_words: near(copy.sent_on)
            .map(|day| copy.channel.map_or(day.clone(), |channel| format!("{day}, {}", channel.label()))),
        received_words: near(copy.received_on),
        chased_words: near(copy.chased_on.iter().max().copied()),
        needs_second_reader: checked_by.is_none() && is_anything_kept_from(case, copy.to.as_ref()),
        checked_by,
    }
}

/// Whether a fact is withheld from somebody, so that a second person reads their copies first.
fn is_anything_kept_from(case: &CaseFile, party: Option<&Party>) -> bool {
    match party {
        Some(Party::Person { id }) => case.withheld.iter().any(|withheld| withheld.kept_from.contains(id)),
        Some(Party::Professional { .. }) | None => false,
    }
}

/// This says how far the minutes of a conference are.
pub(crate) fn minutes_state(
    case: &CaseFile,
    conference: Option<&Conference>,
    today: NaiveDate,
) -> MinutesState {
    let latest = conference.and_then(|conference| conference.minutes.versions.last());
    let has_changed_since = match (conference, latest) {
        (Some(conference), Some(version)) => {
            minutes::content_hash(case, conference, &version.headings) != version.content_hash
        }
        (Some(_) | None, _) => false,
    };
    let state_words = match latest {
        None => "Draft; not approved yet".to_owned(),
        Some(version) => {
            let on = version
                .approved_on
                .map_or_else(String::new, |day| format!(" on {}", words::day_near(day, today)));
            let changed = if has_changed_since { "; changed since" } else { "" };
            format!("Version {} approved{on}{changed}", version.number)
        }
    };
    MinutesState {
        is_approved: latest.is_some() && !has_changed_since,
        version: latest.map_or(0, |version| version.number),
        has_changed_since,
        state_words,
        cannot_approve_because: conference
            .map(stands_in_the_way)
            .unwrap_or_else(|| vec!["No conference is recorded yet.".to_owned()]),
    }
}

/// What the minutes of every conference have to say before a chair can stand by them.
fn stands_in_the_way(conference: &Conference) -> Vec<String> {
    let mut because = Vec::new();
    let mut unless = |is_there: bool, sentence: &str| {
        if !is_there {
            because.push(sentence.to_owned());
        }
    };
    unless(conference.on.is_some(), "The day of the conference is not recorded.");
    unless(
        conference.attendance.iter().any(|entry| entry.mode.is_present()),
        "Nobody is recorded as present.",
    );
    let decision = conference.decision.as_ref();
    unless(
        decision.is_some_and(|decision| decision.outcome != prebirth_domain::Outcome::NotRecorded),
        "The decision is not recorded.",
    );
    let has_reasons = |text: &Option<String>| text.as_deref().is_some_and(|text| !text.trim().is_empty());
    unless(
        decision.is_some_and(|decision| {
            has_reasons(&decision.rationale) || has_reasons(&decision.threshold_rationale)
        }),
        "The reasons for the decision are not recorded.",
    );
    because
}
