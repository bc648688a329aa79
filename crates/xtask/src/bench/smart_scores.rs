//! Precision, recall and F1 of judgements beside labels.

use std::fmt::Write as _;

use anyhow::{Context, Result};
use serde_json::Value;

pub const CRITERIA: [&str; 4] = ["specific", "measurable", "owned", "timeBound"];

/// This is a judgement on the four criteria, in the order of [`CRITERIA`].
pub type Judgement = [bool; 4];

/// This is one labelled action.
pub struct Labelled {
    pub text: String,
    pub owner: String,
    pub due: String,
    pub measure: String,
    pub labels: Judgement,
    pub hard: bool,
}

/// This is what was judged of one action.
#[derive(Clone, Copy)]
pub struct Judged(pub Judgement);

impl Labelled {
    pub fn read(line: &str) -> Result<Self> {
        let read: Value = serde_json::from_str(line).context("A line is no labelled action.")?;
        let words = |key: &str| read.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
        Ok(Self {
            text: words("text"),
            owner: words("owner"),
            due: words("due"),
            measure: words("measure"),
            labels: of(read.get("labels")),
            hard: read.get("hard") == Some(&Value::Bool(true)),
        })
    }
}

impl Judged {
    pub fn read(line: &str) -> Result<Self> {
        let read: Value = serde_json::from_str(line).context("The checker wrote no JSON.")?;
        Ok(Self(of(read.get("criteria"))))
    }
}

fn of(criteria: Option<&Value>) -> Judgement {
    CRITERIA.map(|criterion| criteria.and_then(|all| all.get(criterion)) == Some(&Value::Bool(true)))
}

/// This is precision, recall and F1 of one answer to one criterion.
#[derive(Clone, Copy)]
struct Score {
    precision: f64,
    recall: f64,
    f1: f64,
}

fn score<'a>(
    pairs: impl Iterator<Item = (&'a Labelled, &'a Judged)>,
    criterion: usize,
    answer: bool,
) -> Score {
    let (mut hits, mut alarms, mut misses) = (0.0, 0.0, 0.0);
    for (labelled, judged) in pairs {
        let label = labelled.labels.get(criterion) == Some(&answer);
        let said = judged.0.get(criterion) == Some(&answer);
        match (label, said) {
            (true, true) => hits += 1.0,
            (false, true) => alarms += 1.0,
            (true, false) => misses += 1.0,
            (false, false) => {}
        }
    }
    let share = |of: f64| if of > 0.0 { hits / of } else { 1.0 };
    let f1 = if hits + alarms + misses > 0.0 { 2.0 * hits / (2.0 * hits + alarms + misses) } else { 1.0 };
    Score { precision: share(hits + alarms), recall: share(hits + misses), f1 }
}

fn mean_f1(actions: &[Labelled], judged: &[Judged], hard_only: bool) -> f64 {
    let mut sum = 0.0;
    for criterion in 0..CRITERIA.len() {
        for answer in [true, false] {
            let pairs = actions.iter().zip(judged).filter(|(action, _)| action.hard || !hard_only);
            sum += score(pairs, criterion, answer).f1;
        }
    }
    sum / 8.0
}

/// This is the mean of F1 over both answers to every criterion: of all actions, and of the hard ones.
pub fn macro_f1(actions: &[Labelled], judged: &[Judged]) -> (f64, f64) {
    (mean_f1(actions, judged, false), mean_f1(actions, judged, true))
}

/// This sets the checker beside the word list, answer by answer.
pub fn table(actions: &[Labelled], checker: &[Judged], words: &[Judged]) -> String {
    let mut table = format!("{:<22}{:^30}{:^30}\n", "", "checker", "word list");
    let _ = writeln!(
        table,
        "{:<22}{:>10}{:>10}{:>10}{:>10}{:>10}{:>10}",
        "criterion, answer", "precision", "recall", "F1", "precision", "recall", "F1"
    );
    for (criterion, name) in CRITERIA.iter().enumerate() {
        for (answer, said) in [(true, "met"), (false, "not met")] {
            let _ = write!(table, "{:<22}", format!("{name}, {said}"));
            for judged in [checker, words] {
                let Score { precision, recall, f1 } = score(actions.iter().zip(judged), criterion, answer);
                let _ = write!(table, "{precision:>10.3}{recall:>10.3}{f1:>10.3}");
            }
            table.push('\n');
        }
    }
    let (all, hard) = macro_f1(actions, checker);
    let (all_words, hard_words) = macro_f1(actions, words);
    let _ = writeln!(table, "{:<22}{all:>30.3}{all_words:>30.3}", "macro-F1");
    let _ = writeln!(table, "{:<22}{hard:>30.3}{hard_words:>30.3}", "macro-F1, hard part");
    table
}
