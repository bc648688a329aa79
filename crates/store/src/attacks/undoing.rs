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
fn every_change_is_on_the_disk_before_it_is_acknowledged() {
    let place = place();
    let store = place.unlock();
    let asked = |pragma: &str| store.connection.pragma_query_value(None, pragma, |row| row.get::<_, i64>(0));
    assert_eq!(asked("synchronous"), Ok(2), "FULL: a power cut takes nothing that was acknowledged");
    assert_eq!(asked("secure_delete"), Ok(1), "what is removed is written over");
}
