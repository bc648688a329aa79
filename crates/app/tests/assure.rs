//! Across all cases: known cases give known figures, each figure leads to its cases, and no file names anybody.

#![allow(missing_docs, reason = "a test target")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops where its ground gives way")]

mod desk;

use desk::Desk;
use serde_json::{Value, json};

/// A decision with everything that the measure of thresholds asks for.
fn decision() -> Value {
    json!({
        "outcome": "childProtectionPlan",
        "category": "neglect",
        "categoryRationale": "There is no safe place to sleep.",
        "thresholdRationale": "Without a plan the baby is likely to come home to a cold flat.",
        "alternativeConsidered": "A child in need plan was tried for three months.",
        "decidedBy": { "kind": "professional", "id": "chair" },
    })
}

/// A family invented on the spot: as little as a case can hold beside its conference.
fn case(id: &str, reference: &str, held_on: Option<&str>, decision: &Value) -> Value {
    let conference = held_on.map(
        |day| json!({ "id": "c1", "kind": "preBirthInitial", "state": "held", "on": day, "decision": decision }),
    );
    json!({
        "schemaVersion": 1,
        "id": id,
        "reference": reference,
        "people": [{ "id": "mother", "role": "mother", "name": { "given": "Ada", "family": "Bello" } }],
        "professionals": [{ "id": "chair", "role": "chair", "name": { "given": "Nia", "family": "Rees" } }],
        "conferences": conference.into_iter().collect::<Vec<_>>(),
    })
}

fn bring(desk: &Desk, case: &Value) {
    desk.call("case_import", json!({ "text": case.to_string() })).unwrap();
}

/// Four cases: one with all its reasons, one without, one of which nobody knows who decided, one not yet held.
fn four_cases() -> Desk {
    let (desk, _) = Desk::with_example();
    let mut unreasoned = decision();
    unreasoned["thresholdRationale"] = json!(null);
    let mut unowned = decision();
    unowned["decidedBy"] = json!(null);
    bring(&desk, &case("a1", "LX-1", Some("2026-03-02"), &decision()));
    bring(&desk, &case("a2", "LX-2", Some("2026-04-01"), &unreasoned));
    bring(&desk, &case("a3", "LX-3", Some("2026-06-30"), &unowned));
    bring(&desk, &case("a4", "Bello 4", None, &json!(null)));
    desk
}

fn measure<'a>(report: &'a Value, id: &str) -> &'a Value {
    report["measures"].as_array().unwrap().iter().find(|measure| measure["id"] == id).unwrap()
}

fn tally(measure: &Value) -> [u64; 5] {
    let of = |name: &str| measure["tally"][name].as_u64().unwrap();
    [of("met"), of("due"), of("cannotTell"), of("notMet"), of("notApplicable")]
}

#[test]
fn known_cases_give_known_figures_and_each_leads_to_its_cure() {
    let desk = four_cases();
    let report = desk.call("assure", json!({})).unwrap();
    assert_eq!(
        (&report["counted"], &report["of"]),
        (&json!(4), &json!(4)),
        "the example is no case of anybody's"
    );
    let thresholds = measure(&report, "thresholds");
    assert_eq!(tally(thresholds), [1, 0, 1, 1, 1], "one each, and nothing to say of the one not yet held");
    assert_eq!(thresholds["of"], 3, "a case to which it does not apply is in no denominator");
    let behind = thresholds["cases"].as_array().unwrap();
    let not_met = behind.iter().find(|case| case["verdict"] == "notMet").unwrap();
    assert_eq!((&not_met["case"], &not_met["label"]), (&json!("a2"), &json!("LX-2")));
    let finding = &not_met["findings"][0];
    assert_eq!((&finding["rule"], &finding["place"]["room"]), (&json!("D02"), &json!("hold")));
    let unknown = behind.iter().find(|case| case["verdict"] == "cannotTell").unwrap();
    assert_eq!((&unknown["case"], &unknown["findings"][0]["rule"]), (&json!("a3"), &json!("D01")));
}

#[test]
fn no_measure_counts_a_case_as_met_in_which_any_of_its_rules_is_open() {
    let desk = four_cases();
    let report = desk.call("assure", json!({})).unwrap();
    for measure in report["measures"].as_array().unwrap() {
        for case in measure["cases"].as_array().unwrap() {
            let has_open = !case["findings"].as_array().unwrap().is_empty();
            assert_eq!(has_open, case["verdict"] != "met", "{} in {}", measure["id"], case["case"]);
        }
        let counted = tally(measure).iter().sum::<u64>();
        assert_eq!(counted, 4, "every case stands somewhere in {}", measure["id"]);
    }
}

#[test]
fn only_the_cases_whose_conference_was_held_in_time_are_counted_when_days_are_given() {
    let desk = four_cases();
    for (from, until, counted) in [
        (json!("2026-04-01"), json!(null), 2),
        (json!(null), json!("2026-04-01"), 2),
        (json!("2026-04-01"), json!("2026-04-01"), 1),
        (json!("2026-07-01"), json!("2026-07-31"), 0),
    ] {
        let report = desk.call("assure", json!({ "from": from, "until": until })).unwrap();
        assert_eq!(report["counted"], counted, "{from} to {until}: the first and the last day count");
        assert_eq!(report["of"], 4, "a number is never without its whole");
        assert_eq!(report["decisions"].as_array().unwrap().len(), counted, "one decision a conference");
    }
    let turned = desk.call("assure", json!({ "from": "2026-04-02", "until": "2026-04-01" }));
    assert_eq!(turned.unwrap_err().code, "period");
}

