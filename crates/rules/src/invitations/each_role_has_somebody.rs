//! I07: each role has somebody.

use prebirth_domain::{Party, Role};

use crate::{Cited, Facts, Family, Judged, Place, Room, Rule, RulePlace};

/// Checks that each invitation names the person who is asked.
///
/// # Missing data
/// Gives "cannot tell" while nobody is invited.
///
/// # Source
/// None: a suggestion of practice.
pub const RULE: Rule = Rule {
    code: "I07",
    name: "each_role_has_somebody",
    family: Family::Invitations,
    requires: "Each invitation names the person who is asked.",
    why: "An invitation to nobody in particular is answered by nobody.",
    remedy: "Find out who holds the role, and name them in the invitation.",
    source: Cited::Suggestion("Role titles without names were among what the audit found wrong in records."),
    place: RulePlace { room: Room::Prepare, section: "invitations", pointer: "/conferences" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let mut judged = Vec::new();
    for (position, conference) in facts.conferences() {
        for (index, invitation) in conference.invitations.iter().enumerate() {
            // Somebody who was put on the roll as what they are, without a name, is nobody whom one can ask.
            let nameless = invitation.party.as_ref().and_then(|party| nameless(facts, party));
            if invitation.party.is_none() || nameless.is_some() {
                let role = nameless.or(invitation.role).map_or("somebody", Role::label);
                let place = Place::new(
                    Room::Prepare,
                    "invitations",
                    format!("/conferences/{position}/invitations/{index}"),
                )
                .item(invitation.id.as_str());
                judged.push(Judged::not_met(format!("The invitation to the {role} names nobody.")).at(place));
            }
        }
        if judged.is_empty() && !conference.invitations.is_empty() {
            judged.push(Judged::met("Each invitation names somebody.").at(Place::new(
                Room::Prepare,
                "invitations",
                format!("/conferences/{position}/invitations"),
            )));
        }
    }
    if judged.is_empty() {
        judged.push(Judged::cannot_tell("Nobody is invited yet.").remedy("Invite those who must be there."));
    }
    judged
}

fn nameless(facts: &Facts<'_>, party: &Party) -> Option<Role> {
    match party {
        Party::Professional { id } => {
            let professional = facts.case.professional(id).filter(|found| found.name.is_unknown());
            professional.map(|found| found.role)
        }
        Party::Person { .. } => None,
    }
}
