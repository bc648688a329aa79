//! M01: minutes to every partner.

use prebirth_domain::{Conference, ConferenceState, CopyDocument, FamilyRole, Party, day_in_words};

use crate::{Cited, Facts, Family, Judged, Place, Room, Rule, RulePlace};

/// Checks that everybody invited gets the minutes.
///
/// # Missing data
/// Gives "cannot tell" while receipt is not confirmed.
///
/// # Source
/// `leicester-audit`.
pub const RULE: Rule = Rule {
    code: "M01",
    name: "minutes_to_every_partner",
    family: Family::Minutes,
    requires: "Each invited partner and parent gets the minutes, including those who were absent.",
    why: "Minutes were not shared with partners. Those who were not there need them most.",
    remedy: "Make and send the missing copies.",
    source: Cited::Published {
        source: "leicester-audit",
        pinpoint: "recommendation 7",
        words: "Accurate minutes are shared with key partners, health visitors included.",
    },
    place: RulePlace { room: Room::Share, section: "copies", pointer: "/conferences" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let mut judged = Vec::new();
    for (position, conference) in
        facts.conferences().filter(|(_, conference)| conference.state == ConferenceState::Held)
    {
        let place = Place::new(Room::Share, "copies", format!("/conferences/{position}/minutes/copies"));
        if conference.minutes.versions.is_empty() {
            judged.push(
                Judged::due(None, "The minutes are not approved yet, so nobody has them.")
                    .remedy("Approve the minutes.")
                    .at(Place::new(Room::Minutes, "minutes", format!("/conferences/{position}/minutes"))),
            );
            continue;
        }
        for party in expected(facts, conference) {
            let copies = conference.minutes.copies.iter().enumerate().filter(|(_, copy)| {
                copy.document == CopyDocument::Minutes && copy.to.as_ref() == Some(party)
            });
            let sent = copies
                .filter_map(|(index, copy)| {
                    copy.sent_on.filter(|day| *day <= facts.today).map(|day| (day, index, copy))
                })
                .max_by_key(|(day, _, _)| *day);
            let who = facts.party_name(party);
            let entry = match sent {
                None => Judged::not_met(format!("The minutes were not sent to {who}.")).at(place.clone()),
                Some((day, index, copy)) => {
                    let place = Place::new(
                        Room::Share,
                        "copies",
                        format!("/conferences/{position}/minutes/copies/{index}"),
                    )
                    .item(copy.id.as_str());
                    if copy.received_on.is_some_and(|day| day <= facts.today) {
                        Judged::met(format!("The minutes were sent to {who} on {}.", day_in_words(day)))
                            .at(place)
                    } else {
                        Judged::cannot_tell(format!(
                            "The minutes were sent to {who} on {}. That they arrived is not confirmed.",
                            day_in_words(day)
                        ))
                        .remedy("Ask whether they arrived.")
                        .at(place)
                    }
                }
            };
            judged.push(entry.about(Some(party.clone())));
        }
    }
    if judged.is_empty() {
        judged.push(Judged::not_applicable("No conference has been held yet."));
    }
    judged
}

/// Everybody who was invited or came, but for interpreters and minute takers.
fn expected<'case>(facts: &Facts<'_>, conference: &'case Conference) -> Vec<&'case Party> {
    let invited = conference.invitations.iter().filter_map(|invitation| invitation.party.as_ref());
    let came = conference
        .attendance
        .iter()
        .filter(|entry| entry.mode.is_present())
        .filter_map(|entry| entry.party.as_ref());
    let mut parties: Vec<&Party> = invited
        .chain(came)
        .filter(|party| match party {
            Party::Professional { id } => {
                facts.case.professional(id).is_none_or(|professional| professional.role.receives_minutes())
            }
            Party::Person { id } => facts.case.person(id).is_some_and(|person| {
                person.role == FamilyRole::Mother || person.role.is_father_or_partner()
            }),
        })
        .collect();
    parties.sort();
    parties.dedup();
    parties
}
