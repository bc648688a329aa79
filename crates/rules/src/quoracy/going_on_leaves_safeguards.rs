//! Q07: going on leaves safeguards.

use prebirth_domain::QuoracyGround;

use crate::facts::is_blank;
use crate::saying::{gaps, or_one};
use crate::{Cited, Facts, Family, Judged, Place, Room, Rule, RulePlace};

/// Checks what a chair who goes on leaves behind.
///
/// # Missing data
/// Does not apply while no chair has gone on without a quorum.
///
/// # Source
/// `swindon-quorate`.
pub const RULE: Rule = Rule {
    code: "Q07",
    name: "going_on_leaves_safeguards",
    family: Family::Quoracy,
    requires: "A chair who goes ahead without a quorum records the interim safeguards, and reports any local difficulty with attendance.",
    why: "Going ahead is for the baby's sake. Somebody has to do what the missing agencies would have done.",
    remedy: "Record what keeps the baby safe meanwhile, and to whom a difficulty with attendance was reported.",
    source: Cited::Published {
        source: "swindon-quorate",
        pinpoint: "exceptions",
        words: "The chair records the reasons and the interim safeguards; in Sussex, local difficulty with attendance is reported.",
    },
    place: RulePlace { room: Room::Hold, section: "quoracy", pointer: "/conferences" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let mut judged = Vec::new();
    for (position, conference) in facts.conferences() {
        let Some(decision) = conference.quoracy.as_ref().filter(|decision| decision.proceeds) else {
            continue;
        };
        let is_difficulty = decision.ground == Some(QuoracyGround::LocalDifficulty);
        let missing = gaps(&[
            (is_blank(decision.interim_plan.as_deref()), "the interim safeguards"),
            (
                is_difficulty && is_blank(decision.reported_to.as_deref()),
                "to whom the difficulty was reported",
            ),
        ]);
        judged.push(
            match missing {
                None => Judged::met("The chair went ahead, and the interim safeguards are recorded."),
                Some(missing) => Judged::not_met(format!(
                    "The chair went ahead without a quorum. Not recorded: {missing}."
                )),
            }
            .at(Place::new(Room::Hold, "quoracy", format!("/conferences/{position}/quoracy"))),
        );
    }
    or_one(judged, Judged::not_applicable("No chair has gone ahead without a quorum."))
}
