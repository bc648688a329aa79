//! Who gets in, who does not, and what the key file does when it is not as it was.

use super::{PASSPHRASE, Place, at, passphrase, place, store_with_a_case};
use crate::{Passphrase, RecoveryKey, Store, StoreTrouble};

fn refused(place: &Place, expected: &StoreTrouble, why: &str) {
    let before = place.files();
    let trouble = Store::unlock(&place.database, &passphrase()).unwrap_err();
    assert_eq!(&trouble, expected, "{why}");
    assert!(place.files() == before, "{why}: nothing changed on the disk");
    let sentence = trouble.to_string();
    assert!(!sentence.contains('\n') && !sentence.contains("cases.db"), "one sentence: {sentence}");
}

#[test]
fn a_wrong_passphrase_is_refused_and_changes_nothing() {
    let place = place();
    drop(store_with_a_case(&place));
    let before = place.files();
    for wrong in ["", "marmalade on tuesday", "marmalade on Tuesday "] {
        let trouble = Store::unlock(&place.database, &Passphrase::new(wrong)).unwrap_err();
        assert_eq!(trouble, StoreTrouble::WrongPassphrase);
    }
    assert!(place.files() == before, "no file changed");
}

#[test]
fn a_new_passphrase_takes_the_place_of_the_old_one() {
    let place = place();
    let mut store = place.unlock();
    let new = Passphrase::new("nineteen green bottles");
    let wrong = store.confirm_passphrase(&Passphrase::new("somebody at the desk"));
    assert_eq!(wrong, Err(StoreTrouble::WrongPassphrase), "who does not know it is told apart");
    store.confirm_passphrase(&passphrase()).unwrap();
    let short = store.change_passphrase(&Passphrase::new("short"));
    assert_eq!(short, Err(StoreTrouble::PassphraseTooShort));
    store.confirm_passphrase(&passphrase()).unwrap();
    store.change_passphrase(&new).unwrap();
    drop(store);
    assert_eq!(Store::unlock(&place.database, &passphrase()).unwrap_err(), StoreTrouble::WrongPassphrase);
    Store::unlock(&place.database, &new).unwrap();
    Store::unlock_with_recovery(&place.database, &place.recovery_key()).unwrap();
}

#[test]
fn the_recovery_key_lets_its_owner_set_a_new_passphrase() {
    let place = place();
    let stranger = RecoveryKey::generate().unwrap();
    let trouble = Store::unlock_with_recovery(&place.database, &stranger).unwrap_err();
    assert_eq!(trouble, StoreTrouble::WrongRecoveryKey, "whole, but of another database");
    let new = Passphrase::new("nineteen green bottles");
    let mut store = Store::unlock_with_recovery(&place.database, &place.recovery_key()).unwrap();
    store.change_passphrase(&new).unwrap();
    drop(store);
    let mut store = Store::unlock(&place.database, &new).unwrap();
    let renewed = store.renew_recovery_key(&new).unwrap();
    drop(store);
    let old = Store::unlock_with_recovery(&place.database, &place.recovery_key()).unwrap_err();
    assert_eq!(old, StoreTrouble::WrongRecoveryKey, "the key that was used is worth nothing now");
    Store::unlock_with_recovery(&place.database, &renewed).unwrap();
}

#[test]
fn a_key_file_that_is_missing_cut_short_or_altered_is_told_from_a_wrong_passphrase() {
    let place = place();
    let whole = std::fs::read_to_string(place.envelope()).unwrap();
    let flipped = |field: &str| {
        let start = whole.find(field).unwrap() + field.len() + 4;
        let mut bytes = whole.clone().into_bytes();
        bytes[start] = if bytes[start] == b'0' { b'1' } else { b'0' };
        String::from_utf8(bytes).unwrap()
    };
    for (text, trouble, why) in [
        (String::new(), StoreTrouble::KeyFileDamaged, "emptied"),
        (whole[..whole.len() / 2].to_owned(), StoreTrouble::KeyFileDamaged, "cut short"),
        (flipped("wrapped"), StoreTrouble::KeyFileDamaged, "one figure of the wrapped key"),
        (flipped("salt"), StoreTrouble::KeyFileDamaged, "one figure of the salt"),
        (whole.replace("65536", "65537"), StoreTrouble::KeyFileDamaged, "another cost"),
        ("{\"form\": \"shopping\"}".to_owned(), StoreTrouble::KeyFileDamaged, "somebody else's file"),
        (whole.replace("\"version\": 1", "\"version\": 2"), StoreTrouble::Newer, "a newer program"),
    ] {
        std::fs::write(place.envelope(), text).unwrap();
        refused(&place, &trouble, why);
    }
    std::fs::remove_file(place.envelope()).unwrap();
    refused(&place, &StoreTrouble::NoKeyFile, "gone");
}

#[test]
fn a_key_file_that_asks_for_all_the_memory_is_refused_at_once() {
    let place = place();
    let mut envelope: serde_json::Value =
        serde_json::from_slice(&std::fs::read(place.envelope()).unwrap()).unwrap();
    envelope["byPassphrase"]["cost"]["memoryKib"] = serde_json::json!(4_000_000_000_u32);
    let mut envelope: crate::envelope::Envelope = serde_json::from_value(envelope).unwrap();
    envelope.renew_check();
    envelope.write(&place.envelope()).unwrap();
    refused(&place, &StoreTrouble::KeyFileDamaged, "four terabytes");
}

#[test]
fn the_key_file_of_another_database_is_known_as_such() {
    let (place, other) = (place(), tempfile::TempDir::new().unwrap());
    drop(Store::create(&other.path().join("other.db"), &passphrase(), at(0)).unwrap());
    std::fs::copy(other.path().join("other.db.key.json"), place.envelope()).unwrap();
    refused(&place, &StoreTrouble::KeyFileOfAnother, "the passphrase is the same, the key is not");
}

#[test]
fn a_new_database_never_takes_the_place_of_anything() {
    let place = place();
    let before = place.files();
    let again = Store::create(&place.database, &passphrase(), at(0)).unwrap_err();
    assert_eq!(again, StoreTrouble::AlreadyThere);
    assert!(place.files() == before, "the database is as it was");
    std::fs::remove_file(&place.database).unwrap();
    let orphan = Store::create(&place.database, &passphrase(), at(0)).unwrap_err();
    assert_eq!(orphan, StoreTrouble::KeyFileInTheWay, "its database may have been moved");
    let elsewhere = place.folder.path().join("second.db");
    let short = Store::create(&elsewhere, &Passphrase::new("elevenchars"), at(0)).unwrap_err();
    assert_eq!(short, StoreTrouble::PassphraseTooShort);
    assert!(!elsewhere.exists(), "nothing was made");
}

#[test]
fn nothing_that_is_secret_prints_itself() {
    let place = place();
    let store = place.unlock();
    let printed = format!("{store:?} {:?} {:?} {:?}", store.key, passphrase(), place.recovery_key());
    assert_eq!(printed, "Store(..) DataKey(..) Passphrase(..) RecoveryKey(..)");
    assert!(!printed.contains(PASSPHRASE));
}
