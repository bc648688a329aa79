//! E02: escalation answered in time.

use prebirth_domain::day_in_words;

use crate::packs::counted;
use crate::saying::{item, or_one};
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that each stage was answered by its day.
///
/// # Missing data
/// Gives "cannot tell" for a stage without a day; does not apply while nothing is escalated.
///
/// # Source
/// `london-conflict`.
pub const RULE: Rule = Rule {
    code: "E02",
    name: "escalation_answered_in_time",
    family: Family::Escalations,
    requires: "Each stage of an escalation is answered by its day.",
    why: "An escalation that waits is a disagreement that the baby lives in.",
    remedy: "Ask for the answer, or take it to the next stage.",
    source: Cited::Published {
        source: "london-conflict",
        pinpoint: "timescale",
        words: "Resolved within one working week, or a timescale that protects the child, whichever is less.",
    },
    place: RulePlace { room: Room::After, section: "escalations", pointer: "/escalations" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let mut judged = Vec::new();
    for (position, escalation) in facts.case.escalations.iter().enumerate() {
        for (index, stage) in escalation.stages.iter().enumerate() {
            let number = stage.number;
            let entry = match (stage.due_on, stage.answered_on) {
                (Some(due), Some(answered)) if answered > due => Judged::late(
                    due,
                    format!("{} late", counted((answered - due).num_days(), "day")),
                    format!(
                        "Stage {number} of an escalation was answered on {}; it was due by {}.",
                        day_in_words(answered),
                        day_in_words(due)
                    ),
                )
                .over(),
                (Some(_), Some(answered)) if answered <= facts.today => Judged::met(format!(
                    "Stage {number} of an escalation was answered on {}.",
                    day_in_words(answered)
                )),
                (Some(due), _) if due < facts.today => Judged::late(
                    due,
                    format!("{} late", counted((facts.today - due).num_days(), "day")),
                    format!(
                        "Stage {number} of an escalation was due by {}, and is not answered.",
                        day_in_words(due)
                    ),
                ),
                (Some(due), _) => Judged::due(
                    Some(due),
                    format!("Stage {number} of an escalation is due by {}.", day_in_words(due)),
                ),
                (None, _) => Judged::cannot_tell(format!(
                    "By when stage {number} of an escalation is answered is not recorded."
                )),
            };
            judged.push(entry.at(item(
                Room::After,
                "escalations",
                format!("/escalations/{position}/stages/{index}"),
                stage.id.as_str(),
            )));
        }
    }
    or_one(judged, Judged::not_applicable("No stage of an escalation is recorded."))
}
