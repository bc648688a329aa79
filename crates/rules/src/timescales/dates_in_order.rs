//! T11: dates in order.

use prebirth_domain::day_in_words;

use crate::{Cited, Facts, Family, Judged, Place, Room, Rule, RulePlace};

/// Checks that the dates of the enquiry are in order.
///
/// # Missing data
/// Gives "cannot tell" when one of the three days is missing.
///
/// # Source
/// `cin-census`.
pub const RULE: Rule = Rule {
    code: "T11",
    name: "dates_in_order",
    family: Family::Timescales,
    requires: "The referral, the strategy discussion and the conference follow each other in time.",
    why: "Dates in the wrong order are typing mistakes, and every clock that rests on them is wrong.",
    remedy: "Check the dates against their sources.",
    source: Cited::Published {
        source: "cin-census",
        pinpoint: "rules 8615, 1104 and 2889",
        words: "The enquiry starts no later than the conference, and neither is before the referral.",
    },
    place: RulePlace { room: Room::Prepare, section: "referral", pointer: "/strategyDiscussions" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let received = facts.case.referrals.iter().filter_map(|referral| referral.received_on).min();
    let held = facts.conferences().filter_map(|(_, conference)| conference.on).min();
    let mut judged = Vec::new();
    for (position, discussion) in facts.case.strategy_discussions.iter().enumerate() {
        let Some(day) = discussion.held_on else { continue };
        let place = Place::new(Room::Prepare, "referral", format!("/strategyDiscussions/{position}"))
            .item(discussion.id.as_str());
        if received.is_some_and(|received| day < received) {
            judged.push(
                Judged::not_met(format!(
                    "The strategy discussion of {} is before the first referral.",
                    day_in_words(day)
                ))
                .at(place),
            );
        } else if discussion.starts_enquiry && held.is_some_and(|held| held < day) {
            judged.push(
                Judged::not_met(format!(
                    "The strategy discussion of {} that started the enquiry is after the first conference.",
                    day_in_words(day)
                ))
                .at(place),
            );
        }
    }
    if let (Some(received), Some(held)) = (received, held)
        && held < received
    {
        judged.push(Judged::not_met("The first conference is before the first referral.").at(Place::new(
            Room::Prepare,
            "conference",
            "/conferences",
        )));
    }
    let discussed = facts.starting_discussion().and_then(|(_, discussion)| discussion.held_on);
    match (judged.is_empty(), received, discussed, held) {
        (false, _, _, _) => judged,
        (true, Some(_), Some(_), Some(_)) => {
            vec![Judged::met("Referral, strategy discussion and conference follow each other.")]
        }
        (true, _, _, _) => vec![
            Judged::cannot_tell(
                "Not all of the referral, the strategy discussion and the conference have their days.",
            )
            .remedy("Record the missing days."),
        ],
    }
}
