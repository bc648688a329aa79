//! W03: mothers place known.

use prebirth_domain::{FamilyRole, WhereaboutsKind};

use crate::facts::person;
use crate::saying::item;
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that the mother's present whereabouts are recorded.
///
/// # Missing data
/// Gives "cannot tell" while no mother is recorded.
///
/// # Source
/// None: a suggestion of practice.
pub const RULE: Rule = Rule {
    code: "W03",
    name: "mothers_place_known",
    family: Family::Whereabouts,
    requires: "It is recorded where the mother stays now.",
    why: "Invitations, the midwife and the plan have to follow her.",
    remedy: "Record where she stays, since when, and which authority that is in.",
    source: Cited::Suggestion("Where the mother will be decides who is invited and who is responsible."),
    place: RulePlace { room: Room::Prepare, section: "people", pointer: "/people" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let mother =
        facts.case.people.iter().enumerate().find(|(_, somebody)| somebody.role == FamilyRole::Mother);
    let Some((position, mother)) = mother else {
        return vec![Judged::cannot_tell("No mother is recorded.").remedy("Record the mother.")];
    };
    let now = mother.whereabouts.iter().find(|stay| {
        stay.from.is_none_or(|from| from <= facts.today)
            && stay.until.is_none_or(|until| facts.today <= until)
    });
    let entry = match now {
        Some(stay) if stay.place == WhereaboutsKind::NotKnown => {
            Judged::not_met("Where the mother stays now is not known.")
        }
        Some(stay) => Judged::met(format!("Where the mother stays now is recorded: {}.", stay.place.label())),
        None if mother.address.is_some() => Judged::met("The mother's address is recorded."),
        None if mother.whereabouts.is_empty() => {
            Judged::cannot_tell("Where the mother stays is not recorded.")
        }
        None => {
            Judged::not_met("The last place where the mother stayed has ended, and no other is recorded.")
        }
    };
    vec![
        entry
            .at(item(Room::Prepare, "people", format!("/people/{position}/whereabouts"), mother.id.as_str()))
            .about(Some(person(&mother.id))),
    ]
}
