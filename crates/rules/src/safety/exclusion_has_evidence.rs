//! S02: exclusion has evidence.

use crate::facts::is_blank;
use crate::saying::{gaps, has_come};
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that each exclusion has its evidence and the chair's decision.
///
/// # Missing data
/// Does not apply while nobody is excluded.
///
/// # Source
/// `sussex-exclusion`.
pub const RULE: Rule = Rule {
    code: "S02",
    name: "exclusion_has_evidence",
    family: Family::Safety,
    requires: "Each exclusion has its ground, the evidence for it, and the chair's decision with its day.",
    why: "Shutting a parent out of a meeting about their baby has to stand up to a challenge.",
    remedy: "Record the evidence, who decided and when.",
    source: Cited::Published {
        source: "sussex-exclusion",
        pinpoint: "requests",
        words: "The request states the ground and the evidence; the chair decides.",
    },
    place: RulePlace { room: Room::Prepare, section: "invitations", pointer: "/conferences" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    super::each_exclusion(facts, |facts, _, exclusion, who| {
        let missing = gaps(&[
            (is_blank(exclusion.evidence.as_deref()), "the evidence"),
            (is_blank(exclusion.decided_by.as_deref()), "who decided"),
            (!has_come(facts, exclusion.decided_on), "when it was decided"),
        ]);
        match missing {
            None => Judged::met(format!("The exclusion of {who} has its evidence and the chair's decision.")),
            Some(missing) => Judged::not_met(format!("Not recorded for the exclusion of {who}: {missing}.")),
        }
    })
}
