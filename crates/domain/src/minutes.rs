//! The decision letter, the minutes with their versions, the copies and the corrections.

use chrono::{DateTime, NaiveDate, Utc};

use crate::{Audience, Channel, EntryId, Party};

/// This is everything that leaves a conference on paper.
#[derive(
    Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct MinutesRecord {
    /// The decision letter.
    pub letter: Option<DecisionLetter>,
    /// The approved versions, oldest first. The draft is the conference itself.
    pub versions: Vec<MinutesVersion>,
    /// The copies that were made and sent.
    pub copies: Vec<Copy>,
    /// The corrections that were asked for.
    pub corrections: Vec<Correction>,
    /// What the accuracy check doubted, and somebody looked at and found right.
    pub settled_doubts: Vec<SettledDoubt>,
}

/// This is a doubt about the minutes that somebody found to be none.
#[derive(
    Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct SettledDoubt {
    /// What the doubt is known by: other words in its place make another doubt.
    pub id: EntryId,
    /// The words that were doubted.
    pub words: Option<String>,
    /// Why they were doubted.
    pub sentence: String,
    /// When somebody found them right.
    pub on: Option<NaiveDate>,
}

/// This is the letter that tells the decision.
#[derive(
    Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct DecisionLetter {
    /// The day on which it went out.
    pub sent_on: Option<NaiveDate>,
    /// To whom.
    pub sent_to: Vec<Party>,
    /// Whether it says how to complain; nothing when not known.
    pub says_how_to_complain: Option<bool>,
}

/// This is a version of the minutes that the chair approved: fixed and hashed.
#[derive(
    Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct MinutesVersion {
    /// The number, from 1.
    pub number: u32,
    /// Who approved.
    pub approved_by: Option<Party>,
    /// When.
    pub approved_at: Option<DateTime<Utc>>,
    /// The day of approval, as the office counts it.
    pub approved_on: Option<NaiveDate>,
    /// The SHA-256 of the approved content, in hexadecimal digits.
    pub content_hash: String,
    /// What changed since the version before, in words that everybody may read.
    pub changes: Vec<String>,
    /// What changed in parts that only some may read.
    pub restricted_changes: Vec<RestrictedChange>,
    /// The standing headings under which the text was approved; the program's own where there are none.
    pub headings: Vec<StandingHeading>,
}

/// This is a change to a part of the minutes that only some may read.
#[derive(
    Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct RestrictedChange {
    /// What changed, in words.
    pub words: String,
    /// Who may read it.
    pub audience: Audience,
}

/// This is a heading that the authority wants in all its minutes, and what stands under it.
#[derive(
    Debug,
    Clone,
    PartialEq,
    Eq,
    Default,
    serde::Serialize,
    serde::Deserialize,
    schemars::JsonSchema,
    ts_rs::TS,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct StandingHeading {
    /// The heading.
    pub words: String,
    /// What stands under it.
    pub holds: HeadingHolds,
}

words! {
    /// This says what stands under a standing heading of the minutes.
    pub enum HeadingHolds {
        #[default]
        OwnContributions => "facts and opinions written under this heading",
        Concerns => "the concerns for the baby",
        History => "what was said of the history",
        Discussion => "facts and opinions that have no heading of their own",
        Strengths => "what is going well",
        BabysLife => "what life will be like for this baby",
        Analysis => "the analysis of risk",
        ParentViews => "the views of the parents",
        AgencyViews => "the views of the agencies",
        Disputes => "what people dispute",
    }
}

/// This is a copy for one recipient.
#[derive(
    Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Copy {
    /// The entry's id.
    pub id: EntryId,
    /// Which document.
    pub document: CopyDocument,
    /// Which version of the minutes.
    pub version: u32,
    /// For whom.
    pub to: Option<Party>,
    /// When it was made.
    pub made_on: Option<NaiveDate>,
    /// When it was sent.
    pub sent_on: Option<NaiveDate>,
    /// How it was sent.
    pub channel: Option<Channel>,
    /// When receipt was confirmed.
    pub received_on: Option<NaiveDate>,
    /// The days on which somebody chased a receipt.
    pub chased_on: Vec<NaiveDate>,
    /// The SHA-256 of the file, in hexadecimal digits.
    pub file_hash: Option<String>,
    /// Who checked as a second person what was withheld.
    pub checked_by: Option<String>,
}

words! {
    /// This is a document of which copies are made.
    pub enum CopyDocument {
        #[default]
        Minutes => "minutes",
        DecisionLetter => "decision letter",
        InvitationLetter => "invitation letter",
        Agenda => "agenda",
        ReportRequest => "report request",
        Plan => "child protection plan",
        BirthPlan => "birth plan",
        CoreGroupRecord => "core group record",
        FamilyCopy => "family's plain-English copy",
    }
}

/// This is a correction that somebody asked for.
#[derive(
    Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Correction {
    /// The entry's id.
    pub id: EntryId,
    /// Who asked.
    pub asked_by: Option<Party>,
    /// The day.
    pub asked_on: Option<NaiveDate>,
    /// Which version.
    pub version: u32,
    /// Which part.
    pub part: Option<String>,
    /// What it should say.
    pub proposed: String,
    /// The chair's answer.
    pub answer: CorrectionAnswer,
    /// The reasons of the answer.
    pub answer_words: Option<String>,
    /// The day of the answer.
    pub answered_on: Option<NaiveDate>,
    /// The version that was reissued because of it.
    pub reissued_as: Option<u32>,
}

words! {
    /// This is the chair's answer to a correction.
    pub enum CorrectionAnswer {
        #[default]
        Open => "not answered yet",
        Accepted => "accepted",
        Rejected => "not accepted",
        Noted => "noted",
    }
}
