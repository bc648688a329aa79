//! G04: core group recorded.

use crate::facts::is_blank;
use crate::saying::{has_come, item, or_one};
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that each core group has a record that was sent.
///
/// # Missing data
/// Does not apply before the first core group.
///
/// # Source
/// None: a suggestion of practice.
pub const RULE: Rule = Rule {
    code: "G04",
    name: "core_group_recorded",
    family: Family::CoreGroups,
    requires: "Each core group has a record, and the record goes to its members.",
    why: "What was agreed at a core group is part of the plan.",
    remedy: "Write the record, and send it.",
    source: Cited::Suggestion("Each core group leaves a record with its members."),
    place: RulePlace { room: Room::After, section: "coreGroups", pointer: "/coreGroupMeetings" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let held = facts.case.core_group_meetings.iter().enumerate().filter(|(_, meeting)| meeting.was_held);
    let judged = held.map(|(position, meeting)| {
        match (is_blank(meeting.record.as_deref()), has_come(facts, meeting.record_sent_on)) {
            (true, _) => Judged::not_met("A core group was held, and has no record."),
            (false, true) => Judged::met("The record of a core group was sent."),
            (false, false) => Judged::due(None, "The record of a core group is not sent yet."),
        }
        .at(item(
            Room::After,
            "coreGroups",
            format!("/coreGroupMeetings/{position}"),
            meeting.id.as_str(),
        ))
    });
    or_one(judged.collect(), Judged::not_applicable("No core group has met yet."))
}
