//! The engine: every rule against a case, sorted so that the worst comes first.

use chrono::NaiveDate;
use prebirth_domain::{CaseFile, capital};

use crate::{CATALOGUE, Cited, Facts, Finding, Judged, Judgement, PackInForce, Rule, SourceShown, Verdict};

/// This checks a case against every rule. Not met comes first, then what is due by date, then what cannot be
/// told, then what is met and what does not apply; within one verdict the order of the catalogue stays.
#[must_use]
pub fn check(case: &CaseFile, pack: &PackInForce, today: NaiveDate) -> Vec<Finding> {
    let facts = Facts::new(case, pack, today);
    let mut findings: Vec<Finding> = CATALOGUE.iter().flat_map(|rule| findings_of(rule, &facts)).collect();
    findings.sort_by_key(|finding| {
        let due = (finding.verdict == Verdict::Due).then_some((finding.due.is_none(), finding.due));
        (finding.verdict, due)
    });
    findings
}

/// This gives the findings of one rule, at least one.
#[must_use]
pub fn findings_of(rule: &Rule, facts: &Facts<'_>) -> Vec<Finding> {
    let mut judged = (rule.check)(facts);
    if judged.is_empty() {
        judged.push(Judged::not_applicable("Nothing in the case calls for this."));
    }
    judged.into_iter().map(|judged| finding(rule, facts, judged)).collect()
}

fn finding(rule: &Rule, facts: &Facts<'_>, judged: Judged) -> Finding {
    let source = judged.source.unwrap_or_else(|| source_of(rule, facts, judged.judged_on));
    let verdict = judged.judgement.verdict();
    let remedy = match verdict {
        Verdict::Met | Verdict::NotApplicable => None,
        Verdict::NotMet | Verdict::Due | Verdict::CannotTell => {
            Some(judged.remedy.unwrap_or_else(|| rule.remedy.to_owned()))
        }
    };
    let (due, late_by) = match judged.judgement {
        Judgement::Due { by } => (by, None),
        Judgement::NotMet { late_by, by } => (by, late_by),
        Judgement::Met | Judgement::CannotTell | Judgement::NotApplicable => (None, None),
    };
    Finding {
        rule: rule.code.to_owned(),
        name: rule.name.to_owned(),
        family: rule.family,
        verdict,
        // A rule begins with whom it is about, and "the father" stands in where his name is not known.
        summary: capital(&judged.sentence),
        why: rule.why.to_owned(),
        remedy,
        due,
        late_by,
        is_over: judged.is_over,
        source,
        place: judged.place.unwrap_or_else(|| rule.place.shown()),
        about: judged.about,
    }
}

fn source_of(rule: &Rule, facts: &Facts<'_>, on: Option<NaiveDate>) -> SourceShown {
    match rule.source {
        Cited::Figure(key) => facts.value(key, on).source,
        Cited::Published { source, pinpoint, words } => {
            facts.pack.published(source, pinpoint, words).unwrap_or_else(|| SourceShown::suggestion(words))
        }
        Cited::Suggestion(words) => SourceShown::suggestion(words),
    }
}
