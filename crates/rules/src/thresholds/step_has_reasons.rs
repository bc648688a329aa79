//! N01: step has reasons.

use crate::facts::is_blank;
use crate::saying::{gaps, item, or_one};
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that each threshold decision has its reasons and who decided.
///
/// # Missing data
/// Does not apply while no step is recorded.
///
/// # Source
/// `leicester-audit`.
pub const RULE: Rule = Rule {
    code: "N01",
    name: "step_has_reasons",
    family: Family::Thresholds,
    requires: "Each step up or down has its reasons, and who decided.",
    why: "Thresholds were applied unevenly. Without the reasons nobody can see why.",
    remedy: "Write the reasons, and who decided.",
    source: Cited::Published {
        source: "leicester-audit",
        pinpoint: "findings",
        words: "Threshold applied unevenly when stepping up and down.",
    },
    place: RulePlace { room: Room::Prepare, section: "referral", pointer: "/thresholdDecisions" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let judged = facts.case.threshold_decisions.iter().enumerate().map(|(position, decision)| {
        let step = decision.to.label();
        let missing = gaps(&[
            (is_blank(decision.rationale.as_deref()), "the reasons"),
            (is_blank(decision.by.as_deref()), "who decided"),
            (decision.on.is_none(), "the day"),
        ]);
        match missing {
            None => Judged::met(format!("The step to {step} has its reasons.")),
            Some(missing) => Judged::not_met(format!("Not recorded for the step to {step}: {missing}.")),
        }
        .at(item(
            Room::Prepare,
            "referral",
            format!("/thresholdDecisions/{position}"),
            decision.id.as_str(),
        ))
    });
    or_one(judged.collect(), Judged::not_applicable("No step up or down is recorded."))
}
