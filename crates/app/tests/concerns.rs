//! What a concern would call for, said before somebody records it.

#![allow(missing_docs, reason = "a test target")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops where its ground gives way")]

mod desk;

use desk::Desk;
use serde_json::{Value, json};

fn call<'a>(calls: &'a Value, what: &str) -> &'a Value {
    calls["kinds"].as_array().unwrap().iter().find(|each| each["what"] == what).unwrap()
}

fn words(list: &Value) -> String {
    list.as_array().unwrap().iter().map(|each| each.as_str().unwrap()).collect::<Vec<_>>().join(" | ")
}

#[test]
fn a_concern_says_which_service_and_which_actions_it_calls_for_and_nothing_is_kept() {
    let (desk, view) = Desk::with_example();
    let calls = desk.call("concern_calls", json!({ "id": view["id"] })).unwrap();
    let offending = call(&calls, "offending");
    let asks = words(&offending["asks"]);
    assert!(asks.contains("probation"), "the service that knows of it is asked: {asks}");
    assert!(!offending["actions"].as_array().unwrap().is_empty(), "the library has an answer to it");
    assert_eq!(offending["isRecorded"], false);
    let again = desk.call("case_view", json!({ "id": view["id"], "conference": null })).unwrap();
    assert_eq!(again["revision"], view["revision"], "asking changes nothing");
}

#[test]
fn a_concern_that_is_recorded_says_what_it_calls_for_all_the_same() {
    let (desk, view) = Desk::with_example();
    let calls = desk.call("concern_calls", json!({ "id": view["id"] })).unwrap();
    let abuse = call(&calls, "domesticAbuse");
    assert_eq!(abuse["isRecorded"], true);
    let asks = words(&abuse["asks"]);
    assert!(asks.contains("domestic abuse service"), "the service that it called for: {asks}");
    assert!(
        !asks.contains("No action of the plan"),
        "the plan answers it, and nothing says otherwise: {asks}"
    );
}

#[test]
fn every_kind_is_there_and_one_that_calls_for_no_service_names_none() {
    let (desk, view) = Desk::with_example();
    let calls = desk.call("concern_calls", json!({ "id": view["id"] })).unwrap();
    let kinds = calls["kinds"].as_array().unwrap();
    assert_eq!(kinds.len(), view["choices"]["concernKinds"].as_array().unwrap().len());
    assert!(
        !words(&call(&calls, "other")["asks"]).contains("because of"),
        "no service for what is not named"
    );
    let only = desk.call("concern_calls", json!({ "id": view["id"], "what": "smoking" })).unwrap();
    assert_eq!(only["kinds"].as_array().unwrap().as_slice(), [call(&calls, "smoking").clone()]);
}
