//! How one case stands on every rule that is measured, kept beside what the list of cases shows of it.

use std::collections::HashMap;

use chrono::NaiveDate;
use prebirth_domain::{ActionStatus, CaseFile, ConferenceState};
use prebirth_rules::{Authority, Finding, Place, Room, Verdict};
use prebirth_smart::{Context, Criteria, Judgement};

use super::measures::{self, SMART};
use crate::views::{AssuredFinding, DecisionLine};
use crate::{Moment, actions, words};

/// This is what one case says on what is measured.
#[derive(Clone)]
pub(crate) struct Standing {
    /// The words by which a file and a sheet of paper know the case. They name nobody.
    pub(super) label: String,
    /// The days on which a conference was held.
    pub(super) held_on: Vec<NaiveDate>,
    /// How the case stands on each rule.
    rules: HashMap<&'static str, OnRule>,
    /// Its decisions, for side by side.
    pub(super) decisions: Vec<DecisionLine>,
}

/// This is how a case stands on one rule.
#[derive(Clone)]
pub(super) struct OnRule {
    pub(super) verdict: Verdict,
    /// Whether a figure that nobody has confirmed had a part in it.
    pub(super) is_unconfirmed: bool,
    /// What is not as it should be, due or not known, each with its place.
    pub(super) open: Vec<AssuredFinding>,
}

impl Standing {
    /// This reads what was found in a case.
    pub(crate) fn of(case: &CaseFile, findings: &[Finding], now: &Moment) -> Self {
        let mut found: HashMap<&str, Vec<&Finding>> = HashMap::new();
        for finding in findings {
            found.entry(&finding.rule).or_default().push(finding);
        }
        let rules = measures::codes().map(|code| match code {
            SMART => (code, on_actions(case, now.today)),
            _ => (code, on_rule(found.get(code).map_or(&[], Vec::as_slice), now.today)),
        });
        Self {
            label: super::label::of(case),
            held_on: held_on(case),
            rules: rules.collect(),
            decisions: super::decisions::of(case, findings, now.today),
        }
    }

    /// This gives how the case stands on a rule.
    pub(super) fn on(&self, code: &str) -> Option<&OnRule> {
        self.rules.get(code)
    }
}

/// This gives the worst of several verdicts. "Cannot tell" comes before "due": of a case of which something is not
/// known nobody can say that it is only waiting, and neither of them is ever "met".
pub(super) fn worst(verdicts: impl Iterator<Item = Verdict>) -> Verdict {
    let weight = |verdict: &Verdict| match verdict {
        Verdict::NotMet => 4,
        Verdict::CannotTell => 3,
        Verdict::Due => 2,
        Verdict::Met => 1,
        Verdict::NotApplicable => 0,
    };
    verdicts.max_by_key(weight).unwrap_or(Verdict::NotApplicable)
}

fn held_on(case: &CaseFile) -> Vec<NaiveDate> {
    let held = case.conferences.iter().filter(|each| each.state == ConferenceState::Held);
    held.filter_map(|each| each.on).collect()
}

fn on_rule(found: &[&Finding], today: NaiveDate) -> OnRule {
    let rests_on_suggestion = |finding: &Finding| finding.source.authority == Authority::LocalValueToConfirm;
    let open = found.iter().filter(|finding| is_open(finding.verdict)).map(|finding| AssuredFinding {
        rule: finding.rule.clone(),
        name: finding.name.clone(),
        verdict: finding.verdict,
        sentence: finding.summary.clone(),
        due_words: finding.due.map(|day| words::day_near(day, today)),
        place: finding.place.clone(),
        is_unconfirmed: rests_on_suggestion(finding),
    });
    OnRule {
        verdict: worst(found.iter().map(|finding| finding.verdict)),
        is_unconfirmed: found
            .iter()
            .any(|finding| finding.verdict != Verdict::NotApplicable && rests_on_suggestion(finding)),
        open: open.collect(),
    }
}

fn is_open(verdict: Verdict) -> bool {
    match verdict {
        Verdict::NotMet | Verdict::Due | Verdict::CannotTell => true,
        Verdict::Met | Verdict::NotApplicable => false,
    }
}

/// The actions that still wait to be done; what is done or was replaced cannot be made SMART any more.
fn on_actions(case: &CaseFile, today: NaiveDate) -> OnRule {
    let views = actions::views(case, &Context::from_case(case, today), today);
    let waiting =
        case.plan.actions.iter().zip(views).enumerate().filter(|(_, (action, _))| match action.status {
            ActionStatus::NotStarted | ActionStatus::UnderWay | ActionStatus::NotDone => true,
            ActionStatus::Done | ActionStatus::Replaced => false,
        });
    let judged: Vec<AssuredFinding> = waiting
        .map(|(position, (action, view))| {
            let (verdict, what) = judged(&view.checked.criteria);
            let number = position + 1;
            AssuredFinding {
                rule: SMART.to_owned(),
                name: "action_is_smart".to_owned(),
                verdict,
                sentence: if verdict == Verdict::NotMet {
                    format!("Action {number} is not SMART yet: not {what}.")
                } else {
                    format!("It cannot be told yet whether action {number} is {what}.")
                },
                due_words: None,
                place: Place::new(Room::Plan, "actions", format!("/plan/actions/{position}"))
                    .item(action.id.as_str()),
                is_unconfirmed: false,
            }
        })
        .collect();
    OnRule {
        verdict: worst(judged.iter().map(|finding| finding.verdict)),
        is_unconfirmed: false,
        open: judged.into_iter().filter(|finding| is_open(finding.verdict)).collect(),
    }
}

/// This gives how an action stands, and which criteria make it so.
fn judged(criteria: &Criteria) -> (Verdict, String) {
    let each = [
        (criteria.specific, "specific"),
        (criteria.measurable, "measurable"),
        (criteria.achievable, "achievable"),
        (criteria.relevant, "relevant"),
        (criteria.time_bound, "time-bound"),
        (criteria.owned, "owned by one person"),
    ];
    let which = |wanted: Judgement| -> Vec<&str> {
        each.iter().filter(|(judgement, _)| *judgement == wanted).map(|(_, words)| *words).collect()
    };
    let (not_met, asked) = (which(Judgement::NotMet), which(Judgement::Ask));
    match (not_met.is_empty(), asked.is_empty()) {
        (false, _) => (Verdict::NotMet, not_met.join(", not ")),
        (true, false) => (Verdict::CannotTell, asked.join(" and ")),
        (true, true) => (Verdict::Met, String::new()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_finding_that_is_not_met_outweighs_all_and_not_known_is_never_met() {
        use Verdict::{CannotTell, Due, Met, NotApplicable, NotMet};
        for (verdicts, expected) in [
            (vec![Met, NotMet, CannotTell], NotMet),
            (vec![Met, CannotTell, Due], CannotTell),
            (vec![Met, Due], Due),
            (vec![NotApplicable, Met], Met),
            (vec![NotApplicable], NotApplicable),
            (vec![], NotApplicable),
        ] {
            assert_eq!(worst(verdicts.iter().copied()), expected, "{verdicts:?}");
        }
    }
}
