//! How much a verb says with its object, in its sentence.

use crate::attending::{attend, is_counted};
use crate::bareness::{after, is_bare, is_giving, is_own_word, is_soft};
use crate::counts::counts;
use crate::doing::{Frame, Says, is_bare_session};
use crate::objects::{SOLID, has, is_empty, is_hollow, is_people_only, object};
use crate::reading::Reading;
use crate::sentences::{Place, VerbUse};
use crate::time::Sort;
use crate::units::Unit;
use crate::vagueness::{has_concrete_relative, has_concrete_tail, vague};
use crate::words::everyday::is_adverb;
use crate::words::idioms;
use crate::words::phrases::Tag;
use crate::words::verb_list::Weight;

pub(crate) fn weigh(text: &Reading, index: usize, verb: &VerbUse, frame: Frame) -> Says {
    let object = object(text, index, verb);
    match idioms::weight(text, verb) {
        Weight::Act => act(text, index, verb, &object, frame),
        Weight::Attend => attend(text, verb, &object, frame),
        Weight::Conduct => conduct(text, verb, &object, frame),
        Weight::Light => light(text, verb, &object),
        Weight::Talk => talk(text, verb, &object),
        Weight::Enable => enable(text, index, verb, frame),
        Weight::Vague => vague(text, index, verb, &object, frame),
    }
}

