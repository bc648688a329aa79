//! P16: mothers nhs number for flag.

use prebirth_domain::Party;

use crate::saying::{item, plan_in_force};
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that the flag can be found by the mother's number.
///
/// # Missing data
/// Does not apply without a child protection plan, or after the birth.
///
/// # Source
/// `london-cpis`.
pub const RULE: Rule = Rule {
    code: "P16",
    name: "mothers_nhs_number_for_flag",
    family: Family::Plan,
    requires: "Where there is a child protection plan before birth, the mother's NHS number is recorded, valid and compared with its source.",
    why: "An unborn baby has no number of its own: hospitals find the plan by the mother. A wrong number flags a stranger.",
    remedy: "Record the mother's NHS number, and compare it with the maternity record.",
    source: Cited::Published {
        source: "london-cpis",
        pinpoint: "unborn babies",
        words: "The flag of an unborn baby with a plan is shown on the mother's record.",
    },
    place: RulePlace { room: Room::Prepare, section: "people", pointer: "/people" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    if plan_in_force(facts).is_none() || facts.born_on.is_some() {
        return vec![Judged::not_applicable("No unborn baby with a child protection plan is recorded.")];
    }
    let mother =
        facts.case.people.iter().enumerate().find(|(_, person)| facts.case.mother() == Some(*person));
    let Some((position, mother)) = mother else {
        return vec![Judged::cannot_tell("No mother is recorded.")];
    };
    let party = Party::Person { id: mother.id.clone() };
    let is_compared = facts.case.verifications.iter().any(|entry| {
        entry.about.as_ref() == Some(&party) && entry.agreed && entry.what.to_lowercase().contains("nhs")
    });
    vec![
        match &mother.nhs_number {
            None => Judged::cannot_tell("The mother's NHS number is not recorded, and the flag for maternity depends on it."),
            Some(number) if !number.is_valid() => {
                Judged::not_met("The mother's NHS number is not a possible one, so the flag for maternity cannot be found by it.")
            }
            Some(_) if !is_compared => {
                Judged::cannot_tell("The mother's NHS number has not been compared with its source.")
            }
            Some(_) => Judged::met("The mother's NHS number is recorded and compared with its source."),
        }
        .at(item(Room::Prepare, "people", format!("/people/{position}"), mother.id.as_str()))
        .about(Some(party)),
    ]
}
