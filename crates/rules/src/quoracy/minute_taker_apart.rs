//! Q05: minute taker apart.

use prebirth_domain::{Party, Role};

use crate::facts::was_held;
use crate::{Cited, Facts, Family, Judged, Place, Room, Rule, RulePlace};

/// Checks that a minute taker is named who has no other part.
///
/// # Missing data
/// Gives "cannot tell" while no conference is recorded.
///
/// # Source
/// `wales-post-conference`.
pub const RULE: Rule = Rule {
    code: "Q05",
    name: "minute_taker_apart",
    family: Family::Quoracy,
    requires: "Somebody who has no other part in the case takes the minutes.",
    why: "Nobody can speak, listen and write at once.",
    remedy: "Name a minute taker who has no other role.",
    source: Cited::Published {
        source: "wales-post-conference",
        pinpoint: "minute taker",
        words: "The record taker is trained, has no other role and no involvement in the case.",
    },
    place: RulePlace { room: Room::Hold, section: "chair", pointer: "/conferences" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let judged = facts.conferences().map(|(position, conference)| {
        let place = Place::new(Room::Hold, "chair", format!("/conferences/{position}/minuteTaker"));
        let Some(id) = &conference.minute_taker else {
            return if was_held(conference) {
                Judged::not_met("Nobody is named as the minute taker.")
            } else {
                Judged::due(conference.on, "Nobody is named as the minute taker yet.")
            }
            .at(place);
        };
        let party = Party::Professional { id: id.clone() };
        let chairs = conference.chair.professional.as_ref() == Some(id);
        let has_view = conference.agency_views.iter().any(|view| view.by.as_ref() == Some(&party));
        let role = facts.case.professional(id).map(|professional| professional.role);
        match role {
            Some(_) if chairs => Judged::not_met("The chair takes the minutes as well."),
            Some(_) if has_view => Judged::not_met("The minute taker gives an agency's view as well."),
            Some(Role::MinuteTaker) => Judged::met("The minute taker has no other part in the case."),
            Some(role) => Judged::not_met(format!(
                "The minutes are taken by the {}, who has a part in the case.",
                role.label()
            )),
            None => Judged::cannot_tell("The minute taker is not among the professionals of the case."),
        }
        .at(place)
        .about(Some(party))
    });
    crate::invitations::or_no_conference(judged.collect())
}
