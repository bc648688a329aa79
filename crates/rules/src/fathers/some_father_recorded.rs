//! F01: some father recorded.

use crate::{Cited, Facts, Family, Judged, Place, Room, Rule, RulePlace};

/// Checks that a father is recorded, or what was tried to find him.
///
/// # Missing data
/// An explanation without a man is "cannot tell", never met.
///
/// # Source
/// `leicester-audit`.
pub const RULE: Rule = Rule {
    code: "F01",
    name: "some_father_recorded",
    family: Family::Fathers,
    requires: "At least one father, possible father or partner is recorded, or what was tried to find him and who tries next.",
    why: "A baby with no recorded father is a baby with nobody looking: the audit found fathers not sought.",
    remedy: "Record him, or record what was tried and who asks again.",
    source: Cited::Published {
        source: "leicester-audit",
        pinpoint: "recommendation 5",
        words: "Every partner seeks the engagement of fathers in pre-birth planning.",
    },
    place: RulePlace { room: Room::Prepare, section: "people", pointer: "/noFatherRecordedBecause" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    if facts.men().next().is_some() {
        return vec![Judged::met("A father or partner is recorded.").at(Place::new(
            Room::Prepare,
            "people",
            "/people",
        ))];
    }
    match facts.case.no_father_recorded_because.as_deref().map(str::trim).filter(|words| !words.is_empty()) {
        Some(words) => vec![
            Judged::cannot_tell(format!("No father is recorded. What was tried: {words}"))
                .remedy("Ask again, and record who asks next and when."),
        ],
        None if facts.case.people.is_empty() => {
            vec![Judged::cannot_tell("Nobody of the family is recorded yet.")]
        }
        None => vec![Judged::not_met(
            "No father, partner or other man is recorded, and nothing says what was tried to find him.",
        )],
    }
}
