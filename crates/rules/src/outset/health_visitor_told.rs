//! O03: health visitor told.

use prebirth_domain::Role;

use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that the health visitor was told of the concern no later than the strategy discussion.
///
/// # Missing data
/// Gives "cannot tell" when the strategy discussion, the day of telling, who told or what was shared is not recorded.
///
/// # Source
/// `leicester-audit`.
pub const RULE: Rule = Rule {
    code: "O03",
    name: "health_visitor_told",
    family: Family::Outset,
    requires: "The health visitor is told of the concern no later than the strategy discussion, with who told them and what was shared on record.",
    why: "A health visitor who learns of the concern at the conference or after birth cannot help to keep the baby safe before it.",
    remedy: "Tell the health visitor now, and record when, by whom and what was shared.",
    source: Cited::Published {
        source: "leicester-audit",
        pinpoint: "recommendation 3",
        words: "Social care informs health visitors of safeguarding concerns for the unborn baby or the mother, so that they are involved at the outset and know the history after birth.",
    },
    place: RulePlace { room: Room::Prepare, section: "told", pointer: "/notices" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    super::told::by_strategy(facts, Role::HealthVisitor)
}
