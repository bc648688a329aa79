//! C18: disputes keep every version.

use crate::saying::{item, or_one};
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that each disputed fact keeps its versions.
///
/// # Missing data
/// Does not apply while nothing is disputed.
///
/// # Source
/// None: a suggestion of practice.
pub const RULE: Rule = Rule {
    code: "C18",
    name: "disputes_keep_every_version",
    family: Family::Records,
    requires: "A fact that people dispute keeps at least two versions, each with who says so.",
    why: "A dispute with one version is one person's account with a different name.",
    remedy: "Record each version, and who says so.",
    source: Cited::Suggestion(
        "A disputed fact stays marked as disputed, with both versions and who says so.",
    ),
    place: RulePlace { room: Room::Prepare, section: "people", pointer: "/disputes" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let judged = facts.case.disputes.iter().enumerate().map(|(position, dispute)| {
        let told = dispute.versions.iter().filter(|version| !version.words.trim().is_empty());
        let named = told.clone().filter(|version| !version.who.trim().is_empty()).count();
        match (told.count(), named) {
            (told, named) if told >= 2 && named == told => {
                Judged::met("A disputed fact keeps each version, with who says so.")
            }
            (told, _) if told < 2 => {
                Judged::not_met("A fact is marked as disputed, and has fewer than two versions.")
            }
            (_, _) => Judged::not_met("A disputed fact has a version, and nothing says whose it is."),
        }
        .at(item(Room::Prepare, "people", format!("/disputes/{position}"), dispute.id.as_str()))
    });
    or_one(judged.collect(), Judged::not_applicable("Nothing is recorded as disputed."))
}
