//! D02: threshold reasoned.

use prebirth_domain::Conference;

use crate::facts::is_blank;
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that the threshold has its reasons.
///
/// # Missing data
/// Does not apply before a conference is held.
///
/// # Source
/// `sussex-decision`.
pub const RULE: Rule = Rule {
    code: "D02",
    name: "threshold_reasoned",
    family: Family::Decision,
    requires: "The decision says why the threshold of likely significant harm is or is not met.",
    why: "Without the reason nobody can see, at the review or in court, what would have to change.",
    remedy: "Write one sentence: what harm is likely, and what it rests on.",
    source: Cited::Published {
        source: "sussex-decision",
        pinpoint: "",
        words: "The decision states whether the child is suffering or likely to suffer significant harm, with reasons.",
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
        Some(decision) if !is_blank(decision.threshold_rationale.as_deref()) => {
            Judged::met("The decision gives the reasons for the threshold.")
        }
        Some(_) => Judged::not_met("The decision does not say why the threshold is or is not met."),
    }
}
