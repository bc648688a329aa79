//! A03: meeting before discharge.

use prebirth_domain::day_in_words;

use crate::{Cited, Facts, Family, Judged, Place, Room, Rule, RulePlace};

/// Checks that the meeting was before discharge.
///
/// # Missing data
/// Does not apply before the birth, or without a child protection plan.
///
/// # Source
/// None: a suggestion of practice.
pub const RULE: Rule = Rule {
    code: "A03",
    name: "meeting_before_discharge",
    family: Family::Birth,
    requires: "A baby with a plan leaves hospital after a meeting before discharge, not before it.",
    why: "Whoever takes the baby home has to know the plan, and whoever visits has to know the day.",
    remedy: "Hold the meeting before the baby leaves, or record why it could not be.",
    source: Cited::Suggestion(
        "A discharge planning meeting comes before discharge; Scottish guidance makes it a condition for a baby on a plan.",
    ),
    place: RulePlace { room: Room::After, section: "birth", pointer: "/birth" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    if facts.every_baby_has_died() {
        return vec![Judged::not_applicable("The baby has died.")];
    }
    let has_plan = facts.conferences().any(|(_, conference)| {
        conference.decision.as_ref().is_some_and(|decision| decision.outcome.has_child_protection_plan())
    });
    let Some(birth) = facts.case.birth.as_ref().filter(|_| has_plan && facts.born_on.is_some()) else {
        return vec![Judged::not_applicable("No baby with a child protection plan is recorded as born.")];
    };
    vec![
        match (birth.discharge_meeting_on, birth.discharged_on) {
            (Some(met), Some(left)) if met > left => Judged::not_met(format!(
                "The baby left hospital on {}, before the meeting of {}.",
                day_in_words(left),
                day_in_words(met)
            )),
            (Some(met), Some(_)) if met <= facts.today => {
                Judged::met("The meeting before discharge was held.")
            }
            (None, Some(left)) if left <= facts.today => Judged::not_met(format!(
                "The baby left hospital on {}, and no meeting before it is recorded.",
                day_in_words(left)
            )),
            (Some(met), None) if met <= facts.today => Judged::met("The meeting before discharge was held."),
            (met, _) => Judged::due(met, "The meeting before discharge is still to be held."),
        }
        .at(Place::new(Room::After, "birth", "/birth/dischargeMeetingOn")),
    ]
}
