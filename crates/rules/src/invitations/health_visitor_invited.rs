//! I03: health visitor invited.

use prebirth_domain::Role;

use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that the health visitor is invited to each conference, or left out for a recorded reason.
///
/// # Missing data
/// Gives "cannot tell" while no conference is recorded.
///
/// # Source
/// `sefton-prebirth`.
pub const RULE: Rule = Rule {
    code: "I03",
    name: "health_visitor_invited",
    family: Family::Invitations,
    requires: "The health visitor is invited to each conference, or the reason for not inviting them is recorded with who decided.",
    why: "The health visitor carries on seeing the baby when others have left. An audit found health visitors missing from the start.",
    remedy: "Invite the health visitor, or record the reason and who decided.",
    source: Cited::Published {
        source: "sefton-prebirth",
        pinpoint: "attendance",
        words: "Midwifery and health visiting take part in all conferences about an unborn baby.",
    },
    place: RulePlace { room: Room::Prepare, section: "invitations", pointer: "/conferences" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    super::invited::role_invited(facts, Role::HealthVisitor, &[Role::HealthVisitor, Role::FamilyNurse])
}
