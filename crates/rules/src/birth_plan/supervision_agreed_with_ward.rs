//! B05: supervision agreed with ward.

use crate::facts::is_blank;
use crate::saying::{gaps, has_come};
use crate::{Cited, Facts, Family, Judged, Place, Room, Rule, RulePlace};

/// Checks that supervision on the ward was agreed with the ward, apart from observation.
///
/// # Missing data
/// Gives "cannot tell" while nothing is recorded; does not apply without a birth plan.
///
/// # Source
/// `somerset-birth-plan`.
pub const RULE: Rule = Rule {
    code: "B05",
    name: "supervision_agreed_with_ward",
    family: Family::BirthPlan,
    requires: "Where somebody supervises on the ward, it is recorded separately from what ward staff observe, and the ward agreed to it.",
    why: "Ward staff who give care observe. They do not supervise unless somebody arranged it.",
    remedy: "Agree with the ward who observes and who supervises, and record who agreed for the ward and when.",
    source: Cited::Published {
        source: "somerset-birth-plan",
        pinpoint: "observation and supervision",
        words: "Parenting observation by health staff is recorded separately from supervision arranged by social care.",
    },
    place: RulePlace { room: Room::Plan, section: "birthPlan", pointer: "/birthPlan" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let Some(plan) = &facts.case.birth_plan else {
        return vec![Judged::not_applicable("No birth plan is recorded.")];
    };
    let is_restricted =
        plan.restrictions.iter().any(|restriction| !is_blank(restriction.supervised_by.as_deref()));
    let place = Place::new(Room::Plan, "birthPlan", "/birthPlan/wardSupervision");
    let Some(ward) = &plan.ward_supervision else {
        return vec![
            if is_restricted {
                Judged::not_met("Somebody is to supervise, and nothing says what was agreed with the ward.")
            } else {
                Judged::cannot_tell(
                    "What the ward observes, and whether anybody supervises, is not recorded.",
                )
            }
            .at(place),
        ];
    };
    let supervises = !is_blank(ward.supervision.as_deref());
    let missing = gaps(&[
        (is_blank(ward.observation.as_deref()), "what ward staff observe"),
        (is_blank(ward.agreed_by_ward.as_deref()), "who agreed for the ward"),
        (!has_come(facts, ward.agreed_on), "when the ward agreed"),
    ]);
    vec![
        match (supervises || is_restricted, missing) {
            (_, None) => {
                Judged::met("Observation and supervision are recorded separately, and agreed with the ward.")
            }
            (true, Some(missing)) => {
                Judged::not_met(format!("Somebody supervises on the ward. Not recorded: {missing}."))
            }
            (false, Some(missing)) => Judged::cannot_tell(format!("Not recorded for the ward: {missing}.")),
        }
        .at(place),
    ]
}
