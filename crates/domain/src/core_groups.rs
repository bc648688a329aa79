//! The core group and its meetings.

use chrono::NaiveDate;

use crate::{ConferenceId, EntryId, Party};

/// This is a member of the core group.
#[derive(
    Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct CoreGroupMember {
    /// The entry's id.
    pub id: EntryId,
    /// Who.
    pub party: Option<Party>,
}

/// This is a meeting of the core group.
#[derive(
    Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct CoreGroupMeeting {
    /// The entry's id.
    pub id: EntryId,
    /// The conference whose plan it carries out.
    pub conference: ConferenceId,
    /// The day.
    pub on: Option<NaiveDate>,
    /// Whether it was held; a meeting that is only planned was not.
    pub was_held: bool,
    /// Who was there.
    pub present: Vec<Party>,
    /// Who sent apologies.
    pub apologies: Vec<Party>,
    /// What was agreed.
    pub record: Option<String>,
    /// When the record was sent.
    pub record_sent_on: Option<NaiveDate>,
}
