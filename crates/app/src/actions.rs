//! The actions of the plan with what the checker says of them.

use chrono::NaiveDate;
use prebirth_domain::{Action, CaseFile, DueWhen, Party, day_in_words};
use prebirth_smart::{ActionText, Checked, Context, Criteria, Judgement, check};

use crate::views::ActionView;
use crate::words;

/// This gives every action with what the checker says of it.
pub(crate) fn views(case: &CaseFile, context: &Context, today: NaiveDate) -> Vec<ActionView> {
    case.plan.actions.iter().map(|action| view(case, context, action, today)).collect()
}

fn view(case: &CaseFile, context: &Context, action: &Action, today: NaiveDate) -> ActionView {
    let linked = Context { is_linked: Some(!action.concerns.is_empty()), ..context.clone() };
    let checked = check(&as_typed(case, action), &linked);
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

/// This gives the words for by when.
pub(crate) fn due_words(due: &DueWhen) -> String {
    match due {
        DueWhen::Day { on } => day_in_words(*on),
        DueWhen::AtGestation { at } => format!("by {at}"),
        DueWhen::AfterBirth { days } => format!("within {days} days of birth"),
        DueWhen::InWords { words } => words.clone(),
    }
}

/// This gives the day that the checker understood, in words.
pub(crate) fn due_day_words(checked: &Checked, today: NaiveDate) -> Option<String> {
    checked.due.as_ref().and_then(|due| due.date).map(|day| words::day_near(day, today))
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
