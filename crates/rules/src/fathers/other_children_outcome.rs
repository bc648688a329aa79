//! F11: other children outcome.

use crate::facts::{is_blank, person};
use crate::saying::{item, or_one};
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that the legal outcome for each other child is recorded.
///
/// # Missing data
/// Does not apply while no other child is recorded.
///
/// # Source
/// `myth-invisible-men`.
pub const RULE: Rule = Rule {
    code: "F11",
    name: "other_children_outcome",
    family: Family::Fathers,
    requires: "For each other child of a man, the legal outcome is recorded.",
    why: "What happened to his other children is the first thing the conference will ask.",
    remedy: "Ask him and the authority where the child lived, and record the outcome.",
    source: Cited::Published {
        source: "myth-invisible-men",
        pinpoint: "history",
        words: "Men's role, history and own childhood were too often overlooked.",
    },
    place: RulePlace { room: Room::Prepare, section: "people", pointer: "/people" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let mut judged = Vec::new();
    for (position, man) in facts.men() {
        let children = man.father.iter().flat_map(|record| record.other_children.iter().enumerate());
        for (index, child) in children {
            let who = facts.name(man);
            judged.push(
                if is_blank(child.legal_outcome.as_deref()) {
                    Judged::not_met(format!("The legal outcome for another child of {who} is not recorded."))
                } else {
                    Judged::met(format!("The legal outcome for another child of {who} is recorded."))
                }
                .at(item(
                    Room::Prepare,
                    "people",
                    format!("/people/{position}/father/otherChildren/{index}"),
                    child.id.as_str(),
                ))
                .about(Some(person(&man.id))),
            );
        }
    }
    or_one(judged, Judged::not_applicable("No other child of a man is recorded."))
}
