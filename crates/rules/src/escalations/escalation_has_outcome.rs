//! E03: escalation has outcome.

use crate::facts::is_blank;
use crate::saying::{has_come, item, or_one};
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that an ended escalation has its outcome.
///
/// # Missing data
/// Due while an escalation goes on; does not apply while nothing is escalated.
///
/// # Source
/// None: a suggestion of practice.
pub const RULE: Rule = Rule {
    code: "E03",
    name: "escalation_has_outcome",
    family: Family::Escalations,
    requires: "An escalation that ended says how it ended.",
    why: "The next person who disagrees wants to know whether it is worth it.",
    remedy: "Record how it ended, and when.",
    source: Cited::Suggestion("Every escalation has its outcome, linked to what it was about."),
    place: RulePlace { room: Room::After, section: "escalations", pointer: "/escalations" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let judged = facts.case.escalations.iter().enumerate().map(|(position, escalation)| {
        let is_said = !is_blank(escalation.outcome.as_deref());
        match (has_come(facts, escalation.resolved_on), is_said) {
            (true, true) => Judged::met("An escalation ended, and how it ended is recorded."),
            (true, false) => Judged::not_met("An escalation ended, and nothing says how."),
            (false, true) => Judged::cannot_tell("How an escalation ended is recorded, and not when."),
            (false, false) => Judged::due(None, "An escalation is not resolved yet."),
        }
        .at(item(
            Room::After,
            "escalations",
            format!("/escalations/{position}"),
            escalation.id.as_str(),
        ))
    });
    or_one(judged.collect(), Judged::not_applicable("Nothing is escalated."))
}
