//! Working days of the four nations, and lengths of time that say what they count.

use std::sync::OnceLock;

use chrono::{Datelike, Days, NaiveDate, Weekday};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

words! {
    /// This says whose law, guidance and bank holidays apply.
    pub enum Nation {
        #[default]
        England => "England",
        Wales => "Wales",
        Scotland => "Scotland",
        NorthernIreland => "Northern Ireland",
    }
}

/// This is a number of working days.
///
/// # Units
/// Monday to Friday, without the bank holidays of a nation. The starting day is day 0.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema, TS,
)]
#[serde(transparent)]
pub struct WorkingDays(pub u32);

/// This is a number of calendar days.
///
/// # Units
/// Days, weekends and bank holidays included. The starting day is day 0.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema, TS,
)]
#[serde(transparent)]
pub struct CalendarDays(pub u32);

impl WorkingDays {
    /// This gives the last day that still lies within this many working days of `start`.
    #[must_use]
    pub fn after(self, start: NaiveDate, nation: Nation) -> NaiveDate {
        step(start, self.0, nation, NaiveDate::succ_opt)
    }

    /// This gives the day that lies this many working days before `end`.
    #[must_use]
    pub fn before(self, end: NaiveDate, nation: Nation) -> NaiveDate {
        step(end, self.0, nation, NaiveDate::pred_opt)
    }

    /// This counts the working days from `start`, which is day 0, to `end`; 0 when `end` is not later.
    #[must_use]
    pub fn between(start: NaiveDate, end: NaiveDate, nation: Nation) -> Self {
        // Fifty years is far outside any case; it bounds the loop for a mistyped century.
        let days = start.iter_days().skip(1).take_while(|day| *day <= end).take(366 * 50);
        let count = days.filter(|day| is_working_day(*day, nation)).count();
        Self(u32::try_from(count).unwrap_or(u32::MAX))
    }
}

impl CalendarDays {
    /// This gives the day this many calendar days after `start`.
    #[must_use]
    pub fn after(self, start: NaiveDate) -> NaiveDate {
        start.checked_add_days(Days::new(u64::from(self.0))).unwrap_or(NaiveDate::MAX)
    }

    /// This counts the calendar days from `start`, which is day 0, to `end`; 0 when `end` is not later.
    #[must_use]
    pub fn between(start: NaiveDate, end: NaiveDate) -> Self {
        Self(u32::try_from((end - start).num_days()).unwrap_or(0))
    }
}

fn step(from: NaiveDate, count: u32, nation: Nation, next: fn(&NaiveDate) -> Option<NaiveDate>) -> NaiveDate {
    let mut day = from;
    let mut left = count;
    while left > 0 {
        let Some(following) = next(&day) else { return day };
        day = following;
        if is_working_day(day, nation) {
            left -= 1;
        }
    }
    day
}

/// This says whether offices work on a day: no weekend, no bank holiday of the nation.
#[must_use]
pub fn is_working_day(day: NaiveDate, nation: Nation) -> bool {
    !is_weekend(day) && !is_bank_holiday(day, nation)
}

/// The first year, and how many years, whose bank holidays are reckoned once and kept. They depend on nothing but
/// the year and the nation, so what is kept is never stale.
const KEPT_FROM: i32 = 1990;
const KEPT_YEARS: usize = 80;

type Year = OnceLock<Vec<NaiveDate>>;

static KEPT: [[Year; KEPT_YEARS]; Nation::ALL.len()] =
    [const { [const { OnceLock::new() }; KEPT_YEARS] }; Nation::ALL.len()];

fn is_bank_holiday(day: NaiveDate, nation: Nation) -> bool {
    let year = day.year();
    let place = usize::try_from(year - KEPT_FROM).ok();
    let of_nation = Nation::ALL.iter().position(|known| *known == nation).and_then(|at| KEPT.get(at));
    match of_nation.zip(place).and_then(|(years, place)| years.get(place)) {
        Some(kept) => kept.get_or_init(|| bank_holidays(year, nation)).binary_search(&day).is_ok(),
        None => bank_holidays(year, nation).contains(&day),
    }
}

fn is_weekend(day: NaiveDate) -> bool {
    matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
}

/// This gives the bank holidays of a year in a nation, substitute days included.
///
/// # Source
/// Banking and Financial Dealings Act 1971, Schedule 1, and the proclamations that moved or added days.
#[must_use]
pub fn bank_holidays(year: i32, nation: Nation) -> Vec<NaiveDate> {
    let mut days = Vec::with_capacity(11);
    let mut add = |day: Option<NaiveDate>| days.extend(day);
    let fixed = |month, day| NaiveDate::from_ymd_opt(year, month, day);
    let monday = |month, nth| NaiveDate::from_weekday_of_month_opt(year, month, Weekday::Mon, nth);
    let easter = easter_sunday(year);

    add(easter.and_then(|sunday| sunday.checked_sub_days(Days::new(2))));
    match nation {
        Nation::Scotland => {
            add(substitute(fixed(1, 1), 0));
            add(substitute(fixed(1, 2), usize::from(is_new_year_at_weekend(year))));
            add(monday(8, 1));
            add(substitute(fixed(11, 30), 0));
        }
        Nation::England | Nation::Wales | Nation::NorthernIreland => {
            add(substitute(fixed(1, 1), 0));
            add(easter.and_then(|sunday| sunday.succ_opt()));
            add(last_monday(year, 8));
        }
    }
    if nation == Nation::NorthernIreland {
        add(substitute(fixed(3, 17), 0));
        add(substitute(fixed(7, 12), 0));
    }
    add(if year == 2020 { fixed(5, 8) } else { monday(5, 1) });
    add(match year {
        2012 => fixed(6, 4),
        2022 => fixed(6, 2),
        _ => last_monday(year, 5),
    });
    let christmas = fixed(12, 25);
    let christmas_at_weekend = christmas.is_some_and(is_weekend);
    add(substitute(christmas, 0));
    add(substitute(fixed(12, 26), usize::from(christmas_at_weekend)));
    for (special_year, month, day) in [(2011, 4, 29), (2012, 6, 5), (2022, 6, 3), (2022, 9, 19), (2023, 5, 8)]
    {
        if special_year == year {
            add(fixed(month, day));
        }
    }
    days.sort_unstable();
    days.dedup();
    days
}

