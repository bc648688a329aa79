//! H03: somebody holds meanwhile.

use super::{each, other_side};
use crate::saying::{has_come, written};
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that somebody holds a case on its way.
///
/// # Missing data
/// Does not apply while the case is not handed over, or once it is taken on.
///
/// # Source
/// None: a suggestion of practice.
pub const RULE: Rule = Rule {
    code: "H03",
    name: "somebody_holds_meanwhile",
    family: Family::HandOvers,
    requires: "Until the receiving team has accepted a case, it is recorded who is responsible for it.",
    why: "A family that moves in pregnancy needs to be seen in the weeks of the move too.",
    remedy: "Agree who is responsible for the case until the receiving team takes it on, and record the name.",
    source: Cited::Suggestion("The pack, its receipt and who is responsible for the case meanwhile."),
    place: RulePlace { room: Room::After, section: "handOvers", pointer: "/handOvers" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    each(facts, |entry| {
        let to = other_side(entry);
        match (has_come(facts, entry.accepted_on), written(entry.held_by_meanwhile.as_deref())) {
            (true, _) => Judged::not_applicable(format!("The case has been taken on by {to}.")),
            (false, Some(_)) => {
                Judged::met(format!("It is recorded who is responsible for the case until {to} takes it on."))
            }
            (false, None) => Judged::not_met(format!(
                "The case goes to {to}, and nothing says who is responsible for it until then."
            )),
        }
    })
}
