//! What the history offers to take back, and that taking it back works.

use super::{WHO, at, explain, id, person, place, put, store_with_a_case};
use crate::Store;

fn offered(store: &Store) -> Vec<u32> {
    let journal = store.journal(&id()).unwrap();
    journal.iter().filter(|entry| entry.can_undo()).map(|entry| entry.sequence).collect()
}

#[test]
fn only_what_stands_and_was_not_written_over_is_offered() {
    let place = place();
    let mut store = store_with_a_case(&place);
    assert_eq!(offered(&store), [5], "2 to 4 wrote the same field before, and 1 added the case");
    store.change(&id(), 5, put(person("aunt", "Ana", "Li")), WHO, at(6)).unwrap();
    assert_eq!(offered(&store), [5, 6], "the aunt stands beside it");
    store.undo(&id(), 6, 5, WHO, at(7)).unwrap();
    assert_eq!(offered(&store), [4, 6], "with 5 taken back 4 stands again; the undo itself is not offered");
    store.undo(&id(), 7, 7, WHO, at(8)).unwrap();
    assert_eq!(offered(&store), [5, 6], "an undo of the undo brings 5 back");
    store.verify(&id()).unwrap();
}

#[test]
fn whatever_is_offered_can_be_taken_back_until_nothing_is_left_but_the_case() {
    let place = place();
    let mut store = store_with_a_case(&place);
    store.change(&id(), 5, put(person("aunt", "Ana", "Li")), WHO, at(6)).unwrap();
    let mut steps = 0;
    while let Some(latest) = offered(&store).last().copied() {
        let revision = store.load(&id()).unwrap().1;
        store.undo(&id(), revision, latest, WHO, at(9)).unwrap();
        steps += 1;
        assert!(steps <= 5, "each entry is taken back once, from the latest to the first");
    }
    let (case, _) = store.load(&id()).unwrap();
    assert_eq!((steps, case.people.len(), case.no_father_recorded_because), (5, 1, None), "as it was added");
    store.verify(&id()).unwrap();
}

#[test]
fn a_change_just_saved_says_whether_it_can_be_taken_back() {
    let place = place();
    let mut store = store_with_a_case(&place);
    let saved = store.change(&id(), 5, explain("fifth"), WHO, at(6)).unwrap();
    assert!(saved.entry.unwrap().can_undo(), "nothing came after it");
    let undone = store.undo(&id(), 6, 6, WHO, at(7)).unwrap();
    assert!(!undone.entry.unwrap().can_undo(), "an undo is no step to step back over");
}

#[test]
fn what_one_press_made_is_taken_back_by_one_press() {
    let place = place();
    let mut store = store_with_a_case(&place);
    let before = store.load(&id()).unwrap().0;
    let aunt = person("aunt", "Ana", "Li");
    let all = vec![put(aunt.clone()), explain("fifth"), put(person("uncle", "Bao", "Li"))];
    store.change_all(&id(), 5, all, WHO, at(6)).unwrap();
    store.change(&id(), 8, put(person("cousin", "Cai", "Li")), WHO, at(7)).unwrap();
    let made_with: Vec<_> = store.journal(&id()).unwrap().iter().map(|entry| entry.made_with).collect();
    assert_eq!(made_with[4..], [None, Some(6), Some(6), Some(6), None], "each names the first of its press");

    let undone = store.undo_together(&id(), 9, 7, WHO, at(8)).unwrap();
    assert_eq!(undone.case.people.len(), 2, "the mother and the cousin, whom nobody undid");
    assert_eq!(undone.case.no_father_recorded_because, before.no_father_recorded_because);
    assert_eq!(offered(&store), [5, 9], "nothing of the press is left to take back");
    assert_eq!(store.verify_all().unwrap().entries, 12, "three entries more, all sealed");

    let alone = store.undo_together(&id(), 12, 9, WHO, at(9)).unwrap();
    assert_eq!((alone.case.people.len(), alone.revision), (1, 13), "an entry made alone goes alone");
}

#[test]
fn of_what_one_press_made_one_entry_can_go_by_itself_and_the_rest_goes_together() {
    let place = place();
    let mut store = store_with_a_case(&place);
    let all = vec![put(person("aunt", "Ana", "Li")), explain("fifth"), put(person("uncle", "Bao", "Li"))];
    store.change_all(&id(), 5, all, WHO, at(6)).unwrap();
    let one = store.undo(&id(), 8, 6, WHO, at(7)).unwrap();
    assert_eq!(one.case.people.len(), 2, "the aunt alone");
    let rest = store.undo_together(&id(), 9, 8, WHO, at(8)).unwrap();
    assert_eq!((rest.case.people.len(), rest.revision), (1, 11), "the two that still stood");
    store.change(&id(), 11, put(person("aunt", "Ana", "Li")), WHO, at(9)).unwrap();
    let all = vec![put(person("aunt", "Ann", "Li")), explain("sixth")];
    store.change_all(&id(), 12, all, WHO, at(10)).unwrap();
    store.change(&id(), 14, put(person("aunt", "Anne", "Li")), WHO, at(11)).unwrap();
    let refused = store.undo_together(&id(), 15, 14, WHO, at(12)).unwrap_err();
    assert_eq!(refused.code(), "undo_conflict", "the aunt was named anew since");
    assert_eq!(store.load(&id()).unwrap().1, 15, "and none of it is taken back");
}

#[test]
fn every_change_is_on_the_disk_before_it_is_acknowledged() {
    let place = place();
    let store = place.unlock();
    let asked = |pragma: &str| store.connection.pragma_query_value(None, pragma, |row| row.get::<_, i64>(0));
    assert_eq!(asked("synchronous"), Ok(2), "FULL: a power cut takes nothing that was acknowledged");
    assert_eq!(asked("secure_delete"), Ok(1), "what is removed is written over");
}
