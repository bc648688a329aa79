//! P06: early birth planned for.

use crate::facts::is_blank;
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that the plan has a contingency for an early birth.
///
/// # Missing data
/// Does not apply before a plan was decided or drafted, or once the baby is born.
///
/// # Source
/// `walsall-prebirth`.
pub const RULE: Rule = Rule {
    code: "P06",
    name: "early_birth_planned_for",
    family: Family::Plan,
    requires: "The plan says what happens if the baby comes early.",
    why: "A limit of 34 weeks is no use to a baby born at 30.",
    remedy: "Write who is told, which unit, and which parts of the plan hold from birth.",
    source: Cited::Published {
        source: "walsall-prebirth",
        pinpoint: "pre-term birth",
        words: "Plan for pre-term birth, alert other authorities and maternity units, and tell the out-of-hours team.",
    },
    place: RulePlace { room: Room::Plan, section: "contingency", pointer: "/plan/earlyBirthContingency" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    if !super::is_due(facts) {
        return vec![super::not_yet()];
    }
    vec![match (is_blank(facts.case.plan.early_birth_contingency.as_deref()), facts.born_on) {
        (false, _) => Judged::met("The plan says what happens if the baby comes early."),
        (true, Some(_)) => Judged::not_applicable("The baby is born."),
        (true, None) => Judged::not_met("The plan does not say what happens if the baby comes early."),
    }]
}
