//! Small cases, and what a rule says about them.

use chrono::NaiveDate;
use prebirth_domain::CaseFile;
use prebirth_rules::{CATALOGUE, Facts, Finding, PackInForce, Packs, Rule, Verdict, findings_of};
use serde_json::Value;

/// This reads a day.
pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// This makes a case that holds only what a test is about.
pub fn case(facts: Value) -> CaseFile {
    serde_json::from_value(facts).unwrap()
}

/// This gives a pack that ships with the program.
pub fn pack(name: &str, on: &str) -> PackInForce {
    Packs::built_in().in_force(Some(name), day(on)).unwrap()
}

/// This gives a rule by its code.
pub fn rule(code: &str) -> &'static Rule {
    CATALOGUE.iter().copied().find(|rule| rule.code == code).unwrap()
}

/// This gives every finding of a rule about a case.
pub fn findings(code: &str, facts: Value, pack_name: &str, today: &str) -> Vec<Finding> {
    let case = case(facts);
    let pack = pack(pack_name, today);
    findings_of(rule(code), &Facts::new(&case, &pack, day(today)))
}

/// This gives the only finding of a rule about a case.
pub fn finding(code: &str, facts: Value, pack_name: &str, today: &str) -> Finding {
    let mut found = findings(code, facts, pack_name, today);
    assert_eq!(found.len(), 1, "{code} says one thing about this case: {found:?}");
    found.remove(0)
}

/// This gives the verdict and the sentence of the only finding, by England's own figures.
pub fn judged(code: &str, facts: Value, today: &str) -> (Verdict, String) {
    let found = finding(code, facts, "england", today);
    (found.verdict, found.summary)
}
