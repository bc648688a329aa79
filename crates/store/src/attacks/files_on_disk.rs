//! What a thief of the disk reads, and what the program says of files that are not as it left them.

use super::{PASSPHRASE, Place, at, passphrase, place, store_with_a_case};
use crate::{Store, StoreTrouble};

fn holds(bytes: &[u8], words: &str) -> bool {
    let utf16: Vec<u8> = words.encode_utf16().flat_map(u16::to_le_bytes).collect();
    [words.as_bytes(), &utf16]
        .iter()
        .any(|sought| bytes.windows(sought.len()).any(|window| window == *sought))
}

#[test]
fn the_files_hold_no_name_no_word_and_no_secret() {
    let place = place();
    let store = store_with_a_case(&place);
    // With the log still there: it holds the newest pages.
    let files = place.files();
    assert!(
        files.iter().any(|(name, bytes)| name.ends_with("-wal") && !bytes.is_empty()),
        "the log is searched"
    );
    for (name, bytes) in &files {
        for words in ["Zvonimirova", "zvonimirova", "Siân", "fourth", "CREATE TABLE", "SQLite", PASSPHRASE] {
            assert!(!holds(bytes, words), "{name} gives away {words}");
        }
        assert!(!holds(bytes, &place.recovery), "{name} gives away the recovery key");
    }
    drop(store);
    let plain = place.folder.path().join("plain.db");
    let naive = rusqlite::Connection::open(&plain).unwrap();
    naive.execute_batch("CREATE TABLE a (b TEXT); INSERT INTO a VALUES ('Zvonimirova')").unwrap();
    assert!(holds(&std::fs::read(&plain).unwrap(), "Zvonimirova"), "the search finds what is not encrypted");
}

#[cfg(unix)]
#[test]
fn only_their_owner_may_read_the_files() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::TempDir::new().unwrap();
    let (store, _) = Store::create(&folder.path().join("cases.db"), &passphrase(), at(0)).unwrap();
    for entry in std::fs::read_dir(folder.path()).unwrap().map(Result::unwrap) {
        let mode = entry.metadata().unwrap().permissions().mode() & 0o077;
        assert_eq!(mode, 0, "{:?} is closed to everybody else", entry.file_name());
    }
    drop(store);
}

fn refused(place: &Place, expected: &[StoreTrouble], why: &str) {
    let trouble = Store::unlock(&place.database, &passphrase())
        .and_then(|store| store.verify_all().map(drop))
        .unwrap_err();
    assert!(expected.contains(&trouble), "{why}: {trouble:?}");
}

#[test]
fn a_database_that_was_cut_short_altered_or_swapped_is_told_in_one_sentence() {
    let place = place();
    store_with_a_case(&place).lock().unwrap();
    let whole = std::fs::read(&place.database).unwrap();
    let damaged = [StoreTrouble::Damaged];
    for length in [0, 10, 100, 4096, whole.len() / 2, whole.len() - 1] {
        std::fs::write(&place.database, &whole[..length]).unwrap();
        refused(&place, &damaged, "cut short");
    }
    for position in (20..whole.len()).step_by(whole.len() / 40) {
        let mut altered = whole.clone();
        altered[position] ^= 1;
        std::fs::write(&place.database, altered).unwrap();
        refused(&place, &damaged, &format!("one bit of byte {position}"));
    }
    let mut other = whole.clone();
    other[0] ^= 1;
    for (content, trouble, why) in [
        (other, StoreTrouble::KeyFileOfAnother, "another salt"),
        (b"SQLite format 3\0 and so on".to_vec(), StoreTrouble::NotADatabase, "a plain database"),
    ] {
        std::fs::write(&place.database, content).unwrap();
        refused(&place, &[trouble], why);
    }
    std::fs::remove_file(&place.database).unwrap();
    refused(&place, &[StoreTrouble::NoDatabase], "gone");
    std::fs::create_dir(&place.database).unwrap();
    refused(&place, &[StoreTrouble::NotADatabase, StoreTrouble::CannotRead], "a folder");
    std::fs::remove_dir(&place.database).unwrap();
    std::fs::write(&place.database, &whole).unwrap();
    place.unlock().verify_all().unwrap();
}

#[test]
fn a_place_that_cannot_be_written_to_is_told_in_one_sentence() {
    let place = place();
    let missing = place.folder.path().join("no such folder").join("cases.db");
    let trouble = Store::create(&missing, &passphrase(), at(0)).unwrap_err();
    assert_eq!(trouble, StoreTrouble::CannotWrite);
    let store = place.unlock();
    assert_eq!(store.backup(&missing), Err(StoreTrouble::CannotWrite));
}

#[test]
fn a_full_disk_loses_nothing_that_was_saved() {
    let place = place();
    let mut store = store_with_a_case(&place);
    let pages: i64 = store.connection.pragma_query_value(None, "page_count", |row| row.get(0)).unwrap();
    store.connection.pragma_update(None, "max_page_count", pages).unwrap();
    let long = "a long account ".repeat(20_000);
    let trouble = store.change(&super::id(), 5, super::explain(&long), super::WHO, at(9)).unwrap_err();
    assert_eq!(trouble, StoreTrouble::DiskFull);
    assert_eq!(store.load(&super::id()).unwrap().1, 5, "the change is not half there");
    store.verify_all().unwrap();
}
