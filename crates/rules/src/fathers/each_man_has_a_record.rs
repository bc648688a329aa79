//! F04: each man has a record.

use prebirth_domain::{Capacity, InformationFrom, RelationshipToMother};

use crate::facts::person;
use crate::{Cited, Facts, Family, Judged, Place, Room, Rule, RulePlace};

/// Checks that each man has a record of his own.
///
/// # Missing data
/// Gives "cannot tell" for each field that is missing.
///
/// # Source
/// `london-assessment`.
pub const RULE: Rule = Rule {
    code: "F04",
    name: "each_man_has_a_record",
    family: Family::Fathers,
    requires: "Each man in the baby's life has a record: what he is, how that is known, who said so, and what he is to the mother.",
    why: "A name alone says nothing about what he means for the baby's safety.",
    remedy: "Fill in the father's record.",
    source: Cited::Published {
        source: "london-assessment",
        pinpoint: "",
        words: "The circumstances of both prospective parents are considered.",
    },
    place: RulePlace { room: Room::Prepare, section: "people", pointer: "/people" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    facts
        .men()
        .map(|(position, man)| {
            let who = facts.name(man);
            let place = Place::new(Room::Prepare, "people", format!("/people/{position}/father"))
                .item(man.id.as_str());
            let entry = match &man.father {
                None => Judged::not_met(format!("Nothing is recorded about {who} as a father or carer.")),
                Some(record) => {
                    let gaps: Vec<&str> = [
                        (record.capacity == Capacity::Unknown, "what he is to the baby"),
                        (
                            record.information_from == InformationFrom::NotKnown,
                            "who supplied the information",
                        ),
                        (
                            record.relationship_to_mother == RelationshipToMother::NotKnown,
                            "what he is to the mother now",
                        ),
                        (record.will_care_for_baby.is_none(), "whether he will care for the baby"),
                    ]
                    .into_iter()
                    .filter(|(is_gap, _)| *is_gap)
                    .map(|(_, words)| words)
                    .collect();
                    if gaps.is_empty() {
                        Judged::met(format!("The record of {who} is filled in."))
                    } else {
                        Judged::cannot_tell(format!("Not recorded for {who}: {}.", gaps.join(", ")))
                    }
                }
            };
            entry.at(place).about(Some(person(&man.id)))
        })
        .collect()
}
