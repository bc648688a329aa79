//! Finds days, gestations and NHS numbers in a text.

use chrono::{NaiveDate, Weekday};
use prebirth_domain::Gestation;

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
    manner: Manner,
}

/// This is how a day is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Manner {
    /// The month is in letters, whole or short.
    Letters { is_short: bool },
    /// All is in figures, with this between them, and two or four of them for the year.
    Figures { between: char, is_short: bool },
    /// The year comes first.
    YearFirst,
}

impl Found {
    /// This is where the day begins, with its weekday.
    pub(super) fn start(&self) -> usize {
        self.weekday.map_or(self.span.start, |(_, span)| span.start.min(self.span.start))
    }

    /// This writes another day in the manner of this one.
    pub(super) fn written_like(&self, day: NaiveDate) -> String {
        let manner = match (self.manner, self.has_year) {
            (Manner::Figures { between, is_short }, _) => {
                let year = if is_short { "%y" } else { "%Y" };
                format!("%-d{between}%-m{between}{year}")
            }
            (Manner::YearFirst, _) => "%Y-%m-%d".to_owned(),
            (Manner::Letters { is_short: true }, true) => "%-d %b %Y".to_owned(),
            (Manner::Letters { is_short: true }, false) => "%-d %b".to_owned(),
            (Manner::Letters { is_short: false }, true) => "%-d %B %Y".to_owned(),
            (Manner::Letters { is_short: false }, false) => "%-d %B".to_owned(),
        };
        day.format(&manner).to_string()
    }
}

/// This is a gestation as it stands in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Weeks {
    pub(super) span: Span,
    pub(super) weeks: i32,
    /// There are none where the week alone is written, as in 28/40.
    pub(super) days: Option<i32>,
    manner: WeeksManner,
}

/// This is how a gestation is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum WeeksManner {
    Plus,
    OfForty,
    Words,
}

impl Weeks {
    pub(super) fn has_plus(&self) -> bool {
        self.manner == WeeksManner::Plus
    }

    pub(super) fn is_of_forty(&self) -> bool {
        self.manner == WeeksManner::OfForty
    }

    /// This writes another gestation in the manner of this one.
    pub(super) fn written_like(&self, right: Gestation) -> String {
        let (weeks, days) = (right.weeks(), right.days().rem_euclid(7));
        match (self.manner, self.days) {
            (WeeksManner::Plus, _) => right.to_string(),
            (WeeksManner::OfForty, _) => format!("{weeks}/40"),
            (WeeksManner::Words, None) => format!("{weeks} weeks"),
            (WeeksManner::Words, Some(_)) => {
                format!("{weeks} weeks and {days} {}", if days == 1 { "day" } else { "days" })
            }
        }
    }
}

/// This finds days written with their month in letters or all in figures.
pub(super) fn days(letters: &[char], tokens: &[Token]) -> Vec<Found> {
    let mut found = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        let weekday = at.checked_sub(1).and_then(|before| tokens.get(before)).and_then(weekday);
        // “The 3rd of March”: the small word counts for nothing.
        let is_of = tokens.get(at + 1).is_some_and(|next| next.follows && next.text == "of");
        let skipped = usize::from(is_of);
        let next = |step: usize| tokens.get(at + step + skipped);
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
    let is_short = lower.chars().count() < 5 && !MONTHS.contains(&lower.as_str());
    let is_month = |known: &str| {
        let is_its_start =
            known.get(..3) == Some(lower.as_str()) || (lower == "sept" && known == "september");
        known == lower || (is_short && is_its_start)
    };
    let place = MONTHS.iter().position(|known| is_month(known)).filter(|_| month.has_capital())?;
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
        manner: Manner::Letters { is_short },
    })
}

