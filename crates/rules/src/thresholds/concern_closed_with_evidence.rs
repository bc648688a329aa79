//! N03: concern closed with evidence.

use crate::facts::is_blank;
use crate::saying::{has_come, item, or_one};
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that a closed concern has its evidence.
///
/// # Missing data
/// Does not apply while every concern stands.
///
/// # Source
/// None: a suggestion of practice.
pub const RULE: Rule = Rule {
    code: "N03",
    name: "concern_closed_with_evidence",
    family: Family::Thresholds,
    requires: "A concern that is closed has a date and its evidence.",
    why: "A concern that is closed without evidence comes back as a surprise. The word of the person concerned is not enough.",
    remedy: "Record the evidence that it has ended, and when.",
    source: Cited::Suggestion("Step-down outcome by outcome: which independent evidence."),
    place: RulePlace { room: Room::Prepare, section: "concerns", pointer: "/concerns" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let closed = facts.case.concerns.iter().enumerate().filter(|(_, concern)| concern.is_resolved);
    let judged = closed.map(|(position, concern)| {
        let what = concern.what.label();
        match (is_blank(concern.note.as_deref()), has_come(facts, concern.resolved_on)) {
            (true, _) => Judged::not_met(format!(
                "The concern about {what} is closed, and nothing says on which evidence."
            )),
            (false, true) => Judged::met(format!("The concern about {what} is closed, with its evidence.")),
            (false, false) => Judged::cannot_tell(format!(
                "The concern about {what} is closed. Since when is not recorded."
            )),
        }
        .at(item(Room::Prepare, "concerns", format!("/concerns/{position}"), concern.id.as_str()))
    });
    or_one(judged.collect(), Judged::not_applicable("Every recorded concern still stands."))
}
