//! Two copies of the program on one database.

use super::{WHO, at, explain, id, place, store_with_a_case};
use crate::StoreTrouble;

#[test]
fn a_stale_save_is_refused_with_what_the_other_did() {
    let place = place();
    let mut one = store_with_a_case(&place);
    let mut other = place.unlock();
    let (_, read_at) = other.load(&id()).unwrap();
    one.change(&id(), 5, explain("from the first window"), "Worker Two", at(6)).unwrap();
    let trouble = other.change(&id(), read_at, explain("from the second"), WHO, at(7)).unwrap_err();
    let StoreTrouble::Stale(stale) = &trouble else { panic!("{trouble:?}") };
    assert_eq!(stale.current, 6);
    let since: Vec<_> = stale.since.iter().map(|entry| (entry.sequence, entry.who.as_str())).collect();
    assert_eq!(since, [(6, "Worker Two")], "who changed it in the meantime");
    assert!(!trouble.to_string().contains("Worker"), "the sentence itself names nobody");
    let undo = other.undo(&id(), read_at, 5, WHO, at(8)).unwrap_err();
    assert_eq!(undo.code(), "stale", "an undo is a save too");
    let (case, revision) = other.load(&id()).unwrap();
    assert_eq!(case.no_father_recorded_because.as_deref(), Some("from the first window"));
    other.change(&id(), revision, explain("now knowingly"), WHO, at(9)).unwrap();
    one.verify_all().unwrap();
}

#[test]
fn a_revision_that_was_never_reached_is_stale_too() {
    let place = place();
    let mut store = store_with_a_case(&place);
    let trouble = store.change(&id(), 9, explain("from the future"), WHO, at(7)).unwrap_err();
    assert_eq!(trouble.code(), "stale");
}

#[test]
fn a_window_that_holds_the_database_too_long_makes_the_other_say_so() {
    let place = place();
    let mut one = store_with_a_case(&place);
    let mut other = place.unlock();
    other.connection.busy_timeout(std::time::Duration::from_millis(20)).unwrap();
    let held = one.begin().unwrap();
    assert_eq!(other.change(&id(), 5, explain("meanwhile"), WHO, at(6)).unwrap_err(), StoreTrouble::Busy);
    assert_eq!(other.load(&id()).unwrap().1, 5, "reading goes on");
    drop(held);
    other.change(&id(), 5, explain("meanwhile"), WHO, at(6)).unwrap();
}

#[test]
fn of_many_saves_at_once_from_one_revision_exactly_one_is_kept() {
    let place = place();
    drop(store_with_a_case(&place));
    let kept: Vec<bool> = std::thread::scope(|scope| {
        let windows: Vec<_> = (0..4)
            .map(|window| {
                let mut store = place.unlock();
                scope.spawn(move || {
                    store.change(&id(), 5, explain(&format!("window {window}")), WHO, at(6)).is_ok()
                })
            })
            .collect();
        windows.into_iter().map(|window| window.join().unwrap()).collect()
    });
    assert_eq!(kept.iter().filter(|kept| **kept).count(), 1, "one save, three refusals: {kept:?}");
    assert_eq!(place.unlock().verify(&id()).unwrap().entries, 6);
}
