//! L10: pre proceedings have letter.

use prebirth_domain::{LegalStepKind, ThresholdStep};

use crate::saying::has_come;
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that a pre-proceedings meeting or decision has its letter.
///
/// # Missing data
/// Does not apply while the case is not in pre-proceedings.
///
/// # Source
/// None: a suggestion of practice.
pub const RULE: Rule = Rule {
    code: "L10",
    name: "pre_proceedings_have_letter",
    family: Family::Legal,
    requires: "Pre-proceedings begin with the letter before proceedings.",
    why: "The letter is what tells parents what has to change, and that they may have a solicitor.",
    remedy: "Send the letter, and record the day.",
    source: Cited::Suggestion(
        "The letter before proceedings is the formal step before court; a pre-proceedings meeting without it has no beginning.",
    ),
    place: RulePlace { room: Room::Prepare, section: "legal", pointer: "/legal/steps" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let steps = &facts.case.legal.steps;
    let is_in = steps
        .iter()
        .any(|step| step.step == LegalStepKind::PreProceedingsMeeting && has_come(facts, step.on))
        || facts.case.threshold_decisions.iter().any(|decision| {
            decision.to == ThresholdStep::PreProceedings
                && !decision.is_step_down
                && has_come(facts, decision.on)
        });
    let letter = steps.iter().find(|step| step.step == LegalStepKind::LetterBeforeProceedings);
    vec![match (is_in, letter) {
        (false, _) => Judged::not_applicable("The case is not in pre-proceedings."),
        (true, None) => Judged::not_met("The case is in pre-proceedings, and no letter is recorded."),
        (true, Some(letter)) if has_come(facts, letter.on) => {
            Judged::met("The letter before proceedings is recorded.")
        }
        (true, Some(_)) => Judged::cannot_tell(
            "A letter before proceedings is recorded, and the day is not recorded or still to come.",
        ),
    }]
}
