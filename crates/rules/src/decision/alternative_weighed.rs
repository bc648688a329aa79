//! D10: alternative weighed.

use crate::facts::is_blank;
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that the alternative to a plan is recorded.
///
/// # Missing data
/// Does not apply where no plan was decided.
///
/// # Source
/// `sussex-decision`.
pub const RULE: Rule = Rule {
    code: "D10",
    name: "alternative_weighed",
    family: Family::Decision,
    requires: "A decision for a child protection plan says which alternative was considered, and why it is not enough.",
    why: "A plan is needed where another plan would not keep the child safe. Somebody has to have thought of the other plan.",
    remedy: "Write which alternative was considered, and why it is not enough.",
    source: Cited::Published {
        source: "sussex-decision",
        pinpoint: "need for a plan",
        words: "A plan, unless an alternative multi-agency plan gives sufficient safeguards.",
    },
    place: RulePlace { room: Room::Hold, section: "decision", pointer: "/conferences" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    super::each_held(facts, |_, conference| match &conference.decision {
        None => Judged::cannot_tell("No decision is recorded yet."),
        Some(decision) if !decision.outcome.has_child_protection_plan() => {
            Judged::not_applicable("The decision is not for a child protection plan.")
        }
        Some(decision) if is_blank(decision.alternative_considered.as_deref()) => Judged::not_met(
            "The decision does not say which alternative was considered, and why it is not enough.",
        ),
        Some(_) => Judged::met("The decision says which alternative was considered."),
    })
}
