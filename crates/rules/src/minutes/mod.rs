//! Minutes, letter and copies.

pub mod corrections_answered;
pub mod letter_says_how_to_complain;
pub mod minutes_to_every_partner;
