//! D14: siblings considered.

use prebirth_domain::{Conference, FamilyRole, Person};

use crate::facts::{is_blank, unless_going_on};
use crate::packs::counted;
use crate::saying::{held, or_one};
use crate::{Cited, Facts, Family, Judged, Key, Place, Room, Rule, RulePlace};

/// Checks that each child of the household was considered.
///
/// # Missing data
/// Does not apply without a brother or sister, or before a conference was held. Gives "cannot tell" where the authority has no rule of its own.
///
/// # Source
/// The figure `Key::SiblingsConsidered` of the policy pack in force.
pub const RULE: Rule = Rule {
    code: "D14",
    name: "siblings_considered",
    family: Family::Decision,
    requires: "A conference about an unborn baby also considers each child of the household.",
    why: "What endangers a newborn can endanger a child who lives there already.",
    remedy: "Record for each brother and sister what the conference found, and what follows.",
    source: Cited::Figure(Key::SiblingsConsidered),
    place: RulePlace { room: Room::Hold, section: "decision", pointer: "/conferences" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let children: Vec<&Person> = facts
        .case
        .people
        .iter()
        .filter(|person| person.role == FamilyRole::Sibling && person.died_on.is_none())
        .filter(|person| person.is_in_household != Some(false))
        .collect();
    if children.is_empty() {
        return vec![Judged::not_applicable("No brother or sister of the household is recorded.")];
    }
    let judged =
        held(facts).filter(|(_, conference)| conference.kind.is_pre_birth()).map(|(position, conference)| {
            unless_going_on(facts, conference, judge(facts, &children, conference))
                .at(Place::new(Room::Hold, "decision", format!("/conferences/{position}/siblingsConsidered")))
                .judged_on(conference.on)
        });
    or_one(judged.collect(), Judged::not_applicable("No conference about the unborn baby has been held."))
}

fn judge(facts: &Facts<'_>, children: &[&Person], conference: &Conference) -> Judged {
    let is_considered = |child: &Person| {
        conference.siblings_considered.iter().any(|entry| {
            entry.person == child.id
                && !(is_blank(entry.words.as_deref()) && is_blank(entry.outcome.as_deref()))
        })
    };
    let left = children.iter().filter(|child| !is_considered(child)).count();
    if left == 0 {
        return Judged::met("Each child of the household was considered.");
    }
    let left = counted(i64::try_from(left).unwrap_or(i64::MAX), "brother or sister");
    let left = left.replace("brother or sisters", "brothers and sisters");
    let sentence = format!("Nothing says that the conference considered {left} of the household.");
    let value = facts.value(Key::SiblingsConsidered, conference.on);
    match value.provides() {
        Some(true) if value.is_sourced() => Judged::not_met(sentence),
        Some(_) | None => Judged::cannot_tell(sentence),
    }
}
