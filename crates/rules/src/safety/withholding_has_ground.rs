//! S10: withholding has ground.

use prebirth_domain::day_in_words;

use crate::facts::is_blank;
use crate::saying::{gaps, item, or_one};
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that each withheld fact has its ground and its review.
///
/// # Missing data
/// Does not apply while nothing is withheld.
///
/// # Source
/// `sussex-reports`.
pub const RULE: Rule = Rule {
    code: "S10",
    name: "withholding_has_ground",
    family: Family::Safety,
    requires: "Each fact that is withheld has its ground, who decided, and a day on which it is looked at again.",
    why: "A fact withheld without a reason is a fact nobody dares to share.",
    remedy: "Record the ground, who decided and when it is looked at again.",
    source: Cited::Published {
        source: "sussex-reports",
        pinpoint: "redaction",
        words: "Redaction only with a clear safeguarding rationale, agreed in advance and documented.",
    },
    place: RulePlace { room: Room::Prepare, section: "people", pointer: "/withheld" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let judged = facts.case.withheld.iter().enumerate().map(|(position, withheld)| {
        let missing = gaps(&[
            (withheld.ground.trim().is_empty(), "the ground"),
            (is_blank(withheld.decided_by.as_deref()), "who decided"),
            (withheld.kept_from.is_empty(), "from whom it is kept"),
        ]);
        match (missing, withheld.reviewed_on) {
            (Some(missing), _) => Judged::not_met(format!("Not recorded for a withheld fact: {missing}.")),
            (None, Some(day)) if day < facts.today => Judged::not_met(format!(
                "A withheld fact was to be looked at again on {}.",
                day_in_words(day)
            )),
            (None, Some(day)) => Judged::met(format!(
                "A withheld fact has its ground, and is looked at again on {}.",
                day_in_words(day)
            )),
            (None, None) => Judged::cannot_tell("When a withheld fact is looked at again is not recorded."),
        }
        .at(item(Room::Prepare, "people", format!("/withheld/{position}"), withheld.id.as_str()))
    });
    or_one(judged.collect(), Judged::not_applicable("Nothing is withheld from anybody."))
}
