//! Dates as people in the United Kingdom write and read them.

use chrono::{Datelike, NaiveDate};

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// This writes a date for a reader: 3 March 2026.
#[must_use]
pub fn day_in_words(day: NaiveDate) -> String {
    day.format("%-d %B %Y").to_string()
}

/// This writes a date with its weekday: Tuesday 3 March 2026.
#[must_use]
pub fn day_in_words_with_weekday(day: NaiveDate) -> String {
    day.format("%A %-d %B %Y").to_string()
}

/// This reads a whole date as people type it: `3/3/26`, `3.3.2026`, `3 Mar 2026`, `3rd March 2026`, `2026-03-03`.
///
/// A year of two digits is the one nearest to `near`.
///
/// # Errors
/// Gives a sentence for the person who typed it when it is no date or no day of the calendar.
pub fn parse_day(text: &str, near: NaiveDate) -> Result<NaiveDate, String> {
    let refuse = || "Write a date as day, month and year, for example 3/3/2026 or 3 March 2026.".to_owned();
    let lowered = text.trim().to_lowercase();
    let parts: Vec<&str> = lowered
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|part| !part.is_empty() && !is_weekday_word(part) && *part != "of")
        .collect();
    let [first, middle, last] = parts.as_slice() else { return Err(refuse()) };
    let (year, month, day) = if first.len() == 4 && first.chars().all(|digit| digit.is_ascii_digit()) {
        (*first, *middle, *last)
    } else {
        (*last, *middle, *first)
    };
    let day = day.trim_end_matches(|letter: char| letter.is_alphabetic());
    let day: u32 = day.parse().map_err(|_| refuse())?;
    let month = month_number(month).ok_or_else(refuse)?;
    let year = full_year(year, near).ok_or_else(refuse)?;
    NaiveDate::from_ymd_opt(year, month, day)
        .ok_or_else(|| "This day does not exist in the calendar. Check the day and the month.".to_owned())
}

fn is_weekday_word(word: &str) -> bool {
    const WEEKDAYS: [&str; 7] =
        ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
    word.len() >= 3 && WEEKDAYS.iter().any(|weekday| weekday.starts_with(word))
}

fn month_number(word: &str) -> Option<u32> {
    if let Ok(number) = word.parse() {
        return Some(number);
    }
    let known = MONTHS.iter().position(|month| {
        let month = month.to_lowercase();
        word.len() >= 3 && (month.starts_with(word) || word == "sept" && month == "september")
    })?;
    u32::try_from(known + 1).ok()
}

fn full_year(word: &str, near: NaiveDate) -> Option<i32> {
    let number: i32 = word.parse().ok()?;
    match word.len() {
        4 => Some(number),
        2 => {
            let century = near.year() - near.year().rem_euclid(100);
            [century - 100, century, century + 100]
                .into_iter()
                .map(|start| start + number)
                .min_by_key(|year| (year - near.year()).abs())
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read_as_people_type_them() {
        let near = NaiveDate::from_ymd_opt(2026, 7, 1).unwrap();
        let expected = NaiveDate::from_ymd_opt(2026, 9, 3).unwrap();
        for typed in [
            "3/9/26",
            "03/09/2026",
            "3.9.2026",
            "3-9-26",
            "3 Sept 2026",
            "3rd September 2026",
            "Thursday 3 Sep 2026",
            "thurs 3rd of september 26",
            "2026-09-03",
        ] {
            assert_eq!(parse_day(typed, near), Ok(expected), "{typed}");
        }
        for wrong in ["", "soon", "31/2/2026", "3/9", "3/13/2026", "3/9/2", "1/2/3/4"] {
            assert!(parse_day(wrong, near).is_err(), "{wrong:?} is no date");
        }
    }

    #[test]
    fn a_date_is_written_with_its_month_in_letters() {
        let day = NaiveDate::from_ymd_opt(2026, 3, 3).unwrap();
        assert_eq!(day_in_words(day), "3 March 2026");
        assert_eq!(day_in_words_with_weekday(day), "Tuesday 3 March 2026");
    }
}
