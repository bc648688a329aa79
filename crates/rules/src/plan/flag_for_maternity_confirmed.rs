//! P11: flag for maternity confirmed.

use prebirth_domain::day_in_words;

use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that the flag was confirmed after a plan was decided.
///
/// # Missing data
/// Does not apply while no child protection plan was decided.
///
/// # Source
/// `london-cpis`.
pub const RULE: Rule = Rule {
    code: "P11",
    name: "flag_for_maternity_confirmed",
    family: Family::Plan,
    requires: "Where there is a child protection plan, the CP-IS flag (Child Protection – Information Sharing) is confirmed.",
    why: "The unit that the mother walks into at night sees the flag, and nothing else.",
    remedy: "Confirm that the flag shows on the mother's record, and record the day.",
    source: Cited::Published {
        source: "london-cpis",
        pinpoint: "unborn children",
        words: "An unborn child with a plan is flagged through the mother's record for maternity and unscheduled care.",
    },
    place: RulePlace { room: Room::Plan, section: "plan", pointer: "/plan/informationSharingFlagOn" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let decided = facts.conferences().filter(|(_, conference)| {
        conference.decision.as_ref().is_some_and(|decision| decision.outcome.has_child_protection_plan())
    });
    if decided.count() == 0 {
        return vec![Judged::not_applicable("No conference has decided on a child protection plan.")];
    }
    let has_number = facts
        .case
        .mother()
        .and_then(|mother| mother.nhs_number.as_ref())
        .is_some_and(prebirth_domain::NhsNumber::is_valid);
    vec![match (facts.case.plan.information_sharing_flag_on, has_number) {
        (Some(day), _) if day > facts.today => {
            Judged::due(Some(day), "The flag for maternity services is to be confirmed.")
        }
        (Some(day), true) => {
            Judged::met(format!("The flag for maternity services was confirmed on {}.", day_in_words(day)))
        }
        (Some(_), false) => Judged::cannot_tell(
            "The flag for maternity services is recorded as confirmed, and the mother has no valid NHS number on record.",
        ),
        (None, _) => Judged::not_met("It is not confirmed that maternity services can see the CP-IS flag."),
    }]
}
