//! Rhythms ("each Friday", "weekly") and words that only sound like a time ("ASAP").

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
];

/// This finds words that sound like a time and name none.
pub(super) fn empty(tokens: &[Token], from: usize) -> Option<usize> {
    let first = tokens.get(from).filter(|token| token.kind == Kind::Word)?;
    EMPTY
        .iter()
        .filter_map(|phrase| {
            let rest = phrase.strip_prefix(first.word.as_str());
            if !rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(' ')) {
                return None;
            }
            let mut at = from;
            for (length, word) in phrase.split(' ').enumerate() {
                // "n/a" and "a.s.a.p" have marks between their letters.
                while length > 0
                    && tokens
                        .get(at)
                        .is_some_and(|token| token.is_mark('/') || (token.is_mark('.') && token.joined))
                {
                    at += 1;
                }
                if !tokens.get(at).is_some_and(|token| token.is(word)) {
                    return None;
                }
                at += 1;
            }
            Some(at - from)
        })
        .max()
}
