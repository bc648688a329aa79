//! I10: known professionals invited.

use prebirth_domain::{Conference, Party, Professional, Role};

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
    if involved(facts).next().is_none() {
        return vec![Judged::not_applicable("No professional is recorded as working with the family.")];
    }
    let mut judged = Vec::new();
    let mut is_said_by_role = false;
    for (position, conference) in facts.conferences() {
        for professional in involved(facts).filter(|professional| is_involved_by(professional, conference)) {
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
            // The rule of the role says that nobody of it is asked; said again by name it would count twice.
            if invitation.is_none() && left_out.is_none() && is_asked_by_role(facts, professional.role) {
                is_said_by_role = true;
                continue;
            }
            let name = facts.party_name(&party);
            let who = format!("{name} ({})", professional.role.label());
            let was_there = super::invited::present(conference).any(|present| *present == party);
            let standing = super::invited::Standing { invitation, left_out, was_there };
            judged
                .push(super::invited::judge(facts, position, conference, &who, standing).about(Some(party)));
        }
    }
    if judged.is_empty() && is_said_by_role {
        return vec![Judged::not_applicable("Whoever works with the family is asked for by role.")];
    }
    super::invited::or_no_conference(judged)
}

/// This gives the professionals who work with the family, other than children's social care.
pub(crate) fn involved<'case>(
    facts: &Facts<'case>,
) -> impl Iterator<Item = &'case Professional> + use<'case> {
    facts.case.professionals.iter().filter(|professional| {
        !professional.role.is_childrens_social_care()
            && (professional.has_direct_contact == Some(true) || !professional.works_with.is_empty())
    })
}

/// This says whether a professional was there by the day of a conference.
pub(crate) fn is_involved_by(professional: &Professional, conference: &Conference) -> bool {
    conference.on.is_none_or(|day| professional.involved_from.is_none_or(|from| from <= day))
}

/// This says whether another rule of this family asks for somebody of a role.
fn is_asked_by_role(facts: &Facts<'_>, role: Role) -> bool {
    matches!(
        role,
        Role::Midwife
            | Role::SafeguardingMidwife
            | Role::HealthVisitor
            | Role::FamilyNurse
            | Role::Gp
            | Role::Police
    ) || crate::concern_roles::calls(facts.case, facts.today)
        .iter()
        .any(|call| !call.is_custody && call.roles.contains(&role))
}
