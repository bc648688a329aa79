//! Who was told of the concern for the unborn baby, when, by whom and of what.

use chrono::NaiveDate;

use crate::{EntryId, Party, Role};

/// This records that a partner was told, or why not.
#[derive(
    Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Notice {
    /// The entry's id.
    pub id: EntryId,
    /// The role that was told.
    pub role: Role,
    /// Who was told, where the person is recorded.
    pub told: Option<Party>,
    /// At which stage.
    pub stage: NoticeStage,
    /// The day of telling.
    pub told_on: Option<NaiveDate>,
    /// Who told them.
    pub told_by: Option<String>,
    /// How.
    pub method: Option<String>,
    /// What was shared.
    pub shared: Option<String>,
    /// If nobody was told: why not.
    pub not_told_because: Option<String>,
}

words! {
    /// This says at which stage a partner was told.
    pub enum NoticeStage {
        Referral => "referral",
        #[default]
        Strategy => "strategy discussion",
        Conference => "conference",
        Plan => "plan",
        Birth => "birth",
        Discharge => "discharge",
    }
}
