//! T12: conference requested in time.

use crate::facts::by_length;
use crate::saying::item;
use crate::{Cited, Facts, Family, Judged, Key, Room, Rule, RulePlace};

/// Checks that the conference was requested in time.
///
/// # Missing data
/// Gives "cannot tell" without the strategy discussion, the conference or the authority's figure.
///
/// # Source
/// The figure `Key::ConferenceRequested` of the policy pack in force.
pub const RULE: Rule = Rule {
    code: "T12",
    name: "conference_requested_in_time",
    family: Family::Timescales,
    requires: "The request for a conference reaches the conference unit within the limit from the strategy discussion.",
    why: "A room, a chair and fifteen diaries take most of the fifteen days.",
    remedy: "Send the request today, and record the day.",
    source: Cited::Figure(Key::ConferenceRequested),
    place: RulePlace { room: Room::Prepare, section: "conference", pointer: "/conferences" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let Some((position, conference)) = facts.initial_conference() else {
        return crate::invitations::or_no_conference(Vec::new());
    };
    let place = item(Room::Prepare, "conference", format!("/conferences/{position}"), conference.id.as_str());
    let start = facts.starting_discussion().and_then(|(_, discussion)| discussion.held_on);
    let value = facts.value(Key::ConferenceRequested, start);
    let entry = match (start, value.length(), conference.requested_on) {
        (None, _, _) => Judged::cannot_tell(
            "The day of the strategy discussion is not recorded, so the limit for the request cannot be counted.",
        ),
        (Some(_), None, _) => Judged::cannot_tell(Key::ConferenceRequested.prompt()),
        (Some(_), Some(_), None) => {
            Judged::cannot_tell("The day on which the conference was requested is not recorded.")
        }
        (Some(start), Some(length), requested) => {
            by_length(facts, "The request for the conference", (start, length), requested, &value)
        }
    };
    vec![entry.at(place).judged_on(start)]
}
