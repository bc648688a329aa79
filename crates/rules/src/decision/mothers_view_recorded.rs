//! D05: mothers view recorded.

use prebirth_domain::ViewObtained;

use crate::facts::{is_blank, is_going_on, person, was_held};
use crate::saying::item;
use crate::{Cited, Facts, Family, Judged, Place, Room, Rule, RulePlace};

/// Checks that the mother's view is recorded.
///
/// # Missing data
/// Gives "cannot tell" while no mother or no conference is recorded.
///
/// # Source
/// `north-yorkshire-minutes`.
pub const RULE: Rule = Rule {
    code: "D05",
    name: "mothers_view_recorded",
    family: Family::Decision,
    requires: "The mother's view is recorded for each conference, in her own sense.",
    why: "A decision about a mother without her view is a decision about somebody else.",
    remedy: "Ask her without the father present, and record what she says.",
    source: Cited::Published {
        source: "north-yorkshire-minutes",
        pinpoint: "content",
        words: "Family views, each parent's, are part of the record.",
    },
    place: RulePlace { room: Room::Hold, section: "views", pointer: "/conferences" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let Some(mother) = facts.case.mother() else {
        return vec![Judged::cannot_tell("No mother is recorded.").remedy("Record the mother.")];
    };
    let judged = facts.conferences().map(|(position, conference)| {
        let view = conference.parent_views.iter().enumerate().find(|(_, view)| view.person == mother.id);
        match view {
            None if was_held(conference) && !is_going_on(facts, conference) => Judged::not_met(
                "The mother's view is not recorded.",
            )
            .at(Place::new(Room::Hold, "views", format!("/conferences/{position}/parentViews"))),
            None => Judged::due(conference.on, "The mother's view is to be heard.").at(Place::new(
                Room::Hold,
                "views",
                format!("/conferences/{position}/parentViews"),
            )),
            Some((index, view)) => {
                let has_words = !view.words.trim().is_empty();
                match (
                    view.obtained == ViewObtained::NotObtained,
                    has_words,
                    is_blank(view.not_obtained_because.as_deref()),
                ) {
                    (false, true, _) => Judged::met("The mother's view is recorded."),
                    (false, false, _) => {
                        Judged::cannot_tell("The mother's view was heard, and what she said is not recorded.")
                    }
                    (true, _, false) => {
                        Judged::cannot_tell("The mother's view was not obtained. The reason is recorded.")
                    }
                    (true, _, true) => {
                        Judged::not_met("The mother's view was not obtained, without a reason.")
                    }
                }
                .at(item(
                    Room::Hold,
                    "views",
                    format!("/conferences/{position}/parentViews/{index}"),
                    view.id.as_str(),
                ))
            }
        }
        .about(Some(person(&mother.id)))
    });
    crate::invitations::or_no_conference(judged.collect())
}
