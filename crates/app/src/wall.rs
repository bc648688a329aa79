//! What the big screen of the meeting room shows: nothing that is withheld from anybody.

use prebirth_documents::{leak, withheld};
use prebirth_domain::{Action, AttendanceMode, Audience, CaseFile, Conference, PersonName};

use crate::views::{RollRow, WallAction, WallPerson, WallShown};
use crate::words;

/// This gives what may be read by everybody in the room, and how much may not.
pub(crate) fn wall(case: &CaseFile, conference: Option<&Conference>, roll: &[RollRow]) -> WallShown {
    let kept: Vec<String> =
        case.withheld.iter().flat_map(|withheld| withheld::telling_words(case, withheld)).collect();
    let may_be_shown = |text: &str| !leak::stands_in(text, &kept);
    let read_back = conference.and_then(|conference| conference.decision.as_ref()?.read_back.as_ref());
    let is_out_of_date = read_back.is_some_and(|read_back| read_back.is_out_of_date);
    let read_back = read_back.map(|read_back| read_back.lines.as_slice()).unwrap_or_default();
    // Lines that say what is no longer decided are nobody's to read; the chair is told beside them.
    let read_back = if is_out_of_date { &[] } else { read_back };
    let lines: Vec<String> = read_back.iter().filter(|line| may_be_shown(line)).cloned().collect();
    let written: Vec<&Action> =
        case.plan.actions.iter().filter(|action| !action.text.trim().is_empty()).collect();
    let actions: Vec<WallAction> = written
        .iter()
        .filter(|action| action.audience == Audience::Everyone && may_be_shown(&action.text))
        .map(|action| WallAction {
            id: action.id.clone(),
            text: action.text.clone(),
            // Who does it can be what is withheld, though what is done is not.
            owner: Some(owner(case, action)).filter(|owner| may_be_shown(owner)).unwrap_or_default(),
        })
        .collect();
    let present: Vec<&RollRow> = roll.iter().filter(|row| row.is_present && !is_apart(row)).collect();
    // A doctor's own name says which practice it is.
    let here: Vec<WallPerson> =
        present.iter().map(|row| person(row, &may_be_shown)).filter(|one| !one.name.is_empty()).collect();
    let all = present.len() + read_back.len() + written.len();
    let not_shown = all - here.len() - lines.len() - actions.len();
    WallShown { here, lines, actions, not_shown: u32::try_from(not_shown).unwrap_or(u32::MAX) }
}

/// Whoever takes part apart from the others is not in this room, and the room need not know that they are near.
fn is_apart(row: &RollRow) -> bool {
    mode(row) == AttendanceMode::SeparatePart
}

fn mode(row: &RollRow) -> AttendanceMode {
    row.attendance.as_ref().map_or(AttendanceMode::NotRecorded, |entry| entry.mode)
}

/// This gives a row of the roll as the room may read it; without a name where that is withheld.
fn person(row: &RollRow, may_be_shown: &dyn Fn(&str) -> bool) -> WallPerson {
    let shown = |text: &str| if may_be_shown(text) { text.to_owned() } else { String::new() };
    let named = WallPerson { name: shown(&row.name), role: shown(&row.role_label) };
    // Somebody whose name is not known yet is there as what they are.
    let called =
        if row.name.is_empty() { WallPerson { name: named.role, role: String::new() } } else { named };
    if mode(row) != AttendanceMode::Deputy || called.name.is_empty() {
        return called;
    }
    // Whoever sent somebody is not here: the deputy is.
    let deputy = row.attendance.as_ref().and_then(|entry| entry.deputy.as_ref()).map(PersonName::full);
    let deputy = shown(deputy.as_deref().unwrap_or_default());
    let role = [called.name, called.role].into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>();
    WallPerson {
        name: if deputy.is_empty() { "A deputy".to_owned() } else { deputy },
        role: format!("for {}", role.join(", ")),
    }
}

