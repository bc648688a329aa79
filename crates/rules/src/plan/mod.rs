//! The plan as a whole.

pub mod action_dates_agree;
pub mod contingency_written;
pub mod each_action_has_owner;
pub mod each_father_has_action;
pub mod early_birth_planned_for;
pub mod every_action_serves_concern;
pub mod every_concern_has_action;
pub mod flag_for_maternity_confirmed;
pub mod health_partners_have_actions;
pub mod mother_seen_during_plan;
pub mod mothers_nhs_number_for_flag;
pub mod nothing_rests_on_parent_alone;
pub mod outcomes_have_benchmarks;
pub mod overdue_actions_reported;
pub mod owner_was_there_or_told;
pub mod safer_sleep_in_plan;
pub mod somebody_tells_of_birth;

use prebirth_domain::{Action, ActionStatus};

use crate::saying::item;
use crate::{Facts, Judged, Place, Room};

/// This says whether there should be a plan: one was decided, or somebody has begun to write one.
fn is_due(facts: &Facts<'_>) -> bool {
    let decided = facts.conferences().any(|(_, conference)| {
        conference.decision.as_ref().is_some_and(|decision| decision.outcome.has_child_protection_plan())
    });
    decided || !facts.case.plan.actions.is_empty() || !facts.case.plan.outcomes.is_empty()
}

fn not_yet() -> Judged {
    Judged::not_applicable("No plan has been decided or drafted yet.")
}

/// This gives the actions that still stand, each with its position in the case file.
fn in_use<'case>(facts: &Facts<'case>) -> impl Iterator<Item = (usize, &'case Action)> + use<'case> {
    let all = facts.case.plan.actions.iter().enumerate();
    all.filter(|(_, action)| action.status != ActionStatus::Replaced)
}

fn action_place(position: usize, action: &Action) -> Place {
    item(Room::Plan, "actions", format!("/plan/actions/{position}"), action.id.as_str())
}
