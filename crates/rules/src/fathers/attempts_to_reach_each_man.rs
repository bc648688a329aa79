//! F08: attempts to reach each man.

use prebirth_domain::ViewObtained;

use crate::facts::{person, unless_confirmed};
use crate::invitations::present;
use crate::packs::counted;
use crate::saying::{has_come, item, or_one};
use crate::{Cited, Facts, Family, Judged, Key, Room, Rule, RulePlace};

/// Checks that enough attempts were made to reach a man who has neither been seen nor heard.
///
/// # Missing data
/// Gives "cannot tell" while the authority's number is not confirmed; does not apply to a man who was reached.
///
/// # Source
/// The figure `Key::ContactAttempts` of the policy pack in force.
pub const RULE: Rule = Rule {
    code: "F08",
    name: "attempts_to_reach_each_man",
    family: Family::Fathers,
    requires: "Before a man counts as not reached, the authority's number of attempts was made and recorded, with what came of each.",
    why: "\"Father did not engage\" often meant one letter to an old address.",
    remedy: "Try again in another way, and record the day, the way and what came of it.",
    source: Cited::Figure(Key::ContactAttempts),
    place: RulePlace { room: Room::Prepare, section: "people", pointer: "/people" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let value = facts.value(Key::ContactAttempts, None);
    let known = facts.men().filter(|(_, man)| !man.name.is_unknown() && man.died_on.is_none());
    let judged = known.map(|(position, man)| {
        let who = facts.name(man);
        let party = person(&man.id);
        let tried = man.father.iter().flat_map(|record| &record.contact_attempts).filter(|attempt| has_come(facts, attempt.on)).count();
        let tried = u32::try_from(tried).unwrap_or(u32::MAX);
        let times = counted(i64::from(tried), "attempt");
        let is_reached = facts.case.sightings.iter().any(|sighting| sighting.seen.contains(&party))
            || facts.conferences().any(|(_, conference)| present(conference).any(|there| *there == party))
            || facts.case.conferences.iter().flat_map(|conference| &conference.parent_views).any(|view| {
                view.person == man.id && view.obtained != ViewObtained::NotObtained
            });
        match (is_reached, value.count()) {
            (true, _) => Judged::not_applicable(format!("{who} was seen or heard.")),
            (false, None) => Judged::cannot_tell(Key::ContactAttempts.prompt()),
            (false, Some(least)) if tried < least => unless_confirmed(
                Judged::not_met(format!(
                    "{who} has not been seen or heard. {times} to reach him recorded; {least} are asked for."
                )),
                &value,
            ),
            (false, Some(_)) if value.is_sourced() => {
                Judged::met(format!("{who} has not been seen or heard, after {times} to reach him."))
            }
            (false, Some(_)) => Judged::cannot_tell(format!(
                "{who} has not been seen or heard, after {times} to reach him. How many your authority asks for is not confirmed."
            )),
        }
        .at(item(Room::Prepare, "people", format!("/people/{position}"), man.id.as_str()))
        .about(Some(party))
    });
    or_one(judged.collect(), Judged::not_applicable("No man is recorded by name."))
}
