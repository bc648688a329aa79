//! Case files without a database: what an administrator and a test do with a file.

use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use prebirth_documents::copies::{CopyRefused, file_name_of};
use prebirth_documents::office::{Occasion, Office};
use prebirth_documents::recipients::{CopyReader, recipients_of};
use prebirth_domain::{
    CaseFile, ConcernKind, Conference, CopyDocument, Party, read_case_file, write_case_file,
};
use prebirth_rules::{Finding, Packs};
use prebirth_smart::{ActionText, Checked, Context, Criteria, DraftedAction, ResolvedDue, SmartFinding};
use serde::Serialize;

use crate::papers::paper;
use crate::{AppError, Format, TypedSecret, writing};

/// This is what the checker says of one line.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct LintLine {
    /// The id that the line gave.
    pub id: String,
    /// `true`, `false`, or `null` for "ask".
    pub criteria: Criteria,
    /// What could be better, and why.
    pub findings: Vec<SmartFinding>,
    /// The deadline as it was understood.
    pub due: Option<ResolvedDue>,
}

/// This asks for documents of a conference.
#[derive(Clone, Copy)]
pub struct Wanted<'a> {
    /// The document by its name on the command line, for example `minutes`.
    pub document: &'a str,
    /// The conference: an id, or a number from 1.
    pub conference: &'a str,
    /// For whom: an id, or `all`.
    pub for_whom: &'a str,
    /// The form.
    pub format: Format,
    /// The password that locks each PDF.
    pub password: Option<&'a TypedSecret>,
    /// The folder.
    pub folder: &'a Path,
    /// The day that the documents carry.
    pub made_on: NaiveDate,
}

/// This gives the example case as text.
///
/// # Errors
/// Gives a fault when the example that was built in cannot be read.
pub fn example(today: NaiveDate) -> Result<String, AppError> {
    Ok(write_case_file(&crate::example::example(today)?))
}

/// This writes a text to a file, whole or not at all.
///
/// # Errors
/// Refuses when the file cannot be written.
pub fn write(path: &Path, text: &str) -> Result<PathBuf, AppError> {
    writing::one(path, text.as_bytes())
}

/// This gives every finding of a case, worst first.
///
/// # Errors
/// Refuses a text that is no case file, and a pack that this version does not know.
pub fn check(text: &str, pack: Option<&str>, today: NaiveDate) -> Result<Vec<Finding>, AppError> {
    let mut case = read_case_file(text)?;
    case.policy_pack = pack.map(str::to_owned).or(case.policy_pack);
    let pack = Packs::built_in()
        .in_force_for(&case, today)
        .map_err(|trouble| AppError::refusal("pack", trouble.to_string()))?;
    Ok(prebirth_rules::check(&case, &pack, today))
}

/// This gives what the checker may know: of a case, or nothing.
///
/// # Errors
/// Refuses a text that is no case file.
pub fn context(case: Option<&str>, today: NaiveDate) -> Result<Context, AppError> {
    match case {
        Some(text) => Ok(Context::from_case(&read_case_file(text)?, today)),
        None => Ok(Context::default()),
    }
}

/// This checks one action, given as one JSON object.
///
/// # Errors
/// Refuses a line that is no such object.
pub fn lint(line: &str, context: &Context) -> Result<LintLine, AppError> {
    let action: ActionText = serde_json::from_str(line).map_err(|_| {
        AppError::refusal(
            "lint_line",
            "This is not an action: write one JSON object a line, with id and text, and owner, due and measure where known.",
        )
    })?;
    let Checked { criteria, findings, due } = prebirth_smart::check(&action, context);
    Ok(LintLine { id: action.id, criteria, findings, due })
}

