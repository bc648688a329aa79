//! Quoracy flips with the way of counting, and only the right people count.

use prebirth_rules::{CountBy, Figure, Key, LocalValue, PackInForce, QuoracyState, quoracy};
use serde_json::{Value, json};

use crate::common::{case, pack};

fn counted_by(way: CountBy, others: u32) -> PackInForce {
    let local = |key, figure| LocalValue {
        key,
        figure,
        source: Some("The partnership's procedure".to_owned()),
        words: None,
        in_force_from: None,
    };
    pack("leicester", "2026-07-14").with_local_values(vec![
        local(Key::QuorumOthers, Figure::Count { count: others }),
        local(Key::QuorumCounting, Figure::CountBy { way }),
        local(Key::QuorumDirectContact, Figure::Provided { is_provided: false }),
        local(Key::QuorumPreBirth, Figure::Provided { is_provided: true }),
    ])
}

fn room(roles: &[(&str, &str)]) -> Value {
    let professionals: Vec<Value> = roles
        .iter()
        .enumerate()
        .map(|(at, (role, agency))| json!({ "id": at.to_string(), "role": role, "agency": agency }))
        .collect();
    let attendance: Vec<Value> = (0..roles.len())
        .map(|at| json!({ "party": { "kind": "professional", "id": at.to_string() }, "mode": "inRoom" }))
        .collect();
    json!({ "professionals": professionals, "conferences": [{ "on": "2026-07-13", "attendance": attendance }] })
}

fn state(roles: &[(&str, &str)], way: CountBy, others: u32) -> QuoracyState {
    let case = case(room(roles));
    quoracy(&case, &case.conferences[0], &counted_by(way, others))
}

#[test]
fn the_way_of_counting_flips_the_typical_room() {
    let typical = [
        ("socialWorker", "Council"),
        ("midwife", "Hospital"),
        ("healthVisitor", "Health Trust"),
        ("gp", "Surgery"),
    ];
    for (way, expected) in [
        (CountBy::Discipline, Some(true)),
        (CountBy::Agency, Some(true)),
        (CountBy::HealthAsOne, Some(false)),
    ] {
        let state = state(&typical, way, 2);
        assert_eq!(state.is_quorate, expected, "{}: {}", way.label(), state.sentence);
    }
}

#[test]
fn one_agency_counts_once_however_many_come() {
    let same = [("socialWorker", "Council"), ("midwife", "Hospital"), ("obstetrician", "Hospital")];
    assert_eq!(
        state(&same, CountBy::Agency, 2).is_quorate,
        Some(false),
        "two from one hospital are one agency"
    );
    assert_eq!(state(&same, CountBy::Discipline, 2).is_quorate, Some(true), "and two disciplines");
}

#[test]
fn the_chair_the_minute_taker_and_the_team_manager_make_no_quorum() {
    let running = [
        ("chair", "Council"),
        ("minuteTaker", "Council"),
        ("interpreter", "Words Ltd"),
        ("advocate", "Voice"),
    ];
    let state = state(&running, CountBy::Discipline, 2);
    assert_eq!(state.is_quorate, Some(false), "they take part in another capacity: {}", state.sentence);
    assert!(state.missing.is_some_and(|missing| missing.contains("children's social care")));
}

#[test]
fn the_exception_before_birth_needs_social_care_and_one_other() {
    for (roles, may) in [
        (vec![("socialWorker", "Council"), ("midwife", "Hospital")], true),
        (vec![("socialWorker", "Council")], false),
        (vec![("midwife", "Hospital"), ("police", "Police")], false),
    ] {
        let state = state(&roles, CountBy::Discipline, 2);
        assert_eq!(state.may_use_prebirth_exception, may, "{roles:?}");
        assert!(state.needs_chair_decision, "the chair decides and records it");
    }
}

#[test]
fn a_review_after_birth_has_no_exception_before_birth() {
    let mut facts = room(&[("socialWorker", "Council"), ("midwife", "Hospital")]);
    facts["conferences"][0]["kind"] = "review".into();
    let case = case(facts);
    let state = quoracy(&case, &case.conferences[0], &counted_by(CountBy::Discipline, 2));
    assert!(!state.may_use_prebirth_exception);
}

#[test]
fn without_the_authoritys_figure_nothing_is_quorate() {
    let case =
        case(room(&[("socialWorker", "Council"), ("midwife", "Hospital"), ("healthVisitor", "Trust")]));
    let state = quoracy(&case, &case.conferences[0], &pack("london", "2026-07-14"));
    assert_eq!((state.is_quorate, state.is_to_confirm), (None, true), "{}", state.sentence);
}
