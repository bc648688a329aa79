//! A06: birth registered in time.

use crate::facts::by_length;
use crate::saying::{item, or_one};
use crate::{Cited, Facts, Family, Judged, Key, Room, Rule, RulePlace};

/// Checks that the birth was registered in time.
///
/// # Missing data
/// Gives "cannot tell" while the figure is not known; does not apply before the birth.
///
/// # Source
/// The figure `Key::BirthRegistration` of the policy pack in force.
pub const RULE: Rule = Rule {
    code: "A06",
    name: "birth_registered_in_time",
    family: Family::Birth,
    requires: "The birth is registered within the limit.",
    why: "A father who is not married to the mother holds parental responsibility once he is named there.",
    remedy: "Help the parents to register, and record the day.",
    source: Cited::Figure(Key::BirthRegistration),
    place: RulePlace { room: Room::After, section: "birth", pointer: "/birth" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    if facts.every_baby_has_died() {
        return vec![Judged::not_applicable("The baby has died.")];
    }
    let babies = facts.case.birth.iter().flat_map(|birth| birth.babies.iter().enumerate());
    let judged = babies.filter_map(|(position, baby)| {
        let born = baby.born_on?;
        let value = facts.value(Key::BirthRegistration, Some(born));
        let entry = match value.length() {
            None => Judged::cannot_tell(Key::BirthRegistration.prompt()),
            Some(length) => {
                by_length(facts, "The registration of the birth", (born, length), baby.registered_on, &value)
            }
        };
        let pointer = format!("/birth/babies/{position}/registeredOn");
        Some(entry.at(item(Room::After, "birth", pointer, baby.id.as_str())).judged_on(Some(born)))
    });
    or_one(judged.collect(), Judged::not_applicable("No birth is recorded."))
}
