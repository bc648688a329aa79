//! S07: orders in force.

use prebirth_domain::day_in_words;

use crate::saying::{item, or_one};
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that orders and conditions of bail are dated and in force.
///
/// # Missing data
/// Gives "cannot tell" for an order without its last day; does not apply while none is recorded.
///
/// # Source
/// None: a suggestion of practice.
pub const RULE: Rule = Rule {
    code: "S07",
    name: "orders_in_force",
    family: Family::Safety,
    requires: "Each order and each condition of bail that protects somebody has its last day, and has not run out unnoticed.",
    why: "Bail ends quietly. A plan that rests on it does not know.",
    remedy: "Ask the police or the court whether it was extended, and record the day or what protects instead.",
    source: Cited::Suggestion(
        "Orders and conditions of bail are recorded with the day on which they end, and looked at again before it.",
    ),
    place: RulePlace { room: Room::Prepare, section: "legal", pointer: "/legal/orders" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let judged = facts.case.legal.orders.iter().enumerate().map(|(position, order)| {
        let what = order.order.label();
        let place = item(Room::Prepare, "legal", format!("/legal/orders/{position}"), order.id.as_str());
        match (order.from, order.until) {
            (Some(from), Some(until)) if until < from => {
                Judged::not_met(format!("The last day recorded for the {what} is before the first."))
            }
            (Some(from), _) if from > facts.today => {
                Judged::due(Some(from), format!("The recorded {what} will begin on {}.", day_in_words(from)))
            }
            (_, Some(until)) if until < facts.today => Judged::not_met(format!(
                "The recorded {what} ended on {}. Nothing says what has given protection since then.",
                day_in_words(until)
            )),
            (_, Some(until)) => {
                Judged::met(format!("The recorded {what} will stay in force until {}.", day_in_words(until)))
            }
            (_, None) => Judged::cannot_tell(format!("The end date of the {what} is not recorded.")),
        }
        .at(place)
    });
    or_one(judged.collect(), Judged::not_applicable("No order and no condition of bail is recorded."))
}
