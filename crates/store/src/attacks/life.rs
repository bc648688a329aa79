//! The life of a case in the database, from adding to removing.

use chrono::NaiveDate;
use prebirth_domain::{CaseFile, Change, DueDate, FamilyRole};
use rusqlite::types::ValueRef;
use serde_json::json;

use super::{WHO, at, explain, id, person, place, put, store_with_a_case};
use crate::{CaseQuery, StoreTrouble};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn asked(search: &str) -> CaseQuery {
    CaseQuery { search: search.to_owned(), today: Some(day("2026-03-03")) }
}

#[test]
fn a_case_is_listed_found_loaded_and_exported_as_it_was_added() {
    let place = place();
    let mut store = store_with_a_case(&place);
    let due = DueDate { id: "d".into(), date: Some(day("2026-06-01")), ..DueDate::default() };
    store.change(&id(), 5, Change::ReviseDueDate { due_date: due }, WHO, at(9)).unwrap();
    for found_by in ["", "sian", "ZVONIM", "fourth", "sian fourth"] {
        let rows = store.list(&asked(found_by)).unwrap();
        assert_eq!(rows.len(), 1, "found by {found_by:?}");
        assert_eq!(rows[0].title, "Unborn baby Zvonimirova");
        assert_eq!(rows[0].working_due_date, Some(day("2026-06-01")));
        assert_eq!((rows[0].revision, rows[0].updated_at), (6, at(9)));
    }
    for not_found_by in ["third", "case-1", "\"", "sian first"] {
        assert!(store.list(&asked(not_found_by)).unwrap().is_empty(), "not found by {not_found_by:?}");
    }
    let exported = store.export(&id()).unwrap();
    store.remove(&id(), WHO, at(10)).unwrap();
    assert_eq!(store.load(&id()).unwrap_err(), StoreTrouble::NoSuchCase);
    assert_eq!(
        store.import(&exported, WHO, at(11)).unwrap_err(),
        StoreTrouble::CaseRemoved,
        "a removed family does not come back by accident"
    );
    let elsewhere = super::place();
    let mut other = elsewhere.unlock();
    assert_eq!(other.import(&exported, WHO, at(11)).unwrap(), (id(), 1));
    assert_eq!(other.export(&id()).unwrap(), exported, "the same case, letter by letter");
    assert_eq!(other.import(&exported, WHO, at(12)).unwrap_err(), StoreTrouble::CaseExists);
    other.verify_all().unwrap();
}

#[test]
fn the_example_can_be_thrown_away_and_made_again() {
    let place = place();
    let mut store = place.unlock();
    let case = CaseFile { is_example: true, ..CaseFile::new(id()) };
    for minute in 0..2 {
        store.add(case.clone(), WHO, at(minute)).unwrap();
        assert!(store.list(&asked("")).unwrap()[0].is_example);
        store.remove(&id(), WHO, at(minute)).unwrap();
    }
    assert_eq!(store.verify_all().unwrap().cases, 0, "nothing is left of it");
}

#[test]
fn words_of_a_removed_case_are_in_no_table() {
    let place = place();
    let mut store = store_with_a_case(&place);
    store.remove(&id(), WHO, at(9)).unwrap();
    let mut query = store.connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").unwrap();
    let tables: Vec<String> = query.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    for table in tables {
        let mut rows = store.connection.prepare(&format!("SELECT * FROM {table}")).unwrap();
        let columns = rows.column_count();
        let mut rows = rows.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            for column in 0..columns {
                let text = match row.get_ref(column).unwrap() {
                    ValueRef::Text(bytes) | ValueRef::Blob(bytes) => {
                        String::from_utf8_lossy(bytes).to_lowercase()
                    }
                    ValueRef::Null | ValueRef::Integer(_) | ValueRef::Real(_) => continue,
                };
                assert!(!text.contains("zvonim"), "{table} still knows the family");
            }
        }
    }
}

#[test]
fn the_journal_says_who_changed_which_field_from_what_to_what() {
    let place = place();
    let mut store = store_with_a_case(&place);
    let mut mother = person("mother", "Siân", "Zvonimirova");
    mother.date_of_birth = Some(day("1999-03-03"));
    let saved = store.change(&id(), 5, put(mother), "Worker Two", at(7)).unwrap();
    assert_eq!(saved.revision, 6);
    let journal = store.journal(&id()).unwrap();
    let entry = journal.last().unwrap();
    assert_eq!(Some(entry), saved.entry.as_ref());
    assert_eq!((entry.who.as_str(), entry.at, entry.change.as_str()), ("Worker Two", at(7), "putPerson"));
    assert_eq!(entry.sentence, "Recorded a person");
    assert_eq!(entry.differences.len(), 1, "one field changed");
    assert_eq!(entry.differences[0].path, "/people/mother/dateOfBirth");
    assert_eq!(entry.differences[0].before, Some(json!(null)));
    assert_eq!(entry.differences[0].after, Some(json!("1999-03-03")));
}

#[test]
fn a_change_that_changes_nothing_is_no_entry() {
    let place = place();
    let mut store = store_with_a_case(&place);
    let saved = store.change(&id(), 5, explain("fourth"), WHO, at(7)).unwrap();
    assert_eq!((saved.revision, saved.entry), (5, None));
}

