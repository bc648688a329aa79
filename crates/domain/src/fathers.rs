//! What is recorded of each man in the baby's life.

use chrono::NaiveDate;

use crate::EntryId;

/// This is the record of a father, a possible father, a partner or another male carer.
///
/// Identity, address and practice stand in the person's own record; his invitation, his views and the
/// actions about him stand with the conference and the plan.
#[derive(
    Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct FatherRecord {
    /// What he is to the baby.
    pub capacity: Capacity,
    /// How that is known.
    pub how_known: Option<String>,
    /// Who supplied the information.
    pub information_from: InformationFrom,
    /// When it was supplied.
    pub information_on: Option<NaiveDate>,
    /// His relationship to the mother now.
    pub relationship_to_mother: RelationshipToMother,
    /// Nights a week that he stays in the household; nothing when not known.
    pub nights_a_week: Option<u32>,
    /// Whether he will care for the baby; nothing when not known.
    pub will_care_for_baby: Option<bool>,
    /// Whether he is expected to hold parental responsibility once the baby is born.
    pub parental_responsibility: ParentalResponsibility,
    /// When parental responsibility was confirmed, after birth.
    pub parental_responsibility_confirmed_on: Option<NaiveDate>,
    /// What was tried to reach him.
    pub contact_attempts: Vec<ContactAttempt>,
    /// What other agencies were asked about him, and what came back.
    pub checks: Vec<Check>,
    /// His other children.
    pub other_children: Vec<OtherChild>,
    /// His strengths, and how he can protect.
    pub strengths: Option<String>,
    /// His family and network.
    pub family_network: Option<String>,
    /// Risks to the mother, the baby or professionals.
    pub risks: Option<String>,
    /// If he is unknown: the mother's account.
    pub mothers_account: Option<String>,
    /// If he is unknown: who asks next.
    pub who_asks_next: Option<String>,
    /// If he is unknown: when they ask.
    pub asks_next_on: Option<NaiveDate>,
    /// Where telling him goes against the mother's wish: the risk judgement, and who made it.
    pub told_against_wish_judgement: Option<String>,
}

words! {
    /// This says in which capacity a man is recorded.
    pub enum Capacity {
        Acknowledged => "acknowledged father",
        Putative => "putative father",
        Disputed => "disputed father",
        MothersPartner => "mother's partner",
        SocialFather => "social father",
        OtherMaleCarer => "other male carer",
        #[default]
        Unknown => "not known",
    }
}

words! {
    /// This says who supplied the information about a man.
    pub enum InformationFrom {
        Himself => "himself",
        Mother => "the mother",
        Agency => "an agency",
        Family => "the family",
        #[default]
        NotKnown => "not known",
    }
}

words! {
    /// This says what a man is to the mother now.
    pub enum RelationshipToMother {
        Married => "married or in a civil partnership",
        LivingTogether => "living together",
        TogetherNotLivingTogether => "together, not living together",
        Separated => "separated",
        NoRelationship => "no relationship",
        #[default]
        NotKnown => "not known",
    }
}

words! {
    /// This says whether a man is expected to hold parental responsibility. Nobody holds it before birth.
    pub enum ParentalResponsibility {
        ExpectedAtBirth => "expected at birth",
        OnRegistration => "if he is named when the birth is registered",
        NotExpected => "not expected",
        #[default]
        NotKnown => "not known",
    }
}

/// This is one attempt to reach somebody.
#[derive(
    Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct ContactAttempt {
    /// The entry's id.
    pub id: EntryId,
    /// The day.
    pub on: Option<NaiveDate>,
    /// How: letter, telephone, visit, text message.
    pub method: String,
    /// Who tried.
    pub by: Option<String>,
    /// What came of it.
    pub result: Option<String>,
}

/// This is information asked of another agency.
#[derive(
    Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Check {
    /// The entry's id.
    pub id: EntryId,
    /// Which records.
    pub what: CheckKind,
    /// The day of asking.
    pub requested_on: Option<NaiveDate>,
    /// The day on which the answer came.
    pub returned_on: Option<NaiveDate>,
    /// What came back, in short.
    pub result: Option<String>,
    /// The reason why an agency would not share.
    pub refused_because: Option<String>,
}

words! {
    /// This says whose records were checked.
    pub enum CheckKind {
        #[default]
        Police => "police",
        ChildrensSocialCare => "children's social care",
        OtherAuthority => "another authority's social care",
        Health => "health",
        Probation => "probation",
        Marac => "MARAC",
        Mappa => "MAPPA",
        Gp => "GP",
    }
}

/// This is another child of a man in the baby's life.
#[derive(
    Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct OtherChild {
    /// The entry's id.
    pub id: EntryId,
    /// What is known: name, date of birth, authority.
    pub words: String,
    /// The legal outcome for the child.
    pub legal_outcome: Option<String>,
}
