//! P05: contingency written.

use crate::facts::is_blank;
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that the plan has a contingency.
///
/// # Missing data
/// Does not apply before a plan was decided or drafted.
///
/// # Source
/// `cambs-plans`.
pub const RULE: Rule = Rule {
    code: "P05",
    name: "contingency_written",
    family: Family::Plan,
    requires: "The plan says what happens if it does not work or circumstances change.",
    why: "The plan that fails on a Friday night has to say what happens on Friday night.",
    remedy: "Write what happens, who decides it, and within how many days.",
    source: Cited::Published {
        source: "cambs-plans",
        pinpoint: "content",
        words: "A plan has its contingency.",
    },
    place: RulePlace { room: Room::Plan, section: "contingency", pointer: "/plan/contingency" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    if !super::is_due(facts) {
        return vec![super::not_yet()];
    }
    vec![if is_blank(facts.case.plan.contingency.as_deref()) {
        Judged::not_met("The plan does not say what happens if it does not work.")
    } else {
        Judged::met("The plan says what happens if it does not work.")
    }]
}
