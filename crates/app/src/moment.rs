//! When a command is given. The shell that asks the clock makes one; nothing behind it asks.

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};

/// This is the moment of a command.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// The day, as the people in the room have it.
    pub today: NaiveDate,
    /// The time of day, as the people in the room have it.
    pub time: NaiveTime,
    /// The same moment for the journal.
    pub at: DateTime<Utc>,
}

impl Moment {
    /// This makes the moment at noon of a day, for commands that were given a day.
    #[must_use]
    pub fn on(today: NaiveDate) -> Self {
        let noon = NaiveTime::from_hms_opt(12, 0, 0).unwrap_or_default();
        Self { today, time: noon, at: today.and_time(noon).and_utc() }
    }
}
