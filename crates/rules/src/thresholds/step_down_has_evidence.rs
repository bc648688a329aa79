//! N02: step down has evidence.

use crate::facts::is_blank;
use crate::packs::counted;
use crate::saying::{item, or_one};
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that a step down has its evidence and no open check.
///
/// # Missing data
/// Does not apply while no step down is recorded.
///
/// # Source
/// None: a suggestion of practice.
pub const RULE: Rule = Rule {
    code: "N02",
    name: "step_down_has_evidence",
    family: Family::Thresholds,
    requires: "A step down rests on independent evidence, with no check outstanding.",
    why: "Over-optimism and disguised compliance look like progress.",
    remedy: "Record which independent evidence supports it, and wait for the checks.",
    source: Cited::Suggestion(
        "Step-down: outcome by outcome, with independent evidence; checks still pending stop it.",
    ),
    place: RulePlace { room: Room::Prepare, section: "referral", pointer: "/thresholdDecisions" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let open = facts.men().flat_map(|(_, man)| man.father.iter()).flat_map(|record| &record.checks).filter(
        |entry| {
            entry.requested_on.is_some()
                && entry.returned_on.is_none()
                && is_blank(entry.refused_because.as_deref())
        },
    );
    let open = i64::try_from(open.count()).unwrap_or(i64::MAX);
    let downs =
        facts.case.threshold_decisions.iter().enumerate().filter(|(_, decision)| decision.is_step_down);
    let judged = downs.map(|(position, decision)| {
        let step = decision.to.label();
        match (is_blank(decision.evidence.as_deref()), open) {
            (true, _) => Judged::not_met(format!("The step down to {step} names no independent evidence.")),
            (false, 0) => Judged::met(format!(
                "The step down to {step} names its evidence, and no check is outstanding."
            )),
            (false, open) => Judged::not_met(format!(
                "The step down to {step} was made with {} outstanding.",
                counted(open, "check")
            )),
        }
        .at(item(
            Room::Prepare,
            "referral",
            format!("/thresholdDecisions/{position}"),
            decision.id.as_str(),
        ))
    });
    or_one(judged.collect(), Judged::not_applicable("No step down is recorded."))
}
