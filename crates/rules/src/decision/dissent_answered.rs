//! D08: dissent answered.

use crate::facts::is_blank;
use crate::saying::{item, or_one};
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that formal dissent has its reasons and a reply.
///
/// # Missing data
/// Does not apply without formal dissent.
///
/// # Source
/// `sutton-dissent`.
pub const RULE: Rule = Rule {
    code: "D08",
    name: "dissent_answered",
    family: Family::Decision,
    requires: "Formal dissent says what it is about, and gets a reply.",
    why: "Dissent that nobody answers teaches people not to dissent.",
    remedy: "Ask the senior chair for a reply, and record it.",
    source: Cited::Published {
        source: "sutton-dissent",
        pinpoint: "reply",
        words: "The senior conference chair reviews the dissent and replies.",
    },
    place: RulePlace { room: Room::Hold, section: "decision", pointer: "/conferences" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let mut judged = Vec::new();
    for (position, conference) in facts.conferences() {
        for (index, dissent) in
            conference.dissents.iter().enumerate().filter(|(_, dissent)| dissent.is_formal)
        {
            judged.push(
                match (dissent.words.trim().is_empty(), is_blank(dissent.reply.as_deref())) {
                    (true, _) => {
                        Judged::not_met("Formal dissent is recorded, and nothing says what it is about.")
                    }
                    (false, true) => Judged::due(None, "Formal dissent is not answered yet."),
                    (false, false) => Judged::met("Formal dissent was answered."),
                }
                .at(item(
                    Room::Hold,
                    "decision",
                    format!("/conferences/{position}/dissents/{index}"),
                    dissent.id.as_str(),
                ))
                .about(dissent.by.clone()),
            );
        }
    }
    or_one(judged, Judged::not_applicable("No formal dissent is recorded."))
}
