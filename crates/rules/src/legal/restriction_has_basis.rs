//! L01: restriction has basis.

use prebirth_domain::{LegalStepKind, Restriction, RestrictionBasis};

use crate::facts::is_blank;
use crate::{Cited, Facts, Family, Judged, Place, Room, Rule, RulePlace};

/// Checks that each restriction names what it rests on.
///
/// # Missing data
/// Does not apply while no restriction is recorded.
///
/// # Source
/// `children-act-1989`.
pub const RULE: Rule = Rule {
    code: "L01",
    name: "restriction_has_basis",
    family: Family::Legal,
    requires: "Each restriction of a parent rests on an order, police protection or recorded consent.",
    why: "A baby was taken from a mother with neither order nor consent. Nobody on the ward had the power to do it.",
    remedy: "Record the order, the police protection or the consent: who, when, and with what capacity. Otherwise take the restriction out.",
    source: Cited::Published {
        source: "children-act-1989",
        pinpoint: "sections 20, 31, 38, 44 and 46",
        words: "A child is kept from a parent under an order, police protection or agreement, not under a plan.",
    },
    place: RulePlace { room: Room::Plan, section: "birthPlan", pointer: "/birthPlan" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let mut judged = Vec::new();
    for (position, conference) in facts.conferences() {
        let restrictions =
            conference.decision.iter().flat_map(|decision| decision.restrictions.iter().enumerate());
        for (index, restriction) in restrictions {
            let place = Place::new(
                Room::Hold,
                "decision",
                format!("/conferences/{position}/decision/restrictions/{index}"),
            );
            judged.push(based(restriction).at(place.item(restriction.id.as_str())));
        }
    }
    let plan = facts.case.birth_plan.as_ref();
    for (index, restriction) in plan.iter().flat_map(|plan| plan.restrictions.iter().enumerate()) {
        let place = Place::new(Room::Plan, "birthPlan", format!("/birthPlan/restrictions/{index}"));
        judged.push(based(restriction).at(place.item(restriction.id.as_str())));
    }
    if plan.is_some_and(|plan| plan.separates_at_birth == Some(true)) {
        let has_power = facts.case.legal.steps.iter().any(|step| {
            matches!(
                step.step,
                LegalStepKind::OrderMade | LegalStepKind::PoliceProtection | LegalStepKind::ConsentGiven
            )
        });
        let place = Place::new(Room::Plan, "birthPlan", "/birthPlan/separatesAtBirth");
        judged.push(if has_power {
            Judged::cannot_tell("The birth plan separates mother and baby. A legal step is recorded; check that it covers this restriction.").at(place)
        } else {
            Judged::not_met("The birth plan separates mother and baby. No order, police protection or consent is recorded for this restriction.").at(place)
        });
    }
    if judged.is_empty() {
        judged.push(Judged::not_applicable("No restriction is recorded."));
    }
    judged
}

fn based(restriction: &Restriction) -> Judged {
    let has_words = !is_blank(restriction.basis_words.as_deref());
    match (restriction.basis, has_words) {
        (RestrictionBasis::NotRecorded, _) => Judged::not_met(
            "A restriction rests on nothing that is recorded: no order, police protection or consent.",
        ),
        (RestrictionBasis::Agreement | RestrictionBasis::Consent, false) => Judged::not_met(format!(
            "A restriction rests on {}, but who agreed, when and with what capacity is not recorded.",
            restriction.basis.label()
        )),
        (
            RestrictionBasis::CourtOrder
            | RestrictionBasis::EmergencyProtectionOrder
            | RestrictionBasis::InterimCareOrder
            | RestrictionBasis::PoliceProtection
            | RestrictionBasis::BailConditions,
            false,
        ) => Judged::cannot_tell(format!(
            "A restriction rests on {}, without its reference.",
            restriction.basis.label()
        )),
        (
            RestrictionBasis::CourtOrder
            | RestrictionBasis::EmergencyProtectionOrder
            | RestrictionBasis::InterimCareOrder
            | RestrictionBasis::PoliceProtection
            | RestrictionBasis::BailConditions
            | RestrictionBasis::Agreement
            | RestrictionBasis::Consent,
            true,
        ) => {
            Judged::met(format!("A restriction rests on {}, with its reference.", restriction.basis.label()))
        }
    }
}
