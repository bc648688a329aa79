//! Figures: lengths of time, limits by gestation, counts and ways of counting.

use chrono::{Months, NaiveDate};
use prebirth_domain::{CalendarDays, Gestation, Nation, WorkingDays};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::FigureKind;

/// This is what a pack sets for a key.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Figure {
    /// A length of time.
    Length {
        /// The length.
        length: Length,
    },
    /// A latest or earliest gestation.
    Gestation {
        /// The limit.
        limit: GestationLimit,
    },
    /// A number of something.
    Count {
        /// How many.
        count: u32,
    },
    /// How quoracy counts.
    CountBy {
        /// The way of counting.
        way: CountBy,
    },
    /// Whether something is provided for.
    Provided {
        /// Whether it is.
        is_provided: bool,
    },
}

impl Figure {
    /// This gives the kind of the figure.
    #[must_use]
    pub fn kind(self) -> FigureKind {
        match self {
            Self::Length { .. } => FigureKind::Length,
            Self::Gestation { .. } => FigureKind::Gestation,
            Self::Count { .. } => FigureKind::Count,
            Self::CountBy { .. } => FigureKind::CountBy,
            Self::Provided { .. } => FigureKind::Provided,
        }
    }

    /// This writes the figure for a reader.
    #[must_use]
    pub fn in_words(self) -> String {
        match self {
            Self::Length { length } => length.in_words(),
            Self::Gestation { limit } => limit.in_words(),
            Self::Count { count } => count.to_string(),
            Self::CountBy { way } => way.label().to_owned(),
            Self::Provided { is_provided: true } => "yes".to_owned(),
            Self::Provided { is_provided: false } => "no".to_owned(),
        }
    }
}

/// This is a length of time that says what it counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "unit", content = "count", rename_all = "camelCase")]
pub enum Length {
    /// Working days; the starting day is day 0.
    WorkingDays(u32),
    /// Calendar days; the starting day is day 0.
    CalendarDays(u32),
    /// Weeks of seven calendar days.
    Weeks(u32),
    /// Calendar months.
    Months(u32),
}

impl Length {
    /// This gives the last day that still lies within the length from `start`.
    #[must_use]
    pub fn after(self, start: NaiveDate, nation: Nation) -> NaiveDate {
        match self {
            Self::WorkingDays(count) => WorkingDays(count).after(start, nation),
            Self::CalendarDays(count) => CalendarDays(count).after(start),
            Self::Weeks(count) => CalendarDays(count.saturating_mul(7)).after(start),
            Self::Months(count) => start.checked_add_months(Months::new(count)).unwrap_or(NaiveDate::MAX),
        }
    }

    /// This gives the last day that lies this length before `end`.
    #[must_use]
    pub fn before(self, end: NaiveDate, nation: Nation) -> NaiveDate {
        let back =
            |days: u32| end.checked_sub_days(chrono::Days::new(u64::from(days))).unwrap_or(NaiveDate::MIN);
        match self {
            Self::WorkingDays(count) => WorkingDays(count).before(end, nation),
            Self::CalendarDays(count) => back(count),
            Self::Weeks(count) => back(count.saturating_mul(7)),
            Self::Months(count) => end.checked_sub_months(Months::new(count)).unwrap_or(NaiveDate::MIN),
        }
    }

    /// This says how much later than `limit` a day is, in the unit in which the length counts.
    #[must_use]
    pub fn late_words(self, limit: NaiveDate, day: NaiveDate, nation: Nation) -> String {
        let calendar = (day - limit).num_days();
        match self {
            Self::WorkingDays(_) => match WorkingDays::between(limit, day, nation).0 {
                // A Saturday after a Friday is late although no working day lies between.
                0 => format!("{} late", counted(calendar, "day")),
                count => format!("{} late", counted(i64::from(count), "working day")),
            },
            Self::CalendarDays(_) | Self::Weeks(_) | Self::Months(_) => {
                format!("{} late", counted(calendar, "day"))
            }
        }
    }

