//! C08: parents verified.

use crate::facts::{is_blank, person};
use crate::{Cited, Facts, Family, Judged, Place, Room, Rule, RulePlace};

/// Checks that the mother's details were compared with their source.
///
/// # Missing data
/// Gives "cannot tell" while no comparison is recorded.
///
/// # Source
/// `leicester-audit`.
pub const RULE: Rule = Rule {
    code: "C08",
    name: "parents_verified",
    family: Family::Records,
    requires: "The mother's name and date of birth were compared with their source, and agreed.",
    why: "Wrong names and dates of birth were found in audit after audit.",
    remedy: "Compare the details with the health or birth record, and record that you did.",
    source: Cited::Published {
        source: "leicester-audit",
        pinpoint: "recommendation 2",
        words: "Case recordings are accurate.",
    },
    place: RulePlace { room: Room::Prepare, section: "people", pointer: "/verifications" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let Some(mother) = facts.case.mother() else {
        return vec![Judged::cannot_tell("No mother is recorded.").remedy("Record the mother.")];
    };
    let party = person(&mother.id);
    let entries = facts.case.verifications.iter().enumerate().filter(|(_, entry)| {
        entry.about.as_ref() == Some(&party) && entry.on.is_some_and(|day| day <= facts.today)
    });
    let last = entries.max_by_key(|(_, entry)| entry.on);
    vec![match last {
        None => Judged::cannot_tell("No record says that the mother's details were compared with their source."),
        Some((position, entry)) => {
            let place = Place::new(Room::Prepare, "people", format!("/verifications/{position}")).item(entry.id.as_str());
            if entry.agreed { Judged::met("The mother's details were compared with their source, and agreed.") } else if is_blank(entry.note.as_deref()) { Judged::not_met("The mother's details differ from their source, and nothing says how that was resolved.") } else { Judged::cannot_tell("The mother's details differed from their source. How that was resolved is written beside it.") }.at(place)
        }
    }.about(Some(party))]
}
