//! Days of the calendar and gestations as people write them.

use chrono::{Datelike, Days, NaiveDate, Weekday};

use super::moments::Sort;
use crate::context::Context;
use crate::token::{Kind, Token};

/// What was read at a place, and the number of tokens it took.
pub(super) type Read = (Sort, Option<NaiveDate>, usize);

pub(super) fn month(word: &str) -> Option<u32> {
    const MONTHS: [&str; 12] = [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];
    if word.len() < 3 {
        return None;
    }
    let known = MONTHS
        .iter()
        .position(|month| month.starts_with(word) || (word == "sept" && *month == "september"))?;
    u32::try_from(known + 1).ok()
}

pub(super) fn weekday(word: &str) -> Option<Weekday> {
    let known = [
        ("monday", Weekday::Mon),
        ("tuesday", Weekday::Tue),
        ("wednesday", Weekday::Wed),
        ("thursday", Weekday::Thu),
        ("friday", Weekday::Fri),
        ("saturday", Weekday::Sat),
        ("sunday", Weekday::Sun),
    ];
    let short = word.trim_end_matches('s');
    known
        .iter()
        .find(|(name, _)| {
            word == *name
                || (matches!(
                    word,
                    "mon"
                        | "tue"
                        | "tues"
                        | "wed"
                        | "weds"
                        | "thu"
                        | "thur"
                        | "thurs"
                        | "fri"
                        | "sat"
                        | "sun"
                ) && name.starts_with(if short == "tue" || short == "wed" || short == "thur" {
                    short
                } else {
                    word.trim_end_matches('s')
                }))
        })
        .map(|(_, day)| *day)
}

fn is_ordinal(word: &str) -> bool {
    matches!(word, "st" | "nd" | "rd" | "th")
}

pub(super) fn at(tokens: &[Token], index: usize) -> Option<&Token> {
    tokens.get(index)
}

pub(super) fn number(tokens: &[Token], index: usize) -> Option<u32> {
    at(tokens, index).and_then(Token::number)
}

pub(super) fn is(tokens: &[Token], index: usize, word: &str) -> bool {
    at(tokens, index).is_some_and(|token| token.is(word))
}

pub(super) fn joined_mark(tokens: &[Token], index: usize, marks: &[char]) -> bool {
    at(tokens, index).is_some_and(|token| token.joined && marks.iter().any(|mark| token.is_mark(*mark)))
}

/// This reads a day at a place: "14/8/26", "Friday 14th August 2026", "2026-08-14", "August 14".
pub(super) fn day(tokens: &[Token], from: usize, loose: bool, context: &Context) -> Option<Read> {
    let mut next = from;
    let mut named = None;
    if let Some(token) = at(tokens, from)
        && let Some(found) = weekday(&token.word)
        && token.kind == Kind::Word
    {
        named = Some(found);
        next += 1;
        while is(tokens, next, ",") || is(tokens, next, "the") || is(tokens, next, ".") {
            next += 1;
        }
    }
    let (day, month, year, after) = in_figures(tokens, next, loose).or_else(|| in_words(tokens, next))?;
    let (sort, date) = resolve(day, month, year, named, context);
    Some((sort, date, after - from))
}

type Parts = (u32, u32, Option<i32>, usize);

fn in_figures(tokens: &[Token], from: usize, loose: bool) -> Option<Parts> {
    let first = number(tokens, from)?;
    if !joined_mark(tokens, from + 1, &['/', '.', '-']) {
        return None;
    }
    let mark = at(tokens, from + 1)?.word.clone();
    let second =
        number(tokens, from + 2).filter(|_| at(tokens, from + 2).is_some_and(|token| token.joined))?;
    let same = at(tokens, from + 3).is_some_and(|token| token.joined && token.is(&mark));
    let third =
        number(tokens, from + 4).filter(|_| same && at(tokens, from + 4).is_some_and(|token| token.joined));
    match third {
        Some(third) if first > 1900 => Some((third, second, i32::try_from(first).ok(), from + 5)),
        Some(third) if first <= 31 && second <= 12 => Some((first, second, Some(full_year(third)), from + 5)),
        // 31/2 is no date, but 31/13 is not meant as one.
        None if loose
            && (mark == "/" || mark == "." && !is_measured(tokens, from + 3))
            && (1..=31).contains(&first)
            && (1..=12).contains(&second) =>
        {
            Some((first, second, None, from + 3))
        }
        Some(_) | None => None,
    }
}

/// "2.5 kg" is no day.
fn is_measured(tokens: &[Token], after: usize) -> bool {
    at(tokens, after).is_some_and(|token| {
        token.joined && token.kind == Kind::Word
            || matches!(
                token.word.as_str(),
                "%" | "kg"
                    | "g"
                    | "mg"
                    | "ml"
                    | "ppm"
                    | "units"
                    | "hours"
                    | "hrs"
                    | "miles"
                    | "cm"
                    | "mmol"
                    | "st"
                    | "am"
                    | "pm"
            )
    })
}

