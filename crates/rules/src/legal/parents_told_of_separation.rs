//! L11: parents told of separation.

use prebirth_domain::day_in_words;

use crate::saying::{item, or_one};
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that the parents were told of a decision to separate.
///
/// # Missing data
/// Does not apply while no meeting decided on separation.
///
/// # Source
/// `g-v-nottingham`.
pub const RULE: Rule = Rule {
    code: "L11",
    name: "parents_told_of_separation",
    family: Family::Legal,
    requires: "Where a meeting decides that mother and baby are separated, the parents are told, and the day is recorded.",
    why: "Nobody should learn on the ward what was decided weeks before.",
    remedy: "Tell both parents, with somebody beside the mother, and record the day. If they may not be told, record the reference.",
    source: Cited::Published {
        source: "g-v-nottingham",
        pinpoint: "",
        words: "The plan for removal was made without the mother and carried out on the ward.",
    },
    place: RulePlace { room: Room::Prepare, section: "legal", pointer: "/meetings" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let decided = facts
        .case
        .meetings
        .iter()
        .enumerate()
        .filter(|(_, meeting)| meeting.decides_separation == Some(true));
    let judged = decided.map(|(position, meeting)| {
        match meeting.parents_told_on {
            Some(day) if day <= facts.today => {
                Judged::met(format!("The parents were told on {} of the decision to separate.", day_in_words(day)))
            }
            Some(day) => Judged::due(Some(day), format!("The parents are to be told on {} of the decision to separate.", day_in_words(day))),
            None => Judged::not_met("A meeting decided that mother and baby are separated, and nothing says that the parents were told."),
        }
        .at(item(Room::Prepare, "legal", format!("/meetings/{position}"), meeting.id.as_str()))
    });
    or_one(judged.collect(), Judged::not_applicable("No meeting is recorded that decided on separation."))
}
