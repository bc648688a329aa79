//! Formal challenge between agencies.

use chrono::NaiveDate;

use crate::{ConferenceId, EntryId};

/// This is an escalation of a professional disagreement.
#[derive(
    Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Escalation {
    /// The entry's id.
    pub id: EntryId,
    /// The conference that it is about, if any.
    pub conference: Option<ConferenceId>,
    /// Which agency raised it.
    pub raised_by: Option<String>,
    /// Against which agency or decision.
    pub against: Option<String>,
    /// The day.
    pub raised_on: Option<NaiveDate>,
    /// What the disagreement is about.
    pub words: String,
    /// The stages that it went through.
    pub stages: Vec<EscalationStage>,
    /// How it ended.
    pub outcome: Option<String>,
    /// The day on which it ended.
    pub resolved_on: Option<NaiveDate>,
}

/// This is a stage of an escalation.
#[derive(
    Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct EscalationStage {
    /// The entry's id.
    pub id: EntryId,
    /// The stage's number, from 1.
    pub number: u32,
    /// Who owns it.
    pub owner: Option<String>,
    /// When it began.
    pub began_on: Option<NaiveDate>,
    /// By when it has to be answered.
    pub due_on: Option<NaiveDate>,
    /// When it was answered.
    pub answered_on: Option<NaiveDate>,
    /// What was answered.
    pub answer: Option<String>,
}
