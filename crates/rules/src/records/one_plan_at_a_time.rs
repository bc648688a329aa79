//! C21: one plan at a time.

use prebirth_domain::PlanPeriod;

use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that no two plans overlap.
///
/// # Missing data
/// Gives "cannot tell" while a plan has no first day.
///
/// # Source
/// `cin-census`.
pub const RULE: Rule = Rule {
    code: "C21",
    name: "one_plan_at_a_time",
    family: Family::Records,
    requires: "Only one plan is open at a time: no two child protection plans, and no child in need plan beside one.",
    why: "Two plans are two lists of what to do, and each can wait for the other. The return to the Department refuses them.",
    remedy: "End the one on the day on which the other starts.",
    source: Cited::Published {
        source: "cin-census",
        pinpoint: "rules 8935, 8940, 4001, 4016 and 4017",
        words: "One open child protection plan, no two that overlap, and no child in need plan at the same time.",
    },
    place: RulePlace { room: Room::Plan, section: "planPeriods", pointer: "/planPeriods" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let periods = &facts.case.plan_periods;
    if periods.is_empty() {
        return vec![Judged::not_applicable("No plan is recorded with its days.")];
    }
    let pairs = periods
        .iter()
        .enumerate()
        .flat_map(|(at, one)| periods.iter().skip(at + 1).map(move |other| (one, other)));
    let both = pairs.into_iter().find(|(one, other)| overlap(one, other));
    vec![match both {
        Some((one, other)) => Judged::not_met(format!(
            "Two plans are open at the same time: a {} and a {}.",
            one.plan.label(),
            other.plan.label()
        )),
        None if periods.iter().any(|period| period.starts_on.is_none()) => {
            Judged::cannot_tell("A plan is recorded without its first day.")
        }
        None => Judged::met("No two plans are open at the same time."),
    }]
}

/// A plan may start on the day on which the one before it ends.
fn overlap(one: &PlanPeriod, other: &PlanPeriod) -> bool {
    let (Some(first), Some(second)) = (one.starts_on, other.starts_on) else { return false };
    one.ended_on.is_none_or(|end| second < end) && other.ended_on.is_none_or(|end| first < end)
}
