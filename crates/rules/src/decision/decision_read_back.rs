//! D09: decision read back.

use crate::facts::{is_blank, is_going_on};
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Prompts for the decision to be read back.
///
/// # Missing data
/// A prompt: without a read-back it says "cannot tell" and judges nobody.
///
/// # Source
/// None: a suggestion of practice.
pub const RULE: Rule = Rule {
    code: "D09",
    name: "decision_read_back",
    family: Family::Decision,
    requires: "The decision is read back aloud before the conference closes, and everybody agrees that this is what was decided.",
    why: "What people take home is often not what was decided.",
    remedy: "Read the lines aloud before closing, and keep them as they were said.",
    source: Cited::Suggestion(
        "A read-back of about five lines, agreed aloud before closing and kept as said.",
    ),
    place: RulePlace { room: Room::Hold, section: "decision", pointer: "/conferences" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    super::each_held(facts, |facts, conference| {
        let read = conference.decision.as_ref().and_then(|decision| decision.read_back.as_ref());
        match read {
            Some(read) if !read.lines.is_empty() && read.is_out_of_date => Judged::not_met(
                "The decision changed after the lines to read back were written: they no longer say what was decided.",
            )
            .remedy("Write the lines again, read them aloud, and record that they are agreed."),
            Some(read) if !read.lines.is_empty() && read.is_agreed => {
                Judged::met("The decision was read back and agreed.")
            }
            Some(read) if !read.lines.is_empty() && !is_blank(read.note.as_deref()) => {
                Judged::cannot_tell("The decision was read back. What somebody wanted changed is recorded.")
            }
            Some(read) if !read.lines.is_empty() && is_going_on(facts, conference) => {
                Judged::due(conference.on, "The decision is to be read back and agreed.")
            }
            Some(read) if !read.lines.is_empty() => Judged::not_met(
                "The lines to read back are not recorded as agreed, and nothing says what was to be changed.",
            ),
            Some(_) | None => Judged::cannot_tell("It is not recorded that the decision was read back."),
        }
    })
}
