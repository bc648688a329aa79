//! L07: application in time after birth.

use prebirth_domain::LegalStepKind;

use crate::facts::by_length;
use crate::{Cited, Facts, Family, Judged, Key, Room, Rule, RulePlace};

/// Checks that the application is issued in time after a birth for which removal was planned.
///
/// # Missing data
/// Does not apply while no separation is planned; due while the baby is not born.
///
/// # Source
/// The figure `Key::ApplicationAfterBirth` of the policy pack in force.
pub const RULE: Rule = Rule {
    code: "L07",
    name: "application_in_time_after_birth",
    family: Family::Legal,
    requires: "Where removal at birth is planned, the application is issued on the day of birth and at most five days later.",
    why: "A mother and a newborn are otherwise kept apart, or together, by nobody's order.",
    remedy: "Issue the application, and record the day.",
    source: Cited::Figure(Key::ApplicationAfterBirth),
    place: RulePlace { room: Room::Prepare, section: "legal", pointer: "/legal/steps" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    if facts.every_baby_has_died() {
        return vec![Judged::not_applicable("The baby has died.")];
    }
    if !super::plans_separation(facts) {
        return vec![Judged::not_applicable("No plan to separate mother and baby is recorded.")];
    }
    let Some(born) = facts.born_on else {
        return vec![Judged::due(
            None,
            "Removal at birth is planned: the application is due on the day of birth, and at most five days later.",
        )];
    };
    let value = facts.value(Key::ApplicationAfterBirth, Some(born));
    let issued = facts.case.legal.steps.iter().filter(|step| step.step == LegalStepKind::ApplicationIssued);
    let is_undated = issued.clone().any(|step| step.on.is_none());
    let first = issued.filter_map(|step| step.on).min();
    vec![
        match (value.length(), first, is_undated) {
            (None, _, _) => Judged::cannot_tell(Key::ApplicationAfterBirth.prompt()),
            (Some(_), None, true) => {
                Judged::cannot_tell("An application was issued, and the day is not recorded.")
            }
            (Some(length), first, _) => by_length(facts, "The application", (born, length), first, &value),
        }
        .judged_on(Some(born)),
    ]
}
