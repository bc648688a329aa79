//! Drafting: the actions that the concerns of a case call for and its plan lacks.

use chrono::NaiveDate;
use prebirth_domain::{Action, CaseFile};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// This is an action that the case calls for, ready to be accepted, changed or dismissed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DraftedAction {
    /// The action as it would stand in the plan.
    pub action: Action,
    /// Why it is proposed.
    pub why: String,
    /// Where it comes from.
    pub source: String,
}

/// This drafts the actions that the concerns of a case call for and its plan lacks, the most pressing first.
#[must_use]
pub fn draft(case: &CaseFile, today: NaiveDate) -> Vec<DraftedAction> {
    let _ = (case, today);
    Vec::new()
}
