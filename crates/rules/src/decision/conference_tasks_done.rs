//! D12: conference tasks done.

use crate::saying::gaps;
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that a plan has its lead practitioner, first core group and review.
///
/// # Missing data
/// Does not apply where no plan was decided.
///
/// # Source
/// `ne-lincs-conference`.
pub const RULE: Rule = Rule {
    code: "D12",
    name: "conference_tasks_done",
    family: Family::Decision,
    requires: "A decision for a plan names the lead practitioner, and the days of the first core group and of the review.",
    why: "These are the tasks of a conference. What is not set in the room is not set.",
    remedy: "Name the lead practitioner, and set both days before closing.",
    source: Cited::Published {
        source: "ne-lincs-conference",
        pinpoint: "tasks of the conference",
        words: "Appoint the lead practitioner, and set the core group and the timescales for core group, plan and review.",
    },
    place: RulePlace { room: Room::Hold, section: "decision", pointer: "/conferences" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    super::each_held(facts, |_, conference| match &conference.decision {
        None => Judged::cannot_tell("No decision is recorded yet."),
        Some(decision) if !decision.outcome.has_child_protection_plan() => {
            Judged::not_applicable("The decision is not for a child protection plan.")
        }
        Some(decision) => {
            let missing = gaps(&[
                (decision.lead_practitioner.is_none(), "the lead practitioner"),
                (
                    decision.first_core_group_on.is_none() && conference.kind.is_initial(),
                    "the day of the first core group",
                ),
                (decision.review_on.is_none(), "the day of the review"),
            ]);
            match missing {
                None => Judged::met("The lead practitioner and the next dates are set."),
                Some(missing) => Judged::not_met(format!("The decision does not set: {missing}.")),
            }
        }
    })
}
