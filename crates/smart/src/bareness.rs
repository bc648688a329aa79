//! What an act leaves open: nobody who does it, no more than a word of what is done.

use crate::reading::Reading;
use crate::sentences::VerbUse;
use crate::units::Unit;
use crate::words::everyday::{is_adverb, is_determiner, is_preposition};
use crate::words::phrases::Tag;

/// What a parent tells of a later day, or takes alone, nobody else sees.
pub(crate) fn is_own_word(text: &Reading, verb: &VerbUse, object: &[&Unit]) -> bool {
    let of_family = verb.doers.len() == 1
        && verb
            .doers
            .iter()
            .filter_map(|at| text.units.get(*at))
            .all(|doer| doer.tag == Tag::Family || doer.tag == Tag::Name && is_of_the_family(text, doer));
    let tells = matches!(
        verb.verb.base,
        "notify" | "tell" | "inform" | "alert" | "report" | "disclose" | "let" | "contact" | "ring" | "call"
    ) && text.units.get(verb.at + 1..verb.sentence_end).unwrap_or_default().iter().any(|unit| {
        matches!(unit.word.as_str(), "if" | "when" | "whenever" | "should" | "of" | "about" | "any" | "that")
    });
    let takes = verb.verb.base == "take"
        && object.iter().any(|unit| {
            matches!(
                unit.word.as_str(),
                "medication" | "meds" | "tablets" | "medicine" | "methadone" | "antidepressants"
            )
        });
    let in_emergency =
        verb.passive && text.units.iter().any(|unit| matches!(unit.word.as_str(), "emergency" | "if"));
    of_family && (!verb.passive || in_emergency) && (tells || takes || in_emergency)
}

/// "Ms Kaur" and "Jade" are written of the family; "Amir Hussain" and "DC Hussain" of those who work with it.
fn is_of_the_family(text: &Reading, name: &Unit) -> bool {
    let words = text.tokens.get(name.from..name.to).unwrap_or_default();
    let title = words.first().map_or("", |first| first.word.as_str());
    matches!(title, "mr" | "mrs" | "ms" | "miss" | "mx") || words.len() == 1
}

/// The units after a verb up to the end of its sentence.
pub(crate) fn after<'a>(text: &'a Reading, verb: &VerbUse) -> Vec<&'a Unit> {
    let units = text.units.get(verb.at + 1..verb.sentence_end).unwrap_or_default();
    units.iter().filter(|unit| unit.tag != Tag::Mark && !text.is_in_moment(unit)).collect()
}

pub(crate) fn is_giving(base: &str) -> bool {
    matches!(base, "provide" | "give" | "offer" | "supply")
}

/// Without anybody who does it, these leave open what is done: "to be informed", "to be arranged", "to be met".
pub(crate) fn is_soft(base: &str) -> bool {
    matches!(
        base,
        "clarify"
            | "show"
            | "demonstrate"
            | "find"
            | "inform"
            | "invite"
            | "report"
            | "notify"
            | "alert"
            | "tell"
            | "update"
            | "review"
            | "arrange"
            | "organise"
            | "organize"
            | "see"
            | "check"
            | "identify"
            | "assess"
            | "share"
            | "put"
            | "set"
            | "provide"
            | "give"
            | "offer"
            | "complete"
            | "contact"
            | "store"
            | "meet"
            | "agree"
            | "ask"
            | "place"
            | "confirm"
            | "note"
            | "take"
            | "schedule"
            | "prepare"
            | "start"
            | "begin"
            | "make"
            | "undertake"
            | "carry"
            | "do"
            | "explain"
            | "get"
            | "fix"
            | "clean"
            | "tidy"
            | "observe"
            | "verify"
            | "admit"
            | "source"
            | "clear"
            | "speak"
            | "escalate"
            | "consult"
            | "change"
            | "commission"
            | "conduct"
            | "finish"
            | "lead"
            | "rate"
            | "provide-for"
            | "disclose"
            | "this"
    )
}

/// Nothing but little words follows a passive: "GP to be informed", "medication to be stored safely".
pub(crate) fn is_bare(text: &Reading, index: usize, verb: &VerbUse) -> bool {
    if !verb.doers.is_empty() {
        return false;
    }
    let end = text.uses.get(index + 1).map_or(verb.sentence_end, |next| next.at.min(verb.sentence_end));
    let after = text.units.get(verb.at + 1..end.max(verb.at + 1)).unwrap_or_default();
    let content = after
        .iter()
        .filter(|unit| {
            unit.tag != Tag::Mark
                && !is_adverb(&unit.word)
                && !is_preposition(&unit.word)
                && !is_determiner(&unit.word)
                && !matches!(
                    unit.word.as_str(),
                    "and" | "confidential" | "aware" | "fully" | "well" | "as" | "to" | "carer" | "carers"
                )
                && unit.tag != Tag::Hollow
                && !text.is_in_moment(unit)
        })
        .count();
    let before = text
        .units
        .get(..verb.at)
        .unwrap_or_default()
        .iter()
        .filter(|unit| matches!(unit.tag, Tag::Document | Tag::Test) || unit.is("system"))
        .count();
    content == 0 && before < 2
}
