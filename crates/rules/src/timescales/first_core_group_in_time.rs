//! T04: first core group in time.

use prebirth_domain::Conference;

use crate::facts::by_day;

use crate::{Cited, Facts, Family, Judged, Key, Place, Room, Rule, RulePlace};

/// Checks that the first core group meets within 10 working days of the conference.
///
/// # Missing data
/// Gives "cannot tell" when the day of the conference is not recorded.
///
/// # Source
/// The figure `Key::CoreGroupFirst` of the policy pack in force.
pub const RULE: Rule = Rule {
    code: "T04",
    name: "first_core_group_in_time",
    family: Family::Timescales,
    requires: "The first core group meets within the limit counted from the conference that decided on a plan.",
    why: "A plan that nobody meets about is a plan on paper.",
    remedy: "Hold the core group, or record when it was held.",
    source: Cited::Figure(Key::CoreGroupFirst),
    place: RulePlace { room: Room::After, section: "coreGroups", pointer: "/coreGroupMeetings" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    if facts.every_baby_has_died() {
        return vec![Judged::not_applicable("The baby has died.")];
    }
    let mut judged = Vec::new();
    for (_, conference) in facts.conferences().filter(|(_, conference)| conference.kind.is_initial()) {
        let Some(decision) = &conference.decision else { continue };
        if !decision.outcome.has_child_protection_plan() {
            continue;
        }
        let Some(held) = conference.on else {
            judged.push(Judged::cannot_tell(
                "The day of the conference is not recorded, so the core group's limit cannot be counted.",
            ));
            continue;
        };
        let value = facts.value(Key::CoreGroupFirst, Some(held));
        let Some(length) = value.length() else {
            judged.push(Judged::cannot_tell(Key::CoreGroupFirst.prompt()));
            continue;
        };
        let limit = length.after(held, facts.case.nation);
        let meetings = facts.case.core_group_meetings.iter().enumerate().filter(|(_, meeting)| {
            meeting.conference == conference.id || meeting.conference.as_str().is_empty()
        });
        let first = meetings
            .filter(|(_, meeting)| {
                meeting.on.is_some_and(|on| on >= held && (meeting.was_held || on >= facts.today))
            })
            .min_by_key(|(_, meeting)| meeting.on);
        let day = first
            .and_then(|(_, meeting)| meeting.on)
            .or(decision.first_core_group_on.filter(|on| *on > facts.today));
        let mut entry = match first {
            // A meeting of today that is not marked as held has only been arranged.
            Some((_, meeting))
                if !meeting.was_held && meeting.on == Some(facts.today) && facts.today <= limit =>
            {
                Judged::due(Some(limit), "The first core group is arranged for today.")
            }
            None if day.is_none() && met_without_a_day(facts, conference) => {
                Judged::cannot_tell("A core group met, but the day on which it met is not recorded.")
            }
            Some(_) | None => by_day(facts, "The first core group", limit, day, &value),
        };
        if let Some((position, meeting)) = first {
            entry = entry.at(Place::new(Room::After, "coreGroups", format!("/coreGroupMeetings/{position}"))
                .item(meeting.id.as_str()));
        }
        judged.push(entry.judged_on(Some(held)));
    }
    if judged.is_empty() {
        judged.push(Judged::not_applicable("No conference has decided on a child protection plan."));
    }
    judged
}

fn met_without_a_day(facts: &Facts<'_>, conference: &Conference) -> bool {
    facts.case.core_group_meetings.iter().any(|meeting| {
        meeting.was_held
            && meeting.on.is_none()
            && (meeting.conference == conference.id || meeting.conference.as_str().is_empty())
    })
}
