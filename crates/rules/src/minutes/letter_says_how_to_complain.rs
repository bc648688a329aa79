//! M03: letter says how to complain.

use prebirth_domain::ConferenceState;

use crate::facts::person;
use crate::{Cited, Facts, Family, Judged, Place, Room, Rule, RulePlace};

/// Checks that the decision letter reaches the mother and says how to complain.
///
/// # Missing data
/// Does not apply before a conference is held.
///
/// # Source
/// `sussex-letter`.
pub const RULE: Rule = Rule {
    code: "M03",
    name: "letter_says_how_to_complain",
    family: Family::Minutes,
    requires: "The decision letter goes to the parents and says how to complain.",
    why: "A parent who does not know how to object is not heard.",
    remedy: "Add how to complain, and send the letter to each parent.",
    source: Cited::Published {
        source: "sussex-letter",
        pinpoint: "",
        words: "The letter goes to all invited, the parents included, and tells of the right to complain.",
    },
    place: RulePlace { room: Room::Share, section: "letter", pointer: "/conferences" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let mut judged = Vec::new();
    for (position, conference) in
        facts.conferences().filter(|(_, conference)| conference.state == ConferenceState::Held)
    {
        let place = Place::new(Room::Share, "letter", format!("/conferences/{position}/minutes/letter"));
        let entry = match &conference.minutes.letter {
            None => Judged::due(None, "The decision letter is not recorded yet."),
            Some(letter) => {
                let mother = facts.case.mother().map(|mother| person(&mother.id));
                let has_mother = mother.is_some_and(|mother| letter.sent_to.contains(&mother));
                match (has_mother, letter.says_how_to_complain) {
                    (false, _) => Judged::not_met("The decision letter was not sent to the mother."),
                    (true, Some(true)) => {
                        Judged::met("The decision letter went to the mother and says how to complain.")
                    }
                    (true, Some(false)) => {
                        Judged::not_met("The decision letter does not say how to complain.")
                    }
                    (true, None) => Judged::cannot_tell(
                        "Whether the decision letter says how to complain is not recorded.",
                    ),
                }
            }
        };
        judged.push(entry.at(place));
    }
    if judged.is_empty() {
        judged.push(Judged::not_applicable("No conference has been held yet."));
    }
    judged
}
