//! T15: conference in time from concern.

use chrono::NaiveDate;

use crate::facts::{before_its_time, by_day, conference_by_day};
use crate::saying::item;
use crate::{Cited, Facts, Family, Judged, Key, Room, Rule, RulePlace};

/// Checks that the first conference is within the limit counted from the concern.
///
/// # Missing data
/// Does not apply where no figure counts from the concern. Gives "cannot tell" without the day of the concern.
///
/// # Source
/// The figure `Key::ConferenceFromConcern` of the policy pack in force.
pub const RULE: Rule = Rule {
    code: "T15",
    name: "conference_in_time_from_concern",
    family: Family::Timescales,
    requires: "Where the limit counts from the concern, the first conference is within it.",
    why: "A concern that waits for its discussion waits with the baby.",
    remedy: "Hold the meeting, or record the reasons and who agreed them.",
    source: Cited::Figure(Key::ConferenceFromConcern),
    place: RulePlace { room: Room::Prepare, section: "conference", pointer: "/conferences" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let conference = facts.initial_conference();
    let held = conference.and_then(|(_, conference)| conference.on);
    let value = facts.value(Key::ConferenceFromConcern, held);
    let Some(length) = value.length() else {
        return vec![Judged::not_applicable(
            "No figure here counts from the concern; the limit from the strategy discussion counts.",
        )];
    };
    let Some(start) = first_concern(facts) else {
        return vec![
            Judged::cannot_tell("No day is recorded on which the concern came.")
                .remedy("Record the day of the referral, or of the concern."),
        ];
    };
    let what = "The first conference";
    let limit = length.after(start, facts.case.nation);
    let Some((position, conference)) = conference else {
        return vec![by_day(facts, what, limit, None, &value)];
    };
    let judged = match held.filter(|held| *held < start) {
        Some(held) => before_its_time(what, held, start),
        None => conference_by_day(facts, what, limit, conference, &value),
    };
    let place = item(Room::Prepare, "conference", format!("/conferences/{position}"), conference.id.as_str());
    vec![judged.at(place).judged_on(held)]
}

/// A referral that was taken back starts no clock, nor does a concern of which nothing is left.
fn first_concern(facts: &Facts<'_>) -> Option<NaiveDate> {
    let referrals = facts.case.referrals.iter().filter(|referral| referral.withdrawn_on.is_none());
    let concerns = facts.case.concerns.iter().filter(|concern| !concern.is_resolved);
    let came = referrals.filter_map(|referral| referral.received_on);
    came.chain(concerns.filter_map(|concern| concern.raised_on)).min()
}
