//! Who may see a part of the record.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{FamilyRole, PersonId, ProfessionalId, Role};

/// This is one reader of a copy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Recipient {
    /// A person of the family or its network.
    Person {
        /// Who it is.
        id: PersonId,
        /// What the person is to the baby.
        role: FamilyRole,
    },
    /// A professional.
    Professional {
        /// Who it is.
        id: ProfessionalId,
        /// The role in which the professional takes part.
        role: Role,
    },
    /// The record itself, which keeps everything.
    Archive,
}

/// This says who may see a part of the record. What a reader may not see is taken out before layout.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum Audience {
    /// Everybody who gets a copy.
    #[default]
    Everyone,
    /// Everybody but these people of the family.
    NotFor {
        /// From whom it is kept.
        people: Vec<PersonId>,
        /// Why.
        ground: String,
        /// Whether the copy says that something was left out; off where the trace itself is unsafe.
        #[serde(default)]
        leaves_trace: bool,
    },
    /// Only these people of the family, and the professionals.
    FamilyOnly {
        /// Who may see it.
        people: Vec<PersonId>,
    },
    /// The professionals, and nobody of the family.
    ProfessionalsOnly {
        /// Why.
        #[serde(default)]
        ground: String,
    },
    /// The police, the chair, the minute taker and children's social care.
    PoliceRestricted {
        /// Why.
        #[serde(default)]
        ground: String,
    },
    /// The local authority alone: legal advice.
    LegallyPrivileged,
}

impl Audience {
    /// This says whether a reader may see the part.
    #[must_use]
    pub fn includes(&self, reader: &Recipient) -> bool {
        match (self, reader) {
            (Self::Everyone, _) | (_, Recipient::Archive) => true,
            (Self::NotFor { people, .. }, Recipient::Person { id, .. }) => !people.contains(id),
            (Self::FamilyOnly { people }, Recipient::Person { id, .. }) => people.contains(id),
            (
                Self::ProfessionalsOnly { .. } | Self::PoliceRestricted { .. } | Self::LegallyPrivileged,
                Recipient::Person { .. },
            ) => false,
            (
                Self::NotFor { .. } | Self::FamilyOnly { .. } | Self::ProfessionalsOnly { .. },
                Recipient::Professional { .. },
            ) => true,
            (Self::PoliceRestricted { .. }, Recipient::Professional { role, .. }) => {
                role.is_childrens_social_care() || *role == Role::Police
            }
            (Self::LegallyPrivileged, Recipient::Professional { role, .. }) => {
                role.is_childrens_social_care() || *role == Role::LegalAdviser
            }
        }
    }

    /// This says whether a copy that lacks the part says so.
    #[must_use]
    pub fn leaves_trace(&self) -> bool {
        match self {
            Self::NotFor { leaves_trace, .. } => *leaves_trace,
            Self::PoliceRestricted { .. } | Self::ProfessionalsOnly { .. } => true,
            Self::Everyone | Self::FamilyOnly { .. } | Self::LegallyPrivileged => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_from_one_parent_reaches_everybody_else() {
        let kept =
            Audience::NotFor { people: vec!["father".into()], ground: "risk".into(), leaves_trace: false };
        let father = Recipient::Person { id: "father".into(), role: FamilyRole::Father };
        let mother = Recipient::Person { id: "mother".into(), role: FamilyRole::Mother };
        let midwife = Recipient::Professional { id: "midwife".into(), role: Role::Midwife };
        let solicitor = Recipient::Professional { id: "legal".into(), role: Role::LegalAdviser };
        assert!(!kept.includes(&father), "it is kept from him");
        assert!(kept.includes(&mother) && kept.includes(&midwife), "and from nobody else");
        assert!(!Audience::LegallyPrivileged.includes(&midwife), "legal advice stays with the authority");
        assert!(Audience::LegallyPrivileged.includes(&solicitor));
        assert!(!Audience::ProfessionalsOnly { ground: String::new() }.includes(&mother));
    }
}
