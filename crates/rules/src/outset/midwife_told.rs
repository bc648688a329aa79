//! O01: midwife told.

use prebirth_domain::Role;

use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that the midwife was told of the concern no later than the strategy discussion.
///
/// # Missing data
/// Gives "cannot tell" when the strategy discussion, the day of telling, who told or what was shared is not recorded.
///
/// # Source
/// `leicester-audit`.
pub const RULE: Rule = Rule {
    code: "O01",
    name: "midwife_told",
    family: Family::Outset,
    requires: "The midwife is told of the concern no later than the strategy discussion, with who told them and what was shared on record.",
    why: "The midwife sees the mother most. What she knows and what she is told keep the baby safe before birth.",
    remedy: "Tell the midwife now, and record when, by whom and what was shared.",
    source: Cited::Published {
        source: "leicester-audit",
        pinpoint: "recommendation 3",
        words: "Key partners are told of safeguarding concerns for the unborn baby or the mother, so that they are involved at the outset.",
    },
    place: RulePlace { room: Room::Prepare, section: "told", pointer: "/notices" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    super::told::by_strategy(facts, Role::Midwife)
}
