//! S01: separate attendance considered.

use prebirth_domain::{ConcernKind, ConferenceState};

use crate::facts::is_blank;
use crate::{Cited, Facts, Family, Judged, Place, Room, Rule, RulePlace};

/// Checks that separate attendance was considered where there is domestic abuse.
///
/// # Missing data
/// Does not apply while no such concern is recorded; gives "cannot tell" while no conference is.
///
/// # Source
/// `sussex-exclusion`.
pub const RULE: Rule = Rule {
    code: "S01",
    name: "separate_attendance_considered",
    family: Family::Safety,
    requires: "Where there is domestic abuse, it is recorded for each conference whether the parents attend apart, and what was decided.",
    why: "A survivor cannot speak freely beside the person she fears, and may be followed home.",
    remedy: "Decide with the chair whether the parents attend apart, and record what was decided.",
    source: Cited::Published {
        source: "sussex-exclusion",
        pinpoint: "ground (f)",
        words: "Conflict between family members so that they attend at separate times, for example domestic abuse.",
    },
    place: RulePlace { room: Room::Prepare, section: "invitations", pointer: "/conferences" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let is_concern = facts.case.concerns.iter().any(|concern| {
        !concern.is_resolved
            && matches!(concern.what, ConcernKind::DomesticAbuse | ConcernKind::HonourBasedAbuse)
    });
    if !is_concern {
        return vec![Judged::not_applicable("No domestic abuse is recorded as a concern.")];
    }
    let judged = facts.conferences().map(|(position, conference)| {
        let place =
            Place::new(Room::Prepare, "invitations", format!("/conferences/{position}/separateAttendance"));
        if !is_blank(conference.separate_attendance.as_deref()) {
            return Judged::met(
                "Whether the parents attend apart was considered, and the decision is recorded.",
            )
            .at(place);
        }
        match conference.state {
            ConferenceState::Planned => Judged::due(
                conference.on,
                "There is domestic abuse. Whether the parents attend apart is still to be decided.",
            ),
            ConferenceState::Held | ConferenceState::Adjourned | ConferenceState::Cancelled => {
                Judged::not_met(
                    "There is domestic abuse, and nothing says whether the parents attended apart.",
                )
            }
        }
        .at(place)
    });
    crate::invitations::or_no_conference(judged.collect())
}
