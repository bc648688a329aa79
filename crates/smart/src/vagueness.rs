//! Verbs that pass for doing something, and the clause that rescues them.

use crate::counts::counts;
use crate::doing::{Frame, Says};
use crate::objects::{has, is_empty, object};
use crate::reading::Reading;
use crate::sentences::{Place, VerbUse};
use crate::time::Sort;
use crate::units::Unit;
use crate::weighing::weigh;
use crate::words::phrases::Tag;
use crate::words::verb_list::Weight;

pub(crate) fn vague(text: &Reading, index: usize, verb: &VerbUse, object: &[&Unit], frame: Frame) -> Says {
    let next = text
        .uses
        .get(index + 1)
        .filter(|next| next.at < verb.sentence_end && next.place == Place::Complement);
    let of_next = || next.map_or(Says::Nothing, |next| weigh(text, index + 1, next, frame));
    match verb.verb.base {
        "continue" | "need" | "want" | "aim" | "become" | "start" | "begin" => {
            return of_next();
        }
        "follow" | "adhere" | "comply"
            if object.iter().any(|unit| unit.tag == Tag::Document && !unit.is("plan"))
                && !object.first().is_some_and(|unit| unit.is("up")) =>
        {
            return Says::Conduct;
        }
        "coordinate" if has(object, &[Tag::Act, Tag::Document]) => return Says::Act,
        "seek" if has(object, &[Tag::Document]) => return Says::Act,
        "observe" if has(object, &[Tag::Act, Tag::Test, Tag::Document]) => return Says::Act,
        "reduce" | "cut" | "increase" | "decrease" | "limit" | "improve" | "gain" | "maintain"
        | "achieve" | "minimise"
            if counts(text).is_some() || text.moments.iter().any(|moment| moment.sort == Sort::Rhythm) =>
        {
            return Says::Act;
        }
        _ => {}
    }
    // "liaises with housing to get a repair date": what it is for is an act of its own.
    let tries = matches!(verb.verb.base, "try" | "attempt");
    let purpose = !tries
        && next.is_some_and(|next| {
            next.verb.weight == Weight::Act && !next.passive && !object_is_bare(text, index + 1, next)
        });
    let rescued = is_by_act(text, verb)
        || has_concrete_tail(text, verb)
        || has_concrete_relative(text, index, verb, frame);
    if purpose && of_next() == Says::Act || rescued { Says::Act } else { Says::Nothing }
}

fn object_is_bare(text: &Reading, index: usize, verb: &VerbUse) -> bool {
    is_empty(&object(text, index, verb))
}

/// "engages with the service: key work every Tuesday", "six sessions by 28 September".
pub(crate) fn has_concrete_tail(text: &Reading, verb: &VerbUse) -> bool {
    let rest = text.units.get(verb.at + 1..).unwrap_or_default();
    let Some(mark) = rest.iter().position(|unit| {
        matches!(
            unit.word.as_str(),
            "," | "-" | ":" | ";" | "(" | "." | "i" | "including" | "with" | "via" | "using"
        )
    }) else {
        return false;
    };
    let tail = rest.get(mark..).unwrap_or_default();
    let Some(named) =
        tail.iter().find(|unit| matches!(unit.tag, Tag::Act | Tag::Test | Tag::Document | Tag::Course))
    else {
        return false;
    };
    let from = tail.first().map_or(named.start, |unit| unit.start);
    let repeats = text.moments.iter().any(|moment| {
        moment.start >= from && matches!(moment.sort, Sort::Rhythm | Sort::EachTime | Sort::Length)
    });
    repeats || counts(text).is_some_and(|(start, _)| start >= from)
}

/// "supported by the nurse, who will complete the screen at 30 weeks": the act stands in the relative clause.
pub(crate) fn has_concrete_relative(text: &Reading, index: usize, verb: &VerbUse, frame: Frame) -> bool {
    let following =
        text.uses.iter().enumerate().skip(index + 1).take_while(|(_, next)| next.at < verb.sentence_end);
    following.filter(|(_, next)| next.place == Place::Aside && !next.passive && !next.negated).any(
        |(at, next)| {
            let between = text.units.get(verb.at + 1..next.at).unwrap_or_default();
            let relative = between.iter().any(|unit| matches!(unit.word.as_str(), "who" | "which" | "whom"));
            relative && next.verb.weight == Weight::Act && weigh(text, at, next, frame) == Says::Act
        },
    )
}

/// "monitors by unannounced visit": what is done stands after "by".
fn is_by_act(text: &Reading, verb: &VerbUse) -> bool {
    let after = text.units.get(verb.at + 1..verb.sentence_end).unwrap_or_default();
    after.iter().enumerate().any(|(at, unit)| {
        let named = after.get(at + 1..).unwrap_or_default().iter().take(4);
        // "by the review" is a day and no means.
        let means = (matches!(unit.word.as_str(), "by" | "using" | "via")
            || unit.is("through") && verb.verb.base != "work")
            && !text.is_in_moment(unit);
        means && named.into_iter().any(|unit| matches!(unit.tag, Tag::Act | Tag::Test | Tag::Document))
    })
}
