//! What the list of cases is shown with.

use chrono::NaiveDate;
use prebirth_domain::CaseId;
use prebirth_rules::{Place, Verdict};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Difference;

/// This is the order of the list of cases.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum CaseOrder {
    /// Those that need something first.
    #[default]
    Need,
    /// By the day on which the baby is due.
    DueDate,
    /// By the social worker whose case it is.
    SocialWorker,
}

/// This says which cases stand in the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum CaseFilter {
    /// All of them.
    #[default]
    All,
    /// Those in which something is not met.
    NotMet,
    /// Those in which something falls due within a week.
    DueSoon,
    /// Those whose conference is within a fortnight.
    ConferenceSoon,
    /// Those that need nothing.
    InOrder,
}

/// This says how much of what needs doing is listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum ToDoLength {
    /// What is most pressing, a little of each case.
    #[default]
    Pressing,
    /// Everything.
    Whole,
}

/// This is a way of looking at the list of cases, kept under a name.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct SavedFilter {
    /// The name.
    pub name: String,
    /// The words to look for. They may be a family's name, so this prints nothing.
    pub search: String,
    /// The order.
    pub order: CaseOrder,
    /// Which cases.
    pub only: CaseFilter,
}

impl std::fmt::Debug for SavedFilter {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("SavedFilter(..)")
    }
}

/// These are the ways of looking at the list that somebody kept, in their order.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct SavedFilters {
    /// The ways.
    pub filters: Vec<SavedFilter>,
}

views! {
    /// These are the cases, those that need something first.
    pub struct CaseList {
        /// The rows, in the order that was asked for.
        pub rows: Vec<CaseRow>,
        /// What needs doing now in these cases, the most pressing first.
        pub to_do: Vec<ToDo>,
        /// How many things more there are.
        pub more_to_do: u32,
        /// How many cases there are, with those that are not in the list.
        pub of: u32,
        /// Where the words that were typed stand in these cases.
        pub found: Vec<Found>,
        /// How many places more there are.
        pub more_found: u32,
    }
    /// This is something that needs doing now.
    pub struct ToDo {
        /// In which case.
        pub case: CaseId,
        /// The working name of the baby.
        pub title: String,
        /// The rule.
        pub rule: String,
        /// What the rule claims.
        pub name: String,
        /// How the case stands.
        pub verdict: Verdict,
        /// What is the matter.
        pub sentence: String,
        /// By when.
        pub due: Option<NaiveDate>,
        /// By when, in words.
        pub due_words: Option<String>,
        /// Where it is put right.
        pub place: Place,
    }
    /// This is a case in the list.
    pub struct CaseRow {
        /// The case.
        pub id: CaseId,
        /// The words under which the row stands in the order that was asked for.
        pub group: String,
        /// The working name of the baby.
        pub title: String,
        /// The mother's name.
        pub mother_name: String,
        /// The social worker's name.
        pub social_worker: Option<String>,
        /// When the baby was born, in words; nothing before the birth.
        pub born_words: Option<String>,
        /// The due date in words.
        pub due_words: Option<String>,
        /// The gestation today, for example 27+2.
        pub gestation_words: Option<String>,
        /// The next or last conference in words.
        pub next_conference_words: Option<String>,
        /// How many findings are not met.
        pub not_met: u32,
        /// How many findings fall due.
        pub due: u32,
        /// The first thing to do.
        pub next_thing: Option<String>,
        /// Whether it is the invented example.
        pub is_example: bool,
        /// When it was last changed, in words.
        pub updated_words: String,
    }
    /// This is a case file as it would come in.
    pub struct Arrival {
        /// The working name of the baby.
        pub title: String,
        /// Whether the case is there already.
        pub is_there: bool,
        /// Whether the file says the same as what is there.
        pub is_same: bool,
        /// Where it says something else: before is what is there, after is what the file says.
        pub differences: Vec<Difference>,
        /// How many more places there are.
        pub more_differences: u32,
    }
    /// This is a place where words that were typed stand.
    pub struct Found {
        /// In which case.
        pub case: CaseId,
        /// The working name of the baby.
        pub title: String,
        /// What stands there: "Person", "Said".
        pub kind: String,
        /// The words around what was typed.
        pub words: String,
        /// Where it stands.
        pub place: Place,
    }
}
