//! C05: conference on weekday.

use chrono::{Datelike, Weekday};
use prebirth_domain::{day_in_words_with_weekday, is_working_day};

use crate::{Cited, Facts, Family, Judged, Place, Room, Rule, RulePlace};

/// Checks that no conference is dated on a weekend.
///
/// # Missing data
/// Gives "cannot tell" while the day is not recorded.
///
/// # Source
/// `cin-census`.
pub const RULE: Rule = Rule {
    code: "C05",
    name: "conference_on_weekday",
    family: Family::Records,
    requires: "No conference is dated on a Saturday or a Sunday.",
    why: "A conference on a weekend is usually a typing mistake; the census return refuses it.",
    remedy: "Check the day.",
    source: Cited::Published {
        source: "cin-census",
        pinpoint: "rules 8875 and 8870Q",
        words: "The date of the initial conference is not a Saturday or a Sunday.",
    },
    place: RulePlace { room: Room::Prepare, section: "conference", pointer: "/conferences" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let judged: Vec<Judged> = facts
        .conferences()
        .map(|(position, conference)| {
            let place = Place::new(Room::Prepare, "conference", format!("/conferences/{position}/on"))
                .item(conference.id.as_str());
            match conference.on {
                None => Judged::cannot_tell("The day of the conference is not recorded."),
                Some(day) if matches!(day.weekday(), Weekday::Sat | Weekday::Sun) => Judged::not_met(
                    format!("The conference is dated on a weekend: {}.", day_in_words_with_weekday(day)),
                ),
                Some(day) if !is_working_day(day, facts.case.nation) => Judged::cannot_tell(format!(
                    "The conference is dated on a bank holiday: {}. Check the day.",
                    day_in_words_with_weekday(day)
                )),
                Some(day) => Judged::met(format!(
                    "The conference is dated on a working day: {}.",
                    day_in_words_with_weekday(day)
                )),
            }
            .at(place)
        })
        .collect();
    crate::invitations::or_no_conference(judged)
}
