//! W02: prison invited.

use prebirth_domain::Role;

use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that prison and prison health care are invited.
///
/// # Missing data
/// Gives "cannot tell" while no conference is recorded.
///
/// # Source
/// `ppo-baby-a`.
pub const RULE: Rule = Rule {
    code: "W02",
    name: "prison_invited",
    family: Family::Whereabouts,
    requires: "Where a parent is in custody, the prison and its health care are invited to each conference.",
    why: "They are the only ones who are there at night.",
    remedy: "Invite the prison and its health care.",
    source: Cited::Published {
        source: "ppo-baby-a",
        pinpoint: "",
        words: "Prison custody and health staff were not in the planning.",
    },
    place: RulePlace { room: Room::Prepare, section: "invitations", pointer: "/conferences" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    if super::in_custody(facts).is_none() {
        return vec![Judged::not_applicable("Nobody of the family is recorded as in custody.")];
    }
    [Role::Prison, Role::PrisonHealth]
        .into_iter()
        .flat_map(|role| crate::invitations::role_invited(facts, role, &[role]))
        .collect()
}
