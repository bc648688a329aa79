//! C22: plan days possible.

use prebirth_domain::{ConferenceKind, PlanKind, day_in_words};

use crate::facts::is_blank;
use crate::saying::{held, item, or_one};
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that the days of each plan are possible.
///
/// # Missing data
/// Gives "cannot tell" while a plan has no first day.
///
/// # Source
/// `cin-census`.
pub const RULE: Rule = Rule {
    code: "C22",
    name: "plan_days_possible",
    family: Family::Records,
    requires: "A plan does not end on the day on which it starts, its review comes after its start, and an ended plan says why it ended.",
    why: "Impossible dates are refused by the return, and an end without reasons cannot be understood later.",
    remedy: "Compare the days with their sources, and write why the plan ended.",
    source: Cited::Published {
        source: "cin-census",
        pinpoint: "rules 8840 and 8841",
        words: "A plan does not end on the day of its start, and a review comes after it.",
    },
    place: RulePlace { room: Room::Plan, section: "planPeriods", pointer: "/planPeriods" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let is_review = |kind| matches!(kind, ConferenceKind::Review | ConferenceKind::PreBirthReview);
    let reviews = held(facts).filter(|(_, conference)| is_review(conference.kind));
    let first_review = reviews.filter_map(|(_, conference)| conference.on).min();
    let periods = &facts.case.plan_periods;
    let plans = periods.iter().filter(|period| period.plan == PlanKind::ChildProtection).count();
    let judged = periods.iter().enumerate().map(|(position, period)| {
        let plan = period.plan.label();
        let is_only = plans == 1 && period.plan == PlanKind::ChildProtection;
        match (period.starts_on, period.ended_on) {
            (None, _) => Judged::cannot_tell(format!("The first day of a {plan} is not recorded.")),
            (Some(start), Some(end)) if end <= start => Judged::not_met(format!(
                "The {plan} starts on {} and ends on {}.",
                day_in_words(start),
                day_in_words(end)
            )),
            (Some(_), Some(_)) if is_blank(period.ended_because.as_deref()) => {
                Judged::not_met(format!("The {plan} has ended, and nothing says why."))
            }
            (Some(start), _) if is_only && first_review.is_some_and(|review| review <= start) => {
                Judged::not_met(format!("A review is recorded no later than the start of the {plan}."))
            }
            (Some(start), _) if start > facts.today => {
                Judged::due(Some(start), format!("The {plan} is to start on {}.", day_in_words(start)))
            }
            (Some(_), _) => Judged::met(format!("The days of the {plan} are possible.")),
        }
        .at(item(Room::Plan, "planPeriods", format!("/planPeriods/{position}"), period.id.as_str()))
    });
    or_one(judged.collect(), Judged::not_applicable("No plan is recorded with its days."))
}
