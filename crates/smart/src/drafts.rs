//! Drafting: the actions that the concerns of a case call for and its plan lacks.

use chrono::NaiveDate;
use prebirth_domain::{Action, ActionId, ActionStatus, CaseFile, Concern, ConcernId, FamilyRole, Person};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::action::ActionText;
use crate::check::check;
use crate::context::Context;
use crate::filling::{Slots, as_text, day_of, filled, parent_of};
use crate::library::{Applies, Entry, entries};
use crate::likeness::{overlap, shared, telling_words};

/// This is an action that the case calls for, ready to be accepted, changed or dismissed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DraftedAction {
    /// The action as it would stand in the plan.
    pub action: Action,
    /// Why it is proposed.
    pub why: String,
    /// Where it comes from.
    pub source: String,
}

/// This is a proposed action that somebody decided against, with the reason that the case file keeps.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DismissedProposal {
    /// The action as it would stand in the plan today.
    pub action: Action,
    /// Why it is not wanted.
    pub because: String,
    /// Who decided.
    pub by: Option<String>,
    /// On which day.
    pub on: Option<NaiveDate>,
}

/// From this much likeness on, the plan says it already.
const SAYS_THE_SAME: f64 = 0.75;

/// More than a conference can read about one concern helps nobody; what is left out follows once these are settled.
const MOST_OF_ONE_CONCERN: usize = 8;

/// An action without a fault that shares this many words with an entry answers it.
const ANSWERS: usize = 3;

/// This drafts the actions that the concerns of a case call for and its plan lacks: those for each concern
/// in the order of the concerns, those about each man in the baby's life, and those that every plan needs;
/// in each of these, what falls due first stands first.
///
/// What somebody decided against is left out; [`dismissed`] gives it with the reason.
#[must_use]
pub fn draft(case: &CaseFile, today: NaiveDate) -> Vec<DraftedAction> {
    proposals(case, today).0
}

/// This gives the actions that the case would call for and that somebody decided against.
///
/// # Missing data
/// Gives nothing for one that the case no longer calls for: the reason stays in the case file.
#[must_use]
pub fn dismissed(case: &CaseFile, today: NaiveDate) -> Vec<DismissedProposal> {
    let kept = |id: &str| case.plan.dismissed_drafts.iter().find(|kept| kept.id.as_str() == id);
    let dismissed = proposals(case, today).1.into_iter().filter_map(|action| {
        let kept = kept(action.id.as_str())?;
        let on = kept.at.map(|at| at.date_naive());
        Some(DismissedProposal { because: kept.because.clone(), by: kept.by.clone(), on, action })
    });
    dismissed.collect()
}

/// What is proposed, and what would be if nobody had decided against it.
fn proposals(case: &CaseFile, today: NaiveDate) -> (Vec<DraftedAction>, Vec<Action>) {
    let mut plan = Plan::of(case, today);
    let mut drafts: Vec<DraftedAction> = Vec::new();
    let open: Vec<&Concern> = case.concerns.iter().filter(|concern| !concern.is_resolved).collect();
    for concern in &open {
        let group = drafts.len();
        let mut called: Vec<&Entry> = entries().filter(|entry| calls_for(case, concern, entry)).collect();
        // What was written for this concern goes before what answers it besides.
        called.sort_by_key(|entry| entry.kinds.first() != Some(&concern.what));
        for entry in called {
            if drafts.len() - group >= MOST_OF_ONE_CONCERN {
                break;
            }
            let linked =
                open.iter().filter(|other| calls_for(case, other, entry)).map(|other| other.id.clone());
            let slots = Slots::of(case, today).with_concern(concern);
            let why =
                format!("A concern is recorded: {}. The plan has no such action yet.", concern.what.label());
            push(&mut drafts, &mut plan, case, entry, filled(entry, &slots, linked.collect()), why);
        }
        soonest_first(&mut drafts, group, case);
    }
    let men: Vec<&Person> = case.fathers_and_partners().collect();
    for man in men {
        let group = drafts.len();
        for entry in entries().filter(|entry| entry.applies == Applies::EachFather) {
            let mut action =
                filled(entry, &Slots::of(case, today).with_father(man), concerns_for(&open, entry));
            action.id = ActionId::new(format!("{}-{}", action.id, man.id));
            let why = format!(
                "Every man in the baby's life has an action of his own; this {} has none of this kind.",
                man.role.label()
            );
            push(&mut drafts, &mut plan, case, entry, action, why);
        }
        soonest_first(&mut drafts, group, case);
    }
    let group = drafts.len();
    for entry in entries().filter(|entry| entry.applies == Applies::Always) {
        let action = filled(entry, &Slots::of(case, today), all_ids(&open));
        let why = format!("Every plan needs this: {}.", lower_first(&entry.title));
        push(&mut drafts, &mut plan, case, entry, action, why);
    }
    soonest_first(&mut drafts, group, case);
    (drafts, plan.dismissed)
}

