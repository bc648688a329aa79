//! M09: recipients still involved.

use prebirth_domain::Party;

use crate::saying::{item, or_one};
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that each professional who was sent a copy was still involved.
///
/// # Missing data
/// Gives "cannot tell" for a copy of nobody; does not apply while no copy was sent to a professional.
///
/// # Source
/// None: a suggestion of practice.
pub const RULE: Rule = Rule {
    code: "M09",
    name: "recipients_still_involved",
    family: Family::Minutes,
    requires: "No copy goes to a professional who has left the case, or who is not in it.",
    why: "Documents about a family in the hands of somebody who left are a breach.",
    remedy: "Send the copy to whoever took over, and ask for the other back.",
    source: Cited::Suggestion("Wrong-recipient guard: left the agency, no longer involved."),
    place: RulePlace { room: Room::Share, section: "copies", pointer: "/conferences" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let mut judged = Vec::new();
    for (position, conference) in facts.conferences() {
        for (index, copy) in conference.minutes.copies.iter().enumerate() {
            let (Some(Party::Professional { id }), Some(sent)) =
                (&copy.to, copy.sent_on.filter(|day| *day <= facts.today))
            else {
                continue;
            };
            let entry = match facts.case.professional(id) {
                None => Judged::not_met("A copy went to somebody who is not in the case."),
                Some(professional) if professional.involved_until.is_some_and(|until| until < sent) => {
                    Judged::not_met("A copy went to a professional who had left the case.")
                }
                Some(_) => Judged::met("A copy went to a professional who is recorded as involved."),
            };
            let pointer = format!("/conferences/{position}/minutes/copies/{index}");
            judged.push(
                entry.at(item(Room::Share, "copies", pointer, copy.id.as_str())).about(copy.to.clone()),
            );
        }
    }
    or_one(judged, Judged::not_applicable("No copy was sent to a professional."))
}
