//! B07: birth plan given out.

use crate::facts::by_length;
use crate::{Cited, Facts, Family, Judged, Key, Place, Room, Rule, RulePlace, SourceShown};

/// Checks that the birth plan went to the ward and, in time, to the parents.
///
/// # Missing data
/// Gives "cannot tell" without the day on which it was agreed or the authority's figure; does not apply without a birth plan.
///
/// # Source
/// The figure `Key::BirthPlanToParents` of the policy pack in force.
pub const RULE: Rule = Rule {
    code: "B07",
    name: "birth_plan_given_out",
    family: Family::BirthPlan,
    requires: "The birth plan reached the ward and the parents.",
    why: "A plan in the file is no plan on the ward at three in the morning.",
    remedy: "Give it to the ward and to each parent, without what is withheld from them, and record the days.",
    source: Cited::Figure(Key::BirthPlanToParents),
    place: RulePlace { room: Room::Plan, section: "birthPlan", pointer: "/birthPlan" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    if facts.every_baby_has_died() {
        return vec![Judged::not_applicable("The baby has died.")];
    }
    let Some(plan) = &facts.case.birth_plan else {
        return vec![Judged::not_applicable("No birth plan is recorded.")];
    };
    let Some(agreed) = plan.agreed_on else {
        return vec![Judged::cannot_tell("The day on which the birth plan was agreed is not recorded.")];
    };
    let value = facts.value(Key::BirthPlanToParents, Some(agreed));
    let to_parents = match value.length() {
        None => Judged::cannot_tell(Key::BirthPlanToParents.prompt()),
        Some(length) => by_length(
            facts,
            "The parents' copy of the birth plan",
            (agreed, length),
            plan.given_to_parents_on,
            &value,
        ),
    };
    // No source has a limit for the ward; it is due at once and late at the birth.
    let to_ward = match (plan.given_to_ward_on, facts.born_on) {
        (Some(day), Some(born)) if day > born => {
            Judged::not_met("The ward got the birth plan after the birth.")
        }
        (Some(day), _) if day <= facts.today => Judged::met("The ward has the birth plan.")
            .citing(SourceShown::suggestion("The ward has the plan before the birth.")),
        (Some(day), _) => Judged::due(Some(day), "The ward is to get the birth plan."),
        (None, Some(_)) => {
            Judged::not_met("The baby is born, and nothing says that the ward had the birth plan.")
        }
        (None, None) => Judged::due(
            facts.due_date.filter(|due| *due >= facts.today),
            "The ward does not have the birth plan yet.",
        ),
    };
    vec![
        to_parents
            .at(Place::new(Room::Plan, "birthPlan", "/birthPlan/givenToParentsOn"))
            .judged_on(Some(agreed)),
        to_ward.at(Place::new(Room::Plan, "birthPlan", "/birthPlan/givenToWardOn")),
    ]
}
