//! T09: referral decided in time.

use crate::facts::{by_length, is_blank};
use crate::{Cited, Facts, Family, Judged, Key, Place, Room, Rule, RulePlace};

/// Checks that a referral is decided on in time.
///
/// # Missing data
/// Gives "cannot tell" when the referral or its day is not recorded.
///
/// # Source
/// The figure `Key::ReferralDecision` of the policy pack in force.
pub const RULE: Rule = Rule {
    code: "T09",
    name: "referral_decided_in_time",
    family: Family::Timescales,
    requires: "A decision on the type of response is made within the limit counted from the receipt of the referral.",
    why: "A referral that waits is a family that waits.",
    remedy: "Decide, and record the day.",
    source: Cited::Figure(Key::ReferralDecision),
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
            let Some(received) = referral.received_on else {
                return Judged::cannot_tell("The day on which the referral was received is not recorded.")
                    .at(place);
            };
            let value = facts.value(Key::ReferralDecision, Some(received));
            let is_decided = !is_blank(referral.decision.as_deref());
            match value.length() {
                Some(_) if is_decided && referral.decided_on.is_none() => {
                    Judged::cannot_tell("The referral was decided, but the day is not recorded.")
                }
                Some(length) => by_length(
                    facts,
                    "The decision on the referral",
                    (received, length),
                    referral.decided_on,
                    &value,
                ),
                None => Judged::cannot_tell(Key::ReferralDecision.prompt()),
            }
            .at(place)
            .judged_on(Some(received))
        })
        .collect()
}
