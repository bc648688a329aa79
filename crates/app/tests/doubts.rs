//! What may be wrong in the minutes, shown with its place and put right with one press.

#![allow(missing_docs, reason = "a test target")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops where its ground gives way")]

mod desk;

use desk::Desk;
use serde_json::{Value, json};

fn at(view: &Value) -> Value {
    json!({ "id": view["id"], "revision": view["revision"], "conference": view["conference"] })
}

/// This writes something that the midwife said.
fn said(desk: &Desk, view: &Value, words: &str) -> Value {
    let contribution = json!({
        "id": "spoken", "by": { "kind": "professional", "id": "midwife" }, "words": words,
    });
    let act = json!({ "act": "writeContribution", "contribution": contribution });
    let change = json!({ "change": "inConference", "conference": view["conference"], "act": act });
    let asked = json!({ "id": view["id"], "revision": view["revision"], "change": change });
    desk.call("case_change", asked).unwrap()
}

fn about_what_was_said(desk: &Desk, view: &Value) -> Vec<(usize, Value)> {
    let all = desk.call("minutes_doubts", at(view)).unwrap();
    let all = all["doubts"].as_array().unwrap().clone();
    all.into_iter().enumerate().filter(|(_, doubt)| doubt["place"]["item"] == "spoken").collect()
}

#[test]
fn a_misspelt_name_is_found_where_it_stands_and_put_right_with_one_press() {
    let (desk, view) = Desk::with_example();
    let view = said(&desk, &view, "Mr Wisniewsky came to the first scan.");
    let found = about_what_was_said(&desk, &view);
    let (position, doubt) =
        found.iter().find(|(_, doubt)| doubt["mend"].is_string()).expect("the name is misspelt");
    assert_eq!(doubt["was"], "Wisniewsky");
    let pointer = doubt["place"]["pointer"].as_str().unwrap();
    assert!(view["caseFile"].pointer(pointer).is_some(), "the place is in the case file: {pointer}");
    let mut asked = at(&view);
    asked["position"] = json!(position);
    let mended = desk.call("doubt_mend", asked.clone()).unwrap();
    let words = mended["caseFile"].pointer(pointer).unwrap();
    assert_eq!(words, &json!(format!("Mr {} came to the first scan.", doubt["mend"].as_str().unwrap())));
    assert!(about_what_was_said(&desk, &mended).len() < found.len(), "the doubt is gone");
    let refusal = desk.call("doubt_mend", asked).unwrap_err();
    assert_eq!(refusal.code, "stale", "a position counts in one state of the record alone");
}

#[test]
fn a_doubt_without_a_mend_is_left_to_a_person() {
    let (desk, view) = Desk::with_example();
    let view = said(&desk, &view, "Bartholomew Quigley rang the ward twice.");
    let found = about_what_was_said(&desk, &view);
    let (position, _) =
        found.iter().find(|(_, doubt)| doubt["mend"].is_null()).expect("nobody has this name");
    let mut asked = at(&view);
    asked["position"] = json!(position);
    let refusal = desk.call("doubt_mend", asked).unwrap_err();
    assert_eq!(refusal.code, "by_hand", "{}", refusal.sentence);
}

fn changed(desk: &Desk, view: &Value, change: Value) -> Value {
    let asked = json!({ "id": view["id"], "revision": view["revision"], "change": change });
    desk.call("case_change", asked).unwrap()
}

fn settled(desk: &Desk, view: &Value, nature: &str) -> Vec<bool> {
    let all = desk.call("minutes_doubts", at(view)).unwrap();
    let about = all["doubts"].as_array().unwrap().iter();
    let about = about.filter(|doubt| doubt["sentence"].as_str().unwrap().contains(nature));
    about.map(|doubt| doubt["isSettled"].as_bool().unwrap()).collect()
}

fn settle(desk: &Desk, view: &Value, nature: &str) -> Value {
    let all = desk.call("minutes_doubts", at(view)).unwrap();
    let all = all["doubts"].as_array().unwrap();
    let doubt = all.iter().find(|doubt| doubt["sentence"].as_str().unwrap().contains(nature)).unwrap();
    let settled = json!({ "id": doubt["key"], "words": doubt["was"], "sentence": doubt["sentence"] });
    let act = json!({ "act": "settleDoubt", "doubt": settled });
    changed(desk, view, json!({ "change": "inConference", "conference": view["conference"], "act": act }))
}

#[test]
fn what_was_confirmed_stays_confirmed_when_the_action_moves() {
    let (desk, view) = Desk::with_example();
    let ask = "Bartholomew asks Quigley House for a place.";
    let own = |id: &str, text: &str, owner: Value| {
        let action = json!({ "id": id, "text": text, "owner": owner });
        json!({ "change": "putAction", "action": action })
    };
    let view = changed(&desk, &view, own("asked", ask, Value::Null));
    let named = "“Bartholomew";
    assert_eq!(settled(&desk, &view, named), [false], "nobody has this name");
    let view = settle(&desk, &view, named);
    assert_eq!(settled(&desk, &view, named), [true], "somebody knows that it is right");
    let actions = view["caseFile"]["plan"]["actions"].as_array().unwrap();
    let last = actions.len() - 1;
    assert_eq!(actions[last]["id"], "asked", "it is the last of the plan");
    let list = json!({ "list": "actions" });
    let view = changed(&desk, &view, json!({ "change": "moveEntry", "list": list, "from": last, "to": 0 }));
    assert_eq!(settled(&desk, &view, named), [true], "another number is no other name");
}

#[test]
fn every_doubt_of_the_example_stands_at_a_place_of_the_case_file() {
    let (desk, view) = Desk::with_example();
    let all = desk.call("minutes_doubts", at(&view)).unwrap();
    for doubt in all["doubts"].as_array().unwrap() {
        let pointer = doubt["place"]["pointer"].as_str().unwrap();
        assert!(view["caseFile"].pointer(pointer).is_some(), "no such place: {pointer}");
    }
}
