//! Whatever stands in a case file: no rule fails, every finding has its place, and nothing is called met
//! for want of a fact.
//!
//! `PREBIRTH_CASES=100000` makes as many cases; without it some thousands are made.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test target"
)]

#[allow(dead_code, reason = "only the cases are read here")]
#[path = "../common/worked.rs"]
mod worked;

mod made;

use chrono::NaiveDate;
use prebirth_domain::CaseFile;
use prebirth_rules::{Authority, CATALOGUE, Facts, Finding, Packs, Room, Verdict, check, findings_of};
use proptest::test_runner::{Config, TestCaseError, TestRunner};
use serde_json::Value;

use made::{Made, places, recipes, taken_away};

/// The sections to which a finding can lead, room by room.
const SECTIONS: &[(Room, &[&str])] = &[
    (
        Room::Prepare,
        &[
            "told",
            "referral",
            "conference",
            "people",
            "pregnancy",
            "invitations",
            "reports",
            "concerns",
            "legal",
            "assessment",
            "safety",
        ],
    ),
    (Room::Hold, &["chair", "quoracy", "attendance", "views", "contributions", "decision"]),
    (Room::Plan, &["birthPlan", "plan", "actions", "contingency", "planPeriods"]),
    (Room::Minutes, &["minutes"]),
    (Room::Share, &["letter", "copies", "corrections"]),
    (
        Room::After,
        &["actions", "coreGroups", "review", "birth", "escalations", "home", "sightings", "handOvers"],
    ),
    (Room::Settings, &["figures"]),
];

/// These are met by something that a person recorded, whatever the figure: the reason for a late booking, the
/// answer to a correction, the name of a health visitor, the chair's reason for going on, and what a conference
/// found for a brother or sister.
const MET_WHATEVER_THE_FIGURE: &[&str] = &["C07", "D14", "D15", "M02", "O07", "Q01"];

/// This tries a property on cases of every kind and says how many were made.
fn for_any_case(property: impl Fn(&Made) -> Result<(), String>) {
    let cases = std::env::var("PREBIRTH_CASES").ok().and_then(|text| text.parse().ok()).unwrap_or(1_500);
    let mut runner = TestRunner::new(Config {
        cases,
        max_shrink_iters: 400,
        failure_persistence: None,
        ..Config::default()
    });
    let outcome = runner.run(&recipes(), |recipe| match recipe.made() {
        Some(made) => property(&made).map_err(|error| TestCaseError::fail(format!("{error}\n{}", made.json))),
        None => Ok(()),
    });
    if let Err(error) = outcome {
        panic!("{error}");
    }
}

fn checked(case: &CaseFile, pack: &str, today: NaiveDate) -> Vec<Finding> {
    check(case, &Packs::built_in().in_force(Some(pack), today).unwrap(), today)
}

#[test]
fn no_rule_fails_and_every_finding_leads_to_a_place_that_exists() {
    for_any_case(|made| {
        let whole = serde_json::to_value(&made.case).unwrap();
        for finding in checked(&made.case, &made.pack, made.today) {
            let place = &finding.place;
            if whole.pointer(&place.pointer).is_none() {
                return Err(format!("{}: nothing stands at {}", finding.rule, place.pointer));
            }
            let known = SECTIONS.iter().find(|(room, _)| *room == place.room);
            if !known.is_some_and(|(_, sections)| sections.contains(&place.section.as_str())) {
                return Err(format!("{}: no section {:?}/{}", finding.rule, place.room, place.section));
            }
            let has_remedy = finding.remedy.as_deref().is_some_and(|remedy| !remedy.trim().is_empty());
            let is_open = matches!(finding.verdict, Verdict::NotMet | Verdict::Due | Verdict::CannotTell);
            if finding.summary.trim().is_empty() || is_open != has_remedy {
                return Err(format!("{}: says nothing, or has no cure: {finding:?}", finding.rule));
            }
        }
        Ok(())
    });
}

