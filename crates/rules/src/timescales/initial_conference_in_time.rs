//! T01: the initial conference is in time.

use crate::facts::{before_its_time, by_day, conference_by_day};
use crate::{Cited, Facts, Family, Judged, Key, Place, Room, Rule, RulePlace};

/// Checks that the initial conference is no later than 15 working days after the strategy discussion that
/// started the enquiry.
///
/// The day of the strategy discussion is day 0. A conference on day 15 meets the rule.
///
/// # Missing data
/// Gives "cannot tell" when the strategy discussion or the day of the conference is not recorded.
///
/// # Source
/// `icpc.max_from_strategy` of the policy pack in force.
pub const RULE: Rule = Rule {
    code: "T01",
    name: "initial_conference_in_time",
    family: Family::Timescales,
    requires: "The initial conference is no later than the limit counted from the strategy discussion that started the enquiry.",
    why: "Until the conference decides, nobody is bound to a plan for the baby.",
    remedy: "Plan the conference within the limit, or record the reasons for the delay and who agreed them.",
    source: Cited::Figure(Key::ConferenceFromStrategy),
    place: RulePlace { room: Room::Prepare, section: "conference", pointer: "/conferences" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let Some((position, discussion)) = facts.starting_discussion() else {
        let missing = if facts.case.strategy_discussions.is_empty() {
            "No strategy discussion is recorded."
        } else {
            "No strategy discussion is marked as the one that started the enquiry."
        };
        let place = Place::new(Room::Prepare, "referral", "/strategyDiscussions");
        return vec![
            Judged::cannot_tell(missing)
                .remedy("Record the strategy discussion that started the enquiry.")
                .at(place),
        ];
    };
    let Some(start) = discussion.held_on else {
        let place = Place::new(Room::Prepare, "referral", format!("/strategyDiscussions/{position}"))
            .item(discussion.id.as_str());
        return vec![
            Judged::cannot_tell("The day of the strategy discussion is not recorded.")
                .remedy("Record the day of the strategy discussion.")
                .at(place),
        ];
    };
    let conference = facts.initial_conference();
    let held = conference.and_then(|(_, conference)| conference.on);
    let value = facts.value(Key::ConferenceFromStrategy, held);
    let Some(length) = value.length() else {
        return vec![Judged::cannot_tell(Key::ConferenceFromStrategy.prompt()).judged_on(held)];
    };
    let limit = length.after(start, facts.case.nation);
    let Some((position, conference)) = conference else {
        return vec![by_day(facts, "The initial conference", limit, None, &value)];
    };
    let place = Place::new(Room::Prepare, "conference", format!("/conferences/{position}"))
        .item(conference.id.as_str());
    if let Some(held) = held.filter(|held| *held < start) {
        return vec![before_its_time("The initial conference", held, start).at(place).judged_on(Some(held))];
    }
    let judged = conference_by_day(facts, "The initial conference", limit, conference, &value);
    vec![judged.at(place).judged_on(held)]
}
