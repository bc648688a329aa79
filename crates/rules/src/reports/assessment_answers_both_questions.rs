//! R05: assessment answers both questions.

use crate::facts::is_blank;
use crate::saying::gaps;
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that a completed assessment answers the two questions of a pre-birth assessment.
///
/// # Missing data
/// Does not apply while no assessment is complete.
///
/// # Source
/// `norfolk-prebirth`.
pub const RULE: Rule = Rule {
    code: "R05",
    name: "assessment_answers_both_questions",
    family: Family::Reports,
    requires: "A completed pre-birth assessment answers whether the newborn will be safe with these carers, and whether there is a realistic prospect of adequate care throughout childhood.",
    why: "The two questions are what the conference has to decide about.",
    remedy: "Write the answer to each.",
    source: Cited::Published {
        source: "norfolk-prebirth",
        pinpoint: "the two questions",
        words: "Will the newborn be safe with these carers? Is there a realistic prospect of adequate care throughout childhood?",
    },
    place: RulePlace { room: Room::Prepare, section: "reports", pointer: "/assessment" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let Some(assessment) =
        facts.case.assessment.as_ref().filter(|assessment| assessment.completed_on.is_some())
    else {
        return vec![Judged::not_applicable("No assessment is recorded as complete.")];
    };
    let missing = gaps(&[
        (is_blank(assessment.newborn_safe.as_deref()), "whether the newborn will be safe"),
        (
            is_blank(assessment.care_throughout_childhood.as_deref()),
            "whether there will be adequate care throughout childhood",
        ),
    ]);
    vec![match missing {
        None => Judged::met("The assessment answers both questions."),
        Some(missing) => Judged::not_met(format!("The assessment does not say {missing}.")),
    }]
}
