//! People whom an order keeps apart, and whether they sat in one part of a conference all the same.

use prebirth_domain::{AttendanceMode, CaseFile, Conference, Order, PersonId};

use crate::facts::person;

/// This says whether two people were in one part of a conference.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Together {
    /// Both were there for the whole of it.
    Yes,
    /// One of them was there for a part, or is not on the roll: nothing says that they were kept apart.
    CannotTell,
    /// At least one was not there, or was there apart.
    No,
}

/// This gives each two people whom an order in force keeps apart and who are in one part of the conference.
#[must_use]
pub fn together_against_an_order(case: &CaseFile, conference: &Conference) -> Vec<(PersonId, PersonId)> {
    let in_force = case.legal.orders.iter().filter(|order| is_in_force(order, conference));
    let pairs = in_force.flat_map(|order| {
        let bound = order.person.iter();
        bound.flat_map(|bound| order.protects.iter().map(move |protected| (bound, protected)))
    });
    let mut found: Vec<(PersonId, PersonId)> = Vec::new();
    for (bound, protected) in pairs.filter(|(bound, protected)| bound != protected) {
        let pair = (bound.clone(), protected.clone());
        if together(conference, bound, protected) == Together::Yes && !found.contains(&pair) {
            found.push(pair);
        }
    }
    found
}

/// This says whether an order is in force on the day of a conference. Without a day nothing says that it is not.
pub(crate) fn is_in_force(order: &Order, conference: &Conference) -> bool {
    conference.on.is_none_or(|day| {
        order.from.is_none_or(|from| from <= day) && order.until.is_none_or(|until| day <= until)
    })
}

/// This says whether two people were in one part of a conference.
pub(crate) fn together(conference: &Conference, one: &PersonId, other: &PersonId) -> Together {
    match (presence(conference, one), presence(conference, other)) {
        (Presence::Whole, Presence::Whole) => Together::Yes,
        (Presence::Apart, _) | (_, Presence::Apart) => Together::No,
        (Presence::NotKnown, Presence::Whole | Presence::NotKnown)
        | (Presence::Whole, Presence::NotKnown) => Together::CannotTell,
    }
}

enum Presence {
    Whole,
    NotKnown,
    Apart,
}

fn presence(conference: &Conference, id: &PersonId) -> Presence {
    let party = person(id);
    let entry = conference.attendance.iter().find(|entry| entry.party.as_ref() == Some(&party));
    match entry.map_or(AttendanceMode::NotRecorded, |entry| entry.mode) {
        AttendanceMode::InRoom | AttendanceMode::Video | AttendanceMode::Telephone => Presence::Whole,
        AttendanceMode::PartOfTime | AttendanceMode::NotRecorded => Presence::NotKnown,
        AttendanceMode::SeparatePart
        | AttendanceMode::Deputy
        | AttendanceMode::Apologies
        | AttendanceMode::DidNotAttend
        | AttendanceMode::Excluded => Presence::Apart,
    }
}
