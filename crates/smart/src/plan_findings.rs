//! What only the whole plan shows of an action: days that contradict another's, restrictions that leave something open.

use crate::action::{ActionText, Criterion, FindingCode, SmartFinding, Span};
use crate::context::Context;
use crate::contradictions::date_contradictions;
use crate::parents_word::rests_on_parent_alone;
use crate::restrictions::{Restriction, RestrictionKind, restrictions};

/// This gives for each action of a plan, in their order, what could be better about it beside the other actions:
/// it rests on a parent's word alone, its day contradicts another's, or it restricts somebody and leaves open on
/// what ground, who told whom, who supervises and until when. All of it is advice.
///
/// # Missing data
/// Gives nothing for an action of which nothing is written. Never fails.
#[must_use]
pub fn plan_findings(actions: &[ActionText], context: &Context) -> Vec<Vec<SmartFinding>> {
    let mut found: Vec<Vec<SmartFinding>> = actions.iter().map(|action| of_one(action, context)).collect();
    for contradiction in date_contradictions(actions, context) {
        if contradiction.first == contradiction.second {
            // The checker says it of the action already.
            continue;
        }
        let advice = |span| {
            advice(Criterion::TimeBound, FindingCode::SeveralDaysForOne, span, contradiction.sentence.clone())
        };
        if let Some(second) = found.get_mut(contradiction.second) {
            second.push(advice(Some(contradiction.span)));
        }
        if let Some(first) = found.get_mut(contradiction.first) {
            first.push(advice(None));
        }
    }
    found
}

fn of_one(action: &ActionText, context: &Context) -> Vec<SmartFinding> {
    let mut found = Vec::new();
    if let Some(span) = rests_on_parent_alone(action, context) {
        found.push(advice(
            Criterion::Owned,
            FindingCode::RestsOnParent,
            Some(span),
            "It rests on the parent\u{2019}s word alone: name a worker who would see whether it happens, and how."
                .to_owned(),
        ));
    }
    found.extend(restrictions(action, context).iter().filter_map(of_restriction));
    found
}

fn of_restriction(restriction: &Restriction) -> Option<SmartFinding> {
    let is_contact = restriction.kind == RestrictionKind::Contact;
    let open: Vec<&str> = [
        (restriction.names_basis, "on what legal ground"),
        (restriction.names_who_was_told, "who told whom"),
        (restriction.names_supervisor || !is_contact, "who supervises"),
        (restriction.names_end, "until when"),
    ]
    .into_iter()
    .filter(|(named, _)| !named)
    .map(|(_, words)| words)
    .collect();
    let (last, before) = open.split_last()?;
    let listed =
        if before.is_empty() { (*last).to_owned() } else { format!("{} and {last}", before.join(", ")) };
    Some(advice(
        Criterion::Achievable,
        FindingCode::RestrictionOpen,
        Some(restriction.span),
        format!("This restricts somebody and leaves open {listed}: write it here, or nobody can hold to it."),
    ))
}

fn advice(criterion: Criterion, code: FindingCode, span: Option<Span>, sentence: String) -> SmartFinding {
    SmartFinding { criterion, code, is_advice: true, span, sentence, mend: None }
}
