//! T06: later reviews in time.

use crate::facts::{by_day, conference_by_day, was_held};

use crate::{Cited, Facts, Family, Judged, Key, Place, Room, Rule, RulePlace};

/// Checks that each later review is within six months of the one before.
///
/// # Missing data
/// Does not apply before a review has decided that the plan continues.
///
/// # Source
/// The figure `Key::ReviewLater` of the policy pack in force.
pub const RULE: Rule = Rule {
    code: "T06",
    name: "later_reviews_in_time",
    family: Family::Timescales,
    requires: "Each later review is within the limit counted from the one before.",
    why: "A plan that nobody looks at drifts.",
    remedy: "Plan the next review within the limit.",
    source: Cited::Figure(Key::ReviewLater),
    place: RulePlace { room: Room::After, section: "review", pointer: "/conferences" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    if facts.every_baby_has_died() {
        return vec![Judged::not_applicable("The baby has died.")];
    }
    let mut reviews: Vec<_> = facts
        .conferences()
        .filter(|(_, conference)| !conference.kind.is_initial() && conference.on.is_some())
        .collect();
    reviews.sort_by_key(|(_, conference)| conference.on);
    let mut judged = Vec::new();
    for (index, (position, conference)) in reviews.iter().enumerate() {
        let Some(held) = conference.on else { continue };
        let value = facts.value(Key::ReviewLater, Some(held));
        let Some(length) = value.length() else {
            judged.push(Judged::cannot_tell(Key::ReviewLater.prompt()));
            continue;
        };
        let goes_on =
            conference.decision.as_ref().is_some_and(|decision| decision.outcome.has_child_protection_plan());
        let next = reviews.get(index + 1).and_then(|(_, next)| next.on);
        if next.is_none() && !goes_on {
            continue;
        }
        let limit = length.after(held, facts.case.nation);
        let undated = facts.conferences().find(|(_, conference)| {
            !conference.kind.is_initial() && conference.on.is_none() && was_held(conference)
        });
        let place = Place::new(Room::After, "review", format!("/conferences/{position}"))
            .item(conference.id.as_str());
        let entry = match (next, undated) {
            (None, Some((_, undated))) => conference_by_day(facts, "The next review", limit, undated, &value),
            (Some(_), _) | (None, None) => by_day(facts, "The next review", limit, next, &value),
        };
        judged.push(entry.at(place).judged_on(Some(held)));
    }
    if judged.is_empty() {
        judged.push(Judged::not_applicable("No review has decided that a plan continues."));
    }
    judged
}
