//! L08: family group offered.

use prebirth_domain::{FamilyGroupOutcome, LegalStepKind};

use crate::facts::is_blank;
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Prompts for the offer of a family group meeting before proceedings.
///
/// # Missing data
/// Gives "cannot tell" while no offer is recorded: whether the duty is in force has to be checked.
///
/// # Source
/// `children-wellbeing-act-2026`.
pub const RULE: Rule = Rule {
    code: "L08",
    name: "family_group_offered",
    family: Family::Legal,
    requires: "Before the letter before proceedings or an application, a family group decision-making meeting is offered, or it is recorded why it is not in the child's best interests.",
    why: "A family may hold an answer that nobody asked it for. The Act of 2026 makes the offer a duty once it is in force.",
    remedy: "Offer the meeting, or record why it is not in the child's best interests.",
    source: Cited::Published {
        source: "children-wellbeing-act-2026",
        pinpoint: "section 31ZA of the Children Act 1989, once commenced",
        words: "Before applying, the authority must offer a family group decision-making meeting; the offer is in the letter before proceedings.",
    },
    place: RulePlace { room: Room::Prepare, section: "legal", pointer: "/legal/familyGroupOffer" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let nears_court = facts.case.legal.steps.iter().any(|step| {
        matches!(
            step.step,
            LegalStepKind::LetterBeforeProceedings
                | LegalStepKind::PreProceedingsMeeting
                | LegalStepKind::ApplicationIssued
        )
    });
    let offer = facts.case.legal.family_group_offer.as_ref();
    let reason_given = offer.is_some_and(|offer| !is_blank(offer.reason.as_deref()));
    vec![match (offer.map(|offer| (offer.outcome, offer.offered_on)), nears_court) {
        (Some((FamilyGroupOutcome::NotInBestInterests, _)), _) if reason_given => {
            Judged::met("A family group meeting is not in the child's best interests, for a recorded reason.")
        }
        (Some((FamilyGroupOutcome::NotInBestInterests, _)), _) => Judged::not_met(
            "A family group meeting was found not to be in the child's best interests, without a reason.",
        ),
        (
            Some((
                FamilyGroupOutcome::Offered | FamilyGroupOutcome::Accepted | FamilyGroupOutcome::Declined,
                Some(day),
            )),
            _,
        ) if day <= facts.today => Judged::met("A family group meeting was offered."),
        (
            Some((
                FamilyGroupOutcome::Offered | FamilyGroupOutcome::Accepted | FamilyGroupOutcome::Declined,
                _,
            )),
            _,
        ) => Judged::cannot_tell(
            "A family group meeting is recorded as offered, and the day is not recorded or still to come.",
        ),
        (Some((FamilyGroupOutcome::NotOffered, _)) | None, true) => Judged::cannot_tell(
            "The case nears proceedings, and no offer of a family group meeting is recorded.",
        ),
        (Some((FamilyGroupOutcome::NotOffered, _)) | None, false) => {
            Judged::not_applicable("No step towards proceedings is recorded.")
        }
    }]
}
