//! F05: household man checked.

use crate::facts::{is_blank, person};
use crate::{Cited, Facts, Family, Judged, Place, Room, Rule, RulePlace};

/// Checks that a man in the household was checked with other agencies.
///
/// # Missing data
/// Gives "cannot tell" when it is not recorded whether he lives or stays there.
///
/// # Source
/// `myth-invisible-men`.
pub const RULE: Rule = Rule {
    code: "F05",
    name: "household_man_checked",
    family: Family::Fathers,
    requires: "For each man who lives or stays in the household, other agencies were asked what they know of him, and answered.",
    why: "A man in the household whom nobody checked is a finding of reviews.",
    remedy: "Ask the police, social care, health and probation, and record what came back.",
    source: Cited::Published {
        source: "myth-invisible-men",
        pinpoint: "",
        words: "Adult services do not share because they may not know that the man has contact with children.",
    },
    place: RulePlace { room: Room::Prepare, section: "people", pointer: "/people" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    facts
        .men()
        .map(|(position, man)| {
            let who = facts.name(man);
            let place =
                Place::new(Room::Prepare, "people", format!("/people/{position}")).item(man.id.as_str());
            let stays = man.father.as_ref().and_then(|record| record.nights_a_week).map(|nights| nights > 0);
            let is_there = match (man.is_in_household, stays) {
                (Some(true), _) | (_, Some(true)) => Some(true),
                (Some(false), Some(false) | None) => Some(false),
                (None, Some(false) | None) => None,
            };
            let checks = man.father.as_ref().map(|record| record.checks.as_slice()).unwrap_or_default();
            let open = checks
                .iter()
                .filter(|entry| entry.returned_on.is_none() && is_blank(entry.refused_because.as_deref()))
                .count();
            let entry = match (is_there, checks.is_empty(), open) {
                (Some(false), _, _) => {
                    Judged::not_applicable(format!("{who} does not live or stay in the household."))
                }
                (None, _, _) => Judged::cannot_tell(format!(
                    "Whether {who} lives or stays in the household is not recorded."
                )),
                (Some(true), true, _) => Judged::not_met(format!(
                    "{who} lives or stays in the household, and no agency was asked about him."
                )),
                (Some(true), false, 0) => {
                    Judged::met(format!("Agencies were asked about {who} and answered."))
                }
                (Some(true), false, open) => Judged::due(
                    None,
                    format!(
                        "{} about {who} still to come back.",
                        crate::packs::counted(i64::try_from(open).unwrap_or(i64::MAX), "check")
                    ),
                ),
            };
            entry.at(place).about(Some(person(&man.id)))
        })
        .collect()
}
