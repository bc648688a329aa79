//! F02: unknown father pursued.

use prebirth_domain::day_in_words;

use crate::facts::{is_blank, person};
use crate::{Cited, Facts, Family, Judged, Place, Room, Rule, RulePlace};

/// Checks that an unknown father is pursued.
///
/// # Missing data
/// Does not apply while every man has a name.
///
/// # Source
/// `myth-invisible-men`.
pub const RULE: Rule = Rule {
    code: "F02",
    name: "unknown_father_pursued",
    family: Family::Fathers,
    requires: "For a father who is not known, the mother's account, who asks next and when are recorded.",
    why: "Not known is an answer only with what was tried and who tries next.",
    remedy: "Record the mother's account, who asks next and on which day.",
    source: Cited::Published {
        source: "myth-invisible-men",
        pinpoint: "",
        words: "Men's roles, histories and own childhoods are too often overlooked.",
    },
    place: RulePlace { room: Room::Prepare, section: "people", pointer: "/people" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let mut judged = Vec::new();
    for (position, man) in facts.men() {
        let Some(record) = &man.father else { continue };
        if !man.name.is_unknown() {
            continue;
        }
        let place =
            Place::new(Room::Prepare, "people", format!("/people/{position}/father")).item(man.id.as_str());
        let gaps: Vec<&str> = [
            (is_blank(record.mothers_account.as_deref()), "the mother's account"),
            (is_blank(record.who_asks_next.as_deref()), "who asks next"),
            (record.asks_next_on.is_none(), "when they ask"),
        ]
        .into_iter()
        .filter(|(is_gap, _)| *is_gap)
        .map(|(_, words)| words)
        .collect();
        let entry = match (gaps.is_empty(), record.asks_next_on) {
            (false, _) => {
                Judged::not_met(format!("A father is not known by name. Not recorded: {}.", gaps.join(", ")))
            }
            (true, Some(day)) if day < facts.today => Judged::not_met(format!(
                "A father is not known by name, and the day to ask again has passed: {}.",
                day_in_words(day)
            )),
            (true, day) => {
                Judged::due(day, "A father is not known by name. Who asks next, and when, is recorded.")
            }
        };
        judged.push(entry.at(place).about(Some(person(&man.id))));
    }
    judged
}
