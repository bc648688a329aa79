//! What the checker is given and what it says.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize, Serializer};
use ts_rs::TS;

use crate::loose;

/// This is an action of a plan as somebody wrote it, before anything is known about it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct ActionText {
    /// This tells one action of a plan from another.
    #[serde(deserialize_with = "loose::words")]
    pub id: String,
    /// This is what is to be done, in the writer's words.
    #[serde(deserialize_with = "loose::words")]
    pub text: String,
    /// This is who is to do it, where the form has a place for it.
    #[serde(deserialize_with = "loose::words_or_nothing")]
    pub owner: Option<String>,
    /// This is by when, where the form has a place for it.
    #[serde(deserialize_with = "loose::words_or_nothing")]
    pub due: Option<String>,
    /// This is how one would know, where the form has a place for it.
    #[serde(deserialize_with = "loose::words_or_nothing")]
    pub measure: Option<String>,
}

/// This is a part of an action that a finding can point at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Field {
    /// The action itself.
    Text,
    /// Who does it.
    Owner,
    /// By when.
    Due,
    /// How one would know.
    Measure,
}

/// This is a stretch of characters in one part of an action.
///
/// # Units
/// Characters (Unicode scalar values), the end not included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Span {
    /// The first character.
    #[ts(type = "number")]
    pub start: usize,
    /// The character after the last.
    #[ts(type = "number")]
    pub end: usize,
    /// The part of the action that is counted in.
    pub field: Field,
}

/// This is one of the six things asked of an action.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Criterion {
    /// It says exactly what is done.
    Specific,
    /// It says how one would know.
    Measurable,
    /// It can be done by this person by then, as far as the case file tells.
    Achievable,
    /// It serves a concern of the case.
    Relevant,
    /// It says by when.
    TimeBound,
    /// One person answers for it.
    Owned,
}

/// This says whether an action meets a criterion; in JSON `true`, `false`, or `null` for "ask".
#[derive(Debug, Clone, Copy, PartialEq, Eq, TS)]
#[ts(type = "boolean | null")]
pub enum Judgement {
    /// The criterion is met.
    Met,
    /// It is not met, and a finding says why.
    NotMet,
    /// The case file cannot tell: a person has to judge.
    Ask,
}

impl Judgement {
    /// This gives the judgement as JSON carries it.
    #[must_use]
    pub fn as_option(self) -> Option<bool> {
        match self {
            Self::Met => Some(true),
            Self::NotMet => Some(false),
            Self::Ask => None,
        }
    }

    pub(crate) fn of(met: bool) -> Self {
        if met { Self::Met } else { Self::NotMet }
    }
}

impl Serialize for Judgement {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.as_option().serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Judgement {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(match Option::<bool>::deserialize(deserializer)? {
            Some(met) => Self::of(met),
            None => Self::Ask,
        })
    }
}

/// This is the judgement on each criterion.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Criteria {
    /// It says exactly what is done.
    pub specific: Judgement,
    /// It says how one would know.
    pub measurable: Judgement,
    /// It can be done, as far as the case file tells.
    pub achievable: Judgement,
    /// It serves a concern of the case, as far as the case file tells.
    pub relevant: Judgement,
    /// It says by when.
    pub time_bound: Judgement,
    /// One person answers for it.
    pub owned: Judgement,
}

impl Criteria {
    /// This says whether nothing is left to mend: no criterion is "not met".
    #[must_use]
    pub fn has_no_fault(&self) -> bool {
        [self.specific, self.measurable, self.achievable, self.relevant, self.time_bound, self.owned]
            .iter()
            .all(|judgement| *judgement != Judgement::NotMet)
    }
}

/// This is a change that can be accepted with one key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Mend {
    /// What the change does, in a few words.
    pub label: String,
    /// The part of the action that it changes.
    pub field: Field,
    /// The characters that it replaces; without it, the whole part.
    pub span: Option<Span>,
    /// What stands there afterwards.
    pub replacement: String,
}

/// This names what a finding is about, for a screen or a script; a code is never reused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs, reason = "each is explained by its sentence")]
pub enum FindingCode {
    NothingWritten,
    TooLong,
    VagueVerb,
    NothingDone,
    SeveralActions,
    UnexplainedAcronym,
    NoMeasure,
    VagueMeasure,
    CountsPeopleOnly,
    NoOwner,
    OwnerIsAgency,
    OwnerIsGroup,
    OwnerIsTwoPeople,
    OwnerNotKnown,
    OwnerNotTold,
    NoDeadline,
    VagueDeadline,
    FrequencyWithoutEnd,
    BeforeBirthOnly,
    PastDeadline,
    ContradictoryDates,
    NoSuchDay,
    AfterBirth,
    AfterReview,
    RestsOnParent,
    NoConcernLinked,
    RestrictionOpen,
    SeveralDaysForOne,
}

/// This is one thing that could be better about an action, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SmartFinding {
    /// The criterion it bears on.
    pub criterion: Criterion,
    /// What it is about.
    pub code: FindingCode,
    /// Whether it makes the criterion "not met", or is only advice.
    pub is_advice: bool,
    /// The words it is about, where there are such words.
    pub span: Option<Span>,
    /// Why, and what puts it right, in one sentence.
    pub sentence: String,
    /// A change that would put it right, where one can be offered.
    pub mend: Option<Mend>,
}

/// This is a deadline as the checker understood it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ResolvedDue {
    /// The words that say when.
    pub span: Span,
    /// The words themselves.
    pub written: String,
    /// The day, where the case file knows enough to tell.
    pub date: Option<NaiveDate>,
}

/// This is everything that the checker says about one action.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Checked {
    /// The judgement on each criterion.
    pub criteria: Criteria,
    /// What could be better, most important first.
    pub findings: Vec<SmartFinding>,
    /// The deadline as it was understood.
    pub due: Option<ResolvedDue>,
}
