//! B11: withdrawal watched for.

use prebirth_domain::{BirthPlan, Concern, ConcernKind, ConcernSubject};

use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that a birth plan looks out for withdrawal.
///
/// # Missing data
/// Does not apply without a birth plan, or where no such concern is about the mother. Asks; it never blames.
///
/// # Source
/// None: a suggestion of practice.
pub const RULE: Rule = Rule {
    code: "B11",
    name: "withdrawal_watched_for",
    family: Family::BirthPlan,
    requires: "Where the mother uses drugs or drinks, the birth plan says how the newborn is watched for withdrawal, and for how long.",
    why: "Signs of withdrawal can come days after birth, when the baby is at home already.",
    remedy: "Agree with the neonatal unit what is watched, for how long, and what that means for going home; write it as a line of the birth plan.",
    source: Cited::Suggestion(
        "Babies who were exposed to drugs or alcohol need a plan for observation; reviews find early discharge without one.",
    ),
    place: RulePlace { room: Room::Plan, section: "birthPlan", pointer: "/birthPlan" },
    check,
};

const WORDS: &[&str] = &["withdrawal", "abstinence", "neonatal", "finnegan"];

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let Some(plan) = facts.case.birth_plan.as_ref().filter(|_| !facts.every_baby_has_died()) else {
        return vec![Judged::not_applicable("No birth plan is recorded.")];
    };
    if !facts.case.concerns.iter().any(|concern| is_exposure(facts, concern)) {
        return vec![Judged::not_applicable(
            "The mother's use of drugs or alcohol is not a recorded concern.",
        )];
    }
    vec![if says_so(plan) {
        Judged::met("The birth plan says how the newborn is watched for withdrawal.")
    } else {
        Judged::cannot_tell(
            "Drug or alcohol use by the mother is a recorded concern. The birth plan does not say how the newborn is watched for withdrawal.",
        )
    }]
}

fn is_exposure(facts: &Facts<'_>, concern: &Concern) -> bool {
    let mother = facts.case.mother().map(|mother| &mother.id);
    let is_about_mother = if concern.about.is_empty() {
        matches!(concern.subject, ConcernSubject::Mother | ConcernSubject::BothParents)
    } else {
        mother.is_some_and(|mother| concern.about.contains(mother))
    };
    let is_substance = matches!(concern.what, ConcernKind::SubstanceMisuse | ConcernKind::Alcohol);
    is_about_mother && is_substance && !concern.is_resolved
}

fn says_so(plan: &BirthPlan) -> bool {
    let ward = plan.ward_supervision.as_ref().and_then(|ward| ward.observation.as_deref());
    let lines = plan.lines.iter().map(|line| line.words.as_str());
    lines.chain(ward).any(|line| {
        let line = line.to_lowercase();
        WORDS.iter().any(|word| line.contains(word))
    })
}
