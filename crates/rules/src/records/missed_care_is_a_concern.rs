//! C25: missed care is a concern.

use prebirth_domain::ConcernKind;

use crate::packs::counted;
use crate::saying::has_come;
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that missed care is seen as a pattern.
///
/// # Missing data
/// Does not apply while fewer than two appointments are recorded as missed.
///
/// # Source
/// None: a suggestion of practice.
pub const RULE: Rule = Rule {
    code: "C25",
    name: "missed_care_is_a_concern",
    family: Family::Records,
    requires: "Where antenatal appointments are missed more than once, that is a recorded concern.",
    why: "Missed care is one of the earliest signs, and is explained away one appointment at a time.",
    remedy: "Record the concern, ask why the appointments were missed, and plan what makes the next one possible.",
    source: Cited::Suggestion(
        "Late or missing antenatal care; non-engagement is a pattern, not a row of single events.",
    ),
    place: RulePlace { room: Room::Prepare, section: "concerns", pointer: "/concerns" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let contacts = &facts.case.pregnancy.antenatal_contacts;
    let missed = contacts
        .iter()
        .filter(|contact| {
            contact.was_kept == Some(false) && (contact.on.is_none() || has_come(facts, contact.on))
        })
        .count();
    let missed = i64::try_from(missed).unwrap_or(i64::MAX);
    if missed < 2 {
        return vec![Judged::not_applicable("No row of missed antenatal appointments is recorded.")];
    }
    let is_concern = facts.case.concerns.iter().any(|concern| {
        matches!(
            concern.what,
            ConcernKind::LateBooking | ConcernKind::Engagement | ConcernKind::ConcealedPregnancy
        )
    });
    let sentence = format!("{} were missed", counted(missed, "antenatal appointment"));
    vec![if is_concern {
        Judged::met(format!("{sentence}, and missed care is a recorded concern."))
    } else {
        Judged::not_met(format!("{sentence}, and missed care is not a recorded concern."))
    }]
}
