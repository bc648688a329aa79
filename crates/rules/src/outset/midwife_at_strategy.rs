//! O08: midwife at strategy.

use prebirth_domain::{Party, Role};

use crate::saying::item;
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that a midwife took part in the strategy discussion that started the enquiry.
///
/// # Missing data
/// Gives "cannot tell" while no discussion, or nobody who took part, is recorded.
///
/// # Source
/// `greater-manchester-prebirth`.
pub const RULE: Rule = Rule {
    code: "O08",
    name: "midwife_at_strategy",
    family: Family::Outset,
    requires: "Midwifery takes part in the strategy discussion about an unborn baby.",
    why: "Nobody else in the discussion has seen the mother this month.",
    remedy: "Ask the midwife what she knows, and record why midwifery was not there.",
    source: Cited::Published {
        source: "greater-manchester-prebirth",
        pinpoint: "strategy discussion",
        words: "Midwifery must be invited to the strategy or professionals' meeting.",
    },
    place: RulePlace { room: Room::Prepare, section: "referral", pointer: "/strategyDiscussions" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let Some((position, discussion)) = facts.starting_discussion() else {
        return vec![Judged::cannot_tell(
            "No strategy discussion is recorded as the one that started the enquiry.",
        )];
    };
    let place =
        item(Room::Prepare, "referral", format!("/strategyDiscussions/{position}"), discussion.id.as_str());
    let is_midwife = |party: &Party| match party {
        Party::Professional { id } => facts.case.professional(id).is_some_and(|professional| {
            matches!(professional.role, Role::Midwife | Role::SafeguardingMidwife)
        }),
        Party::Person { .. } => false,
    };
    vec![
        match (discussion.took_part.iter().any(is_midwife), discussion.took_part.is_empty()) {
            _ if discussion.held_on.is_some_and(|day| day > facts.today) => {
                Judged::due(discussion.held_on, "Midwifery is to take part in the strategy discussion.")
            }
            (true, _) => Judged::met("A midwife took part in the strategy discussion."),
            (false, true) => Judged::cannot_tell("Who took part in the strategy discussion is not recorded."),
            (false, false) => Judged::not_met("No midwife took part in the strategy discussion."),
        }
        .at(place),
    ]
}
