//! Checks a large case again and again, and prints the median time in milliseconds.
//!
//! The case is the example of the program, grown to 60 people, 6 conferences and 120 actions.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, reason = "a measurement")]

use std::fs;
use std::path::Path;
use std::time::Instant;

use chrono::NaiveDate;
use prebirth_domain::{
    ActionId, CaseFile, Conference, ConferenceId, ConferenceState, PersonId, read_case_file,
};
use prebirth_rules::{Packs, check};

const ROUNDS: usize = 101;

fn main() {
    let case = large_case();
    let today = NaiveDate::from_ymd_opt(2026, 7, 14).unwrap();
    let pack = Packs::built_in().in_force(Some("pan-sussex"), today).unwrap();
    let mut found = 0;
    let mut times: Vec<f64> = (0..ROUNDS)
        .map(|_| {
            let begun = Instant::now();
            found = check(&case, &pack, today).len();
            begun.elapsed().as_secs_f64() * 1000.0
        })
        .collect();
    times.sort_by(f64::total_cmp);
    println!(
        "{} people, {} conferences, {} actions, {found} findings: median {:.3} ms",
        case.people.len(),
        case.conferences.len(),
        case.plan.actions.len(),
        times[ROUNDS / 2]
    );
}

fn large_case() -> CaseFile {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../app/example/example.case.json");
    let mut case = read_case_file(&fs::read_to_string(path).unwrap()).unwrap();
    grow(&mut case.people, 60, |person, number| person.id = PersonId(format!("{}-{number}", person.id)));
    grow(&mut case.plan.actions, 120, |action, number| {
        action.id = ActionId(format!("{}-{number}", action.id))
    });
    for conference in &mut case.conferences {
        conference.state = ConferenceState::Held;
    }
    grow(&mut case.conferences, 6, Conference::moved);
    case
}

fn grow<T: Clone>(list: &mut Vec<T>, length: usize, rename: impl Fn(&mut T, usize)) {
    let first = list.clone();
    for (number, entry) in first.iter().cycle().take(length.saturating_sub(first.len())).enumerate() {
        let mut entry = entry.clone();
        rename(&mut entry, number);
        list.push(entry);
    }
}

trait Moved {
    fn moved(&mut self, number: usize);
}

impl Moved for Conference {
    fn moved(&mut self, number: usize) {
        self.id = ConferenceId(format!("{}-{number}", self.id));
        let days = u64::try_from(number + 1).unwrap() * 28;
        self.on = self.on.and_then(|day| day.checked_add_days(chrono::Days::new(days)));
    }
}
