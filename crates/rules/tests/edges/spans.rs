//! A conference that was held on a day nobody wrote down is never called late from today.

use prebirth_rules::Verdict;
use serde_json::{Value, json};

use crate::common::{finding, judged};

/// Due 5 October 2026, so 28+0 is 13 July 2026.
fn held_between(span: Value, state: &str) -> Value {
    json!({
        "pregnancy": { "dueDates": [{ "date": "2026-10-05", "basis": "earlyScan" }] },
        "strategyDiscussions": [{ "heldOn": "2026-06-22", "startsEnquiry": true }],
        "conferences": [{ "state": state, "between": span }],
    })
}

#[test]
fn a_span_decides_only_where_it_lies_wholly_on_one_side_of_the_limit() {
    for (first, last, expected) in [
        (Some("2026-07-14"), Some("2026-07-20"), Verdict::NotMet),
        (Some("2026-07-13"), Some("2026-07-20"), Verdict::CannotTell),
        (Some("2026-07-01"), Some("2026-07-13"), Verdict::Met),
        (Some("2026-07-01"), Some("2026-07-14"), Verdict::CannotTell),
        (None, Some("2026-07-13"), Verdict::Met),
        (Some("2026-07-14"), None, Verdict::NotMet),
        (Some("2026-07-01"), None, Verdict::CannotTell),
    ] {
        let span = json!({ "first": first, "last": last });
        for state in ["held", "adjourned"] {
            for (code, pack) in [("T01", "england"), ("T02", "pan-sussex")] {
                let found = finding(code, held_between(span.clone(), state), pack, "2026-12-01");
                assert_eq!(found.verdict, expected, "{code}, {span}: {}", found.summary);
            }
        }
    }
}

#[test]
fn a_held_conference_without_a_day_is_not_late_and_a_planned_one_is() {
    let held = judged("T02", held_between(json!(null), "held"), "2026-12-01");
    assert_eq!(held.0, Verdict::CannotTell, "nobody knows when it was: {}", held.1);
    let planned = || held_between(json!(null), "planned");
    let by_sussex = finding("T02", planned(), "pan-sussex", "2026-12-01");
    assert_eq!(by_sussex.verdict, Verdict::NotMet, "the limit has passed: {}", by_sussex.summary);
    let by_suggestion = judged("T02", planned(), "2026-12-01");
    assert_eq!(by_suggestion.0, Verdict::CannotTell, "nobody has confirmed the limit: {}", by_suggestion.1);
}

#[test]
fn what_happened_on_a_day_that_nobody_wrote_down_is_not_late() {
    let plan = json!({ "outcome": "childProtectionPlan" });
    for (code, facts) in [
        (
            "T04",
            json!({
                "conferences": [{ "id": "c", "state": "held", "on": "2026-07-13", "decision": plan }],
                "coreGroupMeetings": [{ "conference": "c", "wasHeld": true }],
            }),
        ),
        (
            "T05",
            json!({
                "conferences": [
                    { "state": "held", "on": "2026-01-12", "decision": plan },
                    { "kind": "review", "state": "held" },
                ],
            }),
        ),
        (
            "T06",
            json!({
                "conferences": [
                    { "kind": "review", "state": "held", "on": "2026-01-12", "decision": plan },
                    { "kind": "review", "state": "held" },
                ],
            }),
        ),
        (
            "T07",
            json!({
                "conferences": [{
                    "state": "held",
                    "on": "2026-01-12",
                    "minutes": { "letter": { "sentTo": [{ "kind": "person", "id": "mother" }] } },
                }],
            }),
        ),
        ("T09", json!({ "referrals": [{ "receivedOn": "2026-01-12", "decision": "Enquiry." }] })),
    ] {
        let (verdict, sentence) = judged(code, facts, "2026-12-01");
        assert_eq!(verdict, Verdict::CannotTell, "{code}: {sentence}");
    }
}
