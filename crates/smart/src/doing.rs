//! What is done: whether an action says exactly what, and whether one could see that it was done.

use crate::amounts::open_amount;
use crate::counts::counts;
use crate::reading::Reading;
use crate::sentences::{Place, VerbUse};
use crate::time::Sort;
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
    /// The characters of words that leave it open, where the second opinion found it.
    pub open: Option<(usize, usize)>,
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
        let says = if verb.narrative && verb.verb.base != "be" {
            Says::Nothing
        } else {
            weigh(text, *index, verb, frame)
        };
        match says {
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
    forbidden(text, &mains, &mut found);
    if mains.is_empty() {
        nominal(text, frame, &mut found);
    }
    if found.is_specific {
        found.hollow = None;
    }
    // "calls round more often": an act, and nobody could say when it is enough.
    let is_counted =
        || counts(text).is_some() || text.moments.iter().any(|moment| moment.sort == Sort::Rhythm);
    if found.is_verifiable && open_amount(text).is_some() && !is_counted() {
        found.is_verifiable = false;
    }
    found
}

/// "No one to smoke indoors": clear, and nothing that shows it. "No further concerns": a wish.
fn forbidden(text: &Reading, mains: &[(usize, &VerbUse)], found: &mut Doing) {
    let word = |at: usize| text.units.get(at).map_or("", |unit| unit.word.as_str());
    if !matches!(word(0), "no" | "nobody" | "noone") || matches!(word(1), "has" | "have" | "is") {
        return;
    }
    let kind = 1 + usize::from(matches!(word(1), "further" | "more" | "new" | "other" | "longer"));
    let is_wish = text.units.get(kind).is_some_and(|unit| unit.tag == Tag::Hollow);
    let ends = |unit: &crate::units::Unit| matches!(unit.word.as_str(), ":" | "." | ";" | "\n");
    let end = text.units.iter().position(ends).unwrap_or(text.units.len());
    let shown_later = found
        .acts
        .iter()
        .any(|act| mains.iter().any(|(index, verb)| index == act && verb.at > end && !verb.negated));
    if shown_later {
        return;
    }
    found.is_specific = !is_wish;
    found.is_verifiable = false;
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
    let course = text.units.iter().any(|unit| unit.tag == Tag::Course && !is_bare_session(&unit.word));
    // "ICPC minutes to all invitees": what, and to whom.
    let paper_to = text.units.windows(3).any(|three| match three {
        [paper, link, whom] => {
            paper.tag == Tag::Document
                && link.is("to")
                && (whom.tag.is_party() || matches!(whom.word.as_str(), "all" | "both" | "each" | "the"))
        }
        _ => false,
    });
    let of_sessions = text.units.windows(2).any(|two| match two {
        [session, about] => {
            is_bare_session(&session.word)
                && matches!(
                    about.word.as_str(),
                    "on" | "about" | "of" | "re" | "around" | "using" | ":" | "for"
                )
        }
        _ => false,
    });
    // "Garden clearance", with a person, a day and photographs beside it.
    let thing =
        text.units.last().is_some_and(|last| matches!(last.tag, Tag::PlainWord | Tag::Thing | Tag::Name))
            && frame.has_owner
            && frame.has_deadline
            && frame.has_measure;
    let in_writing = text.units.iter().any(|unit| unit.is("writing"));
    if none {
        found.is_specific = true;
    } else if in_writing
        || thing
        || course && frame.has_deadline && frame.has_measure
        || addressed
        || paper_to
        || named.next().is_some() && framed
    {
        found.is_specific = true;
        found.is_verifiable = true;
    } else if counts(text).is_some() && framed {
        found.is_specific = course || of_sessions || text.units.iter().any(|unit| unit.tag == Tag::Thing);
        found.is_verifiable = true;
    }
}

/// "Six sessions": how many, and not of what.
pub(crate) fn is_bare_session(word: &str) -> bool {
    matches!(word, "session" | "sessions" | "group" | "groups" | "module" | "modules" | "work")
}
