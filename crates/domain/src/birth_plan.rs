//! The safeguarding birth plan for the ward.

use chrono::{DateTime, NaiveDate, Utc};

use crate::{EntryId, PersonId, Restriction};

/// This is the birth plan: what the ward does in labour, at birth and until discharge.
#[derive(
    Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct BirthPlan {
    /// The day on which it was agreed.
    pub agreed_on: Option<NaiveDate>,
    /// Where it was agreed: the conference, a core group, another meeting.
    pub agreed_at: Option<String>,
    /// Where the birth is planned.
    pub place_of_birth: Option<String>,
    /// Whether the baby stays with the mother on the ward; nothing when not stated.
    pub baby_stays_with_mother: Option<bool>,
    /// Whether the baby is separated from the mother at birth; nothing when not stated.
    pub separates_at_birth: Option<bool>,
    /// Which legal step it names.
    pub legal_step: Option<String>,
    /// Who may be with the mother at the birth.
    pub birth_partners: Vec<PersonId>,
    /// Who may not come to the unit, why, and who told them.
    pub unit_exclusions: Vec<UnitExclusion>,
    /// Restrictions, each with its basis.
    pub restrictions: Vec<Restriction>,
    /// Who is rung at labour and birth, by day and by night, with deputies.
    pub contacts: Vec<BirthPlanContact>,
    /// Observation and supervision on the ward.
    pub ward_supervision: Option<WardSupervision>,
    /// The lines of the plan that are none of the above.
    pub lines: Vec<BirthPlanLine>,
    /// The discharge planning meeting.
    pub discharge_meeting: Option<String>,
    /// What keeps the mother safe when separation is planned.
    pub mothers_safety_plan: Option<String>,
    /// Whether the health visitor has been spoken with; nothing when not known.
    pub health_visitor_liaison: Option<bool>,
    /// Who signed for differences from the conference decision, and why.
    pub drift_signed_by: Option<String>,
    /// The reasons for the differences.
    pub drift_reasons: Option<String>,
    /// When the parents got it.
    pub given_to_parents_on: Option<NaiveDate>,
    /// When the ward got it.
    pub given_to_ward_on: Option<NaiveDate>,
    /// When it was last changed.
    pub changed_at: Option<DateTime<Utc>>,
}

/// This is somebody who may not come to the unit.
#[derive(
    Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct UnitExclusion {
    /// The entry's id.
    pub id: EntryId,
    /// Who.
    pub person: PersonId,
    /// Why: risk to whom.
    pub reason: String,
    /// Who told the person.
    pub told_by: Option<String>,
    /// When.
    pub told_on: Option<NaiveDate>,
}

/// This is somebody who is rung.
#[derive(
    Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct BirthPlanContact {
    /// The entry's id.
    pub id: EntryId,
    /// When: at labour, at birth, at discharge.
    pub when: String,
    /// Who is rung by day.
    pub by_day: Option<String>,
    /// Who is rung at night and at weekends.
    pub by_night: Option<String>,
    /// Who is rung when nobody answers.
    pub deputy: Option<String>,
}

/// This tells observation by ward staff and supervision by others apart.
#[derive(
    Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct WardSupervision {
    /// What ward staff observe and record.
    pub observation: Option<String>,
    /// Who supervises.
    pub supervision: Option<String>,
    /// Who agreed it for the ward.
    pub agreed_by_ward: Option<String>,
    /// When.
    pub agreed_on: Option<NaiveDate>,
}

/// This is a line of the birth plan.
#[derive(
    Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct BirthPlanLine {
    /// The entry's id.
    pub id: EntryId,
    /// What it says.
    pub words: String,
    /// Whether the conference decided it; a line that it did not decide needs a signature.
    pub is_from_decision: bool,
}
