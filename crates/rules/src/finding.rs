//! What a rule tells a reader: the finding, where it comes from and where it is put right.

use chrono::NaiveDate;
use prebirth_domain::Party;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Authority;

/// This is one thing that a rule found, met or not, ready to be read.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Finding {
    /// The rule's code, for example `I03`.
    pub rule: String,
    /// What the rule claims, for example `health_visitor_invited`.
    pub name: String,
    /// The family of the rule.
    pub family: Family,
    /// How the case stands.
    pub verdict: Verdict,
    /// One plain sentence.
    pub summary: String,
    /// Why it matters.
    pub why: String,
    /// What puts it right.
    pub remedy: Option<String>,
    /// By when it has to be done.
    pub due: Option<NaiveDate>,
    /// How late it is, in words: "3 working days late".
    pub late_by: Option<String>,
    /// Whether it is over: nothing that is done now changes it, it can only be explained.
    #[serde(default)]
    pub is_over: bool,
    /// Where the requirement comes from.
    pub source: SourceShown,
    /// Where it is put right.
    pub place: Place,
    /// Whom it is about.
    pub about: Option<Party>,
}

/// This says how a case stands against a rule. It is never a plain yes or no.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Verdict {
    /// It is not as it should be.
    NotMet,
    /// It is still to be done, and there is time.
    Due,
    /// What is recorded is not enough to tell.
    CannotTell,
    /// It is as it should be.
    Met,
    /// The rule has nothing to say about this case.
    NotApplicable,
}

impl Verdict {
    /// This is every verdict, worst first.
    pub const ALL: &'static [Self] =
        &[Self::NotMet, Self::Due, Self::CannotTell, Self::Met, Self::NotApplicable];

    /// This gives the words that a person reads.
    #[must_use]
    pub fn label(self) -> &'static str {
        match self {
            Self::NotMet => "not met",
            Self::Due => "due",
            Self::CannotTell => "cannot tell",
            Self::Met => "met",
            Self::NotApplicable => "not applicable",
        }
    }
}

/// This is where a requirement or a figure comes from, as it is shown.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SourceShown {
    /// The title of the source.
    pub title: String,
    /// What weight it has.
    pub authority: Authority,
    /// The edition, as printed on it.
    pub edition: Option<String>,
    /// Where in the source.
    pub pinpoint: Option<String>,
    /// Its address.
    pub address: Option<String>,
    /// What it says, where the words matter.
    pub words: Option<String>,
    /// The figure in words, for example "15 working days".
    pub figure: Option<String>,
}

impl SourceShown {
    /// This shows a suggestion of practice, which no published source stands behind.
    pub(crate) fn suggestion(words: &str) -> Self {
        Self {
            title: "Practice suggestion".to_owned(),
            authority: Authority::PracticeSuggestion,
            edition: None,
            pinpoint: None,
            address: None,
            words: Some(words.to_owned()),
            figure: None,
        }
    }
}

/// This is where in the case something is put right.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Place {
    /// The room.
    pub room: Room,
    /// The section of the room.
    pub section: String,
    /// The place in the case file, as an RFC 6901 pointer that exists.
    pub pointer: String,
    /// The id of the item, where it is one item of a list.
    pub item: Option<String>,
}

impl Place {
    /// This makes a place from a room, a section and a pointer.
    #[must_use]
    pub fn new(room: Room, section: &str, pointer: impl Into<String>) -> Self {
        Self { room, section: section.to_owned(), pointer: pointer.into(), item: None }
    }

    /// This names the item at the place.
    #[must_use]
    pub fn item(mut self, id: &str) -> Self {
        self.item = Some(id.to_owned());
        self
    }
}

/// This is a room of the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Room {
    /// The list of cases.
    Cases,
    /// What is done before the conference.
    Prepare,
    /// The conference itself.
    Hold,
    /// The plan and the birth plan.
    Plan,
    /// The minutes.
    Minutes,
    /// Copies, letters and corrections.
    Share,
    /// What follows: core groups, birth, review.
    After,
    /// Who changed what.
    History,
    /// Local values.
    Settings,
}

