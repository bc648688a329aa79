//! R06: assessment done with maternity.

use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that maternity took part in the assessment.
///
/// # Missing data
/// Gives "cannot tell" when nothing says whether maternity took part.
///
/// # Source
/// `sefton-prebirth`.
pub const RULE: Rule = Rule {
    code: "R06",
    name: "assessment_done_with_maternity",
    family: Family::Reports,
    requires: "The pre-birth assessment is done together with maternity.",
    why: "Half of what there is to know about a pregnancy is in the maternity notes.",
    remedy: "Go through the assessment with the midwife, and record that you did.",
    source: Cited::Published {
        source: "sefton-prebirth",
        pinpoint: "assessment",
        words: "The pre-birth assessment is done with maternity.",
    },
    place: RulePlace { room: Room::Prepare, section: "reports", pointer: "/assessment" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let Some(assessment) = &facts.case.assessment else {
        return vec![
            Judged::cannot_tell("No pre-birth assessment is recorded.").remedy("Record the assessment."),
        ];
    };
    vec![match (assessment.is_done_with_maternity, assessment.completed_on) {
        (Some(true), _) => Judged::met("Maternity took part in the assessment."),
        (Some(false), Some(_)) => Judged::not_met("The assessment was completed without maternity."),
        (Some(false), None) => Judged::due(None, "Maternity is to take part in the assessment."),
        (None, _) => Judged::cannot_tell("Whether maternity took part in the assessment is not recorded."),
    }]
}
