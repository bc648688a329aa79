//! M06: contributions of those present.

use crate::facts::person;
use crate::invitations::present;
use crate::saying::{item, or_one};
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that each contribution belongs to somebody who was there or wrote.
///
/// # Missing data
/// Gives "cannot tell" for a contribution of nobody, or while nobody's attendance is recorded.
///
/// # Source
/// None: a suggestion of practice.
pub const RULE: Rule = Rule {
    code: "M06",
    name: "contributions_of_those_present",
    family: Family::Minutes,
    requires: "Each contribution in the minutes belongs to somebody of the case who was there or wrote a report.",
    why: "Words put into the mouth of somebody who was not there are the worst mistake minutes can make.",
    remedy: "Check who said it, or whether it was in a report.",
    source: Cited::Suggestion(
        "No contributions from people who were not there; nobody who belongs to another family.",
    ),
    place: RulePlace { room: Room::Minutes, section: "minutes", pointer: "/conferences" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let mut judged = Vec::new();
    for (position, conference) in facts.conferences() {
        for (index, contribution) in conference.contributions.iter().enumerate() {
            let pointer = format!("/conferences/{position}/contributions/{index}");
            let place = item(Room::Minutes, "minutes", pointer, contribution.id.as_str());
            let Some(party) = &contribution.by else {
                judged.push(Judged::cannot_tell("Whose contribution it is, is not recorded.").at(place));
                continue;
            };
            let who = facts.party_name(party);
            let was_there = present(conference).any(|there| there == party);
            let wrote = conference.reports.iter().any(|report| report.from.as_ref() == Some(party))
                || conference.parent_views.iter().any(|view| person(&view.person) == *party);
            let entry =
                match (facts.case.name_of(party), was_there || wrote, conference.attendance.is_empty()) {
                    (None, _, _) => Judged::not_met("A contribution belongs to nobody of this case."),
                    (Some(_), true, _) => Judged::met(format!("{who} was there or wrote.")),
                    (Some(_), false, true) => Judged::cannot_tell(format!(
                        "A contribution from {who} is recorded, but nobody's attendance is."
                    )),
                    (Some(_), false, false) => Judged::not_met(format!(
                        "A contribution is recorded from {who}, who was not there and wrote no report."
                    )),
                };
            judged.push(entry.at(place).about(Some(party.clone())));
        }
    }
    or_one(judged, Judged::not_applicable("No contribution is recorded yet."))
}
