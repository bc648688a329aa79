//! A conference, from its planning to its minutes.

use chrono::{NaiveDate, NaiveTime};

use crate::{
    AgencyReport, AgencyView, Attendance, ConferenceId, Contribution, CoreGroupMember, Decision, Dissent,
    Exclusion, Invitation, LeftOut, MinutesRecord, ParentView, ProfessionalId, QuoracyDecision,
    SiblingConsidered,
};

/// This is one conference of the case. A case can have several.
#[derive(
    Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Conference {
    /// The conference's id.
    pub id: ConferenceId,
    /// What kind of conference it is.
    pub kind: ConferenceKind,
    /// Whether it is planned, held, adjourned or cancelled.
    pub state: ConferenceState,
    /// When it was asked of the conference unit.
    pub requested_on: Option<NaiveDate>,
    /// The day for which it is planned, or on which it was held.
    pub on: Option<NaiveDate>,
    /// Where only a span is known: the first and the last possible day.
    pub between: Option<DateRange>,
    /// The time at which it starts.
    pub starts_at: Option<NaiveTime>,
    /// The time at which it ended.
    pub ended_at: Option<NaiveTime>,
    /// Where.
    pub venue: Option<String>,
    /// In the room, by video or both.
    pub mode: MeetingMode,
    /// What it is for.
    pub purpose: Option<String>,
    /// The chair.
    pub chair: Chair,
    /// The minute taker.
    pub minute_taker: Option<ProfessionalId>,
    /// The agenda, as an editable list.
    pub agenda: Vec<String>,
    /// Whether the statement that professional difference is welcome was read; nothing when not known.
    pub difference_statement_read: Option<bool>,
    /// If it is later than it should be: the reasons and who agreed them.
    pub delay: Option<DelayRecord>,
    /// Whether a separate attendance was considered where there is domestic abuse, and what was decided.
    pub separate_attendance: Option<String>,
    /// Who is invited.
    pub invitations: Vec<Invitation>,
    /// Who is left out, and why.
    pub left_out: Vec<LeftOut>,
    /// The reports.
    pub reports: Vec<AgencyReport>,
    /// Who is excluded, from which part.
    pub exclusions: Vec<Exclusion>,
    /// Who took part, and how.
    pub attendance: Vec<Attendance>,
    /// The chair's decision on quoracy.
    pub quoracy: Option<QuoracyDecision>,
    /// What was said.
    pub contributions: Vec<Contribution>,
    /// What each agency thinks.
    pub agency_views: Vec<AgencyView>,
    /// What each parent thinks.
    pub parent_views: Vec<ParentView>,
    /// Which brothers and sisters were considered too.
    pub siblings_considered: Vec<SiblingConsidered>,
    /// The analysis of risk.
    pub analysis: Option<String>,
    /// The decision.
    pub decision: Option<Decision>,
    /// Formal disagreement with the decision.
    pub dissents: Vec<Dissent>,
    /// The members of the core group.
    pub core_group: Vec<CoreGroupMember>,
    /// The letter, the minutes, their versions, copies and corrections.
    pub minutes: MinutesRecord,
}

words! {
    /// This is the kind of a conference.
    pub enum ConferenceKind {
        #[default]
        PreBirthInitial => "pre-birth initial child protection conference",
        Initial => "initial child protection conference",
        Review => "review child protection conference",
        PreBirthReview => "pre-birth review child protection conference",
        Transfer => "transfer conference",
        PreBirthPlanningMeeting => "child protection planning meeting (Scotland)",
    }
}

impl ConferenceKind {
    /// This says whether the conference is about a baby who is not born yet.
    #[must_use]
    pub fn is_pre_birth(self) -> bool {
        matches!(self, Self::PreBirthInitial | Self::PreBirthReview | Self::PreBirthPlanningMeeting)
    }

    /// This says whether it is the first conference of an enquiry.
    #[must_use]
    pub fn is_initial(self) -> bool {
        matches!(self, Self::PreBirthInitial | Self::Initial | Self::PreBirthPlanningMeeting)
    }
}

words! {
    /// This says how far a conference has come.
    pub enum ConferenceState {
        #[default]
        Planned => "planned",
        Held => "held",
        Adjourned => "adjourned",
        Cancelled => "cancelled",
    }
}

words! {
    /// This says how people meet.
    pub enum MeetingMode {
        #[default]
        InRoom => "in the room",
        Hybrid => "in the room and by video",
        Video => "by video",
    }
}

/// This is who chairs, and how independent the chair is.
#[derive(
    Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Chair {
    /// The chair.
    pub professional: Option<ProfessionalId>,
    /// The chair's title: independent reviewing officer, conference chair, lead child protection practitioner.
    pub title: Option<String>,
    /// Whether the chair has had no case responsibility for, and no line management of, this family; nothing when not stated.
    pub is_independent: Option<bool>,
    /// The chair's statement.
    pub independence_statement: Option<String>,
    /// Whether the chair met the family before; nothing when not known.
    pub met_family_before: Option<bool>,
}

/// This is a span of days of which one is meant.
#[derive(
    Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct DateRange {
    /// The first possible day.
    pub first: Option<NaiveDate>,
    /// The last possible day.
    pub last: Option<NaiveDate>,
}

/// This is why a conference is later than it should be, and who agreed.
#[derive(
    Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct DelayRecord {
    /// The reasons.
    pub reasons: String,
    /// The manager who agreed.
    pub agreed_by_manager: Option<String>,
    /// Whether the chair agreed.
    pub agreed_by_chair: bool,
    /// When.
    pub on: Option<NaiveDate>,
}
