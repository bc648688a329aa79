//! B09: place of birth agrees.

use crate::saying::written;
use crate::{Cited, Facts, Family, Judged, Place, Room, Rule, RulePlace};

/// Checks that the birth plan's place of birth is the one recorded for the pregnancy.
///
/// # Missing data
/// Gives "cannot tell" when either is missing; does not apply without a birth plan.
///
/// # Source
/// None: a suggestion of practice.
pub const RULE: Rule = Rule {
    code: "B09",
    name: "place_of_birth_agrees",
    family: Family::BirthPlan,
    requires: "The birth plan and the pregnancy name one place of birth.",
    why: "A plan that is on the wrong ward is no use.",
    remedy: "Ask the midwife where the birth is planned, and correct the other.",
    source: Cited::Suggestion("Dates and places that are recorded twice agree."),
    place: RulePlace { room: Room::Plan, section: "birthPlan", pointer: "/birthPlan" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let Some(plan) = &facts.case.birth_plan else {
        return vec![Judged::not_applicable("No birth plan is recorded.")];
    };
    let planned = written(plan.place_of_birth.as_deref());
    let intended = written(facts.case.pregnancy.intended_place_of_birth.as_deref());
    vec![
        match (planned, intended) {
            (Some(planned), Some(intended)) if planned.eq_ignore_ascii_case(intended) => {
                Judged::met("The birth plan and the pregnancy name one place of birth.")
            }
            (Some(_), Some(_)) => {
                Judged::not_met("The birth plan and the pregnancy name two places of birth.")
            }
            (None, _) | (_, None) => {
                Judged::cannot_tell("Where the birth is planned is not recorded in both places.")
            }
        }
        .at(Place::new(Room::Plan, "birthPlan", "/birthPlan/placeOfBirth")),
    ]
}
