//! What a verb acts on, and whether that is anything one could see.

use crate::reading::Reading;
use crate::sentences::{Place, VerbUse};
use crate::units::Unit;
use crate::words::everyday::{is_adverb, is_being, is_determiner, is_modal, is_preposition};
use crate::words::phrases::Tag;

/// The units that a verb acts on: after it, or before it in the passive.
pub(crate) fn object<'a>(text: &'a Reading, index: usize, verb: &VerbUse) -> Vec<&'a Unit> {
    let next_main = text
        .uses
        .get(index + 1..)
        .unwrap_or_default()
        .iter()
        .find(|next| next.place != Place::Aside)
        .map_or(verb.sentence_end, |next| next.at);
    let end = next_main.min(verb.sentence_end);
    let (from, to) = if verb.passive {
        let previous =
            index.checked_sub(1).and_then(|before| text.uses.get(before)).map_or(0, |before| before.at + 1);
        let start = text
            .units
            .get(..verb.at)
            .unwrap_or_default()
            .iter()
            .rposition(|unit| matches!(unit.word.as_str(), "." | ";" | "\n"))
            .map_or(0, |at| at + 1);
        (previous.max(start), verb.at)
    } else {
        (verb.at + 1, end)
    };
    text.units
        .get(from..to.max(from))
        .unwrap_or_default()
        .iter()
        .filter(|unit| unit.tag != Tag::Mark && !text.is_in_moment(unit))
        .collect()
}

pub(crate) fn has(object: &[&Unit], tags: &[Tag]) -> bool {
    object.iter().any(|unit| tags.contains(&unit.tag))
}

pub(crate) const SOLID: &[Tag] = &[Tag::Document, Tag::Test, Tag::Act, Tag::Thing];

/// The nouns that a verb takes directly: "give mum *parenting advice* about her flat".
fn direct<'a>(object: &[&'a Unit]) -> Vec<&'a Unit> {
    let mut nouns: Vec<&Unit> = Vec::new();
    // "sees the nurse for advice": once somebody is seen, what it is for is no object.
    let mut person = false;
    for unit in object {
        let opens = is_preposition(&unit.word)
            || is_modal(&unit.word)
            || is_being(&unit.word)
            || matches!(unit.word.as_str(), "to" | "as" | "that" | "so" | "if" | "has" | "have");
        if opens && nouns.is_empty() && (!person || unit.is("with")) {
            continue;
        }
        person |= unit.tag.is_party();
        if opens {
            break;
        }
        let little =
            unit.tag.is_party() || is_determiner(&unit.word) || is_adverb(&unit.word) || is_state(&unit.word);
        if !little {
            nouns.push(unit);
        }
    }
    nouns
}

/// "gets things ready": how it is afterwards is no thing.
fn is_state(word: &str) -> bool {
    matches!(
        word,
        "ready"
            | "better"
            | "safe"
            | "together"
            | "stable"
            | "healthy"
            | "positive"
            | "open"
            | "clear"
            | "right"
            | "done"
            | "good"
            | "more"
            | "further"
            | "appropriate"
            | "additional"
            | "place"
            | "needed"
            | "required"
            | "necessary"
    )
}

/// The last of the direct nouns decides: "feeding advice" is hollow, an "advice sheet" is not; of several that are
/// joined by "and", one that can be seen is enough.
pub(crate) fn is_hollow(object: &[&Unit]) -> bool {
    let nouns = direct(object);
    let solid = has(object, &[Tag::Document, Tag::Test, Tag::Act])
        || has(&nouns, SOLID) && !nouns.last().is_some_and(|last| last.tag == Tag::Hollow)
        || object.iter().any(|unit| unit.tag == Tag::Number);
    // "Steps to Wellness" is the name of a service.
    let proper = object.windows(3).any(|three| match three {
        [first, link, third] => {
            first.capital
                && first.tag == Tag::Hollow
                && (link.is("to") || link.is("for") || link.is("of"))
                && third.capital
        }
        _ => false,
    });
    let wished = object.iter().any(|unit| is_wish(&unit.word))
        && nouns
            .last()
            .is_some_and(|last| matches!(last.word.as_str(), "home" | "house" | "household" | "base"));
    wished || nouns.last().is_some_and(|last| last.tag == Tag::Hollow) && !solid && !proper
}

/// "A safe and stable home" is hoped for; nobody could say when it is there.
fn is_wish(word: &str) -> bool {
    matches!(
        word,
        "safe"
            | "stable"
            | "suitable"
            | "appropriate"
            | "nurturing"
            | "loving"
            | "positive"
            | "settled"
            | "secure"
            | "calm"
            | "healthy"
            | "consistent"
            | "supportive"
            | "caring"
    )
}

/// Nothing is named at all: only people and little words.
pub(crate) fn is_empty(object: &[&Unit]) -> bool {
    object.iter().all(|unit| {
        unit.tag == Tag::Hollow
            || is_preposition(&unit.word)
            || is_adverb(&unit.word)
            || is_determiner(&unit.word)
    })
}

pub(crate) fn is_people_only(object: &[&Unit]) -> bool {
    object.iter().all(|unit| {
        unit.tag.is_party()
            || is_determiner(&unit.word)
            || is_adverb(&unit.word)
            || matches!(
                unit.word.as_str(),
                "older"
                    | "younger"
                    | "new"
                    | "other"
                    | "whole"
                    | "wider"
                    | "for"
                    | "baby"
                    | "be"
                    | "should"
                    | "must"
                    | "will"
                    | "needs"
            )
    })
}
