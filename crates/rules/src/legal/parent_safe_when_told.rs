//! L06: parent safe when told.

use crate::facts::is_blank;
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Prompts for a safety plan for the mother.
///
/// # Missing data
/// A prompt: without a plan it says "cannot tell" and judges nobody.
///
/// # Source
/// `ppo-baby-a`.
pub const RULE: Rule = Rule {
    code: "L06",
    name: "parent_safe_when_told",
    family: Family::Legal,
    requires: "Where a mother is told that her baby may be taken, there is a plan that keeps her safe.",
    why: "Being told is a moment of great danger for a mother, and for the baby.",
    remedy: "Agree with health, and in custody with the prison, what keeps her safe, and write it into the birth plan.",
    source: Cited::Published {
        source: "ppo-baby-a",
        pinpoint: "",
        words: "She said that she would kill herself if the baby was taken. No plan was opened.",
    },
    place: RulePlace { room: Room::Plan, section: "birthPlan", pointer: "/birthPlan" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    if !super::plans_separation(facts) {
        return vec![Judged::not_applicable("No plan to separate mother and baby is recorded.")];
    }
    let has_plan =
        facts.case.birth_plan.as_ref().is_some_and(|plan| !is_blank(plan.mothers_safety_plan.as_deref()));
    vec![if has_plan {
        Judged::met("Separation is planned, and a safety plan for the mother is written.")
    } else {
        Judged::cannot_tell(
            "Separation is planned. No safety plan for the mother is recorded: think of what she needs when she is told.",
        )
    }]
}
