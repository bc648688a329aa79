//! One pass over a text that finds every moment in it, with the word that leads it.

use chrono::NaiveDate;

use super::events;
use super::happenings::{before_birth, event_moment, is_of_event};
use super::standing::{closes_with_weeks, stands_as_day, until_done};
use super::{days, gestations, lengths, rhythms, standing};
use crate::context::Context;
use crate::token::Token;

/// What a moment says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sort {
    /// A day, whether or not the case can tell which.
    Day,
    /// A day that is in no calendar: 31 February.
    NoSuchDay,
    /// A date with the weekday of another.
    WrongWeekday,
    /// A limit that runs each time something happens: "the same day".
    EachTime,
    /// A rhythm: "every Friday".
    Rhythm,
    /// A length that can end a rhythm: "for six weeks", "10 sessions".
    Length,
    /// "before baby is born": nobody knows when that is.
    BeforeBirth,
    /// "after birth": opens and never closes.
    Open,
    /// "ASAP", "ongoing".
    Empty,
    /// A day of something that is only told: "following the incident on 3 October".
    Told,
}

/// The word before a moment says whether it begins, ends or is the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Lead {
    By,
    On,
    From,
    Until,
    After,
    For,
    None,
}

/// A moment, where it stands, and its day when the case can tell.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Moment {
    pub sort: Sort,
    pub lead: Lead,
    pub date: Option<NaiveDate>,
    pub start: usize,
    pub end: usize,
}

/// This finds every moment; `is_field` says that the text is the answer to "by when?".
pub(crate) fn moments(tokens: &[Token], is_field: bool, context: &Context) -> Vec<Moment> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let (lead, from_word) = lead_before(tokens, at);
        let led = is_field || lead != Lead::None;
        let Some((sort, date, taken)) = read(tokens, at, lead, led, is_field, context) else {
            at += 1;
            continue;
        };
        let taken = taken.max(1);
        let start = tokens.get(from_word).map_or(0, |token| token.start);
        let end =
            tokens.get((at + taken).min(tokens.len()).saturating_sub(1)).map_or(start, |token| token.end);
        found.push(Moment { sort, lead, date, start, end });
        at += taken;
    }
    found
}

fn read(
    tokens: &[Token],
    at: usize,
    lead: Lead,
    led: bool,
    is_field: bool,
    context: &Context,
) -> Option<days::Read> {
    let token = tokens.get(at)?;
    if let Some(read) = standing::bounded(tokens, at, led) {
        return Some(read);
    }
    if let Some(taken) = rhythms::empty(tokens, at) {
        return Some((Sort::Empty, None, taken));
    }
    if let Some(taken) = rhythms::rhythm(tokens, at) {
        return Some((Sort::Rhythm, None, taken));
    }
    if let Some(taken) = each_time(tokens, at) {
        return Some((Sort::EachTime, None, taken));
    }
    // "supervisor" may follow "by"; only what looks like time is read as time.
    if let Some(read) = gestations::gestation(
        tokens,
        at,
        lead != Lead::For
            && lead != Lead::After
            && (led || closes_with_weeks(tokens, at))
            && (!is_within(tokens, at) || is_no_later(tokens, at)),
        context,
    ) {
        return Some(with_lead(read, lead));
    }
    if let Some(read) = days::day(tokens, at, led || stands_as_day(tokens, at), context) {
        return Some(with_lead(read, lead));
    }
    if let Some(read) =
        lengths::length(tokens, at, is_within(tokens, at) || (is_field && lead != Lead::For), context)
    {
        return Some(as_age(read, tokens, at, lead, context));
    }
    if token.number().is_some()
        || lengths::count(tokens, at).is_some_and(|_| !token.is("a") && !token.is("an"))
    {
        return sessions(tokens, at);
    }
    if let Some(taken) = standing::until_somebody(tokens, at) {
        return Some((Sort::Day, None, taken));
    }
    if let Some(read) = before_birth(tokens, at, lead) {
        return Some(read);
    }
    if let Some((event, taken)) =
        events::event(tokens, at).filter(|(_, taken)| !is_of_event(tokens, at + taken))
    {
        return event_moment(tokens, at, event, taken, lead, is_field, context);
    }
    days::named(tokens, at, led, context)
        .map(|read| with_lead(read, lead))
        .or_else(|| until_done(tokens, at).map(|taken| (Sort::Day, None, taken)))
}

/// "at 10-14 days and 6 weeks": how old the baby is then.
fn as_age(read: days::Read, tokens: &[Token], at: usize, lead: Lead, context: &Context) -> days::Read {
    let (sort, date, taken) = read;
    let before = at.checked_sub(1).and_then(|before| tokens.get(before));
    let listed = before.is_some_and(|before| matches!(before.word.as_str(), "at" | "and"));
    if sort == Sort::Length
        && listed
        && matches!(lead, Lead::On | Lead::None)
        && tokens.get(..at).unwrap_or_default().iter().any(|token| token.is("at"))
    {
        (Sort::Day, date.or_else(|| context.birth_or_due()), taken)
    } else {
        read
    }
}

