//! E04: first escalation in time.

use crate::facts::by_length;
use crate::saying::{item, or_one};
use crate::{Cited, Facts, Family, Judged, Key, Room, Rule, RulePlace};

/// Checks that the first stage was answered within the limit.
///
/// # Missing data
/// Gives "cannot tell" without the day of raising or the authority's figure; does not apply while nothing is escalated.
///
/// # Source
/// The figure `Key::EscalationFirst` of the policy pack in force.
pub const RULE: Rule = Rule {
    code: "E04",
    name: "first_escalation_in_time",
    family: Family::Escalations,
    requires: "The first stage of an escalation is answered within the authority's limit from the day on which it was raised.",
    why: "The earlier a disagreement is settled, the less it is about people.",
    remedy: "Answer it, or take it to the next stage.",
    source: Cited::Figure(Key::EscalationFirst),
    place: RulePlace { room: Room::After, section: "escalations", pointer: "/escalations" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let judged = facts.case.escalations.iter().enumerate().map(|(position, escalation)| {
        let value = facts.value(Key::EscalationFirst, escalation.raised_on);
        let first = escalation.stages.iter().min_by_key(|stage| stage.number);
        let answered = first.and_then(|stage| stage.answered_on).or(escalation.resolved_on);
        match (escalation.raised_on, value.length()) {
            (None, _) => Judged::cannot_tell("The day on which an escalation was raised is not recorded."),
            (Some(_), None) => Judged::cannot_tell(Key::EscalationFirst.prompt()),
            (Some(raised), Some(length)) => {
                by_length(facts, "The first answer to an escalation", (raised, length), answered, &value)
            }
        }
        .at(item(Room::After, "escalations", format!("/escalations/{position}"), escalation.id.as_str()))
        .judged_on(escalation.raised_on)
    });
    or_one(judged.collect(), Judged::not_applicable("Nothing is escalated."))
}
