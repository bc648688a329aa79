//! E01: escalation stage owned.

use crate::facts::is_blank;
use crate::saying::{gaps, item, or_one};
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that each stage has an owner and a day.
///
/// # Missing data
/// Does not apply while nothing is escalated.
///
/// # Source
/// `croydon-escalation`.
pub const RULE: Rule = Rule {
    code: "E01",
    name: "escalation_stage_owned",
    family: Family::Escalations,
    requires: "Each stage of an escalation has its owner and a day by which it is answered.",
    why: "The slowness of front-line managers was found to be the biggest obstacle.",
    remedy: "Name who answers, and by when.",
    source: Cited::Published {
        source: "croydon-escalation",
        pinpoint: "stages",
        words: "Informal and formal stages, with clear policies.",
    },
    place: RulePlace { room: Room::After, section: "escalations", pointer: "/escalations" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let mut judged = Vec::new();
    for (position, escalation) in facts.case.escalations.iter().enumerate() {
        let here =
            item(Room::After, "escalations", format!("/escalations/{position}"), escalation.id.as_str());
        if escalation.stages.is_empty() {
            judged.push(Judged::not_met("An escalation has no stage: nobody has to answer it.").at(here));
            continue;
        }
        for (index, stage) in escalation.stages.iter().enumerate() {
            let missing = gaps(&[
                (is_blank(stage.owner.as_deref()), "who answers"),
                (stage.due_on.is_none(), "by when"),
            ]);
            judged.push(
                match missing {
                    None => Judged::met(format!(
                        "Stage {} of an escalation has its owner and its day.",
                        stage.number
                    )),
                    Some(missing) => Judged::not_met(format!(
                        "Not recorded for stage {} of an escalation: {missing}.",
                        stage.number
                    )),
                }
                .at(item(
                    Room::After,
                    "escalations",
                    format!("/escalations/{position}/stages/{index}"),
                    stage.id.as_str(),
                )),
            );
        }
    }
    or_one(judged, Judged::not_applicable("Nothing is escalated."))
}
