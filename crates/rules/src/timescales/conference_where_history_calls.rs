//! T14: conference where history calls.

use prebirth_domain::ConcernKind;

use crate::facts::{is_blank, was_held};
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Prompts for a conference where the family's history calls for one.
///
/// # Missing data
/// A prompt: whether the threshold is met is for people to judge.
///
/// # Source
/// `sussex-prebirth-triggers`.
pub const RULE: Rule = Rule {
    code: "T14",
    name: "conference_where_history_calls",
    family: Family::Timescales,
    requires: "Where a previous child died or was removed, a brother or sister is on a plan, or a person who poses a risk is in the household, a pre-birth conference is held or the reason why not is recorded.",
    why: "These are the babies about whom enough is known before they are born.",
    remedy: "Plan the conference, or record the threshold decision with its reasons.",
    source: Cited::Published {
        source: "sussex-prebirth-triggers",
        pinpoint: "when a conference is held",
        words: "A previous child died or was removed because of significant harm; siblings on child protection plans; a person posing a risk in or visiting the household.",
    },
    place: RulePlace { room: Room::Prepare, section: "conference", pointer: "/conferences" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let call = facts.case.concerns.iter().find(|concern| {
        !concern.is_resolved
            && matches!(
                concern.what,
                ConcernKind::PreviousChildRemoved
                    | ConcernKind::PreviousChildHarmed
                    | ConcernKind::SiblingOnPlan
                    | ConcernKind::RiskToChildren
            )
    });
    let Some(call) = call else {
        return vec![Judged::not_applicable(
            "Nothing in the family's history calls for a conference by itself.",
        )];
    };
    let what = call.what.label();
    let first = facts.conferences().find(|(_, conference)| conference.kind.is_pre_birth());
    let has_reasons =
        facts.case.threshold_decisions.iter().any(|decision| !is_blank(decision.rationale.as_deref()));
    vec![match first {
        Some((_, conference)) if was_held(conference) => {
            Judged::met(format!("There is {what}, and a conference was held."))
        }
        Some((_, conference)) => {
            Judged::due(conference.on, format!("There is {what}. The conference is still to be held."))
        }
        None if facts.born_on.is_some() => Judged::not_met(format!(
            "There was {what}, the baby is born, and no pre-birth conference is recorded."
        )),
        None if has_reasons => Judged::cannot_tell(format!(
            "There is {what}, and no conference. A threshold decision has its reasons: read them again."
        )),
        None => Judged::cannot_tell(format!(
            "There is {what}. No conference is recorded, and nothing says why not."
        )),
    }]
}
