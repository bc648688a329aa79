//! The journal's sentence for each change. It says what was done, never to whom: the journal's list can be
//! read over a shoulder, the difference beside it holds the rest.

use crate::{Change, ConferenceChange, OrderedList};

impl Change {
    /// This says in a few words what was done.
    #[must_use]
    pub fn sentence(&self) -> &'static str {
        match self {
            Self::DescribeCase { .. } => "Described the case",
            Self::DescribePregnancy { .. } => "Described the pregnancy",
            Self::ReviseDueDate { .. } => "Recorded a due date",
            Self::ReplaceDueDate { .. } => "Marked a due date as replaced",
            Self::PutPerson { .. } => "Recorded a person",
            Self::RemovePerson { .. } => "Removed a person",
            Self::PutRelationship { .. } => "Recorded a link between two people",
            Self::RemoveRelationship { .. } => "Removed a link between two people",
            Self::ExplainNoFather { .. } => "Explained why no father is recorded",
            Self::PutProfessional { .. } => "Recorded a professional",
            Self::RemoveProfessional { .. } => "Removed a professional",
            Self::PutConcern { .. } => "Recorded a concern",
            Self::RemoveConcern { .. } => "Removed a concern",
            Self::WithholdFact { .. } => "Withheld a fact",
            Self::ReleaseFact { .. } => "Released a withheld fact",
            Self::RecordReferral { .. } => "Recorded a referral",
            Self::RecordStrategyDiscussion { .. } => "Recorded a strategy discussion",
            Self::RecordNotice { .. } => "Recorded that a partner was told",
            Self::RemoveNotice { .. } => "Removed a record of who was told",
            Self::RecordThresholdDecision { .. } => "Recorded a threshold decision",
            Self::RemoveThresholdDecision { .. } => "Removed a threshold decision",
            Self::RemoveStrategyDiscussion { .. } => "Removed a strategy discussion",
            Self::RecordAssessment { .. } => "Recorded the assessment",
            Self::PlanConference { .. } => "Planned a conference",
            Self::InConference { act, .. } => act.sentence(),
            Self::PutOutcome { .. } => "Recorded an outcome of the plan",
            Self::RemoveOutcome { .. } => "Removed an outcome of the plan",
            Self::PutAction { .. } => "Recorded an action",
            Self::RemoveAction { .. } => "Removed an action",
            Self::ReportOnAction { .. } => "Reported on an action",
            Self::DismissDraft { .. } => "Declined a suggested action",
            Self::ReconsiderDraft { .. } => "Suggested a declined action again",
            Self::DescribeContingency { .. } => "Described the contingency",
            Self::SetBirthPlan { .. } => "Changed the birth plan",
            Self::MoveEntry { list, .. } => list.sentence(),
            Self::RecordCoreGroup { .. } => "Recorded a core group meeting",
            Self::RemoveCoreGroup { .. } => "Removed a core group meeting",
            Self::RecordMeeting { .. } => "Recorded a meeting",
            Self::RemoveMeeting { .. } => "Removed a meeting",
            Self::RecordSighting { .. } => "Recorded a visit or contact",
            Self::RemoveSighting { .. } => "Removed a visit or contact",
            Self::RecordLegalStatus { .. } => "Recorded the legal side",
            Self::RaiseEscalation { .. } => "Recorded an escalation",
            Self::RemoveEscalation { .. } => "Removed an escalation",
            Self::RecordVerification { .. } => "Recorded a check against a source",
            Self::RecordDispute { .. } => "Recorded a disputed fact",
            Self::RemoveDispute { .. } => "Removed a disputed fact",
            Self::RecordBirth { .. } => "Recorded the birth",
            Self::AgreeBabysHome { .. } => "Recorded the home agreed for the baby",
            Self::RecordStay { .. } => "Recorded where the baby is",
            Self::RemoveStay { .. } => "Removed a record of where the baby is",
            Self::RecordHandOver { .. } => "Recorded a handover",
            Self::RemoveHandOver { .. } => "Removed a handover",
            Self::RecordPlanPeriod { .. } => "Recorded when a plan started or ended",
            Self::RemovePlanPeriod { .. } => "Removed a record of when a plan started or ended",
        }
    }
}

impl OrderedList {
    /// This says in a few words what was moved.
    fn sentence(&self) -> &'static str {
        match self {
            Self::Agenda { .. } => "Moved an item of the agenda",
            Self::Contributions { .. } => "Moved a contribution",
            Self::Actions => "Moved an action",
        }
    }
}

impl ConferenceChange {
    /// This says in a few words what was done.
    #[must_use]
    pub fn sentence(&self) -> &'static str {
        match self {
            Self::Rearrange { .. } => "Rearranged the conference",
            Self::AppointChair { .. } => "Named the chair",
            Self::SetAgenda { .. } => "Changed the agenda",
            Self::ExplainDelay { .. } => "Explained a delay",
            Self::ConsiderSeparateAttendance { .. } => "Considered separate attendance",
            Self::InvitePerson { .. } => "Invited somebody",
            Self::WithdrawInvitation { .. } => "Withdrew an invitation",
            Self::RecordReply { .. } => "Recorded a reply",
            Self::ChaseInvitation { .. } => "Chased a reply",
            Self::LeaveOut { .. } => "Recorded why somebody is not invited",
            Self::RemoveLeftOut { .. } => "Removed a reason for not inviting",
            Self::RecordReport { .. } => "Recorded a report",
            Self::RemoveReport { .. } => "Removed a report",
            Self::ExcludePerson { .. } => "Recorded an exclusion",
            Self::RemoveExclusion { .. } => "Removed an exclusion",
            Self::Open => "Opened the conference",
            Self::ReadDifferenceStatement { .. } => "Recorded the statement on professional difference",
            Self::RecordAttendance { .. } => "Recorded attendance",
            Self::RemoveAttendance { .. } => "Removed a record of attendance",
            Self::DecideOnQuoracy { .. } => "Decided on quoracy",
            Self::WriteContribution { .. } => "Wrote a contribution",
            Self::RemoveContribution { .. } => "Removed a contribution",
            Self::RecordAgencyView { .. } => "Recorded an agency's view",
            Self::RecordParentView { .. } => "Recorded a parent's view",
            Self::ConsiderSibling { .. } => "Considered a brother or sister",
            Self::RemoveSiblingConsidered { .. } => "Removed a brother or sister considered",
            Self::WriteAnalysis { .. } => "Wrote the analysis",
            Self::SetDecision { .. } => "Recorded the decision",
            Self::RecordDissent { .. } => "Recorded dissent",
            Self::RemoveDissent { .. } => "Removed dissent",
            Self::PutCoreGroupMember { .. } => "Added a core group member",
            Self::RemoveCoreGroupMember { .. } => "Removed a core group member",
            Self::SettleDoubt { .. } => "Confirmed a point in the minutes as right",
            Self::ReopenDoubt { .. } => "Reopened a point to check in the minutes",
            Self::ApproveMinutes { .. } => "Approved the minutes",
            Self::SendDecisionLetter { .. } => "Recorded the decision letter",
            Self::RecordCopy { .. } => "Recorded a copy",
            Self::AskCorrection { .. } => "Recorded a correction",
            Self::RemoveCorrection { .. } => "Removed a correction",
        }
    }
}
