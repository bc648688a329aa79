//! What the room across cases is shown with.

use chrono::NaiveDate;
use prebirth_domain::CaseId;
use prebirth_rules::{Place, Room, Verdict};
use serde::Serialize;
use ts_rs::TS;

views! {
    /// This is what all cases together say: do we do what we say we do.
    pub struct Assurance {
        /// The measures, in the order of the work.
        pub measures: Vec<MeasureCounted>,
        /// What was decided, side by side.
        pub decisions: Vec<DecisionLine>,
        /// How many cases are counted.
        pub counted: u32,
        /// How many cases there are, with those that the days leave out.
        pub of: u32,
        /// Whether the invented example is counted, because there is no other case.
        pub is_example: bool,
        /// The days between which a conference was held, in words.
        pub period_words: Option<String>,
        /// The day on which was counted, in words.
        pub day_words: String,
        /// What no measure counts, in words.
        pub not_counted: Vec<String>,
        /// The audit that asked for the measures.
        pub source: String,
    }
    /// This is one measure over the cases.
    pub struct MeasureCounted {
        /// By this the screen knows it.
        pub id: String,
        /// What the authority says it does.
        pub title: String,
        /// What is counted, in one sentence.
        pub counts: String,
        /// What the audit said.
        pub audit: String,
        /// How the cases stand.
        pub tally: Tally,
        /// How many cases it applies to.
        pub of: u32,
        /// In how many of them a figure that nobody has confirmed had a part.
        pub unconfirmed: u32,
        /// The same, rule by rule.
        pub rules: Vec<RuleCounted>,
        /// The cases to which it applies.
        pub cases: Vec<CaseOnMeasure>,
    }
    /// This is one rule over the cases.
    pub struct RuleCounted {
        /// The code of the rule.
        pub rule: String,
        /// What it requires.
        pub requires: String,
        /// How the cases stand.
        pub tally: Tally,
        /// How many cases it applies to.
        pub of: u32,
    }
    /// This is a case behind a measure.
    pub struct CaseOnMeasure {
        /// The case.
        pub case: CaseId,
        /// The working name of the baby.
        pub title: String,
        /// The words for paper and files, which name nobody.
        pub label: String,
        /// How the case stands: as badly as on the worst rule.
        pub verdict: Verdict,
        /// What is behind it, the worst first.
        pub findings: Vec<AssuredFinding>,
    }
    /// This is what a rule found in a case behind a measure.
    pub struct AssuredFinding {
        /// The rule.
        pub rule: String,
        /// What the rule claims.
        pub name: String,
        /// How the case stands.
        pub verdict: Verdict,
        /// What is the matter.
        pub sentence: String,
        /// By when, in words.
        pub due_words: Option<String>,
        /// Where it is put right.
        pub place: Place,
        /// Whether it rests on a figure that nobody has confirmed.
        pub is_unconfirmed: bool,
    }
    /// These are the files that were saved.
    pub struct AssuranceSaved {
        /// The folder in which they lie.
        pub place: String,
        /// Their names.
        pub files: Vec<String>,
    }
}

/// This is how many cases stand how.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Tally {
    /// As it should be.
    pub met: u32,
    /// Still to be done, in time.
    pub due: u32,
    /// What is recorded is not enough to tell. It never counts as met.
    pub cannot_tell: u32,
    /// Not as it should be.
    pub not_met: u32,
    /// There is nothing to say about these cases.
    pub not_applicable: u32,
}

impl Tally {
    /// This gives how many cases it applies to.
    #[must_use]
    pub fn of(&self) -> u32 {
        self.met + self.due + self.cannot_tell + self.not_met
    }
}

/// This is what was decided once in a case: by a conference, or by a step up or down.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DecisionLine {
    /// The case.
    pub case: CaseId,
    /// The working name of the baby.
    pub title: String,
    /// The words for paper and files, which name nobody.
    pub label: String,
    /// The day.
    pub on: Option<NaiveDate>,
    /// What decided it, with its day in words.
    pub what: String,
    /// The outcome.
    pub outcome: String,
    /// The category of a child protection plan.
    pub category: Option<String>,
    /// Whether the reasons for the outcome are recorded.
    pub threshold_reasons: Verdict,
    /// Whether the reasons for the category are recorded.
    pub category_reasons: Verdict,
    /// The kinds of concern that stand, so that like is compared with like.
    pub concerns: Vec<String>,
    /// Where it stands.
    pub place: Place,
}

impl Default for DecisionLine {
    fn default() -> Self {
        Self {
            case: CaseId::new(""),
            title: String::new(),
            label: String::new(),
            on: None,
            what: String::new(),
            outcome: String::new(),
            category: None,
            threshold_reasons: Verdict::NotApplicable,
            category_reasons: Verdict::NotApplicable,
            concerns: Vec::new(),
            place: Place::new(Room::Hold, "decision", "/conferences"),
        }
    }
}
