//! Finds days, gestations and NHS numbers in a text.

use chrono::{NaiveDate, Weekday};

use super::super::Span;
use super::super::tokens::Token;

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

/// This is a day as it stands in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Found {
    pub(super) span: Span,
    /// This is the day; there is none where the calendar has none.
    pub(super) day: Option<NaiveDate>,
    pub(super) has_year: bool,
    pub(super) weekday: Option<(Weekday, Span)>,
    is_in_figures: bool,
}

impl Found {
    /// This is where the day begins, with its weekday.
    pub(super) fn start(&self) -> usize {
        self.weekday.map_or(self.span.start, |(_, span)| span.start.min(self.span.start))
    }

    /// This writes another day in the manner of this one.
    pub(super) fn written_like(&self, day: NaiveDate) -> String {
        let manner = match (self.is_in_figures, self.has_year) {
            (true, _) => "%-d/%-m/%Y",
            (false, true) => "%-d %B %Y",
            (false, false) => "%-d %B",
        };
        day.format(manner).to_string()
    }
}

/// This is a gestation as it stands in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Weeks {
    pub(super) span: Span,
    pub(super) weeks: i32,
    pub(super) days: i32,
}

/// This finds days written with their month in letters or all in figures.
pub(super) fn days(letters: &[char], tokens: &[Token]) -> Vec<Found> {
    let mut found = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        let weekday = at.checked_sub(1).and_then(|before| tokens.get(before)).and_then(weekday);
        let next = |step: usize| tokens.get(at + step);
        if let Some(day) =
            next(1).filter(|month| month.follows).and_then(|month| in_letters(token, month, next(2), weekday))
        {
            found.push(day);
        } else if let (Some(month), Some(year)) = (next(1), next(2)) {
            found.extend(in_figures(letters, token, month, year, weekday));
        }
    }
    found
}

fn in_letters(
    day: &Token,
    month: &Token,
    year: Option<&Token>,
    weekday: Option<(Weekday, Span)>,
) -> Option<Found> {
    let number: u32 =
        day.text.trim_end_matches(char::is_alphabetic).parse().ok().filter(|day| (1..=39).contains(day))?;
    let lower = month.text.to_lowercase();
    let place = MONTHS.iter().position(|known| *known == lower).filter(|_| month.has_capital())?;
    let month_number = u32::try_from(place).ok()? + 1;
    let year = year.filter(|year| year.follows && year.text.chars().count() == 4);
    let written = year.and_then(|year| year.text.parse::<i32>().ok().map(|number| (number, year.span.end)));
    let end = written.map_or(month.span.end, |(_, end)| end);
    // Without a year only the calendar itself can be held against it; 2024 has every day.
    let calendar = written.map_or(2024, |(number, _)| number);
    let day_of = NaiveDate::from_ymd_opt(calendar, month_number, number);
    Some(Found {
        span: Span { start: day.span.start, end },
        day: day_of,
        has_year: written.is_some(),
        weekday: weekday.filter(|_| written.is_some()),
        is_in_figures: false,
    })
}

fn in_figures(
    letters: &[char],
    day: &Token,
    month: &Token,
    year: &Token,
    weekday: Option<(Weekday, Span)>,
) -> Option<Found> {
    let is_stroke = |token: &Token| letters.get(token.span.end) == Some(&'/');
    let touches = |one: &Token, other: &Token| one.span.end + 1 == other.span.start;
    if !is_stroke(day) || !is_stroke(month) || !touches(day, month) || !touches(month, year) {
        return None;
    }
    let (number, month_number): (u32, u32) = (day.text.parse().ok()?, month.text.parse().ok()?);
    let full: i32 = match year.text.len() {
        4 => year.text.parse().ok()?,
        2 => 2000 + year.text.parse::<i32>().ok()?,
        _ => return None,
    };
    Some(Found {
        span: Span { start: day.span.start, end: year.span.end },
        day: NaiveDate::from_ymd_opt(full, month_number, number),
        has_year: true,
        weekday,
        is_in_figures: true,
    })
}

fn weekday(token: &Token) -> Option<(Weekday, Span)> {
    let lower = token.text.to_lowercase();
    let is_whole = lower.ends_with("day") && token.has_capital();
    lower.parse::<Weekday>().ok().filter(|_| is_whole).map(|weekday| (weekday, token.span))
}

pub(super) fn weekday_name(weekday: Weekday) -> &'static str {
    match weekday {
        Weekday::Mon => "Monday",
        Weekday::Tue => "Tuesday",
        Weekday::Wed => "Wednesday",
        Weekday::Thu => "Thursday",
        Weekday::Fri => "Friday",
        Weekday::Sat => "Saturday",
        Weekday::Sun => "Sunday",
    }
}

/// This finds gestations such as 28+3.
pub(super) fn weeks(letters: &[char]) -> Vec<Weeks> {
    let mut found = Vec::new();
    for (at, _) in letters.iter().enumerate().filter(|(_, letter)| **letter == '+') {
        let start =
            letters.iter().take(at).rposition(|letter| !letter.is_ascii_digit()).map_or(0, |last| last + 1);
        let after = letters.iter().skip(at + 1).take_while(|letter| letter.is_ascii_digit()).count();
        let number = |from: usize, to: usize| -> Option<i32> {
            letters.get(from..to)?.iter().collect::<String>().parse().ok()
        };
        let (Some(weeks), Some(days)) = (number(start, at), number(at + 1, at + 1 + after)) else { continue };
        if (1..=2).contains(&(at - start)) && after == 1 && (0..60).contains(&weeks) {
            found.push(Weeks { span: Span { start, end: at + 2 }, weeks, days });
        }
    }
    found
}

/// This finds ten figures in the groups of an NHS number.
pub(super) fn nhs_numbers(letters: &[char]) -> Vec<Span> {
    const GROUPS: [usize; 3] = [3, 3, 4];
    let mut found = Vec::new();
    for start in 0..letters.len() {
        let is_inside = start
            .checked_sub(1)
            .and_then(|before| letters.get(before))
            .is_some_and(|one| one.is_alphanumeric());
        if is_inside {
            continue;
        }
        let mut at = start;
        let fits = GROUPS.iter().enumerate().all(|(group, length)| {
            if group > 0 {
                if letters.get(at) != Some(&' ') {
                    return false;
                }
                at += 1;
            }
            let has = letters.get(at..at + length).is_some_and(|part| part.iter().all(char::is_ascii_digit));
            at += length;
            has
        });
        if fits && !letters.get(at).is_some_and(|one| one.is_alphanumeric()) {
            found.push(Span { start, end: at });
        }
    }
    found
}
