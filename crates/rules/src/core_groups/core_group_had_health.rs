//! G03: core group had health.

use prebirth_domain::{Discipline, Party};

use crate::saying::{gaps, item, or_one};
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that the midwife and the health visitor were at each core group.
///
/// # Missing data
/// Gives "cannot tell" when nobody's presence is recorded; does not apply before the first core group.
///
/// # Source
/// `leicester-audit`.
pub const RULE: Rule = Rule {
    code: "G03",
    name: "core_group_had_health",
    family: Family::CoreGroups,
    requires: "The midwife and the health visitor are at each core group.",
    why: "Those who see mother and baby every week know whether the plan works.",
    remedy: "Ask what they know, tell them what was agreed, and find a time when they can come.",
    source: Cited::Published {
        source: "leicester-audit",
        pinpoint: "recommendation 7",
        words: "Key partners, health visitors included, are invited to multi-agency meetings.",
    },
    place: RulePlace { room: Room::After, section: "coreGroups", pointer: "/coreGroupMeetings" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let held = facts.case.core_group_meetings.iter().enumerate().filter(|(_, meeting)| meeting.was_held);
    let judged = held.map(|(position, meeting)| {
        let has = |discipline: Discipline| {
            meeting.present.iter().any(|party| match party {
                Party::Professional { id } => facts
                    .case
                    .professional(id)
                    .is_some_and(|professional| professional.role.discipline() == discipline),
                Party::Person { .. } => false,
            })
        };
        // The midwife hands over to the health visitor after the birth.
        let is_after_birth = facts.born_on.zip(meeting.on).is_some_and(|(born, on)| on > born);
        let missing = gaps(&[
            (!has(Discipline::Midwifery) && !is_after_birth, "a midwife"),
            (!has(Discipline::HealthVisiting), "a health visitor"),
        ]);
        match (missing, meeting.present.is_empty()) {
            (_, true) => Judged::cannot_tell("Who was at a core group is not recorded."),
            (None, false) => Judged::met("Health was at the core group."),
            (Some(missing), false) => Judged::not_met(format!("Not at a core group: {missing}.")),
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
