//! G02: core groups keep meeting.

use crate::facts::by_day;
use crate::saying::or_one;
use crate::{Cited, Facts, Family, Judged, Key, Place, Room, Rule, RulePlace};

/// Checks the time between core groups.
///
/// # Missing data
/// Gives "cannot tell" without a figure; does not apply before the first core group.
///
/// # Source
/// The figure `Key::CoreGroupInterval` of the policy pack in force.
pub const RULE: Rule = Rule {
    code: "G02",
    name: "core_groups_keep_meeting",
    family: Family::CoreGroups,
    requires: "Core groups are no further apart than the authority's limit.",
    why: "A plan that nobody meets about is out of date before the review.",
    remedy: "Plan the next core group.",
    source: Cited::Figure(Key::CoreGroupInterval),
    place: RulePlace { room: Room::After, section: "coreGroups", pointer: "/coreGroupMeetings" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    if facts.every_baby_has_died() {
        return vec![Judged::not_applicable("The baby has died.")];
    }
    let ended = facts.conferences().any(|(_, conference)| {
        conference
            .decision
            .as_ref()
            .is_some_and(|decision| decision.outcome == prebirth_domain::Outcome::PlanEnds)
    });
    let mut meetings: Vec<_> = facts
        .case
        .core_group_meetings
        .iter()
        .enumerate()
        .filter(|(_, meeting)| meeting.on.is_some())
        .collect();
    meetings.sort_by_key(|(_, meeting)| meeting.on);
    let mut judged = Vec::new();
    for (index, (position, meeting)) in meetings.iter().enumerate() {
        let Some(on) = meeting.on.filter(|_| meeting.was_held) else { continue };
        let next = meetings
            .get(index + 1)
            .filter(|(_, next)| next.was_held || next.on.is_some_and(|day| day > facts.today));
        if next.is_none() && ended {
            continue;
        }
        let value = facts.value(Key::CoreGroupInterval, Some(on));
        let entry = match value.length() {
            None => Judged::cannot_tell(Key::CoreGroupInterval.prompt()),
            Some(length) => by_day(
                facts,
                "The next core group",
                length.after(on, facts.case.nation),
                next.and_then(|(_, next)| next.on),
                &value,
            ),
        };
        let at = next.map_or(*position, |(at, _)| *at);
        judged.push(
            entry
                .at(Place::new(Room::After, "coreGroups", format!("/coreGroupMeetings/{at}")))
                .judged_on(Some(on)),
        );
    }
    or_one(judged, Judged::not_applicable("No core group has met yet."))
}
