//! M12: minutes approved by chair.

use prebirth_domain::Party;

use crate::saying::{held, or_one};
use crate::{Cited, Facts, Family, Judged, Place, Room, Rule, RulePlace};

/// Checks that the last version was approved by the chair.
///
/// # Missing data
/// Gives "cannot tell" when nobody is named as the chair; due while there is no version.
///
/// # Source
/// None: a suggestion of practice.
pub const RULE: Rule = Rule {
    code: "M12",
    name: "minutes_approved_by_chair",
    family: Family::Minutes,
    requires: "The chair approves the minutes.",
    why: "Minutes that nobody approved are notes.",
    remedy: "Ask the chair to read and approve them.",
    source: Cited::Suggestion("The chair checks and signs the minutes before they go out."),
    place: RulePlace { room: Room::Minutes, section: "minutes", pointer: "/conferences" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let judged = held(facts).map(|(position, conference)| {
        let place = Place::new(Room::Minutes, "minutes", format!("/conferences/{position}/minutes/versions"));
        let chair = conference.chair.professional.as_ref();
        let last = conference.minutes.versions.iter().max_by_key(|version| version.number);
        match (last.map(|version| version.approved_by.as_ref()), chair) {
            (None, _) => Judged::due(None, "The chair has not approved the minutes yet."),
            (Some(None), _) => Judged::cannot_tell("Who approved the minutes is not recorded."),
            (Some(Some(_)), None) => {
                Judged::cannot_tell("The minutes are approved, and nobody is named as the chair.")
            }
            (Some(Some(Party::Professional { id })), Some(chair)) if id == chair => {
                Judged::met("The chair approved the minutes.")
            }
            (Some(Some(_)), Some(_)) => {
                Judged::not_met("The minutes were approved by somebody who is not the chair.")
            }
        }
        .at(place)
    });
    or_one(judged.collect(), Judged::not_applicable("No conference has been held yet."))
}