fn is_new_year_at_weekend(year: i32) -> bool {
    NaiveDate::from_ymd_opt(year, 1, 1).is_some_and(is_weekend)
}

/// A holiday at a weekend moves to the next weekday; one more if that is taken by the holiday before it.
fn substitute(day: Option<NaiveDate>, taken: usize) -> Option<NaiveDate> {
    let day = day?;
    let moves = is_weekend(day) || (taken > 0 && day.weekday() == Weekday::Mon);
    if !moves {
        return Some(day);
    }
    day.iter_days().skip(1).filter(|following| !is_weekend(*following)).nth(if is_weekend(day) {
        taken
    } else {
        0
    })
}

fn last_monday(year: i32, month: u32) -> Option<NaiveDate> {
    let of_month = |nth| NaiveDate::from_weekday_of_month_opt(year, month, Weekday::Mon, nth);
    of_month(5).or_else(|| of_month(4))
}

/// The Gregorian computus in the form of Meeus, Jones and Butcher.
fn easter_sunday(year: i32) -> Option<NaiveDate> {
    let (a, b, c) = (year % 19, year / 100, year % 100);
    let (d, e) = (b / 4, b % 4);
    let g = (8 * b + 13) / 25;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let n = h + l - 7 * m + 114;
    NaiveDate::from_ymd_opt(year, u32::try_from(n / 31).ok()?, u32::try_from(n % 31 + 1).ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn days(texts: &[&str]) -> Vec<NaiveDate> {
        texts.iter().map(|text| day(text)).collect()
    }

    #[test]
    fn the_bank_holidays_of_england_are_those_published() {
        assert_eq!(
            bank_holidays(2026, Nation::England),
            days(&[
                "2026-01-01",
                "2026-04-03",
                "2026-04-06",
                "2026-05-04",
                "2026-05-25",
                "2026-08-31",
                "2026-12-25",
                "2026-12-28",
            ]),
            "Boxing Day 2026 is a Saturday, so the Monday is given"
        );
        assert_eq!(
            bank_holidays(2022, Nation::England),
            days(&[
                "2022-01-03",
                "2022-04-15",
                "2022-04-18",
                "2022-05-02",
                "2022-06-02",
                "2022-06-03",
                "2022-08-29",
                "2022-09-19",
                "2022-12-26",
                "2022-12-27",
            ]),
            "the jubilee, the state funeral, and Christmas Day on a Sunday"
        );
        assert_eq!(
            bank_holidays(2021, Nation::England).split_off(6),
            days(&["2021-12-27", "2021-12-28"]),
            "Christmas Day on a Saturday moves both days"
        );
    }

    #[test]
    fn a_day_is_a_holiday_in_the_nations_that_keep_it_whatever_was_asked_before() {
        for year in [1989, 1990, 2026, 2069, 2070] {
            for nation in Nation::ALL {
                for holiday in bank_holidays(year, *nation) {
                    assert!(!is_working_day(holiday, *nation), "{holiday} in {}", nation.label());
                }
            }
        }
        let andrew = day("2026-11-30");
        assert!(!is_working_day(andrew, Nation::Scotland), "St Andrew's Day is kept in Scotland");
        assert!(is_working_day(andrew, Nation::England), "and not in England");
    }

    #[test]
    fn scotland_keeps_its_own_holidays() {
        let in_2022 = bank_holidays(2022, Nation::Scotland);
        for expected in ["2022-01-03", "2022-01-04", "2022-08-01", "2022-11-30"] {
            assert!(in_2022.contains(&day(expected)), "{expected} is a holiday in Scotland");
        }
        assert!(!in_2022.contains(&day("2022-04-18")), "Easter Monday is not one there");
    }

    #[test]
    fn the_starting_day_is_day_0_and_weekends_and_holidays_are_not_counted() {
        for (start, count, end) in [
            ("2026-06-22", 15, "2026-07-13"),
            ("2026-06-26", 1, "2026-06-29"),
            ("2026-06-27", 1, "2026-06-29"),
            ("2026-04-02", 1, "2026-04-07"),
            ("2026-07-13", 0, "2026-07-13"),
        ] {
            let reached = WorkingDays(count).after(day(start), Nation::England);
            assert_eq!(reached, day(end), "{count} working days after {start}");
            assert_eq!(
                WorkingDays::between(day(start), day(end), Nation::England),
                WorkingDays(count),
                "counted back over the same span"
            );
        }
        assert_eq!(WorkingDays(3).before(day("2026-07-13"), Nation::England), day("2026-07-08"));
    }
}
