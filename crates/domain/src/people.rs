//! The people of the family and its network.

use chrono::NaiveDate;

use crate::{Address, EntryId, FatherRecord, NhsNumber, PersonId, PersonName, ProfessionalId, Role};

/// This is a person of the family or its network.
#[derive(
    Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Person {
    /// The person's id.
    pub id: PersonId,
    /// The name, with aliases.
    pub name: PersonName,
    /// What the person is to the baby.
    pub role: FamilyRole,
    /// The relationship in the family's own words.
    pub role_words: Option<String>,
    /// The date of birth.
    pub date_of_birth: Option<NaiveDate>,
    /// An age that was stated where no date of birth is known.
    pub stated_age: Option<StatedAge>,
    /// The sex, as the census codes it.
    pub sex: Option<Sex>,
    /// The NHS number as typed.
    pub nhs_number: Option<NhsNumber>,
    /// The address.
    pub address: Option<Address>,
    /// The telephone number.
    pub telephone: Option<String>,
    /// The e-mail address.
    pub email: Option<String>,
    /// The general practice, or the practitioner.
    pub gp: Option<String>,
    /// Whether the person lives in the household that the baby will come home to; nothing when not known.
    pub is_in_household: Option<bool>,
    /// Where the person was and is: home, prison, hospital, another authority.
    pub whereabouts: Vec<Whereabouts>,
    /// The ethnicity code of the children in need census.
    pub ethnicity: Option<String>,
    /// The first language.
    pub first_language: Option<String>,
    /// The religion, in the person's words.
    pub religion: Option<String>,
    /// The nationality and immigration status, where established.
    pub immigration_status: Option<String>,
    /// What the person needs to take part.
    pub needs: Vec<Need>,
    /// For a man in the baby's life: the father's record.
    pub father: Option<FatherRecord>,
    /// For a brother or sister of the baby: the school or nursery.
    pub school: Option<String>,
    /// For a brother or sister: the legal status and where the child lives, for example "adopted 2022".
    pub legal_status: Option<String>,
    /// Whether the person is or was in care, or is leaving care; nothing when not known.
    pub is_care_experienced: Option<bool>,
    /// The day of death.
    pub died_on: Option<NaiveDate>,
    /// Anything else that a reader has to know.
    pub note: Option<String>,
}

words! {
    /// This says what a person of the family or its network is to the baby.
    pub enum FamilyRole {
        Mother => "mother",
        Father => "father",
        PossibleFather => "possible father",
        MothersPartner => "mother's partner",
        OtherMaleCarer => "other male carer",
        Sibling => "brother or sister",
        Grandparent => "grandparent",
        Relative => "relative",
        Friend => "friend or supporter",
        HouseholdMember => "household member",
        #[default]
        Other => "other person",
    }
}

impl FamilyRole {
    /// This says whether the role makes a man a father, a possible father, a partner or a carer of the baby.
    #[must_use]
    pub fn is_father_or_partner(self) -> bool {
        match self {
            Self::Father | Self::PossibleFather | Self::MothersPartner | Self::OtherMaleCarer => true,
            Self::Mother
            | Self::Sibling
            | Self::Grandparent
            | Self::Relative
            | Self::Friend
            | Self::HouseholdMember
            | Self::Other => false,
        }
    }
}

words! {
    /// This is the sex of a person as the children in need census codes it.
    pub enum Sex {
        Female => "female",
        Male => "male",
        #[default]
        NotKnown => "not known",
    }
}

/// This is an age that somebody stated.
#[derive(
    Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct StatedAge {
    /// The age in completed years.
    pub years: u32,
    /// The day on which it was stated.
    pub on: Option<NaiveDate>,
}

/// This is where a person stayed for a time.
#[derive(
    Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Whereabouts {
    /// The entry's id.
    pub id: EntryId,
    /// What kind of place it is.
    pub place: WhereaboutsKind,
    /// The name of the place or the authority.
    pub name: Option<String>,
    /// The first day.
    pub from: Option<NaiveDate>,
    /// The last day; nothing while it goes on.
    pub until: Option<NaiveDate>,
}

words! {
    /// This says what kind of place a person stays in.
    pub enum WhereaboutsKind {
        #[default]
        Home => "home",
        Prison => "prison",
        Hospital => "hospital",
        MotherAndBabyUnit => "mother and baby unit",
        Refuge => "refuge",
        TemporaryAccommodation => "temporary accommodation",
        OtherAuthority => "another authority's area",
        SupportedAccommodation => "supported accommodation",
        NotKnown => "not known",
    }
}

/// This is what a person needs to take part.
#[derive(
    Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Need {
    /// The entry's id.
    pub id: EntryId,
    /// What is needed: an interpreter for which language, an advocate, a signer, easy read.
    pub what: String,
    /// The role that meets it.
    pub met_by_role: Option<Role>,
    /// Who meets it.
    pub met_by: Option<ProfessionalId>,
    /// Whether it has been arranged; nothing when not known.
    pub is_arranged: Option<bool>,
}

/// This is a link between two people, for the genogram.
#[derive(
    Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Relationship {
    /// The entry's id.
    pub id: EntryId,
    /// The one person.
    pub one: PersonId,
    /// The other person.
    pub other: PersonId,
    /// What the first is to the second.
    pub link: RelationshipKind,
    /// Whether it has ended; nothing when not known.
    pub has_ended: Option<bool>,
}

words! {
    /// This says what the first of two people is to the second.
    pub enum RelationshipKind {
        #[default]
        ParentOf => "parent of",
        PartnerOf => "partner of",
        MarriedTo => "married to",
        SiblingOf => "brother or sister of",
        HalfSiblingOf => "half-brother or half-sister of",
        CarerOf => "carer of",
    }
}

/// This points at a person of the family or at a professional.
#[derive(
    Debug,
    Clone,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize,
    schemars::JsonSchema,
    ts_rs::TS,
)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum Party {
    /// A person of the family or its network.
    Person {
        /// Who it is.
        id: PersonId,
    },
    /// A professional.
    Professional {
        /// Who it is.
        id: ProfessionalId,
    },
}
