//! A04: family seen since discharge.

use prebirth_domain::day_in_words;

use crate::facts::person;
use crate::packs::counted;
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that the mother was seen after discharge, and says how long ago.
///
/// # Missing data
/// Does not apply before discharge.
///
/// # Source
/// None: a suggestion of practice.
pub const RULE: Rule = Rule {
    code: "A04",
    name: "family_seen_since_discharge",
    family: Family::Birth,
    requires: "Somebody has seen the mother since the baby left hospital, and the days since are known.",
    why: "In the days after discharge there are no staff at hand.",
    remedy: "Visit, and record who was seen.",
    source: Cited::Suggestion("Days since the baby was seen."),
    place: RulePlace { room: Room::After, section: "birth", pointer: "/sightings" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    if facts.every_baby_has_died() {
        return vec![Judged::not_applicable("The baby has died.")];
    }
    let discharged =
        facts.case.birth.as_ref().and_then(|birth| birth.discharged_on).filter(|day| *day <= facts.today);
    let Some(left) = discharged else {
        return vec![Judged::not_applicable("No baby is recorded as having left hospital.")];
    };
    let Some(mother) = facts.case.mother().map(|mother| person(&mother.id)) else {
        return vec![Judged::cannot_tell("No mother is recorded.")];
    };
    let seen = facts
        .case
        .sightings
        .iter()
        .filter(|sighting| sighting.seen.contains(&mother))
        .filter_map(|sighting| sighting.on);
    let last = seen.filter(|day| *day >= left && *day <= facts.today).max();
    let since = |day: chrono::NaiveDate| counted((facts.today - day).num_days(), "day");
    vec![match last {
        Some(day) => {
            Judged::met(format!("The mother was last seen on {}, {} ago.", day_in_words(day), since(day)))
        }
        None if left == facts.today => {
            Judged::due(None, "The baby left hospital today, and nobody has visited yet.")
        }
        None => Judged::not_met(format!(
            "The baby left hospital {} ago, and no visit since is recorded.",
            since(left)
        )),
    }]
}
