//! The pregnancy: babies, due dates with their history, booking and care.

use chrono::NaiveDate;

use crate::{BabyId, EntryId, Gestation, NhsNumber, PersonId};

/// This is what is recorded of the pregnancy itself.
#[derive(
    Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Pregnancy {
    /// The unborn babies: one, twins or more.
    pub babies: Vec<UnbornBaby>,
    /// Every due date that anybody gave, in the order of recording.
    pub due_dates: Vec<DueDate>,
    /// The booking with maternity services.
    pub booking: Option<Booking>,
    /// Whether the pregnancy was concealed or denied; nothing when not known.
    pub is_concealed: Option<bool>,
    /// Why the booking was late or the pregnancy concealed, as recorded.
    pub late_booking_reason: Option<String>,
    /// An early birth that is expected, and why.
    pub expected_early_birth: Option<ExpectedEarlyBirth>,
    /// The hospital or place where the birth is planned.
    pub intended_place_of_birth: Option<String>,
    /// The mother's hospital number.
    pub hospital_number: Option<String>,
    /// Appointments kept and missed.
    pub antenatal_contacts: Vec<AntenatalContact>,
}

/// This is a baby before birth. It has no sex, no NHS number and nobody holds parental responsibility yet.
#[derive(
    Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct UnbornBaby {
    /// The baby's id.
    pub id: BabyId,
    /// The working name, for example "Unborn baby Bello".
    pub working_name: String,
    /// Other names under which agencies hold the baby.
    pub aliases: Vec<String>,
    /// The local authority's reference: at most 20 letters and digits.
    pub local_authority_reference: Option<String>,
    /// The men who are or may be the father.
    pub possible_fathers: Vec<PersonId>,
    /// The baby's NHS number, which exists only after birth.
    pub nhs_number: Option<NhsNumber>,
}

/// This is one due date, with where it came from.
#[derive(
    Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct DueDate {
    /// The entry's id.
    pub id: EntryId,
    /// The due date.
    pub date: Option<NaiveDate>,
    /// What it rests on.
    pub basis: DueDateBasis,
    /// Who gave it.
    pub given_by: Option<String>,
    /// When it was given or recorded.
    pub recorded_on: Option<NaiveDate>,
    /// Whether a later and better date has taken its place. A date that is still in use anywhere is not replaced.
    pub is_replaced: bool,
    /// Anything else that a reader has to know.
    pub note: Option<String>,
}

words! {
    /// This says what a due date rests on, best first.
    pub enum DueDateBasis {
        EarlyScan => "dating scan",
        LateScan => "later scan",
        LastMenstrualPeriod => "last menstrual period",
        FundalHeight => "fundal height",
        ClinicalEstimate => "clinical estimate",
        MothersAccount => "mother's own account",
        #[default]
        NotKnown => "basis not known",
    }
}

/// This is the first registration with maternity services.
#[derive(
    Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Booking {
    /// The day of booking.
    pub on: Option<NaiveDate>,
    /// The gestation at booking, where it is recorded as such.
    pub gestation: Option<Gestation>,
    /// The maternity unit.
    pub unit: Option<String>,
}

/// This is an early birth that is expected.
#[derive(
    Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct ExpectedEarlyBirth {
    /// The gestation at which birth is expected.
    pub at: Option<Gestation>,
    /// Why, and who says so.
    pub reason: String,
}

/// This is an appointment of antenatal care, kept or not.
#[derive(
    Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct AntenatalContact {
    /// The entry's id.
    pub id: EntryId,
    /// The day.
    pub on: Option<NaiveDate>,
    /// Whether it was kept; nothing when not known.
    pub was_kept: Option<bool>,
    /// What it was, and why it was missed.
    pub note: Option<String>,
}
