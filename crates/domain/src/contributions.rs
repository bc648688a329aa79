//! What was said at a conference, and what each agency and each parent thinks.

use chrono::{NaiveDate, NaiveTime};

use crate::{Audience, ConcernId, EntryId, Party, PersonId};

/// This is what somebody contributed, in the minute taker's words. Minutes are not verbatim.
#[derive(
    Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Contribution {
    /// The entry's id.
    pub id: EntryId,
    /// Who said it.
    pub by: Option<Party>,
    /// The heading under which it stands.
    pub heading: Option<String>,
    /// Whether it is fact, opinion, a strength or history.
    pub nature: ContributionKind,
    /// What was said.
    pub words: String,
    /// When it was said.
    pub at: Option<NaiveTime>,
    /// Which concerns it is about.
    pub concerns: Vec<ConcernId>,
    /// Who may see it.
    pub audience: Audience,
}

words! {
    /// This says what a contribution is. Opinions are marked as opinions.
    pub enum ContributionKind {
        #[default]
        Fact => "fact",
        Opinion => "opinion",
        Strength => "strength",
        History => "history",
        Analysis => "analysis of risk",
        UnbornBabysView => "what life will be like for this baby",
    }
}

/// This is the view of one agency on the plan.
#[derive(
    Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct AgencyView {
    /// The entry's id.
    pub id: EntryId,
    /// Whose view it is.
    pub by: Option<Party>,
    /// The view.
    pub position: Position,
    /// The reasons.
    pub reasons: Option<String>,
}

words! {
    /// This is a view on whether the baby needs a child protection plan.
    pub enum Position {
        Plan => "a child protection plan",
        NoPlan => "no child protection plan",
        CannotSay => "not able to say",
        #[default]
        NotRecorded => "not recorded",
    }
}

/// This is the view of one parent, apart from the other's.
#[derive(
    Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct ParentView {
    /// The entry's id.
    pub id: EntryId,
    /// Whose view it is.
    pub person: PersonId,
    /// How it was obtained.
    pub obtained: ViewObtained,
    /// The day.
    pub on: Option<NaiveDate>,
    /// Whether it was heard apart from the other parent; nothing when not known.
    pub is_heard_apart: Option<bool>,
    /// The view, in the parent's sense.
    pub words: String,
    /// If it was not obtained: why not.
    pub not_obtained_because: Option<String>,
    /// Who may see it.
    pub audience: Audience,
}

words! {
    /// This says how a parent's view was obtained.
    pub enum ViewObtained {
        AtConference => "at the conference",
        InSeparatePart => "in a separate part of the conference",
        BeforeInPerson => "in person before the conference",
        InWriting => "in writing",
        ThroughAdvocate => "through an advocate",
        #[default]
        NotObtained => "not obtained",
    }
}
