//! F06: information from himself.

use prebirth_domain::{InformationFrom, ViewObtained};

use crate::facts::person;
use crate::saying::{has_come, item, or_one};
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that information about each man was also supplied by himself.
///
/// # Missing data
/// Gives "cannot tell" when nobody recorded who supplied it; does not apply while no man is known by name.
///
/// # Source
/// `london-assessment`.
pub const RULE: Rule = Rule {
    code: "F06",
    name: "information_from_himself",
    family: Family::Fathers,
    requires: "What is known of each man comes from him too, and not from the mother alone.",
    why: "Reviews found that professionals rely on mothers for what they know about men.",
    remedy: "See him, ask him, and record what he says himself.",
    source: Cited::Published {
        source: "london-assessment",
        pinpoint: "both parents",
        words: "The circumstances of both prospective parents are considered, with information direct from each.",
    },
    place: RulePlace { room: Room::Prepare, section: "people", pointer: "/people" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let known = facts.men().filter(|(_, man)| !man.name.is_unknown() && man.died_on.is_none());
    let judged = known.map(|(position, man)| {
        let who = facts.name(man);
        let party = person(&man.id);
        let is_seen = facts
            .case
            .sightings
            .iter()
            .any(|sighting| sighting.seen.contains(&party) && has_come(facts, sighting.on));
        let is_heard = facts
            .case
            .conferences
            .iter()
            .flat_map(|conference| &conference.parent_views)
            .any(|view| view.person == man.id && view.obtained != ViewObtained::NotObtained);
        let source = man.father.as_ref().map(|record| record.information_from).unwrap_or_default();
        match (source, is_seen || is_heard) {
            (InformationFrom::Himself, _) | (_, true) => {
                Judged::met(format!("What is known of {who} comes from him too."))
            }
            (InformationFrom::Mother | InformationFrom::Agency | InformationFrom::Family, false) => {
                Judged::not_met(format!(
                    "What is known of {who} comes from others only: from {}.",
                    source.label()
                ))
            }
            (InformationFrom::NotKnown, false) => {
                Judged::cannot_tell(format!("Who supplied what is known of {who} is not recorded."))
            }
        }
        .at(item(Room::Prepare, "people", format!("/people/{position}"), man.id.as_str()))
        .about(Some(party))
    });
    or_one(judged.collect(), Judged::not_applicable("No man is recorded by name."))
}
