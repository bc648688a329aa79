//! What is done: whether an action says exactly what, and whether one could see that it was done.

use crate::counts::counts;
use crate::reading::Reading;
use crate::sentences::{Place, VerbUse};
use crate::units::Unit;
use crate::words::everyday::{is_adverb, is_determiner, is_preposition};
use crate::words::phrases::Tag;
use crate::words::verb_list::Weight;

/// How much one verb with its object says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Says {
    /// An act that either happened or did not.
    Act,
    /// A way of living: clear, but nothing to see.
    Conduct,
    Nothing,
}

/// What an action says is done.
#[derive(Debug, Clone, Default)]
pub(crate) struct Doing {
    pub is_specific: bool,
    pub is_verifiable: bool,
    /// The characters of a verb that says nothing, where that is the fault.
    pub hollow: Option<(usize, usize)>,
    /// The units of verbs that are acts, each with its doers.
    pub acts: Vec<usize>,
}

/// What stands around the text: a bare "to be informed" says something once a person and a day are given.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Frame {
    pub has_owner: bool,
    pub has_deadline: bool,
    pub has_measure: bool,
}

pub(crate) fn doing(text: &Reading, frame: Frame) -> Doing {
    let mut found = Doing::default();
    let mains: Vec<(usize, &VerbUse)> = text
        .uses
        .iter()
        .enumerate()
        .filter(|(_, verb)| matches!(verb.place, Place::Main | Place::Means))
        .collect();
    for (index, verb) in &mains {
        match weigh(text, *index, verb, frame) {
            Says::Act => {
                found.is_specific = true;
                found.is_verifiable = true;
                found.acts.push(*index);
            }
            Says::Conduct => found.is_specific = true,
            Says::Nothing => {
                let unit = text.units.get(verb.at);
                found.hollow = found.hollow.or_else(|| unit.map(|unit| (unit.start, unit.end)));
            }
        }
    }
    if mains.is_empty() {
        nominal(text, frame, &mut found);
    }
    if found.is_specific {
        found.hollow = None;
    }
    found
}

fn weigh(text: &Reading, index: usize, verb: &VerbUse, frame: Frame) -> Says {
    let object = object(text, index, verb);
    match verb.verb.weight {
        Weight::Act => act(text, index, verb, &object, frame),
        Weight::Attend => attend(text, verb, &object),
        Weight::Conduct => conduct(text, verb, &object, frame),
        Weight::Light => light(text, verb, &object),
        Weight::Talk => talk(text, &object),
        Weight::Enable => enable(text, index, verb, frame),
        Weight::Vague => vague(text, index, verb, &object, frame),
    }
}

/// The units that a verb acts on: after it, or before it in the passive.
fn object<'a>(text: &'a Reading, index: usize, verb: &VerbUse) -> Vec<&'a Unit> {
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

fn has(object: &[&Unit], tags: &[Tag]) -> bool {
    object.iter().any(|unit| tags.contains(&unit.tag))
}

const SOLID: &[Tag] = &[Tag::Document, Tag::Test, Tag::Act, Tag::Thing];

/// The first noun decides: "give advice" is hollow, "give her the leaflet" is not.
fn is_hollow(object: &[&Unit]) -> bool {
    let head = object.iter().find(|unit| {
        !unit.tag.is_party()
            && !is_determiner(&unit.word)
            && !is_adverb(&unit.word)
            && !matches!(
                unit.word.as_str(),
                "further"
                    | "more"
                    | "additional"
                    | "appropriate"
                    | "good"
                    | "better"
                    | "practical"
                    | "emotional"
                    | "relevant"
                    | "with"
                    | "for"
                    | "to"
                    | "as"
                    | "of"
                    | "on"
                    | "any"
            )
    });
    let solid = has(object, SOLID) || object.iter().any(|unit| unit.tag == Tag::Number);
    head.is_some_and(|head| matches!(head.tag, Tag::Hollow)) && !solid
}

