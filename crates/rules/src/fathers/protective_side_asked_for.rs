//! F12: protective side asked for.

use crate::facts::{is_blank, person};
use crate::saying::{gaps, item, or_one};
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Prompts for each man's strengths and network.
///
/// # Missing data
/// A prompt: without them it says "cannot tell" and judges nobody.
///
/// # Source
/// `nspcc-unseen-men`.
pub const RULE: Rule = Rule {
    code: "F12",
    name: "protective_side_asked_for",
    family: Family::Fathers,
    requires: "For each man it is recorded how he could protect the baby, and who in his family could help.",
    why: "Unseen men are of two kinds: those who pose a risk, and those who could protect and are overlooked.",
    remedy: "Ask him, and record his strengths and his family and network.",
    source: Cited::Published {
        source: "nspcc-unseen-men",
        pinpoint: "learning",
        words: "Men who could protect are overlooked as well as men who pose a risk.",
    },
    place: RulePlace { room: Room::Prepare, section: "people", pointer: "/people" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let mut judged = Vec::new();
    for (position, man) in facts.men() {
        let Some(record) = &man.father else { continue };
        let who = facts.name(man);
        let missing = gaps(&[
            (is_blank(record.strengths.as_deref()), "how he could protect the baby"),
            (is_blank(record.family_network.as_deref()), "who in his family could help"),
        ]);
        judged.push(
            match missing {
                None => Judged::met(format!("How {who} and his family could protect the baby is recorded.")),
                Some(missing) => {
                    Judged::cannot_tell(format!("Not asked or not recorded about {who}: {missing}."))
                }
            }
            .at(item(Room::Prepare, "people", format!("/people/{position}/father"), man.id.as_str()))
            .about(Some(person(&man.id))),
        );
    }
    or_one(judged, Judged::not_applicable("No man has a record yet."))
}
