//! M04: corrections reach everybody.

use prebirth_domain::{CopyDocument, Party};

use crate::saying::{has_come, or_one};
use crate::{Cited, Facts, Family, Judged, Place, Room, Rule, RulePlace};

/// Checks that everybody who had an earlier version has the last.
///
/// # Missing data
/// Does not apply while there is no more than one version.
///
/// # Source
/// None: a suggestion of practice.
pub const RULE: Rule = Rule {
    code: "M04",
    name: "corrections_reach_everybody",
    family: Family::Minutes,
    requires: "A version that was reissued goes to everybody who had an earlier one.",
    why: "Otherwise two sets of minutes are in use, and one of them is wrong.",
    remedy: "Send the new version to everybody who had the earlier one.",
    source: Cited::Suggestion("Corrections are reissued to everyone who had the earlier copy."),
    place: RulePlace { room: Room::Share, section: "copies", pointer: "/conferences" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let mut judged = Vec::new();
    for (position, conference) in facts.conferences() {
        let last = conference.minutes.versions.iter().map(|version| version.number).max().unwrap_or(0);
        if last < 2 {
            continue;
        }
        let sent = conference
            .minutes
            .copies
            .iter()
            .filter(|copy| copy.document == CopyDocument::Minutes && has_come(facts, copy.sent_on));
        let mut earlier: Vec<&Party> =
            sent.clone().filter(|copy| copy.version < last).filter_map(|copy| copy.to.as_ref()).collect();
        earlier.sort();
        earlier.dedup();
        let place = Place::new(Room::Share, "copies", format!("/conferences/{position}/minutes/copies"));
        for party in earlier {
            let who = facts.party_name(party);
            let has_last = sent.clone().any(|copy| copy.version == last && copy.to.as_ref() == Some(party));
            judged.push(
                if has_last {
                    Judged::met(format!("{who} had an earlier version, and has version {last}."))
                } else {
                    Judged::not_met(format!("{who} had an earlier version, and was not sent version {last}."))
                }
                .at(place.clone())
                .about(Some(party.clone())),
            );
        }
    }
    or_one(judged, Judged::not_applicable("No version was reissued."))
}
