//! The roll: everybody who is invited or came, with how they take part.

use prebirth_domain::{CaseFile, Conference, Party};

use crate::views::RollRow;
use crate::words;

/// This gives the roll of a conference: the family first, then the professionals, then the chair's own.
pub(crate) fn roll(case: &CaseFile, conference: &Conference) -> Vec<RollRow> {
    let mut rows: Vec<RollRow> =
        parties(conference).into_iter().map(|party| row(case, conference, party)).collect();
    warn_of_orders(case, conference, &mut rows);
    rows.sort_by_key(|row| (row.role.is_some(), row.role));
    rows
}

/// This gives everybody who is invited, took part, chairs or takes the minutes, each once.
pub(crate) fn parties(conference: &Conference) -> Vec<Party> {
    let invited = conference.invitations.iter().filter_map(|invitation| invitation.party.clone());
    let attended = conference.attendance.iter().filter_map(|attendance| attendance.party.clone());
    let office = conference.chair.professional.iter().chain(&conference.minute_taker);
    let mut parties: Vec<Party> = Vec::new();
    for party in invited.chain(attended).chain(office.map(|id| Party::Professional { id: id.clone() })) {
        if !parties.contains(&party) {
            parties.push(party);
        }
    }
    parties
}

fn row(case: &CaseFile, conference: &Conference, party: Party) -> RollRow {
    let attendance = conference.attendance.iter().find(|entry| entry.party.as_ref() == Some(&party)).cloned();
    let invitation = conference.invitations.iter().find(|entry| entry.party.as_ref() == Some(&party));
    let name = words::name(case, &party);
    let role = match &party {
        Party::Person { .. } => None,
        Party::Professional { id } => case.professional(id).map(|professional| professional.role),
    };
    RollRow {
        initials: initials(&name),
        role_label: case.role_words_of(&party).unwrap_or_default(),
        role,
        is_invited: invitation.is_some(),
        reply_label: invitation.map(|invitation| invitation.reply.label().to_owned()),
        mode_label: attendance.as_ref().map_or("not recorded", |entry| entry.mode.label()).to_owned(),
        is_present: attendance.as_ref().is_some_and(|entry| entry.mode.is_present()),
        attendance,
        warning: None,
        name,
        party,
    }
}

/// Who sits beside whom is seen while the roll is called, and not in a list of findings afterwards.
fn warn_of_orders(case: &CaseFile, conference: &Conference, rows: &mut [RollRow]) {
    for (bound, protected) in prebirth_rules::together_against_an_order(case, conference) {
        let (bound, protected) = (Party::Person { id: bound }, Party::Person { id: protected });
        for (one, other) in [(&bound, &protected), (&protected, &bound)] {
            let named = Some(words::name(case, other)).filter(|name| !name.is_empty());
            let named = named.or_else(|| case.role_words_of(other)).unwrap_or_default();
            let sentence = format!("Kept apart from {named} by an order. Both are marked in the same part.");
            rows.iter_mut()
                .filter(|row| row.party == *one)
                .for_each(|row| row.warning = Some(sentence.clone()));
        }
    }
}

fn initials(name: &str) -> String {
    name.split(|letter: char| letter.is_whitespace() || letter == '-')
        .filter_map(|part| part.chars().find(|letter| letter.is_alphanumeric()))
        .flat_map(char::to_uppercase)
        .collect()
}

#[cfg(test)]
mod tests {
    use prebirth_domain::{Attendance, AttendanceMode, Order, Person, PersonName};

    use super::*;

    #[test]
    fn two_whom_an_order_keeps_apart_are_warned_of_while_the_roll_is_called() {
        let person = |id: &str, given: &str| Person {
            id: id.into(),
            name: PersonName::new(given, "Bello"),
            ..Person::default()
        };
        let mut case =
            CaseFile { people: vec![person("m", "Ada"), person("f", "Kola")], ..CaseFile::default() };
        case.legal.orders =
            vec![Order { person: Some("f".into()), protects: vec!["m".into()], ..Order::default() }];
        let warned = |his: AttendanceMode| {
            let attendance = [("m", AttendanceMode::InRoom), ("f", his)].map(|(id, mode)| Attendance {
                party: Some(Party::Person { id: id.into() }),
                mode,
                ..Attendance::default()
            });
            let conference = Conference { attendance: attendance.to_vec(), ..Conference::default() };
            roll(&case, &conference).into_iter().map(|row| row.warning).collect::<Vec<_>>()
        };
        let sentence =
            |name| format!("Kept apart from {name} by an order. Both are marked in the same part.");
        let both = [Some(sentence("Kola Bello")), Some(sentence("Ada Bello"))];
        assert_eq!(warned(AttendanceMode::Video), both, "both rows say it");
        assert_eq!(warned(AttendanceMode::SeparatePart), [None, None], "apart, nothing is wrong");
    }

    #[test]
    fn initials_come_from_each_part_of_a_name() {
        for (name, expected) in
            [("Siân O'Neill", "SO"), ("R. Cole", "RC"), ("Mary-Anne de la Tour", "MADLT"), ("", "")]
        {
            assert_eq!(initials(name), expected, "{name}");
        }
    }
}
