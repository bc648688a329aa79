//! A07: responsibility confirmed after birth.

use prebirth_domain::ParentalResponsibility;

use crate::facts::person;
use crate::saying::{has_come, item, or_one};
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that expected parental responsibility was confirmed after registration.
///
/// # Missing data
/// Does not apply before the birth is registered, or while no man is expected to hold it.
///
/// # Source
/// `registration-responsibility`.
pub const RULE: Rule = Rule {
    code: "A07",
    name: "responsibility_confirmed_after_birth",
    family: Family::Birth,
    requires: "Once the birth is registered, it is confirmed which man holds parental responsibility.",
    why: "From that day he has to be told, asked and sent documents as of right.",
    remedy: "See the birth certificate, and record the day on which it was confirmed.",
    source: Cited::Published {
        source: "registration-responsibility",
        pinpoint: "unmarried fathers",
        words: "An unmarried father holds it when the birth is registered with his name.",
    },
    place: RulePlace { room: Room::Prepare, section: "people", pointer: "/people" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    if facts.every_baby_has_died() {
        return vec![Judged::not_applicable("The baby has died.")];
    }
    let registered =
        facts.case.birth.iter().flat_map(|birth| &birth.babies).filter_map(|baby| baby.registered_on).min();
    if !has_come(facts, registered) {
        return vec![Judged::not_applicable("No birth is recorded as registered.")];
    }
    let mut judged = Vec::new();
    for (position, man) in facts.men() {
        let Some(record) = &man.father else { continue };
        let is_expected = match record.parental_responsibility {
            ParentalResponsibility::ExpectedAtBirth | ParentalResponsibility::OnRegistration => true,
            ParentalResponsibility::NotExpected | ParentalResponsibility::NotKnown => false,
        };
        if !is_expected {
            continue;
        }
        let who = facts.name(man);
        judged.push(
            if has_come(facts, record.parental_responsibility_confirmed_on) {
                Judged::met(format!("Parental responsibility of {who} was confirmed after registration."))
            } else {
                Judged::not_met(format!("The birth is registered, and whether {who} holds parental responsibility is not confirmed."))
            }
            .at(item(Room::Prepare, "people", format!("/people/{position}/father"), man.id.as_str()))
            .about(Some(person(&man.id))),
        );
    }
    or_one(judged, Judged::not_applicable("No man is recorded as expected to hold parental responsibility."))
}
