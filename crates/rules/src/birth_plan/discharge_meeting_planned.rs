//! B10: discharge meeting planned.

use crate::facts::is_blank;
use crate::{Cited, Facts, Family, Judged, Place, Room, Rule, RulePlace};

/// Checks that the birth plan has a discharge meeting.
///
/// # Missing data
/// Does not apply without a birth plan.
///
/// # Source
/// None: a suggestion of practice.
pub const RULE: Rule = Rule {
    code: "B10",
    name: "discharge_meeting_planned",
    family: Family::BirthPlan,
    requires: "The birth plan says when and by whom the meeting before discharge is called.",
    why: "Wards are asked for beds on Saturdays. A baby leaves when somebody needs the bed, unless a meeting comes first.",
    remedy: "Agree who calls the meeting and how soon after birth.",
    source: Cited::Suggestion(
        "The birth plan has a discharge planning meeting; Scottish guidance does not let a baby on a plan go home before one.",
    ),
    place: RulePlace { room: Room::Plan, section: "birthPlan", pointer: "/birthPlan" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let Some(plan) = &facts.case.birth_plan else {
        return vec![Judged::not_applicable("No birth plan is recorded.")];
    };
    vec![
        if is_blank(plan.discharge_meeting.as_deref()) {
            Judged::not_met(
                "The birth plan does not say when the meeting before discharge is, and who calls it.",
            )
        } else {
            Judged::met("The birth plan says when the meeting before discharge is.")
        }
        .at(Place::new(Room::Plan, "birthPlan", "/birthPlan/dischargeMeeting")),
    ]
}
