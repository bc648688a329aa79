//! Counts two hundred cases the first time, when nothing is remembered yet, and prints how long that took.
//!
//! Each case is the example of the program under a number of its own.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a measurement")]

use std::time::Instant;

use prebirth_app::{App, Moment, call};
use serde_json::{Value, json};

const CASES: usize = 200;

fn main() {
    let folder = tempfile::tempdir().unwrap();
    let app = App::new(folder.path().join("cases.db"), folder.path().join("documents"));
    let now = Moment::on("2026-07-14".parse().unwrap());
    let ask = |name: &str, request: Value| call(&app, name, request, &now).unwrap();
    ask("database_create", json!({ "passphrase": "a long enough passphrase" }));
    let mut case = ask("example_open", json!({}))["caseFile"].take();
    for number in 0..CASES {
        case["id"] = json!(format!("case-{number}"));
        case["isExample"] = json!(false);
        ask("case_import", json!({ "text": case.to_string() }));
    }
    let begun = Instant::now();
    let counted = ask("assure", json!({}));
    let took = begun.elapsed().as_secs_f64();
    println!(
        "{} cases, {} measures: {took:.3} s",
        counted["counted"],
        counted["measures"].as_array().unwrap().len()
    );
}
