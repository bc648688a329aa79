//! An action that rests on a parent's word alone: nobody else would see whether it happens.

use crate::action::{ActionText, Field, Span};
use crate::check::understand;
use crate::context::Context;
use crate::owner::Owner;
use crate::reading::Reading;
use crate::words::phrases::Tag;

/// This says whether an action rests on a parent's word alone, and points at the words: one parent owns it,
/// and nobody else would see whether it happens.
///
/// # Missing data
/// Gives `None` when another person sees it, or when nobody owns it: that is another finding.
///
/// # Example
/// "Mother will let us know if he comes back" rests on her word; "Mother gives a test at each visit" does not.
#[must_use]
pub fn rests_on_parent_alone(action: &ActionText, context: &Context) -> Option<Span> {
    let understood = understand(action, context);
    if understood.doing.is_verifiable || understood.measure == crate::measure::Measure::Found {
        return None;
    }
    let Owner::One(span) = understood.owner else { return None };
    let field = match span.field {
        Field::Owner => action.owner.as_deref()?,
        Field::Text | Field::Due | Field::Measure => action.text.as_str(),
    };
    let words: String = field.chars().skip(span.start).take(span.end.saturating_sub(span.start)).collect();
    is_parent(&words, context).then_some(span)
}

fn is_parent(words: &str, context: &Context) -> bool {
    let lowered = words.to_lowercase();
    let of_case = context.people.iter().filter(|person| person.is_parent).any(|person| {
        let mut names = person.name.split_whitespace().map(str::to_lowercase);
        names.any(|name| name.chars().count() > 1 && lowered.split_whitespace().any(|word| word == name))
    });
    let by_role = Reading::of_field(words, context).units.iter().any(|unit| {
        let role = unit.word.as_str();
        unit.tag == Tag::Family
            && (role.is_empty()
                || matches!(
                    role,
                    "mother"
                        | "mum"
                        | "mam"
                        | "mummy"
                        | "mom"
                        | "father"
                        | "dad"
                        | "daddy"
                        | "fob"
                        | "bm"
                        | "bf"
                        | "partner"
                ))
    });
    of_case || by_role
}
