//! I14: silence escalated.

use prebirth_domain::Reply;

use crate::facts::was_held;
use crate::invitations::present;
use crate::saying::{has_come, item, or_one};
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that silence was chased more than once by the time of the conference.
///
/// # Missing data
/// Does not apply before the conference, or where everybody answered or came.
///
/// # Source
/// None: a suggestion of practice.
pub const RULE: Rule = Rule {
    code: "I14",
    name: "silence_escalated",
    family: Family::Invitations,
    requires: "Somebody who was silent up to the conference was chased more than once.",
    why: "Nobody confirmed, chased once: that is how a conference comes to be held without those who know.",
    remedy: "Ring the agency's manager or named professional, and record that you did.",
    source: Cited::Suggestion("Every invited person is asked, chased, and the silence is taken further."),
    place: RulePlace { room: Room::Prepare, section: "invitations", pointer: "/conferences" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let mut judged = Vec::new();
    for (position, conference) in facts.conferences().filter(|(_, conference)| was_held(conference)) {
        for (index, invitation) in conference.invitations.iter().enumerate() {
            let Some(party) = &invitation.party else { continue };
            let came = present(conference).any(|there| there == party);
            if invitation.reply != Reply::None || came || !has_come(facts, invitation.sent_on) {
                continue;
            }
            let who = facts.party_name(party);
            let chased = invitation.chased_on.len();
            let entry = match chased {
                0 => Judged::not_met(format!("{who} neither answered nor came, and was not chased.")),
                1 => Judged::not_met(format!("{who} neither answered nor came, and was chased once.")),
                _ => Judged::met(format!("{who} neither answered nor came, and was chased {chased} times.")),
            };
            let pointer = format!("/conferences/{position}/invitations/{index}");
            judged.push(
                entry
                    .at(item(Room::Prepare, "invitations", pointer, invitation.id.as_str()))
                    .about(Some(party.clone())),
            );
        }
    }
    or_one(judged, Judged::not_applicable("Nobody was silent up to a conference."))
}
