//! D01: decision recorded.

use prebirth_domain::{Conference, Decision, Outcome};

use crate::facts::is_going_on;
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that each conference has a decision.
///
/// # Missing data
/// Does not apply before a conference is held.
///
/// # Source
/// `sussex-decision`.
pub const RULE: Rule = Rule {
    code: "D01",
    name: "decision_recorded",
    family: Family::Decision,
    requires: "Each conference that was held has its decision, with who decided.",
    why: "A conference without a recorded decision has decided nothing that anybody can hold to.",
    remedy: "Record the outcome, and who decided.",
    source: Cited::Published {
        source: "sussex-decision",
        pinpoint: "",
        words: "The chair is responsible for the decision, and notes dissent.",
    },
    place: RulePlace { room: Room::Hold, section: "decision", pointer: "/conferences" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    super::each_held(facts, judge)
}

fn judge(facts: &Facts<'_>, conference: &Conference) -> Judged {
    let is_undecided = |decision: &Decision| decision.outcome == Outcome::NotRecorded;
    if is_going_on(facts, conference) && conference.decision.as_ref().is_none_or(is_undecided) {
        return Judged::due(conference.on, "No decision is recorded yet.");
    }
    match &conference.decision {
        None => Judged::not_met("The conference was held, and no decision is recorded."),
        Some(decision) if decision.outcome == Outcome::NotRecorded => {
            Judged::not_met("The outcome of the conference is not recorded.")
        }
        Some(decision) if decision.decided_by.is_none() => Judged::cannot_tell(format!(
            "The outcome is recorded ({}), but not who decided.",
            decision.outcome.label()
        )),
        Some(decision) => Judged::met(format!("The decision is recorded: {}.", decision.outcome.label())),
    }
}