/// Within one reason for proposing, what falls due first stands first.
fn soonest_first(drafts: &mut [DraftedAction], from: usize, case: &CaseFile) {
    if let Some(group) = drafts.get_mut(from..) {
        group.sort_by_key(|draft| {
            let day = draft.action.due.as_ref().and_then(|due| day_of(due, case));
            (day.is_none(), day)
        });
    }
}

fn calls_for(case: &CaseFile, concern: &Concern, entry: &Entry) -> bool {
    let about_father = || parent_of(case, concern).is_some_and(|person| person.role != FamilyRole::Mother);
    entry.kinds.contains(&concern.what)
        && match entry.applies {
            Applies::Concern => true,
            Applies::AboutMother => !about_father(),
            Applies::EachFather | Applies::Always => false,
        }
}

/// The concerns that an entry answers by its kind; every concern where it answers none in particular.
pub(crate) fn concerns_for(open: &[&Concern], entry: &Entry) -> Vec<ConcernId> {
    let of_kind: Vec<ConcernId> = open
        .iter()
        .filter(|concern| entry.kinds.contains(&concern.what))
        .map(|concern| concern.id.clone())
        .collect();
    if of_kind.is_empty() { all_ids(open) } else { of_kind }
}

fn all_ids(open: &[&Concern]) -> Vec<ConcernId> {
    open.iter().map(|concern| concern.id.clone()).collect()
}

fn push(
    drafts: &mut Vec<DraftedAction>,
    plan: &mut Plan,
    case: &CaseFile,
    entry: &Entry,
    action: Action,
    why: String,
) {
    let text = as_text(&action, case);
    let drafted_before =
        drafts.iter().any(|draft| draft.action.id == action.id || draft.action.text == action.text);
    if drafted_before || plan.has(entry, &action, &text) {
        return;
    }
    if case.plan.dismissed_drafts.iter().any(|kept| kept.id.as_str() == action.id.as_str()) {
        if !plan.dismissed.iter().any(|known| known.id == action.id) {
            plan.dismissed.push(action);
        }
        return;
    }
    let mut action = action;
    let mut number = 2;
    let wished = action.id.clone();
    while case.action(&action.id).is_some() {
        action.id = ActionId::new(format!("{wished}-{number}"));
        number += 1;
    }
    drafts.push(DraftedAction { action, why, source: entry.source.clone() });
}

/// What the plan says already.
struct Plan {
    actions: Vec<(Option<String>, String, bool)>,
    /// What the case calls for and somebody decided against.
    dismissed: Vec<Action>,
}

impl Plan {
    fn of(case: &CaseFile, today: NaiveDate) -> Self {
        let context = Context::from_case(case, today);
        let standing = case.plan.actions.iter().filter(|action| action.status != ActionStatus::Replaced);
        let actions = standing
            .map(|action| {
                let text = as_text(action, case);
                let criteria = check(&text, &context).criteria;
                let is_good = criteria.has_no_fault();
                (action.drafted_from.clone(), text.text, is_good)
            })
            .collect();
        Self { actions, dismissed: Vec::new() }
    }

    fn has(&self, entry: &Entry, drafted: &Action, text: &ActionText) -> bool {
        let words = telling_words(&entry.words);
        self.actions.iter().any(|(drafted_from, written, is_good)| {
            // An entry for each man is told apart by the man's name in the text.
            let same_entry = drafted_from.is_some() && *drafted_from == drafted.drafted_from;
            let same_man =
                entry.applies != Applies::EachFather || overlap(written, &text.text) > SAYS_THE_SAME;
            let alike = overlap(written, &text.text) > SAYS_THE_SAME;
            let answers = *is_good
                && entry.applies != Applies::EachFather
                && shared(&telling_words(written), &words) >= ANSWERS;
            (same_entry && same_man) || alike || answers
        })
    }
}

fn lower_first(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}