/// This gives the actions that the concerns of a case call for and its plan lacks.
///
/// # Errors
/// Refuses a text that is no case file, and a concern that is not on the list.
pub fn draft(text: &str, concern: Option<&str>, today: NaiveDate) -> Result<Vec<DraftedAction>, AppError> {
    let case = read_case_file(text)?;
    let mut drafts = prebirth_smart::draft(&case, today);
    if let Some(word) = concern {
        let kind: ConcernKind = serde_json::from_value(word.into()).map_err(|_| {
            AppError::refusal(
                "concern",
                "This concern is not on the list. Look at ConcernKind in docs/case.schema.json.",
            )
        })?;
        let ids: Vec<_> =
            case.concerns.iter().filter(|known| known.what == kind).map(|known| &known.id).collect();
        drafts.retain(|drafted| drafted.action.concerns.iter().any(|id| ids.contains(&id)));
    }
    Ok(drafts)
}

/// This makes documents of a conference and gives the files.
///
/// # Errors
/// Refuses what is not in the case, and any copy that would hold something withheld from its reader.
/// Nothing is written then.
pub fn produce(text: &str, wanted: &Wanted<'_>) -> Result<Vec<PathBuf>, AppError> {
    let case = read_case_file(text)?;
    let document = document(wanted.document)?;
    let conference = conference(&case, wanted.conference)?;
    let readers = readers(&case, conference, document, wanted.for_whom)?;
    let office = Office::default();
    let mut made = Vec::new();
    for reader in &readers {
        let occasion = Occasion {
            case: &case,
            conference,
            reader: Some(reader),
            made_on: Some(wanted.made_on),
            office: &office,
        };
        match paper(document, &occasion, wanted.made_on, wanted.format, wanted.password) {
            Ok(paper) => {
                let name = file_name_of(document, &case, conference, reader, wanted.format.ending());
                made.push((name, paper.bytes));
            }
            // Asked for everybody, whoever never gets this document is passed over.
            Err(CopyRefused::NotForThisReader) if wanted.for_whom == "all" => {}
            Err(cause) => return Err(AppError::refusal("copy", cause.to_string())),
        }
    }
    writing::all(wanted.folder, made.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())))
}

fn document(name: &str) -> Result<CopyDocument, AppError> {
    CopyDocument::ALL.iter().find(|kind| name_of(**kind) == name).copied().ok_or_else(|| {
        let known: Vec<&str> = CopyDocument::ALL.iter().map(|kind| name_of(*kind)).collect();
        AppError::refusal("document", format!("There is no such document. There are: {}.", known.join(", ")))
    })
}

/// The name of a document on the command line.
fn name_of(document: CopyDocument) -> &'static str {
    match document {
        CopyDocument::Minutes => "minutes",
        CopyDocument::DecisionLetter => "decision-letter",
        CopyDocument::InvitationLetter => "invitation-letter",
        CopyDocument::Agenda => "agenda",
        CopyDocument::ReportRequest => "report-request",
        CopyDocument::Plan => "plan",
        CopyDocument::BirthPlan => "birth-plan",
        CopyDocument::CoreGroupRecord => "core-group-record",
        CopyDocument::FamilyCopy => "family-copy",
    }
}

fn conference<'a>(case: &'a CaseFile, asked: &str) -> Result<&'a Conference, AppError> {
    let by_number =
        || asked.parse::<usize>().ok()?.checked_sub(1).and_then(|place| case.conferences.get(place));
    let by_id = case.conferences.iter().find(|conference| conference.id.as_str() == asked);
    by_id.or_else(by_number).ok_or_else(|| {
        AppError::refusal(
            "conference",
            "There is no such conference in the case. Give its id or its number; 1 is the first.",
        )
    })
}

fn readers(
    case: &CaseFile,
    conference: &Conference,
    document: CopyDocument,
    asked: &str,
) -> Result<Vec<CopyReader>, AppError> {
    let mut readers = recipients_of(document, case, conference);
    if asked != "all" {
        readers.retain(|reader| match &reader.party {
            Party::Person { id } => id.as_str() == asked,
            Party::Professional { id } => id.as_str() == asked,
        });
    }
    if readers.is_empty() {
        return Err(AppError::refusal(
            "no_recipient",
            "Nobody of that id gets a copy. Give the id of somebody who was invited or was there, or all.",
        ));
    }
    Ok(readers)
}
