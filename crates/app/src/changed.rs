//! What changed in the minutes since their last approval, in words that any reader may see: which part, never what
//! stood there, because a part can be kept from the one who reads the list.

use std::collections::{BTreeMap, BTreeSet};

use prebirth_domain::ConferenceId;
use prebirth_store::{FieldDifference, JournalEntry};
use serde_json::Value;

use crate::words;

/// This lists the changed parts since a version was approved, in the order in which the minutes have them.
pub(crate) fn since_approval(journal: &[JournalEntry], conference: &ConferenceId) -> Vec<String> {
    let of_conference = format!("/conferences/{conference}/");
    let versions = format!("{of_conference}minutes/versions");
    let is_approval =
        |entry: &JournalEntry| entry.differences.iter().any(|change| change.path.starts_with(&versions));
    let last = journal.iter().filter(|entry| is_approval(entry)).map(|entry| entry.sequence).max();
    let Some(last) = last else { return Vec::new() };
    let later = journal.iter().filter(|entry| entry.sequence > last);
    in_words(later.flat_map(|entry| &entry.differences), &of_conference)
}

/// The parts of the minutes by the list or the field of the case file that they are made from.
const PARTS: [(&str, &str); 22] = [
    ("on", "The day of the conference"),
    ("startsAt", "The time at which it began"),
    ("endedAt", "The time at which it ended"),
    ("venue", "The place"),
    ("mode", "How it was held"),
    ("chair", "The chair"),
    ("minuteTaker", "The minute taker"),
    ("invitations", "Who was invited"),
    ("attendance", "Who was there"),
    ("exclusions", "Who was kept out of a part"),
    ("quoracy", "Quoracy"),
    ("reports", "The reports"),
    ("/concerns", "The concerns"),
    ("contributions", "What was said"),
    ("siblingsConsidered", "Brothers and sisters"),
    ("analysis", "The analysis of risk"),
    ("parentViews", "The views of the parents"),
    ("agencyViews", "The views of the agencies"),
    ("decision", "The decision"),
    ("dissents", "Dissent"),
    ("/plan", "The plan"),
    ("coreGroup", "The core group"),
];

fn in_words<'a>(changes: impl Iterator<Item = &'a FieldDifference>, conference: &str) -> Vec<String> {
    let mut net: BTreeMap<&str, (Option<&Value>, Option<&Value>)> = BTreeMap::new();
    for change in changes {
        let entry = net.entry(&change.path).or_insert((change.before.as_ref(), None));
        entry.1 = change.after.as_ref();
    }
    // What was changed and changed back is no change.
    net.retain(|_, (before, after)| before != after);
    PARTS
        .iter()
        .filter_map(|(key, title)| {
            let start = if key.starts_with('/') { (*key).to_owned() } else { format!("{conference}{key}") };
            let below: Vec<Vec<&str>> = net
                .keys()
                .filter_map(|path| path.strip_prefix(start.as_str()))
                .filter(|rest| rest.is_empty() || rest.starts_with('/'))
                .map(|rest| rest.split('/').filter(|step| !step.is_empty()).collect())
                .collect();
            (!below.is_empty()).then(|| line(key, title, &below))
        })
        .collect()
}

/// The lists of the plan; a proposal decided against is in no minutes.
const LISTS: [&str; 3] = ["actions", "outcomes", "dismissedDrafts"];

/// One line a part: the names of its fields, or how many of its entries were touched.
fn line(key: &str, title: &str, below: &[Vec<&str>]) -> String {
    let touched: Vec<String> = match key {
        "decision" | "chair" | "quoracy" => fields(below.iter()),
        "/plan" => {
            let of_list = |list: &str, what: &str| {
                let entries = below.iter().filter(|steps| steps.first() == Some(&list));
                counted(entries.filter_map(|steps| steps.get(1)), what)
            };
            let of_itself =
                below.iter().filter(|steps| steps.first().is_none_or(|step| !LISTS.contains(step)));
            let mut touched = vec![of_list("actions", "action"), of_list("outcomes", "outcome")];
            touched.extend(fields(of_itself));
            touched
        }
        _ => vec![counted(below.iter().filter_map(|steps| steps.first()), "entry")],
    };
    let touched: Vec<String> = touched.into_iter().filter(|words| !words.is_empty()).collect();
    if touched.is_empty() { format!("{title}.") } else { format!("{title}: {}.", touched.join(", ")) }
}

fn counted<'a>(ids: impl Iterator<Item = &'a &'a str>, what: &str) -> String {
    match ids.collect::<BTreeSet<_>>().len() {
        0 => String::new(),
        1 => format!("1 {what}"),
        count if what == "entry" => format!("{count} entries"),
        count => format!("{count} {what}s"),
    }
}

fn fields<'a>(below: impl Iterator<Item = &'a Vec<&'a str>>) -> Vec<String> {
    let named: BTreeSet<String> =
        below.filter_map(|steps| steps.first()).map(|step| words::place(step)).collect();
    named.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn change(path: &str, before: Value, after: Value) -> FieldDifference {
        FieldDifference { path: path.to_owned(), before: Some(before), after: Some(after), position: None }
    }

    #[test]
    fn a_list_of_changes_says_which_part_and_never_what_stands_there() {
        let changes = [
            change("/conferences/c1/decision/reviewOn", json!("2026-10-01"), json!("2026-10-02")),
            change("/conferences/c1/contributions/s1/words", json!("27 Larkfield Court"), json!("At home")),
            change("/conferences/c1/contributions/s1/nature", json!("fact"), json!("opinion")),
            change("/conferences/c1/contributions/s2/words", json!("a"), json!("b")),
            change("/plan/actions/a1/text", json!("a"), json!("b")),
            change("/plan/contingency", json!("a"), json!("b")),
            change("/people/mother/address/postcode", json!("LX4 7QT"), json!("LX4 7QU")),
        ];
        let lines = in_words(changes.iter(), "/conferences/c1/");
        let expected =
            ["What was said: 2 entries.", "The decision: review on.", "The plan: 1 action, contingency."];
        assert_eq!(lines, expected);
        assert!(!lines.concat().contains("Larkfield"), "the list goes to everybody who gets a copy");
    }

    #[test]
    fn what_was_changed_and_changed_back_is_no_change() {
        let there = change("/conferences/c1/analysis", json!("a"), json!("b"));
        let back = change("/conferences/c1/analysis", json!("b"), json!("a"));
        assert!(in_words([there, back].iter(), "/conferences/c1/").is_empty());
    }

    #[test]
    fn a_change_of_another_conference_is_not_of_these_minutes() {
        let other = change("/conferences/c2/analysis", json!("a"), json!("b"));
        let alike = change("/conferences/c1/onwards", json!("a"), json!("b"));
        assert!(in_words([other, alike].iter(), "/conferences/c1/").is_empty(), "“onwards” is not “on”");
    }
}