fn act(text: &Reading, index: usize, verb: &VerbUse, object: &[&Unit], frame: Frame) -> Says {
    // To supervise without an end is a way of living, not an act that is over one day.
    let keeps_watch = verb.verb.base == "supervise" && !frame.has_deadline;
    let always = verb
        .at
        .checked_sub(1)
        .and_then(|before| text.units.get(before))
        .is_some_and(|before| before.is("always"));
    if keeps_watch || always && !frame.has_deadline || is_own_word(text, verb, object) {
        return Says::Conduct;
    }
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
    ) && is_empty(object)
        && !(matches!(verb.verb.base, "meet" | "move" | "go" | "share")
            && (frame.has_deadline || text.moments.iter().any(|moment| moment.sort == Sort::Rhythm)))
        && !verb.passive
    {
        return Says::Nothing;
    }
    if is_bare_count(text, object) {
        return Says::Nothing;
    }
    // "Direct work with the siblings" says enough where three sessions and their sheets stand beside it.
    let written = text.units.iter().any(|unit| unit.is("writing") || unit.is("written"));
    if is_hollow(object) && !(frame.has_deadline && frame.has_measure) && !written {
        return Says::Nothing;
    }
    // "Chases housing about the repairs", "traces the father": for what, and how, is left open.
    let pursues = verb.verb.base == "chase" && !has(object, &[Tag::Document, Tag::Test]);
    let seeks = matches!(verb.verb.base, "trace" | "locate" | "find" | "identify")
        && is_people_only(object)
        && !frame.has_deadline;
    // "To be informed of the plan": by whom, and when, is left open.
    let told = verb.passive
        && verb.doers.is_empty()
        && !frame.has_deadline
        && !frame.has_owner
        && !text.units.iter().any(|unit| unit.is("if"))
        && (matches!(verb.verb.base, "inform" | "notify" | "tell" | "alert")
            || verb.verb.base == "update" && is_people_only(object));
    let prepares = verb.verb.base == "prepare"
        && (is_people_only(object) || object.first().is_some_and(|first| first.tag.is_party()));
    if pursues || seeks || told || prepares {
        return Says::Nothing;
    }
    if verb.passive && is_giving(verb.verb.base) && is_hollow(&after(text, verb)) {
        return Says::Nothing;
    }
    // "Mother's needs to be met", "GP to be informed".
    let makes = matches!(
        verb.verb.base,
        "arrange"
            | "organise"
            | "organize"
            | "complete"
            | "make"
            | "undertake"
            | "carry"
            | "conduct"
            | "do"
            | "schedule"
            | "this"
            | "commission"
            | "finish"
            | "start"
            | "begin"
    ) && has(object, &[Tag::Document, Tag::Test, Tag::Act]);
    if verb.passive
        && is_soft(verb.verb.base)
        && !makes
        && is_bare(text, index, verb)
        && !(frame.has_deadline || frame.has_measure || (frame.has_owner && !verb.doers.is_empty()))
    {
        return Says::Nothing;
    }
    // "Kerry to clarify", "SW to review": what, is left out.
    let needs_object = matches!(
        verb.verb.base,
        "clarify"
            | "confirm"
            | "check"
            | "review"
            | "assess"
            | "update"
            | "share"
            | "report"
            | "request"
            | "ask"
            | "advise"
            | "provide"
            | "obtain"
            | "arrange"
            | "record"
            | "note"
            | "notify"
            | "inform"
    );
    let nothing_follows = text.units.get(verb.at + 1).is_none_or(|next| next.tag == Tag::Mark);
    if needs_object && !verb.passive && nothing_follows && !frame.has_measure {
        return Says::Nothing;
    }
    let course_only = has(object, &[Tag::Course])
        && !has(object, &[Tag::Document, Tag::Test, Tag::Act])
        && matches!(verb.verb.base, "complete" | "undertake" | "start" | "begin" | "finish");
    if course_only && !is_counted(text, object) && !frame.has_deadline {
        // Which course is clear; when it is, or how much of it, is not.
        return if verb.passive { Says::Nothing } else { Says::Conduct };
    }
    Says::Act
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
    if verb.passive && verb.negated {
        return Says::Conduct;
    }
    // A worker who uses a tool does something; a parent who uses drugs lives in a way.
    let worker =
        verb.doers.iter().filter_map(|at| text.units.get(*at)).any(|doer| doer.tag == Tag::Professional);
    if verb.verb.base == "use" && worker && !verb.negated && !is_hollow(object) {
        return Says::Act;
    }
    let nothing = verb.passive && verb.doers.is_empty() && !frame.has_owner && !frame.has_deadline;
    let kept_told = verb.verb.base == "keep"
        && after(text, verb)
            .iter()
            .any(|unit| matches!(unit.word.as_str(), "updated" | "informed" | "aware"));
    if kept_told {
        return Says::Nothing;
    }
    if verb.verb.base == "use" && is_hollow(object) && !verb.negated {
        return Says::Nothing;
    }
    let quarrel =
        after(text, verb).first().is_some_and(|unit| unit.verb.is_some_and(|verb| verb.base == "argue"));
    if quarrel {
        return Says::Nothing;
    }
    let positive = !matches!(
        verb.verb.base,
        "stop" | "quit" | "abstain" | "refrain" | "avoid" | "cease" | "use" | "drink" | "smoke"
    );
    if nothing || (positive && safe) || (is_hollow(object) && positive && !verb.negated) {
        Says::Nothing
    } else {
        Says::Conduct
    }
}

fn light(text: &Reading, verb: &VerbUse, object: &[&Unit]) -> Says {
    if verb.verb.base == "be" {
        // "Attendance to be above 95%": a figure that somebody reads off.
        let free = after(text, verb)
            .iter()
            .any(|unit| matches!(unit.word.as_str(), "free" | "abstinent" | "sober" | "present"));
        return match (counts(text), free) {
            (Some(_), _) => Says::Act,
            (None, true) => Says::Conduct,
            (None, false) => Says::Nothing,
        };
    }
    if verb.negated || object.first().is_some_and(|unit| unit.is("no")) {
        return Says::Conduct;
    }
    if is_hollow(object) && counts(text).is_none() || is_bare_count(text, object) {
        return Says::Nothing;
    }
    // "Nan to have the children": somebody looks after them.
    let has_child = verb.verb.base == "have"
        && object.first().is_some_and(|first| {
            matches!(first.tag, Tag::Name | Tag::Family | Tag::Group)
                || matches!(first.word.as_str(), "older" | "kids" | "children" | "baby" | "siblings")
        })
        && verb
            .doers
            .iter()
            .filter_map(|at| text.units.get(*at))
            .any(|doer| doer.tag == Tag::Family || doer.tag == Tag::Name);
    if has_child {
        return Says::Act;
    }
    let course = has(object, &[Tag::Course]) && !has(object, &[Tag::Document, Tag::Test, Tag::Act]);
    if course {
        return if is_counted(text, object) { Says::Act } else { Says::Nothing };
    }
    // "School runs done by Nan"
    if verb.passive && !verb.doers.is_empty() && !is_hollow(object) && !object.is_empty() {
        return Says::Act;
    }
    // "Does the words and pictures book": a thing that no list holds is still a thing.
    let thing = matches!(verb.verb.base, "do" | "make")
        && object
            .last()
            .is_some_and(|last| last.tag == Tag::PlainWord && last.verb.is_none() && !is_adverb(&last.word));
    if has(object, SOLID) || thing && !is_empty(object) || counts(text).is_some() {
        Says::Act
    } else {
        Says::Nothing
    }
}

