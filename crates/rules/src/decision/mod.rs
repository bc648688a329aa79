//! The decision and its reasons.

pub mod agency_views_recorded;
pub mod alternative_weighed;
pub mod category_reasoned;
pub mod conference_tasks_done;
pub mod decision_read_back;
pub mod decision_recorded;
pub mod dissent_answered;
pub mod dissent_raised_in_time;
pub mod each_baby_decided;
pub mod mothers_view_recorded;
pub mod no_plan_leaves_another;
pub mod siblings_considered;
pub mod threshold_reasoned;
pub mod unborn_considered_with_siblings_plan;
pub mod views_are_of_those_present;

use prebirth_domain::{Conference, ConferenceState};

use crate::facts::unless_going_on;
use crate::{Facts, Judged, Place, Room};

/// This judges each conference that was held.
fn each_held(facts: &Facts<'_>, judge: fn(&Facts<'_>, &Conference) -> Judged) -> Vec<Judged> {
    let held = facts.conferences().filter(|(_, conference)| conference.state == ConferenceState::Held);
    let mut judged: Vec<Judged> = held
        .map(|(position, conference)| {
            unless_going_on(facts, conference, judge(facts, conference)).at(Place::new(
                Room::Hold,
                "decision",
                format!("/conferences/{position}/decision"),
            ))
        })
        .collect();
    if judged.is_empty() {
        judged.push(Judged::not_applicable("No conference has been held yet."));
    }
    judged
}
