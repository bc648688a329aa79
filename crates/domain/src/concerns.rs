//! The concerns for the baby.

use chrono::NaiveDate;

use crate::{ConcernId, PersonId};

/// This is a concern for the baby, as recorded.
#[derive(
    Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Concern {
    /// The concern's id.
    pub id: ConcernId,
    /// What kind of concern it is.
    pub what: ConcernKind,
    /// Whom it is about.
    pub about: Vec<PersonId>,
    /// Which part of the family's life it is about, where it is not a person.
    pub subject: ConcernSubject,
    /// What is worrying, and what it would mean for the baby.
    pub words: String,
    /// What is working well.
    pub strengths: Option<String>,
    /// Who raised it.
    pub raised_by: Option<String>,
    /// When it was raised.
    pub raised_on: Option<NaiveDate>,
    /// Whether it no longer stands, with the evidence in the note.
    pub is_resolved: bool,
    /// The day since when it no longer stands.
    pub resolved_on: Option<NaiveDate>,
    /// Anything else that a reader has to know.
    pub note: Option<String>,
}

words! {
    /// This is the kind of a concern. Each kind calls for somebody at the conference and for actions in the plan.
    pub enum ConcernKind {
        DomesticAbuse => "domestic abuse",
        SubstanceMisuse => "drug misuse",
        Alcohol => "alcohol",
        MentalHealth => "mental health",
        SelfHarm => "self-harm or suicide",
        LearningDisability => "learning disability",
        PhysicalHealth => "physical health or brain injury",
        LateBooking => "late booking or missed antenatal care",
        ConcealedPregnancy => "concealed pregnancy",
        PreviousChildRemoved => "a previous child removed",
        PreviousChildHarmed => "a previous child harmed or died",
        SiblingOnPlan => "a brother or sister on a child protection plan",
        RiskToChildren => "a person who poses a risk to children",
        HomeConditions => "home conditions",
        Homelessness => "homelessness or unstable housing",
        Money => "money and debt",
        YoungParent => "very young parent",
        CareExperienced => "care-experienced parent",
        UnknownFather => "father not known",
        Exploitation => "exploitation",
        Offending => "offending",
        Custody => "parent in custody",
        Immigration => "immigration status",
        FemaleGenitalMutilation => "female genital mutilation",
        HonourBasedAbuse => "honour-based abuse or forced marriage",
        UnbornHealth => "the unborn baby's health",
        Smoking => "smoking",
        Engagement => "contact with services",
        #[default]
        Other => "another concern",
    }
}

words! {
    /// This says whom a concern is about where no person is named.
    pub enum ConcernSubject {
        Mother => "the mother",
        Father => "the father",
        BothParents => "both parents",
        Household => "the household",
        #[default]
        Baby => "the baby",
    }
}
