//! C23: decided plan recorded.

use prebirth_domain::{Outcome, PlanKind};

use crate::saying::{held, or_one};
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that what was decided is on record with its days.
///
/// # Missing data
/// Gives "cannot tell" while the days are not recorded.
///
/// # Source
/// `cin-census`.
pub const RULE: Rule = Rule {
    code: "C23",
    name: "decided_plan_recorded",
    family: Family::Records,
    requires: "A plan that a conference decided is recorded with its first day, and one that a conference ended with its last.",
    why: "When a baby's plan started is the first thing that an inspector, a court and the return to the Department ask.",
    remedy: "Record the plan with its days.",
    source: Cited::Published {
        source: "cin-census",
        pinpoint: "child protection plan module",
        words: "Each child protection plan with its first day and, once it has ended, its last.",
    },
    place: RulePlace { room: Room::Plan, section: "planPeriods", pointer: "/planPeriods" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let mut judged = Vec::new();
    for (_, conference) in held(facts) {
        let Some(decision) = &conference.decision else { continue };
        let kind = match decision.outcome {
            Outcome::ChildProtectionPlan | Outcome::PlanContinues | Outcome::PlanEnds => {
                PlanKind::ChildProtection
            }
            Outcome::ChildInNeedPlan => PlanKind::ChildInNeed,
            Outcome::FamilyHelpPlan => PlanKind::FamilyHelp,
            Outcome::EarlyHelp | Outcome::NoPlan | Outcome::Adjourned | Outcome::NotRecorded => continue,
        };
        let plan = kind.label();
        let of_kind: Vec<_> = facts.case.plan_periods.iter().filter(|period| period.plan == kind).collect();
        let is_open = of_kind.iter().any(|period| period.ended_on.is_none());
        let entry = if of_kind.is_empty() {
            Judged::cannot_tell(format!("A conference decided on a {plan}. Its days are not recorded."))
        } else if decision.outcome == Outcome::PlanEnds && is_open {
            Judged::not_met("A conference ended the child protection plan, and the plan is recorded as open.")
        } else if of_kind.iter().any(|period| period.starts_on.is_none()) {
            Judged::cannot_tell(format!("The first day of a {plan} is not recorded."))
        } else {
            Judged::met(format!("The {plan} is recorded with its days."))
        };
        judged.push(entry);
    }
    or_one(judged, Judged::not_applicable("No conference has decided on a plan."))
}
