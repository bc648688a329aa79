//! Worked cases: each rule says about each what a practice lead would say.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test target"
)]

#[path = "../../crates/rules/tests/common/worked.rs"]
mod worked;

use std::collections::BTreeMap;

use prebirth_rules::CATALOGUE;

#[test]
fn each_rule_says_what_its_worked_cases_expect() {
    let mut troubles = Vec::new();
    for file in worked::worked_files() {
        let Some(rule) = worked::rule_of(&file.rule) else {
            troubles.push(format!("{}: there is no rule {}", file.place, file.rule));
            continue;
        };
        for case in &file.cases {
            troubles.extend(case.trouble(rule).map(|trouble| format!("{}: {trouble}", file.place)));
        }
    }
    assert!(troubles.is_empty(), "{} worked cases differ:\n{}", troubles.len(), troubles.join("\n"));
}

#[test]
fn each_rule_has_at_least_two_worked_cases_with_different_verdicts() {
    let mut cases: BTreeMap<String, Vec<_>> = BTreeMap::new();
    for file in worked::worked_files() {
        cases.entry(file.rule.clone()).or_default().extend(file.cases.into_iter().map(|case| case.expect));
    }
    let thin: Vec<&str> = CATALOGUE
        .iter()
        .filter(|rule| {
            let known = cases.get(rule.code).map(Vec::as_slice).unwrap_or_default();
            let first = known.first();
            known.len() < 2 || known.iter().all(|expect| Some(expect) == first)
        })
        .map(|rule| rule.code)
        .collect();
    assert!(thin.is_empty(), "fewer than two worked cases, or all with one verdict: {}", thin.join(", "));
}

#[test]
fn a_file_of_worked_cases_stands_where_its_rule_stands() {
    for file in worked::worked_files() {
        let rule = worked::rule_of(&file.rule).unwrap();
        let place = format!("{}/{}", rule.family.folder(), rule.name);
        assert_eq!(file.place, place, "a reader looks for {} there", rule.code);
    }
}

#[test]
fn a_signature_names_somebody_and_the_day() {
    for file in worked::worked_files() {
        let Some(signed) = &file.signed else { continue };
        let has_name =
            signed.split_whitespace().filter(|word| word.chars().all(char::is_alphabetic)).count() >= 2;
        let has_day = signed.chars().filter(char::is_ascii_digit).count() >= 5;
        assert!(has_name && has_day, "{}: a signature is a name, a role and a day", file.place);
    }
}
