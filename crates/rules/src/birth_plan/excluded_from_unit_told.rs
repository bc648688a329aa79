//! B06: excluded from unit told.

use crate::facts::{is_blank, person};
use crate::saying::{gaps, has_come, item, or_one};
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that each exclusion from the unit has its reason and was told.
///
/// # Missing data
/// Does not apply while nobody is excluded from the unit.
///
/// # Source
/// `birth-plan-form`.
pub const RULE: Rule = Rule {
    code: "B06",
    name: "excluded_from_unit_told",
    family: Family::BirthPlan,
    requires: "Somebody who may not come to the unit has the reason on record, and was told by whom and when.",
    why: "Somebody who learns of it only at the ward door may become angry there, beside mother and baby.",
    remedy: "Record the reason, and who told the person and when.",
    source: Cited::Published {
        source: "birth-plan-form",
        pinpoint: "people excluded from the unit",
        words: "Excluded with the reason, whether for the safety of the parent or of staff, and who told them.",
    },
    place: RulePlace { room: Room::Plan, section: "birthPlan", pointer: "/birthPlan" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let excluded = facts.case.birth_plan.iter().flat_map(|plan| plan.unit_exclusions.iter().enumerate());
    let judged = excluded.map(|(index, exclusion)| {
        let party = person(&exclusion.person);
        let who = facts.party_name(&party);
        let missing = gaps(&[
            (exclusion.reason.trim().is_empty(), "the reason"),
            (is_blank(exclusion.told_by.as_deref()), "who told them"),
            (!has_come(facts, exclusion.told_on), "when they were told"),
        ]);
        match missing {
            None => Judged::met(format!("{who} may not come to the unit, and was told.")),
            Some(missing) => {
                Judged::not_met(format!("{who} may not come to the unit. Not recorded: {missing}."))
            }
        }
        .at(item(
            Room::Plan,
            "birthPlan",
            format!("/birthPlan/unitExclusions/{index}"),
            exclusion.id.as_str(),
        ))
        .about(Some(party))
    });
    or_one(judged.collect(), Judged::not_applicable("Nobody is excluded from the unit."))
}
