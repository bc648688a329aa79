//! S08: bound person kept apart.

use prebirth_domain::{Conference, Order, PersonId};

use crate::apart::{Together, is_in_force, together};
use crate::facts::{is_going_on, person, was_held};
use crate::saying::{item, or_one};
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
                        .at(place(position, conference, bound))
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

/// Who sits where is put right in the room once people meet, and in the invitation before.
fn place(position: usize, conference: &Conference, bound: &PersonId) -> Place {
    if was_held(conference) {
        return Place::new(Room::Hold, "attendance", format!("/conferences/{position}/attendance"));
    }
    let bound = person(bound);
    let invitations = conference.invitations.iter().enumerate();
    let asked = invitations.into_iter().find(|(_, invitation)| invitation.party.as_ref() == Some(&bound));
    let pointer = format!("/conferences/{position}/invitations");
    match asked {
        Some((index, invitation)) => {
            item(Room::Prepare, "invitations", format!("{pointer}/{index}"), invitation.id.as_str())
        }
        None => Place::new(Room::Prepare, "invitations", pointer),
    }
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
    if !is_in_force(order, conference) {
        return Judged::not_applicable("The order is not in force on the day of the conference.");
    }
    let name = |id: &PersonId| facts.party_name(&person(id));
    let names = format!("{} and {}", name(bound), name(protected));
    let asked = |id: &PersonId| {
        let party = person(id);
        conference
            .invitations
            .iter()
            .any(|invitation| invitation.party.as_ref() == Some(&party) && !invitation.is_for_separate_part)
    };
    match together(conference, bound, protected) {
        Together::Yes if is_going_on(facts, conference) => Judged::not_met(format!(
            "{names} are in one part of the conference, although an order is in force."
        ))
        .remedy("Stop until one of them is out of the room, and record who takes part separately."),
        Together::Yes => Judged::not_met(format!(
            "{names} were in one part of the conference, although an order is in force."
        )),
        Together::No if was_held(conference) => {
            Judged::met(format!("{names} were not in one part of the conference."))
        }
        Together::CannotTell if was_held(conference) && !is_going_on(facts, conference) => {
            Judged::cannot_tell(format!("Nothing says whether {names} were in one part of the conference."))
                .remedy("Record on the roll who was there, and who took part separately.")
        }
        Together::CannotTell | Together::No if asked(bound) && asked(protected) => Judged::not_met(format!(
            "{names} are asked to the same part of the conference, although an order is in force."
        )),
        Together::CannotTell | Together::No => {
            Judged::due(Some(held), format!("{names} are to be kept apart at the conference."))
        }
    }
}