#[test]
fn the_example_counts_alone_and_marked_and_never_beside_a_real_case() {
    let (desk, view) = Desk::with_example();
    let alone = desk.call("assure", json!({})).unwrap();
    assert_eq!((&alone["isExample"], &alone["counted"]), (&json!(true), &json!(1)));
    bring(&desk, &case("a1", "LX-1", None, &json!(null)));
    let beside = desk.call("assure", json!({})).unwrap();
    assert_eq!((&beside["isExample"], &beside["counted"]), (&json!(false), &json!(1)));
    assert!(!beside.to_string().contains(view["id"].as_str().unwrap()));
    desk.call("case_remove", json!({ "id": "a1" })).unwrap();
    desk.call("case_remove", json!({ "id": view["id"] })).unwrap();
    let none = desk.call("assure", json!({})).unwrap();
    assert_eq!((&none["isExample"], &none["of"]), (&json!(false), &json!(0)));
}

#[test]
fn a_figure_that_nobody_has_confirmed_is_said_to_be_so_and_never_met() {
    let desk = four_cases();
    let report = desk.call("assure", json!({})).unwrap();
    let minutes = measure(&report, "minutes-in-time");
    assert!(minutes["unconfirmed"].as_u64() > Some(0), "England has no figure for the minutes: {minutes}");
    assert_eq!(minutes["tally"]["met"], 0);
    let own = json!([{
        "key": "minutes.max",
        "figure": { "kind": "length", "length": { "unit": "workingDays", "count": 20 } },
        "source": "Local procedure", "words": null, "inForceFrom": null,
    }]);
    desk.call("figures_put", json!({ "own": own })).unwrap();
    let confirmed = desk.call("assure", json!({})).unwrap();
    assert_eq!(
        measure(&confirmed, "minutes-in-time")["unconfirmed"],
        0,
        "now the authority stands behind it"
    );
}

#[test]
fn a_change_is_counted_at_once() {
    let desk = four_cases();
    desk.call("assure", json!({})).unwrap();
    let view = desk.call("case_view", json!({ "id": "a2" })).unwrap();
    let change = json!({
        "change": "inConference", "conference": "c1",
        "act": { "act": "setDecision", "decision": decision() },
    });
    desk.call("case_change", json!({ "id": "a2", "revision": view["revision"], "change": change })).unwrap();
    let report = desk.call("assure", json!({})).unwrap();
    assert_eq!(tally(measure(&report, "thresholds")), [2, 0, 1, 0, 1]);
}

#[test]
fn the_files_hold_the_same_figures_and_name_nobody() {
    let desk = four_cases();
    let report = desk.call("assure", json!({})).unwrap();
    let saved = desk.call("assure_save", json!({})).unwrap();
    let files = desk.documents();
    assert_eq!(saved["files"].as_array().unwrap().len(), files.len());
    for (name, bytes) in &files {
        let text = String::from_utf8(bytes.clone()).unwrap();
        for person in ["Bello", "Ada", "Nia", "Rees", "Neill"] {
            assert!(!text.contains(person), "{name} goes round by post");
        }
        assert!(!name.contains("part"), "nothing half-written lies about: {name}");
    }
    let rows = |name: &str| -> Vec<csv::StringRecord> {
        csv::Reader::from_reader(files[name].as_slice()).records().map(Result::unwrap).collect()
    };
    let measures = rows("measures.csv");
    assert_eq!(measures.len(), report["measures"].as_array().unwrap().len());
    let title = measure(&report, "thresholds")["title"].as_str().unwrap();
    let thresholds = measures.iter().find(|row| &row[0] == title).unwrap();
    assert_eq!(
        [&thresholds[2], &thresholds[3], &thresholds[4], &thresholds[5], &thresholds[6]],
        ["1", "0", "1", "1", "3"]
    );
    assert_eq!(rows("decisions.csv").len(), 3);
    assert!(
        rows("cases.csv").iter().any(|row| &row[0] == "Case a4"),
        "a reference that names the family does not"
    );
}

#[test]
fn decisions_stand_side_by_side_with_what_is_alike_together() {
    let desk = four_cases();
    let report = desk.call("assure", json!({})).unwrap();
    let lines = report["decisions"].as_array().unwrap();
    let of = |name: &str| lines.iter().map(|line| line[name].as_str().unwrap()).collect::<Vec<_>>();
    assert_eq!(of("label"), ["LX-1", "LX-2", "LX-3"], "the same outcome and category, then by the day");
    assert_eq!(of("thresholdReasons"), ["met", "notMet", "met"]);
    assert_eq!(of("categoryReasons"), ["met", "met", "met"]);
}

#[test]
fn two_cases_with_one_reference_are_told_apart() {
    let (desk, _) = Desk::with_example();
    bring(&desk, &case("b1", "LX-9", Some("2026-03-02"), &decision()));
    bring(&desk, &case("b2", "LX-9", Some("2026-03-03"), &decision()));
    let report = desk.call("assure", json!({})).unwrap();
    let labels: Vec<&Value> =
        report["decisions"].as_array().unwrap().iter().map(|line| &line["label"]).collect();
    assert_eq!(labels, [&json!("LX-9 (b1)"), &json!("LX-9 (b2)")]);
}

#[test]
fn a_locked_program_counts_nothing() {
    let desk = four_cases();
    desk.call("database_lock", json!({})).unwrap();
    assert!(desk.call("assure", json!({})).is_err());
    assert!(desk.call("assure_save", json!({})).is_err());
}
