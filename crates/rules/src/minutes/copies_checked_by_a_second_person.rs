//! M08: copies checked by a second person.

use prebirth_domain::Party;

use crate::facts::{is_blank, person};
use crate::saying::{has_come, item, or_one};
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that a copy for somebody from whom a fact is withheld has a second reader.
///
/// # Missing data
/// Does not apply while nothing is withheld from anybody who was sent a copy.
///
/// # Source
/// None: a suggestion of practice.
pub const RULE: Rule = Rule {
    code: "M08",
    name: "copies_checked_by_a_second_person",
    family: Family::Minutes,
    requires: "A copy for somebody from whom a fact is withheld is checked by a second person before it goes out.",
    why: "Three people missed the address in an attached report.",
    remedy: "Ask a second person to read the copy, and record who did.",
    source: Cited::Suggestion("A second person checks what was withheld before a copy goes out."),
    place: RulePlace { room: Room::Share, section: "copies", pointer: "/conferences" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let mut judged = Vec::new();
    for (position, conference) in facts.conferences() {
        for (index, copy) in conference.minutes.copies.iter().enumerate() {
            let Some(Party::Person { id }) = &copy.to else { continue };
            if !facts.case.withheld.iter().any(|withheld| withheld.kept_from.contains(id)) {
                continue;
            }
            // Made anew and never sent: the copy that goes out is the newer one.
            let is_made_anew = conference.minutes.copies.iter().skip(index + 1).any(|newer| {
                newer.document == copy.document && newer.to == copy.to && copy.sent_on.is_none()
            });
            if is_made_anew {
                continue;
            }
            let who = facts.party_name(&person(id));
            let entry = match (is_blank(copy.checked_by.as_deref()), has_come(facts, copy.sent_on)) {
                (false, _) => Judged::met(format!("The copy for {who} was read by a second person.")),
                (true, true) => Judged::not_met(format!(
                    "The copy for {who}, from whom a fact is withheld, went out without a second reader."
                )),
                (true, false) => Judged::due(
                    copy.sent_on,
                    format!(
                        "The copy for {who}, from whom a fact is withheld, is to be read by a second person."
                    ),
                ),
            };
            let pointer = format!("/conferences/{position}/minutes/copies/{index}");
            judged.push(
                entry.at(item(Room::Share, "copies", pointer, copy.id.as_str())).about(Some(person(id))),
            );
        }
    }
    or_one(judged, Judged::not_applicable("No copy goes to somebody from whom a fact is withheld."))
}
