//! The plan: outcomes for the baby and the actions that bring them about.

use chrono::{DateTime, NaiveDate, Utc};

use crate::{ActionId, Audience, ConcernId, ConferenceId, EntryId, Gestation, Party, PersonId};

/// This is the child protection plan as it stands.
#[derive(
    Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Plan {
    /// What is to be different for the baby.
    pub outcomes: Vec<PlanOutcome>,
    /// The actions.
    pub actions: Vec<Action>,
    /// What happens if the plan fails or circumstances change.
    pub contingency: Option<String>,
    /// What happens if the baby comes early.
    pub early_birth_contingency: Option<String>,
    /// Who tells children's social care of the birth, and how the deputy is reached.
    pub who_tells_of_birth: Option<String>,
    /// Whether the flag of the child protection information sharing service has been confirmed.
    pub information_sharing_flag_on: Option<NaiveDate>,
    /// If no action is asked of a father: why not.
    pub no_father_action_because: Option<String>,
    /// The proposed actions that somebody decided against.
    pub dismissed_drafts: Vec<DismissedDraft>,
}

/// This is a proposed action that somebody decided against, so that it is not proposed again.
#[derive(
    Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct DismissedDraft {
    /// The id under which it was proposed.
    pub id: EntryId,
    /// Why it is not wanted.
    pub because: String,
    /// Who decided.
    pub by: Option<String>,
    /// When.
    pub at: Option<DateTime<Utc>>,
}

/// This is what is to be different for the baby, and how one would know.
#[derive(
    Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct PlanOutcome {
    /// The entry's id.
    pub id: EntryId,
    /// What is different for the baby.
    pub words: String,
    /// Which concerns it answers.
    pub concerns: Vec<ConcernId>,
    /// How much improvement, by when.
    pub benchmark: Option<String>,
}

/// This is one action of the plan.
#[derive(
    Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Action {
    /// The action's id.
    pub id: ActionId,
    /// The conference that agreed it.
    pub conference: Option<ConferenceId>,
    /// The concerns that it answers.
    pub concerns: Vec<ConcernId>,
    /// What it brings about for the baby.
    pub outcome_for_baby: Option<String>,
    /// How things are now.
    pub baseline: Option<String>,
    /// What is done.
    pub text: String,
    /// The one person who is accountable for it.
    pub owner: Option<Party>,
    /// The owner in words, where the person is not recorded.
    pub owner_words: Option<String>,
    /// With whom.
    pub with: Vec<Party>,
    /// How often, how much.
    pub frequency: Option<String>,
    /// When it starts.
    pub starts_on: Option<NaiveDate>,
    /// By when.
    pub due: Option<DueWhen>,
    /// What one will see or count.
    pub measure: Option<String>,
    /// Who reports it, in which document.
    pub evidence_source: Option<String>,
    /// When it is looked at again.
    pub review_on: Option<NaiveDate>,
    /// If it is not done by then: who does what.
    pub contingency: Option<String>,
    /// Whether each parent agrees.
    pub agreements: Vec<Agreement>,
    /// What makes it possible: transport, interpreter, child care.
    pub support: Option<String>,
    /// How far it is.
    pub status: ActionStatus,
    /// When it was done.
    pub done_on: Option<NaiveDate>,
    /// What shows that it was done.
    pub evidence: Option<String>,
    /// Who may see it: an action can name a place that is kept from somebody.
    pub audience: Audience,
    /// The library entry from which it was drafted.
    pub drafted_from: Option<String>,
    /// When the owner was told, for an owner who was not there.
    pub owner_told_on: Option<NaiveDate>,
    /// Who accepted it into the plan.
    pub accepted_by: Option<String>,
    /// When it was accepted into the plan.
    pub accepted_at: Option<DateTime<Utc>>,
}

/// This is by when an action is due.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum DueWhen {
    /// A day of the calendar.
    Day {
        /// The day.
        on: NaiveDate,
    },
    /// A gestation, which moves with the due date.
    AtGestation {
        /// The gestation.
        at: Gestation,
    },
    /// A number of calendar days after birth, weekends included.
    AfterBirth {
        /// Days after the day of birth.
        days: u32,
    },
    /// As somebody wrote it; the checker reads it.
    InWords {
        /// The words.
        words: String,
    },
}

words! {
    /// This says how far an action is.
    pub enum ActionStatus {
        #[default]
        NotStarted => "not started",
        UnderWay => "under way",
        Done => "done",
        NotDone => "not done",
        Replaced => "replaced",
    }
}

/// This says whether a parent agrees with an action.
#[derive(
    Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Agreement {
    /// The parent.
    pub person: PersonId,
    /// Whether the parent agrees; nothing for one who was not asked.
    pub agrees: Option<bool>,
}
