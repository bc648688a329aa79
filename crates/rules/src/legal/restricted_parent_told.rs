//! L02: restricted parent told.

use prebirth_domain::Restriction;

use crate::facts::{is_blank, person};
use crate::{Cited, Facts, Family, Judged, Place, Room, Rule, RulePlace};

/// Checks that each restricted parent was told.
///
/// # Missing data
/// Does not apply while no restriction is recorded.
///
/// # Source
/// None: a suggestion of practice.
pub const RULE: Rule = Rule {
    code: "L02",
    name: "restricted_parent_told",
    family: Family::Legal,
    requires: "Each restricted parent was told of the restriction, or a decision not to tell has its reference, and somebody supervises and reviews it.",
    why: "A restriction that a parent learns of on the ward is a crisis on the ward.",
    remedy: "Record who told the parent and when, or the reference of the decision not to tell.",
    source: Cited::Suggestion(
        "Every restriction has who told which parent and when, who supervises, and when it is reviewed.",
    ),
    place: RulePlace { room: Room::Plan, section: "birthPlan", pointer: "/birthPlan" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let mut judged = Vec::new();
    for (position, conference) in facts.conferences() {
        let restrictions =
            conference.decision.iter().flat_map(|decision| decision.restrictions.iter().enumerate());
        for (index, restriction) in restrictions {
            let place = Place::new(
                Room::Hold,
                "decision",
                format!("/conferences/{position}/decision/restrictions/{index}"),
            );
            judged.push(told(facts, restriction).at(place.item(restriction.id.as_str())));
        }
    }
    for (index, restriction) in
        facts.case.birth_plan.iter().flat_map(|plan| plan.restrictions.iter().enumerate())
    {
        let place = Place::new(Room::Plan, "birthPlan", format!("/birthPlan/restrictions/{index}"));
        judged.push(told(facts, restriction).at(place.item(restriction.id.as_str())));
    }
    if judged.is_empty() {
        judged.push(Judged::not_applicable("No restriction is recorded."));
    }
    judged
}

fn told(facts: &Facts<'_>, restriction: &Restriction) -> Judged {
    let about = restriction.person.as_ref().map(person);
    let is_told = restriction.told_on.is_some_and(|day| day <= facts.today)
        && !is_blank(restriction.told_by.as_deref());
    let may_not_be_told = !is_blank(restriction.do_not_tell_reference.as_deref());
    let is_looked_after = !is_blank(restriction.supervised_by.as_deref())
        && (restriction.reviewed_on.is_some() || restriction.ends_on.is_some());
    match (is_told, may_not_be_told, is_looked_after) {
        (false, false, _) => Judged::not_met("Nothing says who told the parent of a restriction and when."),
        (true, _, false) | (false, true, false) => Judged::cannot_tell("Who supervises a restriction, or when it is looked at again, is not recorded."),
        (true, _, true) => Judged::met("The parent was told of a restriction; who supervises and when it is looked at again is recorded."),
        (false, true, true) => Judged::met("A decision not to tell the parent of a restriction has its reference."),
    }.about(about)
}
