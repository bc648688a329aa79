//! I05: police invited.

use prebirth_domain::Role;

use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that the police are invited to each conference, or left out for a recorded reason.
///
/// # Missing data
/// Gives "cannot tell" while no conference is recorded.
///
/// # Source
/// `sussex-membership`.
pub const RULE: Rule = Rule {
    code: "I05",
    name: "police_invited",
    family: Family::Invitations,
    requires: "The police are invited to each conference, or the reason for not inviting them is recorded with who decided.",
    why: "The police bring what nobody else holds. Where they do not come, their report is read out.",
    remedy: "Invite the police, or record the reason and who decided.",
    source: Cited::Published {
        source: "sussex-membership",
        pinpoint: "police",
        words: "The police are asked to each conference; a report is read out where they are absent.",
    },
    place: RulePlace { room: Room::Prepare, section: "invitations", pointer: "/conferences" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    super::invited::role_invited(facts, Role::Police, &[Role::Police])
}
