//! Every clock that counts working days, on its last day and on the day after, over Easter and Christmas.

use prebirth_rules::Verdict;
use serde_json::{Value, json};

use crate::common::finding;

/// What is recorded: when the clock starts and when the thing was done.
type Recorded = fn(&str, &str) -> Value;

fn initial_conference(start: &str, done: &str) -> Value {
    json!({ "strategyDiscussions": [{ "heldOn": start }], "conferences": [{ "on": done, "state": "held" }] })
}

fn core_group(start: &str, done: &str) -> Value {
    json!({
        "conferences": [{ "id": "c", "on": start, "state": "held", "decision": { "outcome": "childProtectionPlan" } }],
        "coreGroupMeetings": [{ "conference": "c", "on": done, "wasHeld": true }],
    })
}

fn letter(start: &str, done: &str) -> Value {
    json!({ "conferences": [{ "on": start, "state": "held", "minutes": { "letter": { "sentOn": done } } }] })
}

fn minutes(start: &str, done: &str) -> Value {
    json!({ "conferences": [{ "on": start, "state": "held", "minutes": { "copies": [{ "sentOn": done }] } }] })
}

fn referral(start: &str, done: &str) -> Value {
    json!({ "referrals": [{ "receivedOn": start, "decidedOn": done, "acknowledgedOn": done }] })
}

fn reconvened(start: &str, done: &str) -> Value {
    json!({ "conferences": [{ "on": start, "state": "adjourned", "quoracy": { "proceeds": false, "reconvenesOn": done } }] })
}

fn escalation(start: &str, done: &str) -> Value {
    json!({ "escalations": [{ "raisedOn": start, "stages": [{ "number": 1, "answeredOn": done }] }] })
}

#[test]
fn the_last_day_is_in_time_and_the_next_working_day_is_late() {
    let clocks: &[(&str, &str, Recorded, &str, &str, &str)] = &[
        ("T01", "england", initial_conference, "2026-06-22", "2026-07-13", "2026-07-14"),
        ("T01", "england", initial_conference, "2026-03-20", "2026-04-14", "2026-04-15"),
        ("T01", "england", initial_conference, "2026-12-14", "2027-01-07", "2027-01-08"),
        ("T01", "england", initial_conference, "2026-06-27", "2026-07-17", "2026-07-20"),
        ("T04", "england", core_group, "2026-03-27", "2026-04-14", "2026-04-15"),
        ("T04", "england", core_group, "2026-12-14", "2026-12-30", "2026-12-31"),
        ("T07", "north-yorkshire", letter, "2026-04-02", "2026-04-07", "2026-04-08"),
        ("T07", "wales", letter, "2026-04-02", "2026-04-13", "2026-04-14"),
        ("T08", "north-yorkshire", minutes, "2026-12-14", "2027-01-07", "2027-01-08"),
        ("T08", "wales", minutes, "2026-06-22", "2026-07-20", "2026-07-21"),
        ("T08", "scotland", minutes, "2026-06-22", "2026-07-06", "2026-07-07"),
        ("T09", "england", referral, "2026-12-24", "2026-12-29", "2026-12-30"),
        ("T09", "england", referral, "2026-07-10", "2026-07-13", "2026-07-14"),
        ("O06", "pan-sussex", referral, "2026-12-24", "2026-12-29", "2026-12-30"),
        ("Q04", "swindon", reconvened, "2026-04-02", "2026-04-20", "2026-04-21"),
        ("E04", "london", escalation, "2026-04-02", "2026-04-13", "2026-04-14"),
        ("E04", "sefton", escalation, "2026-04-02", "2026-04-09", "2026-04-10"),
    ];
    for (code, pack, recorded, start, last, late) in clocks {
        let in_time = finding(code, recorded(start, last), pack, "2027-06-01");
        assert_eq!(in_time.verdict, Verdict::Met, "{code} by {pack}, {start} to {last}: {}", in_time.summary);
        let too_late = finding(code, recorded(start, late), pack, "2027-06-01");
        assert_eq!(
            too_late.verdict,
            Verdict::NotMet,
            "{code} by {pack}, {start} to {late}: {}",
            too_late.summary
        );
        assert_eq!(too_late.late_by.as_deref(), Some("1 working day late"), "{code}, {start} to {late}");
    }
}

