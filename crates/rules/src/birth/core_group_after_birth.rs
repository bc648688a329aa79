//! A05: core group after birth.

use crate::facts::{by_day, was_held};
use crate::{Cited, Facts, Family, Judged, Key, Room, Rule, RulePlace};

/// Checks that a core group or a review met soon after birth.
///
/// # Missing data
/// Gives "cannot tell" while the authority's figure is not known; does not apply before the birth or without a plan.
///
/// # Source
/// The figure `Key::CoreGroupAfterBirth` of the policy pack in force.
pub const RULE: Rule = Rule {
    code: "A05",
    name: "core_group_after_birth",
    family: Family::Birth,
    requires: "A core group or a review is held within the authority's limit after the birth.",
    why: "A plan made for an unborn baby has to be looked at as soon as there is a baby.",
    remedy: "Call the core group now.",
    source: Cited::Figure(Key::CoreGroupAfterBirth),
    place: RulePlace { room: Room::After, section: "coreGroups", pointer: "/coreGroupMeetings" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    if facts.every_baby_has_died() {
        return vec![Judged::not_applicable("The baby has died.")];
    }
    let has_plan = facts.conferences().any(|(_, conference)| {
        conference.decision.as_ref().is_some_and(|decision| decision.outcome.has_child_protection_plan())
    });
    let Some(born) = facts.born_on.filter(|_| has_plan) else {
        return vec![Judged::not_applicable("No baby with a child protection plan is recorded as born.")];
    };
    let value = facts.value(Key::CoreGroupAfterBirth, Some(born));
    let Some(length) = value.length() else {
        return vec![Judged::cannot_tell(Key::CoreGroupAfterBirth.prompt()).judged_on(Some(born))];
    };
    let groups =
        facts.case.core_group_meetings.iter().filter(|meeting| meeting.was_held).map(|meeting| meeting.on);
    let reviews = facts
        .conferences()
        .filter(|(_, conference)| !conference.kind.is_initial() && was_held(conference))
        .map(|(_, conference)| conference.on);
    let days: Vec<Option<chrono::NaiveDate>> = groups.chain(reviews).collect();
    let first = days.iter().flatten().copied().filter(|day| *day >= born).min();
    let limit = length.after(born, facts.case.nation);
    vec![
        if first.is_none() && days.contains(&None) {
            Judged::cannot_tell("A core group or a review was held, and its day is not recorded.")
        } else {
            by_day(facts, "A core group or a review after the birth", limit, first, &value)
        }
        .judged_on(Some(born)),
    ]
}
