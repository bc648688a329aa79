//! By when an action is due, as somebody typed it.
//!
//! What is one day, one gestation or a number of days after birth is kept as that, so that every rule can count it.
//! Anything else, as "every week until the review", stays as it was written.

use chrono::{Datelike, NaiveDate};
use prebirth_domain::{Change, DueWhen, Gestation, parse_day};
use prebirth_smart::{ActionText, Context, check};

/// This reads by when the action of a change is due, where it came as words.
pub(crate) fn read_in(mut change: Change, today: NaiveDate) -> Change {
    if let Change::PutAction { action } = &mut change
        && let Some(DueWhen::InWords { words }) = &action.due
        && let Some(counted) = read(words, today)
    {
        action.due = Some(counted);
    }
    change
}

/// Nothing where the words say more, or less, than one such limit.
fn read(words: &str, today: NaiveDate) -> Option<DueWhen> {
    let lowered = words.trim().to_lowercase();
    let bare = ["by ", "on ", "at "].iter().find_map(|lead| lowered.strip_prefix(lead)).unwrap_or(&lowered);
    if let Some(days) = days_after_birth(bare) {
        return Some(DueWhen::AfterBirth { days });
    }
    if bare.contains('+') {
        let figures = bare.trim_end_matches("weeks").trim_end();
        return figures.parse::<Gestation>().ok().map(|at| DueWhen::AtGestation { at });
    }
    // The checker notices a weekday that is another one, and knows which year is meant where none is written.
    let understood = understood(words, today)?;
    let with_year = format!("{bare} {}", understood.year());
    let on = parse_day(bare, today).or_else(|_| parse_day(&with_year, today)).ok()?;
    // Half a year, still being typed, is a day long ago.
    (on == understood && on >= today).then_some(DueWhen::Day { on })
}

fn days_after_birth(bare: &str) -> Option<u32> {
    let (days, rest) = bare.strip_prefix("within ")?.split_once(' ')?;
    let is_whole = ["day of birth", "days of birth", "day of the birth", "days of the birth"].contains(&rest);
    days.parse().ok().filter(|_| is_whole)
}

fn understood(words: &str, today: NaiveDate) -> Option<NaiveDate> {
    let asked = ActionText { due: Some(words.to_owned()), ..ActionText::default() };
    let context = Context { today: Some(today), ..Context::default() };
    check(&asked, &context).due.and_then(|due| due.date)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn one_limit_is_kept_as_what_it_is() {
        let today = day("2026-07-14");
        let on = DueWhen::Day { on: day("2026-07-24") };
        for words in ["24 July 2026", "by 24 July", "24/7/26", "Friday 24 July 2026", "on 24/07/2026"] {
            assert_eq!(read(words, today), Some(on.clone()), "{words}");
        }
        let at = DueWhen::AtGestation { at: "31+0".parse().unwrap() };
        for words in ["31+0", "by 31+0", "at 31+0 weeks"] {
            assert_eq!(read(words, today), Some(at.clone()), "{words}");
        }
        for words in ["within 5 days of birth", "within 5 days of the birth"] {
            assert_eq!(read(words, today), Some(DueWhen::AfterBirth { days: 5 }), "{words}");
        }
    }

    #[test]
    fn what_says_more_or_less_stays_in_words() {
        for words in [
            "every week until 24 July 2026",
            "as soon as possible",
            "Saturday 24 July 2026",
            "24 July 20",
            "31 September 2026",
            "before 31+0 and again at 36+0",
            "31+9",
            "within 5 working days of birth",
            "ongoing",
            "",
        ] {
            assert_eq!(read(words, day("2026-07-14")), None, "{words}");
        }
    }

    #[test]
    fn what_is_shown_of_a_limit_is_read_back_as_the_same() {
        let today = day("2026-07-14");
        for due in [
            DueWhen::Day { on: day("2026-09-01") },
            DueWhen::AtGestation { at: "36+3".parse().unwrap() },
            DueWhen::AfterBirth { days: 1 },
            DueWhen::AfterBirth { days: 10 },
        ] {
            assert_eq!(read(&prebirth_smart::due_words(&due), today), Some(due));
        }
    }
}
