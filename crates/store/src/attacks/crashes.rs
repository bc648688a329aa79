//! The program is killed in the middle of its work.

use std::io::{BufRead, BufReader, Write};
use std::path::PathBuf;
use std::process::{Command, Stdio};

use super::{WHO, at, explain, id, passphrase, place, store_with_a_case};
use crate::Store;

/// Names the database to a child that is this very test.
const CHILD: &str = "PREBIRTH_STORE_KILLED_CHILD";

#[test]
fn every_change_that_was_acknowledged_outlives_a_kill() {
    if let Some(database) = std::env::var_os(CHILD) {
        save_until_killed(&PathBuf::from(database));
        return;
    }
    let place = place();
    drop(store_with_a_case(&place));
    let mut from = 5;
    // Each round is cut off after another number of saves, and goes on from what the one before left.
    for saves in [1, 7, 23] {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "attacks::crashes::every_change_that_was_acknowledged_outlives_a_kill"])
            .args(["--nocapture", "--test-threads=1"])
            .env(CHILD, &place.database)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let told = BufReader::new(child.stdout.take().unwrap());
        let acknowledged = told
            .lines()
            .map_while(Result::ok)
            .filter_map(|line| line.strip_prefix("saved ").and_then(|number| number.parse::<u32>().ok()))
            .nth(saves - 1)
            .expect("the child saves until it is killed");
        child.kill().unwrap();
        child.wait().unwrap();
        let store = place.unlock();
        let (case, revision) = store.load(&id()).unwrap();
        assert!(revision >= acknowledged, "revision {acknowledged} was acknowledged, {revision} stands");
        assert!(revision > from, "the child got on");
        assert_eq!(case.no_father_recorded_because, Some(words(revision)), "the last change is whole");
        assert_eq!(store.verify_all().unwrap().entries, revision, "the history leads to it");
        from = revision;
    }
}

fn words(revision: u32) -> String {
    format!("account number {revision} ").repeat(500)
}

fn save_until_killed(database: &std::path::Path) {
    let mut store = Store::unlock(database, &passphrase()).unwrap();
    let mut from = store.load(&id()).unwrap().1;
    let mut out = std::io::stdout();
    // A child that nobody kills ends by itself.
    for _ in 0..5_000 {
        from = store.change(&id(), from, explain(&words(from + 1)), WHO, at(9)).unwrap().revision;
        // The test runner has begun a line of its own.
        writeln!(out, "\nsaved {from}").unwrap();
        out.flush().unwrap();
    }
}
