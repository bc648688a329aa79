//! O06: referral acknowledged.

use crate::facts::by_length;
use crate::saying::{item, or_one};
use crate::{Cited, Facts, Family, Judged, Key, Room, Rule, RulePlace};

/// Checks that each referral is acknowledged in time.
///
/// # Missing data
/// Gives "cannot tell" while no referral, or not its day, is recorded.
///
/// # Source
/// The figure `Key::ReferralAcknowledged` of the policy pack in force.
pub const RULE: Rule = Rule {
    code: "O06",
    name: "referral_acknowledged",
    family: Family::Outset,
    requires: "The receipt of each referral is acknowledged within the authority's limit.",
    why: "A referrer who hears nothing does not know whether anybody is looking.",
    remedy: "Acknowledge the referral, and record the day.",
    source: Cited::Figure(Key::ReferralAcknowledged),
    place: RulePlace { room: Room::Prepare, section: "referral", pointer: "/referrals" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let judged = facts.case.referrals.iter().enumerate().map(|(position, referral)| {
        let place = item(Room::Prepare, "referral", format!("/referrals/{position}"), referral.id.as_str());
        let value = facts.value(Key::ReferralAcknowledged, referral.received_on);
        match (referral.received_on, value.length()) {
            (None, _) => Judged::cannot_tell("The day on which the referral was received is not recorded."),
            (Some(_), None) => Judged::cannot_tell(Key::ReferralAcknowledged.prompt()),
            (Some(received), Some(length)) => by_length(
                facts,
                "The acknowledgement of the referral",
                (received, length),
                referral.acknowledged_on,
                &value,
            ),
        }
        .at(place)
        .judged_on(referral.received_on)
    });
    or_one(judged.collect(), Judged::cannot_tell("No referral is recorded.").remedy("Record the referral."))
}
