//! I10: known professionals invited.

use prebirth_domain::Party;

use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that each professional who works with the family is invited or left out for a reason.
///
/// # Missing data
/// Gives "cannot tell" while no conference is recorded.
///
/// # Source
/// `sussex-membership`.
pub const RULE: Rule = Rule {
    code: "I10",
    name: "known_professionals_invited",
    family: Family::Invitations,
    requires: "Each professional who is recorded as working with the family is invited, or the reason for not inviting them is recorded.",
    why: "Somebody who knows a parent and is not asked takes what they know with them.",
    remedy: "Invite them, or record the reason.",
    source: Cited::Published {
        source: "sussex-membership",
        pinpoint: "who attends",
        words: "Those attend who have knowledge of the child or the family, or expertise, or both.",
    },
    place: RulePlace { room: Room::Prepare, section: "invitations", pointer: "/professionals" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let involved: Vec<_> = facts
        .case
        .professionals
        .iter()
        .filter(|professional| {
            !professional.role.is_childrens_social_care()
                && (professional.has_direct_contact == Some(true) || !professional.works_with.is_empty())
        })
        .collect();
    if involved.is_empty() {
        return vec![Judged::not_applicable("No professional is recorded as working with the family.")];
    }
    let mut judged = Vec::new();
    for (position, conference) in facts.conferences() {
        for professional in &involved {
            if conference.on.is_some_and(|day| professional.involved_from.is_some_and(|from| from > day)) {
                continue;
            }
            let party = Party::Professional { id: professional.id.clone() };
            let invitation = conference
                .invitations
                .iter()
                .enumerate()
                .find(|(_, invitation)| invitation.party.as_ref() == Some(&party))
                .or_else(|| super::invited::invitation_of(facts, conference, &[professional.role]));
            let left_out = conference
                .left_out
                .iter()
                .enumerate()
                .find(|(_, left_out)| left_out.party.as_ref() == Some(&party))
                .or_else(|| super::invited::left_out_role(facts, conference, &[professional.role]));
            let name = facts.party_name(&party);
            let who = format!("{name} ({})", professional.role.label());
            let was_there = super::invited::present(conference).any(|present| *present == party);
            let standing = super::invited::Standing { invitation, left_out, was_there };
            judged
                .push(super::invited::judge(facts, position, conference, &who, standing).about(Some(party)));
        }
    }
    super::invited::or_no_conference(judged)
}
