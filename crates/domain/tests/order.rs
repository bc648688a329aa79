//! Moving an entry of a list whose order somebody chose.

#![allow(clippy::unwrap_used, reason = "a test that finds nothing there has to stop")]

use chrono::{DateTime, Utc};
use prebirth_domain::{Action, CaseFile, Change, Conference, Contribution, OrderedList, Refusal};

fn case() -> CaseFile {
    let contribution = |id: &str| Contribution { id: id.into(), ..Contribution::default() };
    let mut case = CaseFile::new("c".into());
    case.plan.actions =
        ["a", "b", "c"].map(|id| Action { id: id.into(), text: id.into(), ..Action::default() }).into();
    case.conferences = vec![Conference {
        id: "c1".into(),
        agenda: ["Welcome", "Reports", "Views", "Decision"].map(str::to_owned).into(),
        contributions: ["x", "y"].map(contribution).into(),
        ..Conference::default()
    }];
    case
}

fn moves(case: &mut CaseFile, list: OrderedList, from: u32, to: u32) -> Result<(), Refusal> {
    let at: DateTime<Utc> = "2026-07-13T09:30:00Z".parse().unwrap();
    case.apply(Change::MoveEntry { list, from, to }, "P. Shah", at)
}

fn agenda() -> OrderedList {
    OrderedList::Agenda { conference: "c1".into() }
}

fn order(case: &CaseFile) -> (String, String, String) {
    let conference = case.conferences.first().unwrap();
    let actions: Vec<&str> = case.plan.actions.iter().map(|action| action.id.as_str()).collect();
    let said: Vec<&str> = conference.contributions.iter().map(|said| said.id.as_str()).collect();
    (conference.agenda.join(" "), actions.join(" "), said.join(" "))
}

#[test]
fn a_moved_entry_takes_the_place_of_the_other_and_those_between_close_up() {
    for (from, to, expected) in [
        (0, 2, "Reports Views Welcome Decision"),
        (3, 0, "Decision Welcome Reports Views"),
        (1, 2, "Welcome Views Reports Decision"),
        (2, 2, "Welcome Reports Views Decision"),
    ] {
        let mut case = case();
        moves(&mut case, agenda(), from, to).unwrap();
        assert_eq!(order(&case).0, expected, "from {from} to {to}");
    }
}

#[test]
fn each_list_is_moved_by_itself() {
    let mut case = case();
    moves(&mut case, OrderedList::Actions, 2, 0).unwrap();
    moves(&mut case, OrderedList::Contributions { conference: "c1".into() }, 0, 1).unwrap();
    let (agenda, actions, said) = order(&case);
    assert_eq!((actions.as_str(), said.as_str()), ("c a b", "y x"), "each in its new order");
    assert_eq!(agenda, "Welcome Reports Views Decision", "the agenda was not asked for");
}

#[test]
fn a_place_that_is_not_there_is_refused_and_nothing_moves() {
    let mut case = case();
    let before = case.clone();
    for (from, to) in [(4, 0), (0, 4), (u32::MAX, u32::MAX)] {
        let refusal = moves(&mut case, agenda(), from, to).unwrap_err();
        assert_eq!(refusal.code, "gone", "somebody removed an item meanwhile: from {from} to {to}");
    }
    let elsewhere = OrderedList::Agenda { conference: "c9".into() };
    assert_eq!(moves(&mut case, elsewhere, 0, 1).unwrap_err().code, "gone");
    assert_eq!(case, before, "nothing of a refused move stays behind");
}

#[test]
fn the_journal_says_what_was_moved_and_names_nobody() {
    let sentence = |list| Change::MoveEntry { list, from: 0, to: 1 }.sentence();
    assert_eq!(sentence(agenda()), "Moved an item of the agenda");
    assert_eq!(sentence(OrderedList::Actions), "Moved an action");
    let said = OrderedList::Contributions { conference: "c1".into() };
    assert_eq!(sentence(said), "Moved a contribution");
}
