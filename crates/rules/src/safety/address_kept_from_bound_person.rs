//! S09: address kept from bound person.

use prebirth_domain::WithheldFact;

use crate::facts::person;
use crate::saying::or_one;
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Prompts for an address to be withheld from somebody whom an order binds.
///
/// # Missing data
/// A prompt: without a decision it says "cannot tell" and judges nobody.
///
/// # Source
/// None: a suggestion of practice.
pub const RULE: Rule = Rule {
    code: "S09",
    name: "address_kept_from_bound_person",
    family: Family::Safety,
    requires: "Where an order keeps somebody from a person whose address is on record, it is decided whether the address is withheld.",
    why: "An address on one letter can undo an order.",
    remedy: "Withhold the address from the person, or record with the chair that it is known to them anyway.",
    source: Cited::Suggestion(
        "Where an order protects somebody, the program asks whether the address is withheld. It cannot know whether it is known already.",
    ),
    place: RulePlace { room: Room::Prepare, section: "people", pointer: "/withheld" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let mut judged = Vec::new();
    for order in &facts.case.legal.orders {
        let is_over = order.until.is_some_and(|until| until < facts.today);
        let Some(bound) = order.person.as_ref().filter(|_| !is_over) else { continue };
        for protected in &order.protects {
            let Some(somebody) = facts.case.person(protected).filter(|somebody| somebody.address.is_some())
            else {
                continue;
            };
            let is_kept = facts.case.withheld.iter().any(|withheld| {
                matches!(&withheld.fact, WithheldFact::Address { of } if of == protected)
                    && withheld.kept_from.contains(bound)
            });
            let whose = facts.name(somebody);
            let from = facts.party_name(&person(bound));
            judged.push(
                if is_kept {
                    Judged::met(format!("The address of {whose} is kept from {from}."))
                } else {
                    Judged::cannot_tell(format!("An order keeps {from} from {whose}, whose address is on record and not withheld. Is it known to them?"))
                }
                .about(Some(person(protected))),
            );
        }
    }
    or_one(judged, Judged::not_applicable("No order in force protects anybody whose address is on record."))
}
