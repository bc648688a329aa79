//! Facts that are kept from somebody.

use chrono::NaiveDate;

use crate::{EntryId, PersonId};

/// This is a fact that is kept from people. It must not reach them by any route.
#[derive(
    Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Withheld {
    /// The entry's id.
    pub id: EntryId,
    /// Which fact.
    pub fact: WithheldFact,
    /// From whom it is kept.
    pub kept_from: Vec<PersonId>,
    /// The ground.
    pub ground: String,
    /// Who decided.
    pub decided_by: Option<String>,
    /// When.
    pub decided_on: Option<NaiveDate>,
    /// When it is looked at again.
    pub reviewed_on: Option<NaiveDate>,
    /// Whether a copy says that something is withheld; off where the trace itself is unsafe.
    pub leaves_trace: bool,
}

/// This is a fact that can be withheld.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum WithheldFact {
    /// A person's address, with its postcode.
    Address {
        /// Whose.
        of: PersonId,
    },
    /// A person's telephone number.
    Telephone {
        /// Whose.
        of: PersonId,
    },
    /// A person's e-mail address.
    Email {
        /// Whose.
        of: PersonId,
    },
    /// A person's general practice.
    Gp {
        /// Whose.
        of: PersonId,
    },
    /// The place of birth.
    PlaceOfBirth,
    /// Words: a workplace, a clinic, a refuge, a school.
    Words {
        /// The words as they may stand in a text.
        words: String,
    },
}

impl Default for WithheldFact {
    fn default() -> Self {
        Self::Words { words: String::new() }
    }
}
