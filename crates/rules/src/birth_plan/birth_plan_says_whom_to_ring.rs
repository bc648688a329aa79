//! B04: birth plan says whom to ring.

use crate::facts::is_blank;
use crate::{Cited, Facts, Family, Judged, Place, Room, Rule, RulePlace};

/// Checks that the birth plan says whom to ring.
///
/// # Missing data
/// Does not apply while no birth plan is recorded.
///
/// # Source
/// None: a suggestion of practice.
pub const RULE: Rule = Rule {
    code: "B04",
    name: "birth_plan_says_whom_to_ring",
    family: Family::BirthPlan,
    requires: "The birth plan says who the ward contacts, by day and by night, and who to contact if they cannot be reached.",
    why: "Babies come at three in the morning on a Sunday. The clock that starts at birth runs through weekends.",
    remedy: "Write who to contact by day and by night, and a deputy.",
    source: Cited::Suggestion(
        "A clock that starts at birth and runs through weekends: who rings whom, by day and by night, with deputies.",
    ),
    place: RulePlace { room: Room::Plan, section: "birthPlan", pointer: "/birthPlan" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let Some(plan) = &facts.case.birth_plan else {
        return vec![Judged::not_applicable("No birth plan is recorded.")];
    };
    if plan.contacts.is_empty() {
        return vec![Judged::not_met("The birth plan does not say who the ward contacts.").at(Place::new(
            Room::Plan,
            "birthPlan",
            "/birthPlan/contacts",
        ))];
    }
    plan.contacts
        .iter()
        .enumerate()
        .map(|(index, contact)| {
            let gaps: Vec<&str> = [
                (&contact.by_day, "by day"),
                (&contact.by_night, "by night and at weekends"),
                (&contact.deputy, "when nobody answers"),
            ]
            .into_iter()
            .filter(|(who, _)| is_blank(who.as_deref()))
            .map(|(_, words)| words)
            .collect();
            let place = Place::new(Room::Plan, "birthPlan", format!("/birthPlan/contacts/{index}"))
                .item(contact.id.as_str());
            if gaps.is_empty() {
                Judged::met("The birth plan says who to contact by day, by night and when nobody answers.")
            } else {
                Judged::not_met(format!("The birth plan does not say who to contact {}.", gaps.join(" or ")))
            }
            .at(place)
        })
        .collect()
}
