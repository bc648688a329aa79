//! Events as moments: birth, meetings and visits, by the word that leads them.

use super::days;
use super::events::Event;
use super::moments::{Lead, Sort};
use crate::context::Context;
use crate::token::Token;

/// "before baby is born", "after birth": a day that nobody knows, or one that only opens.
pub(super) fn before_birth(tokens: &[Token], at: usize, lead: Lead) -> Option<days::Read> {
    let word = |ahead: usize| tokens.get(at + ahead).map_or("", |token| token.word.as_str());
    // "by the time baby is 6 weeks old"
    if word(0) == "time" && word(2) == "is" && tokens.get(at + 3).is_some_and(|age| age.number().is_some()) {
        return Some((Sort::Day, None, 5));
    }
    let taken = match (word(0), word(1), word(2)) {
        (
            "baby" | "child" | "unborn" | "he" | "she" | "bub",
            "is" | "being" | "was" | "has",
            "born" | "here" | "due" | "arrived",
        ) => 3,
        ("baby" | "child", "arrives" | "comes" | "due" | "arrival" | "arriving" | "born", _) => 2,
        ("baby", "birth", _) => 2,
        ("birth" | "delivery" | "labour", _, _) => 1,
        ("time", "baby", "is" | "has") => 4,
        ("time", "baby", "arrives" | "comes") => 3,
        ("time", "baby", _) => 2,
        ("giving", "birth", _) => 2,
        _ => return None,
    };
    let plan = word(1) == "plan"
        || word(1) == "planning"
        || word(1) == "certificate"
        || word(1) == "ward"
        || word(1) == "suite"
        || word(1) == "visit"
        || word(1) == "partner"
        || word(1) == "grandmother";
    if plan {
        return None;
    }
    Some(match lead {
        Lead::By => (Sort::BeforeBirth, None, taken),
        Lead::After | Lead::From => (Sort::Open, None, taken),
        Lead::On if word(0) == "birth" || word(0) == "delivery" => (Sort::Day, None, taken),
        Lead::Until if word(0) != "labour" => (Sort::Day, None, taken),
        Lead::On | Lead::Until | Lead::For | Lead::None => return None,
    })
}

/// "the birth plan", "the conference minutes", "the discharge letter" are no days.
pub(super) fn is_of_event(tokens: &[Token], after: usize) -> bool {
    tokens.get(after).is_some_and(|next| {
        matches!(
            next.word.as_str(),
            "plan"
                | "plans"
                | "planning"
                | "report"
                | "minutes"
                | "members"
                | "member"
                | "chair"
                | "certificate"
                | "partner"
                | "notification"
                | "mother"
                | "father"
                | "parents"
                | "family"
                | "weight"
                | "mark"
                | "letter"
                | "summary"
                | "address"
                | "coordinator"
                | "team"
                | "staff"
                | "record"
                | "notes"
                | "dates"
                | "results"
                | "result"
                | "decision"
                | "recommendations"
                | "arrangements"
                | "attendees"
                | "agenda"
                | "pack"
                | "invitation"
        )
    })
}

/// What an event says by the word that leads it: a day, a rhythm, or nothing.
pub(super) fn event_moment(
    tokens: &[Token],
    at: usize,
    event: Event,
    taken: usize,
    lead: Lead,
    is_field: bool,
    context: &Context,
) -> Option<days::Read> {
    let repeated = at
        .checked_sub(1)
        .and_then(|before| tokens.get(before))
        .is_some_and(|before| matches!(before.word.as_str(), "each" | "every" | "all"));
    if repeated {
        return Some((Sort::Rhythm, None, taken));
    }
    // "before the meeting" is one day; "at meetings" or "at home visit" is any.
    let generic = taken == 1
        && tokens.get(at).is_some_and(|word| {
            matches!(word.word.as_str(), "meeting" | "appointment" | "session" | "scan" | "hearing" | "visit")
        });
    let pointed_at = at.checked_sub(1).and_then(|before| tokens.get(before)).is_some_and(|before| {
        matches!(before.word.as_str(), "the" | "this" | "that" | "first" | "final" | "last")
    });
    if generic && !pointed_at && !is_field {
        return None;
    }
    let any_one = at.checked_sub(1).and_then(|before| tokens.get(before));
    if event == Event::Contact
        && any_one.is_some_and(|word| matches!(word.word.as_str(), "a" | "an" | "any" | "some"))
    {
        return None;
    }
    // "to review" is what somebody does; "up to the review" and "from July to review" are days.
    let bare_to =
        at.checked_sub(1).and_then(|before| tokens.get(before)).is_some_and(|before| before.is("to"));
    let opened = tokens
        .get(..at)
        .unwrap_or_default()
        .iter()
        .any(|token| token.is("up") || token.is("from") || token.is("prior"));
    if bare_to && !opened {
        return None;
    }
    // "as agreed by conference": who agreed it, not by when.
    let agent = at.checked_sub(2).and_then(|back| tokens.get(back)).is_some_and(|before| {
        matches!(
            before.word.as_str(),
            "felt"
                | "agreed"
                | "decided"
                | "recommended"
                | "requested"
                | "noted"
                | "discussed"
                | "raised"
                | "asked"
                | "set"
                | "made"
        )
    }) && tokens.get(at - 1).is_some_and(|by| by.is("by"));
    if agent {
        return None;
    }
    let date = context.day_of(event);
    // "... re drinking - next core group meeting", "(birth visit)": the event itself stands for the day.
    let opens_with_next = tokens.get(at).is_some_and(|first| matches!(first.word.as_str(), "next" | "first"));
    let closes = tokens.get(at + taken).is_none_or(|after| after.kind == crate::token::Kind::Mark);
    let set_apart = at.checked_sub(1).and_then(|before| tokens.get(before)).is_some_and(|before| {
        before.is_mark('(') || opens_with_next && matches!(before.word.as_str(), "-" | "," | ":" | "." | "\n")
    });
    if lead == Lead::None && closes && set_apart && (taken > 1 || opens_with_next) {
        return Some((Sort::Day, date, taken));
    }
    match lead {
        Lead::By | Lead::On | Lead::Until => Some((Sort::Day, date, taken)),
        Lead::From | Lead::After => Some((Sort::Open, None, taken)),
        Lead::For | Lead::None if is_field => Some((Sort::Day, date, taken)),
        Lead::For | Lead::None => None,
    }
}
