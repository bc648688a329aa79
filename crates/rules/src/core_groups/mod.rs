//! The core group.

pub mod core_group_had_health;
pub mod core_group_is_complete;
pub mod core_group_not_on_the_day;
pub mod core_group_recorded;
pub mod core_groups_keep_meeting;

use prebirth_domain::Conference;

use crate::saying::{held, or_one};
use crate::{Facts, Judged, Place, Room};

/// This judges each conference that decided on a plan.
fn each_plan(facts: &Facts<'_>, judge: impl Fn(&Facts<'_>, &Conference) -> Judged) -> Vec<Judged> {
    let with_plan = held(facts).filter(|(_, conference)| {
        conference.decision.as_ref().is_some_and(|decision| decision.outcome.has_child_protection_plan())
    });
    let judged = with_plan.map(|(position, conference)| {
        judge(facts, conference).at(Place::new(
            Room::After,
            "coreGroups",
            format!("/conferences/{position}/coreGroup"),
        ))
    });
    or_one(judged.collect(), Judged::not_applicable("No conference has decided on a child protection plan."))
}
