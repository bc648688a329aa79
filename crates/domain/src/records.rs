//! Checks of the record itself: verification, disputed facts, sightings, other meetings.

use chrono::NaiveDate;

use crate::{BabyId, DateRange, EntryId, Party, Role};

/// This records that a detail was compared with its source.
#[derive(
    Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Verification {
    /// The entry's id.
    pub id: EntryId,
    /// Whose detail.
    pub about: Option<Party>,
    /// Which detail: name, date of birth, address, NHS number.
    pub what: String,
    /// Against which source.
    pub source: String,
    /// When.
    pub on: Option<NaiveDate>,
    /// By whom.
    pub by: Option<String>,
    /// Whether they agreed.
    pub agreed: bool,
    /// What differed, and how it was resolved.
    pub note: Option<String>,
}

/// This is a fact that people dispute. It stays disputed, with every version.
#[derive(
    Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Dispute {
    /// The entry's id.
    pub id: EntryId,
    /// What it is about.
    pub about: String,
    /// The versions.
    pub versions: Vec<DisputedVersion>,
}

/// This is one version of a disputed fact.
#[derive(
    Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct DisputedVersion {
    /// What is said.
    pub words: String,
    /// Who says so.
    pub who: String,
}

/// This is a visit or another sighting of somebody.
#[derive(
    Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Sighting {
    /// The entry's id.
    pub id: EntryId,
    /// Who was seen.
    pub seen: Vec<Party>,
    /// Which babies were seen, for a visit after birth.
    pub babies: Vec<BabyId>,
    /// The day.
    pub on: Option<NaiveDate>,
    /// By whom.
    pub by: Option<String>,
    /// Where and how: home visit, clinic, video.
    pub place: Option<String>,
    /// Whether the person was seen alone; nothing when not known.
    pub was_alone: Option<bool>,
    /// Anything else that a reader has to know.
    pub note: Option<String>,
}

/// This is a meeting that is not a conference: legal planning, birth planning, discharge, professionals.
#[derive(
    Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct MeetingRecord {
    /// The entry's id.
    pub id: EntryId,
    /// Which kind.
    pub meeting: OtherMeetingKind,
    /// The day.
    pub on: Option<NaiveDate>,
    /// Where only a span is known.
    pub between: Option<DateRange>,
    /// Who was there.
    pub present: Vec<Party>,
    /// Who was told of it: roles.
    pub roles_present: Vec<Role>,
    /// What was decided.
    pub decided: Option<String>,
    /// Whether it decided that the baby is separated from a parent; nothing when not known.
    pub decides_separation: Option<bool>,
    /// Whether the mother was there; nothing when not known.
    pub mother_present: Option<bool>,
    /// If a parent was absent: why.
    pub parent_absent_because: Option<String>,
    /// When the parents were told of what was decided.
    pub parents_told_on: Option<NaiveDate>,
}

words! {
    /// This is a kind of meeting that is not a conference.
    pub enum OtherMeetingKind {
        #[default]
        Professionals => "professionals' meeting",
        BirthPlanning => "birth planning meeting",
        LegalPlanning => "legal planning meeting",
        DischargePlanning => "discharge planning meeting",
        MotherAndBabyUnitBoard => "mother and baby unit board",
        FamilyGroup => "family group meeting",
        SiblingsConference => "conference about a brother or sister",
        Marac => "MARAC",
    }
}
