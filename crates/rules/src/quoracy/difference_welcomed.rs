//! Q06: difference welcomed.

use crate::facts::was_held;
use crate::{Cited, Facts, Family, Judged, Place, Room, Rule, RulePlace};

/// Checks that the statement on professional difference was read.
///
/// # Missing data
/// Gives "cannot tell" when nothing says whether it was.
///
/// # Source
/// `sussex-prebirth`.
pub const RULE: Rule = Rule {
    code: "Q06",
    name: "difference_welcomed",
    family: Family::Quoracy,
    requires: "At the opening it is said aloud that professional difference is welcome, whoever voices it.",
    why: "People who are told that they may disagree do.",
    remedy: "Read the statement, and record that it was read.",
    source: Cited::Published {
        source: "sussex-prebirth",
        pinpoint: "professional difference",
        words: "A standing statement is read out at meetings, inviting challenge regardless of seniority.",
    },
    place: RulePlace { room: Room::Hold, section: "attendance", pointer: "/conferences" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let judged = facts.conferences().map(|(position, conference)| {
        let place =
            Place::new(Room::Hold, "attendance", format!("/conferences/{position}/differenceStatementRead"));
        match (conference.difference_statement_read, was_held(conference)) {
            (Some(true), _) => Judged::met("The statement that professional difference is welcome was read."),
            (_, false) => Judged::due(
                conference.on,
                "The statement that professional difference is welcome is to be read.",
            ),
            (Some(false), true) => {
                Judged::not_met("The statement that professional difference is welcome was not read.")
            }
            (None, true) => Judged::cannot_tell(
                "Whether it was said that professional difference is welcome is not recorded.",
            ),
        }
        .at(place)
    });
    crate::invitations::or_no_conference(judged.collect())
}
