//! The actions of the plan with what the checker says of them.

use chrono::NaiveDate;
use prebirth_domain::{Action, ActionStatus, CaseFile, Party};
use prebirth_smart::{
    ActionText, Checked, Context, Criteria, Criterion, FindingCode, Judgement, SmartFinding, check, due_words,
};

use crate::views::ActionView;
use crate::words;

/// This gives every action with what the checker says of it.
pub(crate) fn views(case: &CaseFile, context: &Context, today: NaiveDate) -> Vec<ActionView> {
    let beside = beside_each_other(case, context, None);
    case.plan
        .actions
        .iter()
        .zip(beside)
        .map(|(action, more)| view(case, context, action, more, today))
        .collect()
}

/// What the whole plan shows of each of its actions; the action that is being typed stands in for its own.
fn beside_each_other(
    case: &CaseFile,
    context: &Context,
    typed: Option<&ActionText>,
) -> Vec<Vec<SmartFinding>> {
    let mut read: Vec<ActionText> = case.plan.actions.iter().map(|action| as_typed(case, action)).collect();
    if let Some(typed) = typed {
        match read.iter_mut().find(|known| !typed.id.is_empty() && known.id == typed.id) {
            Some(known) => *known = typed.clone(),
            None => read.push(typed.clone()),
        }
    }
    let mut found = prebirth_smart::plan_findings(&read, context);
    for (action, findings) in case.plan.actions.iter().zip(&mut found) {
        let somebody_sees = action.with.iter().any(|party| matches!(party, Party::Professional { .. }))
            || action.evidence_source.as_deref().is_some_and(|source| !source.trim().is_empty());
        findings.retain(|finding| finding.code != FindingCode::RestsOnParent || !somebody_sees);
        // An action that was replaced or is done asks for nothing more.
        if matches!(action.status, ActionStatus::Done | ActionStatus::Replaced) {
            findings.clear();
        }
    }
    found
}

/// Adds what the whole plan shows of one action that is being typed.
pub(crate) fn add_plan_findings(
    case: &CaseFile,
    context: &Context,
    typed: &ActionText,
    checked: &mut Checked,
) {
    let at =
        case.plan.actions.iter().position(|action| !typed.id.is_empty() && action.id.as_str() == typed.id);
    let mut found = beside_each_other(case, context, Some(typed));
    let at = at.or_else(|| found.len().checked_sub(1));
    if let Some(more) = at.and_then(|at| found.get_mut(at)) {
        add(checked, std::mem::take(more));
    }
}

/// The words may say who does it. In a case somebody is chosen, or the plan lists the action under nobody, and nobody
/// is told of it: whether that person knows is asked, not taken for granted.
pub(crate) fn ask_who(typed: &ActionText, checked: &mut Checked) {
    if checked.criteria.owned == Judgement::Met && is_blank(typed.owner.as_deref()) {
        checked.criteria.owned = Judgement::Ask;
        checked.findings.push(SmartFinding {
            criterion: Criterion::Owned,
            code: FindingCode::NoOwner,
            is_advice: true,
            span: None,
            sentence: "The text says who does it, and nobody is chosen: choose the person, so that the plan lists it under them."
                .to_owned(),
            mend: None,
        });
    }
}

/// What the checker said of the action alone is not said twice.
fn add(checked: &mut Checked, more: Vec<SmartFinding>) {
    for finding in more {
        if checked.findings.iter().all(|known| known.code != finding.code || known.span != finding.span) {
            checked.findings.push(finding);
        }
    }
}

fn view(
    case: &CaseFile,
    context: &Context,
    action: &Action,
    more: Vec<SmartFinding>,
    today: NaiveDate,
) -> ActionView {
    let linked = Context { is_linked: Some(!action.concerns.is_empty()), ..context.clone() };
    let mut checked = check(&as_typed(case, action), &linked);
    add(&mut checked, more);
    ask_who(&as_typed(case, action), &mut checked);
    let concern_labels = case
        .concerns
        .iter()
        .filter(|concern| action.concerns.contains(&concern.id))
        .map(|concern| concern.what.label().to_owned())
        .collect();
    ActionView {
        id: action.id.clone(),
        owner_label: owner_words(case, action.owner.as_ref(), action.owner_words.as_deref()),
        due_words: action.due.as_ref().map(due_words).unwrap_or_default(),
        due_day_words: due_day_words(&checked, today),
        concern_labels,
        criteria_met: met(&checked.criteria),
        criteria_total: 6,
        lacks_evidence: action.status == ActionStatus::Done && is_blank(action.evidence.as_deref()),
        late_words: late_words(action.status, &checked, today),
        is_sound: checked.findings.iter().all(|finding| finding.is_advice),
        checked,
    }
}

