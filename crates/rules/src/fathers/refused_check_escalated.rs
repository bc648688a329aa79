//! F07: refused check escalated.

use crate::facts::{is_blank, person};
use crate::saying::{item, or_one};
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that each refusal to share is escalated.
///
/// # Missing data
/// Does not apply while no agency refused.
///
/// # Source
/// None: a suggestion of practice.
pub const RULE: Rule = Rule {
    code: "F07",
    name: "refused_check_escalated",
    family: Family::Fathers,
    requires: "Where an agency refuses to share what it knows about a man, that is escalated.",
    why: "A check that was refused looks like a check that was done.",
    remedy: "Escalate the refusal, and record the escalation with the agency that refused.",
    source: Cited::Suggestion("A refusal to share is logged and escalated."),
    place: RulePlace { room: Room::After, section: "escalations", pointer: "/escalations" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let mut judged = Vec::new();
    for (position, man) in facts.men() {
        let checks = man.father.iter().flat_map(|record| record.checks.iter().enumerate());
        for (index, entry) in checks.filter(|(_, entry)| !is_blank(entry.refused_because.as_deref())) {
            let agency = entry.what.label();
            let is_escalated = facts.case.escalations.iter().any(|escalation| {
                let about =
                    format!("{} {}", escalation.words, escalation.against.as_deref().unwrap_or_default());
                about.to_lowercase().contains(&agency.to_lowercase())
            });
            let who = facts.name(man);
            judged.push(
                match (is_escalated, facts.case.escalations.is_empty()) {
                    (true, _) => Judged::met(format!("The refusal of {agency} to share about {who} is escalated.")),
                    (false, false) => Judged::cannot_tell(format!(
                        "A request about {who} was refused by {agency}. Escalations are recorded; none names {agency}."
                    )),
                    (false, true) => Judged::not_met(format!(
                        "A request about {who} was refused by {agency}, and the refusal is not escalated."
                    )),
                }
                .at(item(Room::Prepare, "people", format!("/people/{position}/father/checks/{index}"), entry.id.as_str()))
                .about(Some(person(&man.id))),
            );
        }
    }
    or_one(judged, Judged::not_applicable("No agency is recorded as refusing to share."))
}
