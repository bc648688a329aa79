//! The authority's own figures, and what a change would move before anybody accepts it.

#![allow(missing_docs, reason = "a test target")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops where its ground gives way")]

mod desk;

use desk::Desk;
use serde_json::{Value, json};

fn row<'a>(figures: &'a Value, key: &str) -> &'a Value {
    figures["rows"].as_array().unwrap().iter().find(|row| row["key"] == key).unwrap()
}

fn own(key: &str, days: u32, source: Option<&str>) -> Value {
    json!({
        "key": key,
        "figure": { "kind": "length", "length": { "unit": "workingDays", "count": days } },
        "source": source,
        "words": null,
        "inForceFrom": null,
    })
}

#[test]
fn a_figure_of_the_authority_goes_before_the_pack_and_can_be_taken_back() {
    let (desk, _) = Desk::with_example();
    let before = desk.call("figures_get", json!({})).unwrap();
    let pack_says = row(&before, "minutes.max")["inWords"].clone();
    let kept = desk
        .call("figures_put", json!({ "own": [own("minutes.max", 3, Some("Local procedure 4.2"))] }))
        .unwrap();
    let changed = row(&kept, "minutes.max");
    assert_eq!(changed["inWords"], "3 working days");
    assert_eq!((&changed["isOwn"], &changed["isToConfirm"]), (&json!(true), &json!(false)));
    assert_eq!(changed["packInWords"], pack_says, "what the pack says stays to be seen beside it");
    let back = desk.call("figures_put", json!({ "own": [] })).unwrap();
    assert_eq!(row(&back, "minutes.max"), row(&before, "minutes.max"));
}

#[test]
fn a_figure_without_a_source_stays_one_to_confirm() {
    let (desk, _) = Desk::with_example();
    let kept = desk.call("figures_put", json!({ "own": [own("minutes.max", 3, None)] })).unwrap();
    assert_eq!(row(&kept, "minutes.max")["isToConfirm"], true);
}

#[test]
fn a_figure_of_the_wrong_kind_is_refused_and_nothing_is_kept() {
    let (desk, _) = Desk::with_example();
    let before = desk.call("figures_get", json!({})).unwrap();
    let refusal =
        desk.call("figures_put", json!({ "own": [own("quorum.others_min", 3, None)] })).unwrap_err();
    assert!(refusal.sentence.contains("quorum"), "{}", refusal.sentence);
    assert_eq!(desk.call("figures_get", json!({})).unwrap(), before);
}

#[test]
fn the_effect_of_a_figure_is_shown_before_it_is_kept() {
    let (desk, view) = Desk::with_example();
    let asked = json!({ "id": view["id"], "own": [own("icpc.max_from_strategy", 1, Some("Tried out"))] });
    let moved = desk.call("figures_try", asked).unwrap();
    let of_rule = moved["effects"].as_array().unwrap().iter().find(|effect| effect["rule"] == "T01");
    let effect = of_rule.expect("a limit of one working day makes the conference late");
    assert_eq!(effect["verdictAfter"], "notMet");
    assert_ne!(effect["verdictBefore"], effect["verdictAfter"]);
    let after = desk.call("case_view", json!({ "id": view["id"] })).unwrap();
    assert_eq!(after["findings"], view["findings"], "trying keeps nothing");
}

#[test]
fn a_due_date_shows_which_deadlines_move_before_it_is_saved() {
    let (desk, view) = Desk::with_example();
    let id = view["id"].clone();
    let earlier = json!({
        "change": "reviseDueDate",
        "dueDate": { "id": "tried", "date": "2026-08-03", "basis": "earlyScan" },
    });
    let asked = json!({ "id": id, "revision": view["revision"], "change": earlier });
    let moved = desk.call("change_try", asked).unwrap();
    assert!(!moved["effects"].as_array().unwrap().is_empty(), "an earlier baby pulls limits forward");
    assert_ne!(moved["ruler"]["today"], view["ruler"]["today"], "the ruler is drawn as it would be");
    let after = desk.call("case_view", json!({ "id": id })).unwrap();
    assert_eq!(after["revision"], view["revision"], "trying is no change");
    assert_eq!(after["caseFile"], view["caseFile"]);
}

#[test]
fn no_copy_is_made_of_a_case_that_has_moved_on() {
    let (desk, view) = Desk::with_example();
    let change = json!({ "change": "explainNoFather", "because": "Tried." });
    let at = |revision: &Value| json!({ "id": view["id"], "revision": revision, "change": change });
    desk.call("case_change", at(&view["revision"])).unwrap();
    let asked = json!({
        "id": view["id"], "revision": view["revision"], "conference": view["conference"], "document": "minutes",
    });
    let refusal = desk.call("copies_make", asked).unwrap_err();
    assert_eq!(refusal.code, "stale", "{}", refusal.sentence);
}
