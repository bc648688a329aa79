//! I11: invitation gives notice.

use chrono::NaiveDate;
use prebirth_domain::{Conference, Invitation, Role, day_in_words};

use crate::facts::unless_confirmed;
use crate::saying::{item, or_one};
use crate::{Cited, Facts, Family, Judged, Key, Place, Room, Rule, RulePlace};

/// Checks that each invitation went out in time before the conference.
///
/// # Missing data
/// Gives "cannot tell" without the day of the conference or the authority's figure.
///
/// # Source
/// The figure `Key::InvitationNotice` of the policy pack in force.
pub const RULE: Rule = Rule {
    code: "I11",
    name: "invitation_gives_notice",
    family: Family::Invitations,
    requires: "Each invitation goes out with the notice that the authority asks for.",
    why: "Somebody asked on Friday for Monday cannot write a report.",
    remedy: "Send the invitations as soon as the day is set, and ring those who are asked late.",
    source: Cited::Figure(Key::InvitationNotice),
    place: RulePlace { room: Room::Prepare, section: "invitations", pointer: "/conferences" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let judged = facts.conferences().flat_map(|(position, conference)| {
        let found = of_conference(facts, position, conference);
        found.into_iter().map(|judged| judged.judged_on(conference.on))
    });
    or_one(judged.collect(), Judged::not_applicable("No invitation has gone out."))
}

/// Invitations of one conference mostly go out together: what is alike of them is said once.
fn of_conference(facts: &Facts<'_>, position: usize, conference: &Conference) -> Vec<Judged> {
    let sent: Vec<Sent<'_>> = conference
        .invitations
        .iter()
        .enumerate()
        .filter_map(|(index, invitation)| {
            let on = invitation.sent_on.filter(|day| *day <= facts.today)?;
            Some(Sent { index, invitation, on })
        })
        .collect();
    if sent.is_empty() {
        return Vec::new();
    }
    let all = Place::new(Room::Prepare, "invitations", format!("/conferences/{position}/invitations"));
    let value = facts.value(Key::InvitationNotice, conference.on);
    let Some(held) = conference.on else {
        let missing = "The day of the conference is not recorded, so the notice cannot be counted.";
        return vec![Judged::cannot_tell(missing).at(all)];
    };
    let Some(length) = value.length() else {
        return vec![Judged::cannot_tell(Key::InvitationNotice.prompt()).at(all)];
    };
    let last = length.before(held, facts.case.nation);
    let (late, in_time): (Vec<Sent<'_>>, Vec<Sent<'_>>) = sent.into_iter().partition(|sent| sent.on > last);
    let mut judged = Vec::new();
    if !late.is_empty() {
        let words = length.in_words();
        let sentence = match late.as_slice() {
            [only] => format!(
                "The invitation to {} went out on {}, with less than {words} of notice.",
                name(facts, only),
                day_in_words(only.on)
            ),
            many => format!(
                "{} invitations went out with less than {words} of notice: {}.",
                many.len(),
                names(facts, many)
            ),
        };
        judged.push(placed(unless_confirmed(Judged::not_met(sentence), &value), position, &late));
    }
    if !in_time.is_empty() {
        let who = match in_time.as_slice() {
            [only] => format!("The invitation to {}", name(facts, only)),
            many => format!("{} invitations", many.len()),
        };
        let found = if value.is_sourced() {
            Judged::met(format!("{who} gave enough notice."))
        } else {
            Judged::cannot_tell(format!(
                "{who} gave {} of notice. What your authority asks for is not confirmed.",
                length.in_words()
            ))
        };
        judged.push(placed(found, position, &in_time));
    }
    judged
}

/// One invitation is shown where it stands; of several, the first.
fn placed(judged: Judged, position: usize, sent: &[Sent<'_>]) -> Judged {
    let Some(first) = sent.first() else { return judged };
    let pointer = format!("/conferences/{position}/invitations/{}", first.index);
    let about = first.invitation.party.clone().filter(|_| sent.len() == 1);
    judged.at(item(Room::Prepare, "invitations", pointer, first.invitation.id.as_str())).about(about)
}

struct Sent<'case> {
    index: usize,
    invitation: &'case Invitation,
    on: NaiveDate,
}

fn name(facts: &Facts<'_>, sent: &Sent<'_>) -> String {
    match (&sent.invitation.party, sent.invitation.role) {
        (Some(party), _) => facts.party_name(party),
        (None, role) => format!("the {}", role.map_or("person asked", Role::label)),
    }
}

fn names(facts: &Facts<'_>, sent: &[Sent<'_>]) -> String {
    const SHOWN: usize = 3;
    let mut names: Vec<String> = sent.iter().take(SHOWN).map(|sent| name(facts, sent)).collect();
    let more = sent.len().saturating_sub(SHOWN);
    let last = if more > 0 { Some(format!("{more} more")) } else { names.pop() };
    format!("{} and {}", names.join(", "), last.unwrap_or_default())
}
