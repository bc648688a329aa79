//! Who gets which copy, what each copy leaves out, and how far the minutes are.

use chrono::NaiveDate;
use prebirth_documents::{copies, minutes, recipients};
use prebirth_domain::{CaseFile, Conference, Copy, Party, Withheld, WithheldFact};

use crate::views::{CopyRow, KeptBack, MinutesState, ShareRow};
use crate::words;

/// This gives everybody who gets a copy, with what it leaves out.
pub(crate) fn rows(case: &CaseFile, conference: &Conference, today: NaiveDate) -> Vec<ShareRow> {
    let whole = minutes::minutes(case, conference);
    let readers = recipients::recipients(case, conference);
    let parts = copies::kept_back_from_each(&whole, &readers);
    readers
        .into_iter()
        .zip(parts)
        .map(|(reader, parts)| {
            let attended =
                conference.attendance.iter().find(|entry| entry.party.as_ref() == Some(&reader.party));
            ShareRow {
                name: words::name(case, &reader.party),
                role_label: case.role_words_of(&reader.party).unwrap_or_default(),
                was_invited: is_invited(conference, &reader.party),
                was_present: attended.is_some_and(|entry| entry.mode.is_present()),
                kept_back: with_facts(case, &reader, parts),
                copies: copy_rows(conference, &reader.party, today),
                party: reader.party,
            }
        })
        .collect()
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

fn copy_rows(conference: &Conference, party: &Party, today: NaiveDate) -> Vec<CopyRow> {
    let of_party = conference.minutes.copies.iter().filter(|copy| copy.to.as_ref() == Some(party));
    of_party.map(|copy| copy_row(copy, today)).collect()
}

fn copy_row(copy: &Copy, today: NaiveDate) -> CopyRow {
    let near = |day: Option<NaiveDate>| day.map(|day| words::day_near(day, today));
    CopyRow {
        id: copy.id.clone(),
        document_label: format!("{}, version {}", copy.document.label(), copy.version),
        made_words: near(copy.made_on),
        sent_words: near(copy.sent_on),
        received_words: near(copy.received_on),
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
