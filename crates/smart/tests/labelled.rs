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

/// What the program promises on actions that it was not made with: over all, and on the hard part.
const PROMISED: (f64, f64) = (0.92, 0.85);

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
        let today = serde_json::from_value(action["today"].clone()).expect("a day, or nothing");
        let criteria = check(&typed, &Context { today, ..Context::default() }).criteria;
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
    assert!(on_hard >= FLOOR - 0.03, "macro-F1 of the hard part fell to {on_hard:.3}:\n{}", wrong.join("\n"));
}

#[test]
fn the_checker_holds_on_actions_it_was_not_made_with() {
    let actions = labelled("test.jsonl");
    let hard: Vec<Value> = actions.iter().filter(|action| action["hard"] == true).cloned().collect();
    let ((all, wrong), (on_hard, _)) = (macro_f1(&actions), macro_f1(&hard));
    println!("macro-F1 {all:.3}, hard part {on_hard:.3}\n{}", wrong.join("\n"));
    assert!(all >= PROMISED.0, "macro-F1 fell to {all:.3}: only words learnt by heart would do that");
    assert!(on_hard >= PROMISED.1, "macro-F1 of the hard part fell to {on_hard:.3}");
}

#[test]
fn the_labelled_actions_are_many_weak_and_hard_enough_and_stand_once() {
    let (development, test) = (labelled("development.jsonl"), labelled("test.jsonl"));
    let all: Vec<&Value> = development.iter().chain(&test).collect();
    let share = |pick: &dyn Fn(&Value) -> bool| {
        all.iter().filter(|action| pick(action)).count() as f64 / all.len() as f64
    };
    assert!(all.len() >= 400, "few actions would measure little");
    assert!(share(&|action| action["hard"] == true) > 0.33, "a third is hard");
    let weak = |action: &Value| CRITERIA.iter().any(|(criterion, _)| action["labels"][*criterion] == false);
    assert!(share(&weak) > 0.45, "half is weak, as in real plans");
    let words = |action: &Value| {
        ["text", "owner", "due", "measure"].map(|key| action[key].to_string().to_lowercase())
    };
    let once: std::collections::BTreeSet<_> = all.iter().map(|action| words(action)).collect();
    assert_eq!(once.len(), all.len(), "an action that stands in both parts would be learnt by heart");
}

#[test]
fn the_two_passes_of_labelling_agree() {
    let all: Vec<Value> = labelled("development.jsonl").into_iter().chain(labelled("test.jsonl")).collect();
    let passes: Vec<&Value> = all.iter().filter(|action| action["first"].is_object()).collect();
    assert!(passes.len() >= 400, "the agreement is measured on enough actions");
    for (criterion, _) in CRITERIA {
        let answer = |action: &Value, pass: &str| action[pass][criterion] == true;
        let of = |pick: &dyn Fn(&Value) -> bool| {
            passes.iter().filter(|action| pick(action)).count() as f64 / passes.len() as f64
        };
        let same = of(&|action| answer(action, "first") == answer(action, "second"));
        let (one, two) = (of(&|action| answer(action, "first")), of(&|action| answer(action, "second")));
        let by_chance = one * two + (1.0 - one) * (1.0 - two);
        let kappa = (same - by_chance) / (1.0 - by_chance);
        println!("{criterion}: the same {same:.3}, kappa {kappa:.3}");
        assert!(kappa > 0.8, "labels that two passes do not share measure nothing: {criterion} {kappa:.3}");
    }
}
