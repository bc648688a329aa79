//! Orders, family group decision-making, pre-proceedings, and which authority is responsible.

use chrono::NaiveDate;

use crate::{EntryId, PersonId};

/// This is the legal side of the case.
#[derive(
    Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct LegalStatus {
    /// The offer of a family group decision-making meeting.
    pub family_group_offer: Option<FamilyGroupOffer>,
    /// Legal planning, letters, applications and orders sought, in order.
    pub steps: Vec<LegalStep>,
    /// Orders and bail conditions in force or ended.
    pub orders: Vec<Order>,
    /// Which authority is responsible, since when.
    pub responsibilities: Vec<Responsibility>,
    /// Disputes over responsibility.
    pub responsibility_disputes: Vec<ResponsibilityDispute>,
}

/// This is the offer of a family group decision-making meeting.
#[derive(
    Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct FamilyGroupOffer {
    /// When it was offered.
    pub offered_on: Option<NaiveDate>,
    /// What came of it.
    pub outcome: FamilyGroupOutcome,
    /// If it was not offered: why it is not in the child's best interests.
    pub reason: Option<String>,
    /// When the meeting was held.
    pub held_on: Option<NaiveDate>,
}

words! {
    /// This is what came of the offer of a family group meeting.
    pub enum FamilyGroupOutcome {
        #[default]
        NotOffered => "not offered",
        Offered => "offered",
        Accepted => "accepted",
        Declined => "declined",
        NotInBestInterests => "not in the child's best interests",
    }
}

/// This is a legal step.
#[derive(
    Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct LegalStep {
    /// The entry's id.
    pub id: EntryId,
    /// Which step.
    pub step: LegalStepKind,
    /// The day.
    pub on: Option<NaiveDate>,
    /// What was decided or sent, by whom.
    pub words: Option<String>,
}

words! {
    /// This is a kind of legal step.
    pub enum LegalStepKind {
        #[default]
        LegalPlanningMeeting => "legal planning meeting",
        LetterBeforeProceedings => "letter before proceedings",
        PreProceedingsMeeting => "pre-proceedings meeting",
        ApplicationIssued => "application issued",
        OrderMade => "order made",
        PoliceProtection => "police protection",
        ConsentGiven => "consent given",
    }
}

/// This is an order or a condition of bail.
#[derive(
    Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Order {
    /// The entry's id.
    pub id: EntryId,
    /// Which kind.
    pub order: OrderKind,
    /// Whom it binds.
    pub person: Option<PersonId>,
    /// Whom it protects.
    pub protects: Vec<PersonId>,
    /// What it says.
    pub words: String,
    /// The first day.
    pub from: Option<NaiveDate>,
    /// The last day.
    pub until: Option<NaiveDate>,
}

words! {
    /// This is a kind of order.
    pub enum OrderKind {
        NonMolestation => "non-molestation order",
        Occupation => "occupation order",
        DomesticAbuseProtection => "domestic abuse protection order",
        Restraining => "restraining order",
        #[default]
        BailConditions => "bail conditions",
        SexualHarmPrevention => "sexual harm prevention order",
        CareOrder => "care order",
        Other => "other order",
    }
}

/// This says which authority is responsible for what, since when.
#[derive(
    Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Responsibility {
    /// The entry's id.
    pub id: EntryId,
    /// The authority.
    pub authority: String,
    /// For what: the unborn baby, leaving care, housing.
    pub for_what: Option<String>,
    /// Since when.
    pub since: Option<NaiveDate>,
    /// Who agreed.
    pub agreed_by: Option<String>,
}

/// This is a dispute over which authority is responsible.
#[derive(
    Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct ResponsibilityDispute {
    /// The entry's id.
    pub id: EntryId,
    /// The authorities.
    pub between: Vec<String>,
    /// About what.
    pub about: String,
    /// Since when.
    pub since: Option<NaiveDate>,
    /// When it was settled; nothing while it goes on.
    pub settled_on: Option<NaiveDate>,
    /// How it was settled, by whom.
    pub settled_how: Option<String>,
}
