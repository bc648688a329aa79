//! Changes to one conference.

use chrono::{DateTime, Utc};

use super::decided::decided;
use super::entries::{put, remove};
use crate::{
    CaseFile, Conference, ConferenceChange, ConferenceId, ConferenceState, Invitation, Refusal, Reply,
};

impl CaseFile {
    /// Makes a change to one conference.
    pub(super) fn make_in_conference(
        &mut self,
        id: &ConferenceId,
        act: ConferenceChange,
        at: DateTime<Utc>,
    ) -> Result<(), Refusal> {
        use ConferenceChange as C;
        let conference = self.conference_mut(id)?;
        match act {
            C::Rearrange { arrangement } => {
                conference.kind = arrangement.kind;
                conference.on = arrangement.on;
                conference.starts_at = arrangement.starts_at;
                conference.venue = arrangement.venue;
                conference.mode = arrangement.mode;
                conference.purpose = arrangement.purpose;
                conference.minute_taker = arrangement.minute_taker;
                conference.requested_on = arrangement.requested_on;
            }
            C::AppointChair { chair } => conference.chair = chair,
            C::SetAgenda { agenda } => conference.agenda = agenda,
            C::ExplainDelay { delay } => conference.delay = Some(delay),
            C::ConsiderSeparateAttendance { words } => {
                conference.separate_attendance = Some(words);
            }
            C::InvitePerson { invitation } => {
                refuse_second_invitation(conference, &invitation)?;
                put(&mut conference.invitations, invitation)?;
            }
            C::WithdrawInvitation { id } => {
                remove(&mut conference.invitations, &id, "invitation")?;
            }
            C::RecordReply { id, reply, on } => {
                let invitations = &mut conference.invitations;
                let invitation = invitations.iter_mut().find(|invitation| invitation.id == id);
                let invitation = invitation.ok_or_else(|| Refusal::gone("invitation"))?;
                invitation.reply = reply;
                invitation.replied_on = if reply == Reply::None { None } else { on };
            }
            C::ChaseInvitation { id, on } => {
                let invitations = &mut conference.invitations;
                let invitation = invitations.iter_mut().find(|invitation| invitation.id == id);
                invitation.ok_or_else(|| Refusal::gone("invitation"))?.chased_on.push(on);
            }
            C::LeaveOut { left_out } => {
                if left_out.reason.trim().is_empty() {
                    return Err(Refusal::new(
                        "reason_missing",
                        "Write the reason why this person or role is not invited.",
                    ));
                }
                put(&mut conference.left_out, left_out)?;
            }
            C::RemoveLeftOut { id } => {
                remove(&mut conference.left_out, &id, "reason")?;
            }
            C::RecordReport { report } => {
                put(&mut conference.reports, report)?;
            }
            C::RemoveReport { id } => {
                remove(&mut conference.reports, &id, "report")?;
            }
            C::ExcludePerson { exclusion } => {
                put(&mut conference.exclusions, exclusion)?;
            }
            C::RemoveExclusion { id } => {
                remove(&mut conference.exclusions, &id, "exclusion")?;
            }
            C::Open => {
                conference.state = ConferenceState::Held;
            }
            C::ReadDifferenceStatement { was_read } => {
                conference.difference_statement_read = Some(was_read);
            }
            C::RecordAttendance { attendance } => {
                put(&mut conference.attendance, attendance)?;
            }
            C::RemoveAttendance { id } => {
                remove(&mut conference.attendance, &id, "attendance")?;
            }
            C::DecideOnQuoracy { decision } => {
                conference.quoracy = decision;
            }
            C::WriteContribution { contribution } => {
                put(&mut conference.contributions, contribution)?;
            }
            C::RemoveContribution { id } => {
                remove(&mut conference.contributions, &id, "contribution")?;
            }
            C::RecordAgencyView { view } => {
                put(&mut conference.agency_views, view)?;
            }
            C::RecordParentView { view } => {
                put(&mut conference.parent_views, view)?;
            }
            C::ConsiderSibling { sibling } => {
                put(&mut conference.siblings_considered, sibling)?;
            }
            C::RemoveSiblingConsidered { id } => {
                remove(&mut conference.siblings_considered, &id, "brother or sister")?;
            }
            C::WriteAnalysis { analysis } => {
                conference.analysis = Some(analysis);
            }
            C::SetDecision { decision } => {
                conference.decision = Some(decided(conference.decision.as_ref(), *decision, at)?);
            }
            C::RecordDissent { dissent } => {
                put(&mut conference.dissents, dissent)?;
            }
            C::RemoveDissent { id } => {
                remove(&mut conference.dissents, &id, "dissent")?;
            }
            C::PutCoreGroupMember { member } => {
                put(&mut conference.core_group, member)?;
            }
            C::RemoveCoreGroupMember { id } => {
                remove(&mut conference.core_group, &id, "core group member")?;
            }
            C::ApproveMinutes { mut version } => {
                let minutes = &mut conference.minutes;
                let expected = u32::try_from(minutes.versions.len()).unwrap_or(u32::MAX).saturating_add(1);
                if version.number != expected {
                    return Err(Refusal::new(
                        "version_taken",
                        "This version of the minutes has been approved already. Look at it before you approve the next.",
                    ));
                }
                version.approved_at = Some(at);
                minutes.versions.push(version);
            }
            C::SendDecisionLetter { letter } => {
                conference.minutes.letter = Some(letter);
            }
            C::RecordCopy { copy } => {
                put(&mut conference.minutes.copies, copy)?;
            }
            C::AskCorrection { correction } => {
                put(&mut conference.minutes.corrections, correction)?;
            }
            C::RemoveCorrection { id } => {
                remove(&mut conference.minutes.corrections, &id, "correction")?;
            }
            C::SettleDoubt { doubt } => {
                put(&mut conference.minutes.settled_doubts, doubt)?;
            }
            C::ReopenDoubt { id } => {
                remove(&mut conference.minutes.settled_doubts, &id, "doubt")?;
            }
        }
        Ok(())
    }
}

/// Two invitations for one person would give two rows, two letters and two answers.
fn refuse_second_invitation(conference: &Conference, invitation: &Invitation) -> Result<(), Refusal> {
    let is_second = conference.invitations.iter().any(|existing| {
        existing.id != invitation.id && existing.party.is_some() && existing.party == invitation.party
    });
    if is_second {
        return Err(Refusal::new(
            "invited_already",
            "This person is invited to this conference already. Change that invitation instead.",
        ));
    }
    Ok(())
}
