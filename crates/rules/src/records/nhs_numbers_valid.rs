//! C01: nhs numbers valid.

use crate::{Cited, Facts, Family, Judged, Place, Room, Rule, RulePlace};

/// Checks the check digit of each NHS number.
///
/// # Missing data
/// Gives "cannot tell" while no number is recorded.
///
/// # Source
/// `nhs-number`.
pub const RULE: Rule = Rule {
    code: "C01",
    name: "nhs_numbers_valid",
    family: Family::Records,
    requires: "Each NHS number that is recorded has ten digits and a valid check digit.",
    why: "A wrong number puts the flag on another woman's record.",
    remedy: "Compare the number with its source.",
    source: Cited::Published {
        source: "nhs-number",
        pinpoint: "check digit",
        words: "The tenth digit is a check digit by modulus 11.",
    },
    place: RulePlace { room: Room::Prepare, section: "people", pointer: "/people" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let people = facts.case.people.iter().enumerate().filter_map(|(position, person)| {
        let number = person.nhs_number.as_ref()?;
        let pointer = format!("/people/{position}/nhsNumber");
        let place = Place::new(Room::Prepare, "people", pointer).item(person.id.as_str());
        Some((place, number, facts.name(person)))
    });
    let babies = facts.case.birth.iter().flat_map(|birth| birth.babies.iter().enumerate()).filter_map(
        |(position, baby)| {
            let number = baby.nhs_number.as_ref()?;
            let pointer = format!("/birth/babies/{position}/nhsNumber");
            let place = Place::new(Room::After, "birth", pointer).item(baby.id.as_str());
            Some((place, number, "the baby".to_owned()))
        },
    );
    let mut judged: Vec<Judged> = people
        .chain(babies)
        .map(|(place, number, who)| {
            if number.is_valid() {
                Judged::met(format!("The NHS number of {who} has a valid check digit.")).at(place)
            } else {
                Judged::not_met(format!("The NHS number of {who} cannot be right.")).at(place)
            }
        })
        .collect();
    for (position, baby) in facts.case.pregnancy.babies.iter().enumerate() {
        if baby.nhs_number.is_some() && facts.born_on.is_none() {
            let place =
                Place::new(Room::Prepare, "pregnancy", format!("/pregnancy/babies/{position}/nhsNumber"))
                    .item(baby.id.as_str());
            judged.push(
                Judged::not_met("An unborn baby has no NHS number; the mother's is used.")
                    .remedy("Record the mother's number with the mother.")
                    .at(place),
            );
        }
    }
    if judged.is_empty() {
        judged.push(
            Judged::cannot_tell("No NHS number is recorded.")
                .remedy("Record the mother's NHS number: the flag for maternity services needs it."),
        );
    }
    judged
}
