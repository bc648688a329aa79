//! What a change would do to the findings, before anybody accepts it.

use prebirth_rules::{Finding, Verdict};

use crate::views::Effect;

/// This lists the findings that a change would move, worst first; what stays as it is stays out.
pub(crate) fn between(before: &[Finding], after: &[Finding]) -> Vec<Effect> {
    let mut left: Vec<&Finding> = before.iter().collect();
    let mut take = |same: &dyn Fn(&Finding) -> bool| {
        left.iter().position(|then| same(then)).map(|position| left.remove(position))
    };
    // A rule can say several things of one place: what it says word for word as before is the same thing.
    let moved: Vec<&Finding> = after
        .iter()
        .filter(|now| take(&|then| is_the_same(then, now) && then.summary == now.summary).is_none())
        .collect();
    let mut effects: Vec<Effect> = moved
        .into_iter()
        .filter_map(|now| match take(&|then| is_the_same(then, now)) {
            Some(then) if then.verdict == now.verdict && then.due == now.due => None,
            Some(then) => Some(effect(Some(then), Some(now))),
            None => says_something(now).then(|| effect(None, Some(now))),
        })
        .collect();
    effects.extend(left.into_iter().filter(|then| says_something(then)).map(|then| effect(Some(then), None)));
    effects
}

/// Two findings are the same when one rule speaks of one place and one person.
fn is_the_same(one: &Finding, other: &Finding) -> bool {
    one.rule == other.rule && one.about == other.about && one.place.pointer == other.place.pointer
}

fn says_something(finding: &Finding) -> bool {
    finding.verdict != Verdict::NotApplicable
}

fn effect(before: Option<&Finding>, after: Option<&Finding>) -> Effect {
    Effect {
        rule: after.or(before).map(|finding| finding.rule.clone()).unwrap_or_default(),
        before: before.map(|finding| finding.summary.clone()),
        verdict_before: before.map(|finding| finding.verdict),
        due_before: before.and_then(|finding| finding.due),
        after: after.map(|finding| finding.summary.clone()),
        verdict_after: after.map(|finding| finding.verdict),
        due_after: after.and_then(|finding| finding.due),
    }
}
