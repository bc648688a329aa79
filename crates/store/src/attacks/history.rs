//! A history that somebody with the key altered, and where the program says it was.

use rusqlite::params;

use super::{WHO, at, explain, id, place, store_with_a_case};
use crate::{Store, StoreTrouble, TamperingKind};

fn tampered(alter: &str) -> (u32, TamperingKind) {
    let place = place();
    let store = store_with_a_case(&place);
    assert_eq!(store.verify(&id()).unwrap().entries, 5, "whole before");
    store.connection.execute_batch("PRAGMA foreign_keys = OFF").unwrap();
    store.connection.execute_batch(alter).unwrap();
    found(&store)
}

fn found(store: &Store) -> (u32, TamperingKind) {
    let trouble = store.verify_all().unwrap_err();
    let sentence = trouble.to_string();
    assert!(!sentence.contains("case-1") && !sentence.contains('\n'), "one sentence: {sentence}");
    let StoreTrouble::Tampered(tampering) = trouble else { panic!("{trouble:?}") };
    (tampering.entry, tampering.kind)
}

#[test]
fn one_altered_letter_of_any_part_of_an_entry_is_found_at_that_entry() {
    for part in ["at", "who", "name", "sentence", "change", "differences", "hash"] {
        let alter = format!(
            "UPDATE journal SET {part} = replace(replace({part}, 'e', '3'), '0', '1') WHERE sequence = 3"
        );
        assert_eq!(tampered(&alter), (3, TamperingKind::Altered), "{part}");
    }
    let undoes = tampered("UPDATE journal SET undoes = 2 WHERE sequence = 3");
    assert_eq!(undoes, (3, TamperingKind::Altered), "what it undoes");
    let together = tampered("UPDATE journal SET made_with = 2 WHERE sequence = 3");
    assert_eq!(together, (3, TamperingKind::Altered), "what it was made with");
}

#[test]
fn an_entry_cannot_be_taken_from_those_it_was_made_with() {
    let place = place();
    let mut store = store_with_a_case(&place);
    store.change_all(&id(), 5, vec![explain("fifth"), explain("sixth")], WHO, at(6)).unwrap();
    assert_eq!(store.verify(&id()).unwrap().entries, 7, "whole before");
    store.connection.execute_batch("UPDATE journal SET made_with = NULL WHERE sequence = 7").unwrap();
    assert_eq!(found(&store), (7, TamperingKind::Altered));
}

#[test]
fn an_entry_that_was_taken_out_is_missed_wherever_it_stood() {
    for entry in 1..=5 {
        let taken_out = tampered(&format!("DELETE FROM journal WHERE sequence = {entry}"));
        assert_eq!(taken_out, (entry, TamperingKind::Missing), "entry {entry}");
    }
    let all = tampered("DELETE FROM journal");
    assert_eq!(all, (1, TamperingKind::Missing), "all of them");
}

#[test]
fn the_last_entry_cannot_be_dropped_by_lowering_the_revision() {
    let dropped = tampered("DELETE FROM journal WHERE sequence = 5; UPDATE cases SET revision = 4");
    assert_eq!(dropped, (4, TamperingKind::Document), "the document is ahead of the history");
}

#[test]
fn two_entries_that_changed_places_are_found_at_the_first() {
    let swapped = tampered(
        "UPDATE journal SET sequence = 99 WHERE sequence = 2;
         UPDATE journal SET sequence = 2 WHERE sequence = 3;
         UPDATE journal SET sequence = 3 WHERE sequence = 99;",
    );
    assert_eq!(swapped, (2, TamperingKind::Altered));
}

#[test]
fn a_document_that_was_swapped_is_not_what_the_history_leads_to() {
    let swapped = tampered("UPDATE cases SET document = replace(document, 'fourth', 'fifth')");
    assert_eq!(swapped, (5, TamperingKind::Document));
    let emptied = tampered("UPDATE cases SET document = ''");
    assert_eq!(emptied, (5, TamperingKind::Document));
    let taken = tampered("DELETE FROM cases");
    assert_eq!(taken, (5, TamperingKind::Document), "a case without its document");
}

#[test]
fn an_entry_sealed_anew_breaks_the_chain_after_it() {
    let place = place();
    let store = store_with_a_case(&place);
    let rows = crate::journal::entries_after(&store.connection, &id(), 2).unwrap();
    let mut forged = rows.into_iter().next().unwrap();
    forged.who = "Somebody Else".to_owned();
    let alter = "UPDATE journal SET who = ?1, hash = ?2 WHERE sequence = 3";
    store.connection.execute(alter, params![forged.who, forged.seal(&id())]).unwrap();
    assert_eq!(found(&store), (4, TamperingKind::Unchained), "the next entry names the old seal");
}

#[test]
fn a_history_moved_to_another_case_is_known_by_its_seals() {
    let moved = tampered("UPDATE cases SET id = 'case-2'; UPDATE journal SET case_id = 'case-2'");
    assert_eq!(moved, (1, TamperingKind::Altered));
}

#[test]
fn words_that_only_look_like_the_end_of_a_field_stay_in_their_field() {
    let place = place();
    let mut store = store_with_a_case(&place);
    store.change(&id(), 5, explain("fifth"), "A\",\"sentence\":\"B", at(6)).unwrap();
    store.change(&id(), 6, explain("sixth"), WHO, at(7)).unwrap();
    assert_eq!(store.verify(&id()).unwrap().entries, 7);
}
