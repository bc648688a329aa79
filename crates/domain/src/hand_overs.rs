//! A case that goes from one team or authority to another.

use chrono::NaiveDate;

use crate::EntryId;

/// This is a handover: what was sent, when it came, who took the case on, and who held it meanwhile.
#[derive(
    Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct HandOver {
    /// The entry's id.
    pub id: EntryId,
    /// The team or authority that hands over.
    pub from: Option<String>,
    /// The team or authority that takes over.
    pub to: Option<String>,
    /// Whether it goes to another authority; nothing when not known.
    pub is_to_another_authority: Option<bool>,
    /// Why it goes.
    pub because: Option<String>,
    /// When it was decided that it goes.
    pub decided_on: Option<NaiveDate>,
    /// What is in the pack: minutes, plan, birth plan, chronology, assessment.
    pub pack: Option<String>,
    /// When the pack was sent.
    pub sent_on: Option<NaiveDate>,
    /// When its receipt was confirmed.
    pub received_on: Option<NaiveDate>,
    /// Who confirmed it.
    pub received_by: Option<String>,
    /// When the other side took the case on.
    pub accepted_on: Option<NaiveDate>,
    /// Who took it on.
    pub accepted_by: Option<String>,
    /// Who holds the case until then.
    pub held_by_meanwhile: Option<String>,
    /// When the side that handed over closed it.
    pub closed_on: Option<NaiveDate>,
}
