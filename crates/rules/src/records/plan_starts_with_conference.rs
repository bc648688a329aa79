//! C20: plan starts with conference.

use prebirth_domain::{ConferenceKind, Outcome, PlanKind, day_in_words};

use crate::saying::{item, or_one};
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that a plan starts with its conference.
///
/// # Missing data
/// Gives "cannot tell" without the day of the plan or of the conference.
///
/// # Source
/// `cin-census`.
pub const RULE: Rule = Rule {
    code: "C20",
    name: "plan_starts_with_conference",
    family: Family::Records,
    requires: "A child protection plan starts on the day of the conference that decided it.",
    why: "The return to the Department is refused where the two days differ, and a baby without a plan in between has no plan.",
    remedy: "Compare the first day of the plan with the day of the conference.",
    source: Cited::Published {
        source: "cin-census",
        pinpoint: "rule 2885",
        words: "The start of a child protection plan is the day of the initial conference.",
    },
    place: RulePlace { room: Room::Plan, section: "planPeriods", pointer: "/planPeriods" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let deciding: Vec<_> = facts
        .conferences()
        .map(|(_, conference)| conference)
        .filter(|conference| {
            let outcome = conference.decision.as_ref().map(|decision| decision.outcome);
            outcome == Some(Outcome::ChildProtectionPlan) || conference.kind == ConferenceKind::Transfer
        })
        .collect();
    let all_dated = deciding.iter().all(|conference| conference.on.is_some());
    let plans = facts.case.plan_periods.iter().enumerate();
    let judged =
        plans.filter(|(_, period)| period.plan == PlanKind::ChildProtection).map(|(position, period)| {
            match period.starts_on {
                None => Judged::cannot_tell("The first day of a child protection plan is not recorded."),
                Some(_) if deciding.is_empty() => Judged::cannot_tell(
                    "A child protection plan is recorded, and no conference that decided it.",
                ),
                Some(start) if deciding.iter().any(|conference| conference.on == Some(start)) => {
                    Judged::met(format!(
                        "The child protection plan starts with its conference, on {}.",
                        day_in_words(start)
                    ))
                }
                Some(_) if !all_dated => {
                    Judged::cannot_tell("The day of the conference that decided on the plan is not recorded.")
                }
                Some(start) => Judged::not_met(format!(
                    "The child protection plan starts on {}, and no conference of that day decided it.",
                    day_in_words(start)
                )),
            }
            .at(item(
                Room::Plan,
                "planPeriods",
                format!("/planPeriods/{position}"),
                period.id.as_str(),
            ))
        });
    or_one(judged.collect(), Judged::not_applicable("No child protection plan is recorded with its days."))
}
