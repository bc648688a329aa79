//! C19: fathers details verified.

use crate::facts::{is_blank, person};
use crate::saying::{has_come, item, or_one};
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that each named man's details were compared with their source.
///
/// # Missing data
/// Gives "cannot tell" while no comparison is recorded; does not apply while no man is known by name.
///
/// # Source
/// `leicester-audit`.
pub const RULE: Rule = Rule {
    code: "C19",
    name: "fathers_details_verified",
    family: Family::Records,
    requires: "Each named man's name and date of birth were compared with their source.",
    why: "A father's name spelled wrong finds nothing in any record.",
    remedy: "Compare the details with a document or another record, and record that you did.",
    source: Cited::Published {
        source: "leicester-audit",
        pinpoint: "findings",
        words: "Demographic details, dates of birth and the spelling of names were wrong, again.",
    },
    place: RulePlace { room: Room::Prepare, section: "people", pointer: "/verifications" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let mut judged = Vec::new();
    for (position, man) in facts.men().filter(|(_, man)| !man.name.is_unknown()) {
        let party = person(&man.id);
        let who = facts.name(man);
        let entries = facts.case.verifications.iter().enumerate();
        let last = entries
            .filter(|(_, entry)| entry.about.as_ref() == Some(&party) && has_come(facts, entry.on))
            .max_by_key(|(_, entry)| entry.on);
        judged.push(
            match last {
                None => Judged::cannot_tell(format!("No record says that the details of {who} were compared with their source."))
                    .at(item(Room::Prepare, "people", format!("/people/{position}"), man.id.as_str())),
                Some((at, entry)) => match (entry.agreed, is_blank(entry.note.as_deref())) {
                    (true, _) => Judged::met(format!("The details of {who} were compared with their source, and agreed.")),
                    (false, false) => Judged::met(format!("The details of {who} differed from their source, and how that was resolved is recorded.")),
                    (false, true) => Judged::not_met(format!("The details of {who} differ from their source, and nothing says how that was resolved.")),
                }
                .at(item(Room::Prepare, "people", format!("/verifications/{at}"), entry.id.as_str())),
            }
            .about(Some(party)),
        );
    }
    or_one(judged, Judged::not_applicable("No man is recorded by name."))
}
