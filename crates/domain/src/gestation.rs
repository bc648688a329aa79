//! How far along a pregnancy is, in completed weeks and days.

use std::fmt;
use std::str::FromStr;

use chrono::{Duration, NaiveDate};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// This is a length of pregnancy.
///
/// # Units
/// Completed days since day 0, the first day of the last menstrual period; the due date is day 280.
///
/// # Example
/// ```
/// use prebirth_domain::Gestation;
/// assert_eq!("28+3".parse::<Gestation>().unwrap().days(), 199);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, TS)]
#[ts(type = "string")]
pub struct Gestation(i32);

/// The length of a pregnancy by convention: 40 weeks.
const FULL_TERM_DAYS: i32 = 280;

impl Gestation {
    /// This makes a gestation from completed weeks and days beyond them.
    #[must_use]
    pub const fn weeks_and_days(weeks: i32, days: i32) -> Self {
        Self(weeks * 7 + days)
    }

    /// This makes a gestation from days.
    #[must_use]
    pub const fn from_days(days: i32) -> Self {
        Self(days)
    }

    /// This gives the gestation on a day, for a pregnancy with this due date.
    #[must_use]
    pub fn on(day: NaiveDate, due: NaiveDate) -> Self {
        let to_go = (due - day).num_days();
        Self(FULL_TERM_DAYS.saturating_sub(i32::try_from(to_go).unwrap_or(i32::MAX)))
    }

    /// This gives the day on which this gestation is reached, for a pregnancy with this due date.
    ///
    /// # Missing data
    /// Gives `None` when the day lies outside the calendar.
    #[must_use]
    pub fn day(self, due: NaiveDate) -> Option<NaiveDate> {
        due.checked_sub_signed(Duration::days(i64::from(FULL_TERM_DAYS - self.0)))
    }

    /// This gives the whole length in days.
    #[must_use]
    pub const fn days(self) -> i32 {
        self.0
    }

    /// This gives the completed weeks.
    #[must_use]
    pub const fn weeks(self) -> i32 {
        self.0.div_euclid(7)
    }
}

impl fmt::Display for Gestation {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}+{}", self.weeks(), self.0.rem_euclid(7))
    }
}

impl FromStr for Gestation {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let refuse = || "Write a gestation as weeks and days, for example 28+3.".to_owned();
        let trimmed = text.trim();
        let (weeks, days) = trimmed.split_once('+').unwrap_or((trimmed, "0"));
        let weeks: i32 = weeks.trim().parse().map_err(|_| refuse())?;
        let days: i32 = days.trim().parse().map_err(|_| refuse())?;
        if (0..=45).contains(&weeks) && (0..=6).contains(&days) {
            Ok(Self::weeks_and_days(weeks, days))
        } else {
            Err(refuse())
        }
    }
}

impl Serialize for Gestation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Gestation {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

impl JsonSchema for Gestation {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Gestation".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "description": "Completed weeks and days, for example 28+3",
            "pattern": r"^\d{1,2}(\+[0-6])?$"
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn gestation_is_counted_from_the_due_date() {
        for (on, due, expected) in [
            ("2026-07-13", "2026-10-05", "28+0"),
            ("2026-07-16", "2026-10-05", "28+3"),
            ("2026-08-24", "2026-10-05", "34+0"),
            ("2025-12-29", "2026-10-05", "0+0"),
            ("2026-10-05", "2026-10-05", "40+0"),
            ("2026-10-12", "2026-10-05", "41+0"),
        ] {
            let gestation = Gestation::on(day(on), day(due));
            assert_eq!(gestation.to_string(), expected, "on {on} with the due date {due}");
            assert_eq!(gestation.day(day(due)), Some(day(on)), "the way back gives the same day");
        }
    }

    #[test]
    fn only_weeks_and_days_are_read() {
        assert_eq!("34".parse::<Gestation>(), Ok(Gestation::weeks_and_days(34, 0)));
        for wrong in ["34+7", "60+0", "-3", "thirty", ""] {
            assert!(wrong.parse::<Gestation>().is_err(), "{wrong:?} is no gestation");
        }
    }
}
