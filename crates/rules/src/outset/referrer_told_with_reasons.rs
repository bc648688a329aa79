//! O05: referrer told with reasons.

use crate::facts::is_blank;
use crate::{Cited, Facts, Family, Judged, Place, Room, Rule, RulePlace};

/// Checks that each referrer was told the outcome with the reasons.
///
/// # Missing data
/// Gives "cannot tell" while no referral is recorded.
///
/// # Source
/// `leicester-audit`.
pub const RULE: Rule = Rule {
    code: "O05",
    name: "referrer_told_with_reasons",
    family: Family::Outset,
    requires: "Each referrer is told what came of the referral, with the reasons.",
    why: "Without the reasons a referrer cannot judge whether to escalate.",
    remedy: "Tell the referrer the outcome and the reasons, and record the day.",
    source: Cited::Published {
        source: "leicester-audit",
        pinpoint: "findings",
        words: "Referral outcomes were fed back without the rationale, so that referrers could not judge whether to escalate.",
    },
    place: RulePlace { room: Room::Prepare, section: "referral", pointer: "/referrals" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    if facts.case.referrals.is_empty() {
        return vec![Judged::cannot_tell("No referral is recorded.").remedy("Record the referral.")];
    }
    facts
        .case
        .referrals
        .iter()
        .enumerate()
        .map(|(position, referral)| {
            let place = Place::new(Room::Prepare, "referral", format!("/referrals/{position}"))
                .item(referral.id.as_str());
            let Some(feedback) = &referral.feedback else {
                return if referral.decided_on.is_some_and(|day| day <= facts.today) {
                    Judged::not_met("The referral was decided, and the referrer was not told.")
                } else {
                    Judged::due(None, "The referrer is to be told once the referral is decided.")
                }
                .at(place);
            };
            match (feedback.given_on, is_blank(feedback.rationale.as_deref())) {
                (_, true) => Judged::not_met("The referrer was told the outcome without the reasons."),
                (None, false) => {
                    Judged::cannot_tell("The day on which the referrer was told is not recorded.")
                }
                (Some(day), false) if day > facts.today => {
                    Judged::due(Some(day), "The referrer is to be told the outcome with the reasons.")
                }
                (Some(_), false) => Judged::met("The referrer was told the outcome with the reasons."),
            }
            .at(place)
        })
        .collect()
}
