//! Brothers and sisters whom a conference about the unborn baby considered too.

use crate::{EntryId, PersonId};

/// This records that a conference considered a brother or sister of the baby.
#[derive(
    Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct SiblingConsidered {
    /// The entry's id.
    pub id: EntryId,
    /// Who.
    pub person: PersonId,
    /// What the conference found for this child.
    pub words: Option<String>,
    /// What follows for this child: a plan, a review brought forward, nothing.
    pub outcome: Option<String>,
}
