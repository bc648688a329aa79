//! I04: gp invited.

use prebirth_domain::Role;

use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that the GP is invited to each conference, or left out for a recorded reason.
///
/// # Missing data
/// Gives "cannot tell" while no conference is recorded.
///
/// # Source
/// `london-best-practice`.
pub const RULE: Rule = Rule {
    code: "I04",
    name: "gp_invited",
    family: Family::Invitations,
    requires: "The GP is invited to each conference, or the reason for not inviting them is recorded with who decided.",
    why: "The GP may not come, but is asked: the report holds the health history of both parents.",
    remedy: "Invite the GP, or record the reason and who decided.",
    source: Cited::Published {
        source: "london-best-practice",
        pinpoint: "who is invited",
        words: "The GP is invited and asked for a report.",
    },
    place: RulePlace { room: Room::Prepare, section: "invitations", pointer: "/conferences" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    super::invited::role_invited(facts, Role::Gp, &[Role::Gp])
}
