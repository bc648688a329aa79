//! P07: nothing rests on parent alone.

use prebirth_domain::Party;

use crate::facts::is_blank;
use crate::saying::or_one;
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that an action of a parent has somebody else who reports on it.
///
/// # Missing data
/// Does not apply while no action belongs to somebody of the family.
///
/// # Source
/// None: a suggestion of practice.
pub const RULE: Rule = Rule {
    code: "P07",
    name: "nothing_rests_on_parent_alone",
    family: Family::Plan,
    requires: "No action rests on a parent alone: somebody else sees whether it is done.",
    why: "\"Mother will tell us\" has failed babies before.",
    remedy: "Name a professional who sees it done, and how they report it.",
    source: Cited::Suggestion("No action rests on \"mother will tell us\" alone."),
    place: RulePlace { room: Room::Plan, section: "actions", pointer: "/plan/actions" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let of_family =
        super::in_use(facts).filter(|(_, action)| matches!(action.owner, Some(Party::Person { .. })));
    let judged = of_family.map(|(position, action)| {
        let has_professional = action.with.iter().any(|party| matches!(party, Party::Professional { .. }));
        let has_evidence = !is_blank(action.evidence_source.as_deref());
        let who = action.owner.as_ref().map_or_else(String::new, |owner| facts.party_name(owner));
        match (has_professional || has_evidence, is_blank(action.measure.as_deref())) {
            (true, _) => Judged::met(format!("An action of {who} has somebody else who reports on it.")),
            (false, false) => Judged::cannot_tell(format!(
                "An action of {who} has a measure, and nothing says who reports on it."
            )),
            (false, true) => Judged::not_met(format!(
                "An action rests on {who} alone: nobody else sees whether it is done."
            )),
        }
        .at(super::action_place(position, action))
        .about(action.owner.clone())
    });
    or_one(judged.collect(), Judged::not_applicable("No action belongs to somebody of the family alone."))
}
