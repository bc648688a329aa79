//! Q03: not inquorate twice.

use crate::facts::was_held;
use crate::saying::or_one;
use crate::{Cited, Facts, Family, Judged, Place, Room, Rule, RulePlace, Verdict};

/// Checks that no two conferences in a row were below the quorum.
///
/// # Missing data
/// Does not apply while fewer than two conferences met below the quorum in a row.
///
/// # Source
/// `swindon-quorate`.
pub const RULE: Rule = Rule {
    code: "Q03",
    name: "not_inquorate_twice",
    family: Family::Quoracy,
    requires: "No two conferences in a row are inquorate, unless the baby is not yet born.",
    why: "A case that cannot be heard twice has nobody who holds it.",
    remedy: "Tell the senior manager, and get the missing agencies to the next date.",
    source: Cited::Published {
        source: "swindon-quorate",
        pinpoint: "consecutive conferences",
        words: "Two consecutive inquorate conferences are not allowed, unless pre-birth.",
    },
    place: RulePlace { room: Room::Hold, section: "quoracy", pointer: "/conferences" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let mut met: Vec<_> = facts.conferences().filter(|(_, conference)| was_held(conference)).collect();
    met.sort_by_key(|(_, conference)| conference.on);
    let mut judged = Vec::new();
    for (first, second) in met.iter().zip(met.iter().skip(1)) {
        let was_below = |entry: &(usize, &prebirth_domain::Conference)| {
            let state = crate::quoracy(facts.case, entry.1, facts.pack);
            super::has_agencies_on_the_roll(entry.1) && state.verdict == Verdict::NotMet
        };
        if !was_below(first) {
            continue;
        }
        let (position, conference) = *second;
        let entry = match (was_below(second), conference.kind.is_pre_birth()) {
            (false, _) if !super::has_agencies_on_the_roll(conference) => Judged::cannot_tell(
                "The previous conference was inquorate, and no attendance is recorded for this one.",
            ),
            (false, _) => Judged::met(
                "The conference after an inquorate one was quorate, or cannot be shown not to have been.",
            ),
            (true, true) => Judged::not_applicable(
                "Two conferences in a row were below the quorum. Before the birth this is allowed.",
            ),
            (true, false) => Judged::not_met("Two conferences in a row were below the quorum."),
        };
        judged.push(entry.at(Place::new(Room::Hold, "quoracy", format!("/conferences/{position}/quoracy"))));
    }
    or_one(judged, Judged::not_applicable("No conference follows one that was below the quorum."))
}
