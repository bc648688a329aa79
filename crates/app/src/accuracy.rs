//! What may be wrong in the minutes before a chair approves them: each doubt with its place and its mend.

use prebirth_documents::accuracy::{Doubt, RecordPart, Span, check};
use prebirth_domain::{CaseFile, Change, Conference, EntryId};
use prebirth_rules::{Place, Room};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::AppError;
use crate::views::DoubtView;

/// This gives every doubt, in the order of the record.
pub(crate) fn doubts(case: &CaseFile, conference: &Conference) -> Vec<DoubtView> {
    let record = Record::of(case, conference);
    check(case, conference)
        .into_iter()
        .map(|doubt| {
            let was = record.stretch(&doubt);
            let key = key(&doubt, was.as_deref());
            DoubtView {
                is_settled: conference.minutes.settled_doubts.iter().any(|settled| settled.id == key),
                key,
                where_words: doubt.place.words.clone(),
                place: record.place(&doubt),
                sentence: doubt.sentence,
                mend: doubt.mend.filter(|_| was.is_some()),
                was,
            }
        })
        .collect()
}

/// This gives what a doubt is known by: its nature, where it stands, the words in doubt and those proposed.
///
/// The sentence counts nothing: it says where an action stands and how often a word is written, and what somebody
/// has confirmed would come back when that changes.
fn key(doubt: &Doubt, was: Option<&str>) -> EntryId {
    let place = &doubt.place;
    let in_doubt = was.map_or_else(|| without_number(doubt), str::to_owned);
    let mend = doubt.mend.as_deref().unwrap_or_default();
    let about = [place.id.as_str(), place.field, &in_doubt, mend].join("\n");
    let digest = Sha256::digest(format!("{:?}\n{:?}\n{about}", doubt.nature, place.part));
    EntryId::new(digest.iter().take(12).map(|byte| format!("{byte:02x}")).collect::<String>())
}

/// Where no words are in doubt, the sentence alone says whom it is about: another owner is another doubt. Where the
/// action stands in the plan is not part of it.
fn without_number(doubt: &Doubt) -> String {
    if doubt.place.part == RecordPart::Action {
        doubt.sentence.replace(&doubt.place.words, "")
    } else {
        doubt.sentence.clone()
    }
}

/// This gives the change that puts a doubt right as it proposes.
///
/// # Errors
/// Refuses a doubt that is not there any more, and one that only a person can put right.
pub(crate) fn mend(case: &CaseFile, conference: &Conference, position: u32) -> Result<Change, AppError> {
    let gone = || AppError::refusal("gone", "This has already been corrected. Look at the list again.");
    let by_hand = || {
        AppError::refusal("by_hand", "Only you can tell what is right here. Go to the entry and correct it.")
    };
    let all = check(case, conference);
    let doubt = usize::try_from(position).ok().and_then(|position| all.get(position)).ok_or_else(gone)?;
    let record = Record::of(case, conference);
    let (Some(span), Some(mend)) = (doubt.span, doubt.mend.as_deref()) else { return Err(by_hand()) };
    record.stretch(doubt).ok_or_else(by_hand)?;
    let mut entry = record.entry(doubt).cloned().ok_or_else(by_hand)?;
    for text in texts(&mut entry, doubt.place.field) {
        *text = with_mend(text, span, mend);
    }
    let change = record.change(doubt, entry).ok_or_else(by_hand)?;
    serde_json::from_value(change).map_err(|_| {
        AppError::fault("mend", "This could not be corrected here. Go to the entry and correct it.")
    })
}

/// This is the case file as it is written, in which a doubt's place can be found by name.
struct Record {
    case: Value,
    /// Where the conference stands among the conferences.
    conference: usize,
}

impl Record {
    fn of(case: &CaseFile, conference: &Conference) -> Self {
        let position = case.conferences.iter().position(|known| known.id == conference.id);
        Self {
            case: serde_json::to_value(case).unwrap_or_default(),
            conference: position.unwrap_or_default(),
        }
    }

    /// This gives the pointer to the entry that a doubt is about.
    fn pointer(&self, doubt: &Doubt) -> String {
        let conference = format!("/conferences/{}", self.conference);
        let list = |list: String| match self.position(&list, doubt.place.id.as_str()) {
            Some(position) => format!("{list}/{position}"),
            None => list,
        };
        match doubt.place.part {
            RecordPart::Conference if doubt.place.id.is_empty() => conference,
            RecordPart::Conference => list(format!("{conference}/exclusions")),
            RecordPart::Contribution => list(format!("{conference}/contributions")),
            RecordPart::ParentView => list(format!("{conference}/parentViews")),
            RecordPart::AgencyView => list(format!("{conference}/agencyViews")),
            RecordPart::Attendance => list(format!("{conference}/attendance")),
            RecordPart::Report => list(format!("{conference}/reports")),
            RecordPart::Dissent => list(format!("{conference}/dissents")),
            RecordPart::Decision => format!("{conference}/decision"),
            RecordPart::Concern => list("/concerns".to_owned()),
            RecordPart::PlanOutcome => list("/plan/outcomes".to_owned()),
            RecordPart::Action => list("/plan/actions".to_owned()),
            RecordPart::Plan => "/plan".to_owned(),
            RecordPart::BirthPlan => "/birthPlan".to_owned(),
        }
    }

    fn position(&self, list: &str, id: &str) -> Option<usize> {
        self.case
            .pointer(list)?
            .as_array()?
            .iter()
            .position(|entry| entry.get("id").is_some_and(|at| at == id))
    }

