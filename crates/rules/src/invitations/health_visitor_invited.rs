//! I03: the health visitor is invited.

use prebirth_domain::Role;

use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that the health visitor, or the family nurse who takes the place of one, is invited to each
/// conference, or left out for the chair's reason.
///
/// # Missing data
/// Gives "cannot tell" while no conference is recorded.
///
/// # Source
/// `sefton-prebirth`; `leicester-audit`, recommendation 7, asks the same.
pub const RULE: Rule = Rule {
    code: "I03",
    name: "health_visitor_invited",
    family: Family::Invitations,
    requires: "The health visitor is invited to each conference, or the chair's reason for leaving them out is recorded.",
    why: "The health visitor goes on seeing the baby when everybody else has left. An audit found health visitors missing from the start.",
    remedy: "Invite the health visitor, or record the chair's reason.",
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
