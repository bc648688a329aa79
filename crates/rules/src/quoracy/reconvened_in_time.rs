//! Q04: reconvened in time.

use prebirth_domain::day_in_words;

use crate::facts::{before_its_time, by_day, unless_confirmed};
use crate::saying::or_one;
use crate::{Cited, Facts, Family, Judged, Key, Place, Room, Rule, RulePlace};

/// Checks that the new date lies within the limit.
///
/// # Missing data
/// Gives "cannot tell" without the day of the conference or the authority's figure.
///
/// # Source
/// The figure `Key::QuorumReconvene` of the policy pack in force.
pub const RULE: Rule = Rule {
    code: "Q04",
    name: "reconvened_in_time",
    family: Family::Quoracy,
    requires: "An inquorate conference that did not go ahead has a new date within the limit.",
    why: "An adjourned conference is a conference that has not happened.",
    remedy: "Set the new date, and tell everybody.",
    source: Cited::Figure(Key::QuorumReconvene),
    place: RulePlace { room: Room::Hold, section: "quoracy", pointer: "/conferences" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let mut judged = Vec::new();
    for (position, conference) in facts.conferences() {
        let Some(decision) = conference.quoracy.as_ref().filter(|decision| !decision.proceeds) else {
            continue;
        };
        let place = Place::new(Room::Hold, "quoracy", format!("/conferences/{position}/quoracy"));
        let value = facts.value(Key::QuorumReconvene, conference.on);
        let entry = match (conference.on, value.length(), decision.reconvenes_on) {
            (None, _, _) => Judged::cannot_tell(
                "The day of the conference is not recorded, so the limit for the new date cannot be counted.",
            ),
            (Some(_), None, _) => Judged::cannot_tell(Key::QuorumReconvene.prompt()),
            (Some(held), Some(length), day) => {
                let limit = length.after(held, facts.case.nation);
                match day {
                    None => by_day(facts, "The new date of the conference", limit, None, &value),
                    Some(day) if day < held => before_its_time("The new date", day, held),
                    Some(day) if day > limit => unless_confirmed(
                        Judged::late(
                            limit,
                            length.late_words(limit, day, facts.case.nation),
                            format!(
                                "The new date, {}, is later than {}.",
                                day_in_words(day),
                                day_in_words(limit)
                            ),
                        ),
                        &value,
                    ),
                    Some(day) if value.is_sourced() => Judged::met(format!(
                        "The new date, {}, is within the limit of {}.",
                        day_in_words(day),
                        day_in_words(limit)
                    )),
                    Some(day) => Judged::cannot_tell(format!(
                        "The new date is {}. Your authority's limit is not confirmed.",
                        day_in_words(day)
                    )),
                }
            }
        };
        judged.push(entry.at(place).judged_on(conference.on));
    }
    or_one(judged, Judged::not_applicable("No conference was postponed because it was inquorate."))
}
