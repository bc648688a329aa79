//! P13: health partners have actions.

use prebirth_domain::{Discipline, Party};

use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that midwifery, health visiting and general practice each have an action.
///
/// # Missing data
/// Does not apply before a plan was decided or drafted.
///
/// # Source
/// None: a suggestion of practice.
pub const RULE: Rule = Rule {
    code: "P13",
    name: "health_partners_have_actions",
    family: Family::Plan,
    requires: "The midwife, the health visitor and the GP each have an action in the plan.",
    why: "Those who will see the baby have to know what they look for.",
    remedy: "Agree an action with each, or record in the plan why not.",
    source: Cited::Suggestion("Actions for the health visitor, the midwife and the GP exist."),
    place: RulePlace { room: Room::Plan, section: "actions", pointer: "/plan/actions" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    if !super::is_due(facts) {
        return vec![super::not_yet()];
    }
    let has = |discipline: Discipline| {
        super::in_use(facts).any(|(_, action)| {
            action.owner.iter().chain(&action.with).any(|party| match party {
                Party::Professional { id } => facts
                    .case
                    .professional(id)
                    .is_some_and(|professional| professional.role.discipline() == discipline),
                Party::Person { .. } => false,
            })
        })
    };
    [Discipline::Midwifery, Discipline::HealthVisiting, Discipline::GeneralPractice]
        .into_iter()
        .map(|discipline| {
            let what = discipline.label();
            if has(discipline) {
                Judged::met(format!("The plan has an action for {what}."))
            } else {
                Judged::not_met(format!("The plan has no action for {what}."))
            }
        })
        .collect()
}
