//! C16: referral within the pregnancy.

use prebirth_domain::day_in_words;

use crate::saying::{item, or_one};
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that each referral is within the pregnancy.
///
/// # Missing data
/// Gives "cannot tell" without the day of the referral, or without a due date or birth.
///
/// # Source
/// `cin-census`.
pub const RULE: Rule = Rule {
    code: "C16",
    name: "referral_within_the_pregnancy",
    family: Family::Records,
    requires: "No referral is dated more than 280 days before the due date or the birth.",
    why: "A referral before the pregnancy began belongs to another child, or has a wrong date.",
    remedy: "Check the day of the referral and the due date.",
    source: Cited::Published {
        source: "cin-census",
        pinpoint: "rule 8606",
        words: "A referral is not more than 280 days before the expected date of birth or the date of birth.",
    },
    place: RulePlace { room: Room::Prepare, section: "referral", pointer: "/referrals" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let last_due = facts.case.due_dates_in_use().last().and_then(|due| due.date);
    let end = facts.born_on.or(last_due);
    let judged = facts.case.referrals.iter().enumerate().map(|(position, referral)| {
        let place = item(Room::Prepare, "referral", format!("/referrals/{position}"), referral.id.as_str());
        match (referral.received_on, end) {
            (Some(received), Some(end)) if (end - received).num_days() > 280 => Judged::not_met(format!(
                "The referral of {} is more than 280 days before {}.",
                day_in_words(received),
                day_in_words(end)
            )),
            (Some(received), _) if received > facts.today => Judged::not_met(format!(
                "The referral is dated {}, which is still to come.",
                day_in_words(received)
            )),
            (Some(received), Some(_)) => {
                Judged::met(format!("The referral of {} is within the pregnancy.", day_in_words(received)))
            }
            (None, _) => Judged::cannot_tell("The day on which the referral was received is not recorded."),
            (Some(_), None) => {
                Judged::cannot_tell("No due date and no birth is recorded to compare the referral with.")
            }
        }
        .at(place)
    });
    or_one(judged.collect(), Judged::cannot_tell("No referral is recorded.").remedy("Record the referral."))
}
