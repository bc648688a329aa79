//! The birth, and who was told of it.

use chrono::{NaiveDate, NaiveTime};

use crate::{BabyId, EntryId, NhsNumber, PersonName, Role, Sex};

/// This is the birth.
#[derive(
    Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Birth {
    /// The babies.
    pub babies: Vec<BabyAtBirth>,
    /// Where.
    pub place: Option<String>,
    /// Who was told, when.
    pub notifications: Vec<BirthNotification>,
    /// When the baby left hospital, and with whom.
    pub discharged_on: Option<NaiveDate>,
    /// The pre-discharge meeting.
    pub discharge_meeting_on: Option<NaiveDate>,
}

/// This is a baby at birth. The names take the place of the working name; the links stay.
#[derive(
    Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct BabyAtBirth {
    /// The baby's id, as before birth.
    pub id: BabyId,
    /// The name.
    pub name: PersonName,
    /// The day of birth.
    pub born_on: Option<NaiveDate>,
    /// The time of birth.
    pub born_at: Option<NaiveTime>,
    /// The sex.
    pub sex: Option<Sex>,
    /// The NHS number.
    pub nhs_number: Option<NhsNumber>,
    /// Whether the baby was born alive; nothing when not recorded.
    pub was_born_alive: Option<bool>,
    /// The day of death.
    pub died_on: Option<NaiveDate>,
    /// When the birth was registered, and whether the father is named.
    pub registered_on: Option<NaiveDate>,
}

/// This records who was told of the birth.
#[derive(
    Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct BirthNotification {
    /// The entry's id.
    pub id: EntryId,
    /// Which role.
    pub role: Role,
    /// When.
    pub told_on: Option<NaiveDate>,
    /// By whom.
    pub told_by: Option<String>,
}
