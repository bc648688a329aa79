//! M11: letter to everybody invited.

use prebirth_domain::{CopyDocument, Party};

use crate::saying::{has_come, held, or_one};
use crate::{Cited, Facts, Family, Judged, Place, Room, Rule, RulePlace};

/// Checks that the decision letter went to everybody invited.
///
/// # Missing data
/// Due while no letter was sent; does not apply before a conference is held.
///
/// # Source
/// `sussex-letter`.
pub const RULE: Rule = Rule {
    code: "M11",
    name: "letter_to_everybody_invited",
    family: Family::Minutes,
    requires: "The decision letter goes to everybody who was invited, including those who were absent, and the parents.",
    why: "Those who were not there need it most.",
    remedy: "Send the letter to those who are missing.",
    source: Cited::Published {
        source: "sussex-letter",
        pinpoint: "recipients",
        words: "The letter goes to all invited, the parents included.",
    },
    place: RulePlace { room: Room::Share, section: "letter", pointer: "/conferences" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let mut judged = Vec::new();
    for (position, conference) in held(facts) {
        let place = Place::new(Room::Share, "letter", format!("/conferences/{position}/minutes/letter"));
        let copies =
            conference.minutes.copies.iter().filter(|copy| {
                copy.document == CopyDocument::DecisionLetter && has_come(facts, copy.sent_on)
            });
        let by_letter = conference.minutes.letter.iter().flat_map(|letter| &letter.sent_to);
        let reached: Vec<&Party> = copies.filter_map(|copy| copy.to.as_ref()).chain(by_letter).collect();
        let invited: Vec<&Party> =
            conference.invitations.iter().filter_map(|invitation| invitation.party.as_ref()).collect();
        let missing: Vec<String> = invited
            .iter()
            .filter(|party| !reached.contains(party))
            .filter(|party| match party {
                Party::Professional { id } => facts
                    .case
                    .professional(id)
                    .is_none_or(|professional| professional.role.receives_minutes()),
                Party::Person { .. } => true,
            })
            .map(|party| facts.party_name(party))
            .collect();
        judged.push(
            match (reached.is_empty(), invited.is_empty(), missing.is_empty()) {
                (_, true, _) => Judged::cannot_tell(
                    "Nobody's invitation is recorded, so who has to get the letter cannot be worked out.",
                ),
                (true, false, _) => Judged::due(None, "The decision letter is not recorded as sent yet."),
                (false, false, true) => Judged::met("The decision letter went to everybody who was invited."),
                (false, false, false) => {
                    Judged::not_met(format!("The decision letter did not go to: {}.", missing.join(", ")))
                }
            }
            .at(place),
        );
    }
    or_one(judged, Judged::not_applicable("No conference has been held yet."))
}
