//! F10: one acknowledged father.

use prebirth_domain::Capacity;

use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that no two men are recorded as acknowledged fathers.
///
/// # Missing data
/// Does not apply while no man is recorded as one.
///
/// # Source
/// None: a suggestion of practice.
pub const RULE: Rule = Rule {
    code: "F10",
    name: "one_acknowledged_father",
    family: Family::Fathers,
    requires: "No more than one man is recorded as the acknowledged father of a baby.",
    why: "Two acknowledged fathers are a dispute that nobody wrote down as one.",
    remedy: "Record each man as putative or disputed, and keep both versions with who says so.",
    source: Cited::Suggestion("Where paternity is disputed or unknown there is one record for each man."),
    place: RulePlace { room: Room::Prepare, section: "people", pointer: "/people" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let acknowledged = facts.men().filter(|(_, man)| {
        man.father.as_ref().is_some_and(|record| record.capacity == Capacity::Acknowledged)
    });
    vec![match acknowledged.count() {
        0 => Judged::not_applicable("No man is recorded as the acknowledged father."),
        1 => Judged::met("One man is recorded as the acknowledged father."),
        _ => Judged::not_met("More than one man is recorded as the acknowledged father."),
    }]
}
