//! I15: deputy named.

use prebirth_domain::{AttendanceMode, PersonName, Reply};

use crate::saying::{item, or_one};
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that each deputy is named.
///
/// # Missing data
/// Does not apply while nobody sends a deputy.
///
/// # Source
/// None: a suggestion of practice.
pub const RULE: Rule = Rule {
    code: "I15",
    name: "deputy_named",
    family: Family::Invitations,
    requires: "Where somebody sends a deputy, the deputy is named.",
    why: "A deputy without a name is an empty chair.",
    remedy: "Ask who comes, and record the name.",
    source: Cited::Suggestion("Attendance is more than yes or no; a deputy is somebody."),
    place: RulePlace { room: Room::Prepare, section: "invitations", pointer: "/conferences" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let mut judged = Vec::new();
    for (position, conference) in facts.conferences() {
        for (index, invitation) in conference.invitations.iter().enumerate() {
            let came_by_deputy = conference.attendance.iter().find(|entry| {
                entry.mode == AttendanceMode::Deputy
                    && entry.party.is_some()
                    && entry.party == invitation.party
            });
            if invitation.reply != Reply::SendsDeputy && came_by_deputy.is_none() {
                continue;
            }
            let deputy =
                invitation.deputy.as_ref().or(came_by_deputy.and_then(|entry| entry.deputy.as_ref()));
            let who = invitation
                .party
                .as_ref()
                .map_or_else(|| "somebody".to_owned(), |party| facts.party_name(party));
            let is_named = !deputy.is_none_or(PersonName::is_unknown);
            let pointer = format!("/conferences/{position}/invitations/{index}");
            judged.push(
                if is_named {
                    Judged::met(format!("The deputy of {who} is named."))
                } else {
                    Judged::not_met(format!("A deputy comes for {who}, and nobody is named."))
                }
                .at(item(Room::Prepare, "invitations", pointer, invitation.id.as_str()))
                .about(invitation.party.clone()),
            );
        }
    }
    or_one(judged, Judged::not_applicable("Nobody sends a deputy."))
}
