//! Mending: a weak line becomes the action of the library that is nearest to it.

use chrono::NaiveDate;
use prebirth_domain::CaseFile;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::action::ActionText;

/// This is a weak action beside the better one that is proposed for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Mended {
    /// The improved action.
    pub action: ActionText,
    /// The action as it was written.
    pub before: ActionText,
    /// Why this is proposed.
    pub why: String,
    /// The entry of the library that it follows.
    pub drafted_from: Option<String>,
}

/// This proposes a better action for a weak one, keeping the names and days that the writer gave.
///
/// # Missing data
/// Gives `None` when the action has no fault or the library holds nothing like it.
#[must_use]
pub fn mend(action: &ActionText, case: &CaseFile, today: NaiveDate) -> Option<Mended> {
    let _ = (action, case, today);
    None
}
