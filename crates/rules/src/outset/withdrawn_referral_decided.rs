//! O10: withdrawn referral decided.

use crate::facts::is_blank;
use crate::saying::{gaps, has_come, item, or_one};
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that a referral that was taken back was decided on.
///
/// # Missing data
/// Does not apply while no referral is recorded as taken back.
///
/// # Source
/// None: a suggestion of practice.
pub const RULE: Rule = Rule {
    code: "O10",
    name: "withdrawn_referral_decided",
    family: Family::Outset,
    requires: "A referral that is taken back has the day and the reasons, and the authority decided on it all the same.",
    why: "A concern does not end because somebody no longer wants to have raised it.",
    remedy: "Record why it was taken back, and what the authority decided, with the day.",
    source: Cited::Suggestion(
        "A referral that is withdrawn is decided on like any other; who withdrew it, and why, is part of the picture.",
    ),
    place: RulePlace { room: Room::Prepare, section: "referral", pointer: "/referrals" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let taken_back = facts.case.referrals.iter().enumerate().filter(|(_, referral)| {
        referral.withdrawn_on.is_some() || !is_blank(referral.withdrawn_because.as_deref())
    });
    let judged = taken_back.map(|(position, referral)| {
        let missing = gaps(&[
            (!has_come(facts, referral.withdrawn_on), "the day"),
            (is_blank(referral.withdrawn_because.as_deref()), "why"),
            (!has_come(facts, referral.decided_on), "the day of the authority's own decision"),
            (is_blank(referral.decision.as_deref()), "what the authority decided"),
        ]);
        match missing {
            None => Judged::met("A referral was taken back, and the authority decided on it, with reasons."),
            Some(missing) => Judged::not_met(format!("A referral was taken back. Not recorded: {missing}.")),
        }
        .at(item(Room::Prepare, "referral", format!("/referrals/{position}"), referral.id.as_str()))
    });
    or_one(judged.collect(), Judged::not_applicable("No referral is recorded as taken back."))
}
