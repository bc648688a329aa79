//! T07: letter in time.

use prebirth_domain::{Conference, CopyDocument};

use super::Sent;
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
        sent,
    )
}

fn sent(conference: &Conference) -> Sent {
    let letter = conference.minutes.letter.as_ref();
    let copies = conference.minutes.copies.iter();
    let copied = copies.filter(|copy| copy.document == CopyDocument::DecisionLetter);
    let first = letter
        .and_then(|letter| letter.sent_on)
        .into_iter()
        .chain(copied.filter_map(|copy| copy.sent_on))
        .min();
    match first {
        Some(day) => Sent::On(day),
        None if letter.is_some_and(|letter| !letter.sent_to.is_empty()) => Sent::Undated,
        None => Sent::NotRecorded,
    }
}
