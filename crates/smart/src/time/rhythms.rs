//! Rhythms ("each Friday", "weekly") and words that only sound like a time ("ASAP").

use std::collections::HashMap;
use std::sync::LazyLock;

use super::days::weekday;
use super::lengths::count;
use crate::token::{Kind, Token};

pub(super) fn rhythm(tokens: &[Token], from: usize) -> Option<usize> {
    let token = tokens.get(from)?;
    let word = |ahead: usize| tokens.get(from + ahead).map_or("", |token| token.word.as_str());
    match token.word.as_str() {
        "weekly" | "daily" | "fortnightly" | "monthly" | "quarterly" | "nightly" => return Some(1),
        "every" | "each" => {
            if weekday(word(1)).is_some()
                || matches!(
                    word(1),
                    "day"
                        | "week"
                        | "fortnight"
                        | "month"
                        | "morning"
                        | "evening"
                        | "night"
                        | "shift"
                        | "time"
                        | "visit"
                        | "appointment"
                        | "appt"
                        | "session"
                        | "contact"
                        | "core"
                        | "meeting"
                        | "weekday"
                        | "weekend"
                        | "term"
                        | "review"
                        | "test"
                        | "scan"
                        | "feed"
                        | "clinic"
                        | "other"
                        | "antenatal"
                        | "midwife"
                        | "home"
                        | "hv"
                        | "half"
                )
            {
                return Some(2);
            }
            if count(tokens, from + 1).is_some() {
                return Some(3);
            }
        }
        "per" => {
            if matches!(word(1), "week" | "day" | "month" | "fortnight" | "shift") {
                return Some(2);
            }
        }
        "twice" | "once" | "times"
            if matches!(word(1), "a" | "per" | "every" | "weekly" | "daily" | "monthly" | "each") =>
        {
            return Some(3);
        }
        "all" if matches!(word(1), "antenatal" | "appointments" | "appts" | "visits" | "sessions") => {
            return None;
        }
        _ => {}
    }
    if token.kind == Kind::Word
        && token.word.ends_with("days")
        && weekday(&token.word).is_none()
        && weekday(token.word.trim_end_matches('s')).is_some()
    {
        return Some(1);
    }
    if token.kind == Kind::Number && matches!(word(1), "weekly" | "monthly" | "hourly" | "daily") {
        return Some(2);
    }
    None
}

const EMPTY: &[&str] = &[
    "asap",
    "a s a p",
    "as soon as possible",
    "as soon as practicable",
    "as soon as able",
    "as soon as",
    "ongoing",
    "on going",
    "in due course",
    "when possible",
    "where possible",
    "if possible",
    "when appropriate",
    "as appropriate",
    "as required",
    "when required",
    "where required",
    "as needed",
    "when needed",
    "as necessary",
    "where necessary",
    "when necessary",
    "if needed",
    "if required",
    "as and when",
    "immediately",
    "immediate",
    "with immediate effect",
    "straight away",
    "straightaway",
    "urgently",
    "urgent",
    "soon",
    "shortly",
    "promptly",
    "quickly",
    "throughout",
    "timely",
    "in a timely manner",
    "regularly",
    "regular",
    "frequently",
    "at all times",
    "always",
    "during pregnancy",
    "during the pregnancy",
    "for the duration",
    "duration of the plan",
    "in the near future",
    "in the coming weeks",
    "in the coming months",
    "over the coming weeks",
    "next few weeks",
    "next few months",
    "next few days",
    "few weeks",
    "few days",
    "few months",
    "tbc",
    "tba",
    "tbd",
    "to be confirmed",
    "to be agreed",
    "n a",
    "long term",
    "short term",
    "medium term",
    "continuous",
    "continually",
    "continuing",
    "at the earliest opportunity",
    "earliest opportunity",
    "in good time",
    "forthwith",
    "without delay",
    "when ready",
    "when able",
    "when time allows",
    "in time",
    "eventually",
    "until further notice",
    "for now",
    "from time to time",
    "continue",
    "current",
    "now",
    "life of plan",
    "duration",
    "once settled",
    "later in pregnancy",
    "later in the pregnancy",
    "third trimester",
    "second trimester",
    "last trimester",
    "sooner rather than later",
    "at some point",
    "on a regular basis",
    "as discussed",
    "as agreed",
    "as per plan",
    "as and when required",
    "as and when needed",
    "whenever possible",
    "where applicable",
    "next available",
    "at first opportunity",
    "first opportunity",
    "as a matter of urgency",
    "with urgency",
    "imminently",
    "in the interim",
    "in the meantime",
    "going forward",
    "moving forward",
    "in future",
    "in the future",
    "until no longer needed",
    "until no longer required",
    "all times",
    "during plan",
    "during the plan",
    "during the period of the plan",
    "for the life of the plan",
    "as long as needed",
    "as long as required",
    "for as long as needed",
    "intermittently",
    "occasionally",
    "periodically",
    "often",
    "day to day",
    "before long",
    "on request",
    "as indicated",
    "if indicated",
    "if appropriate",
    "if necessary",
    "as advised",
    "open ended",
    "no timescale",
    "rolling",
    "permanent",
    "permanently",
    "start now",
    "asap please",
    "high priority",
    "priority",
    "to be arranged",
    "to be decided",
    "to be determined",
    "not known",
    "unknown",
    "any time",
    "anytime",
    "sometime",
    "some time",
    "late pregnancy",
    "early pregnancy",
    "end of pregnancy",
    "throughout pregnancy",
    "around birth",
    "around the birth",
    "nearer the time",
    "closer to the time",
    "closer to birth",
    "near future",
];

static EMPTY_BY_FIRST: LazyLock<HashMap<&'static str, Vec<Vec<&'static str>>>> = LazyLock::new(|| {
    let mut table: HashMap<&'static str, Vec<Vec<&'static str>>> = HashMap::new();
    for phrase in EMPTY {
        let words: Vec<&'static str> = phrase.split(' ').collect();
        if let Some(first) = words.first().copied() {
            table.entry(first).or_default().push(words);
        }
    }
    table
});

/// This finds words that sound like a time and name none.
pub(super) fn empty(tokens: &[Token], from: usize) -> Option<usize> {
    let first = tokens.get(from).filter(|token| token.kind == Kind::Word)?;
    let phrases = EMPTY_BY_FIRST.get(first.word.as_str())?;
    phrases.iter().filter_map(|phrase| length_of(tokens, from, phrase)).max()
}

fn length_of(tokens: &[Token], from: usize, phrase: &[&str]) -> Option<usize> {
    let mut at = from;
    for (length, word) in phrase.iter().enumerate() {
        // "n/a" and "a.s.a.p" have marks between their letters.
        while length > 0
            && tokens.get(at).is_some_and(|token| token.is_mark('/') || (token.is_mark('.') && token.joined))
        {
            at += 1;
        }
        if !tokens.get(at).is_some_and(|token| token.is(word)) {
            return None;
        }
        at += 1;
    }
    Some(at - from)
}
