//! A02: babys details recorded.

use prebirth_domain::Sex;

use crate::saying::{gaps, has_come, item, or_one};
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that each baby's details are recorded after birth.
///
/// # Missing data
/// Does not apply before the birth; a baby who died needs no further details.
///
/// # Source
/// `newcastle-prebirth`.
pub const RULE: Rule = Rule {
    code: "A02",
    name: "babys_details_recorded",
    family: Family::Birth,
    requires: "After the birth the baby's name, sex, date of birth and NHS number are recorded.",
    why: "From the birth on the baby is a child with a name, and every document has to use it.",
    remedy: "Ask the ward, and record the details.",
    source: Cited::Published {
        source: "newcastle-prebirth",
        pinpoint: "after birth",
        words: "The key worker notifies the full name after birth.",
    },
    place: RulePlace { room: Room::After, section: "birth", pointer: "/birth" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let babies = facts.case.birth.iter().flat_map(|birth| birth.babies.iter().enumerate());
    let judged = babies.filter(|(_, baby)| baby.died_on.is_none() && baby.was_born_alive != Some(false)).map(
        |(position, baby)| {
            let missing = gaps(&[
                (baby.name.is_unknown(), "the name"),
                (!has_come(facts, baby.born_on), "the day of birth"),
                (!matches!(baby.sex, Some(Sex::Female | Sex::Male)), "the sex"),
                (baby.nhs_number.is_none(), "the NHS number"),
            ]);
            match missing {
                None => Judged::met("The baby's details are recorded."),
                Some(missing) => Judged::not_met(format!("Not recorded for the baby: {missing}.")),
            }
            .at(item(
                Room::After,
                "birth",
                format!("/birth/babies/{position}"),
                baby.id.as_str(),
            ))
        },
    );
    or_one(judged.collect(), Judged::not_applicable("No birth is recorded."))
}