#[test]
fn every_rule_says_what_an_empty_case_lacks_and_neither_praises_nor_blames() {
    let empty = CaseFile::default();
    for (pack, _) in Packs::built_in().names() {
        for today in ["2026-07-14", "1900-01-01", "9999-12-31"] {
            let found = checked(&empty, pack, today.parse().unwrap());
            for rule in CATALOGUE {
                let own: Vec<&Finding> = found.iter().filter(|finding| finding.rule == rule.code).collect();
                assert!(!own.is_empty(), "{} says nothing about an empty case", rule.code);
                assert!(
                    own.iter().all(|finding| {
                        matches!(finding.verdict, Verdict::CannotTell | Verdict::NotApplicable | Verdict::Due)
                    }),
                    "{} judges an empty case: {own:?}",
                    rule.code
                );
            }
        }
    }
}

#[test]
fn nothing_is_met_by_a_figure_that_nobody_has_confirmed() {
    for_any_case(|made| {
        let found = checked(&made.case, &made.pack, made.today);
        let wrong = found.iter().find(|finding| {
            finding.verdict == Verdict::Met
                && finding.source.authority == Authority::LocalValueToConfirm
                && !MET_WHATEVER_THE_FIGURE.contains(&finding.rule.as_str())
        });
        wrong.map_or(Ok(()), |finding| Err(format!("{}: {}", finding.rule, finding.summary)))
    });
}

#[test]
fn no_limit_that_nobody_has_confirmed_is_called_missed() {
    for_any_case(|made| {
        let found = checked(&made.case, &made.pack, made.today);
        let wrong = found.iter().find(|finding| {
            finding.late_by.is_some() && finding.source.authority == Authority::LocalValueToConfirm
        });
        wrong.map_or(Ok(()), |finding| Err(format!("{}: {}", finding.rule, finding.summary)))
    });
}

/// The rules whose claim is about days: without a day in the case they cannot be met.
const ABOUT_DAYS: &[&str] = &[
    "O01", "O02", "O03", "O04", "O05", "O06", "I11", "F13", "T01", "T02", "T03", "T04", "T05", "T06", "T07",
    "T08", "T09", "T11", "T12", "Q04", "R02", "R04", "R05", "C05", "C06", "C08", "C16", "C17", "C19", "D07",
    "L05", "L07", "L09", "L10", "L11", "B03", "B05", "B06", "B07", "S02", "S03", "S05", "S07", "S10", "P09",
    "P11", "G02", "G05", "M01", "M04", "M05", "M09", "N01", "E01", "E02", "E03", "E04", "A01", "A02", "A03",
    "A04", "A05", "A06", "A07", "W01", "H01", "H02", "A08", "A10", "T15", "O10", "N03", "D15", "C20", "C22",
    "C23", "P17",
];

#[test]
fn a_rule_about_days_is_never_met_where_no_day_is_recorded() {
    for_any_case(|made| {
        let mut json = made.json.clone();
        without_days(&mut json);
        // An action that was due on a day has no form without it.
        let Ok(case) = serde_json::from_value::<CaseFile>(json) else { return Ok(()) };
        let found = checked(&case, &made.pack, made.today);
        let wrong = found
            .iter()
            .find(|finding| finding.verdict == Verdict::Met && ABOUT_DAYS.contains(&finding.rule.as_str()));
        wrong.map_or(Ok(()), |finding| Err(format!("{}: {}", finding.rule, finding.summary)))
    });
}

/// The rules that compare days with each other, or ask only that a day is set: these may be met ahead of time.
const ABOUT_ORDER: &[&str] = &[
    "C05", "C06", "C16", "C17", "C20", "C23", "E01", "G05", "N01", "P09", "Q04", "R05", "S07", "S10", "T03",
    "T11",
];

