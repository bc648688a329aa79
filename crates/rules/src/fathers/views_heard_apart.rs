//! F03: views heard apart.

use prebirth_domain::{ConferenceState, ViewObtained};

use crate::facts::{is_blank, is_going_on, person};
use crate::invitations::called;
use crate::{Cited, Facts, Family, Judged, Place, Room, Rule, RulePlace};

/// Checks that each man's view is heard apart from the mother's.
///
/// # Missing data
/// Gives "cannot tell" while no conference or no man is recorded.
///
/// # Source
/// `london-assessment`.
pub const RULE: Rule = Rule {
    code: "F03",
    name: "views_heard_apart",
    family: Family::Fathers,
    requires: "The view of each father and partner is obtained, separately from the mother's.",
    why: "Information about men comes too often from mothers alone. A father speaks for himself.",
    remedy: "Speak to him without the mother present, or record why his view was not obtained.",
    source: Cited::Published {
        source: "london-assessment",
        pinpoint: "",
        words: "The circumstances of both prospective parents are considered, and information comes direct from each.",
    },
    place: RulePlace { room: Room::Hold, section: "views", pointer: "/conferences" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let mut judged = Vec::new();
    for (position, conference) in facts.conferences() {
        for (_, man) in facts.men().filter(|(_, man)| man.died_on.is_none()) {
            let who = facts.name(man);
            let called = called(conference);
            let view = conference.parent_views.iter().enumerate().find(|(_, view)| view.person == man.id);
            let place = Place::new(Room::Hold, "views", format!("/conferences/{position}/parentViews"));
            let entry = match view {
                None if conference.state == ConferenceState::Planned || is_going_on(facts, conference) => {
                    Judged::due(conference.on, format!("The view of {who} is to be heard for the {called}."))
                        .at(place)
                }
                None => {
                    Judged::not_met(format!("The view of {who} is not recorded for the {called}.")).at(place)
                }
                Some((index, view)) => {
                    let place = Place::new(
                        Room::Hold,
                        "views",
                        format!("/conferences/{position}/parentViews/{index}"),
                    )
                    .item(view.id.as_str());
                    let is_obtained = match view.obtained {
                        ViewObtained::NotObtained => false,
                        ViewObtained::AtConference
                        | ViewObtained::InSeparatePart
                        | ViewObtained::BeforeInPerson
                        | ViewObtained::InWriting
                        | ViewObtained::ThroughAdvocate => true,
                    };
                    match (is_obtained, view.is_heard_apart, is_blank(view.not_obtained_because.as_deref())) {
                        (false, _, true) => Judged::not_met(format!(
                            "The view of {who} was not obtained for the {called}, without a reason."
                        )),
                        (false, _, false) => Judged::cannot_tell(format!(
                            "The view of {who} was not obtained for the {called}. The reason is recorded."
                        )),
                        (true, Some(true), _) => {
                            Judged::met(format!("The view of {who} was heard separately, for the {called}."))
                        }
                        (true, Some(false), _) => Judged::not_met(format!(
                            "The view of {who} was heard only together with another parent's."
                        )),
                        (true, None, _) => Judged::cannot_tell(format!(
                            "Whether the view of {who} was heard separately is not recorded."
                        )),
                    }
                    .at(place)
                }
            };
            judged.push(entry.about(Some(person(&man.id))));
        }
    }
    if judged.is_empty() {
        judged.push(
            Judged::cannot_tell("No conference or no man is recorded, so nobody's view can be looked for.")
                .remedy("Record the fathers and the conference."),
        );
    }
    judged
}
