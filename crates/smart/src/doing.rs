//! What is done: whether an action says exactly what, and whether one could see that it was done.

use crate::counts::counts;
use crate::reading::Reading;
use crate::sentences::{Place, VerbUse};
use crate::weighing::weigh;
use crate::words::phrases::Tag;

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
    /// Anything at all stands in the places beside the text.
    pub has_form: bool,
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
    if text.units.first().is_some_and(|unit| matches!(unit.word.as_str(), "no" | "nobody" | "noone")) {
        // "No one to smoke indoors": clear, and nothing that shows it.
        found.is_specific = true;
        found.is_verifiable = false;
    }
    if mains.is_empty() {
        nominal(text, frame, &mut found);
    }
    if found.is_specific {
        found.hollow = None;
    }
    found
}

/// "Home visit by HV", "CO reading under 4 ppm", "No drinking at home": an action without a verb.
fn nominal(text: &Reading, frame: Frame, found: &mut Doing) {
    // "GP to be aware of the history" names what there is to know, and nothing that is done.
    if text.units.iter().any(|unit| matches!(unit.word.as_str(), "aware" | "mindful")) {
        return;
    }
    let framed = frame.has_owner || frame.has_deadline || frame.has_form;
    let mut named = text.units.iter().filter(|unit| matches!(unit.tag, Tag::Act | Tag::Test | Tag::Document));
    let none = text.units.first().is_some_and(|unit| unit.is("no"));
    // "Referral to Talking Therapies" says all of it without a verb.
    let addressed = text.units.iter().enumerate().any(|(at, unit)| {
        matches!(
            unit.word.as_str(),
            "referral" | "letter" | "application" | "notification" | "invitation" | "invite"
        ) && text.units.get(at + 1).is_some_and(|next| next.is("to") || next.is("for"))
            && text.units.get(at + 2).is_some_and(|whom| !whom.is("be"))
    });
    let course = text.units.iter().any(|unit| unit.tag == Tag::Course);
    // "Garden clearance", with a person, a day and photographs beside it.
    let thing = text.units.last().is_some_and(|last| last.tag == Tag::PlainWord)
        && frame.has_owner
        && frame.has_deadline
        && frame.has_measure;
    let in_writing = text.units.iter().any(|unit| unit.is("writing")) && framed;
    if none {
        found.is_specific = true;
    } else if in_writing
        || thing
        || course && frame.has_deadline && frame.has_measure
        || addressed
        || named.next().is_some() && framed
    {
        found.is_specific = true;
        found.is_verifiable = true;
    } else if counts(text).is_some() && framed {
        found.is_specific = text.units.iter().any(|unit| unit.tag == Tag::Course || unit.tag == Tag::Thing);
        found.is_verifiable = true;
    }
}
