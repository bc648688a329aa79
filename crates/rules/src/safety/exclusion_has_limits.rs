//! S04: exclusion has limits.

use crate::facts::is_blank;
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that each exclusion has its part or its times.
///
/// # Missing data
/// Does not apply while nobody is excluded.
///
/// # Source
/// `sussex-exclusion`.
pub const RULE: Rule = Rule {
    code: "S04",
    name: "exclusion_has_limits",
    family: Family::Safety,
    requires: "Each exclusion says for which part of the conference it holds, or from when until when.",
    why: "An exclusion is for the shortest time that safety asks for. One without limits is for the whole.",
    remedy: "Record the part, or the times.",
    source: Cited::Published {
        source: "sussex-exclusion",
        pinpoint: "record",
        words: "The exclusion period is clearly recorded in the conference record, and is as short as can be.",
    },
    place: RulePlace { room: Room::Prepare, section: "invitations", pointer: "/conferences" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    super::each_exclusion(facts, |_, _, exclusion, who| {
        let has_times = exclusion.from.is_some() && exclusion.until.is_some();
        if has_times || !is_blank(exclusion.part.as_deref()) {
            Judged::met(format!("It is recorded for which part {who} is excluded."))
        } else {
            Judged::not_met(format!(
                "For which part {who} is excluded, or from when until when, is not recorded."
            ))
        }
    })
}
