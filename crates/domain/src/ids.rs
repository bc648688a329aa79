//! Ids of the things in a case file. They mean nothing by themselves and hold no personal data.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

macro_rules! ids {
    ($($(#[$meta:meta])* $name:ident,)+) => {$(
        $(#[$meta])*
        #[derive(
            Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default,
            Serialize, Deserialize, JsonSchema, TS,
        )]
        #[serde(transparent)]
        pub struct $name(pub String);

        impl $name {
            /// This makes an id from its text.
            #[must_use]
            pub fn new(text: impl Into<String>) -> Self {
                Self(text.into())
            }

            /// This gives the id as text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str(&self.0)
            }
        }
    )+};
}

ids! {
    /// This names a case file.
    CaseId,
    /// This names a person of the family or its network.
    PersonId,
    /// This names a professional.
    ProfessionalId,
    /// This names a baby, born or unborn.
    BabyId,
    /// This names a concern.
    ConcernId,
    /// This names a conference.
    ConferenceId,
    /// This names an action of the plan.
    ActionId,
    /// This names any other entry of a list in the case file.
    EntryId,
}
