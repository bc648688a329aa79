//! The decision: threshold, category, reasons, dissent, restrictions, quoracy.

use chrono::{DateTime, NaiveDate, Utc};

use crate::{BabyId, EntryId, Party, PersonId};

/// This is the decision of a conference. The chair makes it.
#[derive(
    Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Decision {
    /// The outcome.
    pub outcome: Outcome,
    /// The babies it holds for; none means every baby of the case.
    pub babies: Vec<BabyId>,
    /// Whether the threshold of likely significant harm is met, in the chair's reasons.
    pub threshold_rationale: Option<String>,
    /// The category of primary concern.
    pub category: Option<Category>,
    /// Why that category.
    pub category_rationale: Option<String>,
    /// The chair's reasons in plain English.
    pub rationale: Option<String>,
    /// What is working well.
    pub strengths: Option<String>,
    /// What people are worried about, as one statement.
    pub danger_statement: Option<String>,
    /// Which alternative was considered, and why it is not enough.
    pub alternative_considered: Option<String>,
    /// What must not happen: the bottom lines.
    pub bottom_lines: Vec<String>,
    /// Restrictions, each with its basis.
    pub restrictions: Vec<Restriction>,
    /// Whether the plan is that the baby is separated from a parent at birth; nothing when not known.
    pub plans_separation_at_birth: Option<bool>,
    /// Which legal step is to be taken, and what if it fails, as decided.
    pub legal_step: Option<String>,
    /// Whether a legal planning meeting is recommended, with the reasons.
    pub legal_planning_recommended: Option<String>,
    /// The lead practitioner.
    pub lead_practitioner: Option<Party>,
    /// The date of the first core group.
    pub first_core_group_on: Option<NaiveDate>,
    /// The date of the review conference.
    pub review_on: Option<NaiveDate>,
    /// What was read back aloud before closing.
    pub read_back: Option<ReadBack>,
    /// Who decided.
    pub decided_by: Option<Party>,
    /// When it was recorded.
    pub recorded_at: Option<DateTime<Utc>>,
}

words! {
    /// This is the outcome of a conference.
    pub enum Outcome {
        ChildProtectionPlan => "child protection plan",
        ChildInNeedPlan => "child in need plan",
        FamilyHelpPlan => "family help plan",
        EarlyHelp => "early help",
        PlanContinues => "child protection plan continues",
        PlanEnds => "child protection plan ends",
        NoPlan => "no plan",
        Adjourned => "adjourned",
        #[default]
        NotRecorded => "not recorded",
    }
}

impl Outcome {
    /// This says whether the baby has a child protection plan after the conference.
    #[must_use]
    pub fn has_child_protection_plan(self) -> bool {
        matches!(self, Self::ChildProtectionPlan | Self::PlanContinues)
    }
}

words! {
    /// This is the category of a child protection plan; the census also accepts multiple.
    pub enum Category {
        #[default]
        Neglect => "neglect",
        Physical => "physical abuse",
        Sexual => "sexual abuse",
        Emotional => "emotional abuse",
        Multiple => "multiple (census code)",
    }
}

/// This is a restriction, with what it rests on.
#[derive(
    Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Restriction {
    /// The entry's id.
    pub id: EntryId,
    /// Whom it restricts.
    pub person: Option<PersonId>,
    /// What it restricts.
    pub words: String,
    /// What it rests on.
    pub basis: RestrictionBasis,
    /// The reference of the order, or who consented, when and with what capacity.
    pub basis_words: Option<String>,
    /// Who told the parent.
    pub told_by: Option<String>,
    /// When the parent was told.
    pub told_on: Option<NaiveDate>,
    /// If the parent is not to be told: the reference of that decision.
    pub do_not_tell_reference: Option<String>,
    /// Who supervises.
    pub supervised_by: Option<String>,
    /// When it is looked at again.
    pub reviewed_on: Option<NaiveDate>,
    /// When it ends.
    pub ends_on: Option<NaiveDate>,
}

words! {
    /// This says what a restriction rests on.
    pub enum RestrictionBasis {
        CourtOrder => "court order",
        EmergencyProtectionOrder => "emergency protection order",
        InterimCareOrder => "interim care order",
        PoliceProtection => "police protection",
        Consent => "written consent",
        BailConditions => "bail conditions",
        Agreement => "agreement of the parent",
        #[default]
        NotRecorded => "not recorded",
    }
}

/// This is what was read back aloud and agreed before closing, kept as said.
#[derive(
    Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct ReadBack {
    /// The lines as read.
    pub lines: Vec<String>,
    /// Whether everybody agreed that this is what was decided.
    pub is_agreed: bool,
    /// Whether the decision changed after these lines were written, so that they may say something else.
    pub is_out_of_date: bool,
    /// What somebody wanted changed.
    pub note: Option<String>,
}

/// This is a formal disagreement of a professional with the decision.
#[derive(
    Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Dissent {
    /// The entry's id.
    pub id: EntryId,
    /// Who disagrees.
    pub by: Option<Party>,
    /// Whether it is formal dissent; "disagrees but accepts" is not.
    pub is_formal: bool,
    /// The day it was raised.
    pub raised_on: Option<NaiveDate>,
    /// The nature of it, and the reasons.
    pub words: String,
    /// What the senior chair replied.
    pub reply: Option<String>,
    /// The day of the reply.
    pub replied_on: Option<NaiveDate>,
}

/// This is the chair's decision when a conference is not quorate, or the note that it is.
#[derive(
    Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct QuoracyDecision {
    /// Whether the chair went on.
    pub proceeds: bool,
    /// The ground for going on.
    pub ground: Option<QuoracyGround>,
    /// The reasons and the information relied on.
    pub reasons: Option<String>,
    /// What keeps the baby safe until the next date.
    pub interim_plan: Option<String>,
    /// The new date.
    pub reconvenes_on: Option<NaiveDate>,
    /// Who was told.
    pub reported_to: Option<String>,
    /// Who decided.
    pub decided_by: Option<Party>,
}

words! {
    /// This is the ground on which a chair may go on without a quorum.
    pub enum QuoracyGround {
        OneOtherAgency => "children's social care and one other agency are present",
        #[default]
        PreBirth => "an unborn baby has no contact with three agencies",
        LocalDifficulty => "local difficulty of attendance, reported to the senior manager",
        SufficientInformation => "sufficient information is available",
        DelayDetrimental => "delay would be detrimental to the child",
    }
}
