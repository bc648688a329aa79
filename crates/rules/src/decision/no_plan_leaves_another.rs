//! D11: no plan leaves another.

use prebirth_domain::Outcome;

use crate::facts::is_blank;
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that a decision for no plan names other help.
///
/// # Missing data
/// Does not apply where a plan or other help was decided.
///
/// # Source
/// `cheshire-east-prebirth`.
pub const RULE: Rule = Rule {
    code: "D11",
    name: "no_plan_leaves_another",
    family: Family::Decision,
    requires: "Where there is no child protection plan, another plan or help is identified.",
    why: "A family that came to a conference and leaves with nothing comes back.",
    remedy: "Agree a child in need plan, family help or early help, and record which.",
    source: Cited::Published {
        source: "cheshire-east-prebirth",
        pinpoint: "no plan",
        words: "Where there is no child protection plan, a child in need or other plan must be identified.",
    },
    place: RulePlace { room: Room::Hold, section: "decision", pointer: "/conferences" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    super::each_held(facts, |_, conference| match &conference.decision {
        None => Judged::cannot_tell("No decision is recorded yet."),
        Some(decision) => {
            let names_other = !is_blank(decision.alternative_considered.as_deref());
            match decision.outcome {
                Outcome::NoPlan | Outcome::PlanEnds if names_other => {
                    Judged::met("There is no child protection plan, and other help is named.")
                }
                Outcome::NoPlan | Outcome::PlanEnds => {
                    Judged::not_met("There is no child protection plan, and no other plan or help is named.")
                }
                Outcome::ChildInNeedPlan | Outcome::FamilyHelpPlan | Outcome::EarlyHelp => {
                    Judged::met("There is no child protection plan; another plan was decided.")
                }
                Outcome::ChildProtectionPlan | Outcome::PlanContinues | Outcome::Adjourned => {
                    Judged::not_applicable("A plan was decided, or the conference was adjourned.")
                }
                Outcome::NotRecorded => Judged::cannot_tell("The outcome is not recorded."),
            }
        }
    })
}
