//! P02: every action serves concern.

use crate::saying::or_one;
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that each action is linked to a concern of the case.
///
/// # Missing data
/// Does not apply while the plan has no action.
///
/// # Source
/// None: a suggestion of practice.
pub const RULE: Rule = Rule {
    code: "P02",
    name: "every_action_serves_concern",
    family: Family::Plan,
    requires: "Every action of the plan serves a recorded concern.",
    why: "Actions that serve nothing are what overwhelms a parent.",
    remedy: "Link the action to its concern, or take it out.",
    source: Cited::Suggestion("Every action maps to a risk."),
    place: RulePlace { room: Room::Plan, section: "actions", pointer: "/plan/actions" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let judged = super::in_use(facts).map(|(position, action)| {
        let known =
            action.concerns.iter().any(|id| facts.case.concerns.iter().any(|concern| concern.id == *id));
        match (known, action.concerns.is_empty()) {
            (true, _) => Judged::met("An action serves a recorded concern."),
            (false, true) => Judged::not_met("An action is linked to no concern."),
            (false, false) => Judged::not_met("An action is linked to a concern that is not in the case."),
        }
        .at(super::action_place(position, action))
    });
    or_one(judged.collect(), Judged::not_applicable("The plan has no action yet."))
}
