//! The list of cases: what needs doing first, and nothing of a case after it was locked or changed.

#![allow(missing_docs, reason = "a test target")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops where its ground gives way")]

mod desk;

use desk::{Desk, PASSPHRASE};
use serde_json::{Value, json};

fn list(desk: &Desk) -> Value {
    desk.call("case_list", json!({})).unwrap()
}

#[test]
fn what_needs_doing_now_is_named_with_its_case_and_its_place() {
    let (desk, view) = Desk::with_example();
    let list = list(&desk);
    let to_do = list["toDo"].as_array().unwrap();
    assert!((1..=3).contains(&to_do.len()), "one case gives three things at the most: {}", to_do.len());
    for thing in to_do {
        assert_eq!(thing["case"], view["id"]);
        assert!(thing["place"]["pointer"].is_string(), "it can be put right with one press");
    }
    assert_eq!(list["rows"][0]["socialWorker"], "Priya Shah", "a manager looks by person");
}

#[test]
fn a_change_is_in_the_list_at_once() {
    let (desk, view) = Desk::with_example();
    let before = list(&desk);
    assert_eq!(list(&desk), before, "asked again, the list is the same");
    let due = json!({ "id": "later", "date": "2027-01-04", "basis": "earlyScan" });
    let change = json!({ "change": "reviseDueDate", "dueDate": due });
    let asked = json!({ "id": view["id"], "revision": view["revision"], "change": change });
    desk.call("case_change", asked).unwrap();
    assert_ne!(list(&desk), before, "the list does not remember what is no longer so");
}

#[test]
fn another_figure_is_in_the_list_at_once() {
    let (desk, _) = Desk::with_example();
    let before = list(&desk);
    let own = json!([{
        "key": "icpc.max_from_strategy",
        "figure": { "kind": "length", "length": { "unit": "workingDays", "count": 1 } },
        "source": "Local procedure", "words": null, "inForceFrom": null,
    }]);
    desk.call("figures_put", json!({ "own": own })).unwrap();
    assert!(
        list(&desk)["rows"][0]["notMet"].as_u64() > before["rows"][0]["notMet"].as_u64(),
        "a shorter limit makes the conference late"
    );
}

#[test]
fn a_locked_program_lists_nothing_and_the_next_day_is_judged_anew() {
    let (desk, _) = Desk::with_example();
    let before = list(&desk);
    desk.call("database_lock", json!({})).unwrap();
    assert!(desk.call("case_list", json!({})).is_err());
    desk.call("database_unlock", json!({ "passphrase": PASSPHRASE })).unwrap();
    assert_eq!(list(&desk), before);
    assert_ne!(list(&desk.a_month_later()), before, "time passes for every clock");
}

#[test]
fn a_case_goes_out_as_a_file_that_comes_back_whole_and_whose_name_names_nobody() {
    let (desk, view) = Desk::with_example();
    let saved = desk.call("case_export", json!({ "id": view["id"] })).unwrap();
    let place = std::path::Path::new(saved["place"].as_str().unwrap());
    let name = place.file_name().unwrap().to_string_lossy().into_owned();
    assert!(name.ends_with(".case.json") && !name.contains("Neill"), "{name}");
    let case: Value = serde_json::from_str(&std::fs::read_to_string(place).unwrap()).unwrap();
    assert_eq!(case, view["caseFile"]);
}
