//! O04: police told.

use prebirth_domain::Role;

use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that the police were told of the concern no later than the strategy discussion.
///
/// # Missing data
/// Gives "cannot tell" when the strategy discussion, the day of telling, who told or what was shared is not recorded.
///
/// # Source
/// `leicester-audit`.
pub const RULE: Rule = Rule {
    code: "O04",
    name: "police_told",
    family: Family::Outset,
    requires: "The police are told of the concern no later than the strategy discussion, with who told them and what was shared on record.",
    why: "The police hold what nobody else does: call-outs, bail, convictions, other households.",
    remedy: "Tell the police now, and record when, by whom and what was shared.",
    source: Cited::Published {
        source: "leicester-audit",
        pinpoint: "recommendation 3",
        words: "Key partners are told of safeguarding concerns for the unborn baby or the mother, so that they are involved at the outset.",
    },
    place: RulePlace { room: Room::Prepare, section: "told", pointer: "/notices" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    super::told::by_strategy(facts, Role::Police)
}
