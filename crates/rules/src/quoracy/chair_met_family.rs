//! Q08: chair met family.

use crate::saying::{held, or_one};
use crate::{Cited, Facts, Family, Judged, Place, Room, Rule, RulePlace};

/// Checks that the chair met the family before.
///
/// # Missing data
/// Gives "cannot tell" for a conference that was held without a word about it.
///
/// # Source
/// `nscb-chair`.
pub const RULE: Rule = Rule {
    code: "Q08",
    name: "chair_met_family",
    family: Family::Quoracy,
    requires: "The chair meets the family before the conference.",
    why: "Parents who know who chairs, who will be there and what may be said are heard better.",
    remedy: "Meet the family before it begins, and record it.",
    source: Cited::Published {
        source: "nscb-chair",
        pinpoint: "duties of the chair",
        words: "Meets the family before the conference.",
    },
    place: RulePlace { room: Room::Hold, section: "chair", pointer: "/conferences" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let judged = held(facts).map(|(position, conference)| {
        match conference.chair.met_family_before {
            Some(true) => Judged::met("The chair met the family before the conference."),
            Some(false) => Judged::not_met("The chair did not meet the family before the conference."),
            None => Judged::cannot_tell("Whether the chair met the family before is not recorded."),
        }
        .at(Place::new(Room::Hold, "chair", format!("/conferences/{position}/chair")))
    });
    or_one(judged.collect(), Judged::not_applicable("No conference has been held."))
}
