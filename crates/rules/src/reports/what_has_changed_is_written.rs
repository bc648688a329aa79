//! R07: what has changed is written.

use prebirth_domain::ConcernKind;

use crate::facts::is_blank;
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Prompts for what has changed since a previous child was removed or harmed.
///
/// # Missing data
/// A prompt: without it the rule says "cannot tell" and judges nobody.
///
/// # Source
/// None: a suggestion of practice.
pub const RULE: Rule = Rule {
    code: "R07",
    name: "what_has_changed_is_written",
    family: Family::Reports,
    requires: "Where a previous child was removed, harmed or died, the assessment says what was different then and what has changed.",
    why: "\"Things have changed\" has to say what, and how anybody knows.",
    remedy: "Get the earlier assessment, and write what was different and what has changed, with the parents' account.",
    source: Cited::Suggestion(
        "The words \"historical\" and \"things have changed\" ask for the evidence behind them.",
    ),
    place: RulePlace { room: Room::Prepare, section: "reports", pointer: "/assessment" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let is_concern = facts.case.concerns.iter().any(|concern| {
        matches!(concern.what, ConcernKind::PreviousChildRemoved | ConcernKind::PreviousChildHarmed)
    });
    if !is_concern {
        return vec![Judged::not_applicable("No previous child is recorded as removed, harmed or dead.")];
    }
    let words = facts.case.assessment.as_ref().and_then(|assessment| assessment.what_has_changed.as_deref());
    vec![if is_blank(words) {
        Judged::cannot_tell(
            "A previous child was removed or harmed. What was different then, and what has changed, is not written.",
        )
    } else {
        Judged::met("What was different for a previous child, and what has changed, is written.")
    }]
}
