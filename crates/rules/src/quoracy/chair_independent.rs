//! Q02: chair independent.

use crate::{Cited, Facts, Family, Judged, Place, Room, Rule, RulePlace};

/// Checks that the chair is named and independent.
///
/// # Missing data
/// Gives "cannot tell" when independence is not stated.
///
/// # Source
/// None: a suggestion of practice.
pub const RULE: Rule = Rule {
    code: "Q02",
    name: "chair_independent",
    family: Family::Quoracy,
    requires: "It is recorded who chairs, and that the chair has neither case responsibility for the family nor line management of those who have.",
    why: "A chair who runs the case cannot test it.",
    remedy: "Name the chair, and record the statement of independence.",
    source: Cited::Suggestion(
        "The chair is independent of operational and line management responsibility for the case.",
    ),
    place: RulePlace { room: Room::Hold, section: "chair", pointer: "/conferences" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let judged: Vec<Judged> = facts
        .conferences()
        .map(|(position, conference)| {
            let place = Place::new(Room::Hold, "chair", format!("/conferences/{position}/chair"));
            match (conference.chair.professional.is_some(), conference.chair.is_independent) {
                (false, _) => Judged::not_met("Nobody is named as the chair."),
                (true, Some(true)) => Judged::met("The chair is named and independent of the case."),
                (true, Some(false)) => Judged::not_met("The chair has responsibility for the case."),
                (true, None) => {
                    Judged::cannot_tell("Whether the chair is independent of the case is not recorded.")
                }
            }
            .at(place)
        })
        .collect();
    crate::invitations::or_no_conference(judged)
}