/// To talk is an act once there is something on paper or somebody shows that it arrived.
fn talk(text: &Reading, verb: &VerbUse, object: &[&Unit]) -> Says {
    // "discussed at MARAC": the meeting has minutes.
    let rest = text.units.get(verb.at + 1..verb.sentence_end).unwrap_or_default();
    let minuted = rest.iter().any(|unit| matches!(unit.word.as_str(), "marac" | "panel" | "lpm"));
    if minuted {
        return Says::Act;
    }
    let paper = has(object, &[Tag::Document, Tag::Test]);
    if paper || counts(text).is_some() { Says::Act } else { Says::Nothing }
}

fn enable(text: &Reading, index: usize, verb: &VerbUse, frame: Frame) -> Says {
    // "Mother to be encouraged to take it": by whom, and when, is left open.
    if verb.passive && verb.doers.is_empty() && !frame.has_deadline {
        return Says::Nothing;
    }
    let following = text.uses.get(index + 1..).unwrap_or_default();
    for (offset, next) in following.iter().enumerate() {
        if next.at >= verb.sentence_end || next.place == Place::Main {
            break;
        }
        let lifted = matches!(next.place, Place::Complement)
            || (matches!(verb.verb.base, "ensure" | "make") && next.place == Place::Aside);
        let known_only =
            text.units.iter().any(|unit| matches!(unit.word.as_str(), "aware" | "understands" | "knows"));
        if lifted && next.negated && !known_only {
            return Says::Conduct;
        }
        let attends = next.verb.weight == Weight::Attend;
        if lifted
            && !attends
            && matches!(next.verb.weight, Weight::Act | Weight::Light)
            && weigh(text, index + 1 + offset, next, frame) == Says::Act
        {
            return Says::Act;
        }
    }
    let including = text
        .units
        .get(verb.at + 1..verb.sentence_end)
        .unwrap_or_default()
        .iter()
        .any(|unit| unit.is("including"));
    let rescued =
        including && has_concrete_tail(text, verb) || has_concrete_relative(text, index, verb, frame);
    if rescued { Says::Act } else { Says::Nothing }
}

/// "3 bits of work", "six sessions": how many, and of what is left open.
fn is_bare_count(text: &Reading, object: &[&Unit]) -> bool {
    let counted = object.iter().any(|unit| unit.tag == Tag::Number) || counts(text).is_some();
    let names_nothing = object.iter().all(|unit| {
        unit.tag == Tag::Number
            || unit.tag.is_party()
            || is_bare_session(&unit.word)
            || is_adverb(&unit.word)
            || crate::words::everyday::is_determiner(&unit.word)
            || matches!(
                unit.word.as_str(),
                "bit"
                    | "bits"
                    | "piece"
                    | "pieces"
                    | "of"
                    | "with"
                    | "four"
                    | "five"
                    | "six"
                    | "eight"
                    | "ten"
                    | "x"
            )
    });
    let told = text.units.iter().any(|unit| {
        matches!(unit.word.as_str(), "on" | "about" | "around" | "re" | "using" | ":" | "covering" | "for")
            && !text.is_in_moment(unit)
    });
    counted
        && !told
        && names_nothing
        && object.iter().any(|unit| is_bare_session(&unit.word) || unit.is("bits"))
}
