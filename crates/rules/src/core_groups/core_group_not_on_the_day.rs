//! G05: core group not on the day.

use crate::saying::{item, or_one};
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that no core group is on the day of its conference.
///
/// # Missing data
/// Does not apply while no core group has a day.
///
/// # Source
/// `bedfordshire-core-groups`.
pub const RULE: Rule = Rule {
    code: "G05",
    name: "core_group_not_on_the_day",
    family: Family::CoreGroups,
    requires: "The first core group is not held straight after the conference.",
    why: "A family that has just heard the decision cannot plan in the next hour.",
    remedy: "Set another day within the limit.",
    source: Cited::Published {
        source: "bedfordshire-core-groups",
        pinpoint: "first core group",
        words: "The core group should not be held straight after the conference: the family is tired and shocked.",
    },
    place: RulePlace { room: Room::After, section: "coreGroups", pointer: "/coreGroupMeetings" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let judged = facts.case.core_group_meetings.iter().enumerate().filter_map(|(position, meeting)| {
        let on = meeting.on?;
        let is_same = facts.conferences().any(|(_, conference)| conference.on == Some(on));
        let entry = if is_same {
            Judged::not_met("A core group is on the day of a conference.")
        } else {
            Judged::met("The core group is on a different day from the conference.")
        };
        Some(entry.at(item(
            Room::After,
            "coreGroups",
            format!("/coreGroupMeetings/{position}"),
            meeting.id.as_str(),
        )))
    });
    or_one(judged.collect(), Judged::not_applicable("No core group has a day yet."))
}
