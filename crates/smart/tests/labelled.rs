//! The checker against the labelled actions of `tests/smart/development.jsonl`.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test that finds nothing there has to stop"
)]

use std::collections::BTreeMap;
use std::path::Path;

use prebirth_smart::{ActionText, Context, Criteria, Judgement, check};
use serde_json::Value;

/// What the checker holds on actions that it was made with; a change that loses it makes the checker worse.
const FLOOR: f64 = 0.96;

type Pick = fn(&Criteria) -> Judgement;

const CRITERIA: [(&str, Pick); 4] = [
    ("specific", |criteria| criteria.specific),
    ("measurable", |criteria| criteria.measurable),
    ("owned", |criteria| criteria.owned),
    ("timeBound", |criteria| criteria.time_bound),
];

fn labelled(name: &str) -> Vec<Value> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/smart").join(name);
    let text = std::fs::read_to_string(&path).expect("the labelled actions are in the repository");
    text.lines().map(|line| serde_json::from_str(line).expect("each line is one labelled action")).collect()
}

/// The mean of F1 over both answers of each criterion, with what was judged otherwise.
fn macro_f1(actions: &[Value]) -> (f64, Vec<String>) {
    let mut wrong = Vec::new();
    let mut scores = Vec::new();
    let mut counts: BTreeMap<(&str, bool), [f64; 3]> = BTreeMap::new();
    for action in actions {
        let typed: ActionText = serde_json::from_value(action.clone()).expect("it reads as an action");
        let criteria = check(&typed, &Context::default()).criteria;
        for (criterion, pick) in CRITERIA {
            let expected = action["labels"][criterion].as_bool().expect("every criterion is labelled");
            let judged = pick(&criteria) == Judgement::Met;
            if judged == expected {
                counts.entry((criterion, expected)).or_default()[0] += 1.0;
            } else {
                counts.entry((criterion, judged)).or_default()[1] += 1.0;
                counts.entry((criterion, expected)).or_default()[2] += 1.0;
                wrong.push(format!("{} {criterion} should be {expected}: {}", typed.id, typed.text));
            }
        }
    }
    for [hits, false_alarms, misses] in counts.values() {
        scores.push(2.0 * hits / (2.0 * hits + false_alarms + misses));
    }
    (scores.iter().sum::<f64>() / scores.len() as f64, wrong)
}

#[test]
fn the_checker_agrees_with_the_labelled_actions() {
    let actions = labelled("development.jsonl");
    let hard: Vec<Value> = actions.iter().filter(|action| action["hard"] == true).cloned().collect();
    assert!(actions.len() >= 60, "a handful of actions would measure nothing");
    assert!(hard.len() * 3 >= actions.len(), "a third is hard, as in real plans");
    let (all, wrong) = macro_f1(&actions);
    let (on_hard, _) = macro_f1(&hard);
    println!("macro-F1 {all:.3}, hard part {on_hard:.3}\n{}", wrong.join("\n"));
    assert!(all >= FLOOR, "macro-F1 fell to {all:.3}:\n{}", wrong.join("\n"));
    assert!(on_hard >= FLOOR - 0.02, "macro-F1 of the hard part fell to {on_hard:.3}:\n{}", wrong.join("\n"));
}

#[test]
fn the_checker_holds_on_actions_it_was_not_made_with() {
    let (all, wrong) = macro_f1(&labelled("test.jsonl"));
    println!("macro-F1 {all:.3}\n{}", wrong.join("\n"));
    assert!(all >= FLOOR - 0.03, "macro-F1 fell to {all:.3}: only words learnt by heart would do that");
}