fn owner(case: &CaseFile, action: &Action) -> String {
    let named = action.owner.as_ref().map(|party| words::name(case, party)).filter(|name| !name.is_empty());
    named.or_else(|| action.owner_words.clone()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test stops where its ground gives way")]

    use prebirth_domain::{
        Address, Attendance, Decision, Party, PersonId, Professional, ReadBack, Role, Whereabouts,
        WhereaboutsKind, Withheld, WithheldFact,
    };

    use super::*;

    fn a_case(line: &str) -> (CaseFile, Conference) {
        let mother = prebirth_domain::Person {
            id: "mother".into(),
            name: PersonName::new("Adaeze", "Bello"),
            address: Some(Address {
                lines: vec!["27 Larkfield Court".to_owned(), "Eastmere".to_owned()],
                postcode: Some("LX4 7QT".to_owned()),
            }),
            telephone: Some("07700 900321".to_owned()),
            whereabouts: vec![Whereabouts {
                place: WhereaboutsKind::Refuge,
                name: Some("Juniper House".to_owned()),
                ..Whereabouts::default()
            }],
            ..prebirth_domain::Person::default()
        };
        let of = || PersonId::from("mother");
        let kept = |fact| Withheld { fact, kept_from: vec!["father".into()], ..Withheld::default() };
        let mut case = CaseFile {
            people: vec![mother],
            withheld: vec![
                kept(WithheldFact::Address { of: of() }),
                kept(WithheldFact::Telephone { of: of() }),
            ],
            ..CaseFile::default()
        };
        case.plan.actions = vec![
            Action { id: "told".into(), text: line.to_owned(), ..Action::default() },
            Action {
                id: "apart".into(),
                text: "Ruth Cole asks her again alone.".to_owned(),
                audience: Audience::NotFor { people: Vec::new(), ground: String::new(), leaves_trace: false },
                ..Action::default()
            },
        ];
        let decision = Decision {
            read_back: Some(ReadBack { lines: vec![line.to_owned()], ..ReadBack::default() }),
            ..Decision::default()
        };
        (case, Conference { decision: Some(decision), ..Conference::default() })
    }

    #[test]
    fn what_is_withheld_is_not_shown_however_it_is_written() {
        for (line, because) in [
            ("The midwife visits 27 Larkfield Court each Friday.", "the street as it is written"),
            ("She lives at larkfield-court 27, lx47qt.", "the postcode without its space"),
            ("Her postcode is LX4 7QＴ.", "a wide letter"),
            ("Ring 07700900321 first.", "the number without its space"),
            ("She moved to Juniper\nHouse.", "the refuge, across two lines"),
        ] {
            let (case, conference) = a_case(line);
            let shown = wall(&case, Some(&conference), &[]);
            assert!(shown.lines.is_empty() && shown.actions.is_empty(), "{because}");
            assert_eq!(shown.not_shown, 3, "the chair is told how many are left out: {because}");
        }
    }

    #[test]
    fn what_names_nothing_withheld_is_shown() {
        let (case, conference) = a_case("Ruth Cole holds a birth planning meeting at 33+0.");
        let shown = wall(&case, Some(&conference), &[]);
        assert_eq!((shown.lines.len(), shown.actions.len(), shown.not_shown), (1, 1, 1));
        assert_eq!(wall(&case, None, &[]).lines.len(), 0, "without a conference nothing was read out");
    }

    #[test]
    fn an_owner_who_is_withheld_is_not_named() {
        let (mut case, conference) = a_case("The cot is built by 1 August 2026.");
        case.plan.actions.iter_mut().for_each(|action| action.owner_words = Some("Juniper House".to_owned()));
        let shown = wall(&case, Some(&conference), &[]);
        assert_eq!(shown.actions.first().unwrap().owner, "", "the refuge would say where she is");
    }

    #[test]
    fn lines_that_say_what_is_no_longer_decided_are_not_shown() {
        let (case, mut conference) = a_case("We decided: child protection plan.");
        conference.decision.as_mut().unwrap().read_back.as_mut().unwrap().is_out_of_date = true;
        let shown = wall(&case, Some(&conference), &[]);
        assert!(shown.lines.is_empty(), "the room would read two decisions");
        assert_eq!(shown.not_shown, 1, "they are not withheld: only the action that is not for everybody is");
    }

    #[test]
    fn a_deputy_is_here_for_somebody_and_whoever_takes_part_apart_is_not() {
        let (mut case, conference) = a_case("");
        case.professionals = vec![Professional {
            id: "midwife".into(),
            name: PersonName::new("Ruth", "Cole"),
            role: Role::Midwife,
            ..Professional::default()
        }];
        let here = |mode, deputy: Option<PersonName>| {
            let attendance = [
                (Party::Professional { id: "midwife".into() }, mode, deputy),
                (Party::Person { id: "mother".into() }, AttendanceMode::SeparatePart, None),
            ]
            .map(|(party, mode, deputy)| Attendance {
                party: Some(party),
                mode,
                deputy,
                ..Attendance::default()
            });
            let conference = Conference { attendance: attendance.to_vec(), ..conference.clone() };
            let shown = wall(&case, Some(&conference), &crate::roll::roll(&case, &conference));
            shown.here.into_iter().map(|one| (one.name, one.role)).collect::<Vec<_>>()
        };
        let said = |name: &str, role: &str| vec![(name.to_owned(), role.to_owned())];
        assert_eq!(here(AttendanceMode::InRoom, None), said("Ruth Cole", "midwife"));
        let sam = Some(PersonName::new("Sam", "Reed"));
        assert_eq!(here(AttendanceMode::Deputy, sam), said("Sam Reed", "for Ruth Cole, midwife"));
        assert_eq!(here(AttendanceMode::Deputy, None), said("A deputy", "for Ruth Cole, midwife"));
    }

    #[test]
    fn whoever_is_there_is_named_unless_their_name_or_role_is_withheld() {
        let (mut case, conference) = a_case("");
        let professional = |id: &str, name: PersonName, title: Option<&str>| Professional {
            id: id.into(),
            name,
            role: Role::Gp,
            title: title.map(str::to_owned),
            works_with: vec!["mother".into()],
            ..Professional::default()
        };
        case.professionals = vec![
            professional("gp", PersonName::new("Hannah", "Leewood"), None),
            professional("worker", PersonName::new("Ruth", "Cole"), Some("Key worker, Juniper House")),
        ];
        case.professionals.iter_mut().skip(1).for_each(|one| one.role = Role::FamilySupport);
        let of = PersonId::from("mother");
        case.withheld.push(Withheld {
            fact: WithheldFact::Gp { of },
            kept_from: vec!["father".into()],
            ..Withheld::default()
        });
        let attendance = ["gp", "worker"].map(|id| Attendance {
            party: Some(Party::Professional { id: id.into() }),
            mode: AttendanceMode::InRoom,
            ..Attendance::default()
        });
        let conference = Conference { attendance: attendance.to_vec(), ..conference };
        let shown = wall(&case, Some(&conference), &crate::roll::roll(&case, &conference));
        let here: Vec<(&str, &str)> =
            shown.here.iter().map(|one| (one.name.as_str(), one.role.as_str())).collect();
        assert_eq!(here, [("Ruth Cole", "")], "the doctor's name says the practice, the title the refuge");
        assert_eq!(shown.not_shown, 2, "the doctor, and the action that is not for everybody");
    }
}
