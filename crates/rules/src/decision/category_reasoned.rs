//! D03: category reasoned.

use prebirth_domain::Conference;

use crate::facts::is_blank;
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that the category has its reasons.
///
/// # Missing data
/// Does not apply before a conference is held.
///
/// # Source
/// `sussex-decision`.
pub const RULE: Rule = Rule {
    code: "D03",
    name: "category_reasoned",
    family: Family::Decision,
    requires: "A decision for a child protection plan names the category of primary concern, and why that one.",
    why: "The category says to everybody what the plan is about.",
    remedy: "Name the category, and write one sentence of reasons.",
    source: Cited::Published {
        source: "sussex-decision",
        pinpoint: "",
        words: "The chair determines the category of primary concern.",
    },
    place: RulePlace { room: Room::Hold, section: "decision", pointer: "/conferences" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    super::each_held(facts, judge)
}

fn judge(_: &Facts<'_>, conference: &Conference) -> Judged {
    match &conference.decision {
        None => Judged::cannot_tell("No decision is recorded yet."),
        Some(decision) if !decision.outcome.has_child_protection_plan() => {
            Judged::not_applicable("The decision is not for a child protection plan.")
        }
        Some(decision) => match (decision.category, is_blank(decision.category_rationale.as_deref())) {
            (None, _) => {
                Judged::not_met("The decision is for a child protection plan, and names no category.")
            }
            (Some(category), true) => {
                Judged::not_met(format!("The category is {}, without a reason.", category.label()))
            }
            (Some(category), false) => {
                Judged::met(format!("The category is {}, with its reason.", category.label()))
            }
        },
    }
}
