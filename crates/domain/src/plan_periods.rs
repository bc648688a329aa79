//! Since when, and until when, the baby has a plan.

use chrono::NaiveDate;

use crate::{Category, EntryId};

/// This is the time during which the baby has a plan of one kind.
#[derive(
    Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct PlanPeriod {
    /// The entry's id.
    pub id: EntryId,
    /// The kind of plan.
    pub plan: PlanKind,
    /// The first day.
    pub starts_on: Option<NaiveDate>,
    /// The last day; nothing while it goes on.
    pub ended_on: Option<NaiveDate>,
    /// The latest category, for a child protection plan.
    pub category: Option<Category>,
    /// Why it ended, and what follows it.
    pub ended_because: Option<String>,
}

words! {
    /// This is a kind of plan.
    pub enum PlanKind {
        #[default]
        ChildProtection => "child protection plan",
        ChildInNeed => "child in need plan",
        FamilyHelp => "family help plan",
    }
}
