//! Where the baby is to live after hospital, and where the baby is.

use chrono::NaiveDate;

use crate::{Address, EntryId, PersonId};

/// This is the home that was agreed for the baby.
#[derive(
    Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct BabysHome {
    /// The address.
    pub address: Option<Address>,
    /// With whom the baby lives there.
    pub living_with: Vec<PersonId>,
    /// When it was agreed.
    pub agreed_on: Option<NaiveDate>,
    /// Who agreed: the discharge meeting, the core group, the court.
    pub agreed_by: Option<String>,
    /// When somebody saw that the home is ready.
    pub seen_on: Option<NaiveDate>,
}

/// This is where the baby stayed for a time.
#[derive(
    Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct BabyStay {
    /// The entry's id.
    pub id: EntryId,
    /// The first day.
    pub from: Option<NaiveDate>,
    /// The last day; nothing while it goes on.
    pub until: Option<NaiveDate>,
    /// Where.
    pub address: Option<Address>,
    /// With whom.
    pub living_with: Vec<PersonId>,
    /// How that is known, and who says so.
    pub known_from: Option<String>,
}

impl BabyStay {
    /// This says whether the baby is there on a day.
    #[must_use]
    pub fn holds_on(&self, day: NaiveDate) -> bool {
        self.from.is_some_and(|from| from <= day) && self.until.is_none_or(|until| day <= until)
    }
}