#[test]
fn what_lies_ahead_is_never_called_done() {
    for_any_case(|made| {
        let days = places(&made.json)
            .into_iter()
            .filter_map(|pointer| day_of(made.json.pointer(&pointer)?.as_str()?));
        let Some(before) = days.min().and_then(|first| first.pred_opt()) else { return Ok(()) };
        let found = checked(&made.case, &made.pack, before);
        let wrong = found.iter().find(|finding| {
            let code = finding.rule.as_str();
            finding.verdict == Verdict::Met && ABOUT_DAYS.contains(&code) && !ABOUT_ORDER.contains(&code)
        });
        wrong.map_or(Ok(()), |finding| Err(format!("{} on {before}: {}", finding.rule, finding.summary)))
    });
}

/// The day that a text is, or that a moment begins with.
fn day_of(text: &str) -> Option<NaiveDate> {
    text.parse().ok().or_else(|| text.split_once('T')?.0.parse().ok())
}

fn without_days(value: &mut Value) {
    let is_day = |value: &Value| {
        value.as_str().is_some_and(|text| {
            text.parse::<NaiveDate>().is_ok() || text.contains('T') && text.ends_with('Z')
        })
    };
    match value {
        Value::Object(fields) => {
            fields.retain(|_, value| !is_day(value));
            fields.values_mut().for_each(without_days);
        }
        Value::Array(entries) => {
            entries.retain(|value| !is_day(value));
            entries.iter_mut().for_each(without_days);
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// What says that something is over or another thing than it looks; without it the case is about something else.
const NOT_FACTS: &[&str] =
    &["isReplaced", "isResolved", "state", "kind", "plan", "role", "id", "schemaVersion"];

fn is_fact(json: &Value, pointer: &str) -> bool {
    let is_leaf = json.pointer(pointer).is_some_and(|value| !value.is_object() && !value.is_array());
    // Taking one of several due dates away changes which of them counts: that is another pregnancy, not less of it.
    let due_dates = json.pointer("/pregnancy/dueDates").and_then(Value::as_array).map_or(0, Vec::len);
    let changes_which_counts = pointer.starts_with("/pregnancy/dueDates/") && due_dates > 1;
    is_leaf && !changes_which_counts && !NOT_FACTS.iter().any(|field| pointer.ends_with(&format!("/{field}")))
}

#[test]
fn taking_a_fact_away_never_turns_cannot_tell_into_met() {
    for_any_case(|made| {
        let pack = Packs::built_in().in_force(Some(&made.pack), made.today).unwrap();
        let facts = Facts::new(&made.case, &pack, made.today);
        let before: Vec<Finding> = CATALOGUE.iter().flat_map(|rule| findings_of(rule, &facts)).collect();
        let leaves: Vec<String> =
            places(&made.json).into_iter().filter(|pointer| is_fact(&made.json, pointer)).collect();
        // A few of them, spread over the case: every case takes away others.
        for pointer in leaves.iter().step_by((leaves.len() / 3).max(1)) {
            let mut json = made.json.clone();
            taken_away(&mut json, pointer);
            let Ok(case) = serde_json::from_value::<CaseFile>(json) else { continue };
            let facts = Facts::new(&case, &pack, made.today);
            for rule in CATALOGUE {
                let own: Vec<&Finding> = before.iter().filter(|finding| finding.rule == rule.code).collect();
                let was_unsure = |now: &Finding| {
                    own.iter().any(|then| {
                        then.verdict == Verdict::CannotTell
                            && then.place.pointer == now.place.pointer
                            && then.about == now.about
                    })
                };
                let was_met = |now: &Finding| {
                    own.iter().any(|then| then.verdict == Verdict::Met && then.summary == now.summary)
                };
                let wrong = findings_of(rule, &facts).into_iter().find(|finding| {
                    finding.verdict == Verdict::Met && was_unsure(finding) && !was_met(finding)
                });
                if let Some(finding) = wrong {
                    return Err(format!("{} without {pointer}: {}", rule.code, finding.summary));
                }
            }
        }
        Ok(())
    });
}
