//! P03: each father has action.

use crate::facts::{is_blank, person};
use crate::saying::or_one;
use crate::{Cited, Facts, Family, Judged, Place, Room, Rule, RulePlace};

/// Checks that each man has an action, or the reason is recorded.
///
/// # Missing data
/// Does not apply before a plan was decided or drafted, or while no man is recorded.
///
/// # Source
/// `leicester-audit`.
pub const RULE: Rule = Rule {
    code: "P03",
    name: "each_father_has_action",
    family: Family::Plan,
    requires: "Each father and partner has an action of his own or about him, or the reason why not is recorded.",
    why: "A plan without the father is a plan for the mother alone.",
    remedy: "Agree an action with him, or record why there is none.",
    source: Cited::Published {
        source: "leicester-audit",
        pinpoint: "recommendation 5",
        words: "Every partner seeks fathers' engagement in pre-birth planning.",
    },
    place: RulePlace { room: Room::Plan, section: "actions", pointer: "/plan" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    if !super::is_due(facts) {
        return vec![super::not_yet()];
    }
    let has_reason = !is_blank(facts.case.plan.no_father_action_because.as_deref());
    let judged = facts.men().filter(|(_, man)| man.died_on.is_none()).map(|(_, man)| {
        let party = person(&man.id);
        let who = facts.name(man);
        let has_action = super::in_use(facts)
            .any(|(_, action)| action.owner.as_ref() == Some(&party) || action.with.contains(&party));
        match (has_action, has_reason) {
            (true, _) => Judged::met(format!("An action is {who}'s own, or with him.")),
            (false, true) => Judged::met(format!("No action is asked of {who}, for a recorded reason.")),
            (false, false) => Judged::not_met(format!(
                "The plan has no action for {who} or with him, and nothing says why."
            )),
        }
        .at(Place::new(Room::Plan, "actions", "/plan/actions"))
        .about(Some(party))
    });
    or_one(judged.collect(), Judged::not_applicable("No man is recorded."))
}
