//! I16: social worker invited.

use prebirth_domain::Role;

use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that the social worker is invited.
///
/// # Missing data
/// Gives "cannot tell" while no conference is recorded.
///
/// # Source
/// `london-best-practice`.
pub const RULE: Rule = Rule {
    code: "I16",
    name: "social_worker_invited",
    family: Family::Invitations,
    requires: "The social worker is invited to each conference, or the reason for not inviting them is recorded with who decided.",
    why: "The conference hears the assessment from the one who made it.",
    remedy: "Invite the social worker, or record the reason and who decided.",
    source: Cited::Published {
        source: "london-best-practice",
        pinpoint: "who is invited",
        words: "The social worker and their first-line manager.",
    },
    place: RulePlace { room: Room::Prepare, section: "invitations", pointer: "/conferences" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    super::invited::role_invited(facts, Role::SocialWorker, &[Role::SocialWorker, Role::TeamManager])
}
