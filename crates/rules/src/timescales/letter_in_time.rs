//! T07: letter in time.

use crate::{Cited, Facts, Family, Judged, Key, Room, Rule, RulePlace};

/// Checks that the decision letter goes out in time.
///
/// # Missing data
/// Gives "cannot tell" while the authority's figure is not known; does not apply before the conference is held.
///
/// # Source
/// The figure `Key::Letter` of the policy pack in force.
pub const RULE: Rule = Rule {
    code: "T07",
    name: "letter_in_time",
    family: Family::Timescales,
    requires: "The letter that tells the decision goes out within the limit counted from the conference.",
    why: "Parents and partners act on what they are told, from the day they are told it.",
    remedy: "Send the letter, and record the day.",
    source: Cited::Figure(Key::Letter),
    place: RulePlace { room: Room::Share, section: "letter", pointer: "/conferences" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    super::after_held(
        facts,
        Key::Letter,
        "The decision letter",
        Room::Share,
        "letter",
        "/minutes/letter",
        |conference| conference.minutes.letter.as_ref().and_then(|letter| letter.sent_on),
    )
}