#[test]
fn a_change_that_does_not_fit_is_refused_in_the_words_of_the_case_file() {
    let place = place();
    let mut store = store_with_a_case(&place);
    let gone = Change::RemovePerson { id: "nobody".into() };
    let trouble = store.change(&id(), 5, gone, WHO, at(7)).unwrap_err();
    assert_eq!(trouble.code(), "gone");
    assert_eq!(store.load(&id()).unwrap().1, 5, "nothing was saved");
}

#[test]
fn several_changes_are_made_all_together_or_not_at_all() {
    let place = place();
    let mut store = store_with_a_case(&place);
    let before = store.load(&id()).unwrap();
    let gone = Change::RemovePerson { id: "nobody".into() };
    let refused = store.change_all(&id(), 5, vec![explain("fifth"), gone], WHO, at(7)).unwrap_err();
    assert_eq!(refused.code(), "gone");
    assert_eq!(store.load(&id()).unwrap(), before, "the first was right and is not kept by itself");
    let aunt = put(person("aunt", "Ana", "Li"));
    let all = vec![explain("fifth"), explain("fifth"), aunt];
    let saved = store.change_all(&id(), 5, all, WHO, at(8)).unwrap();
    assert_eq!(saved.revision, 7, "what changes nothing is no entry");
    assert_eq!(store.load(&id()).unwrap(), (saved.case, 7));
    let undone = store.undo(&id(), 7, 6, WHO, at(9)).unwrap().case;
    assert_eq!((undone.people.len(), undone.no_father_recorded_because.as_deref()), (2, Some("fourth")));
    assert_eq!(store.verify_all().unwrap().entries, 8, "each has its own place in the history");
    let nothing = store.change_all(&id(), 8, Vec::new(), WHO, at(9)).unwrap();
    assert_eq!((nothing.revision, nothing.entry), (8, None));
}

#[test]
fn an_entry_is_undone_and_done_again_while_others_stay() {
    let place = place();
    let mut store = store_with_a_case(&place);
    store.change(&id(), 5, put(person("aunt", "Ana", "Li")), WHO, at(6)).unwrap();
    store.change(&id(), 6, explain("fifth"), WHO, at(7)).unwrap();
    let undone = store.undo(&id(), 7, 6, WHO, at(8)).unwrap();
    assert_eq!(undone.case.people.len(), 1, "the aunt is gone");
    assert_eq!(undone.case.no_father_recorded_because.as_deref(), Some("fifth"), "later work stays");
    assert_eq!(undone.entry.unwrap().undoes, Some(6));
    let again = store.undo(&id(), 8, 8, WHO, at(9)).unwrap();
    assert_eq!(again.case.people.len(), 2, "the aunt is back");
    store.verify(&id()).unwrap();
}

#[test]
fn an_undo_never_touches_what_was_written_since() {
    let place = place();
    let mut store = store_with_a_case(&place);
    let trouble = store.undo(&id(), 5, 3, WHO, at(6)).unwrap_err();
    let StoreTrouble::UndoConflict { later } = trouble else { panic!("{trouble:?}") };
    let later: Vec<u32> = later.iter().map(|entry| entry.sequence).collect();
    assert_eq!(later, [4, 5], "both later entries wrote the same field");
    for (entry, code) in [(1, "cannot_undo"), (0, "no_such_entry"), (6, "no_such_entry")] {
        assert_eq!(store.undo(&id(), 5, entry, WHO, at(6)).unwrap_err().code(), code);
    }
    assert_eq!(store.load(&id()).unwrap().1, 5, "nothing was changed");
}

#[test]
fn an_undo_follows_an_entry_to_its_new_position() {
    let place = place();
    let mut store = store_with_a_case(&place);
    let relative = |id: &str| {
        let mut person = person(id, "Ana", "Li");
        person.role = FamilyRole::Relative;
        person
    };
    for (from, id_of) in [(5, "a"), (6, "b"), (7, "c")] {
        store.change(&id(), from, put(relative(id_of)), WHO, at(6)).unwrap();
    }
    let mut b = relative("b");
    b.school = Some("Hill School".to_owned());
    store.change(&id(), 8, put(b), WHO, at(7)).unwrap();
    store.change(&id(), 9, Change::RemovePerson { id: "a".into() }, WHO, at(8)).unwrap();
    let undone = store.undo(&id(), 10, 9, WHO, at(9)).unwrap();
    assert!(undone.case.people.iter().all(|person| person.school.is_none()), "b, not c, was put right");
    let back = store.undo(&id(), 11, 10, WHO, at(10)).unwrap();
    let ids: Vec<&str> = back.case.people.iter().map(|person| person.id.as_str()).collect();
    assert_eq!(ids, ["mother", "a", "b", "c"], "a is back in its place");
    store.verify_all().unwrap();
}

#[test]
fn settings_are_kept_with_the_database() {
    let place = place();
    let mut store = place.unlock();
    assert_eq!(store.settings_get("pack"), Ok(None));
    store.settings_put("pack", &json!({"a": 1})).unwrap();
    store.settings_put("pack", &json!({"a": 2})).unwrap();
    drop(store);
    assert_eq!(place.unlock().settings_get("pack"), Ok(Some(json!({"a": 2}))));
}
