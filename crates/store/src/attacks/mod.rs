//! What an attacker or an accident can do to a database, and what comes of it.

mod copies;
mod crashes;
mod files_on_disk;
mod history;
mod life;
mod passphrases;
mod two_windows;
mod undoing;

use std::path::PathBuf;
use std::sync::OnceLock;

use chrono::{DateTime, TimeDelta, Utc};
use prebirth_domain::{CaseFile, CaseId, Change, FamilyRole, Person, PersonName};
use tempfile::TempDir;

use crate::{Passphrase, RecoveryKey, Store};

pub(crate) const PASSPHRASE: &str = "marmalade on Tuesday";
pub(crate) const WHO: &str = "Chair One";

/// This is a database in a folder of its own that goes away with it.
pub(crate) struct Place {
    pub(crate) folder: TempDir,
    pub(crate) database: PathBuf,
    pub(crate) recovery: String,
}

/// One database is made for all tests, for two derivations of keys take half a second; each test gets a copy.
pub(crate) fn place() -> Place {
    static MADE: OnceLock<(TempDir, String)> = OnceLock::new();
    let (made, recovery) = MADE.get_or_init(|| {
        let folder = TempDir::new().unwrap();
        let (store, recovery) = Store::create(&folder.path().join("cases.db"), &passphrase(), at(0)).unwrap();
        store.lock().unwrap();
        (folder, recovery.grouped())
    });
    let folder = TempDir::new().unwrap();
    for name in ["cases.db", "cases.db.key.json"] {
        std::fs::copy(made.path().join(name), folder.path().join(name)).unwrap();
    }
    let database = folder.path().join("cases.db");
    Place { folder, database, recovery: recovery.clone() }
}

impl Place {
    pub(crate) fn unlock(&self) -> Store {
        Store::unlock(&self.database, &passphrase()).unwrap()
    }

    pub(crate) fn recovery_key(&self) -> RecoveryKey {
        RecoveryKey::parse(&self.recovery).unwrap()
    }

    pub(crate) fn envelope(&self) -> PathBuf {
        self.folder.path().join("cases.db.key.json")
    }

    /// The name and the bytes of every file.
    pub(crate) fn files(&self) -> Vec<(String, Vec<u8>)> {
        let mut files: Vec<_> = std::fs::read_dir(self.folder.path())
            .unwrap()
            .map(|entry| entry.unwrap())
            .map(|entry| (entry.file_name().into_string().unwrap(), std::fs::read(entry.path()).unwrap()))
            .filter(|(name, _)| !name.ends_with(".lock"))
            .collect();
        files.sort();
        files
    }
}

pub(crate) fn passphrase() -> Passphrase {
    Passphrase::new(PASSPHRASE)
}

pub(crate) fn id() -> CaseId {
    "case-1".into()
}

pub(crate) fn at(minute: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(1_770_000_000, 0).unwrap() + TimeDelta::minutes(minute)
}

pub(crate) fn person(id: &str, given: &str, family: &str) -> Person {
    Person {
        id: id.into(),
        name: PersonName::new(given, family),
        role: FamilyRole::Mother,
        ..Person::default()
    }
}

pub(crate) fn put(person: Person) -> Change {
    Change::PutPerson { person: Box::new(person) }
}

/// This changes who explains why no father is recorded, a change that always fits.
pub(crate) fn explain(words: &str) -> Change {
    Change::ExplainNoFather { because: Some(words.to_owned()) }
}

/// A case with a mother and four changes, so that its journal has five entries.
pub(crate) fn store_with_a_case(place: &Place) -> Store {
    let mut store = place.unlock();
    let mut case = CaseFile::new(id());
    case.people.push(person("mother", "Siân", "Zvonimirova"));
    store.add(case.clone(), WHO, at(0)).unwrap();
    for (number, words) in ["first", "second", "third", "fourth"].into_iter().enumerate() {
        let from = u32::try_from(number + 1).unwrap();
        store.change(&id(), from, explain(words), WHO, at(i64::from(from))).unwrap();
    }
    store
}