    /// This writes the length for a reader.
    #[must_use]
    pub fn in_words(self) -> String {
        match self {
            Self::WorkingDays(count) => counted(i64::from(count), "working day"),
            Self::CalendarDays(count) => counted(i64::from(count), "day"),
            Self::Weeks(count) => counted(i64::from(count), "week"),
            Self::Months(count) => counted(i64::from(count), "month"),
        }
    }
}

/// This writes a number of things: "1 day", "3 days".
#[must_use]
pub(crate) fn counted(count: i64, one: &str) -> String {
    if count == 1 { format!("1 {one}") } else { format!("{count} {one}s") }
}

/// This is a limit by gestation. It keeps how the source compares, because "by the 34th week" can be read in
/// two ways, and because three months before the due date are not 28 weeks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "compared", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum GestationLimit {
    /// No later than a gestation: the gestation itself still meets it.
    NotAfter {
        /// The gestation.
        at: Gestation,
    },
    /// Before a gestation.
    Before {
        /// The gestation.
        at: Gestation,
    },
    /// At least this long before the due date, counted on the calendar.
    AheadOfDueDate {
        /// The length.
        length: Length,
    },
}

impl GestationLimit {
    /// This gives the last day that still meets the limit, for a pregnancy with this due date.
    ///
    /// # Missing data
    /// Gives `None` when the day lies outside the calendar.
    #[must_use]
    pub fn last_day(self, due: NaiveDate, nation: Nation) -> Option<NaiveDate> {
        match self {
            Self::NotAfter { at } => at.day(due),
            Self::Before { at } => at.day(due).and_then(|day| day.pred_opt()),
            Self::AheadOfDueDate { length } => Some(length.before(due, nation)),
        }
    }

    /// This writes the limit for a reader.
    #[must_use]
    pub fn in_words(self) -> String {
        match self {
            Self::NotAfter { at } => format!("no later than {at}"),
            Self::Before { at } => format!("before {at}"),
            Self::AheadOfDueDate { length } => format!("at least {} before the due date", length.in_words()),
        }
    }
}

/// This is the way in which quoracy counts who is present.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum CountBy {
    /// Each agency once.
    Agency,
    /// Each discipline once: midwifery and health visiting are two.
    Discipline,
    /// Each agency once, and all of health as one.
    HealthAsOne,
}

impl CountBy {
    /// This gives the words that a person reads.
    #[must_use]
    pub fn label(self) -> &'static str {
        match self {
            Self::Agency => "by agency",
            Self::Discipline => "by discipline",
            Self::HealthAsOne => "by agency, all of health as one",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn lateness_is_counted_in_the_unit_of_the_limit() {
        let england = Nation::England;
        let ten = Length::WorkingDays(10);
        for (limit, done, words) in [
            ("2026-07-03", "2026-07-06", "1 working day late"),
            ("2026-07-03", "2026-07-04", "1 day late"),
            ("2026-07-03", "2026-07-08", "3 working days late"),
        ] {
            assert_eq!(ten.late_words(day(limit), day(done), england), words, "{limit} to {done}");
        }
        let months = Length::Months(3);
        assert_eq!(months.late_words(day("2026-07-03"), day("2026-07-06"), england), "3 days late");
    }

    #[test]
    fn three_months_from_the_end_of_november_is_the_end_of_february() {
        assert_eq!(Length::Months(3).after(day("2026-11-30"), Nation::England), day("2027-02-28"));
    }

    #[test]
    fn a_limit_by_gestation_keeps_how_its_source_compares() {
        let due = day("2026-10-05");
        let at = Gestation::weeks_and_days(34, 0);
        for (limit, last) in [
            (GestationLimit::NotAfter { at }, "2026-08-24"),
            (GestationLimit::Before { at }, "2026-08-23"),
            (GestationLimit::AheadOfDueDate { length: Length::Months(3) }, "2026-07-05"),
            (GestationLimit::NotAfter { at: Gestation::weeks_and_days(28, 0) }, "2026-07-13"),
        ] {
            assert_eq!(limit.last_day(due, Nation::England), Some(day(last)), "{}", limit.in_words());
        }
    }
}
