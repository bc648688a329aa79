//! P12: outcomes have benchmarks.

use crate::facts::is_blank;
use crate::saying::{item, or_one};
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that each outcome has its benchmark.
///
/// # Missing data
/// Does not apply before a plan was decided or drafted.
///
/// # Source
/// `buckinghamshire-plans`.
pub const RULE: Rule = Rule {
    code: "P12",
    name: "outcomes_have_benchmarks",
    family: Family::Plan,
    requires: "Each outcome of the plan says how much improvement is needed, and by when.",
    why: "Without a benchmark nobody can say at the review whether it was reached.",
    remedy: "Write what would be seen, how much of it, and by when.",
    source: Cited::Published {
        source: "buckinghamshire-plans",
        pinpoint: "outline plan",
        words: "How much improvement is needed, by when, so that success can be judged clearly.",
    },
    place: RulePlace { room: Room::Plan, section: "plan", pointer: "/plan/outcomes" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let judged = facts.case.plan.outcomes.iter().enumerate().map(|(position, outcome)| {
        if is_blank(outcome.benchmark.as_deref()) {
            Judged::not_met("An outcome does not say how much improvement is needed, and by when.")
        } else {
            Judged::met("An outcome says how much improvement is needed.")
        }
        .at(item(Room::Plan, "plan", format!("/plan/outcomes/{position}"), outcome.id.as_str()))
    });
    let none = if super::is_due(facts) {
        Judged::not_met("The plan has no outcome for the baby.")
    } else {
        super::not_yet()
    };
    or_one(judged.collect(), none)
}
