//! Whether a role or a person is invited to each conference, or left out for a recorded reason.

use prebirth_domain::{
    Conference, ConferenceState, Invitation, LeftOut, Party, Person, Reply, Role, capital, day_in_words,
};

use crate::facts::with_police_plural;
use crate::{Facts, Judged, Place, Room};

/// This gives the invitation of a role, the one that was sent first.
pub(crate) fn invitation_of<'case>(
    facts: &Facts<'case>,
    conference: &'case Conference,
    roles: &[Role],
) -> Option<(usize, &'case Invitation)> {
    let all = conference.invitations.iter().enumerate();
    let matching =
        all.filter(|(_, invitation)| role_of(facts, invitation).is_some_and(|role| roles.contains(&role)));
    matching.min_by_key(|(_, invitation)| (invitation.sent_on.is_none(), invitation.sent_on))
}

/// This gives the role of an invitation: as written, or that of the professional who is asked.
pub(crate) fn role_of(facts: &Facts<'_>, invitation: &Invitation) -> Option<Role> {
    invitation.role.or_else(|| match &invitation.party {
        Some(Party::Professional { id }) => facts.case.professional(id).map(|professional| professional.role),
        Some(Party::Person { .. }) | None => None,
    })
}

/// This gives the recorded reason for leaving out a role.
pub(crate) fn left_out_role<'case>(
    facts: &Facts<'case>,
    conference: &'case Conference,
    roles: &[Role],
) -> Option<(usize, &'case LeftOut)> {
    conference.left_out.iter().enumerate().find(|(_, left_out)| {
        let role = left_out.role.or_else(|| match &left_out.party {
            Some(Party::Professional { id }) => {
                facts.case.professional(id).map(|professional| professional.role)
            }
            Some(Party::Person { .. }) | None => None,
        });
        role.is_some_and(|role| roles.contains(&role))
    })
}

/// This judges whether a role is invited to each conference.
pub(crate) fn role_invited(facts: &Facts<'_>, role: Role, alternatives: &[Role]) -> Vec<Judged> {
    let judged: Vec<Judged> = facts
        .conferences()
        .map(|(position, conference)| {
            let who = format!("The {}", role.label());
            asked(facts, position, conference, &who, alternatives)
        })
        .collect();
    or_no_conference(judged)
}

/// This judges whether one of several roles is invited to a conference.
pub(super) fn asked(
    facts: &Facts<'_>,
    position: usize,
    conference: &Conference,
    who: &str,
    roles: &[Role],
) -> Judged {
    let standing = Standing {
        invitation: invitation_of(facts, conference, roles),
        left_out: left_out_role(facts, conference, roles),
        was_there: role_was_there(facts, conference, roles),
    };
    with_police_plural(judge(facts, position, conference, who, standing))
}

/// This says whether somebody in one of the roles took part.
pub(super) fn role_was_there(facts: &Facts<'_>, conference: &Conference, roles: &[Role]) -> bool {
    present(conference).any(|party| match party {
        Party::Professional { id } => {
            facts.case.professional(id).is_some_and(|professional| roles.contains(&professional.role))
        }
        Party::Person { .. } => false,
    })
}

/// This gives everybody who took part in a conference, in person or through a deputy.
pub(crate) fn present(conference: &Conference) -> impl Iterator<Item = &Party> {
    conference
        .attendance
        .iter()
        .filter(|entry| entry.mode.is_present())
        .filter_map(|entry| entry.party.as_ref())
}

