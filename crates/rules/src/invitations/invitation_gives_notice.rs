//! I11: invitation gives notice.

use prebirth_domain::{Role, day_in_words};

use crate::saying::{item, or_one};
use crate::{Cited, Facts, Family, Judged, Key, Room, Rule, RulePlace};

/// Checks that each invitation went out in time before the conference.
///
/// # Missing data
/// Gives "cannot tell" without the day of the conference or the authority's figure.
///
/// # Source
/// The figure `Key::InvitationNotice` of the policy pack in force.
pub const RULE: Rule = Rule {
    code: "I11",
    name: "invitation_gives_notice",
    family: Family::Invitations,
    requires: "Each invitation goes out with the notice that the authority asks for.",
    why: "Somebody asked on Friday for Monday cannot write a report.",
    remedy: "Send the invitations as soon as the day is set, and ring those who are asked late.",
    source: Cited::Figure(Key::InvitationNotice),
    place: RulePlace { room: Room::Prepare, section: "invitations", pointer: "/conferences" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let mut judged = Vec::new();
    for (position, conference) in facts.conferences() {
        let value = facts.value(Key::InvitationNotice, conference.on);
        let last =
            value.length().zip(conference.on).map(|(length, held)| length.before(held, facts.case.nation));
        for (index, invitation) in conference.invitations.iter().enumerate() {
            let Some(sent) = invitation.sent_on.filter(|day| *day <= facts.today) else { continue };
            let who = match (&invitation.party, invitation.role) {
                (Some(party), _) => facts.party_name(party),
                (None, role) => format!("the {}", role.map_or("person asked", Role::label)),
            };
            let entry = match (conference.on, value.length()) {
                (None, _) => Judged::cannot_tell(
                    "The day of the conference is not recorded, so the notice cannot be counted.",
                ),
                (Some(_), None) => Judged::cannot_tell(Key::InvitationNotice.prompt()),
                (Some(_), Some(length)) if last.is_some_and(|last| sent > last) => Judged::not_met(format!(
                    "The invitation of {who} went out on {}, with less than {} of notice.",
                    day_in_words(sent),
                    length.in_words()
                )),
                (Some(_), Some(_)) if value.is_sourced() => {
                    Judged::met(format!("The invitation of {who} gave enough notice."))
                }
                (Some(_), Some(_)) => Judged::cannot_tell(format!(
                    "The invitation of {who} went out on {}. The notice that your authority asks for is not confirmed.",
                    day_in_words(sent)
                )),
            };
            let pointer = format!("/conferences/{position}/invitations/{index}");
            judged.push(
                entry
                    .at(item(Room::Prepare, "invitations", pointer, invitation.id.as_str()))
                    .about(invitation.party.clone())
                    .judged_on(conference.on),
            );
        }
    }
    or_one(judged, Judged::not_applicable("No invitation has gone out."))
}
