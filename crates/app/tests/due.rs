//! By when an action is due counts, however it was typed.

#![allow(missing_docs, reason = "a test target")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops where its ground gives way")]

mod desk;

use desk::Desk;
use serde_json::{Value, json};

/// What is said of overdue actions, about the one that was typed.
fn said_of(view: &Value) -> Vec<String> {
    let actions = view["caseFile"]["plan"]["actions"].as_array().unwrap();
    let at = actions.iter().position(|action| action["id"] == "typed").unwrap();
    let place = format!("/plan/actions/{at}/");
    let findings = view["findings"].as_array().unwrap().iter();
    let own = findings.filter(|finding| {
        finding["rule"] == "P14" && finding["place"]["pointer"].as_str().unwrap().starts_with(&place)
    });
    own.map(|finding| finding["verdict"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn an_action_that_was_typed_with_a_day_is_overdue_after_it() {
    for words in ["24/7/2026", "by 24 July", "31+0"] {
        let (desk, view) = Desk::with_example();
        let action = json!({
            "id": "typed", "text": "Ruth Cole weighs the baby at home.",
            "owner": { "kind": "professional", "id": "midwife" },
            "due": { "kind": "inWords", "words": words },
        });
        let change = json!({ "change": "putAction", "action": action });
        let asked = json!({ "id": view["id"], "revision": view["revision"], "conference": view["conference"], "change": change });
        let before = desk.call("case_change", asked).unwrap();
        assert_eq!(said_of(&before), ["due"], "{words}");
        let later = desk.a_month_later();
        let asked = json!({ "id": before["id"], "conference": before["conference"] });
        let after = later.call("case_view", asked).unwrap();
        assert_eq!(said_of(&after), ["notMet"], "{words}");
    }
}
