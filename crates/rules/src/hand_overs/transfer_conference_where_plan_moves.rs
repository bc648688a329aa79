//! H04: transfer conference where plan moves.

use prebirth_domain::ConferenceKind;

use super::{each, other_side};
use crate::saying::{has_come, plan_in_force};
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that a plan that moves gets a transfer conference.
///
/// # Missing data
/// Gives "cannot tell" when the case was taken on and no such conference is recorded.
///
/// # Source
/// None: a suggestion of practice.
pub const RULE: Rule = Rule {
    code: "H04",
    name: "transfer_conference_where_plan_moves",
    family: Family::HandOvers,
    requires: "Where a child protection plan goes to another authority, that authority holds a transfer conference.",
    why: "A plan that nobody in the new place has agreed to is carried out by nobody there.",
    remedy: "Ask the authority that takes over for the day of its transfer conference, and record it.",
    source: Cited::Suggestion(
        "A plan follows the mother; the authority to which she moves holds a conference of its own.",
    ),
    place: RulePlace { room: Room::After, section: "handOvers", pointer: "/handOvers" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let transfer = facts.conferences().find(|(_, conference)| conference.kind == ConferenceKind::Transfer);
    let has_plan = plan_in_force(facts).is_some();
    each(facts, |entry| {
        let to = other_side(entry);
        if entry.is_to_another_authority != Some(true) || !has_plan {
            return Judged::not_applicable("No child protection plan goes to another authority.");
        }
        match transfer {
            Some((_, conference)) if has_come(facts, conference.on) => {
                Judged::met("A transfer conference is recorded.")
            }
            Some((_, conference)) => Judged::due(conference.on, "A transfer conference is planned."),
            None if has_come(facts, entry.accepted_on) => Judged::cannot_tell(format!(
                "The case was taken on by {to}. No transfer conference is recorded."
            )),
            None => Judged::due(
                None,
                format!("The plan goes to {to}. Its transfer conference is not planned yet."),
            ),
        }
    })
}
