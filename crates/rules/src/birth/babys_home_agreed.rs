//! A08: babys home agreed.

use crate::facts::is_blank;
use crate::saying::{gaps, has_come};
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that the home of the baby is agreed before discharge.
///
/// # Missing data
/// Does not apply before the birth. Gives "cannot tell" while parts of the agreement are not recorded.
///
/// # Source
/// None: a suggestion of practice.
pub const RULE: Rule = Rule {
    code: "A08",
    name: "babys_home_agreed",
    family: Family::Birth,
    requires: "Before a baby leaves hospital it is agreed where and with whom the baby lives, by whom, and somebody has seen that home.",
    why: "A baby who goes home to a place that nobody agreed is a baby whom nobody can find.",
    remedy: "Record the agreed address, with whom, who agreed, and who saw the home.",
    source: Cited::Suggestion("Agreed address against actual address."),
    place: RulePlace { room: Room::After, section: "home", pointer: "/babysHome" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    if facts.every_baby_has_died() {
        return vec![Judged::not_applicable("The baby has died.")];
    }
    let Some(birth) = facts.case.birth.as_ref().filter(|_| has_come(facts, facts.born_on)) else {
        return vec![Judged::not_applicable("No baby is recorded as born.")];
    };
    let has_left = has_come(facts, birth.discharged_on);
    let Some(home) = &facts.case.babys_home else {
        return vec![if has_left {
            Judged::not_met("The baby has left hospital, and no agreed home is recorded.")
        } else {
            Judged::due(birth.discharged_on, "Where the baby is to live is not agreed yet.")
        }];
    };
    let has_no_address = home.address.as_ref().is_none_or(|address| address.on_one_line().is_empty());
    let missing = gaps(&[
        (has_no_address, "the address"),
        (home.living_with.is_empty(), "with whom the baby lives"),
        (!has_come(facts, home.agreed_on), "the day of the agreement"),
        (is_blank(home.agreed_by.as_deref()), "who agreed"),
        (!has_come(facts, home.seen_on), "the day on which somebody saw the home"),
    ]);
    vec![match missing {
        None => Judged::met("Where and with whom the baby lives is agreed, and the home was seen."),
        Some(missing) if has_left => {
            Judged::cannot_tell(format!("The baby has left hospital. Not recorded for the home: {missing}."))
        }
        Some(missing) => Judged::due(
            birth.discharged_on,
            format!("Before the baby leaves hospital, still to be recorded for the home: {missing}."),
        ),
    }]
}
