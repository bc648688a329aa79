//! I08: replies chased.

use prebirth_domain::{ConferenceState, Reply, day_in_words};

use crate::{Cited, Facts, Family, Judged, Place, Room, Rule, RulePlace};

/// Checks that each invitation to a coming conference has a reply or was chased.
///
/// # Missing data
/// Does not apply while no invitation has gone out.
///
/// # Source
/// None: a suggestion of practice.
pub const RULE: Rule = Rule {
    code: "I08",
    name: "replies_chased",
    family: Family::Invitations,
    requires: "Each invitation that has no reply is chased before the conference.",
    why: "Nobody confirmed, chased once: that is how conferences end up without the people who know the family.",
    remedy: "Ring them, and record the day on which you chased.",
    source: Cited::Suggestion("Invited, silent and never chased is a finding of reviews."),
    place: RulePlace { room: Room::Prepare, section: "invitations", pointer: "/conferences" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let mut judged = Vec::new();
    for (position, conference) in
        facts.conferences().filter(|(_, conference)| conference.state == ConferenceState::Planned)
    {
        for (index, invitation) in conference.invitations.iter().enumerate() {
            let Some(sent) = invitation.sent_on.filter(|sent| *sent <= facts.today) else { continue };
            let who = match (&invitation.party, invitation.role) {
                (Some(party), _) => facts.party_name(party),
                (None, Some(role)) => format!("the {}", role.label()),
                (None, None) => "somebody".to_owned(),
            };
            let place = Place::new(
                Room::Prepare,
                "invitations",
                format!("/conferences/{position}/invitations/{index}"),
            )
            .item(invitation.id.as_str());
            let chased = invitation.chased_on.iter().filter(|day| **day <= facts.today).max();
            let entry = match (invitation.reply, chased) {
                (
                    Reply::Accepted
                    | Reply::AcceptedRemotely
                    | Reply::SendsDeputy
                    | Reply::Apologies
                    | Reply::Declined,
                    _,
                ) => Judged::met(format!("There is a reply from {who}: {}.", invitation.reply.label())),
                (Reply::None, Some(day)) => Judged::due(
                    conference.on,
                    format!(
                        "No reply from {who}, asked on {} and last chased on {}.",
                        day_in_words(sent),
                        day_in_words(*day)
                    ),
                ),
                (Reply::None, None) if sent == facts.today => {
                    Judged::due(conference.on, format!("No reply from {who} yet, asked today."))
                }
                (Reply::None, None) => Judged::not_met(format!(
                    "No reply from {who}, asked on {} and not chased.",
                    day_in_words(sent)
                )),
            };
            judged.push(entry.at(place).about(invitation.party.clone()));
        }
    }
    if judged.is_empty() {
        judged.push(Judged::not_applicable(
            "No conference that is still to come has invitations that went out.",
        ));
    }
    judged
}
