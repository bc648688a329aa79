//! L04: separation has conference.

use prebirth_domain::ConferenceState;

use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that planned separation has a conference.
///
/// # Missing data
/// Does not apply while no separation is planned.
///
/// # Source
/// `ppo-baby-a`.
pub const RULE: Rule = Rule {
    code: "L04",
    name: "separation_has_conference",
    family: Family::Legal,
    requires: "Where separation at birth is planned, a pre-birth conference is held.",
    why: "A removal that no conference has looked at was tested by nobody.",
    remedy: "Plan the conference now.",
    source: Cited::Published {
        source: "ppo-baby-a",
        pinpoint: "",
        words: "Removal at birth was planned; no joint plan for labour and birth was made.",
    },
    place: RulePlace { room: Room::Prepare, section: "conference", pointer: "/conferences" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    if !super::plans_separation(facts) {
        return vec![Judged::not_applicable("No plan to separate mother and baby is recorded.")];
    }
    let first = facts
        .conferences()
        .filter(|(_, conference)| conference.kind.is_pre_birth())
        .min_by_key(|(_, conference)| conference.state == ConferenceState::Planned);
    vec![match first {
        None => Judged::not_met("Separation at birth is planned, and no pre-birth conference is recorded."),
        Some((_, conference)) => match conference.state {
            ConferenceState::Held | ConferenceState::Adjourned => {
                Judged::met("Separation at birth is planned, and a pre-birth conference was held.")
            }
            ConferenceState::Planned | ConferenceState::Cancelled => Judged::due(
                conference.on,
                "Separation at birth is planned, and the pre-birth conference is still to be held.",
            ),
        },
    }]
}
