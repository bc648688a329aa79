//! Reads a time of day as people write it.

use chrono::{NaiveTime, Timelike};

/// This reads "03:42", "3.42", "0342", "4pm", "4.15 p.m.", "noon" and "midnight".
///
/// # Errors
/// Gives a sentence that says what is the matter and how to write it.
///
/// # Example
/// ```
/// use prebirth_domain::{parse_time, time_in_words};
/// assert_eq!(time_in_words(parse_time("3.42").unwrap()), "03:42");
/// assert_eq!(time_in_words(parse_time("4pm").unwrap()), "16:00");
/// ```
pub fn parse_time(text: &str) -> Result<NaiveTime, String> {
    let typed = text.trim().to_lowercase();
    match typed.as_str() {
        "noon" | "midday" => return time(12, 0),
        "midnight" => return time(0, 0),
        _ => {}
    }
    let (clock, half) = half_of_day(&typed);
    let (hour, minute) = hour_and_minute(clock).ok_or_else(not_a_time)?;
    let hour = match half {
        None => hour,
        Some(_) if hour == 0 || hour > 23 => return Err(not_a_time()),
        Some(Half::Before) if hour > 12 => {
            return Err(format!("{hour} o’clock is after midday. Write “pm”, or leave “am” out."));
        }
        Some(Half::Before) => hour % 12,
        // "16:00 pm" says the same twice.
        Some(Half::After) if hour > 12 => hour,
        Some(Half::After) => hour % 12 + 12,
    };
    if hour > 23 {
        return Err(format!("A day has no hour {hour}. Hours go from 00 to 23."));
    }
    if minute > 59 {
        return Err(format!("An hour has no minute {minute}. Minutes go from 00 to 59."));
    }
    time(hour, minute)
}

/// This writes a time as "03:42".
#[must_use]
pub fn time_in_words(time: NaiveTime) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

enum Half {
    Before,
    After,
}

/// What stands before "am" or "pm", and which of them.
fn half_of_day(typed: &str) -> (&str, Option<Half>) {
    let endings =
        [("a.m.", false), ("p.m.", true), ("a.m", false), ("p.m", true), ("am", false), ("pm", true)];
    for (ending, is_after) in endings {
        if let Some(clock) = typed.strip_suffix(ending) {
            return (clock.trim(), Some(if is_after { Half::After } else { Half::Before }));
        }
    }
    (typed, None)
}

/// Hours and minutes with a mark between them, or three or four digits together, or the hour alone.
fn hour_and_minute(clock: &str) -> Option<(u32, u32)> {
    let numbers: Vec<&str> = clock.split([':', '.', 'h', ' ']).collect();
    if numbers.iter().any(|number| number.is_empty() || !number.chars().all(|digit| digit.is_ascii_digit())) {
        return None;
    }
    match numbers.as_slice() {
        [one] if one.len() <= 2 => Some((one.parse().ok()?, 0)),
        [one] if one.len() <= 4 => {
            let (hour, minute) = one.split_at(one.len() - 2);
            Some((hour.parse().ok()?, minute.parse().ok()?))
        }
        [hour, minute] | [hour, minute, _] if hour.len() <= 2 && minute.len() == 2 => {
            Some((hour.parse().ok()?, minute.parse().ok()?))
        }
        _ => None,
    }
}

fn time(hour: u32, minute: u32) -> Result<NaiveTime, String> {
    NaiveTime::from_hms_opt(hour, minute, 0).ok_or_else(not_a_time)
}

fn not_a_time() -> String {
    "This is not a time. Type a time such as 03:42 or 4pm.".to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_read_as_people_write_it() {
        for (typed, meant) in [
            ("03:42", "03:42"),
            ("3:42", "03:42"),
            ("3.42", "03:42"),
            ("0342", "03:42"),
            ("342", "03:42"),
            ("03 42", "03:42"),
            ("3h42", "03:42"),
            ("03:42:10", "03:42"),
            (" 9 ", "09:00"),
            ("14", "14:00"),
            ("4pm", "16:00"),
            ("4 PM", "16:00"),
            ("4.15 p.m.", "16:15"),
            ("415pm", "16:15"),
            ("16:00pm", "16:00"),
            ("4am", "04:00"),
            ("12am", "00:00"),
            ("12.30 am", "00:30"),
            ("12pm", "12:00"),
            ("noon", "12:00"),
            ("midnight", "00:00"),
            ("00:00", "00:00"),
            ("23:59", "23:59"),
        ] {
            assert_eq!(parse_time(typed).map(time_in_words).as_deref(), Ok(meant), "{typed:?}");
        }
    }

    #[test]
    fn what_is_no_time_is_refused_with_a_sentence() {
        for typed in [
            "25:10", "24:00", "03:60", "2460", "13am", "0pm", "3:4", "12345", "teatime", "", "pm", "3:",
            "٣:٤٢",
        ] {
            let refused = parse_time(typed);
            assert!(
                refused.as_ref().is_err_and(|sentence| sentence.ends_with('.')),
                "{typed:?}: {refused:?}"
            );
        }
        assert_eq!(parse_time("25:10").unwrap_err(), "A day has no hour 25. Hours go from 00 to 23.");
    }
}
