//! D07: dissent raised in time.

use crate::facts::by_length;
use crate::saying::{item, or_one};
use crate::{Cited, Facts, Family, Judged, Key, Room, Rule, RulePlace};

/// Checks that formal dissent was raised in time.
///
/// # Missing data
/// Gives "cannot tell" without the days or the authority's figure; does not apply without formal dissent.
///
/// # Source
/// The figure `Key::DissentRaised` of the policy pack in force.
pub const RULE: Rule = Rule {
    code: "D07",
    name: "dissent_raised_in_time",
    family: Family::Decision,
    requires: "Formal dissent is raised within the authority's limit after the conference.",
    why: "Dissent has a clock, and disagreeing but accepting has none.",
    remedy: "Ask whether it is formal dissent, and record the day on which it was raised.",
    source: Cited::Figure(Key::DissentRaised),
    place: RulePlace { room: Room::Hold, section: "decision", pointer: "/conferences" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let mut judged = Vec::new();
    for (position, conference) in facts.conferences() {
        for (index, dissent) in
            conference.dissents.iter().enumerate().filter(|(_, dissent)| dissent.is_formal)
        {
            let value = facts.value(Key::DissentRaised, conference.on);
            let entry = match (conference.on, dissent.raised_on, value.length()) {
                (None, _, _) | (_, None, _) => Judged::cannot_tell(
                    "The day of the conference, or the day on which dissent was raised, is not recorded.",
                ),
                (Some(_), Some(_), None) => Judged::cannot_tell(Key::DissentRaised.prompt()),
                (Some(held), raised, Some(length)) => {
                    by_length(facts, "Formal dissent", (held, length), raised, &value)
                }
            };
            judged.push(
                entry
                    .at(item(
                        Room::Hold,
                        "decision",
                        format!("/conferences/{position}/dissents/{index}"),
                        dissent.id.as_str(),
                    ))
                    .about(dissent.by.clone())
                    .judged_on(conference.on),
            );
        }
    }
    or_one(judged, Judged::not_applicable("No formal dissent is recorded."))
}
