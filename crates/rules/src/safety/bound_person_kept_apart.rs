//! S08: bound person kept apart.

use prebirth_domain::{AttendanceMode, Conference, Order, PersonId};

use crate::facts::{person, was_held};
use crate::saying::or_one;
use crate::{Cited, Facts, Family, Judged, Place, Room, Rule, RulePlace};

/// Checks that an order's two sides are not in one part of the conference.
///
/// # Missing data
/// Gives "cannot tell" when the day of the conference is not recorded; does not apply while no order protects anybody.
///
/// # Source
/// `sussex-exclusion`.
pub const RULE: Rule = Rule {
    code: "S08",
    name: "bound_person_kept_apart",
    family: Family::Safety,
    requires: "Somebody whom an order or bail keeps from another person is not asked to the same part of a conference.",
    why: "Asking both into one room asks one of them to break the order, and the other to sit beside the danger.",
    remedy: "Ask them to separate parts, with separate arrival, and check the terms of the order with the police.",
    source: Cited::Published {
        source: "sussex-exclusion",
        pinpoint: "bail and investigation",
        words: "The chair makes sure that the police can present, and that the parent takes part separately, as far as possible.",
    },
    place: RulePlace { room: Room::Prepare, section: "invitations", pointer: "/conferences" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let mut judged = Vec::new();
    for order in &facts.case.legal.orders {
        let Some(bound) = &order.person else { continue };
        for protected in order.protects.iter().filter(|protected| *protected != bound) {
            for (position, conference) in facts.conferences() {
                judged.push(
                    apart(facts, conference, order, bound, protected)
                        .at(Place::new(
                            Room::Prepare,
                            "invitations",
                            format!("/conferences/{position}/invitations"),
                        ))
                        .about(Some(person(bound))),
                );
            }
        }
    }
    or_one(
        judged,
        Judged::not_applicable("No order and no condition of bail protects anybody from a named person."),
    )
}

fn apart(
    facts: &Facts<'_>,
    conference: &Conference,
    order: &Order,
    bound: &PersonId,
    protected: &PersonId,
) -> Judged {
    let Some(held) = conference.on else {
        return Judged::cannot_tell(
            "The day of the conference is not recorded, so whether an order is in force on it cannot be worked out.",
        );
    };
    let is_in_force =
        order.from.is_none_or(|from| from <= held) && order.until.is_none_or(|until| held <= until);
    if !is_in_force {
        return Judged::not_applicable("The order is not in force on the day of the conference.");
    }
    let names = || {
        let name = |id: &PersonId| facts.party_name(&person(id));
        format!("{} and {}", name(bound), name(protected))
    };
    let together = |id: &PersonId| attends_whole(conference, id);
    let asked = |id: &PersonId| {
        let party = person(id);
        conference
            .invitations
            .iter()
            .any(|invitation| invitation.party.as_ref() == Some(&party) && !invitation.is_for_separate_part)
    };
    if together(bound) && together(protected) {
        return Judged::not_met(format!(
            "{} were in one part of the conference, although an order is in force.",
            names()
        ));
    }
    if was_held(conference) {
        return Judged::met(format!("{} were not in one part of the conference.", names()));
    }
    if asked(bound) && asked(protected) {
        Judged::not_met(format!(
            "{} are asked to the same part of the conference, although an order is in force.",
            names()
        ))
    } else {
        Judged::due(Some(held), format!("{} are to be kept apart at the conference.", names()))
    }
}

fn attends_whole(conference: &Conference, id: &PersonId) -> bool {
    let party = person(id);
    conference.attendance.iter().any(|entry| {
        entry.party.as_ref() == Some(&party)
            && match entry.mode {
                AttendanceMode::InRoom | AttendanceMode::Video | AttendanceMode::Telephone => true,
                AttendanceMode::PartOfTime
                | AttendanceMode::SeparatePart
                | AttendanceMode::Deputy
                | AttendanceMode::Apologies
                | AttendanceMode::DidNotAttend
                | AttendanceMode::Excluded
                | AttendanceMode::NotRecorded => false,
            }
    })
}
