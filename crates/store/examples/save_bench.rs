//! How long one change takes until it is on the disk, with a case as rich as a long conference makes it.
//!
//! `cargo run --release -p prebirth-store --example save_bench [CASE FILE]`

use std::error::Error;
use std::time::Instant;

use chrono::DateTime;
use prebirth_domain::{
    CaseFile, CaseId, Change, Conference, Contribution, FamilyRole, Person, PersonName, Professional,
    read_case_file, write_case_file,
};
use prebirth_store::{CaseQuery, Passphrase, Store};

const CHANGES: u32 = 200;

fn main() -> Result<(), Box<dyn Error>> {
    let case = match std::env::args().nth(1) {
        Some(path) => read_case_file(&std::fs::read_to_string(path)?)?,
        None => rich_case(),
    };
    let id = case.id.clone();
    let size = write_case_file(&case).len() / 1024;
    let folder = tempfile::TempDir::new()?;
    let at = DateTime::from_timestamp(1_770_000_000, 0).unwrap_or_default();
    let passphrase = Passphrase::new("a passphrase for measuring");
    let path = folder.path().join("cases.db");
    let (mut store, _) = Store::create(&path, &passphrase, at)?;
    let mut revision = store.add(case, "Chair One", at)?;

    let mut each = Vec::new();
    for number in 0..CHANGES {
        let because = Some(format!("The mother was asked again, for the {number}th time."));
        let started = Instant::now();
        revision =
            store.change(&id, revision, Change::ExplainNoFather { because }, "Chair One", at)?.revision;
        each.push(started.elapsed());
    }
    each.sort();
    let at_share = |share: usize| each.get(each.len() * share / 100).copied().unwrap_or_default();
    let ms = |time: std::time::Duration| time.as_secs_f64() * 1000.0;
    println!("one change, synced, in a case of {size} kB: {:.1} ms (median)", ms(at_share(50)));
    println!(
        "one in twenty takes longer than {:.1} ms, the longest {:.1} ms",
        ms(at_share(95)),
        ms(at_share(99))
    );

    let timed = |what: &str, work: &mut dyn FnMut() -> Result<(), Box<dyn Error>>| {
        let started = Instant::now();
        work()?;
        println!("{what}: {:.1} ms", ms(started.elapsed()));
        Ok::<(), Box<dyn Error>>(())
    };
    timed("reading the case", &mut || Ok(store.load(&id).map(drop)?))?;
    timed("its history, with what can be taken back", &mut || Ok(store.journal(&id).map(drop)?))?;
    timed("finding it by a word", &mut || {
        let query = CaseQuery { search: "unborn".to_owned(), ..CaseQuery::default() };
        Ok(store.list(&query).map(drop)?)
    })?;
    timed("proving every entry", &mut || Ok(store.verify_all().map(drop)?))?;
    store.lock()?;
    timed("unlocking", &mut || Ok(Store::unlock(&path, &passphrase).map(drop)?))?;
    Ok(())
}

/// A large family, everybody who works with it, and a conference at which everybody spoke at length.
fn rich_case() -> CaseFile {
    let mut case = CaseFile::new(CaseId::new("measured"));
    case.people = (0..12)
        .map(|number| Person {
            id: format!("person-{number}").as_str().into(),
            name: PersonName::new(format!("Given{number}"), "Invented"),
            role: if number == 0 { FamilyRole::Mother } else { FamilyRole::Relative },
            ..Person::default()
        })
        .collect();
    case.professionals = (0..20)
        .map(|number| Professional {
            id: format!("professional-{number}").as_str().into(),
            name: PersonName::new(format!("Worker{number}"), "Invented"),
            ..Professional::default()
        })
        .collect();
    let said = "She said that the room is ready and that her own mother comes every day. ".repeat(8);
    let contributions = (0..120).map(|number| Contribution {
        id: format!("contribution-{number}").as_str().into(),
        words: said.clone(),
        ..Contribution::default()
    });
    case.conferences = vec![Conference {
        id: "conference-1".into(),
        contributions: contributions.collect(),
        ..Conference::default()
    }];
    case
}
