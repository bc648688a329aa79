//! What an authority puts on its papers, and what a second version of its minutes says of the first.

#![allow(missing_docs, reason = "a test target")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops where its ground gives way")]

mod desk;

use desk::Desk;
use serde_json::{Value, json};

/// A picture of one teal dot.
const DOT: &str =
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGPgjokDAAE7AMaEPwz4AAAAAElFTkSuQmCC";

fn at(view: &Value) -> Value {
    json!({ "id": view["id"], "revision": view["revision"], "conference": view["conference"] })
}

fn act(desk: &Desk, view: &Value, act: Value) -> Value {
    let change = json!({ "change": "inConference", "conference": view["conference"], "act": act });
    let asked = json!({ "id": view["id"], "revision": view["revision"], "change": change });
    desk.call("case_change", asked).unwrap()
}

fn decided(desk: &Desk, view: &Value) -> Value {
    let decision = json!({
        "outcome": "childProtectionPlan", "category": "emotional",
        "rationale": "Every agency saw the same pattern.",
    });
    act(desk, view, json!({ "act": "setDecision", "decision": decision }))
}

fn html(desk: &Desk, view: &Value, document: &str, reader: &Value) -> String {
    let mut asked = at(view);
    asked["document"] = json!(document);
    asked["recipient"] = reader.clone();
    desk.call("document_preview", asked).unwrap()["html"].as_str().unwrap().to_owned()
}

#[test]
fn a_logo_is_checked_once_and_then_stands_on_every_paper() {
    let (desk, view) = Desk::with_example();
    let refusal = desk.call("logo_put", json!({ "picture": "bm8gcGljdHVyZQ==", "words": "" })).unwrap_err();
    assert!(refusal.sentence.contains("PNG or JPEG"), "{}", refusal.sentence);
    let mut office = desk.call("settings_get", json!({})).unwrap();
    assert_eq!(office["logo"], Value::Null, "a refused logo is not kept");
    office["officeName"] = json!("Northbridge Council");
    desk.call("settings_put", office).unwrap();
    let office = desk.call("logo_put", json!({ "picture": DOT })).unwrap();
    assert_eq!(office["logo"]["words"], "Logo of Northbridge Council", "it says what it is");
    let seen = html(&desk, &view, "agenda", &view["share"][0]["party"]);
    assert!(seen.contains("alt=\"Logo of Northbridge Council\""), "it stands on the agenda");
    let without = desk.call("logo_remove", json!({})).unwrap();
    assert_eq!(without["logo"], Value::Null);
    assert!(!html(&desk, &view, "agenda", &view["share"][0]["party"]).contains("<img"), "and is gone again");
}

#[test]
fn minutes_keep_the_headings_under_which_they_were_approved() {
    let (desk, view) = Desk::with_example();
    let offered = desk.call("headings_offered", json!({})).unwrap();
    assert_eq!(offered["own"].as_array().unwrap().len(), 9, "the program has its own");
    let with = |words: &str| {
        let mut office = desk.call("settings_get", json!({})).unwrap();
        office["headings"] = json!([{ "words": words, "holds": "analysis" }]);
        desk.call("settings_put", office).unwrap();
    };
    with("What could go wrong");
    let reader = Value::Null;
    assert!(html(&desk, &view, "minutes", &reader).contains("<h2>What could go wrong</h2>"));
    let view = desk.call("minutes_approve", at(&decided(&desk, &view))).unwrap();
    with("Risk");
    let approved = html(&desk, &view, "minutes", &reader);
    assert!(approved.contains("<h2>What could go wrong</h2>"), "what was approved stays as it was");
    let again =
        desk.call("case_view", json!({ "id": view["id"], "conference": view["conference"] })).unwrap();
    assert_eq!(again["minutes"]["isApproved"], true, "new headings change nothing that was approved");
}

#[test]
fn a_second_version_says_in_words_what_changed_since_the_first() {
    let (desk, view) = Desk::with_example();
    let said = |words: &str| {
        let contribution = json!({
            "id": "spoken", "by": { "kind": "professional", "id": "midwife" }, "heading": "Health", "words": words,
        });
        json!({ "act": "writeContribution", "contribution": contribution })
    };
    let view = act(&desk, &decided(&desk, &view), said("She came to four appointments."));
    let view = desk.call("minutes_approve", at(&view)).unwrap();
    let view = act(&desk, &view, said("She came to five appointments."));
    assert_eq!(view["minutes"]["isApproved"], false, "an edit asks for a new version");
    let view = desk.call("minutes_approve", at(&view)).unwrap();
    let conferences = view["caseFile"]["conferences"].as_array().unwrap();
    let held = conferences.iter().find(|one| one["id"] == view["conference"]).unwrap();
    let changes = held["minutes"]["versions"][1]["changes"].to_string();
    assert!(changes.contains("four appointments") && changes.contains("five appointments"), "{changes}");
    let seen = html(&desk, &view, "minutes", &view["share"][0]["party"]);
    assert!(seen.contains("Changed since version 1"), "the paper itself says so");
    assert!(seen.contains("five appointments.”"), "in words");
}
