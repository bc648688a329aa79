//! N02: step down has evidence.

use chrono::NaiveDate;
use prebirth_domain::Check;

use crate::facts::is_blank;
use crate::packs::counted;
use crate::saying::{item, or_one};
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that a step down has its evidence and no open check.
///
/// What counts is the day of the decision: a check that came back since does not put it right.
///
/// # Missing data
/// Does not apply while no step down is recorded. Gives [`crate::Verdict::CannotTell`] when a check was asked for
/// and the day of the decision is not recorded.
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

/// This counts the checks that were out when a decision was made: a check that came back later was out on the day,
/// and one that came back on the day was not.
fn out_at(asked: &[&Check], decided_on: Option<NaiveDate>) -> Option<i64> {
    // Where nothing was asked for, nothing was out on any day.
    if asked.is_empty() {
        return Some(0);
    }
    let day = decided_on?;
    let is_out = |entry: &&&Check| {
        entry.requested_on.is_some_and(|asked_on| asked_on <= day)
            && entry.returned_on.is_none_or(|back_on| back_on > day)
    };
    Some(i64::try_from(asked.iter().filter(is_out).count()).unwrap_or(i64::MAX))
}

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let records = facts.men().filter_map(|(_, man)| man.father.as_ref());
    let asked: Vec<&Check> = records
        .flat_map(|record| &record.checks)
        .filter(|entry| entry.requested_on.is_some() && is_blank(entry.refused_because.as_deref()))
        .collect();
    let downs =
        facts.case.threshold_decisions.iter().enumerate().filter(|(_, decision)| decision.is_step_down);
    let judged = downs.map(|(position, decision)| {
        let step = decision.to.label();
        match (is_blank(decision.evidence.as_deref()), out_at(&asked, decision.on)) {
            (true, _) => Judged::not_met(format!("The step down to {step} names no independent evidence.")),
            (false, Some(0)) => Judged::met(format!(
                "The step down to {step} names its evidence, and no check was outstanding."
            )),
            (false, Some(out)) => Judged::not_met(format!(
                "The step down to {step} was made with {} outstanding.",
                counted(out, "check")
            )),
            (false, None) => Judged::cannot_tell(format!(
                "The step down to {step} has no day, so whether a check was outstanding then is not known."
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