fn in_figures(
    letters: &[char],
    day: &Token,
    month: &Token,
    year: &Token,
    weekday: Option<(Weekday, Span)>,
) -> Option<Found> {
    let between = *letters.get(day.span.end).filter(|mark| matches!(mark, '/' | '.' | '-'))?;
    let touches = |one: &Token, other: &Token| one.span.end + 1 == other.span.start;
    let is_same = letters.get(month.span.end) == Some(&between);
    if !is_same || !touches(day, month) || !touches(month, year) {
        return None;
    }
    // Longer groups are a telephone number or an NHS number.
    let has_figures = |token: &Token, least: usize| (least..=2).contains(&token.text.len());
    if between == '-' && day.text.len() == 4 {
        if !has_figures(month, 2) || !has_figures(year, 2) {
            return None;
        }
        let (year_number, number) = (day.text.parse().ok()?, year.text.parse().ok()?);
        return Some(Found {
            span: Span { start: day.span.start, end: year.span.end },
            day: NaiveDate::from_ymd_opt(year_number, month.text.parse().ok()?, number),
            has_year: true,
            weekday,
            manner: Manner::YearFirst,
        });
    }
    if !has_figures(day, 1) || !has_figures(month, 1) {
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
        manner: Manner::Figures { between, is_short: year.text.len() == 2 },
    })
}

fn weekday(token: &Token) -> Option<(Weekday, Span)> {
    const DAYS: [(Weekday, &[&str]); 7] = [
        (Weekday::Mon, &["monday", "mon"]),
        (Weekday::Tue, &["tuesday", "tue", "tues"]),
        (Weekday::Wed, &["wednesday", "wed", "weds"]),
        (Weekday::Thu, &["thursday", "thu", "thur", "thurs"]),
        (Weekday::Fri, &["friday", "fri"]),
        (Weekday::Sat, &["saturday", "sat"]),
        (Weekday::Sun, &["sunday", "sun"]),
    ];
    let lower = token.text.to_lowercase();
    let found = DAYS.iter().find(|(_, names)| names.contains(&lower.as_str()));
    found.filter(|_| token.has_capital()).map(|(weekday, _)| (*weekday, token.span))
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

/// This finds gestations such as 28+3, 28/40 and 28 weeks and 3 days.
pub(super) fn weeks(letters: &[char], tokens: &[Token]) -> Vec<Weeks> {
    let mut found = with_plus(letters);
    for (at, token) in tokens.iter().enumerate() {
        let Some(weeks) = token.text.parse::<i32>().ok().filter(|weeks| (4..60).contains(weeks)) else {
            continue;
        };
        // The “5” of “28+5 weeks” are days.
        if token.span.start.checked_sub(1).and_then(|before| letters.get(before)) == Some(&'+') {
            continue;
        }
        let next = |step: usize| tokens.get(at + step);
        let is_beside = next(1).is_some_and(|next| next.span.start == token.span.end + 1);
        let is_of_forty = letters.get(token.span.end) == Some(&'/')
            && next(1).is_some_and(|next| is_beside && next.text == "40")
            && letters.get(token.span.end + 3) != Some(&'/')
            && token.span.start.checked_sub(1).and_then(|at| letters.get(at)) != Some(&'/');
        if is_of_forty {
            let span = Span { start: token.span.start, end: token.span.end + 3 };
            found.push(Weeks { span, weeks, days: None, manner: WeeksManner::OfForty });
        } else if let Some(last) = next(1).filter(|word| word.follows && word.text == "weeks") {
            let and = usize::from(next(2).is_some_and(|word| word.follows && word.text == "and"));
            let days = next(2 + and).filter(|word| word.follows);
            let unit = next(3 + and).filter(|word| matches!(word.text.as_str(), "day" | "days"));
            let days =
                days.zip(unit).and_then(|(days, unit)| Some((days.text.parse::<i32>().ok()?, unit.span.end)));
            let end = days.map_or(last.span.end, |(_, end)| end);
            let span = Span { start: token.span.start, end };
            found.push(Weeks { span, weeks, days: days.map(|(days, _)| days), manner: WeeksManner::Words });
        }
    }
    found
}

fn with_plus(letters: &[char]) -> Vec<Weeks> {
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
            let span = Span { start, end: at + 2 };
            found.push(Weeks { span, weeks, days: Some(days), manner: WeeksManner::Plus });
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
