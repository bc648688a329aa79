//! What each named change does to a case file.

mod births;
mod conference;
mod decided;
mod entries;
mod order;

use chrono::{DateTime, Utc};

use crate::validate::refuse_dangling_links;
use crate::{ActionStatus, CaseFile, Change, DismissedDraft, PersonName, PlanPeriod, Refusal};
use entries::{put, remove};

impl CaseFile {
    /// This makes a change. It is pure: the same case, change, person and moment give the same result.
    ///
    /// # Errors
    /// Gives a [`Refusal`], and leaves the case as it was, when the change does not fit the case.
    pub fn apply(&mut self, change: Change, by: &str, at: DateTime<Utc>) -> Result<(), Refusal> {
        let mut changed = self.clone();
        changed.make(change, by, at)?;
        refuse_dangling_links(&changed)?;
        *self = changed;
        Ok(())
    }

    fn make(&mut self, change: Change, by: &str, at: DateTime<Utc>) -> Result<(), Refusal> {
        match change {
            Change::DescribeCase { reference, authority, nation, policy_pack } => {
                self.reference = reference;
                self.authority = authority;
                self.nation = nation;
                self.policy_pack = policy_pack;
            }
            Change::DescribePregnancy { pregnancy } => {
                // Due dates have changes of their own, which keep their history.
                let due_dates = std::mem::take(&mut self.pregnancy.due_dates);
                self.pregnancy = *pregnancy;
                self.pregnancy.due_dates = due_dates;
                births::add_babies(self);
            }
            Change::ReviseDueDate { due_date } => put(&mut self.pregnancy.due_dates, due_date)?,
            Change::ReplaceDueDate { id } => {
                let due_dates = &mut self.pregnancy.due_dates;
                let due = due_dates.iter_mut().find(|due| due.id == id);
                due.ok_or_else(|| Refusal::gone("due date"))?.is_replaced = true;
            }
            Change::PutPerson { person } => {
                let known = self.people.iter().find(|known| known.id == person.id);
                refuse_no_name(&person.name, known.map(|known| &known.name))?;
                put(&mut self.people, *person)?;
            }
            Change::RemovePerson { id } => {
                self.relationships.retain(|link| link.one != id && link.other != id);
                remove(&mut self.people, &id, "person")?;
            }
            Change::PutRelationship { relationship } => put(&mut self.relationships, relationship)?,
            Change::RemoveRelationship { id } => remove(&mut self.relationships, &id, "link")?,
            Change::ExplainNoFather { because } => self.no_father_recorded_because = because,
            Change::PutProfessional { professional } => {
                let known = self.professionals.iter().find(|known| known.id == professional.id);
                refuse_no_name(&professional.name, known.map(|known| &known.name))?;
                put(&mut self.professionals, *professional)?;
            }
            Change::RemoveProfessional { id } => remove(&mut self.professionals, &id, "professional")?,
            Change::PutConcern { concern } => put(&mut self.concerns, concern)?,
            Change::RemoveConcern { id } => remove(&mut self.concerns, &id, "concern")?,
            Change::WithholdFact { withheld } => put(&mut self.withheld, withheld)?,
            Change::ReleaseFact { id } => remove(&mut self.withheld, &id, "withheld fact")?,
            Change::RecordReferral { referral } => put(&mut self.referrals, referral)?,
            Change::RecordStrategyDiscussion { strategy_discussion } => {
                put(&mut self.strategy_discussions, strategy_discussion)?;
            }
            Change::RecordNotice { notice } => put(&mut self.notices, notice)?,
            Change::RemoveNotice { id } => remove(&mut self.notices, &id, "notice")?,
            Change::RecordThresholdDecision { threshold_decision } => {
                put(&mut self.threshold_decisions, threshold_decision)?;
            }
            Change::RemoveThresholdDecision { id } => {
                remove(&mut self.threshold_decisions, &id, "threshold decision")?;
            }
            Change::RemoveStrategyDiscussion { id } => {
                remove(&mut self.strategy_discussions, &id, "strategy discussion")?;
            }
            Change::RecordAssessment { assessment } => self.assessment = Some(assessment),
            Change::PutOutcome { outcome } => put(&mut self.plan.outcomes, outcome)?,
            Change::RemoveOutcome { id } => remove(&mut self.plan.outcomes, &id, "outcome")?,
            Change::PutAction { mut action } => {
                if action.accepted_at.is_none() {
                    action.accepted_at = Some(at);
                    action.accepted_by = Some(by.to_owned());
                }
                put(&mut self.plan.actions, *action)?;
            }
            Change::RemoveAction { id } => remove(&mut self.plan.actions, &id, "action")?,
            Change::ReportOnAction { id, status, on, evidence } => {
                let actions = &mut self.plan.actions;
                let action = actions.iter_mut().find(|action| action.id == id);
                let action = action.ok_or_else(|| Refusal::gone("action"))?;
                action.status = status;
                births::refuse_day_to_come(on, "The day on which it was done", at)?;
                // Only what is done was done on a day.
                action.done_on = on.filter(|_| status == ActionStatus::Done);
                action.evidence = evidence;
            }
            Change::DismissDraft { id, because } => {
                if because.trim().is_empty() {
                    return Err(Refusal::new("reason_missing", "Write why this action is not wanted."));
                }
                let dismissed = DismissedDraft { id, because, by: Some(by.to_owned()), at: Some(at) };
                put(&mut self.plan.dismissed_drafts, dismissed)?;
            }
            Change::ReconsiderDraft { id } => {
                remove(&mut self.plan.dismissed_drafts, &id, "dismissed proposal")?;
            }
            Change::DescribeContingency { plan } => {
                self.plan.contingency = plan.contingency;
                self.plan.early_birth_contingency = plan.early_birth_contingency;
                self.plan.who_tells_of_birth = plan.who_tells_of_birth;
                self.plan.information_sharing_flag_on = plan.information_sharing_flag_on;
                self.plan.no_father_action_because = plan.no_father_action_because;
            }
            Change::SetBirthPlan { mut birth_plan } => {
                birth_plan.changed_at = Some(at);
                self.birth_plan = Some(*birth_plan);
            }
            Change::RecordCoreGroup { meeting } => put(&mut self.core_group_meetings, meeting)?,
            Change::RemoveCoreGroup { id } => {
                remove(&mut self.core_group_meetings, &id, "core group meeting")?
            }
            Change::RecordMeeting { meeting } => put(&mut self.meetings, meeting)?,
            Change::RemoveMeeting { id } => remove(&mut self.meetings, &id, "meeting")?,
            Change::RecordSighting { sighting } => put(&mut self.sightings, sighting)?,
            Change::RemoveSighting { id } => remove(&mut self.sightings, &id, "visit or contact")?,
            Change::RecordLegalStatus { legal } => self.legal = *legal,
            Change::RaiseEscalation { escalation } => put(&mut self.escalations, escalation)?,
            Change::RemoveEscalation { id } => remove(&mut self.escalations, &id, "escalation")?,
            Change::RecordVerification { verification } => put(&mut self.verifications, verification)?,
            Change::RecordDispute { dispute } => put(&mut self.disputes, dispute)?,
            Change::RemoveDispute { id } => remove(&mut self.disputes, &id, "disputed fact")?,
            Change::RecordBirth { birth } => {
                births::refuse_birth_to_come(&birth, at)?;
                self.birth = Some(*birth);
                births::add_babies(self);
            }
            Change::AgreeBabysHome { home } => self.babys_home = Some(*home),
            Change::RecordStay { stay } => put(&mut self.stays, *stay)?,
            Change::RemoveStay { id } => remove(&mut self.stays, &id, "stay")?,
            Change::RecordHandOver { hand_over } => put(&mut self.hand_overs, *hand_over)?,
            Change::RemoveHandOver { id } => remove(&mut self.hand_overs, &id, "handover")?,
            Change::RecordPlanPeriod { period } => {
                refuse_end_before_start(&period)?;
                put(&mut self.plan_periods, period)?;
            }
            Change::RemovePlanPeriod { id } => remove(&mut self.plan_periods, &id, "time of a plan")?,
            Change::PlanConference { conference } => {
                let known = self.conferences.iter().any(|existing| existing.id == conference.id);
                if known {
                    return Err(Refusal::new(
                        "conference_exists",
                        "This conference is in the case already. Change its date or place instead.",
                    ));
                }
                put(&mut self.conferences, *conference)?;
            }
            Change::MoveEntry { list, from, to } => self.move_entry(&list, from, to)?,
            Change::InConference { conference, act } => self.make_in_conference(&conference, *act, at)?,
        }
        Ok(())
    }
}

/// "Unknown" as a name would make a person of somebody whom nobody knows. What stands so already can be mended.
fn refuse_no_name(name: &PersonName, known: Option<&PersonName>) -> Result<(), Refusal> {
    if !name.says_not_known() || known == Some(name) {
        return Ok(());
    }
    Err(Refusal::new(
        "no_name",
        "That is not a name. Leave the name empty if nobody knows it; for a father nobody knows, write what was tried to find out who he is.",
    ))
}

/// A plan that ends before it starts is a slip of the pen, and the census refuses it.
fn refuse_end_before_start(period: &PlanPeriod) -> Result<(), Refusal> {
    match (period.starts_on, period.ended_on) {
        (Some(start), Some(end)) if end < start => {
            Err(Refusal::new("ends_before_it_starts", "The plan ends before it starts. Look at both days."))
        }
        _ => Ok(()),
    }
}
