//! Legal basis, planned separation, and which authority is responsible.

pub mod application_in_time_after_birth;
pub mod family_group_considered;
pub mod family_group_offered;
pub mod legal_planning_followed;
pub mod parent_at_separation_meeting;
pub mod parent_safe_when_told;
pub mod parents_told_of_separation;
pub mod pre_proceedings_have_letter;
pub mod responsibility_settled;
pub mod restricted_parent_told;
pub mod restriction_has_basis;
pub mod separation_has_conference;
pub mod understanding_supported;

use crate::Facts;

/// This says whether anything in the case plans to separate mother and baby at birth.
pub(crate) fn plans_separation(facts: &Facts<'_>) -> bool {
    let decided = facts.conferences().filter_map(|(_, conference)| conference.decision.as_ref());
    decided.into_iter().any(|decision| decision.plans_separation_at_birth == Some(true))
        || facts.case.birth_plan.as_ref().is_some_and(|plan| plan.separates_at_birth == Some(true))
        || facts.case.meetings.iter().any(|meeting| meeting.decides_separation == Some(true))
}
