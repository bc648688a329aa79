//! S11: exclusion on roll has record.

use prebirth_domain::{AttendanceMode, Party};

use crate::saying::{item, or_one};
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that nobody is excluded without a record.
///
/// # Missing data
/// Does not apply while nobody is on the roll as excluded.
///
/// # Source
/// `sussex-exclusion`.
pub const RULE: Rule = Rule {
    code: "S11",
    name: "exclusion_on_roll_has_record",
    family: Family::Safety,
    requires: "Anyone marked as excluded has an exclusion on record.",
    why: "To be kept out is a decision of the chair, with a ground. Without a record it is only a closed door.",
    remedy: "Record the exclusion with its ground, its evidence and the part for which it holds.",
    source: Cited::Published {
        source: "sussex-exclusion",
        pinpoint: "record",
        words: "The period of an exclusion is clearly recorded in the record of the conference.",
    },
    place: RulePlace { room: Room::Hold, section: "attendance", pointer: "/conferences" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let mut judged = Vec::new();
    for (position, conference) in facts.conferences() {
        let roll = conference.attendance.iter().enumerate();
        for (index, entry) in roll.filter(|(_, entry)| entry.mode == AttendanceMode::Excluded) {
            let Some(Party::Person { id }) = &entry.party else { continue };
            let who = facts.party_name(&Party::Person { id: id.clone() });
            let is_recorded = conference.exclusions.iter().any(|exclusion| exclusion.person == *id);
            let place = item(
                Room::Hold,
                "attendance",
                format!("/conferences/{position}/attendance/{index}"),
                entry.id.as_str(),
            );
            let found = if is_recorded {
                Judged::met(format!("The exclusion of {who} is on record."))
            } else {
                Judged::not_met(format!("{who} is marked as excluded, and no exclusion is recorded."))
            };
            judged.push(found.at(place).about(entry.party.clone()));
        }
    }
    or_one(judged, Judged::not_applicable("Nobody is marked as excluded."))
}