/// This gives an action as the checker reads it.
pub(crate) fn as_typed(case: &CaseFile, action: &Action) -> ActionText {
    let owner = owner_words(case, action.owner.as_ref(), action.owner_words.as_deref());
    ActionText {
        id: action.id.to_string(),
        text: action.text.clone(),
        owner: Some(owner).filter(|owner| !owner.is_empty()),
        due: action.due.as_ref().map(due_words),
        measure: action.measure.clone(),
    }
}

/// This gives the words for the owner: the recorded person first.
pub(crate) fn owner_words(case: &CaseFile, owner: Option<&Party>, in_words: Option<&str>) -> String {
    owner.map(|party| words::name(case, party)).or_else(|| in_words.map(str::to_owned)).unwrap_or_default()
}

/// This gives the day that the checker understood, in words.
pub(crate) fn due_day_words(checked: &Checked, today: NaiveDate) -> Option<String> {
    checked.due.as_ref().and_then(|due| due.date).map(|day| words::day_near(day, today))
}

/// This says by how much an action is late that still waits to be done.
fn late_words(status: ActionStatus, checked: &Checked, today: NaiveDate) -> Option<String> {
    match status {
        ActionStatus::NotStarted | ActionStatus::UnderWay => {}
        ActionStatus::Done | ActionStatus::NotDone | ActionStatus::Replaced => return None,
    }
    let due = checked.due.as_ref().and_then(|due| due.date)?;
    match (today - due).num_days() {
        ..=0 => None,
        1 => Some("1 day late".to_owned()),
        days => Some(format!("{days} days late")),
    }
}

fn is_blank(text: Option<&str>) -> bool {
    text.is_none_or(|text| text.trim().is_empty())
}

fn met(criteria: &Criteria) -> u32 {
    let all = [
        criteria.specific,
        criteria.measurable,
        criteria.achievable,
        criteria.relevant,
        criteria.time_bound,
        criteria.owned,
    ];
    u32::try_from(all.iter().filter(|judgement| **judgement == Judgement::Met).count()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_action_is_late_from_the_day_after_it_was_due_until_it_is_done() {
        let action = |status| Action {
            text: "Ruth Cole visits by 10 July 2026.".to_owned(),
            due: Some(prebirth_domain::DueWhen::Day { on: "2026-07-10".parse().unwrap() }),
            status,
            ..Action::default()
        };
        let late = |day: &str, status| {
            let today = day.parse().unwrap();
            let case = CaseFile::new("c".into());
            view(&case, &Context::from_case(&case, today), &action(status), Vec::new(), today).late_words
        };
        assert_eq!(late("2026-07-10", ActionStatus::NotStarted), None, "the day itself is in time");
        assert_eq!(late("2026-07-11", ActionStatus::NotStarted).as_deref(), Some("1 day late"));
        assert_eq!(late("2026-07-20", ActionStatus::UnderWay).as_deref(), Some("10 days late"));
        assert_eq!(late("2026-07-20", ActionStatus::Done), None);
    }

    #[test]
    fn whoever_is_only_in_the_words_is_asked_for() {
        let today = "2026-07-10".parse().unwrap();
        let case = CaseFile::new("c".into());
        let of = |owner_words: Option<&str>| {
            let action = Action {
                text: "Health visitor to visit weekly until 1 October 2026.".to_owned(),
                owner_words: owner_words.map(str::to_owned),
                ..Action::default()
            };
            view(&case, &Context::from_case(&case, today), &action, Vec::new(), today)
        };
        let in_words = of(None);
        assert_eq!(in_words.checked.criteria.owned, Judgement::Ask, "the list says that nobody is named");
        assert_eq!(in_words.owner_label, "");
        assert!(in_words.is_sound, "it is asked, and is no fault of the words");
        assert_eq!(of(Some("Joyce Owusu")).checked.criteria.owned, Judgement::Met);
    }
}