    fn entry(&self, doubt: &Doubt) -> Option<&Value> {
        self.case.pointer(&self.pointer(doubt))
    }

    /// This gives the words that a doubt is about.
    fn stretch(&self, doubt: &Doubt) -> Option<String> {
        let span = doubt.span?;
        let mut entry = self.entry(doubt)?.clone();
        match texts(&mut entry, doubt.place.field).as_slice() {
            [text] => cut(text, span),
            // Which of several lines is meant is not said: a person looks.
            [] | [_, _, ..] => None,
        }
    }

    fn place(&self, doubt: &Doubt) -> Place {
        let (room, section) = match doubt.place.part {
            RecordPart::Conference if doubt.place.id.is_empty() => (Room::Minutes, "analysis"),
            RecordPart::Conference => (Room::Hold, "exclusions"),
            RecordPart::Contribution => (Room::Hold, "contributions"),
            RecordPart::ParentView => (Room::Hold, "views"),
            RecordPart::AgencyView => (Room::Hold, "agencyViews"),
            RecordPart::Attendance => (Room::Hold, "roll"),
            RecordPart::Dissent => (Room::Hold, "dissents"),
            RecordPart::Decision => (Room::Hold, "decision"),
            RecordPart::Report => (Room::Prepare, "reports"),
            RecordPart::Concern => (Room::Prepare, "concerns"),
            RecordPart::Plan | RecordPart::PlanOutcome | RecordPart::Action => (Room::Plan, "actions"),
            RecordPart::BirthPlan => (Room::Plan, "birthPlan"),
        };
        let pointer = format!("{}/{}", self.pointer(doubt), doubt.place.field);
        let place = Place::new(room, section, pointer);
        if doubt.place.id.is_empty() { place } else { place.item(&doubt.place.id) }
    }

    /// This makes the change that puts an entry in the place of the one that is there.
    fn change(&self, doubt: &Doubt, entry: Value) -> Option<Value> {
        let id = self.case.pointer(&format!("/conferences/{}/id", self.conference))?;
        let within = |act: Value| Some(json!({ "change": "inConference", "conference": id, "act": act }));
        match doubt.place.part {
            RecordPart::Conference if doubt.place.field == "analysis" => {
                within(json!({ "act": "writeAnalysis", "analysis": entry.get("analysis")? }))
            }
            RecordPart::Conference if doubt.place.id.is_empty() => None,
            RecordPart::Conference => within(json!({ "act": "excludePerson", "exclusion": entry })),
            RecordPart::Contribution => within(json!({ "act": "writeContribution", "contribution": entry })),
            RecordPart::ParentView => within(json!({ "act": "recordParentView", "view": entry })),
            RecordPart::AgencyView => within(json!({ "act": "recordAgencyView", "view": entry })),
            RecordPart::Attendance => within(json!({ "act": "recordAttendance", "attendance": entry })),
            RecordPart::Report => within(json!({ "act": "recordReport", "report": entry })),
            RecordPart::Dissent => within(json!({ "act": "recordDissent", "dissent": entry })),
            RecordPart::Decision => within(json!({ "act": "setDecision", "decision": entry })),
            RecordPart::Concern => Some(json!({ "change": "putConcern", "concern": entry })),
            RecordPart::PlanOutcome => Some(json!({ "change": "putOutcome", "outcome": entry })),
            RecordPart::Action => Some(json!({ "change": "putAction", "action": entry })),
            RecordPart::BirthPlan => Some(json!({ "change": "setBirthPlan", "birthPlan": entry })),
            RecordPart::Plan => {
                let frame: serde_json::Map<String, Value> = OF_THE_PLAN
                    .iter()
                    .filter_map(|name| Some((name.to_string(), entry.get(name)?.clone())))
                    .collect();
                Some(json!({ "change": "describeContingency", "plan": frame }))
            }
        }
    }
}

/// What the plan says as a whole, by its names in the case file.
const OF_THE_PLAN: [&str; 5] = [
    "contingency",
    "earlyBirthContingency",
    "whoTellsOfBirth",
    "informationSharingFlagOn",
    "noFatherActionBecause",
];

/// This gives the texts under a doubt's field: one, or each line of a list.
fn texts<'a>(entry: &'a mut Value, field: &str) -> Vec<&'a mut String> {
    match entry.get_mut(field) {
        Some(Value::String(text)) => vec![text],
        Some(Value::Array(lines)) => lines.iter_mut().filter_map(line).collect(),
        Some(Value::Object(read_back)) => {
            let lines = read_back.get_mut("lines").and_then(Value::as_array_mut);
            lines.into_iter().flatten().filter_map(line).collect()
        }
        Some(Value::Null | Value::Bool(_) | Value::Number(_)) | None => Vec::new(),
    }
}

fn line(value: &mut Value) -> Option<&mut String> {
    match value {
        Value::String(text) => Some(text),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::Array(_) | Value::Object(_) => None,
    }
}

fn cut(text: &str, span: Span) -> Option<String> {
    let stretch: String = text.chars().skip(span.start).take(span.end.checked_sub(span.start)?).collect();
    (!stretch.is_empty()).then_some(stretch)
}

fn with_mend(text: &str, span: Span, mend: &str) -> String {
    let before: String = text.chars().take(span.start).collect();
    let after: String = text.chars().skip(span.end).collect();
    format!("{before}{mend}{after}")
}