fn act(text: &Reading, index: usize, verb: &VerbUse, object: &[&Unit], frame: Frame) -> Says {
    if verb.negated || object.first().is_some_and(|unit| unit.is("no")) && !verb.passive {
        return Says::Conduct;
    }
    if matches!(
        verb.verb.base,
        "get"
            | "give"
            | "go"
            | "take"
            | "put"
            | "set"
            | "carry"
            | "start"
            | "begin"
            | "move"
            | "provide"
            | "offer"
            | "lead"
            | "prepare"
            | "change"
            | "see"
            | "accept"
            | "open"
            | "ask"
            | "meet"
            | "identify"
            | "agree"
            | "share"
            | "show"
    ) && (object.is_empty()
        || object.iter().all(|unit| {
            unit.tag == Tag::Hollow
                || is_preposition(&unit.word)
                || is_adverb(&unit.word)
                || is_determiner(&unit.word)
        }))
        && !(matches!(verb.verb.base, "meet" | "move" | "go" | "share")
            && (frame.has_deadline
                || text.moments.iter().any(|moment| moment.sort == crate::time::Sort::Rhythm)))
        && !verb.passive
    {
        return Says::Nothing;
    }
    if is_hollow(object) {
        let named_after = verb.passive && !verb.doers.is_empty() && frame.has_deadline;
        return if named_after && !has(object, &[Tag::Hollow]) { Says::Act } else { Says::Nothing };
    }
    // "Mother's needs to be met", "checks to be appropriate".
    if verb.passive
        && is_bare(text, index, verb)
        && !(frame.has_deadline || frame.has_measure || (frame.has_owner && !verb.doers.is_empty()))
    {
        return Says::Nothing;
    }
    let course_only = has(object, &[Tag::Course])
        && !has(object, &[Tag::Document, Tag::Test, Tag::Act])
        && matches!(verb.verb.base, "complete" | "undertake" | "start" | "begin" | "finish");
    if course_only && !is_counted(text, object) && !frame.has_deadline {
        return Says::Nothing;
    }
    Says::Act
}

