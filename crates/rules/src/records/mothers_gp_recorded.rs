//! C13: mothers gp recorded.

use prebirth_domain::{FamilyRole, Role};

use crate::facts::{is_blank, person};
use crate::saying::item;
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that the mother's practice is recorded.
///
/// # Missing data
/// Gives "cannot tell" while no mother or no practice is recorded.
///
/// # Source
/// None: a suggestion of practice.
pub const RULE: Rule = Rule {
    code: "C13",
    name: "mothers_gp_recorded",
    family: Family::Records,
    requires: "The mother's general practice is recorded.",
    why: "Without the practice nobody can ask the GP, or tell the GP.",
    remedy: "Ask the mother or the midwife, and record the practice.",
    source: Cited::Suggestion("A general practice that is not recorded is a typical gap."),
    place: RulePlace { room: Room::Prepare, section: "people", pointer: "/people" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let mother =
        facts.case.people.iter().enumerate().find(|(_, somebody)| somebody.role == FamilyRole::Mother);
    let Some((position, mother)) = mother else {
        return vec![Judged::cannot_tell("No mother is recorded.").remedy("Record the mother.")];
    };
    let is_known = facts.case.professionals_in(Role::Gp).any(|gp| gp.works_with.contains(&mother.id));
    vec![
        if is_known || !is_blank(mother.gp.as_deref()) {
            Judged::met("The mother's general practice is recorded.")
        } else {
            Judged::cannot_tell("The mother's general practice is not recorded.")
        }
        .at(item(Room::Prepare, "people", format!("/people/{position}/gp"), mother.id.as_str()))
        .about(Some(person(&mother.id))),
    ]
}
