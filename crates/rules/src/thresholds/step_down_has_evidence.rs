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
/// Does not apply while no step down is recorded. Gives [`crate::Verdict::CannotTell`] when there is a check and the
/// day of the decision is not recorded, or that on which a check was asked for that was not back by then.
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

/// How the checks stood when a decision was made.
enum Stood {
    NoneOut,
    Out(i64),
    NotKnown,
}

/// A check that came back later was out on the day, and one that came back on the day was not. One that was not back
/// and of which nobody says when it was asked for may have been out.
fn stood(asked: &[&Check], decided_on: Option<NaiveDate>) -> Stood {
    let is_out = |entry: &&Check| {
        let day = decided_on?;
        let is_back = entry.returned_on.is_some_and(|back_on| back_on <= day);
        if is_back { Some(false) } else { entry.requested_on.map(|asked_on| asked_on <= day) }
    };
    let told: Vec<Option<bool>> = asked.iter().map(is_out).collect();
    match told.iter().filter(|is_out| **is_out == Some(true)).count() {
        0 if told.contains(&None) => Stood::NotKnown,
        0 => Stood::NoneOut,
        out => Stood::Out(i64::try_from(out).unwrap_or(i64::MAX)),
    }
}

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let records = facts.men().filter_map(|(_, man)| man.father.as_ref());
    let asked: Vec<&Check> = records
        .flat_map(|record| &record.checks)
        .filter(|entry| is_blank(entry.refused_because.as_deref()))
        .collect();
    let downs =
        facts.case.threshold_decisions.iter().enumerate().filter(|(_, decision)| decision.is_step_down);
    let judged = downs.map(|(position, decision)| {
        let step = decision.to.label();
        match (is_blank(decision.evidence.as_deref()), stood(&asked, decision.on)) {
            (true, _) => Judged::not_met(format!("The step down to {step} names no independent evidence.")),
            (false, Stood::NoneOut) => Judged::met(format!(
                "The step down to {step} names its evidence, and no check was outstanding."
            )),
            (false, Stood::Out(out)) => Judged::not_met(format!(
                "The step down to {step} was made with {} outstanding.",
                counted(out, "check")
            )),
            (false, Stood::NotKnown) => {
                let missing = match decision.on {
                    None => "The day of the decision",
                    Some(_) => "The day on which a check was asked for",
                };
                Judged::cannot_tell(format!(
                    "{missing} is not recorded, so nobody can tell whether a check was outstanding at the step \
                     down to {step}."
                ))
            }
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
