//! C14: siblings status recorded.

use prebirth_domain::FamilyRole;

use crate::facts::{is_blank, person};
use crate::saying::{item, or_one};
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that each sibling's legal status is recorded.
///
/// # Missing data
/// Gives "cannot tell" for a sibling without it; does not apply while none is recorded.
///
/// # Source
/// `leicester-audit`.
pub const RULE: Rule = Rule {
    code: "C14",
    name: "siblings_status_recorded",
    family: Family::Records,
    requires: "For each brother and sister it is recorded where they live and what their legal status is.",
    why: "Where the older children are, and why, is the first thing the conference will ask.",
    remedy: "Ask the family and the authority, and record it.",
    source: Cited::Published {
        source: "leicester-audit",
        pinpoint: "recommendation 2",
        words: "Case recordings are accurate.",
    },
    place: RulePlace { room: Room::Prepare, section: "people", pointer: "/people" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let siblings = facts
        .case
        .people
        .iter()
        .enumerate()
        .filter(|(_, somebody)| somebody.role == FamilyRole::Sibling && somebody.died_on.is_none());
    let judged = siblings.map(|(position, sibling)| {
        let who = facts.name(sibling);
        if is_blank(sibling.legal_status.as_deref()) {
            Judged::cannot_tell(format!("Where {who} lives, and under which legal status, is not recorded."))
        } else {
            Judged::met(format!("Where {who} lives, and under which legal status, is recorded."))
        }
        .at(item(Room::Prepare, "people", format!("/people/{position}/legalStatus"), sibling.id.as_str()))
        .about(Some(person(&sibling.id)))
    });
    or_one(judged.collect(), Judged::not_applicable("No brother or sister is recorded."))
}
