//! The record itself: numbers, dates, ages, and what was compared with its source.

pub mod ages_possible;
pub mod birth_or_due_date;
pub mod conference_on_weekday;
pub mod due_dates_agree;
pub mod late_booking_explained;
pub mod nhs_numbers_valid;
pub mod parents_verified;
pub mod siblings_spaced;