fn in_words(tokens: &[Token], from: usize) -> Option<Parts> {
    let mut next = from;
    let (day, month) = if let Some(day) = number(tokens, next).filter(|day| *day <= 39) {
        next += 1;
        if at(tokens, next).is_some_and(|token| is_ordinal(&token.word)) {
            next += 1;
        }
        if is(tokens, next, "of") {
            next += 1;
        }
        let month =
            at(tokens, next).filter(|token| token.kind == Kind::Word).and_then(|token| month(&token.word))?;
        next += 1;
        (day, month)
    } else {
        let month =
            at(tokens, next).filter(|token| token.kind == Kind::Word).and_then(|token| month(&token.word))?;
        let day = number(tokens, next + 1).filter(|day| *day <= 31)?;
        next += 2;
        if at(tokens, next).is_some_and(|token| is_ordinal(&token.word)) {
            next += 1;
        }
        (day, month)
    };
    let mut year = None;
    let skip = usize::from(is(tokens, next, ",") || is(tokens, next, ".") || is(tokens, next, "'"));
    if let Some(found) = number(tokens, next + skip) {
        let long = (1990..2100).contains(&found);
        let short = skip == 0
            && (24..40).contains(&found)
            && at(tokens, next).is_some_and(|token| token.end - token.start == 2);
        let clock = at(tokens, next + 1)
            .is_some_and(|token| token.joined && (token.is("pm") || token.is("am") || token.is_mark(':')));
        if long || (short && !clock) {
            year = Some(full_year(found));
            next += skip + 1;
        }
    }
    Some((day, month, year, next))
}

fn full_year(year: u32) -> i32 {
    let year = i32::try_from(year).unwrap_or(0);
    if year < 100 { year + 2000 } else { year }
}

fn resolve(
    day: u32,
    month: u32,
    year: Option<i32>,
    named: Option<Weekday>,
    context: &Context,
) -> (Sort, Option<NaiveDate>) {
    let Some(year) = year.or_else(|| context.year_of(day, month)) else {
        // Any leap year tells whether the day exists at all.
        let exists = NaiveDate::from_ymd_opt(2028, month, day).is_some();
        return (if exists { Sort::Day } else { Sort::NoSuchDay }, None);
    };
    match NaiveDate::from_ymd_opt(year, month, day) {
        None => (Sort::NoSuchDay, None),
        Some(date) if named.is_some_and(|named| named != date.weekday()) => (Sort::WrongWeekday, Some(date)),
        Some(date) => (Sort::Day, Some(date)),
    }
}

/// This reads what the calendar names without a number: "tomorrow", "end of August", "Friday", "next week".
pub(super) fn named(tokens: &[Token], from: usize, led: bool, context: &Context) -> Option<Read> {
    let token = at(tokens, from)?;
    let today = context.reference();
    let in_days = |days: u64| today.and_then(|today| today.checked_add_days(Days::new(days)));
    match token.word.as_str() {
        "today" | "tonight" => return Some((Sort::Day, today, 1)),
        "tomorrow" => return Some((Sort::Day, in_days(1), 1)),
        "christmas" | "easter" | "xmas" if led => return Some((Sort::Day, None, 1)),
        "summer" | "easter" | "autumn" | "spring" | "winter" | "school" | "christmas"
            if led
                && at(tokens, from + 1).is_some_and(|unit| {
                    matches!(unit.word.as_str(), "holidays" | "holiday" | "term" | "break" | "half")
                }) =>
        {
            return Some((Sort::Day, None, 2));
        }
        "half" if is(tokens, from + 1, "term") && led => return Some((Sort::Day, None, 2)),
        "new" if is(tokens, from + 1, "year") && led => return Some((Sort::Day, None, 2)),
        "next" | "this" | "coming" => {
            let second = at(tokens, from + 1)?;
            if let Some(day) = weekday(&second.word) {
                return Some((Sort::Day, following(today, day), 2));
            }
            if matches!(second.word.as_str(), "week" | "month" | "fortnight" | "weekend" | "term") {
                return Some((Sort::Day, None, 2));
            }
        }
        "first"
            if led
                && at(tokens, from + 1)
                    .is_some_and(|unit| matches!(unit.word.as_str(), "week" | "fortnight" | "month")) =>
        {
            return Some((Sort::Day, None, 2));
        }
        "end" | "start" | "beginning" | "middle" | "mid" | "early" | "late" => {
            let mut next = from + 1;
            while is(tokens, next, "of") || is(tokens, next, "the") {
                next += 1;
            }
            let second = at(tokens, next)?;
            if let Some(found) = month(&second.word).filter(|_| second.kind == Kind::Word) {
                return Some(month_end(tokens, next, found, from, context));
            }
            let end = token.word == "end";
            if matches!(second.word.as_str(), "next" | "this")
                && at(tokens, next + 1).is_some_and(|unit| matches!(unit.word.as_str(), "week" | "month"))
            {
                return Some((Sort::Day, None, next + 2 - from));
            }
            if end && matches!(second.word.as_str(), "week" | "month" | "term" | "play") {
                return Some((Sort::Day, None, next + 1 - from));
            }
        }
        _ => {}
    }
    if led && token.kind == Kind::Word {
        if let Some(found) =
            month(&token.word).filter(|_| token.word != "mar" && (token.word != "may" || token.capital))
        {
            return Some(month_end(tokens, from, found, from, context));
        }
        let single = weekday(&token.word).filter(|_| !token.word.ends_with("days"));
        if let Some(day) = single {
            return Some((Sort::Day, following(today, day), 1));
        }
    }
    None
}

fn month_end(tokens: &[Token], at_month: usize, month: u32, from: usize, context: &Context) -> Read {
    let written = number(tokens, at_month + 1).filter(|year| (1990..2100).contains(year));
    let year = written.map(full_year).or_else(|| context.year_of(28, month));
    let next = at_month + 1 + usize::from(written.is_some());
    let last = year.and_then(|year| {
        let (year, following) = if month == 12 { (year + 1, 1) } else { (year, month + 1) };
        NaiveDate::from_ymd_opt(year, following, 1).and_then(|first| first.pred_opt())
    });
    (Sort::Day, last, next - from)
}

fn following(today: Option<NaiveDate>, day: Weekday) -> Option<NaiveDate> {
    today?.iter_days().skip(1).take(7).find(|date| date.weekday() == day)
}
