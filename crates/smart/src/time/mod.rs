//! When: everything in a text that says a day, a length of time, an event or a rhythm.

mod days;
pub(crate) mod events;
mod gestations;
mod happenings;
mod lengths;
mod moments;
mod rhythms;
mod standing;

pub(crate) use moments::{Lead, Moment, Sort, moments};

/// This says whether a word is a month, whole or cut short.
pub(crate) fn is_month(word: &str) -> bool {
    days::month(word).is_some()
}

/// This says whether a word is a day of the week, whole or cut short.
pub(crate) fn is_weekday(word: &str) -> bool {
    days::weekday(word).is_some()
}