fn with_lead((sort, date, taken): days::Read, lead: Lead) -> days::Read {
    let opens = matches!(lead, Lead::From | Lead::After) && sort == Sort::Day;
    (if opens { Sort::Open } else { sort }, date, taken)
}

fn is_no_later(tokens: &[Token], at: usize) -> bool {
    let word = |back: usize| {
        at.checked_sub(back).and_then(|before| tokens.get(before)).map_or("", |token| token.word.as_str())
    };
    word(1) == "than" && word(2) == "later"
}

fn is_within(tokens: &[Token], at: usize) -> bool {
    let mut back = at;
    while back > 0 && back + 4 > at {
        back -= 1;
        match tokens.get(back).map_or("", |token| token.word.as_str()) {
            "within" | "inside" | "in" | "than" => return true,
            // "over the next four weeks"
            "over" | "during" => {
                return tokens.get(back + 1).is_some_and(|next| next.is("the") || next.is("next"))
                    && back + 2 < at + 1;
            }
            "the" | "next" | "a" | "maximum" | "of" => {}
            _ => return false,
        }
    }
    false
}

/// The word that leads a moment, and where it stands.
fn lead_before(tokens: &[Token], at: usize) -> (Lead, usize) {
    let mut back = at;
    while back > 0 && back + 6 > at {
        let Some(token) = tokens.get(back - 1) else { break };
        let lead = match token.word.as_str() {
            "by" | "before" | "due" | "within" | "deadline" | "target" => Lead::By,
            "than" | "to"
                if back >= 2
                    && tokens
                        .get(back - 2)
                        .is_some_and(|before| matches!(before.word.as_str(), "later" | "prior")) =>
            {
                Lead::By
            }
            "on" | "upon" | "at" | "in" | "during" | "around" | "commencing" | "c" | "next" | "this" => {
                Lead::On
            }
            "beginning" | "starting"
                if back >= 2 && tokens.get(back - 2).is_some_and(|week| week.is("week")) =>
            {
                Lead::On
            }
            "from" | "since" | "starting" | "start" | "starts" | "beginning" => Lead::From,
            "until" | "till" | "til" | "to" | "through" | "pending" => Lead::Until,
            // "up to the review", not "set up the core group".
            "up" if tokens
                .get(back)
                .is_some_and(|next| matches!(next.word.as_str(), "to" | "until" | "till")) =>
            {
                Lead::Until
            }
            // "between the birth visit and the first review"
            "and"
                if tokens
                    .get(back.saturating_sub(7)..back - 1)
                    .unwrap_or_default()
                    .iter()
                    .any(|token| token.is("between")) =>
            {
                Lead::Until
            }
            "after" | "following" | "once" | "post" => Lead::After,
            "for" | "over" => Lead::For,
            "the" | "a" | "an" | "of" | "her" | "his" | "their" | "baby" | "s" | "first" | "latest"
            | "end" | "each" | "every" | "about" | "approx" | "mum" | "mother" | "day" | "no" | "planned"
            | "hospital" | "pre" | "close" | "play" | "cop" | "cob" | "eod" | "business" | "noon"
            | "midday" | "lunchtime" | "initial" | "final" | "last" | "second" | "third" => {
                back -= 1;
                continue;
            }
            _ => break,
        };
        let start = back - 1;
        return (lead, start);
    }
    (Lead::None, at)
}

/// "the same day", "next working day", "on admission": a limit each time.
fn each_time(tokens: &[Token], at: usize) -> Option<usize> {
    let word = |ahead: usize| tokens.get(at + ahead).map_or("", |token| token.word.as_str());
    match (word(0), word(1), word(2)) {
        ("same", "day" | "morning" | "afternoon" | "evening" | "shift" | "hour", _) => Some(2),
        ("same", "working", "day") => Some(3),
        ("next" | "following", "working", "day") => Some(3),
        ("next" | "following", "day" | "morning", _) => Some(2),
        ("day", "after" | "before", _) => Some(2),
        ("on" | "upon", "admission" | "arrival" | "attendance" | "delivery" | "discharge", _) => Some(2),
        ("within", "the", "hour") => Some(3),
        ("there", "and", "then") => Some(3),
        ("before", "each" | "every", _) => Some(2),
        _ => None,
    }
}

/// "10 sessions", "4 visits" end a rhythm as well as a date does.
fn sessions(tokens: &[Token], at: usize) -> Option<days::Read> {
    let next = tokens.get(at + 1)?;
    let counted = matches!(
        next.word.as_str(),
        "sessions" | "visits" | "weeks" | "appointments" | "meetings" | "months"
    );
    counted.then_some((Sort::Length, None, 2))
}
