//! I09: concern roles invited.

use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that a service is invited for each concern and fact that calls for one.
///
/// # Missing data
/// Gives "cannot tell" while no conference is recorded; does not apply while nothing calls for a service.
///
/// # Source
/// `london-best-practice`.
pub const RULE: Rule = Rule {
    code: "I09",
    name: "concern_roles_invited",
    family: Family::Invitations,
    requires: "For each concern and fact that calls for a service, somebody of that service is invited, or the reason for not inviting it is recorded.",
    why: "The concern brought the family to the conference. Without those who know about it, nobody in the room can judge it.",
    remedy: "Invite the service, or record why not.",
    source: Cited::Published {
        source: "london-best-practice",
        pinpoint: "who is invited",
        words: "Those are invited who know the child, the family or the concern.",
    },
    place: RulePlace { room: Room::Prepare, section: "invitations", pointer: "/concerns" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let calls = crate::concern_roles::calls(facts.case, facts.today);
    if calls.is_empty() {
        return vec![Judged::not_applicable("No recorded concern or fact calls for a further service.")];
    }
    let mut judged = Vec::new();
    for (position, conference) in facts.conferences() {
        for call in calls.iter().filter(|call| !call.is_custody) {
            let who = format!("The {} (because of {})", call.label(), call.because);
            judged.push(super::invited::asked(facts, position, conference, &who, call.roles));
        }
    }
    super::invited::or_no_conference(judged)
}
