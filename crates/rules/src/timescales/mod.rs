//! The clocks.

pub mod conference_before_gestation_limit;
pub mod conference_in_time_from_concern;
pub mod conference_requested_in_time;
pub mod conference_where_history_calls;
pub mod dates_in_order;
pub mod delay_explained;
pub mod first_core_group_in_time;
pub mod first_review_in_time;
pub mod initial_conference_in_time;
pub mod later_reviews_in_time;
pub mod letter_in_time;
pub mod minutes_in_time;
pub mod past_conference_has_its_state;
pub mod pre_birth_conference_before_birth;
pub mod referral_decided_in_time;

use chrono::NaiveDate;
use prebirth_domain::{Conference, ConferenceState, day_in_words};

use crate::facts::{by_day, by_length};
use crate::{Facts, Judged, Key, Place, Room};

/// This says whether something went out, as far as it is recorded.
enum Sent {
    /// It went out on a day.
    On(NaiveDate),
    /// It went out, and nobody wrote down when.
    Undated,
    /// Nothing says that it went out.
    NotRecorded,
}

/// This judges what has to go out within a limit from each conference that was held.
fn after_held(
    facts: &Facts<'_>,
    key: Key,
    what: &str,
    room: Room,
    section: &str,
    pointer: &str,
    sent: fn(&Conference) -> Sent,
) -> Vec<Judged> {
    let held = facts.conferences().filter(|(_, conference)| conference.state == ConferenceState::Held);
    let mut judged: Vec<Judged> = held
        .map(|(position, conference)| {
            let place = Place::new(room, section, format!("/conferences/{position}{pointer}"));
            let value = facts.value(key, conference.on);
            match (conference.on, value.length()) {
                (None, _) => Judged::cannot_tell("The day of the conference is not recorded."),
                (Some(_), None) => Judged::cannot_tell(key.prompt()),
                (Some(day), Some(length)) => {
                    let limit = length.after(day, facts.case.nation);
                    match sent(conference) {
                        Sent::On(sent) => by_length(facts, what, (day, length), Some(sent), &value),
                        Sent::NotRecorded => by_day(facts, what, limit, None, &value),
                        Sent::Undated => Judged::cannot_tell(format!(
                            "{what} went out, but the day is not recorded. It was due by {}.",
                            day_in_words(limit)
                        )),
                    }
                }
            }
            .at(place)
            .judged_on(conference.on)
        })
        .collect();
    if judged.is_empty() {
        judged.push(Judged::not_applicable("No conference has been held yet."));
    }
    judged
}
