//! L09: legal planning followed.

use prebirth_domain::{LegalStepKind, OtherMeetingKind};

use crate::facts::is_blank;
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that a recommended legal planning meeting was held.
///
/// # Missing data
/// Does not apply while no conference recommended one.
///
/// # Source
/// `legal-planning-note`.
pub const RULE: Rule = Rule {
    code: "L09",
    name: "legal_planning_followed",
    family: Family::Legal,
    requires: "Where a conference recommends a legal planning meeting, one is held.",
    why: "A recommendation that nobody carries out is a warning that nobody heard.",
    remedy: "Hold the legal planning meeting, or record with the chair why not.",
    source: Cited::Published {
        source: "legal-planning-note",
        pinpoint: "recommendation",
        words: "The chair makes a clear recommendation with rationale and a child-focused timescale, and it is logged.",
    },
    place: RulePlace { room: Room::Prepare, section: "legal", pointer: "/legal/steps" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let recommended = facts.conferences().filter(|(_, conference)| {
        conference
            .decision
            .as_ref()
            .is_some_and(|decision| !is_blank(decision.legal_planning_recommended.as_deref()))
    });
    let Some((_, conference)) = recommended.last() else {
        return vec![Judged::not_applicable("No conference recommended a legal planning meeting.")];
    };
    let is_after =
        |day: chrono::NaiveDate| conference.on.is_none_or(|held| day >= held) && day <= facts.today;
    let stepped =
        facts.case.legal.steps.iter().filter(|step| step.step == LegalStepKind::LegalPlanningMeeting);
    let met = facts.case.meetings.iter().filter(|meeting| meeting.meeting == OtherMeetingKind::LegalPlanning);
    let days: Vec<Option<chrono::NaiveDate>> =
        stepped.map(|step| step.on).chain(met.map(|meeting| meeting.on)).collect();
    vec![if days.iter().flatten().any(|day| is_after(*day)) {
        Judged::met("A legal planning meeting was held after the conference recommended it.")
    } else if days.contains(&None) {
        Judged::cannot_tell("A legal planning meeting is recorded without its day.")
    } else {
        Judged::due(None, "A conference recommended a legal planning meeting, and none is recorded since.")
    }]
}
