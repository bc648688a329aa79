//! T13: past conference has its state.

use prebirth_domain::{ConferenceState, day_in_words};

use crate::saying::item;
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that no conference with a past day is still called planned.
///
/// # Missing data
/// Gives "cannot tell" for a planned conference without a day.
///
/// # Source
/// None: a suggestion of practice.
pub const RULE: Rule = Rule {
    code: "T13",
    name: "past_conference_has_its_state",
    family: Family::Timescales,
    requires: "A conference whose day has passed is recorded as held, adjourned or cancelled.",
    why: "A conference that is still called planned hides everything that should have followed it.",
    remedy: "Record whether it was held, adjourned or cancelled.",
    source: Cited::Suggestion("What is recorded as planned is still to come."),
    place: RulePlace { room: Room::Prepare, section: "conference", pointer: "/conferences" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let judged = facts.conferences().map(|(position, conference)| {
        match (conference.state, conference.on) {
            (ConferenceState::Planned, Some(day)) if day < facts.today => {
                Judged::not_met(format!("The conference of {} is still called planned.", day_in_words(day)))
            }
            (ConferenceState::Held | ConferenceState::Adjourned, Some(day)) if day > facts.today => {
                Judged::not_met(format!(
                    "The conference of {} is called held, and the day is still to come.",
                    day_in_words(day)
                ))
            }
            (ConferenceState::Planned, Some(day)) => {
                Judged::due(Some(day), format!("The conference is planned for {}.", day_in_words(day)))
            }
            (ConferenceState::Planned, None) => {
                Judged::cannot_tell("A conference is planned, and its day is not recorded.")
            }
            (ConferenceState::Held | ConferenceState::Adjourned | ConferenceState::Cancelled, _) => {
                Judged::met(format!("The conference is recorded as {}.", conference.state.label()))
            }
        }
        .at(item(
            Room::Prepare,
            "conference",
            format!("/conferences/{position}"),
            conference.id.as_str(),
        ))
    });
    crate::invitations::or_no_conference(judged.collect())
}