/// This is what a conference has on record of asking somebody.
pub(super) struct Standing<'case> {
    /// The invitation, with its position.
    pub(super) invitation: Option<(usize, &'case Invitation)>,
    /// The reason for leaving out, with its position.
    pub(super) left_out: Option<(usize, &'case LeftOut)>,
    /// Whether they took part all the same.
    pub(super) was_there: bool,
}

/// This judges whether a person of the family is invited to each conference.
pub(super) fn person_invited(facts: &Facts<'_>, person: &Person) -> Vec<Judged> {
    let party = crate::facts::person(&person.id);
    let judged: Vec<Judged> = facts
        .conferences()
        .map(|(position, conference)| {
            let invitations = conference.invitations.iter().enumerate();
            let invitation = invitations
                .filter(|(_, invitation)| invitation.party.as_ref() == Some(&party))
                .min_by_key(|(_, invitation)| (invitation.sent_on.is_none(), invitation.sent_on));
            let left_out = conference
                .left_out
                .iter()
                .enumerate()
                .find(|(_, left_out)| left_out.party.as_ref() == Some(&party));
            let who = capital(&facts.name(person));
            let was_there = present(conference).any(|present| *present == party);
            let standing = Standing { invitation, left_out, was_there };
            judge(facts, position, conference, &who, standing).about(Some(party.clone()))
        })
        .collect();
    or_no_conference(judged)
}

/// This says that there is no conference to invite anybody to.
pub(crate) fn or_no_conference(judged: Vec<Judged>) -> Vec<Judged> {
    if judged.is_empty() {
        return vec![
            Judged::cannot_tell("No conference is recorded yet.")
                .remedy("Plan the conference.")
                .at(Place::new(Room::Prepare, "conference", "/conferences")),
        ];
    }
    judged
}

/// This judges one invitation to one conference.
pub(super) fn judge(
    facts: &Facts<'_>,
    position: usize,
    conference: &Conference,
    who: &str,
    standing: Standing<'_>,
) -> Judged {
    let Standing { invitation, left_out, was_there } = standing;
    let here = Place::new(Room::Prepare, "invitations", format!("/conferences/{position}/invitations"));
    let called = called(conference);
    match (invitation, left_out) {
        (Some((index, invitation)), _) => {
            let place = Place::new(
                Room::Prepare,
                "invitations",
                format!("/conferences/{position}/invitations/{index}"),
            )
            .item(invitation.id.as_str());
            sent(facts, conference, who, invitation, was_there).at(place).about(invitation.party.clone())
        }
        (None, Some((index, left_out))) => {
            let place =
                Place::new(Room::Prepare, "invitations", format!("/conferences/{position}/left_out/{index}"))
                    .item(left_out.id.as_str());
            let place = Place { pointer: place.pointer.replace("left_out", "leftOut"), ..place };
            let has_reason = !left_out.reason.trim().is_empty();
            let has_decider = left_out.decided_by.as_deref().is_some_and(|by| !by.trim().is_empty());
            match (has_reason, has_decider) {
                (true, true) => {
                    Judged::met(format!("{who} is not invited to the {called}, for a recorded reason."))
                }
                (true, false) => Judged::cannot_tell(format!(
                    "{who} is not invited to the {called}. Who decided this is not recorded."
                )),
                (false, true | false) => Judged::not_met(format!(
                    "{who} is not invited to the {called}, and no reason is recorded."
                )),
            }
            .at(place)
            .about(left_out.party.clone())
        }
        (None, None) if was_there => {
            Judged::cannot_tell(format!("{who} was at the {called}, but no invitation is recorded."))
                .remedy("Record the invitation and the day on which it went out.")
                .at(here)
        }
        (None, None) => {
            let sentence = format!("{who} has not been invited to the {called}, and no reason is recorded.");
            Judged::not_met(sentence).at(here)
        }
    }
}

/// This says whether an invitation asks a person: one to nobody in particular has reached somebody only when
/// somebody answered it.
pub(crate) fn asks_somebody(invitation: &Invitation) -> bool {
    invitation.party.is_some() || invitation.deputy.is_some() || invitation.reply != Reply::None
}

fn sent(
    facts: &Facts<'_>,
    conference: &Conference,
    who: &str,
    invitation: &Invitation,
    was_there: bool,
) -> Judged {
    let called = called(conference);
    let reached = was_there || asks_somebody(invitation);
    match (invitation.sent_on, conference.on) {
        (Some(sent), Some(held)) if sent > held => Judged::not_met(format!(
            "{who} was invited on {}, after the {called} of {}.",
            day_in_words(sent),
            day_in_words(held)
        ))
        .over(),
        (Some(sent), _) if sent <= facts.today && !reached => Judged::cannot_tell(format!(
            "An invitation to {} went out on {}, but it names nobody.",
            with_small_article(who),
            day_in_words(sent)
        ))
        .remedy("Find out who holds the role, and name them in the invitation."),
        (Some(sent), _) if sent <= facts.today => {
            Judged::met(format!("{who} was invited to the {called} on {}.", day_in_words(sent)))
        }
        (Some(sent), _) => Judged::due(
            Some(sent),
            format!("The invitation to {} is to go out on {}.", with_small_article(who), day_in_words(sent)),
        ),
        (None, held) => {
            let is_over =
                conference.state == ConferenceState::Held || held.is_some_and(|held| held < facts.today);
            if is_over {
                Judged::cannot_tell(format!(
                    "An invitation to {} is prepared, but no day of sending is recorded.",
                    with_small_article(who)
                ))
            } else {
                Judged::due(
                    held,
                    format!("The invitation to {} is prepared and not sent yet.", with_small_article(who)),
                )
            }
        }
    }
}

/// This gives the words for a conference in a sentence: its kind, with its day where it is known.
pub(crate) fn called(conference: &Conference) -> String {
    let kind = if conference.kind.is_initial() { "initial conference" } else { "conference" };
    match conference.on {
        Some(day) => format!("{kind} of {}", day_in_words(day)),
        None => kind.to_owned(),
    }
}

/// A name keeps its capital.
fn with_small_article(who: &str) -> String {
    match who.strip_prefix("The ") {
        Some(rest) => format!("the {rest}"),
        None => who.to_owned(),
    }
}
