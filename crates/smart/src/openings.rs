//! How a sentence opens: what the minutes say before it, a bare command, or a second person.

use crate::sentences::VerbUse;
use crate::units::Unit;
use crate::words::everyday::{is_adverb, is_determiner, is_modal, is_preposition};
use crate::words::phrases::Tag;
use crate::words::verb_list::Weight;
use crate::words::verbs::Verb;

/// No sentence of a plan says for longer who agreed to it.
const LONGEST_PREAMBLE: usize = 9;

/// "It is recommended that", "Conference agreed that", "That": what is agreed begins after it.
pub(crate) fn after_preamble(units: &[Unit], from: usize, to: usize) -> usize {
    let until = to.min(from + LONGEST_PREAMBLE);
    let opening = units.get(from..until).unwrap_or_default();
    let Some(that) = opening.iter().position(|unit| unit.is("that")) else { return from };
    let agreed = opening.get(..that).unwrap_or_default().iter().any(|unit| {
        matches!(
            unit.word.as_str(),
            "hoped"
                | "anticipated"
                | "noted"
                | "understood"
                | "agreed"
                | "agrees"
                | "agree"
                | "recommended"
                | "recommends"
                | "recommend"
                | "recommendation"
                | "decided"
                | "decides"
                | "decision"
                | "proposed"
                | "proposes"
                | "requested"
                | "requests"
                | "resolved"
                | "directed"
                | "suggested"
                | "expected"
                | "required"
                | "essential"
                | "important"
                | "vital"
                | "action"
                | "actions"
        )
    });
    if that == 0 || agreed { from + that + 1 } else { from }
}

/// "Support letter", "Plan meeting": the first of two nouns is no command.
fn is_compound(verb: &Verb, next: &Unit) -> bool {
    verb.noun_too
        && matches!(verb.weight, Weight::Vague | Weight::Enable)
        && verb.base != "monitor"
        && matches!(next.tag, Tag::Document | Tag::Act | Tag::Course | Tag::Professional | Tag::Agency)
}

pub(crate) fn is_imperative(verb: &Verb, next: Option<&Unit>) -> bool {
    if !verb.noun_too {
        return next.is_none_or(|next| {
            !matches!(next.word.as_str(), "to" | "is" | "will")
                || matches!(
                    verb.base,
                    "go" | "apply"
                        | "refer"
                        | "attend"
                        | "continue"
                        | "attempt"
                        | "try"
                        | "report"
                        | "write"
                        | "speak"
                )
        });
    }
    let Some(next) = next else { return false };
    let noun_goes_on = next.tag == Tag::Mark
        || next.is("to")
        || next.is("is")
        || next.is("and")
        || is_modal(&next.word)
        || next.is("needs")
        || is_preposition(&next.word)
        || next.verb.is_some_and(|verb| {
            (verb.forms.participle && !verb.forms.base) || verb.forms.third_person && !verb.noun_too
        })
        || next.word.ends_with("ing")
        || next.is("needed")
        || next.is("required");
    let takes_preposition = matches!(verb.base, "check" | "report" | "work" | "look" | "talk" | "call")
        && matches!(next.word.as_str(), "with" | "into" | "on" | "to" | "at" | "in" | "for");
    (!noun_goes_on || takes_preposition) && !is_compound(verb, next)
}

/// "SW to visit and HV to weigh baby": a second person with "to" begins a second action; "SW to ask mum to
/// sign" does not.
pub(crate) fn fresh_main(subject: &[usize], uses: &[VerbUse]) -> bool {
    let Some(first) = subject.first().copied() else { return false };
    uses.last().is_some_and(|last| first > last.at + 1)
        && uses.last().is_some_and(|last| {
            !matches!(
                last.verb.base,
                "ask"
                    | "help"
                    | "support"
                    | "assist"
                    | "enable"
                    | "encourage"
                    | "ensure"
                    | "invite"
                    | "remind"
                    | "tell"
                    | "get"
                    | "prompt"
                    | "advise"
                    | "accompany"
                    | "allow"
                    | "teach"
                    | "need"
                    | "want"
            )
        })
}

/// The subject stands some way after "if": the condition itself lies between.
pub(crate) fn is_after_condition(units: &[Unit], from: usize, subject: &[usize]) -> bool {
    let word = |at: usize| units.get(at).map_or("", |unit| unit.word.as_str());
    let Some(first) = subject.first().copied() else { return false };
    let opened = (from..first)
        .rev()
        .find(|at| matches!(word(*at), "if" | "when" | "once" | "unless" | "whenever" | "until" | "till"));
    let Some(opened) = opened else { return false };
    let between = units.get(opened + 1..first).unwrap_or_default();
    let telling = between
        .iter()
        .filter(|unit| !is_determiner(&unit.word) && !unit.possessive && !is_adverb(&unit.word));
    let until = matches!(word(opened), "until" | "till");
    telling.count() > usize::from(!until)
}

/// Words that only join or order: they open no act.
pub(crate) fn is_link(word: &str) -> bool {
    matches!(
        word,
        "and"
            | "but"
            | "etc"
            | "via"
            | "per"
            | "asap"
            | "ensure"
            | "hospital"
            | "school"
            | "home"
            | "court"
            | "work"
    )
}

/// "hand" of "hand deliver", "risk" of "risk assess".
pub(crate) fn is_half_of_verb(word: &str) -> bool {
    matches!(
        word,
        "hand"
            | "risk"
            | "quality"
            | "double"
            | "spot"
            | "cross"
            | "fast"
            | "deep"
            | "drug"
            | "alcohol"
            | "breath"
            | "police"
    )
}