/// Nothing but little words follows a passive: "GP to be informed", "medication to be stored safely".
fn is_bare(text: &Reading, index: usize, verb: &VerbUse) -> bool {
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
                && !matches!(unit.word.as_str(), "and" | "confidential" | "aware" | "fully" | "well")
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

fn is_counted(text: &Reading, object: &[&Unit]) -> bool {
    let rhythm = object.iter().any(|unit| matches!(unit.word.as_str(), "each" | "every"));
    let scheduled = text
        .moments
        .iter()
        .filter(|moment| {
            moment.sort == crate::time::Sort::Day
                && matches!(moment.lead, crate::time::Lead::On | crate::time::Lead::None)
        })
        .count();
    rhythm
        || scheduled > 0
        || counts(text).is_some()
        || text
            .moments
            .iter()
            .any(|moment| matches!(moment.sort, crate::time::Sort::Rhythm | crate::time::Sort::Length))
}

fn attend(text: &Reading, verb: &VerbUse, object: &[&Unit]) -> Says {
    if verb.negated {
        return Says::Conduct;
    }
    if is_counted(text, object) && !(verb.verb.base == "access" && is_hollow(object)) {
        return Says::Act;
    }
    if verb.verb.base == "access" || is_hollow(object) {
        return Says::Nothing;
    }
    let one = object.iter().any(|unit| {
        unit.tag == Tag::Act && !unit.word.ends_with('s')
            || unit.capital && unit.tag == Tag::Name
            || matches!(unit.tag, Tag::Group | Tag::Document)
    });
    let many = object.iter().any(|unit| unit.is("all"))
        && object.iter().all(|unit| unit.tag != Tag::Act || unit.word.ends_with('s'));
    if one && !many { Says::Act } else { Says::Nothing }
}

fn conduct(text: &Reading, verb: &VerbUse, object: &[&Unit], frame: Frame) -> Says {
    let safe = text.units.get(verb.at + 1..verb.sentence_end).unwrap_or_default().iter().any(|unit| {
        matches!(
            unit.word.as_str(),
            "safe"
                | "calm"
                | "touch"
                | "engaging"
                | "positive"
                | "well"
                | "healthy"
                | "engaged"
                | "open"
                | "stable"
                | "settled"
                | "focused"
                | "going"
                | "working"
                | "eye"
        )
    });
    let nothing = verb.passive && verb.doers.is_empty() && !frame.has_owner && !frame.has_deadline;
    let positive = !matches!(
        verb.verb.base,
        "stop" | "abstain" | "refrain" | "avoid" | "cease" | "use" | "drink" | "smoke"
    );
    if nothing || (positive && safe) || (is_hollow(object) && positive && !verb.negated) {
        Says::Nothing
    } else {
        Says::Conduct
    }
}

fn light(text: &Reading, verb: &VerbUse, object: &[&Unit]) -> Says {
    if verb.verb.base == "be" {
        return Says::Nothing;
    }
    if verb.negated || object.first().is_some_and(|unit| unit.is("no")) {
        return Says::Conduct;
    }
    if is_hollow(object) && counts(text).is_none() {
        return Says::Nothing;
    }
    let course = has(object, &[Tag::Course]) && !has(object, &[Tag::Document, Tag::Test, Tag::Act]);
    if course {
        return if is_counted(text, object) { Says::Act } else { Says::Nothing };
    }
    if has(object, SOLID) || counts(text).is_some() { Says::Act } else { Says::Nothing }
}

/// To talk is an act once there is something on paper or somebody shows that it arrived.
fn talk(text: &Reading, object: &[&Unit]) -> Says {
    let paper = has(object, &[Tag::Document, Tag::Test]);
    if paper || counts(text).is_some() { Says::Act } else { Says::Nothing }
}

fn enable(text: &Reading, index: usize, verb: &VerbUse, frame: Frame) -> Says {
    let following = text.uses.get(index + 1..).unwrap_or_default();
    for (offset, next) in following.iter().enumerate() {
        if next.at >= verb.sentence_end || next.place == Place::Main {
            break;
        }
        let lifted = matches!(next.place, Place::Complement)
            || (matches!(verb.verb.base, "ensure" | "make") && next.place == Place::Aside);
        let attends = next.verb.weight == Weight::Attend;
        if lifted
            && !attends
            && matches!(next.verb.weight, Weight::Act | Weight::Light)
            && weigh(text, index + 1 + offset, next, frame) == Says::Act
        {
            return Says::Act;
        }
    }
    Says::Nothing
}

fn vague(text: &Reading, index: usize, verb: &VerbUse, object: &[&Unit], frame: Frame) -> Says {
    let next = text
        .uses
        .get(index + 1)
        .filter(|next| next.at < verb.sentence_end && next.place == Place::Complement);
    match verb.verb.base {
        "continue" | "need" => next.map_or(Says::Nothing, |next| weigh(text, index + 1, next, frame)),
        "follow" | "adhere" | "comply" if has(object, &[Tag::Document]) => Says::Conduct,
        "monitor" | "manage" | "oversee" if is_by_act(text, verb) => Says::Act,
        "coordinate" if has(object, &[Tag::Act, Tag::Document]) => Says::Act,
        _ => Says::Nothing,
    }
}

/// "monitors by unannounced visit": what is done stands after "by".
fn is_by_act(text: &Reading, verb: &VerbUse) -> bool {
    let after = text.units.get(verb.at + 1..verb.sentence_end).unwrap_or_default();
    after.iter().enumerate().any(|(at, unit)| {
        let named = after.get(at + 1..).unwrap_or_default().iter().take(3);
        unit.is("by")
            && named.into_iter().any(|unit| matches!(unit.tag, Tag::Act | Tag::Test | Tag::Document))
    })
}

/// "Home visit by HV", "CO reading under 4 ppm", "No drinking at home": an action without a verb.
fn nominal(text: &Reading, frame: Frame, found: &mut Doing) {
    let framed = frame.has_owner || frame.has_deadline || frame.has_measure;
    let mut named = text.units.iter().filter(|unit| matches!(unit.tag, Tag::Act | Tag::Test | Tag::Document));
    let none = text.units.first().is_some_and(|unit| unit.is("no"));
    if none {
        found.is_specific = true;
    } else if named.next().is_some() && framed {
        found.is_specific = true;
        found.is_verifiable = true;
    } else if counts(text).is_some() && framed {
        found.is_specific = text.units.iter().any(|unit| unit.tag == Tag::Course || unit.tag == Tag::Thing);
        found.is_verifiable = true;
    }
}
