//! D13: each baby decided.

use crate::packs::counted;
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that the decision covers each baby.
///
/// # Missing data
/// Does not apply while fewer than two babies are expected.
///
/// # Source
/// None: a suggestion of practice.
pub const RULE: Rule = Rule {
    code: "D13",
    name: "each_baby_decided",
    family: Family::Decision,
    requires: "Where more than one baby is expected, the decision covers each.",
    why: "Twins are two children, with two plans.",
    remedy: "Decide for each baby, and record it.",
    source: Cited::Suggestion("The decision is recorded separately for each child."),
    place: RulePlace { room: Room::Hold, section: "decision", pointer: "/conferences" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    if facts.case.pregnancy.babies.len() < 2 {
        return vec![Judged::not_applicable("No more than one baby is expected.")];
    }
    super::each_held(facts, |facts, conference| match &conference.decision {
        None => Judged::cannot_tell("No decision is recorded yet."),
        Some(decision) => {
            let left = facts
                .case
                .pregnancy
                .babies
                .iter()
                .filter(|baby| !decision.babies.is_empty() && !decision.babies.contains(&baby.id));
            match left.count() {
                0 => Judged::met("The decision covers each baby."),
                left => Judged::not_met(format!(
                    "The decision does not cover {}.",
                    counted(i64::try_from(left).unwrap_or(i64::MAX), "baby").replace("babys", "babies")
                )),
            }
        }
    })
}
