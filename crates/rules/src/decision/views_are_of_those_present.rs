//! D06: views are of those present.

use prebirth_domain::Position;

use crate::invitations::present;
use crate::saying::{held, item, or_one};
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that each view belongs to somebody who was there or wrote.
///
/// # Missing data
/// Gives "cannot tell" while nobody's attendance is recorded; does not apply without a view.
///
/// # Source
/// `sussex-decision`.
pub const RULE: Rule = Rule {
    code: "D06",
    name: "views_are_of_those_present",
    family: Family::Decision,
    requires: "Each agency's view comes from somebody who was there, sent a deputy or wrote a report.",
    why: "A view has to come from somebody who was there or who reported.",
    remedy: "Check the attendance and the views. One of them is wrong.",
    source: Cited::Published {
        source: "sussex-decision",
        pinpoint: "basis",
        words: "The decision is based on the views of the agencies and on written contributions.",
    },
    place: RulePlace { room: Room::Hold, section: "decision", pointer: "/conferences" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let mut judged = Vec::new();
    for (position, conference) in held(facts) {
        for (index, view) in conference.agency_views.iter().enumerate() {
            let Some(party) = view.by.as_ref().filter(|_| view.position != Position::NotRecorded) else {
                continue;
            };
            let who = facts.party_name(party);
            let wrote = conference
                .reports
                .iter()
                .any(|report| report.from.as_ref() == Some(party) && report.received_on.is_some());
            let was_there = present(conference).any(|there| there == party);
            judged.push(
                match (was_there || wrote, conference.attendance.is_empty()) {
                    (true, _) => Judged::met(format!("{who} was there or wrote, and has a view.")),
                    (false, true) => Judged::cannot_tell(format!(
                        "A view from {who} is recorded, but nobody's attendance is."
                    )),
                    (false, false) => Judged::not_met(format!(
                        "A view is recorded from {who}, who was not there and wrote no report."
                    )),
                }
                .at(item(
                    Room::Hold,
                    "decision",
                    format!("/conferences/{position}/agencyViews/{index}"),
                    view.id.as_str(),
                ))
                .about(Some(party.clone())),
            );
        }
    }
    or_one(judged, Judged::not_applicable("No agency's view is recorded."))
}
