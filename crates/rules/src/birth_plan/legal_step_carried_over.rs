//! B02: legal step carried over.

use crate::facts::is_blank;
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that the legal step stands in the birth plan.
///
/// # Missing data
/// Two texts are never compared by a machine: it says "cannot tell" and asks a person to read them.
///
/// # Source
/// `g-v-nottingham`.
pub const RULE: Rule = Rule {
    code: "B02",
    name: "legal_step_carried_over",
    family: Family::BirthPlan,
    requires: "The legal step that the conference decided on is in the birth plan.",
    why: "The ward acts on the birth plan. A step that is not in it does not happen.",
    remedy: "Write the legal step into the birth plan, and what happens if it fails.",
    source: Cited::Published {
        source: "g-v-nottingham",
        pinpoint: "",
        words: "The plan on the ward named neither order.",
    },
    place: RulePlace { room: Room::Plan, section: "birthPlan", pointer: "/birthPlan" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let step = facts
        .conferences()
        .filter_map(|(_, conference)| conference.decision.as_ref())
        .last()
        .filter(|decision| !is_blank(decision.legal_step.as_deref()));
    vec![match (step, &facts.case.birth_plan) {
        (None, _) => Judged::not_applicable("No conference has decided on a legal step."),
        (Some(_), None) => Judged::due(
            facts.due_date,
            "The decision names a legal step, which the birth plan has to carry. There is no birth plan yet.",
        ),
        (Some(_), Some(plan)) if is_blank(plan.legal_step.as_deref()) => {
            Judged::not_met("The decision names a legal step, and the birth plan does not.")
        }
        (Some(_), Some(_)) => Judged::cannot_tell(
            "Both the decision and the birth plan name a legal step. Read them side by side.",
        ),
    }]
}
