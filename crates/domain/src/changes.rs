//! The named changes: everything that a user can do to a case file.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    Action, ActionId, ActionStatus, AgencyReport, AgencyView, Assessment, Attendance, BabyStay, BabysHome,
    Birth, BirthPlan, Chair, Concern, ConcernId, Conference, ConferenceId, Contribution, Copy,
    CoreGroupMeeting, CoreGroupMember, Correction, Decision, DecisionLetter, DelayRecord, Dispute, Dissent,
    DueDate, EntryId, Escalation, Exclusion, HandOver, Invitation, LeftOut, LegalStatus, MeetingRecord,
    MinutesVersion, Nation, Notice, ParentView, Person, PersonId, PlanOutcome, PlanPeriod, Pregnancy,
    Professional, ProfessionalId, QuoracyDecision, Referral, Relationship, Reply, SettledDoubt,
    SiblingConsidered, Sighting, StrategyDiscussion, ThresholdDecision, Verification, Withheld,
};

/// This is one act of a user. An entry with a known id takes the place of the entry that has it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(tag = "change", rename_all = "camelCase", rename_all_fields = "camelCase")]
#[allow(missing_docs, reason = "each variant's sentence in the journal says what it does")]
pub enum Change {
    // The case and the pregnancy
    DescribeCase {
        reference: Option<String>,
        authority: Option<String>,
        nation: Nation,
        policy_pack: Option<String>,
    },
    DescribePregnancy {
        pregnancy: Box<Pregnancy>,
    },
    ReviseDueDate {
        due_date: DueDate,
    },
    ReplaceDueDate {
        id: EntryId,
    },
    // People
    PutPerson {
        person: Box<Person>,
    },
    RemovePerson {
        id: PersonId,
    },
    PutRelationship {
        relationship: Relationship,
    },
    RemoveRelationship {
        id: EntryId,
    },
    ExplainNoFather {
        because: Option<String>,
    },
    PutProfessional {
        professional: Box<Professional>,
    },
    RemoveProfessional {
        id: ProfessionalId,
    },
    // Concerns, and what is kept from whom
    PutConcern {
        concern: Concern,
    },
    RemoveConcern {
        id: ConcernId,
    },
    WithholdFact {
        withheld: Withheld,
    },
    ReleaseFact {
        id: EntryId,
    },
    // Referral to conference
    RecordReferral {
        referral: Referral,
    },
    RecordStrategyDiscussion {
        strategy_discussion: StrategyDiscussion,
    },
    RemoveStrategyDiscussion {
        id: EntryId,
    },
    RecordNotice {
        notice: Notice,
    },
    RemoveNotice {
        id: EntryId,
    },
    RecordThresholdDecision {
        threshold_decision: ThresholdDecision,
    },
    RemoveThresholdDecision {
        id: EntryId,
    },
    RecordAssessment {
        assessment: Assessment,
    },
    // Conferences
    PlanConference {
        conference: Box<Conference>,
    },
    InConference {
        conference: ConferenceId,
        act: Box<ConferenceChange>,
    },
    // The plan
    PutOutcome {
        outcome: PlanOutcome,
    },
    RemoveOutcome {
        id: EntryId,
    },
    PutAction {
        action: Box<Action>,
    },
    RemoveAction {
        id: ActionId,
    },
    ReportOnAction {
        id: ActionId,
        status: ActionStatus,
        on: Option<NaiveDate>,
        evidence: Option<String>,
    },
    DismissDraft {
        id: EntryId,
        because: String,
    },
    ReconsiderDraft {
        id: EntryId,
    },
    DescribeContingency {
        plan: PlanFrame,
    },
    SetBirthPlan {
        birth_plan: Box<BirthPlan>,
    },
    RecordPlanPeriod {
        period: PlanPeriod,
    },
    RemovePlanPeriod {
        id: EntryId,
    },
    // The order of a list
    MoveEntry {
        list: OrderedList,
        /// The position of the entry, from 0.
        from: u32,
        /// The position that it has afterwards.
        to: u32,
    },
    // After
    RecordCoreGroup {
        meeting: CoreGroupMeeting,
    },
    RemoveCoreGroup {
        id: EntryId,
    },
    RecordMeeting {
        meeting: MeetingRecord,
    },
    RemoveMeeting {
        id: EntryId,
    },
    RecordSighting {
        sighting: Sighting,
    },
    RemoveSighting {
        id: EntryId,
    },
    RecordLegalStatus {
        legal: Box<LegalStatus>,
    },
    RaiseEscalation {
        escalation: Escalation,
    },
    RemoveEscalation {
        id: EntryId,
    },
    RecordVerification {
        verification: Verification,
    },
    RecordDispute {
        dispute: Dispute,
    },
    RemoveDispute {
        id: EntryId,
    },
    RecordBirth {
        birth: Box<Birth>,
    },
    AgreeBabysHome {
        home: Box<BabysHome>,
    },
    RecordStay {
        stay: Box<BabyStay>,
    },
    RemoveStay {
        id: EntryId,
    },
    RecordHandOver {
        hand_over: Box<HandOver>,
    },
    RemoveHandOver {
        id: EntryId,
    },
}

