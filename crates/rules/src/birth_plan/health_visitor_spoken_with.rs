//! B08: health visitor spoken with.

use crate::{Cited, Facts, Family, Judged, Place, Room, Rule, RulePlace};

/// Checks that the health visitor was spoken with for the birth plan.
///
/// # Missing data
/// Gives "cannot tell" when nothing says so; does not apply without a birth plan.
///
/// # Source
/// `birth-plan-form`.
pub const RULE: Rule = Rule {
    code: "B08",
    name: "health_visitor_spoken_with",
    family: Family::BirthPlan,
    requires: "The birth plan records that the health visitor was spoken with.",
    why: "The health visitor takes over when the midwife leaves.",
    remedy: "Speak with the health visitor, and record it in the birth plan.",
    source: Cited::Published {
        source: "birth-plan-form",
        pinpoint: "health visitor",
        words: "Has liaison with the health visitor taken place? The answer is audited.",
    },
    place: RulePlace { room: Room::Plan, section: "birthPlan", pointer: "/birthPlan" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let Some(plan) = &facts.case.birth_plan else {
        return vec![Judged::not_applicable("No birth plan is recorded.")];
    };
    vec![
        match plan.health_visitor_liaison {
            Some(true) => Judged::met("The health visitor was spoken with for the birth plan."),
            Some(false) => Judged::not_met("The health visitor was not spoken with for the birth plan."),
            None => Judged::cannot_tell(
                "Whether the health visitor was spoken with for the birth plan is not recorded.",
            ),
        }
        .at(Place::new(Room::Plan, "birthPlan", "/birthPlan/healthVisitorLiaison")),
    ]
}
