//! P01: every concern has action.

use crate::saying::{item, or_one};
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that each open concern has an action.
///
/// # Missing data
/// Does not apply before a plan was decided or drafted, or while no concern is recorded.
///
/// # Source
/// `leeds-smart`.
pub const RULE: Rule = Rule {
    code: "P01",
    name: "every_concern_has_action",
    family: Family::Plan,
    requires: "Every concern that still stands has at least one action in the plan.",
    why: "A concern without an action is a worry that nobody does anything about.",
    remedy: "Add an action for the concern, or record that the concern no longer stands and why.",
    source: Cited::Published {
        source: "leeds-smart",
        pinpoint: "errors",
        words: "Case reviews keep finding plans that do not match the concerns.",
    },
    place: RulePlace { room: Room::Plan, section: "actions", pointer: "/plan/actions" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    if !super::is_due(facts) {
        return vec![super::not_yet()];
    }
    let open = facts.case.concerns.iter().enumerate().filter(|(_, concern)| !concern.is_resolved);
    let judged = open.map(|(position, concern)| {
        let what = concern.what.label();
        let has_action = super::in_use(facts)
            .any(|(_, action)| action.concerns.contains(&concern.id) && !concern.id.as_str().is_empty());
        if has_action {
            Judged::met(format!("There is an action for the concern: {what}."))
        } else {
            Judged::not_met(format!("No action of the plan answers the concern: {what}."))
        }
        .at(item(Room::Plan, "actions", format!("/concerns/{position}"), concern.id.as_str()))
    });
    or_one(judged.collect(), Judged::not_applicable("No concern that still stands is recorded."))
}
