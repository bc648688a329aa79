//! P10: somebody tells of birth.

use crate::facts::is_blank;
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that the plan says who tells of the birth.
///
/// # Missing data
/// Does not apply before a plan was decided or drafted, or once the birth was told.
///
/// # Source
/// None: a suggestion of practice.
pub const RULE: Rule = Rule {
    code: "P10",
    name: "somebody_tells_of_birth",
    family: Family::Plan,
    requires: "The plan says who tells children's social care of the birth, and how their deputy is reached.",
    why: "A clock starts at birth and runs through the weekend, if somebody starts it.",
    remedy: "Write who rings whom, by day and by night, with a deputy.",
    source: Cited::Suggestion(
        "The plan names who notifies the birth and what happens then, as Scottish guidance asks.",
    ),
    place: RulePlace { room: Room::Plan, section: "contingency", pointer: "/plan/whoTellsOfBirth" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    if !super::is_due(facts) {
        return vec![super::not_yet()];
    }
    vec![match (is_blank(facts.case.plan.who_tells_of_birth.as_deref()), facts.born_on) {
        (false, _) => Judged::met("The plan says who tells of the birth."),
        (true, Some(_)) => Judged::not_applicable("The baby is born."),
        (true, None) => Judged::not_met("The plan does not say who tells of the birth."),
    }]
}