#[test]
fn easter_monday_is_a_working_day_in_scotland_alone() {
    let held = |nation: &str, on: &str| {
        let mut facts = core_group("2026-03-27", on);
        facts["nation"] = nation.into();
        finding("T04", facts, "scotland", "2026-12-01").verdict
    };
    assert_eq!(held("scotland", "2026-04-20"), Verdict::Met, "fifteen working days with Easter Monday");
    assert_eq!(held("scotland", "2026-04-21"), Verdict::NotMet, "sixteen");
    assert_eq!(held("england", "2026-04-21"), Verdict::Met, "fifteen without it");
}

#[test]
fn a_clock_that_starts_at_birth_runs_through_the_weekend() {
    // Born on a Friday: five calendar days end on Wednesday, five working days would end a week later.
    let issued = |day: &str| {
        let facts = json!({
            "birthPlan": { "separatesAtBirth": true },
            "birth": { "babies": [{ "bornOn": "2026-07-10" }] },
            "legal": { "steps": [{ "step": "applicationIssued", "on": day }] },
        });
        finding("L07", facts, "england", "2026-12-01").verdict
    };
    assert_eq!(issued("2026-07-15"), Verdict::Met);
    assert_eq!(issued("2026-07-16"), Verdict::NotMet);
}

#[test]
fn a_judgment_of_2016_judges_no_birth_of_2008() {
    let facts = json!({
        "birthPlan": { "separatesAtBirth": true },
        "birth": { "babies": [{ "bornOn": "2008-01-30" }] },
    });
    let found = finding("L07", facts, "england", "2008-02-29");
    assert_eq!(found.verdict, Verdict::CannotTell, "no figure was in force: {}", found.summary);
}

#[test]
fn a_thing_that_is_planned_for_its_last_day_is_due_and_not_met() {
    for (code, pack, recorded, start, last) in [
        ("T01", "england", initial_conference as Recorded, "2026-06-22", "2026-07-13"),
        ("T07", "north-yorkshire", letter, "2026-07-10", "2026-07-13"),
        ("T08", "north-yorkshire", minutes, "2026-06-22", "2026-07-13"),
    ] {
        let before = finding(code, recorded(start, last), pack, "2026-07-12");
        assert_eq!(before.verdict, Verdict::Due, "{code}: it has not happened yet: {}", before.summary);
        let on_the_day = finding(code, recorded(start, last), pack, "2026-07-13");
        assert_eq!(
            on_the_day.verdict,
            Verdict::Met,
            "{code}: it is recorded for today: {}",
            on_the_day.summary
        );
    }
}

#[test]
fn what_is_dated_before_its_clock_starts_is_no_answer() {
    for (code, pack, recorded) in [
        ("T01", "england", initial_conference as Recorded),
        ("T07", "north-yorkshire", letter),
        ("T08", "north-yorkshire", minutes),
        ("T09", "england", referral),
        ("O06", "pan-sussex", referral),
        ("Q04", "swindon", reconvened),
        ("E04", "london", escalation),
    ] {
        let on_the_day = finding(code, recorded("2026-06-22", "2026-06-22"), pack, "2026-12-01");
        assert_eq!(on_the_day.verdict, Verdict::Met, "{code}: on day 0: {}", on_the_day.summary);
        let before = finding(code, recorded("2026-06-22", "2026-06-19"), pack, "2026-12-01");
        assert_eq!(
            before.verdict,
            Verdict::CannotTell,
            "{code}: one of the days is wrong: {}",
            before.summary
        );
    }
}
