//! T10: delay explained.

use crate::facts::{is_blank, unless_confirmed};

use crate::{Cited, Facts, Family, Judged, Key, Place, Room, Rule, RulePlace};

/// Checks that a late conference has its reasons.
///
/// # Missing data
/// Gives "cannot tell" when a day is missing; does not apply to a conference in time.
///
/// # Source
/// `greater-manchester-icpc`.
pub const RULE: Rule = Rule {
    code: "T10",
    name: "delay_explained",
    family: Family::Timescales,
    requires: "A conference later than its limit has the reasons for the delay, agreed by a manager and the chair.",
    why: "A late conference can be right. A late conference without a reason cannot be told from a forgotten one.",
    remedy: "Record the reasons, and who agreed them.",
    source: Cited::Published {
        source: "greater-manchester-icpc",
        pinpoint: "",
        words: "Reasons for an exceptional delay are agreed by the manager and the conference chair and recorded by both.",
    },
    place: RulePlace { room: Room::Prepare, section: "conference", pointer: "/conferences" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let start = facts.starting_discussion().and_then(|(_, discussion)| discussion.held_on);
    let Some((position, conference)) = facts.initial_conference() else {
        return vec![Judged::not_applicable("No initial conference is recorded.")];
    };
    let place = Place::new(Room::Prepare, "conference", format!("/conferences/{position}/delay"));
    let value = facts.value(Key::ConferenceFromStrategy, conference.on);
    let (Some(start), Some(held), Some(length)) = (start, conference.on, value.length()) else {
        return vec![Judged::cannot_tell("Without the days of the strategy discussion and the conference, nothing says whether there was a delay.").at(place)];
    };
    if held <= length.after(start, facts.case.nation) {
        return vec![Judged::not_applicable("The conference is within its limit.").at(place)];
    }
    let delay = conference.delay.as_ref().filter(|delay| !delay.reasons.trim().is_empty());
    let judged = match delay {
        None => Judged::not_met("The conference is later than its limit, and no reasons are recorded."),
        Some(delay) if delay.agreed_by_chair && !is_blank(delay.agreed_by_manager.as_deref()) => {
            Judged::met("The reasons for the delay are recorded and agreed.")
        }
        Some(_) => Judged::not_met(
            "The reasons for the delay are recorded, but not that a manager and the chair agreed them.",
        ),
    };
    vec![unless_confirmed(judged, &value).at(place)]
}
