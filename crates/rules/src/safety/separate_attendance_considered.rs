//! S01: separate attendance considered.

use prebirth_domain::{Concern, ConcernKind, Conference, ConferenceState};

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
    requires: "Where there is domestic abuse, it is recorded for each conference whether the parents attend separately, and what was decided.",
    why: "A survivor cannot speak freely beside the person she fears, and may be followed home.",
    remedy: "Decide with the chair whether the parents attend separately, and record what was decided.",
    source: Cited::Published {
        source: "sussex-exclusion",
        pinpoint: "ground (f)",
        words: "Conflict between family members so that they attend at separate times, for example domestic abuse.",
    },
    place: RulePlace { room: Room::Prepare, section: "invitations", pointer: "/conferences" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let is_abuse = |concern: &&Concern| {
        matches!(concern.what, ConcernKind::DomesticAbuse | ConcernKind::HonourBasedAbuse)
    };
    let abuse: Vec<&Concern> = facts.case.concerns.iter().filter(is_abuse).collect();
    if abuse.iter().all(|concern| stands(concern, None) == Stands::No) {
        return vec![Judged::not_applicable("No domestic abuse is recorded as a concern.")];
    }
    let judged = facts.conferences().map(|(position, conference)| {
        let standing = abuse.iter().map(|concern| stands(concern, Some(conference))).max();
        judge(conference, standing.unwrap_or(Stands::No)).at(Place::new(
            Room::Prepare,
            "invitations",
            format!("/conferences/{position}/separateAttendance"),
        ))
    });
    crate::invitations::or_no_conference(judged.collect())
}

/// This says whether a concern stood on the day of a conference. A concern that was closed later stood then.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Stands {
    No,
    CannotTell,
    Yes,
}

fn stands(concern: &Concern, at: Option<&Conference>) -> Stands {
    if !concern.is_resolved {
        return Stands::Yes;
    }
    match at.map(|conference| (conference.state, conference.on)) {
        Some((ConferenceState::Planned, _)) => Stands::No,
        Some((_, held)) => match (concern.resolved_on, held) {
            (Some(closed), Some(held)) if closed > held => Stands::Yes,
            (Some(_), Some(_)) => Stands::No,
            (None, _) | (_, None) => Stands::CannotTell,
        },
        None => Stands::CannotTell,
    }
}

fn judge(conference: &Conference, standing: Stands) -> Judged {
    if !is_blank(conference.separate_attendance.as_deref()) {
        return Judged::met(
            "Whether the parents attend separately was considered, and the decision is recorded.",
        );
    }
    match (standing, conference.state) {
        (Stands::No, _) => Judged::not_applicable("No domestic abuse was a concern on the day of the conference."),
        (Stands::CannotTell, _) => Judged::cannot_tell(
            "A concern about domestic abuse was closed, and nothing says whether it still stood at the conference.",
        )
        .remedy("Record when the concern ended."),
        (Stands::Yes, ConferenceState::Planned) => Judged::due(
            conference.on,
            "There is domestic abuse. Whether the parents attend separately is still to be decided.",
        ),
        (
            Stands::Yes,
            ConferenceState::Held | ConferenceState::Adjourned | ConferenceState::Cancelled,
        ) => Judged::not_met("There is domestic abuse, and nothing says whether the parents attended separately."),
    }
}
