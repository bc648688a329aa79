//! B01: birth plan follows decision.

use prebirth_domain::ConferenceState;

use crate::facts::is_blank;
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that the birth plan is no harder than the decision.
///
/// # Missing data
/// Gives "cannot tell" while no decision is recorded.
///
/// # Source
/// `g-v-nottingham`.
pub const RULE: Rule = Rule {
    code: "B01",
    name: "birth_plan_follows_decision",
    family: Family::BirthPlan,
    requires: "The birth plan says what the conference decided. A line that is missing, added or harder is signed for, with a reason.",
    why: "A decision hardened on its way to the ward, and a baby was taken at birth against it.",
    remedy: "Bring the birth plan back to the decision, or have the chair sign for the difference with the reasons.",
    source: Cited::Published {
        source: "g-v-nottingham",
        pinpoint: "",
        words: "The conference decided that mother and baby stay together on the ward; the plan on the ward said removal at birth.",
    },
    place: RulePlace { room: Room::Plan, section: "birthPlan", pointer: "/birthPlan" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let Some(plan) = &facts.case.birth_plan else {
        return vec![Judged::not_applicable("No birth plan is recorded.")];
    };
    let decision = facts
        .conferences()
        .filter(|(_, conference)| conference.state != ConferenceState::Planned)
        .filter_map(|(_, conference)| conference.decision.as_ref())
        .last();
    let Some(decision) = decision else {
        return vec![
            Judged::cannot_tell("No conference decision is recorded to compare the birth plan with.")
                .remedy("Record the decision."),
        ];
    };
    let decided: Vec<&str> =
        decision.restrictions.iter().map(|restriction| restriction.words.trim()).collect();
    let added =
        plan.restrictions.iter().filter(|restriction| !decided.contains(&restriction.words.trim())).count();
    let lines = plan.lines.iter().filter(|line| !line.is_from_decision).count();
    let drift: Vec<String> = [
        (plan.separates_at_birth == Some(true) && decision.plans_separation_at_birth != Some(true))
            .then(|| "it separates mother and baby at birth".to_owned()),
        (plan.baby_stays_with_mother == Some(false) && decision.plans_separation_at_birth == Some(false))
            .then(|| "the baby does not stay with the mother".to_owned()),
        (added > 0).then(|| {
            format!(
                "{} that the conference did not decide",
                crate::packs::counted(i64::try_from(added).unwrap_or(i64::MAX), "restriction")
            )
        }),
        (lines > 0).then(|| {
            format!(
                "{} that the conference did not decide",
                crate::packs::counted(i64::try_from(lines).unwrap_or(i64::MAX), "line")
            )
        }),
    ]
    .into_iter()
    .flatten()
    .collect();
    let is_signed = !is_blank(plan.drift_signed_by.as_deref()) && !is_blank(plan.drift_reasons.as_deref());
    let says_nothing = decision.plans_separation_at_birth.is_none() && plan.separates_at_birth.is_none();
    vec![match (drift.is_empty(), is_signed) {
        (false, false) => Judged::not_met(format!(
            "The birth plan is harder than the conference decision, and nobody signed for it: {}.",
            drift.join("; ")
        )),
        _ if says_nothing => Judged::cannot_tell(
            "Neither the decision nor the birth plan says whether mother and baby stay together.",
        ),
        (true, _) => Judged::met("The birth plan says nothing harder than the conference decision."),
        (false, true) => Judged::met(format!(
            "The birth plan differs from the conference decision, signed and with reasons: {}.",
            drift.join("; ")
        )),
    }]
}
