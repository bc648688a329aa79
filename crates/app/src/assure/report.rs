//! The measures counted over the cases that are asked for.

use std::collections::HashMap;
use std::sync::Arc;

use chrono::NaiveDate;
use prebirth_domain::{CaseId, capital, day_in_words};
use prebirth_rules::Verdict;

use super::Standing;
use super::measures::{self, AUDIT, MEASURES, Measure};
use super::standing::worst;
use crate::views::{Assurance, CaseOnMeasure, DecisionLine, MeasureCounted, RuleCounted, Tally};
use crate::{AssuranceWanted, Moment, writing};

/// This is a case that is counted.
pub(crate) struct Counted {
    id: CaseId,
    title: String,
    is_example: bool,
    /// The words by which paper and files know the case.
    label: String,
    standing: Arc<Standing>,
}

impl Counted {
    pub(crate) fn of(id: CaseId, title: String, is_example: bool, standing: Arc<Standing>) -> Self {
        Self { id, title, is_example, label: standing.label.clone(), standing }
    }
}

/// This counts. The example counts only where there is no other case, and then the report says so.
pub(crate) fn report(mut cases: Vec<Counted>, asked: &AssuranceWanted, now: &Moment) -> Assurance {
    let is_example = cases.iter().all(|case| case.is_example) && !cases.is_empty();
    cases.retain(|case| case.is_example == is_example);
    let of = count(cases.len());
    cases.retain(|case| is_within(&case.standing.held_on, asked));
    tell_apart(&mut cases);
    cases.sort_by(|one, other| one.label.cmp(&other.label));
    Assurance {
        measures: MEASURES.iter().map(|measure| counted(measure, &cases)).collect(),
        decisions: decisions(&cases, asked),
        counted: count(cases.len()),
        of,
        is_example,
        period_words: period(asked),
        day_words: day_in_words(now.today),
        not_counted: measures::families_not_counted()
            .iter()
            .map(|family| family.label().to_lowercase())
            .collect(),
        source: AUDIT.to_owned(),
    }
}

/// Two cases may bear one reference, as those of one family do: then each bears its number too.
fn tell_apart(cases: &mut [Counted]) {
    let mut times: HashMap<String, u32> = HashMap::new();
    for case in &*cases {
        *times.entry(case.label.clone()).or_default() += 1;
    }
    for case in cases {
        if times.get(&case.label).is_some_and(|times| *times > 1) {
            case.label = format!("{} ({})", case.label, writing::short(case.id.as_str()));
        }
    }
}

fn is_within(held_on: &[NaiveDate], asked: &AssuranceWanted) -> bool {
    let is_asked_for = |day: &NaiveDate| {
        asked.from.is_none_or(|from| *day >= from) && asked.until.is_none_or(|until| *day <= until)
    };
    (asked.from.is_none() && asked.until.is_none()) || held_on.iter().any(is_asked_for)
}

fn period(asked: &AssuranceWanted) -> Option<String> {
    match (asked.from.map(day_in_words), asked.until.map(day_in_words)) {
        (None, None) => None,
        (Some(from), None) => Some(format!("from {from}")),
        (None, Some(until)) => Some(format!("until {until}")),
        (Some(from), Some(until)) => Some(format!("from {from} to {until}")),
    }
}

fn counted(measure: &Measure, cases: &[Counted]) -> MeasureCounted {
    let on = |case: &Counted| {
        worst(measure.rules.iter().filter_map(|code| case.standing.on(code)).map(|on| on.verdict))
    };
    let tally = tally(cases.iter().map(on));
    let rests_on_suggestion = |case: &&Counted| {
        measure.rules.iter().filter_map(|code| case.standing.on(code)).any(|on| on.is_unconfirmed)
    };
    let behind = cases.iter().map(|case| CaseOnMeasure {
        case: case.id.clone(),
        title: case.title.clone(),
        label: case.label.clone(),
        verdict: on(case),
        findings: findings(measure, case),
    });
    MeasureCounted {
        id: measure.id.to_owned(),
        title: measure.title.to_owned(),
        counts: measure.counts.to_owned(),
        audit: measure.audit.to_owned(),
        of: tally.of(),
        tally,
        unconfirmed: count(cases.iter().filter(rests_on_suggestion).count()),
        rules: measure.rules.iter().map(|code| on_rule(code, cases)).collect(),
        cases: behind.filter(|case| case.verdict != Verdict::NotApplicable).collect(),
    }
}

fn on_rule(code: &str, cases: &[Counted]) -> RuleCounted {
    let tally = tally(cases.iter().filter_map(|case| case.standing.on(code)).map(|on| on.verdict));
    RuleCounted {
        rule: code.to_owned(),
        requires: measures::requires(code).to_owned(),
        of: tally.of(),
        tally,
    }
}

/// What is behind the verdict, the worst first: what is not met, then what cannot be told, then what is due.
fn findings(measure: &Measure, case: &Counted) -> Vec<crate::views::AssuredFinding> {
    let open = measure.rules.iter().filter_map(|code| case.standing.on(code)).flat_map(|on| &on.open);
    let mut open: Vec<_> = open.cloned().collect();
    open.sort_by_key(|finding| match finding.verdict {
        Verdict::NotMet => 0,
        Verdict::CannotTell => 1,
        Verdict::Due => 2,
        Verdict::Met | Verdict::NotApplicable => 3,
    });
    open
}

fn tally(verdicts: impl Iterator<Item = Verdict>) -> Tally {
    let mut tally = Tally::default();
    for verdict in verdicts {
        match verdict {
            Verdict::Met => tally.met += 1,
            Verdict::Due => tally.due += 1,
            Verdict::CannotTell => tally.cannot_tell += 1,
            Verdict::NotMet => tally.not_met += 1,
            Verdict::NotApplicable => tally.not_applicable += 1,
        }
    }
    tally
}

/// Alike beside alike: by what was decided, then by the category, then by the day.
fn decisions(cases: &[Counted], asked: &AssuranceWanted) -> Vec<DecisionLine> {
    let is_asked_for = |line: &&DecisionLine| match line.on {
        Some(day) => is_within(&[day], asked),
        None => asked.from.is_none() && asked.until.is_none(),
    };
    let of_case = |case: &Counted| -> Vec<DecisionLine> {
        let asked_for = case.standing.decisions.iter().filter(is_asked_for);
        let line = |line: &DecisionLine| DecisionLine {
            label: case.label.clone(),
            outcome: capital(&line.outcome),
            ..line.clone()
        };
        asked_for.map(line).collect()
    };
    let mut lines: Vec<DecisionLine> = cases.iter().flat_map(of_case).collect();
    lines.sort_by_cached_key(|line| (line.outcome.clone(), line.category.clone(), line.on));
    lines
}

fn count(many: usize) -> u32 {
    u32::try_from(many).unwrap_or(u32::MAX)
}
