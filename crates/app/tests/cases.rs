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
fn a_view_carries_what_is_left_to_do_and_counts_every_other_check() {
    let (_desk, view) = Desk::with_example();
    let case = serde_json::from_value(view["caseFile"].clone()).unwrap();
    let today = serde_json::from_value(view["today"].clone()).unwrap();
    let pack = prebirth_rules::Packs::built_in().in_force_for(&case, today).unwrap();
    let every = prebirth_rules::check(&case, &pack, today);
    let settled = view["settled"].as_array().unwrap();
    let counted: u64 = settled.iter().map(|checks| checks["count"].as_u64().unwrap()).sum();
    let left = view["findings"].as_array().unwrap();
    assert_eq!(left.len() as u64 + counted, every.len() as u64, "no check is lost, none counted twice");
    for finding in left {
        assert!(finding["verdict"] != "met" && finding["verdict"] != "notApplicable", "{}", finding["rule"]);
    }
    assert!(settled.len() < every.len() - left.len(), "what is alike is one line");
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

#[test]
fn words_are_found_where_they_stand_and_whoever_bears_a_name_comes_first() {
    let (desk, _) = Desk::with_example();
    let found = desk.call("case_list", json!({ "search": "lukasz" })).unwrap();
    assert_eq!(found["found"][0]["kind"], "Person", "a person is found before what was said of them");
    assert!(found["found"][0]["words"].as_str().unwrap().contains("Łukasz"));
    assert_eq!(found["found"][0]["place"]["room"], "prepare");
    let nothing = desk.call("case_list", json!({ "search": "zzzz" })).unwrap();
    assert_eq!(nothing["rows"], json!([]));
    assert_eq!(nothing["of"], 1, "a number is never without its whole");
}

#[test]
fn the_list_stands_in_the_order_that_was_asked_for_under_its_words() {
    let (desk, _) = Desk::with_example();
    for (order, group) in [
        ("need", "Something needs putting right"),
        ("dueDate", "October 2026"),
        ("socialWorker", "Priya Shah"),
    ] {
        let list = desk.call("case_list", json!({ "order": order })).unwrap();
        assert_eq!(list["rows"][0]["group"], group, "{order}");
    }
    let in_order = desk.call("case_list", json!({ "only": "inOrder" })).unwrap();
    assert_eq!(in_order["rows"], json!([]), "the example has much that is not right");
    assert_eq!(in_order["toDo"], json!([]), "what is left out of the list is not in what needs doing either");
}

#[test]
fn everything_that_needs_doing_can_be_listed() {
    let (desk, _) = Desk::with_example();
    let short = list(&desk);
    let whole = desk.call("case_list", json!({ "toDo": "whole" })).unwrap();
    let count = |list: &Value| list["toDo"].as_array().unwrap().len() as u64;
    assert_eq!(count(&whole), count(&short) + short["moreToDo"].as_u64().unwrap(), "the rest is counted");
    assert_eq!(whole["moreToDo"], 0);
}

#[test]
fn lists_that_were_kept_are_there_again_and_have_names() {
    let (desk, _) = Desk::with_example();
    let kept =
        json!({ "filters": [{ "name": "Mine", "search": "priya", "order": "dueDate", "only": "notMet" }] });
    desk.call("filters_put", kept.clone()).unwrap();
    assert_eq!(desk.call("filters_get", json!({})).unwrap(), kept);
    let nameless = json!({ "filters": [{ "name": " ", "search": "", "order": "need", "only": "all" }] });
    assert!(desk.call("filters_put", nameless).is_err(), "nobody finds a list without a name again");
}

#[test]
fn a_case_file_that_meets_its_case_is_kept_beside_it_or_takes_its_place_as_the_user_says() {
    let (desk, view) = Desk::with_example();
    let mut file = view["caseFile"].clone();
    let same = desk.call("case_compare", json!({ "text": file.to_string() })).unwrap();
    assert_eq!((&same["isThere"], &same["isSame"]), (&json!(true), &json!(true)));

    file["reference"] = json!("LX-2");
    let text = file.to_string();
    let meets = desk.call("case_compare", json!({ "text": text })).unwrap();
    assert_eq!(meets["differences"].as_array().unwrap().len(), 1, "the one thing that differs is shown");
    assert_eq!(meets["differences"][0]["after"], "LX-2");
    assert!(desk.call("case_import", json!({ "text": text })).is_err(), "nothing is replaced unasked");

    let beside = desk.call("case_import", json!({ "text": text, "meeting": "keepBoth" })).unwrap();
    assert_ne!(beside["id"], view["id"]);
    assert_eq!(list(&desk)["of"], 2);

    let replaced = desk.call("case_import", json!({ "text": text, "meeting": "replace" })).unwrap();
    assert_eq!((&replaced["id"], &replaced["caseFile"]["reference"]), (&view["id"], &json!("LX-2")));
    let asked = json!({ "id": view["id"], "revision": replaced["revision"] });
    let back = desk.call("case_undo", asked).unwrap();
    assert_eq!(back["caseFile"], view["caseFile"], "what was replaced can be brought back");
}

#[test]
fn several_changes_are_made_together_or_not_at_all() {
    let (desk, view) = Desk::with_example();
    let mut concern = view["caseFile"]["concerns"][0].clone();
    concern["id"] = json!("new-one");
    let concern = json!({ "change": "putConcern", "concern": concern });
    let wrong = json!({ "change": "removeConcern", "id": "nobody-knows-this" });
    let ask = |changes: Value| {
        desk.call(
            "case_change_all",
            json!({ "id": view["id"], "revision": view["revision"], "changes": changes }),
        )
    };
    assert!(
        ask(json!([concern, wrong])).is_err(),
        "the second does not fit, so the first is not made either"
    );
    let both = ask(json!([concern, { "change": "removeConcern", "id": "new-one" }])).unwrap();
    assert_eq!(both["revision"], json!(view["revision"].as_u64().unwrap() + 2), "each has its own entry");
    assert_eq!(both["caseFile"], view["caseFile"]);
}

#[test]
fn what_a_usual_preparation_needs_is_named_with_what_is_done() {
    let (desk, _) = Desk::with_example();
    let fresh = desk.call("case_new", json!({ "motherGiven": "Ada", "motherFamily": "Bello" })).unwrap();
    let steps = fresh["ready"].as_array().unwrap();
    assert_eq!(steps.len(), 7);
    assert!(steps.iter().all(|step| step["isDone"] == false), "a new case has all of it before it");
}
