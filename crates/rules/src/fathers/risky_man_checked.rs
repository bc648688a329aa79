//! F15: risky man checked.

use crate::facts::person;
use crate::saying::{has_come, item, or_one, written};
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that agencies were asked about a man with a known risk.
///
/// # Missing data
/// Does not apply where no risk is recorded. Gives "cannot tell" while nothing has come back.
///
/// # Source
/// `myth-invisible-men`.
pub const RULE: Rule = Rule {
    code: "F15",
    name: "risky_man_checked",
    family: Family::Fathers,
    requires: "A man of whom a risk is recorded is checked with other agencies, wherever he lives.",
    why: "A history of violence is in the records of the police, of probation and of another authority, and he need not live there to come.",
    remedy: "Ask the police, social care here and where he lived before, and probation; record when, and what came back.",
    source: Cited::Published {
        source: "myth-invisible-men",
        pinpoint: "findings",
        words: "History and context of men are overlooked; information is not shared across agencies and areas.",
    },
    place: RulePlace { room: Room::Prepare, section: "people", pointer: "/people" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let known = facts.men().filter(|(_, man)| man.died_on.is_none());
    let judged = known.filter_map(|(position, man)| {
        let record = man.father.as_ref().filter(|record| is_risk(record.risks.as_deref()))?;
        let who = facts.name(man);
        let checks = &record.checks;
        let entry = if checks.iter().any(|check| has_come(facts, check.returned_on)) {
            Judged::met(format!("A risk from {who} is recorded, and an agency has answered about him."))
        } else if checks.iter().any(|check| check.requested_on.is_some()) {
            Judged::cannot_tell(format!(
                "A risk from {who} is recorded. No agency that was asked has answered."
            ))
        } else {
            Judged::not_met(format!(
                "A risk from {who} is recorded, and nobody has asked other agencies about him."
            ))
        };
        let place = item(Room::Prepare, "people", format!("/people/{position}/father"), man.id.as_str());
        Some(entry.at(place).about(Some(person(&man.id))))
    });
    or_one(judged.collect(), Judged::not_applicable("No risk from a man is recorded."))
}

/// "None known" is an answer, and no risk.
fn is_risk(risks: Option<&str>) -> bool {
    written(risks).is_some_and(|text| {
        let first = text.split(|letter: char| !letter.is_alphanumeric()).next().unwrap_or_default();
        !["no", "none", "nothing", "nil"].contains(&first.to_lowercase().as_str())
    })
}
