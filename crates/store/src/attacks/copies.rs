//! Backups, and putting one back.

use super::{PASSPHRASE, Place, WHO, at, explain, id, passphrase, place, store_with_a_case};
use crate::{Passphrase, Store, StoreTrouble};

fn names(place: &Place) -> Vec<String> {
    place.files().into_iter().map(|(name, _)| name).collect()
}

#[test]
fn a_backup_is_whole_while_the_original_goes_on_and_comes_back() {
    let place = place();
    let mut store = store_with_a_case(&place);
    let copy = place.folder.path().join("copy.db");
    assert_eq!(store.backup(&copy).unwrap().entries, 5, "the log is in it");
    assert_eq!(store.backup(&copy), Err(StoreTrouble::BackupInTheWay), "a backup replaces no other");
    store.change(&id(), 5, explain("after the backup"), WHO, at(6)).unwrap();
    let open = Store::restore(&copy, &place.database, &passphrase());
    assert_eq!(open, Err(StoreTrouble::InUse), "not while somebody works in it");
    drop(store);
    Store::restore(&copy, &place.database, &passphrase()).unwrap();
    let store = place.unlock();
    assert_eq!(store.load(&id()).unwrap().1, 5, "as it was when the backup was made");
    drop(store);
    let aside = Store::unlock(&place.folder.path().join("cases.db.replaced-1"), &passphrase()).unwrap();
    assert_eq!(aside.load(&id()).unwrap().1, 6, "what stood there is kept");
    Store::unlock(&copy, &passphrase()).unwrap().verify_all().unwrap();
}

#[test]
fn a_log_that_was_left_behind_is_not_read_into_what_takes_its_place() {
    let place = place();
    let mut store = store_with_a_case(&place);
    let copy = place.folder.path().join("copy.db");
    store.backup(&copy).unwrap();
    store.change(&id(), 5, explain("only in the log"), WHO, at(6)).unwrap();
    let log = place.folder.path().join("cases.db-wal");
    let left_behind = std::fs::read(&log).unwrap();
    drop(store);
    std::fs::write(&log, left_behind).unwrap();
    Store::restore(&copy, &place.database, &passphrase()).unwrap();
    let store = place.unlock();
    assert_eq!(store.load(&id()).unwrap().1, 5);
    store.verify_all().unwrap();
}

#[test]
fn a_backup_that_is_not_whole_leaves_the_database_untouched() {
    let place = place();
    let store = store_with_a_case(&place);
    let copy = place.folder.path().join("copy.db");
    store.backup(&copy).unwrap();
    store.lock().unwrap();
    let (whole, key) = (std::fs::read(&copy).unwrap(), place.folder.path().join("copy.db.key.json"));
    for length in [0, 20, 4096, whole.len() / 2, whole.len() - 4096] {
        std::fs::write(&copy, &whole[..length]).unwrap();
        let before = place.files();
        let trouble = Store::restore(&copy, &place.database, &passphrase()).unwrap_err();
        assert_eq!(trouble, StoreTrouble::Damaged, "{length} bytes of {}", whole.len());
        assert!(place.files() == before, "{length} bytes: nothing changed, nothing left behind");
    }
    std::fs::write(&copy, &whole).unwrap();
    let before = place.files();
    let wrong = Store::restore(&copy, &place.database, &Passphrase::new("somebody at the desk"));
    assert_eq!(wrong, Err(StoreTrouble::WrongPassphrase));
    assert!(place.files() == before, "a wrong passphrase changes nothing");
    std::fs::remove_file(key).unwrap();
    let before = names(&place);
    let keyless = Store::restore(&copy, &place.database, &passphrase());
    assert_eq!(keyless, Err(StoreTrouble::NoKeyFile));
    assert_eq!(names(&place), before);
    assert_eq!(place.unlock().load(&id()).unwrap().1, 5);
}

#[test]
fn a_backup_with_an_altered_history_is_not_put_back() {
    let place = place();
    let store = store_with_a_case(&place);
    let copy = place.folder.path().join("copy.db");
    store.backup(&copy).unwrap();
    store.lock().unwrap();
    let altered = Store::unlock(&copy, &passphrase()).unwrap();
    altered.connection.execute("UPDATE journal SET who = 'Nobody' WHERE sequence = 2", []).unwrap();
    altered.lock().unwrap();
    let trouble = Store::restore(&copy, &place.database, &passphrase()).unwrap_err();
    assert_eq!(trouble.code(), "tampered");
    assert_eq!(place.unlock().load(&id()).unwrap().1, 5);
}

#[test]
fn a_backup_keeps_the_passphrase_of_its_day() {
    let place = place();
    let mut store = store_with_a_case(&place);
    let copy = place.folder.path().join("copy.db");
    store.backup(&copy).unwrap();
    store.change_passphrase(&Passphrase::new("nineteen green bottles")).unwrap();
    drop(store);
    Store::unlock(&copy, &Passphrase::new(PASSPHRASE)).unwrap();
}