/// This is a list whose order somebody chose, and which is printed in that order.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(tag = "list", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum OrderedList {
    /// The agenda of a conference.
    Agenda {
        /// The conference.
        conference: ConferenceId,
    },
    /// What was said at a conference.
    Contributions {
        /// The conference.
        conference: ConferenceId,
    },
    /// The actions of the plan.
    Actions,
}

/// This is one act of a user within a conference.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(tag = "act", rename_all = "camelCase", rename_all_fields = "camelCase")]
#[allow(missing_docs, reason = "each variant's sentence in the journal says what it does")]
pub enum ConferenceChange {
    Rearrange { arrangement: Box<Arrangement> },
    AppointChair { chair: Chair },
    SetAgenda { agenda: Vec<String> },
    ExplainDelay { delay: DelayRecord },
    ConsiderSeparateAttendance { words: String },
    InvitePerson { invitation: Invitation },
    WithdrawInvitation { id: EntryId },
    RecordReply { id: EntryId, reply: Reply, on: Option<NaiveDate> },
    ChaseInvitation { id: EntryId, on: NaiveDate },
    LeaveOut { left_out: LeftOut },
    RemoveLeftOut { id: EntryId },
    RecordReport { report: AgencyReport },
    RemoveReport { id: EntryId },
    ExcludePerson { exclusion: Exclusion },
    RemoveExclusion { id: EntryId },
    Open,
    ReadDifferenceStatement { was_read: bool },
    RecordAttendance { attendance: Attendance },
    RemoveAttendance { id: EntryId },
    DecideOnQuoracy { decision: Option<QuoracyDecision> },
    WriteContribution { contribution: Contribution },
    RemoveContribution { id: EntryId },
    RecordAgencyView { view: AgencyView },
    RecordParentView { view: ParentView },
    ConsiderSibling { sibling: SiblingConsidered },
    RemoveSiblingConsidered { id: EntryId },
    WriteAnalysis { analysis: String },
    SetDecision { decision: Box<Decision> },
    RecordDissent { dissent: Dissent },
    RemoveDissent { id: EntryId },
    PutCoreGroupMember { member: CoreGroupMember },
    RemoveCoreGroupMember { id: EntryId },
    // Minutes and copies
    SettleDoubt { doubt: SettledDoubt },
    ReopenDoubt { id: EntryId },
    ApproveMinutes { version: MinutesVersion },
    SendDecisionLetter { letter: DecisionLetter },
    RecordCopy { copy: Copy },
    AskCorrection { correction: Correction },
    RemoveCorrection { id: EntryId },
}

/// This is when, where and what for a conference is.
#[derive(
    Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Arrangement {
    /// What kind of conference it is.
    pub kind: crate::ConferenceKind,
    /// The day.
    pub on: Option<NaiveDate>,
    /// The time at which it starts.
    pub starts_at: Option<chrono::NaiveTime>,
    /// Where.
    pub venue: Option<String>,
    /// In the room, by video or both.
    pub mode: crate::MeetingMode,
    /// What it is for.
    pub purpose: Option<String>,
    /// The minute taker.
    pub minute_taker: Option<ProfessionalId>,
    /// When it was asked of the conference unit.
    pub requested_on: Option<NaiveDate>,
}

/// This is the plan without its outcomes and actions.
#[derive(
    Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct PlanFrame {
    /// What happens if the plan fails or circumstances change.
    pub contingency: Option<String>,
    /// What happens if the baby comes early.
    pub early_birth_contingency: Option<String>,
    /// Who tells children's social care of the birth.
    pub who_tells_of_birth: Option<String>,
    /// When the information sharing flag was confirmed.
    pub information_sharing_flag_on: Option<NaiveDate>,
    /// If no action is asked of a father: why not.
    pub no_father_action_because: Option<String>,
}
