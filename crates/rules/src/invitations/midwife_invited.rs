//! I02: midwife invited.

use prebirth_domain::Role;

use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that the midwife is invited to each conference, or left out for a recorded reason.
///
/// # Missing data
/// Gives "cannot tell" while no conference is recorded.
///
/// # Source
/// `sefton-prebirth`.
pub const RULE: Rule = Rule {
    code: "I02",
    name: "midwife_invited",
    family: Family::Invitations,
    requires: "The midwife is invited to each conference, or the reason for not inviting them is recorded with who decided.",
    why: "The midwife knows the pregnancy and plans the birth. A plan made without her does not reach the ward.",
    remedy: "Invite the midwife, or record the reason and who decided.",
    source: Cited::Published {
        source: "sefton-prebirth",
        pinpoint: "attendance",
        words: "Midwifery and health visiting take part in all conferences about an unborn baby.",
    },
    place: RulePlace { room: Room::Prepare, section: "invitations", pointer: "/conferences" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    super::invited::role_invited(facts, Role::Midwife, &[Role::Midwife, Role::SafeguardingMidwife])
}