impl Room {
    /// This is every room, in the order of the work.
    pub const ALL: &'static [Self] = &[
        Self::Cases,
        Self::Prepare,
        Self::Hold,
        Self::Plan,
        Self::Minutes,
        Self::Share,
        Self::After,
        Self::History,
        Self::Settings,
    ];
}

/// This is a family of rules.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Family {
    /// Partners told at the outset.
    Outset,
    /// Who is invited, and who has replied.
    Invitations,
    /// Fathers and partners.
    Fathers,
    /// Clocks.
    Timescales,
    /// Enough agencies in the room.
    Quoracy,
    /// Reports to the conference.
    Reports,
    /// The record itself.
    Records,
    /// The decision and its reasons.
    Decision,
    /// Legal basis, responsibility and planned separation.
    Legal,
    /// The birth plan.
    BirthPlan,
    /// Minutes, letter and copies.
    Minutes,
    /// Custody and other places where a parent stays.
    Whereabouts,
    /// Safety of attendance, and facts kept from somebody.
    Safety,
    /// The plan as a whole.
    Plan,
    /// Core groups.
    CoreGroups,
    /// Steps up and down.
    Thresholds,
    /// Professional disagreement.
    Escalations,
    /// The birth and what follows.
    Birth,
    /// Handover to another team or authority.
    HandOvers,
}

impl Family {
    /// This is every family, in the order of the work.
    pub const ALL: &'static [Self] = &[
        Self::Outset,
        Self::Invitations,
        Self::Fathers,
        Self::Timescales,
        Self::Quoracy,
        Self::Reports,
        Self::Records,
        Self::Decision,
        Self::Legal,
        Self::BirthPlan,
        Self::Minutes,
        Self::Whereabouts,
        Self::Safety,
        Self::Plan,
        Self::CoreGroups,
        Self::Thresholds,
        Self::Escalations,
        Self::Birth,
        Self::HandOvers,
    ];

    /// This gives the words that a person reads.
    #[must_use]
    pub fn label(self) -> &'static str {
        match self {
            Self::Outset => "Told at the outset",
            Self::Invitations => "Invitations",
            Self::Fathers => "Fathers and partners",
            Self::Timescales => "Timescales",
            Self::Quoracy => "Quoracy",
            Self::Reports => "Reports",
            Self::Records => "The record",
            Self::Decision => "The decision",
            Self::Legal => "Legal basis and responsibility",
            Self::BirthPlan => "Birth plan",
            Self::Minutes => "Minutes, letter and copies",
            Self::Whereabouts => "Where a parent is",
            Self::Safety => "Safety of attendance",
            Self::Plan => "The plan as a whole",
            Self::CoreGroups => "Core groups",
            Self::Thresholds => "Steps up and down",
            Self::Escalations => "Escalation",
            Self::Birth => "Birth and after",
            Self::HandOvers => "Handover",
        }
    }

    /// This gives the folder in which the family's rules stand.
    #[must_use]
    pub fn folder(self) -> &'static str {
        match self {
            Self::Outset => "outset",
            Self::Invitations => "invitations",
            Self::Fathers => "fathers",
            Self::Timescales => "timescales",
            Self::Quoracy => "quoracy",
            Self::Reports => "reports",
            Self::Records => "records",
            Self::Decision => "decision",
            Self::Legal => "legal",
            Self::BirthPlan => "birth_plan",
            Self::Minutes => "minutes",
            Self::Whereabouts => "whereabouts",
            Self::Safety => "safety",
            Self::Plan => "plan",
            Self::CoreGroups => "core_groups",
            Self::Thresholds => "thresholds",
            Self::Escalations => "escalations",
            Self::Birth => "birth",
            Self::HandOvers => "hand_overs",
        }
    }
}
