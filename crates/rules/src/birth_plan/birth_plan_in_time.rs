//! B03: birth plan in time.

use prebirth_domain::{WhereaboutsKind, day_in_words};

use crate::facts::by_day;
use crate::{Cited, Facts, Family, Judged, Key, Room, Rule, RulePlace};

/// Checks that there is a birth plan in time.
///
/// # Missing data
/// Gives "cannot tell" without a due date or the authority's figure.
///
/// # Source
/// The figure `Key::BirthPlanGestation` of the policy pack in force.
pub const RULE: Rule = Rule {
    code: "B03",
    name: "birth_plan_in_time",
    family: Family::BirthPlan,
    requires: "Where there is a child protection plan, planned separation or a parent in custody, there is a birth plan before the limit by gestation.",
    why: "A baby does not wait for the plan.",
    remedy: "Agree the birth plan with the midwife and the parents, and give it to the ward.",
    source: Cited::Figure(Key::BirthPlanGestation),
    place: RulePlace { room: Room::Plan, section: "birthPlan", pointer: "/birthPlan" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let has_plan = facts
        .conferences()
        .filter_map(|(_, conference)| conference.decision.as_ref())
        .any(|decision| decision.outcome.has_child_protection_plan());
    let in_custody = facts
        .case
        .people
        .iter()
        .any(|person| crate::concern_roles::is_in(person, WhereaboutsKind::Prison, facts.today));
    if !has_plan && !in_custody && !crate::legal::plans_separation(facts) {
        return vec![Judged::not_applicable(
            "No child protection plan, planned separation or custody calls for a birth plan.",
        )];
    }
    let agreed = facts.case.birth_plan.as_ref().map(|plan| plan.agreed_on);
    if let (None, Some(born)) = (agreed, facts.born_on) {
        return vec![Judged::not_met(format!(
            "The baby was born on {}, and there was no birth plan.",
            day_in_words(born)
        ))];
    }
    if agreed == Some(None) {
        return vec![Judged::cannot_tell(
            "There is a birth plan, but the day on which it was agreed is not recorded.",
        )];
    }
    let Some(due) = facts.date_that_limits_count_from() else {
        return vec![Judged::cannot_tell(
            "No due date is recorded, so the birth plan's limit cannot be counted.",
        )];
    };
    let value = facts.value(Key::BirthPlanGestation, None);
    match value.gestation().and_then(|limit| limit.last_day(due, facts.case.nation)) {
        Some(last) => vec![by_day(facts, "The birth plan", last, agreed.flatten(), &value)],
        None => vec![Judged::cannot_tell(Key::BirthPlanGestation.prompt())],
    }
}
