//! P04: safer sleep in plan.

use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that an action speaks of safer sleep.
///
/// # Missing data
/// Does not apply before a plan was decided or drafted.
///
/// # Source
/// `london-plan`.
pub const RULE: Rule = Rule {
    code: "P04",
    name: "safer_sleep_in_plan",
    family: Family::Plan,
    requires: "The plan says how safer sleep is taught and checked.",
    why: "Babies of families under pressure are at most risk in their sleep.",
    remedy: "Add an action: who shows both parents safer sleep, by when, and how it is checked.",
    source: Cited::Published {
        source: "london-plan",
        pinpoint: "plan",
        words: "The plan notes the risk of sudden unexpected death in infancy, and how professionals address it with parents.",
    },
    place: RulePlace { room: Room::Plan, section: "actions", pointer: "/plan/actions" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    if !super::is_due(facts) {
        let is_born = facts.born_on.is_some_and(|born| born <= facts.today);
        return vec![if is_born && !facts.every_baby_has_died() {
            Judged::cannot_tell(
                "The baby is born, there is no plan, and nothing says how safer sleep was taught.",
            )
        } else {
            super::not_yet()
        }];
    }
    let found = super::in_use(facts).find(|(_, action)| {
        let from_library = action.drafted_from.as_deref().is_some_and(|entry| entry.contains("sleep"));
        let text = action.text.to_lowercase();
        from_library
            || text.contains("safer sleep")
            || text.contains("safe sleep")
            || text.contains("sleep space")
    });
    vec![match found {
        Some((position, action)) => Judged::met("An action of the plan is about safer sleep.")
            .at(super::action_place(position, action)),
        None => Judged::not_met("No action of the plan is about safer sleep."),
    }]
}
