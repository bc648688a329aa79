//! C12: nobody recorded twice.

use crate::facts::is_blank;
use crate::{Cited, Facts, Family, Judged, Place, Room, Rule, RulePlace};

/// Prompts where two people have the same name.
///
/// # Missing data
/// A prompt: it says "cannot tell" and never that they are one.
///
/// # Source
/// None: a suggestion of practice.
pub const RULE: Rule = Rule {
    code: "C12",
    name: "nobody_recorded_twice",
    family: Family::Records,
    requires: "Where two people in the case have the same name, somebody has checked whether they are the same person.",
    why: "One person recorded twice gets two letters. Two people with one name get each other's.",
    remedy: "Compare dates of birth and addresses. Merge them, or write beside each that they are two different people.",
    source: Cited::Suggestion("Same name: a guard against the wrong recipient."),
    place: RulePlace { room: Room::Prepare, section: "people", pointer: "/people" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let names: Vec<(usize, String)> = facts
        .case
        .people
        .iter()
        .enumerate()
        .filter(|(_, somebody)| {
            !somebody.name.given.trim().is_empty() && !somebody.name.family.trim().is_empty()
        })
        .map(|(position, somebody)| (position, somebody.name.full().to_lowercase()))
        .collect();
    let mut judged = Vec::new();
    for (index, (position, name)) in names.iter().enumerate() {
        let Some((earlier, _)) = names.iter().take(index).find(|(_, other)| other == name) else { continue };
        let two = [*earlier, *position].map(|at| facts.case.people.get(at));
        let explained = two.iter().flatten().all(|somebody| !is_blank(somebody.note.as_deref()));
        let births: Vec<_> = two.iter().flatten().filter_map(|somebody| somebody.date_of_birth).collect();
        let differ = births.first() != births.last();
        judged.push(
            if explained || differ {
                Judged::met("Two people have the same name, and what is recorded tells them apart.")
            } else {
                Judged::cannot_tell("Two people have the same name. Are they the same person?")
            }
            .at(Place::new(Room::Prepare, "people", format!("/people/{position}"))),
        );
    }
    match (judged.is_empty(), names.is_empty()) {
        (false, _) => judged,
        (true, true) => vec![Judged::not_applicable("Nobody is recorded by name.")],
        (true, false) => vec![Judged::met("No two people have the same name.").at(Place::new(
            Room::Prepare,
            "people",
            "/people",
        ))],
    }
}
