//! L13: family group considered.

use prebirth_domain::FamilyGroupOutcome;

use crate::facts::is_blank;
use crate::saying::plan_in_force;
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that a family group meeting was considered.
///
/// # Missing data
/// Does not apply while no conference has decided on a plan. Gives "cannot tell" while nothing is recorded.
///
/// # Source
/// `surrey-plan`.
pub const RULE: Rule = Rule {
    code: "L13",
    name: "family_group_considered",
    family: Family::Legal,
    requires: "A conference that decides on a child protection plan considers a family group meeting.",
    why: "A family that is asked late is asked when nothing can be changed. Relatives who could help are found before the birth or not at all.",
    remedy: "Record whether a family group meeting was offered and what came of it, or why not.",
    source: Cited::Published {
        source: "surrey-plan",
        pinpoint: "family group conference",
        words: "A family group conference or family network meeting is considered at every initial conference.",
    },
    place: RulePlace { room: Room::Prepare, section: "legal", pointer: "/legal" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    if plan_in_force(facts).is_none() {
        return vec![Judged::not_applicable("No conference has decided on a child protection plan.")];
    }
    let offer = facts.case.legal.family_group_offer.as_ref();
    vec![match offer.map(|offer| (offer.outcome, is_blank(offer.reason.as_deref()))) {
        None => Judged::cannot_tell(
            "There is a child protection plan, and nothing says whether a family group meeting was considered.",
        ),
        Some((FamilyGroupOutcome::NotOffered | FamilyGroupOutcome::NotInBestInterests, true)) => {
            Judged::not_met("No family group meeting is offered, and nothing says why not.")
        }
        Some((FamilyGroupOutcome::NotOffered | FamilyGroupOutcome::NotInBestInterests, false)) => {
            Judged::met("It is recorded why no family group meeting is offered.")
        }
        Some((
            FamilyGroupOutcome::Offered | FamilyGroupOutcome::Accepted | FamilyGroupOutcome::Declined,
            _,
        )) => Judged::met("A family group meeting was offered."),
    }]
}
