//! Looks through what was written before a chair approves it: names, dates, who was there, what was decided.
//!
//! It proposes and never changes anything. Each doubt says where, why and, where that is certain, what
//! to write instead.

mod birth;
mod dates;
mod given_names;
mod known;
mod language;
mod names;
mod ordinary;
mod presence;
mod roles;
mod texts;
mod tokens;

use prebirth_domain::{CaseFile, Conference};
use serde::Serialize;

/// This is something in the record that may be wrong.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Doubt {
    /// This says what kind of doubt it is.
    pub nature: DoubtKind,
    /// This is where it stands.
    pub place: Place,
    /// This is the stretch of the text, where it is about one.
    pub span: Option<Span>,
    /// This says what is the matter, and what puts it right.
    pub sentence: String,
    /// This is what to write in place of the stretch.
    pub mend: Option<String>,
}

/// This says what kind of doubt it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum DoubtKind {
    /// A name is written otherwise than in the record.
    Misspelt,
    /// A short form stands for a name of the record.
    ShortName,
    /// A name belongs to nobody in this case.
    Stranger,
    /// Somebody is given a role that is not theirs.
    OtherRole,
    /// A day does not exist, or does not agree with the record.
    Day,
    /// A gestation does not agree with its day.
    Gestation,
    /// A number does not agree with the record.
    Number,
    /// Somebody was there and nothing is recorded of them.
    Silent,
    /// Somebody speaks who was not there.
    Absent,
    /// An action is given to somebody who was not there and was not told.
    OwnerNotTold,
    /// The birth plan says something else than the conference decided.
    BirthPlan,
}

/// This is a stretch of a text.
///
/// # Units
/// Characters (Unicode scalar values), the end not included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Span {
    /// The first character.
    pub start: usize,
    /// The character after the last.
    pub end: usize,
}

/// This is where a text stands in the record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Place {
    /// This is the part of the record.
    pub part: RecordPart,
    /// This is the entry's id; it is empty where the part has no entries.
    pub id: String,
    /// This is the entry's field as it is named in the case file.
    pub field: &'static str,
    /// This says it in words, such as “What the midwife said under “Health””.
    pub words: String,
}

/// This is a part of the record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum RecordPart {
    /// The conference itself.
    Conference,
    /// What somebody said.
    Contribution,
    /// A parent's view.
    ParentView,
    /// An agency's view.
    AgencyView,
    /// The roll.
    Attendance,
    /// A report.
    Report,
    /// A concern.
    Concern,
    /// The decision.
    Decision,
    /// A dissent.
    Dissent,
    /// The plan as a whole.
    Plan,
    /// An outcome of the plan.
    PlanOutcome,
    /// An action.
    Action,
    /// The birth plan.
    BirthPlan,
}

/// This gives every doubt about what is recorded of a conference, in the order of the record.
///
/// # Missing data
/// Checks what is there. An empty record gives no doubt. Never fails.
pub fn check(case: &CaseFile, conference: &Conference) -> Vec<Doubt> {
    let texts = texts::of(case, conference);
    let known = known::Known::of(case, conference, &texts);
    let mut doubts = Vec::new();
    let mut strangers = Vec::new();
    for text in &texts {
        let letters: Vec<char> = text.text.chars().collect();
        let tokens = tokens::of(&letters);
        names::check(&known, text, &tokens, &mut doubts, &mut strangers);
        roles::check(case, text, &letters, &tokens, &mut doubts);
        dates::check(case, conference, &known, text, &letters, &tokens, &mut doubts);
    }
    names::once(&mut doubts, &strangers);
    presence::check(case, conference, &mut doubts);
    birth::check(case, conference, &mut doubts);
    doubts
}

/// This gives a text with a doubt's mend put in, if the doubt has one that fits.
pub fn mended(text: &str, doubt: &Doubt) -> Option<String> {
    let (span, mend) = (doubt.span?, doubt.mend.as_ref()?);
    let letters: Vec<char> = text.chars().collect();
    let (before, after) = (letters.get(..span.start)?, letters.get(span.end..)?);
    Some(before.iter().copied().chain(mend.chars()).chain(after.iter().copied()).collect())
}
