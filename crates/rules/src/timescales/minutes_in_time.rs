//! T08: minutes in time.

use prebirth_domain::CopyDocument;

use super::Sent;
use crate::{Cited, Facts, Family, Judged, Key, Room, Rule, RulePlace};

/// Checks that the first copies of the minutes go out in time.
///
/// # Missing data
/// Gives "cannot tell" while the authority's figure is not known; does not apply before the conference is held.
///
/// # Source
/// The figure `Key::Minutes` of the policy pack in force.
pub const RULE: Rule = Rule {
    code: "T08",
    name: "minutes_in_time",
    family: Family::Timescales,
    requires: "The minutes go out within the limit counted from the conference.",
    why: "Late minutes are minutes that nobody can correct from memory.",
    remedy: "Approve the minutes and send them to everybody.",
    source: Cited::Figure(Key::Minutes),
    place: RulePlace { room: Room::Share, section: "copies", pointer: "/conferences" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    super::after_held(
        facts,
        Key::Minutes,
        "Sending the minutes",
        Room::Share,
        "copies",
        "/minutes",
        |conference| {
            let copies =
                conference.minutes.copies.iter().filter(|copy| copy.document == CopyDocument::Minutes);
            let days = || copies.clone().filter_map(|copy| copy.sent_on);
            // A copy that is dated before the conference is a slip; it says nothing about the others.
            let since = days().filter(|day| conference.on.is_none_or(|held| *day >= held)).min();
            since.or_else(|| days().min()).map_or(Sent::NotRecorded, Sent::On)
        },
    )
}
