//! Lengths of time: "within 10 working days of the conference", "24 hours", "day 5".

use chrono::{Days, NaiveDate};
use prebirth_domain::{CalendarDays, WorkingDays};

use super::days::{self, Read};
use super::events;
use super::moments::Sort;
use crate::context::Context;
use crate::token::Token;

/// No plan looks further; a mistyped number would only be a long walk through the calendar.
const LONGEST: u32 = 999;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Measure {
    Short,
    WorkingDays,
    Days,
}

pub(super) fn count(tokens: &[Token], at: usize) -> Option<u32> {
    let token = tokens.get(at)?;
    token.number().or(match token.word.as_str() {
        "a" | "an" | "one" => Some(1),
        "two" | "couple" => Some(2),
        "three" => Some(3),
        "four" => Some(4),
        "five" => Some(5),
        "six" => Some(6),
        "seven" => Some(7),
        "eight" => Some(8),
        "nine" => Some(9),
        "ten" => Some(10),
        "twelve" => Some(12),
        "fifteen" => Some(15),
        "twenty" => Some(20),
        _ => None,
    })
}

fn measure(tokens: &[Token], at: usize) -> Option<(Measure, u32, usize)> {
    let word = tokens.get(at)?.word.as_str();
    if matches!(word, "working" | "work" | "business") {
        let days = tokens.get(at + 1).is_some_and(|token| matches!(token.word.as_str(), "day" | "days"));
        return days.then_some((Measure::WorkingDays, 1, 2));
    }
    if word == "calendar" {
        return Some((Measure::Days, 1, 2));
    }
    Some(match word {
        "wd" | "wds" => (Measure::WorkingDays, 1, 1),
        "day" | "days" | "dys" => (Measure::Days, 1, 1),
        "week" | "weeks" | "wk" | "wks" => (Measure::Days, 7, 1),
        "fortnight" => (Measure::Days, 14, 1),
        "month" | "months" | "mth" | "mths" | "mnths" => (Measure::Days, 30, 1),
        "year" | "years" | "yr" | "yrs" => (Measure::Days, 365, 1),
        "hour" | "hours" | "hr" | "hrs" | "minutes" | "mins" | "h" => (Measure::Short, 1, 1),
        _ => return None,
    })
}

/// This reads a length of time with what it is counted from; `within` says that a limit word leads it.
pub(super) fn length(tokens: &[Token], from: usize, within: bool, context: &Context) -> Option<Read> {
    if let Some(read) = numbered_day(tokens, from, context) {
        return Some(read);
    }
    let mut next = from;
    while tokens.get(next).is_some_and(|token| token.is("the") || token.is("next")) && next < from + 2 {
        next += 1;
    }
    let mut number = count(tokens, next)?;
    next += 1;
    if tokens.get(next).is_some_and(|token| token.is("-") || token.is("to"))
        && let Some(later) = count(tokens, next + 1)
    {
        number = later;
        next += 2;
    }
    let (measure, factor, taken) = measure(tokens, next)?;
    next += taken;
    let number = number.min(LONGEST).saturating_mul(factor);
    let preposition = tokens.get(next).map_or("", |token| token.word.as_str());
    let backwards = preposition == "before"
        || (preposition == "prior" && tokens.get(next + 1).is_some_and(|token| token.is("to")));
    let links = backwards
        || matches!(
            preposition,
            "of" | "after" | "from" | "following" | "post" | "since" | "postnatally" | "old" | "later"
        );
    if links {
        let mut event_at = next + 1 + usize::from(preposition == "prior");
        while tokens.get(event_at).is_some_and(|token| {
            token.is("the") || token.is("this") || token.is("baby") || token.is("her") || token.is("initial")
        }) {
            event_at += 1;
        }
        if preposition == "old" || preposition == "postnatally" {
            return Some((
                Sort::Day,
                context.birth_or_due().map(|birth| shift(birth, number, measure, backwards, context)),
                next + 1 - from,
            ));
        }
        // "12 weeks from 20/7/26"
        if let Some((Sort::Day, start, taken)) = days::day(tokens, event_at, true, context) {
            let date = start.map(|start| shift(start, number, measure, backwards, context));
            return Some((Sort::Day, date, event_at + taken - from));
        }
        if let Some((event, taken)) = events::event(tokens, event_at) {
            let start = context.day_of(event);
            let date = start.map(|start| shift(start, number, measure, backwards, context));
            return Some((Sort::Day, date, event_at + taken - from));
        }
        let sort = if within || backwards || preposition != "from" { Sort::EachTime } else { Sort::Length };
        return Some((sort, None, next + 1 - from));
    }
    if within {
        if measure == Measure::Short {
            return Some((Sort::EachTime, None, next - from));
        }
        // Without an event the conference that agrees the plan starts the clock.
        let date =
            context.conference.or(context.today).map(|start| shift(start, number, measure, false, context));
        return Some((Sort::Day, date, next - from));
    }
    // "for two hours" says how long a visit is, not until when there are visits.
    (measure != Measure::Short).then_some((Sort::Length, None, next - from))
}

/// "day 5", "day 10 to 14", "days 2 and 4" count from birth.
fn numbered_day(tokens: &[Token], from: usize, context: &Context) -> Option<Read> {
    if !tokens.get(from).is_some_and(|token| token.is("day") || token.is("days")) {
        return None;
    }
    let mut days = tokens.get(from + 1)?.number()?;
    let mut next = from + 2;
    while tokens
        .get(next)
        .is_some_and(|token| matches!(token.word.as_str(), "to" | "-" | "and" | "or" | "," | "&"))
        && let Some(later) = tokens.get(next + 1).and_then(Token::number)
    {
        days = later;
        next += 2;
    }
    let days = days.min(LONGEST);
    Some((Sort::Day, context.birth_or_due().map(|birth| CalendarDays(days).after(birth)), next - from))
}

fn shift(start: NaiveDate, number: u32, measure: Measure, backwards: bool, context: &Context) -> NaiveDate {
    let calendar_days = match measure {
        Measure::WorkingDays => {
            let days = WorkingDays(number.min(LONGEST));
            return if backwards {
                days.before(start, context.nation)
            } else {
                days.after(start, context.nation)
            };
        }
        Measure::Days => number,
        Measure::Short => number.div_ceil(24),
    };
    if backwards {
        start.checked_sub_days(Days::new(u64::from(calendar_days))).unwrap_or(start)
    } else {
        CalendarDays(calendar_days).after(start)
    }
}
