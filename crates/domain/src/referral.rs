//! From referral to conference: referral and feedback, strategy discussion, assessment, threshold decisions.

use chrono::NaiveDate;

use crate::{EntryId, Party};

/// This is a referral, with what came back to the referrer.
#[derive(
    Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Referral {
    /// The entry's id.
    pub id: EntryId,
    /// The day of receipt.
    pub received_on: Option<NaiveDate>,
    /// Who referred: the role and agency.
    pub from: Option<String>,
    /// The referrer, where the person is recorded.
    pub from_party: Option<Party>,
    /// What the referral says.
    pub words: Option<String>,
    /// When receipt was acknowledged.
    pub acknowledged_on: Option<NaiveDate>,
    /// When the type of response was decided.
    pub decided_on: Option<NaiveDate>,
    /// What was decided.
    pub decision: Option<String>,
    /// What the referrer was told.
    pub feedback: Option<Feedback>,
    /// When the referrer took it back, for one that was withdrawn.
    pub withdrawn_on: Option<NaiveDate>,
    /// Why it was withdrawn, and what the authority decided on that.
    pub withdrawn_because: Option<String>,
}

/// This is what a referrer was told about the outcome.
#[derive(
    Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Feedback {
    /// The day of telling.
    pub given_on: Option<NaiveDate>,
    /// The outcome as told.
    pub outcome: Option<String>,
    /// The reasons as told. Without them a referrer cannot judge whether to escalate.
    pub rationale: Option<String>,
    /// How.
    pub method: Option<String>,
}

/// This is a strategy discussion.
#[derive(
    Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct StrategyDiscussion {
    /// The entry's id.
    pub id: EntryId,
    /// The day.
    pub held_on: Option<NaiveDate>,
    /// Whether it started the enquiry under section 47.
    pub starts_enquiry: bool,
    /// Who took part: roles and agencies.
    pub took_part: Vec<Party>,
    /// What was decided and why.
    pub outcome: Option<String>,
    /// What keeps the baby and the mother safe until the conference, and who does it.
    pub interim_safety_plan: Option<String>,
}

/// This is a decision that a case goes up or down a level.
#[derive(
    Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct ThresholdDecision {
    /// The entry's id.
    pub id: EntryId,
    /// The day.
    pub on: Option<NaiveDate>,
    /// To which level.
    pub to: ThresholdStep,
    /// Whether it is a step down.
    pub is_step_down: bool,
    /// Who decided.
    pub by: Option<String>,
    /// The reasons.
    pub rationale: Option<String>,
    /// For a step down: which independent evidence supports it.
    pub evidence: Option<String>,
}

words! {
    /// This is the level of a response.
    pub enum ThresholdStep {
        #[default]
        NoFurtherAction => "no further action",
        EarlyHelp => "early help",
        FamilyHelp => "family help",
        ChildInNeed => "child in need",
        Section47Enquiry => "section 47 enquiry",
        ChildProtectionConference => "child protection conference",
        ChildProtectionPlan => "child protection plan",
        PreProceedings => "pre-proceedings",
        CareProceedings => "care proceedings",
    }
}

/// This is the pre-birth assessment.
#[derive(
    Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Assessment {
    /// The first day.
    pub started_on: Option<NaiveDate>,
    /// The day of completion.
    pub completed_on: Option<NaiveDate>,
    /// Whether maternity took part; nothing when not known.
    pub is_done_with_maternity: Option<bool>,
    /// When it was shared with the mother.
    pub shared_with_mother_on: Option<NaiveDate>,
    /// When it was shared with the father.
    pub shared_with_father_on: Option<NaiveDate>,
    /// Will the newborn be safe with these carers?
    pub newborn_safe: Option<String>,
    /// Is there a realistic prospect of adequate care throughout childhood?
    pub care_throughout_childhood: Option<String>,
    /// What was different when previous children were assessed, and what has changed.
    pub what_has_changed: Option<String>,
}
