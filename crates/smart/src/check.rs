//! The judgement on one action: what it says, weighed against the six criteria.

use crate::action::{ActionText, Checked, Criteria, Judgement, Span};
use crate::case_fit;
use crate::context::Context;
use crate::deadline::{self, Deadline};
use crate::doing::{self, Doing, Frame};
use crate::findings;
use crate::measure::{self, Measure};
use crate::owner::{self, Owner};
use crate::reading::Reading;
use crate::second_opinion;

/// Everything that was understood of an action, before it is judged.
pub(crate) struct Understood {
    pub text: Reading,
    pub owner: Owner,
    /// The parent on whom alone it rests.
    pub rests_on_parent: Option<Span>,
    pub deadline: Deadline,
    pub doing: Doing,
    pub measure: Measure,
}

/// This judges one action against the six criteria and says what could be better.
///
/// # Missing data
/// Without a case, what only a case can tell is answered with "ask". Never fails, whatever is written.
#[must_use]
pub fn check(action: &ActionText, context: &Context) -> Checked {
    let understood = understand(action, context);
    let fit = case_fit::fit(action, &understood, context);
    let criteria = Criteria {
        specific: Judgement::of(understood.doing.is_specific),
        measurable: Judgement::of(understood.measure == Measure::Found),
        achievable: fit.achievable,
        relevant: fit.relevant,
        time_bound: Judgement::of(matches!(understood.deadline, Deadline::Bound(_))),
        owned: Judgement::of(understood.owner.is_one()),
    };
    let mut findings = findings::findings(action, &understood, context);
    findings.extend(fit.findings);
    let due = match understood.deadline {
        Deadline::Bound(due) | Deadline::Past(due) => Some(due),
        Deadline::Contradiction(_)
        | Deadline::NoSuchDay(_)
        | Deadline::BeforeBirth(_)
        | Deadline::RhythmWithoutEnd(_)
        | Deadline::Empty(_)
        | Deadline::Missing => None,
    };
    Checked { criteria, findings, due }
}

pub(crate) fn understand(action: &ActionText, context: &Context) -> Understood {
    let (mut understood, measure) = understand_by_grammar(action, context);
    second_opinion::consult(&mut understood, measure.as_ref());
    understood
}

/// What the grammar alone makes of it, with the place for the measure as it was read.
pub(crate) fn understand_by_grammar(action: &ActionText, context: &Context) -> (Understood, Option<Reading>) {
    let read = |words: &Option<String>| words.as_deref().map(|words| Reading::of_field(words, context));
    let text = Reading::of_text(&action.text, context);
    let (owner_field, due_field, measure_field) =
        (read(&action.owner), read(&action.due), read(&action.measure));
    let owner = owner::owner(&text, owner_field.as_ref());
    let due = due_field.as_ref().zip(action.due.as_deref());
    let deadline = deadline::deadline(&text, &action.text, due, context);
    let frame = Frame {
        has_owner: owner.is_one(),
        has_deadline: matches!(deadline, Deadline::Bound(_)),
        has_measure: measure_field.as_ref().is_some_and(measure::is_measure),
        has_form: [&owner_field, &due_field, &measure_field]
            .into_iter()
            .flatten()
            .any(|field| !field.is_empty()),
    };
    let doing = doing::doing(&text, frame);
    let measure = measure::measure(&text, &doing, measure_field.as_ref());
    let rests_on_parent = owner::rests_on_parent(&text, owner_field.as_ref(), owner, &doing);
    let understood = Understood { text, owner, rests_on_parent, deadline, doing, measure };
    (understood, measure_field.filter(|field| !field.is_empty()))
}
