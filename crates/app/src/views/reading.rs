//! What was typed into a field, as it was understood.

use chrono::{NaiveDate, NaiveTime};
use prebirth_domain::PersonName;
use serde::Serialize;
use ts_rs::TS;

views! {
    /// This is a day as understood.
    pub struct DayRead {
        /// The day.
        pub date: NaiveDate,
        /// The day in words.
        pub words: String,
    }
    /// This is a time of day as understood.
    pub struct TimeRead {
        /// The time.
        pub time: NaiveTime,
        /// The time as it is shown.
        pub words: String,
    }
    /// This is a name as understood.
    pub struct NameRead {
        /// The name.
        pub name: PersonName,
    }
    /// This is an NHS number as understood. A wrong one is kept as well, so that nothing typed is lost.
    pub struct NhsNumberRead {
        /// The number in groups where it has ten digits, else as typed.
        pub words: String,
        /// What is the matter with it; nothing where it is right.
        pub wrong: Option<String>,
    }
}
